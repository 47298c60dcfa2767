//! Values from a host, before they have types.

/// A small tree of plain values: JSON's, whatever they came from.
///
/// Options from JavaScript, JSON and rows of a table all become this one tree,
/// and one reader, [`Fields`](crate::Fields), turns it into types. That is
/// smaller than derived structs and, unlike them, can report every fault at once.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing given: `null`, `undefined`, an empty cell.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number.
    Number(f64),
    /// Text.
    Text(String),
    /// Values in order.
    List(Vec<Value>),
    /// Values by key, in the order found.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// The value as an error sentence shows it, shortened to one line.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Null => "nothing".into(),
            Self::Bool(value) => value.to_string(),
            Self::Number(value) => value.to_string(),
            Self::Text(text) => format!("\"{}\"", shorten(text)),
            Self::List(_) => "a list".into(),
            Self::Object(_) => "an object".into(),
        }
    }
}

const SHOWN_LETTERS: usize = 40;

fn shorten(text: &str) -> String {
    let mut letters = text.chars();
    let mut short: String = letters.by_ref().take(SHOWN_LETTERS).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}

#[cfg(feature = "serde")]
mod from_serde {
    use super::Value;
    use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
    use std::fmt;

    /// No input nests deeper. Deeper levels are dropped, so that an object that contains itself
    /// comes to an end.
    const DEEPEST: u8 = 4;

    /// Reads any value, at most this many levels of it.
    struct AnyValue {
        levels: u8,
    }

    impl AnyValue {
        const fn inner(&self) -> Option<Self> {
            match self.levels.checked_sub(1) {
                Some(levels) => Some(Self { levels }),
                None => None,
            }
        }
    }

    impl<'de> DeserializeSeed<'de> for &AnyValue {
        type Value = Value;

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
            deserializer.deserialize_any(AnyValue { levels: self.levels })
        }
    }

    impl<'de> Visitor<'de> for AnyValue {
        type Value = Value;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a plain value")
        }

        fn visit_unit<E>(self) -> Result<Value, E> {
            Ok(Value::Null)
        }

        fn visit_none<E>(self) -> Result<Value, E> {
            Ok(Value::Null)
        }

        fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
            inner.deserialize_any(self)
        }

        fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
            Ok(Value::Bool(value))
        }

        fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
            Ok(Value::Number(value))
        }

        #[expect(clippy::cast_precision_loss, reason = "dates and counts are far below 2^53")]
        fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
            Ok(Value::Number(value as f64))
        }

        #[expect(clippy::cast_precision_loss, reason = "dates and counts are far below 2^53")]
        fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
            Ok(Value::Number(value as f64))
        }

        fn visit_str<E>(self, value: &str) -> Result<Value, E> {
            Ok(Value::Text(value.to_owned()))
        }

        fn visit_string<E>(self, value: String) -> Result<Value, E> {
            Ok(Value::Text(value))
        }

        /// Bytes are no plain value; without this, serde's own refusal would
        /// bring its whole error formatting along.
        fn visit_byte_buf<E>(self, _value: Vec<u8>) -> Result<Value, E> {
            Ok(Value::List(Vec::new()))
        }

        fn visit_bytes<E>(self, _value: &[u8]) -> Result<Value, E> {
            Ok(Value::List(Vec::new()))
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
            let mut list = Vec::new();
            let Some(inner) = self.inner() else { return Ok(Value::List(list)) };
            while let Some(value) = seq.next_element_seed(&inner)? {
                list.push(value);
            }
            Ok(Value::List(list))
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
            let mut object = Vec::new();
            let Some(inner) = self.inner() else { return Ok(Value::Object(object)) };
            // Keys are read as values too: one way in is less to download than two.
            while let Some((key, value)) = map.next_entry_seed(&inner, &inner)? {
                if let Value::Text(key) = key {
                    object.push((key, value));
                }
            }
            Ok(Value::Object(object))
        }
    }

    impl<'de> Deserialize<'de> for Value {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(AnyValue { levels: DEEPEST })
        }
    }
}
