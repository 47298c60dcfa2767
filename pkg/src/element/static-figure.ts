// The static figure of an element: what a reader has open in it, and where it is.

/** Names that the engine gives begin so; others in a static figure are the page's. */
const OURS = "homeward-";
const FIGURE = `${OURS}figure`;
const SCROLLING = `.${OURS}tables`;
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
  const counterpart = (details: Element) => {
    const name = [...details.classList].find((name) => name.startsWith(OURS));
    return [...container.querySelectorAll("details")].find(({ classList }) => name && classList.contains(name));
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
 * whatever they do not know, the parser ends both where the figure begins.
 */
export function reclaimFigure(element: Element): void {
  if (element.firstElementChild) return;
  let at: Element | null = element;
  // The figure is behind the element or behind a paragraph that ends with it.
  while (at && !after(at) && at.parentElement?.localName === "p") at = at.parentElement;
  const figure = at && after(at);
  if (figure?.localName !== "figure" || !figure.classList.contains(FIGURE)) return;
  const rest = figure.nextElementSibling;
  element.append(figure);
  // What the parser made of the paragraph's end.
  if (rest && isEmpty(rest)) rest.remove();
}

/** The next element that a reader sees, where no text comes before it. */
function after(node: Node): Element | null {
  let next = node.nextSibling;
  while (next && (isEmpty(next) || (next.nodeType !== Node.ELEMENT_NODE && !next.textContent?.trim()))) next = next.nextSibling;
  return next?.nodeType === Node.ELEMENT_NODE ? (next as Element) : null;
}

const isEmpty = (node: Node): boolean => /^(p|br)$/i.test(node.nodeName) && !node.firstChild;
