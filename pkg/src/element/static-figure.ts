// The static figure of an element: what a reader has open in it, and where it is.

const FIGURE = "homeward-figure";
const SCROLLING = ".homeward-tables";
/** What the keyboard reaches in both figures: a live one has buttons besides. */
const REACHED = `summary, ${SCROLLING}, a`;

const opened = (element: Element) => [...element.querySelectorAll(`.${FIGURE} details[open]`)];

/** Whether a reader has the keyboard in the static figure inside an element, or has opened something of it. */
export const isRead = (element: Element): boolean => element.matches(":focus-within") || opened(element).length > 0;

/**
 * What goes on where a reader is in the static figure: with what is open, how far it is scrolled, and with
 * what has the keyboard. The chart's own figure in `container` has to be shown before that.
 */
export function continueIn(container: Element, element: Element): () => void {
  const { activeElement: at } = element.getRootNode() as Document | ShadowRoot;
  const read = opened(element).map((details) => ({ details, left: details.querySelector(SCROLLING)?.scrollLeft }));
  const part = at && element.contains(at) ? at.closest("details") : undefined;
  // By the class that the engine gave: a page may have given others besides. Every row has its sources.
  const counterpart = (details: Element) => {
    const own = [...container.querySelectorAll("details")].find(({ classList }) => details.classList.contains(classList[0]));
    const alike = (figure: Element) => [...figure.querySelectorAll(`details.${own?.classList[0]}`)];
    return own && alike(container)[alike(element).indexOf(details)];
  };
  return () => {
    for (const { details, left } of read) {
      const own = counterpart(details);
      own?.setAttribute("open", "");
      own?.querySelector(SCROLLING)?.scrollTo({ left });
    }
    if (!part || !at) return;
    // The same in number: a source has a link in the row of each event that it tells of.
    const all = [...part.querySelectorAll(REACHED)];
    const same = counterpart(part)?.querySelectorAll<HTMLElement>(REACHED)[all.indexOf(at)];
    same?.focus({ preventScroll: true });
  };
}


/**
 * Takes a static figure back that has fallen out of its element: in a paragraph, which editors put around
 * whatever they do not know, the parser ends both where the figure begins. Returns whether the end of that
 * paragraph may still come, with `fell` from the call before.
 */
export function reclaimFigure(element: Element, fell = false): boolean {
  const paragraph = element.closest("p");
  let at = element;
  // The figure is behind the element or behind a paragraph that ends with it.
  while (paragraph && at !== paragraph && !after(at)) at = at.parentElement as Element;
  const figure = after(at) as Element | null;
  const isOwn = paragraph ? !element.querySelector(`.${FIGURE}`) : !element.firstElementChild;
  if (isOwn && figure?.classList?.contains(FIGURE)) {
    element.append(figure);
    fell = true;
  }
  let end = fell && paragraph ? paragraph.nextElementSibling : null;
  while (end && end.localName !== "p") end = end.nextElementSibling;
  // The parser may still be in the last one.
  const isParsed = end?.nextSibling || element.ownerDocument.readyState !== "loading";
  if (!end || end.firstChild || end.attributes.length > 0 || !isParsed) return fell;
  end.remove();
  return false;
}

/** The next node that a reader sees. */
function after(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && isEmpty(next)) next = next.nextSibling;
  return next;
}

const isEmpty = (node: Node): boolean =>
  node.nodeName === "#comment" ||
  (/^(p|br|#text)$/i.test(node.nodeName) && !node.textContent?.trim() && !(node as Element).firstElementChild);
