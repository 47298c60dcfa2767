use crate::markup;
use wasm_bindgen::JsValue;
use web_sys::{Document, Node};

/// A node as live DOM. Texts become text nodes and attributes are set one by
/// one, so nothing is ever parsed as markup.
pub(super) fn node(document: &Document, described: &markup::Node) -> Result<Node, JsValue> {
    match described {
        markup::Node::Text(text) => Ok(document.create_text_node(text).into()),
        markup::Node::Element { tag, attributes, children } => {
            let element = document.create_element(tag.name())?;
            for (name, value) in attributes {
                element.set_attribute(name, value)?;
            }
            for child in children {
                element.append_child(&node(document, child)?)?;
            }
            Ok(element.into())
        }
    }
}
