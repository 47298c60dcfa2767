import type {} from "homeward-chart/react";

export const right = (
  <homeward-chart
    id="chart"
    view="flows"
    stacked="false"
    loading="eager"
    json-ld
    src="/record.homeward"
    data={new Uint8Array()}
    onhomeward-select={({ detail }) => detail?.id.length}
    ref={(tag) => void tag?.summary}
  >
    <p>Words</p>
  </homeward-chart>
);
// @ts-expect-error: a view that there is not
export const view = <homeward-chart view="pie" />;
/** React sets a property, which is there for each option. */
export const properties = <homeward-chart stacked={false} timeDirection="rtl" jsonLd={true} />;
// @ts-expect-error: nothing may be open
export const detail = <homeward-chart onhomeward-select={({ detail }) => detail.id} />;
// @ts-expect-error: a listener is a function
export const listener = <homeward-chart onhomeward-view="changed()" />;
