//! What each column of the bundled record takes: raw, and compressed by itself.
//! With a path as argument, the record is written there.
//!
//! Columns compressed alone take more than their share of the whole, so the last
//! figure is only for comparing them.

use std::io::Write;

fn main() -> std::io::Result<()> {
    let dataset = homeward::dataset();
    let writer = record::compiled::write(&dataset);
    for column in writer.column_sizes() {
        let bytes = [column.text.as_bytes(), &column.numbers].concat();
        println!("{}.{}\t{}\t{}", column.table, column.column, bytes.len(), compressed(&bytes)?);
    }
    if let Some(path) = std::env::args_os().nth(1) {
        std::fs::write(path, writer.into_bytes())?;
    }
    Ok(())
}

fn compressed(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    encoder.write_all(bytes)?;
    Ok(encoder.into_inner().len())
}
