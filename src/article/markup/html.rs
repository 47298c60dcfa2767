use super::Node;
use crate::output::escape;

/// A node as HTML text, with a drawing, itself HTML, in place of the picture. Every text and every
/// attribute's value is escaped.
///
/// ```
/// # use homeward::article::markup::{html, Node, Tag};
/// let node = Node::text(Tag::Td, "<b>4 & 5</b>").with("title", "a \"quote\"");
/// assert_eq!(
///     html(&node, ""),
///     "<td title=\"a &quot;quote&quot;\">&lt;b&gt;4 &amp; 5&lt;/b&gt;</td>"
/// );
/// assert_eq!(html(&Node::new(Tag::Div, vec![Node::Picture]), "<svg/>"), "<div><svg/></div>");
/// ```
#[must_use]
pub fn html(node: &Node, picture: &str) -> String {
    match node {
        Node::Text(text) => escape(text),
        Node::Picture => picture.to_owned(),
        Node::Element { tag, attributes, children } => {
            let name = tag.name();
            let mut out = format!("<{name}");
            for (name, value) in attributes {
                out = format!("{out} {name}=\"{}\"", escape(value));
            }
            out.push('>');
            for child in children {
                out.push_str(&html(child, picture));
            }
            format!("{out}</{name}>")
        }
    }
}
