use crate::article::markup;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Node};

/// Writes Markup as live DOM. Texts become text nodes and attributes are set one
/// by one, so nothing is ever parsed as markup.
#[derive(Debug)]
pub(super) struct Writer {
    pub(super) document: Document,
    /// The node of the picture.
    pub(super) picture: Node,
    /// The one node of ours in the described ones that is not described with them: their parent's last.
    pub(super) live_region: Option<Node>,
}

impl Writer {
    /// New DOM.
    pub(super) fn write(&self, described: &markup::Node) -> Result<Node, JsValue> {
        match described {
            markup::Node::Text(text) => Ok(self.document.create_text_node(text).into()),
            markup::Node::Picture => Ok(self.picture.clone()),
            markup::Node::Element { tag, attributes, children } => {
                let element = self.document.create_element(tag.name())?;
                for (name, value) in attributes {
                    element.set_attribute(name, value)?;
                }
                for child in children {
                    element.append_child(&self.write(child)?)?;
                }
                Ok(element.into())
            }
        }
    }

    /// Updates DOM from one description to another and leaves equal parts alone, so that a reader
    /// keeps what is opened, selected or read. Others may have added, wrapped or removed nodes, as
    /// translators and highlighters do: such a part is written anew when it changes or lacks something.
    pub(super) fn rewrite(
        &self,
        found: Node,
        (before, after): (&markup::Node, &markup::Node),
    ) -> Result<Node, JsValue> {
        use markup::Node::Element as Described;
        if before == after && self.is_whole(&found, after) {
            return Ok(found);
        }
        if let (
            Described { tag, attributes, children },
            Described { tag: new_tag, attributes: new_attributes, children: new_children },
        ) = (before, after)
            && tag == new_tag
            && attributes.len() == new_attributes.len()
            && attributes.iter().zip(new_attributes).all(|(old, new)| old.0 == new.0)
            && self.has_children(&found, children)
        {
            let element: &Element = found.unchecked_ref();
            for (old, new) in attributes.iter().zip(new_attributes) {
                if old != new {
                    element.set_attribute(new.0, &new.1)?;
                }
            }
            self.rewrite_children(&found, (children, new_children))?;
            return Ok(found);
        }
        let written = self.write(after)?;
        if let Some(parent) = found.parent_node() {
            parent.replace_child(&written, &found)?;
        }
        Ok(written)
    }

    /// Whether everything described but texts is there, among whatever others have added.
    fn is_whole(&self, found: &Node, described: &markup::Node) -> bool {
        let markup::Node::Element { children, .. } = described else {
            return self.is_described(found, described);
        };
        let mut next = found.first_child();
        let mut has = |child| {
            while let Some(node) = next.take() {
                next = node.next_sibling();
                if self.is_whole(&node, child) {
                    return true;
                }
            }
            false
        };
        self.is_described(found, described)
            && children.iter().all(|child| matches!(child, markup::Node::Text(_)) || has(child))
    }

    /// Whether the children are those described and no others.
    fn has_children(&self, parent: &Node, described: &[markup::Node]) -> bool {
        let mut next = parent.first_child();
        for child in described {
            let Some(found) = next.filter(|found| self.is_described(found, child)) else {
                return false;
            };
            next = found.next_sibling();
        }
        next.is_none() || next == self.live_region
    }

    fn is_described(&self, found: &Node, described: &markup::Node) -> bool {
        match described {
            markup::Node::Text(_) => found.node_type() == Node::TEXT_NODE,
            markup::Node::Picture => *found == self.picture,
            markup::Node::Element { tag, .. } => found.node_name().eq_ignore_ascii_case(tag.name()),
        }
    }

    fn rewrite_children(
        &self,
        parent: &Node,
        (before, after): (&[markup::Node], &[markup::Node]),
    ) -> Result<(), JsValue> {
        let mut next = parent.first_child();
        let mut described = after.iter();
        for old in before {
            let Some(child) = next else { break };
            next = child.next_sibling();
            match described.next() {
                Some(new) => {
                    let written = self.rewrite(child, (old, new))?;
                    if before.len() != after.len() {
                        renew(&written, new)?;
                    }
                }
                None => _ = parent.remove_child(&child)?,
            }
        }
        // Behind those described there may be others, which are not the engine's.
        for new in described {
            parent.insert_before(&self.write(new)?, next.as_ref())?;
        }
        Ok(())
    }
}

/// Takes a node out of the page, wherever others have put it.
pub(super) fn remove(node: &Node) {
    if let Some(parent) = node.parent_node() {
        // Removing a child from its own parent cannot fail.
        let _ = parent.remove_child(node);
    }
}

/// Sets the described attributes even where the page has changed them since: when a list changes
/// its length, the element in the tab order may be gone.
fn renew(found: &Node, described: &markup::Node) -> Result<(), JsValue> {
    if let markup::Node::Element { attributes, .. } = described {
        let element: &Element = found.unchecked_ref();
        for (name, value) in attributes {
            element.set_attribute(name, value)?;
        }
    }
    Ok(())
}
