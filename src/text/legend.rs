use crate::series::{Annotation, AnnotationKind, Claims, Cumulative, Series};
use crate::text::{Locale, Message};
use record::Direction;

/// The symbol of an entry of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// A point on a direction's line.
    Dot(Direction),
    /// The hollow points of both directions.
    HollowDots,
    /// The area from low to high.
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
    /// The point of the dataset's count.
    Record,
    /// The mark of an uncounted event.
    Apart,
    /// The mark of a correction.
    Corrected,
}

impl Symbol {
    /// The name of the symbol in class names.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dot(Direction::Ukraine) => "dot-ukraine",
            Self::Dot(Direction::Russia) => "dot-russia",
            Self::HollowDots => "hollow-dots",
            Self::Range => "range",
            Self::Claim => "claim",
            Self::Flag => "flag",
            Self::Bar(Direction::Ukraine) => "bar-ukraine",
            Self::Bar(Direction::Russia) => "bar-russia",
            Self::PaleBars => "pale-bars",
            Self::Whisker => "whisker",
            Self::Record => "record",
            Self::Apart => "apart",
            Self::Corrected => "corrected",
        }
    }
}

/// The mark of a correction, in the picture and in the legend.
pub(crate) const CORRECTED: &str = "*";

/// One entry of the legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegendEntry {
    /// The symbol.
    pub symbol: Symbol,
    /// The explanation.
    pub text: String,
    /// Whether the explained direction is in the picture.
    pub shown: bool,
}

/// The legend of a series, in this order.
pub(super) fn entries(series: &Series, locale: &Locale) -> Vec<LegendEntry> {
    let mut legend = Legend { entries: Vec::new(), locale };
    if series.tally().events == 0 {
        return legend.entries;
    }
    match series {
        Series::Cumulative(_) => legend.directions(series, true),
        Series::Flows(_) => legend.directions(series, false),
        Series::Claims(claims) => legend.comparisons(claims),
    }
    if let Series::Cumulative(cumulative) = series {
        legend.claims_and_notes(cumulative);
    }
    if let Some(since) = series.corrections().min() {
        legend.add(Symbol::Corrected, &Message::AboutCorrectedSince { date: since });
    }
    legend.entries
}

/// A legend that is being filled.
struct Legend<'a> {
    entries: Vec<LegendEntry>,
    locale: &'a Locale,
}

impl Legend<'_> {
    fn add(&mut self, symbol: Symbol, message: &Message<'_>) {
        self.entries.push(LegendEntry { symbol, text: self.locale.format(message), shown: true });
    }

    /// The directions, and how their figures are drawn.
    fn directions(&mut self, series: &Series, cumulative: bool) {
        let tally = series.tally();
        for direction in tally.directions() {
            let people = tally.people.get(direction).value;
            let symbol = if cumulative { Symbol::Dot(direction) } else { Symbol::Bar(direction) };
            let shown = series.shown().has(direction);
            let message = if shown {
                Message::To { people, direction }
            } else {
                Message::NotShown { people, direction }
            };
            self.entries.push(LegendEntry { symbol, text: self.locale.format(&message), shown });
        }
        if tally.one_sided.ukraine + tally.one_sided.russia > 0 {
            let symbol = if cumulative { Symbol::HollowDots } else { Symbol::PaleBars };
            self.add(symbol, &Message::KeyOneSided);
        }
        if tally.all().is_range() {
            let symbol = if cumulative { Symbol::Range } else { Symbol::Whisker };
            self.add(symbol, &Message::KeyRange);
        }
        if series.shows_apart() {
            self.add(Symbol::Apart, &Message::KeyApart);
        }
    }

    fn comparisons(&mut self, claims: &Claims) {
        self.add(Symbol::Claim, &Message::KeyClaim);
        self.add(Symbol::Record, &Message::KeyRecord);
        if claims.rows.iter().any(|row| row.recorded.is_range()) {
            self.add(Symbol::Range, &Message::KeyRange);
        }
    }

    fn claims_and_notes(&mut self, series: &Cumulative) {
        if !series.claims.is_empty() {
            self.add(Symbol::Claim, &Message::KeyClaim);
        }
        let is_announced = |annotation: &Annotation| {
            matches!(annotation.kind, AnnotationKind::Agreed | AnnotationKind::Announced)
        };
        if series.annotations.iter().any(is_announced) {
            self.add(Symbol::Flag, &Message::KeyAnnounced);
        }
    }
}
