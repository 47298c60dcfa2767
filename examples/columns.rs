//! The size of each column of the bundled record: raw, and compressed by itself.
//!
//! Columns compressed alone take more than their share of the whole, so the last
//! figure is only for comparing them. The largest come first.

use std::io::Write;

fn main() -> std::io::Result<()> {
    let writer = record::binary::write(&homeward::dataset());
    let mut lines = Vec::new();
    for column in writer.column_sizes() {
        let bytes = [column.text.as_bytes(), &column.numbers].concat();
        lines.push((compressed(&bytes)?, bytes.len(), column.table, column.column));
    }
    lines.sort_by(|a, b| b.cmp(a));
    for (small, raw, table, column) in lines {
        println!("  {:<28}{raw:>8}{small:>8}", format!("{table}.{column}"));
    }
    Ok(())
}

fn compressed(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    encoder.write_all(bytes)?;
    Ok(encoder.into_inner().len())
}
