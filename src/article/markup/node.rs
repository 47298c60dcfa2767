/// The elements that the chart's text consists of.
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
    /// A figure's caption.
    Figcaption,
    /// A list.
    Ul,
    /// A numbered list.
    Ol,
    /// An entry of a list.
    Li,
    /// A part of a line.
    Span,
    /// A disclosure.
    Details,
    /// The summary of a disclosure.
    Summary,
    /// A link.
    A,
    /// A button.
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
            Self::Ol => "ol",
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

/// An element, a text, or the placeholder of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element with its attributes and children.
    Element {
        /// Which element.
        tag: Tag,
        /// Its attributes: fixed names, values of any text.
        attributes: Vec<(&'static str, String)>,
        /// Its children.
        children: Vec<Node>,
    },
    /// Text, never markup.
    Text(String),
    /// The picture: a canvas in a page, a drawing in HTML text.
    Picture,
}

impl Node {
    /// An element without attributes.
    #[must_use]
    pub const fn new(tag: Tag, children: Vec<Self>) -> Self {
        Self::Element { tag, attributes: Vec::new(), children }
    }

    /// An element with one text.
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
