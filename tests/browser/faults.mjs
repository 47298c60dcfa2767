// The faults that a host would see in its console and in its list of requests.

/**
 * Watches a page, which has to be fresh, and collects its faults: an uncaught exception, a rejection
 * nobody handled, a ResizeObserver that could not keep up, a violation of the page's policy, a
 * homeward-error that a test passes on to `reportFault`, a console error, a crash.
 *
 * @param {import("playwright-core").Page} page
 * @param {{ expected?: RegExp, origin?: string }} [settings] where `expected` matches faults that are
 *   meant to happen; with an `origin`, console warnings, requests to other origins and failed
 *   responses are faults as well
 * @returns {Promise<string[]>} to which faults are added as they happen
 */
export async function watch(page, { expected, origin } = {}) {
  const faults = [];
  const add = (fault) => {
    if (!expected?.test(fault)) faults.push(fault);
  };
  await page.exposeFunction("reportFault", add);
  await page.addInitScript(() => {
    addEventListener("error", (event) => event.message && reportFault(`error: ${event.message}`));
    addEventListener("unhandledrejection", (event) => reportFault(`unhandled rejection: ${event.reason}`));
    addEventListener("securitypolicyviolation", (event) =>
      reportFault(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  page.on("pageerror", (error) => add(`exception: ${error}`));
  page.on("crash", () => add("the page crashed"));
  page.on("console", (message) => {
    const isFault = message.type() === "error" || (origin && message.type() === "warning");
    // Browsers request the icon by themselves, whether a page has one or not.
    const isIcon = message.location().url.endsWith("/favicon.ico");
    if (isFault && !isIcon) add(`console: ${message.text()}`);
  });
  if (origin) watchRequests(page, origin, add);
  return faults;
}

function watchRequests(page, origin, add) {
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) add(`request: ${request.url().slice(0, 80)}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) add(`response: ${response.status()} ${response.url()}`);
  });
}
