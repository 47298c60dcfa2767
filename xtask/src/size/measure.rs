//! A file's size, as it is and as it is sent.

use std::io::{Cursor, Write as _};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Bytes of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    /// As it is.
    pub(crate) raw: usize,
    /// With `gzip -9`.
    pub(crate) gzip: usize,
    /// With Brotli at its best, 11.
    pub(crate) brotli: usize,
}

impl Size {
    /// Measures this content.
    pub(crate) fn of(content: &[u8]) -> Self {
        Self { raw: content.len(), gzip: gzip(content), brotli: brotli(content) }
    }
}

fn gzip(content: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory cannot fail.
    let _ = encoder.write_all(content);
    encoder.finish().map_or(content.len(), |bytes| bytes.len())
}

fn brotli(content: &[u8]) -> usize {
    let best = BrotliEncoderParams { quality: 11, size_hint: content.len(), ..Default::default() };
    let mut bytes = Vec::new();
    brotli::BrotliCompress(&mut Cursor::new(content), &mut bytes, &best).unwrap_or(content.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetition_costs_little() {
        let size = Size::of(&b"homeward ".repeat(1000));
        assert_eq!(size.raw, 9000);
        assert!(size.gzip < 100 && size.brotli < size.gzip, "{size:?}");
    }
}
