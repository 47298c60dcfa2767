//! Tables as elements. On phones each row is a card, so a cell has the name of its column in
//! `data-label`. Roles are written out, because a browser takes those of a table away where the style
//! sheet shows its parts as blocks.

use crate::article::markup::{Node, Tag};

/// A row of cells.
pub(in crate::article) fn row(cells: Vec<Node>) -> Node {
    let with_role = |cell: Node| match &cell {
        Node::Element { tag: Tag::Th, .. } => cell.with("role", "rowheader"),
        _ => cell.with("role", "cell"),
    };
    line(cells.into_iter().map(with_role).collect())
}

/// A table with a name, the names of its columns, and perhaps a foot. The first cell of a row names it,
/// and its column may be without a name.
pub(in crate::article) fn table(
    caption: Node,
    columns: &[String],
    rows: Vec<Node>,
    foot: Option<Node>,
) -> Node {
    let name = |column: &String| match column.as_str() {
        "" => Node::new(Tag::Td, Vec::new()).with("role", "cell"),
        name => Node::text(Tag::Th, name).with("scope", "col").with("role", "columnheader"),
    };
    let head = line(columns.iter().map(name).collect());
    let body = rows.into_iter().map(|row| labelled(row, columns)).collect();
    let group = |tag, rows| Node::new(tag, rows).with("role", "rowgroup");
    let mut parts = vec![caption, group(Tag::Thead, vec![head]), group(Tag::Tbody, body)];
    parts.extend(foot.map(|foot| group(Tag::Tfoot, vec![labelled(foot, columns)])));
    Node::new(Tag::Table, parts).with("role", "table")
}

fn line(cells: Vec<Node>) -> Node {
    Node::new(Tag::Tr, cells).with("role", "row")
}

/// The same row with the name of its column at each cell but the first.
fn labelled(row: Node, columns: &[String]) -> Node {
    let Node::Element { tag, attributes, children } = row else { return row };
    let cells = children.into_iter().zip(columns).enumerate();
    let children = cells
        .map(
            |(index, (cell, column))| {
                if index == 0 { cell } else { cell.with("data-label", column) }
            },
        )
        .collect();
    Node::Element { tag, attributes, children }
}
