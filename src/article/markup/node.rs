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
    /// A picture with what belongs to it.
    Figure,
    /// What a figure is called, and what it says.
    Figcaption,
    /// A list.
    Ul,
    /// An entry of a list.
    Li,
    /// A part of a line.
    Span,
    /// What a reader can open.
    Details,
    /// What it is opened by.
    Summary,
    /// A link.
    A,
    /// What a reader can press.
    Button,
    /// A part that can be named and come to.
    Section,
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
            Self::Figure => "figure",
            Self::Figcaption => "figcaption",
            Self::Ul => "ul",
            Self::Li => "li",
            Self::Span => "span",
            Self::Details => "details",
            Self::Summary => "summary",
            Self::A => "a",
            Self::Button => "button",
            Self::Section => "section",
        }
    }
}

/// An element, a text, or the picture's place.
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
    /// Where the picture stands: a canvas in a page, a drawing in HTML text.
    Picture,
}

impl Node {
    /// An element without attributes.
    #[must_use]
    pub const fn new(tag: Tag, children: Vec<Self>) -> Self {
        Self::Element { tag, attributes: Vec::new(), children }
    }

    /// An element that holds one text.
    #[must_use]
    pub fn text(tag: Tag, text: &str) -> Self {
        Self::new(tag, vec![Self::Text(text.to_owned())])
    }

    /// An element that style sheets can name, from outside a shadow root too.
    #[must_use]
    pub fn part(tag: Tag, name: &'static str, children: Vec<Self>) -> Self {
        Self::new(tag, children).with("class", &format!("homeward-{name}")).with("part", name)
    }

    /// The same element with one attribute more; anything else stays as it is.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        if let Self::Element { attributes, .. } = &mut self {
            attributes.push((name, value.to_owned()));
        }
        self
    }
}
