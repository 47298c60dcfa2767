use super::Node;

/// A node as HTML text, with a drawing, itself HTML, in the picture's place.
/// Every text and every attribute's value is escaped.
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

/// A text in which nothing is markup, in HTML and in SVG. Letters that no XML may hold, such as a
/// bell, are left out: no reader sees them, and with one of them an SVG does not open.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' | '\r' => escaped.push(letter),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}
