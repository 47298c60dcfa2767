//! Media types by file name.

use std::path::Path;

/// The media type of our own short messages.
pub(crate) const PLAIN: &str = "text/plain; charset=utf-8";

/// The media type of a file.
pub(crate) fn of(path: &Path) -> &'static str {
    let extension = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
    match extension.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "csv" => "text/csv; charset=utf-8",
        "xml" => "application/xml",
        "pdf" => "application/pdf",
        "txt" | "md" | "ts" => PLAIN,
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_compile_while_they_download_only_this_type() {
        assert_eq!(of(Path::new("pkg/wasm/homeward_bg.wasm")), "application/wasm");
    }

    #[test]
    fn modules_are_javascript() {
        for name in ["element.js", "index.mjs", "INDEX.JS"] {
            assert!(of(Path::new(name)).starts_with("text/javascript"), "{name}");
        }
    }

    #[test]
    fn types_are_text_and_not_video() {
        assert_eq!(of(Path::new("index.d.ts")), PLAIN);
    }

    #[test]
    fn an_unknown_file_is_bytes() {
        assert_eq!(of(Path::new("LICENSE")), "application/octet-stream");
    }
}
