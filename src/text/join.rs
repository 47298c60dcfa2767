//! Lists as text.

/// Appends a part, after a separator where something stands before it. Joining
/// lists with the standard library costs a reader a kilobyte more.
pub(crate) fn append(joined: &mut String, separator: &str, part: &str) {
    if !joined.is_empty() && !part.is_empty() {
        joined.push_str(separator);
    }
    joined.push_str(part);
}
