export * from "./dist/data.js";
