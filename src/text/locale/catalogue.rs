use super::loaded_messages;
use crate::language::TextDirection;
use crate::text::message;
use messages::compiled::{CODE, END, HASH_OF_NOTHING, RTL, hash};
use messages::plural;

/// The messages of one language, compiled from its file in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    text: String,
    /// Where each piece begins but the first, which is the language's code: its direction and plural
    /// forms, then each message.
    starts: Vec<usize>,
}

impl Catalogue {
    /// The English messages, which are bundled.
    #[must_use]
    pub fn english() -> &'static Self {
        loaded_messages::english()
    }

    /// A catalogue without messages.
    pub(super) const fn empty() -> Self {
        Self { text: String::new(), starts: Vec::new() }
    }

    /// The messages that were compiled to these bytes. `None` where they are truncated or damaged,
    /// or belong to another version of the chart.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (list, rest) = bytes.split_first_chunk()?;
        let (sum, text) = rest.split_first_chunk()?;
        if u32::from_le_bytes(*list) != message::LIST
            || u32::from_le_bytes(*sum) != hash(text, HASH_OF_NOTHING)
        {
            return None;
        }
        let text = std::str::from_utf8(text).ok()?.to_owned();
        let mut starts = Vec::new();
        for (index, byte) in text.bytes().enumerate() {
            if byte == END {
                starts.push(index + 1);
            }
        }
        text.get(..CODE)?;
        Some(Self { text, starts })
    }

    /// The language's code, as in the `lang` attribute.
    #[must_use]
    pub fn code(&self) -> &str {
        self.text.get(..CODE).unwrap_or_default()
    }

    /// Which way the language runs.
    #[must_use]
    pub fn direction(&self) -> TextDirection {
        if self.traits().first() == Some(&RTL) { TextDirection::Rtl } else { TextDirection::Ltr }
    }

    /// The index of the plural form that goes with a number.
    pub(super) fn plural(&self, number: u32) -> Option<usize> {
        let form = self.traits().get(1 + plural::entry(number))?;
        Some(usize::from(form.checked_sub(b'0')?))
    }

    /// The compiled message at an index, and all that follow.
    pub(super) fn from(&self, index: usize) -> &str {
        self.piece(index + 1)
    }

    /// The direction and the plural forms.
    fn traits(&self) -> &[u8] {
        self.piece(0).as_bytes()
    }

    fn piece(&self, index: usize) -> &str {
        let start = self.starts.get(index).copied();
        start.and_then(|start| self.text.get(start..)).unwrap_or_default()
    }
}
