use super::Style;
use super::band::WidthBand;
use super::label::centred;
use crate::geometry::{Point, Rect};
use crate::locale::Message;
use crate::measure::{Advances, MeasureText};
use crate::scene::{Anchor, Text};
use crate::series::{Series, Tally};
use crate::theme::Role;
use record::Direction;

/// What a legend's entry shows before its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// A point on a direction's line.
    Dot(Direction),
    /// The hollow points of both directions.
    HollowDots,
    /// The band from low to high.
    Range,
    /// A claim's diamond.
    Claim,
    /// A list's or deal's flag.
    Flag,
    /// A direction's bar: up or down.
    Bar(Direction),
    /// The pale bars of both directions.
    PaleBars,
    /// A whisker.
    Whisker,
}

/// One entry of the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// What it explains.
    pub symbol: Symbol,
    /// Where the symbol stands.
    pub swatch: Rect,
    /// Its words.
    pub text: Text,
}

const SWATCH_HEIGHT: f64 = 10.0;
const SWATCH_GAP: f64 = 6.0;
const ENTRY_GAP: f64 = 18.0;
const ROW_HEIGHT: f64 = 20.0;

impl Symbol {
    const fn width(self) -> f64 {
        match self {
            Self::Dot(_) | Self::Claim | Self::Bar(_) | Self::Flag | Self::Whisker => 10.0,
            Self::HollowDots | Self::PaleBars => 22.0,
            Self::Range => 18.0,
        }
    }
}

/// The legend's entries from `top` downwards, and the height they take.
pub(super) fn place(
    series: &Series,
    top: Point,
    width: f64,
    style: &Style<'_>,
    band: WidthBand,
) -> (Vec<Key>, f64) {
    let mut keys = Vec::new();
    let (mut x, mut y) = (0.0, 0.0);
    for (symbol, message) in entries(series, band) {
        let text = style.locale.say(&message);
        let (font, role) = match symbol {
            Symbol::Dot(direction) | Symbol::Bar(direction) => (band.direct(), Role::of(direction)),
            _ => (band.small(), Role::Muted),
        };
        let words = Advances.width(&text, font);
        let entry = symbol.width() + SWATCH_GAP + words;
        if x > 0.0 && x + entry > width {
            (x, y) = (0.0, y + ROW_HEIGHT);
        }
        let middle = top.y + y + ROW_HEIGHT / 2.0;
        let swatch =
            Rect::new(top.x + x, middle - SWATCH_HEIGHT / 2.0, symbol.width(), SWATCH_HEIGHT);
        let start = Point::new(swatch.right() + SWATCH_GAP, middle);
        // In a figure narrower than one entry, the words shrink rather than leave it.
        let room = (width - symbol.width() - SWATCH_GAP).max(0.0);
        let size = font.size * (room / words.max(f64::MIN_POSITIVE)).min(1.0);
        let font = crate::measure::Font { size, ..font };
        keys.push(Key { symbol, swatch, text: centred(text, start, Anchor::Start, font, role) });
        x += entry + ENTRY_GAP;
    }
    let height = if keys.is_empty() { 0.0 } else { y + ROW_HEIGHT };
    (keys, height)
}

fn entries(series: &Series, band: WidthBand) -> Vec<(Symbol, Message<'static>)> {
    let tally = series.tally();
    if tally.events == 0 {
        return Vec::new();
    }
    let totals = tally.directions().map(|direction| {
        (direction, Message::To { people: tally.people.get(direction).value, direction })
    });
    let one_sided = tally.one_sided.ukraine + tally.one_sided.russia > 0;
    let mut entries = Vec::new();
    match series {
        Series::Cumulative(cumulative) => {
            if band == WidthBand::Narrow {
                entries.extend(totals.map(|(direction, to)| (Symbol::Dot(direction), to)));
            }
            if one_sided {
                entries.push((Symbol::HollowDots, Message::KeyOneSided));
            }
            if has_range(tally) {
                entries.push((Symbol::Range, Message::KeyRange));
            }
            if !cumulative.claims.is_empty() {
                entries.push((Symbol::Claim, Message::KeyClaim));
            }
            if cumulative.notes.iter().any(|note| note.kind <= crate::series::NoteKind::Announced) {
                entries.push((Symbol::Flag, Message::KeyAnnounced));
            }
        }
        Series::Flows(_) => {
            entries.extend(totals.map(|(direction, to)| (Symbol::Bar(direction), to)));
            if one_sided {
                entries.push((Symbol::PaleBars, Message::KeyOneSided));
            }
            if has_range(tally) {
                entries.push((Symbol::Whisker, Message::KeyRange));
            }
        }
    }
    entries
}

fn has_range(tally: &Tally) -> bool {
    tally.all().is_range()
}
