use super::Party;
use super::row::row;
use crate::{Day, Precision, keywords};

/// The index of a claim in [`Dataset::claims`](super::Dataset::claims).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClaimIndex(pub u32);

keywords! {
    /// How a claimed number is meant.
    pub enum Bound {
        /// Exactly this number.
        Exact = "exact",
        /// A floor.
        AtLeast = "at-least",
        /// Roughly.
        About = "about",
    }
}

keywords! {
    /// The unit of a claim.
    pub enum Unit {
        /// Children.
        Children = "children",
        /// Groups.
        Groups = "groups",
        /// Requests.
        Requests = "requests",
        /// Cases in work.
        Cases = "cases",
        /// Months.
        Months = "months",
    }
}

keywords! {
    /// The scope of a claim.
    pub enum Scope {
        /// Reunions through Qatar.
        QatarTotal = "qatar-total",
        /// The Russian commissioner's own total, all channels.
        RussianOfficeTotal = "russian-office-total",
        /// Ukraine's own total, all channels.
        UkrainianTotal = "ukrainian-total",
        /// Kyiv's wider count of the children concerned.
        KyivWiderCount = "kyiv-wider-count",
        /// A list, not a movement.
        List = "list",
        /// A stay, not a movement.
        Hosting = "hosting",
        /// Another channel.
        OtherChannel = "other-channel",
        /// The mediation itself.
        Process = "process",
    }
}

row! {
    /// A total that somebody claimed for several events.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Claim (claim_columns) {
        /// A stable name.
        [id]
        pub id: String,
        /// The day the total is for.
        pub date: Day,
        /// How exactly that day is known.
        pub precision: Precision,
        /// The claimant's name.
        [required]
        pub claimant: String,
        /// Who claims it.
        pub party: Party,
        /// To Ukraine.
        pub ukraine: Option<u32>,
        /// To Russia.
        pub russia: Option<u32>,
        /// The single figure, where it is not by direction.
        pub total: Option<u32>,
        /// How the number is meant.
        pub bound: Bound,
        /// Its unit.
        pub unit: Unit,
        /// Its scope.
        pub scope: Scope,
        /// Its scope, described.
        [required]
        pub scope_note: String,
        /// Families behind the figure to Ukraine.
        pub ukraine_families: Option<u32>,
        /// Families behind the figure to Russia.
        pub russia_families: Option<u32>,
        /// Whether it can be compared with the dataset.
        pub compared: bool,
        /// Why it differs from the record.
        pub reason: String,
        /// A note.
        [kept]
        pub note: String,
    }
}

impl Claim {
    /// Whether it is compared with the dataset: it counts the same people.
    #[must_use]
    pub fn is_compared(&self) -> bool {
        self.compared && self.scope == Scope::QatarTotal
    }
}
