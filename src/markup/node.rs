/// The elements the chart's words are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// A part without meaning of its own.
    Div,
    /// A paragraph.
    P,
    /// A table.
    Table,
    /// A table's name.
    Caption,
    /// A table's head.
    Thead,
    /// A table's body.
    Tbody,
    /// A table's foot.
    Tfoot,
    /// A row.
    Tr,
    /// A heading cell.
    Th,
    /// A cell.
    Td,
}

impl Tag {
    /// The element's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Div => "div",
            Self::P => "p",
            Self::Table => "table",
            Self::Caption => "caption",
            Self::Thead => "thead",
            Self::Tbody => "tbody",
            Self::Tfoot => "tfoot",
            Self::Tr => "tr",
            Self::Th => "th",
            Self::Td => "td",
        }
    }
}

/// An element or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element with its attributes and what is in it.
    Element {
        /// Which element.
        tag: Tag,
        /// Its attributes: names of ours, values of any text.
        attributes: Vec<(&'static str, String)>,
        /// What is in it.
        children: Vec<Node>,
    },
    /// Text, never markup.
    Text(String),
}

impl Node {
    /// An element without attributes.
    #[must_use]
    pub const fn new(tag: Tag, children: Vec<Self>) -> Self {
        Self::Element { tag, attributes: Vec::new(), children }
    }

    /// An element that holds one text.
    #[must_use]
    pub fn text(tag: Tag, text: impl Into<String>) -> Self {
        Self::new(tag, vec![Self::Text(text.into())])
    }

    /// The same element with one attribute more; a text stays as it is.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Self::Element { attributes, .. } = &mut self {
            attributes.push((name, value.into()));
        }
        self
    }
}
