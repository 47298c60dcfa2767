//! What crosses between a page and the engine: one input is one call, and its answer holds all that
//! follows. The types of `wasm/homeward.d.ts` are made from these.

mod answer;
mod input;

pub(super) use answer::{JsAnswer, answer};
pub(super) use input::{Input, JsInput};
