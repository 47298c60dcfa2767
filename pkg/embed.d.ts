// The script registers the tag and gives nothing; these are the tag's types.
import "./element.js";

export {};
