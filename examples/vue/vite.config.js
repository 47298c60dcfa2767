import vue from "@vitejs/plugin-vue";

// Vue has to be told which tags are not its own.
const isCustomElement = (tag) => tag === "homeward-chart";

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
