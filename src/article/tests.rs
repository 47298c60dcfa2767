mod article;
mod breakdown;
mod control;
mod datum_list;
mod details;
mod live_region;
mod table;

use super::Article;
use crate::article::markup::{Node, Tag};
use crate::draw::Figure;
use crate::options::Options;
use crate::text::Locale;
use record::Dataset;

/// Runs a test on the article of a figure.
fn described<T>(dataset: &Dataset, options: &Options, test: impl FnOnce(&Article<'_>) -> T) -> T {
    let locale = Locale::of(options);
    let figure = Figure::new(dataset, options, 700.0, &locale);
    test(&Article::new(&figure, &locale))
}

/// All text of a node, with a space after each.
fn text(node: &Node) -> String {
    match node {
        Node::Text(text) => text.clone(),
        Node::Picture => String::new(),
        Node::Element { children, .. } => {
            let texts = children.iter().map(text).filter(|text| !text.is_empty());
            texts.collect::<Vec<_>>().join(" ")
        }
    }
}

fn attribute<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
    let Node::Element { attributes, .. } = node else { return None };
    attributes.iter().find(|(found, _)| *found == name).map(|(_, value)| value.as_str())
}

/// Every element that passes, in the order of the document.
fn all<'n>(node: &'n Node, is_wanted: &dyn Fn(&Node) -> bool) -> Vec<&'n Node> {
    let mut found = Vec::new();
    if is_wanted(node) {
        found.push(node);
    }
    if let Node::Element { children, .. } = node {
        for child in children {
            found.extend(all(child, is_wanted));
        }
    }
    found
}

/// Every element with a tag.
fn tagged(node: &Node, wanted: Tag) -> Vec<&Node> {
    all(node, &|node| matches!(node, Node::Element { tag, .. } if *tag == wanted))
}

/// Every element with an attribute.
fn with<'n>(node: &'n Node, name: &str) -> Vec<&'n Node> {
    all(node, &|node| attribute(node, name).is_some())
}

/// The part of this name.
fn part<'n>(node: &'n Node, name: &str) -> &'n Node {
    all(node, &|node| attribute(node, "part") == Some(name))[0]
}

/// The values of an attribute, in the order of the document.
fn values<'n>(node: &'n Node, name: &str) -> Vec<&'n str> {
    with(node, name).into_iter().filter_map(|node| attribute(node, name)).collect()
}

/// Several nodes as one.
fn together(nodes: Vec<Node>) -> Node {
    Node::new(Tag::Div, nodes)
}
