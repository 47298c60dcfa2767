// The record as tables. Take what is needed by name: bundlers leave the rest out.

export * from "./dist/data.js";
