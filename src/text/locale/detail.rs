use record::rule::Step;
use record::{Claim, Counting, Direction, Role, Source, Status};

/// Messages in the details of an event or a claim.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Detail<'a> {
    /// What figures there are.
    Reports,
    /// A figure that was refused or denied.
    NoFigure,
    /// People met in a third country.
    InThirdCountry(u32),
    /// One figure.
    Report {
        /// The formatted figure.
        figure: &'a str,
        /// Who gave it.
        who: &'a str,
        /// How the dataset uses it.
        role: Role,
    },
    /// That an event happened and is counted.
    Counted,
    /// Why an event is not counted.
    WhyNotCounted(Status, Counting),
    /// How many were 18 or over.
    Adults(u32),
    /// The span of ages of a group, in months.
    Ages {
        /// The youngest.
        low: u32,
        /// The oldest.
        high: u32,
    },
    /// Who mediated.
    MediatedBy {
        /// The mediator as the reports name it.
        name: &'a str,
        /// Who else is credited; empty where nobody is.
        with: &'a str,
    },
    /// By which step of the rule the charted figure was chosen.
    Rule {
        /// The step.
        step: Step,
        /// For people who went which way.
        direction: Direction,
    },
    /// What other events are about some of the same people.
    Overlaps,
    /// How many people two events share.
    Shared(u32),
    /// Sources that no figure is from.
    OtherSources,
    /// A source: who published it, of what kind, when and in which language.
    Source(&'a Source),
    /// The figures of a claim.
    Claimed(&'a Claim),
    /// The scope of a claim.
    ClaimScope(&'a str),
    /// A claim that is of something else than the record.
    NotCompared,
}
