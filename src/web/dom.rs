use crate::markup::Node;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

/// A node as live DOM. Texts become text nodes and attributes are set one by
/// one, so nothing is ever parsed as markup.
pub(super) fn element(document: &Document, node: &Node) -> Result<Option<Element>, JsValue> {
    let Node::Element { tag, attributes, children } = node else { return Ok(None) };
    let element = document.create_element(tag.name())?;
    for (name, value) in attributes {
        element.set_attribute(name, value)?;
    }
    for child in children {
        match child {
            Node::Text(text) => element.append_child(&document.create_text_node(text))?,
            child => match self::element(document, child)? {
                Some(child) => element.append_child(&child)?,
                None => continue,
            },
        };
    }
    Ok(Some(element))
}
