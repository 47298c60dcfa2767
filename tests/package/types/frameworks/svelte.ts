import type {} from "homeward-chart/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

/** What a component may give the tag. */
type Props = SvelteHTMLElements["homeward-chart"];

export const right: Props = { view: "flows", id: "chart", src: "/record.homeward", "onhomeward-select": ({ detail }) => void detail?.id };
// @ts-expect-error: a view that there is not
export const view: Props = { view: "pie" };
// @ts-expect-error: nothing may be open
export const detail: Props = { "onhomeward-select": ({ detail }) => void detail.id };
