use super::{Cumulative, Line, Tally};
use crate::options::Options;
use crate::series::Staleness;
use record::{Bound, ClaimIndex, Count, Dataset, Day, Direction, EntryId, Party};

/// Others' totals, each beside the dataset's total of the same day.
#[derive(Clone, Debug, PartialEq)]
pub struct Claims {
    /// The comparisons of the days shown, one for each figure of a claim, in the order of the
    /// dataset.
    pub rows: Vec<Comparison>,
    /// The first and the last day shown.
    pub domain: (Day, Day),
    /// The tally up to the last day shown, with the sources of the claims.
    pub tally: Tally,
}

/// A claimed total, and the count at the end of its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The claim.
    pub claim: ClaimIndex,
    /// The day it is for.
    pub day: Day,
    /// Which people it is about.
    pub line: Line,
    /// The number claimed.
    pub claimed: u32,
    /// How that number is meant.
    pub bound: Bound,
    /// Who claims it.
    pub party: Party,
    /// The people recorded up to that day.
    pub recorded: Count,
    /// Those of them under 18; `None` where a group that went both ways had adults.
    pub minors: Option<u32>,
    /// The day of the claim's latest correction, while that is marked.
    pub corrected: Option<Day>,
}

impl Comparison {
    /// How many more people the record has than was claimed; negative where it has fewer.
    #[must_use]
    pub fn difference(&self) -> i64 {
        i64::from(self.recorded.value) - i64::from(self.claimed)
    }
}

impl Claims {
    /// The comparable claims of the shown days. `directions` does not filter them: a claim for both
    /// directions cannot be shown in part.
    #[must_use]
    pub fn new(dataset: &Dataset, options: &Options) -> Self {
        let record = Cumulative::new(dataset, options);
        let staleness = Staleness::new(dataset, options);
        let mut rows = Vec::new();
        let mut compared = Vec::new();
        for (index, claim) in (0_u32..).map(ClaimIndex).zip(&dataset.claims) {
            if !claim.is_compared() || !options.shows(claim.date) {
                continue;
            }
            compared.push(EntryId::Claim(index));
            let recorded = record.total_on(claim.date);
            let corrected = staleness.corrected(&claim.id);
            let figures = [
                (Line::All, claim.total, recorded.ukraine + recorded.russia),
                (Line::Of(Direction::Ukraine), claim.ukraine, recorded.ukraine),
                (Line::Of(Direction::Russia), claim.russia, recorded.russia),
            ];
            for (line, claimed, recorded) in figures {
                rows.extend(claimed.map(|claimed| {
                    Comparison {
                        claim: index,
                        day: claim.date,
                        line,
                        claimed,
                        bound: claim.bound,
                        party: claim.party,
                        recorded,
                        minors: record
                            .adults_on(dataset, claim.date, line)
                            .map(|adults| recorded.value.saturating_sub(adults)),
                        corrected,
                    }
                }));
            }
        }
        let tally = record.tally.with_sources_of(dataset, &|entry| compared.contains(&entry));
        Self { rows, domain: record.domain, tally }
    }

    /// The largest number of people in the picture.
    #[must_use]
    pub fn peak(&self) -> u32 {
        self.rows.iter().map(|row| row.claimed.max(row.recorded.high)).max().unwrap_or(0)
    }
}
