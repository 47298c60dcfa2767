//! Lists as text.

/// Appends a part, after a separator unless the text is empty. Joining lists with the standard
/// library makes the engine a kilobyte larger.
pub(crate) fn append(joined: &mut String, separator: &str, part: &str) {
    if !joined.is_empty() && !part.is_empty() {
        joined.push_str(separator);
    }
    joined.push_str(part);
}
