import type {} from "homeward-chart/vue";
import type { GlobalComponents } from "vue";

/** What a template may give the tag. */
type Props = InstanceType<GlobalComponents["homeward-chart"]>["$props"];

export const right: Props = { view: "flows", stacked: "false", id: "chart", data: new ArrayBuffer(0), onHomewardSelect: ({ detail }) => detail?.id };
// @ts-expect-error: a view that there is not
export const view: Props = { view: "pie" };
// @ts-expect-error: nothing may be open
export const detail: Props = { onHomewardSelect: ({ detail }) => detail.id };
// @ts-expect-error: an event that there is not
export const event: Props = { onHomewardHover: () => {} };
