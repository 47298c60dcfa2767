use super::breakpoint::Breakpoint;
use super::label::centred;
use crate::layout::{Advances, MeasureText};
use crate::scene::{Anchor, Point, Rect, Role, Text};
use crate::text::{LegendEntry, Symbol};

/// One entry of the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// The symbol it explains.
    pub symbol: Symbol,
    /// The bounds of the symbol.
    pub swatch: Rect,
    /// Its text.
    pub text: Text,
}

const SWATCH_HEIGHT: f64 = 10.0;
const SWATCH_GAP: f64 = 6.0;
const ENTRY_GAP: f64 = 18.0;
const ROW_HEIGHT: f64 = 20.0;

const fn swatch_width(symbol: Symbol) -> f64 {
    match symbol {
        Symbol::Dot(_)
        | Symbol::Claim
        | Symbol::Bar(_)
        | Symbol::Flag
        | Symbol::Whisker
        | Symbol::Record
        | Symbol::Apart
        | Symbol::Corrected => 10.0,
        Symbol::HollowDots | Symbol::PaleBars => 22.0,
        Symbol::Range => 18.0,
    }
}

/// The legend's entries from `top` downwards, and the height they take.
pub(super) fn lay_out(
    entries: &[LegendEntry],
    top: Point,
    width: f64,
    breakpoint: Breakpoint,
) -> (Vec<Key>, f64) {
    let mut keys = Vec::new();
    let (mut x, mut y) = (0.0, 0.0);
    for LegendEntry { symbol, text, shown } in entries {
        let symbol = *symbol;
        let (font, role) = match symbol {
            // Where there is room, the totals are at the ends of the lines.
            Symbol::Dot(_) if *shown && breakpoint != Breakpoint::Narrow => continue,
            Symbol::Dot(direction) | Symbol::Bar(direction) if *shown => {
                (breakpoint.direct(), Role::of(direction))
            }
            _ => (breakpoint.small(), Role::Muted),
        };
        let text_width = Advances.width(text, font);
        let entry = swatch_width(symbol) + SWATCH_GAP + text_width;
        if x > 0.0 && x + entry > width {
            (x, y) = (0.0, y + ROW_HEIGHT);
        }
        let middle = top.y + y + ROW_HEIGHT / 2.0;
        let swatch =
            Rect::new(top.x + x, middle - SWATCH_HEIGHT / 2.0, swatch_width(symbol), SWATCH_HEIGHT);
        let start = Point::new(swatch.right() + SWATCH_GAP, middle);
        // In a figure narrower than one entry, the text shrinks instead of overflowing.
        let room = (width - swatch_width(symbol) - SWATCH_GAP).max(0.0);
        let size = font.size * (room / text_width.max(f64::MIN_POSITIVE)).min(1.0);
        let font = crate::scene::Font { size, ..font };
        let text = centred(text.clone(), start, Anchor::Start, font, role);
        keys.push(Key { symbol, swatch, text });
        x += entry + ENTRY_GAP;
    }
    let height = if keys.is_empty() { 0.0 } else { y + ROW_HEIGHT };
    (keys, height)
}
