use record::{Bound, Direction, Keyword as _, Role, SourceKind, Standing, Unit};

/// The languages of sources that messages tell apart; the first stands for all others, the second
/// for one that nobody has noted.
pub const LANGUAGES: [&str; 12] =
    ["other", "unknown", "en", "uk", "ru", "ar", "de", "fr", "bg", "el", "sr", "zh"];

/// What a Fluent file may do with a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Say it, and choose by it.
    Number,
    /// Choose by it; to say it is not asked for.
    Choice,
    /// Say it.
    Text,
    /// Say it by `DATE`.
    Day,
    /// Choose by it among these words.
    Keyword(&'static [&'static str]),
}

impl Kind {
    /// Whether a message that has it must say it.
    #[must_use]
    pub const fn must_be_said(self) -> bool {
        match self {
            Self::Number | Self::Text | Self::Day => true,
            Self::Choice | Self::Keyword(_) => false,
        }
    }
}

/// Declares the variables, each with the name it has in Fluent files and its kind.
macro_rules! variables {
    ($($variable:ident = $name:literal $kind:expr;)*) => {
        /// A place in messages, the same in all of them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "their names say it, and the comments of locales/en.ftl")]
        pub enum Variable {
            $($variable,)*
        }

        impl Variable {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variable),*];

            /// What Fluent files call it, without the `$`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variable => $name,)*
                }
            }

            /// What can be done with it.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self {
                    $(Self::$variable => $kind,)*
                }
            }
        }
    };
}

variables! {
    AdultAge = "adult-age" Kind::Number;
    Adults = "adults" Kind::Number;
    After = "after" Kind::Text;
    Age = "age" Kind::Choice;
    Before = "before" Kind::Text;
    Bound = "bound" Kind::Keyword(Bound::KEYWORDS);
    Change = "change" Kind::Keyword(&["changed", "added", "removed", "replaced"]);
    Children = "children" Kind::Number;
    Claims = "claims" Kind::Number;
    Compared = "compared" Kind::Keyword(&["equal", "more", "fewer"]);
    Count = "count" Kind::Text;
    Counting = "counting" Kind::Keyword(&["doubtful", "other-channel"]);
    Date = "date" Kind::Day;
    Day = "day" Kind::Number;
    Days = "days" Kind::Text;
    Difference = "difference" Kind::Number;
    Digits = "digits" Kind::Keyword(&["latn", "arab"]);
    Direction = "direction" Kind::Keyword(Direction::KEYWORDS);
    Doubtful = "doubtful" Kind::Number;
    Equal = "equal" Kind::Number;
    Events = "events" Kind::Number;
    Families = "families" Kind::Number;
    Figure = "figure" Kind::Text;
    First = "first" Kind::Day;
    From = "from" Kind::Text;
    Group = "group" Kind::Keyword(&["month", "quarter", "year", "event"]);
    Half = "half" Kind::Keyword(&["none", "half"]);
    High = "high" Kind::Number;
    Id = "id" Kind::Text;
    Kind = "kind" Kind::Keyword(SourceKind::KEYWORDS);
    Language = "language" Kind::Keyword(&LANGUAGES);
    Larger = "larger" Kind::Text;
    Last = "last" Kind::Day;
    Licence = "licence" Kind::Text;
    Low = "low" Kind::Number;
    Mediator = "mediator" Kind::Number;
    Minors = "minors" Kind::Number;
    Month = "month" Kind::Choice;
    Months = "months" Kind::Number;
    Name = "name" Kind::Text;
    Named = "named" Kind::Text;
    Official = "official" Kind::Number;
    Oldest = "oldest" Kind::Text;
    Other = "other" Kind::Number;
    People = "people" Kind::Number;
    Periods = "periods" Kind::Number;
    Publisher = "publisher" Kind::Text;
    Publishers = "publishers" Kind::Number;
    Reason = "reason" Kind::Text;
    Receiving = "receiving" Kind::Number;
    Role = "role" Kind::Keyword(Role::KEYWORDS);
    Russia = "russia" Kind::Number;
    Scope = "scope" Kind::Text;
    Sending = "sending" Kind::Number;
    Since = "since" Kind::Day;
    Smaller = "smaller" Kind::Text;
    Sources = "sources" Kind::Number;
    Standing = "standing" Kind::Keyword(Standing::KEYWORDS);
    Stays = "stays" Kind::Number;
    Step = "step" Kind::Keyword(&["mediator", "part", "sending", "receiving"]);
    Title = "title" Kind::Text;
    To = "to" Kind::Text;
    Total = "total" Kind::Number;
    Ukraine = "ukraine" Kind::Number;
    Unheard = "unheard" Kind::Number;
    Unit = "unit" Kind::Keyword(Unit::KEYWORDS);
    Unmoved = "unmoved" Kind::Number;
    Value = "value" Kind::Number;
    Version = "version" Kind::Text;
    View = "view" Kind::Keyword(&["cumulative", "flows", "claims"]);
    Who = "who" Kind::Text;
    Why = "why" Kind::Text;
    WhyNot = "why-not" Kind::Keyword(&[
        "doubtful", "other-channel", "agreed", "announced", "expected", "hosting",
    ]);
    With = "with" Kind::Text;
    Year = "year" Kind::Text;
    Years = "years" Kind::Number;
    Youngest = "youngest" Kind::Text;
}

impl Variable {
    /// The variable that Fluent files call so.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|variable| variable.name() == name)
    }
}
