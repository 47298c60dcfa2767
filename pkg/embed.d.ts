// The script registers the element and exports nothing. These are the element's types.
import "./element.js";

export {};
