use crate::{Kind, Variable};

/// Declares the messages, each with the name it has in Fluent files and its variables.
macro_rules! messages {
    ($($id:ident = $name:literal [$($variable:ident),*];)*) => {
        /// A message that the chart asks for. What each is for is said in `locales/en.ftl`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "their names say it, and the comments of locales/en.ftl")]
        pub enum Id {
            $($id,)*
        }

        impl Id {
            /// All of them, in the order they are compiled in.
            pub const ALL: &'static [Self] = &[$(Self::$id),*];

            /// What Fluent files call it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$id => $name,)*
                }
            }

            /// What is put into it.
            #[must_use]
            pub const fn variables(self) -> &'static [Variable] {
                match self {
                    $(Self::$id => &[$(Variable::$variable),*],)*
                }
            }
        }
    };
}

messages! {
    NumberSeparator = "number-separator" [Digits];
    List = "list" [Before, After];
    ListOfLists = "list-of-lists" [Before, After];
    Range = "range" [Low, High];
    DateFull = "date-full" [Day, Month, Year];
    DateMonthYear = "date-month-year" [Month, Year];
    DateDayMonthShort = "date-day-month-short" [Day, Month];
    DateMonthShort = "date-month-short" [Month];
    DateYear = "date-year" [Year];
    DaysOfMonth = "days-of-month" [First, Last];
    DaysOfYear = "days-of-year" [First, Last];
    Days = "days" [First, Last];
    CumulativeHeading = "cumulative-heading" [];
    FlowsHeading = "flows-heading" [Group];
    ClaimsHeading = "claims-heading" [];
    NothingRecorded = "nothing-recorded" [];
    NothingClaimed = "nothing-claimed" [];
    CumulativeSentence = "cumulative-sentence" [People, Minors, AdultAge, Since, Larger, Smaller];
    RangeOfAll = "range-of-all" [Low, High];
    MediatorTotal = "mediator-total" [Total, Date];
    FlowsSentence = "flows-sentence" [People, Minors, AdultAge, Ukraine, Russia];
    ClaimsSentence = "claims-sentence" [Claims, Equal];
    ClaimsLatest = "claims-latest" [Date, Total, People];
    Scope = "scope" [People, Minors, AdultAge, Events, Days];
    SourcesTo = "sources-to" [Date];
    OneSided = "one-sided" [People, Direction];
    OneSidedBoth = "one-sided-both" [Ukraine, Russia];
    SourcesSaid = "sources-said" [Sources, Publishers, Official];
    Credit = "credit" [Version];
    OwnCredit = "own-credit" [Named];
    To = "to" [People, Direction];
    NotShown = "not-shown" [People, Direction];
    Towards = "towards" [Direction];
    BothDirections = "both-directions" [];
    InAll = "in-all" [People];
    KeyOneSided = "key-one-sided" [];
    KeyRange = "key-range" [];
    KeyClaim = "key-claim" [];
    KeyAnnounced = "key-announced" [];
    KeyRecord = "key-record" [];
    KeyApart = "key-apart" [];
    Apart = "apart" [People, Direction];
    RecordedThen = "recorded-then" [Count];
    Difference = "difference" [Difference, Compared];
    SignedDifference = "signed-difference" [Difference, Compared];
    ClaimNumber = "claim-number" [Value, Bound];
    ClaimLabel = "claim-label" [Who, Value, Bound];
    ClaimLabelTo = "claim-label-to" [Who, Value, Bound, Direction];
    NotCounted = "not-counted" [Title];
    CountToRange = "count-to-range" [People, Direction, Low, High];
    FigureRange = "figure-range" [Value, Low, High];
    Standing = "standing" [Standing];
    PartStanding = "part-standing" [People, Standing];
    RunningTotal = "running-total" [Total, Ukraine, Russia];
    RunningTotalRange = "running-total-range" [Total, Ukraine, Russia, Low, High];
    Disputed = "disputed" [];
    SourceCount = "source-count" [Sources];
    Mediator = "mediator" [];
    Speaker = "speaker" [Direction];
    Picture = "picture" [];
    Walk = "walk" [Events];
    WalkPeriods = "walk-periods" [Periods, Events];
    WalkClaims = "walk-claims" [Claims];
    ControlHint = "control-hint" [View];
    ControlViews = "control-views" [];
    ControlView = "control-view" [View];
    ControlLines = "control-lines" [];
    ControlStacked = "control-stacked" [];
    ControlEachWay = "control-each-way" [];
    ControlBars = "control-bars" [];
    ControlGroup = "control-group" [Group];
    ControlPeriod = "control-period" [];
    ControlWholeRecord = "control-whole-record" [];
    ControlLastTwelveMonths = "control-last-twelve-months" [Months];
    ControlApart = "control-apart" [];
    ControlCounting = "control-counting" [Counting];
    ControlFromHere = "control-from-here" [];
    ControlUntilHere = "control-until-here" [];
    ControlClose = "control-close" [];
    ControlDetails = "control-details" [];
    ControlKey = "control-key" [];
    TableEventsCaption = "table-events-caption" [];
    TableTitle = "table-title" [View];
    TableDate = "table-date" [];
    TableTo = "table-to" [Direction];
    TableTotal = "table-total" [];
    TableStanding = "table-standing" [];
    TableSources = "table-sources" [];
    TableSum = "table-sum" [];
    TableClaimsCaption = "table-claims-caption" [];
    TableClaimant = "table-claimant" [];
    TableClaimed = "table-claimed" [];
    TableRecorded = "table-recorded" [];
    TableDifference = "table-difference" [];
    TableReason = "table-reason" [];
    TableUncountedCaption = "table-uncounted-caption" [];
    TableWhat = "table-what" [];
    TableWhyNotCounted = "table-why-not-counted" [];
    TableOtherClaimsCaption = "table-other-claims-caption" [];
    TableScope = "table-scope" [];
    DetailReadings = "detail-readings" [];
    DetailNoFigure = "detail-no-figure" [];
    DetailInThirdCountry = "detail-in-third-country" [People];
    DetailReading = "detail-reading" [Figure, Who, Role];
    DetailCounted = "detail-counted" [];
    DetailWhyNotCounted = "detail-why-not-counted" [WhyNot];
    DetailAdults = "detail-adults" [Adults, AdultAge];
    DetailAges = "detail-ages" [Youngest, Oldest, Age];
    DetailYears = "detail-years" [Years, Half];
    DetailMediatedBy = "detail-mediated-by" [Name];
    DetailMediatedByWith = "detail-mediated-by-with" [Name, With];
    DetailRule = "detail-rule" [Direction, Step];
    DetailOverlaps = "detail-overlaps" [];
    DetailShared = "detail-shared" [People];
    DetailOtherSources = "detail-other-sources" [];
    DetailSource = "detail-source" [Publisher, Kind, Language];
    DetailClaimed = "detail-claimed" [Value, Bound, Unit];
    DetailClaimedTo = "detail-claimed-to" [Value, Bound, Unit, Direction];
    DetailClaimedToFamilies = "detail-claimed-to-families" [Value, Bound, Unit, Direction, Families];
    DetailNothingClaimed = "detail-nothing-claimed" [];
    DetailClaimScope = "detail-claim-scope" [Scope];
    DetailNotCompared = "detail-not-compared" [];
    AboutTitle = "about-title" [];
    AboutCounted = "about-counted" [];
    AboutWords = "about-words" [];
    AboutWordsSources = "about-words-sources" [Date];
    AboutRule = "about-rule" [Mediator, Sending, Receiving, People];
    AboutInterest = "about-interest" [Events, Unheard];
    AboutLeftOut = "about-left-out" [Doubtful, Other, People, Unmoved, Stays];
    AboutAccounts = "about-accounts" [];
    AboutKyiv = "about-kyiv" [Children];
    AboutMoscow = "about-moscow" [];
    AboutCaveat = "about-caveat" [];
    AboutGaps = "about-gaps" [];
    AboutGapsLatest = "about-gaps-latest" [Total, Reason];
    AboutGapsSpan = "about-gaps-span" [First, Last];
    AboutGapsSpanSince = "about-gaps-span-since" [First, Last, Since];
    AboutGapsRest = "about-gaps-rest" [];
    AboutCorrections = "about-corrections" [];
    AboutNoCorrections = "about-no-corrections" [];
    AboutCorrected = "about-corrected" [Date, Id, Change, From, To, Why];
    AboutVersion = "about-version" [Version];
    AboutVersionSources = "about-version-sources" [Date];
    AboutVersionChecked = "about-version-checked" [Date];
    AboutLicence = "about-licence" [];
    AboutError = "about-error" [Id];
    AboutCorrectedSince = "about-corrected-since" [Date];
    AboutCorrectedOn = "about-corrected-on" [Date];
    AboutOverdue = "about-overdue" [Date];
    AboutId = "about-id" [Id];
    TakeTitle = "take-title" [];
    TakeShown = "take-shown" [];
    TakeWhole = "take-whole" [];
    TakeCsv = "take-csv" [];
    TakeJson = "take-json" [];
    TakeSvg = "take-svg" [];
    TakePng = "take-png" [];
    TakeEventsCsv = "take-events-csv" [];
    TakeClaimsCsv = "take-claims-csv" [];
    TakeCite = "take-cite" [];
    TakeCiteInFull = "take-cite-in-full" [];
    TakeCopy = "take-copy" [];
    TakeCopied = "take-copied" [];
    TakeSelected = "take-selected" [];
    TakeCitation = "take-citation" [];
    TakeCitationVersion = "take-citation-version" [Version];
    TakeCitationSources = "take-citation-sources" [Date];
    TakeLicence = "take-licence" [];
    OwnLicence = "own-licence" [Licence];
    DatasetName = "dataset-name" [];
    DatasetCreator = "dataset-creator" [];
    DatasetKeywords = "dataset-keywords" [];
    DatasetRule = "dataset-rule" [];
}

impl Id {
    /// The message that Fluent files call so.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.name() == name)
    }

    /// A number for all messages with their variables and words. A file that was compiled by
    /// another list has another one, and is not read by this.
    pub const LIST: u32 = {
        let mut hash = crate::form::HASH_OF_NOTHING;
        let mut at = 0;
        // `const` knows no iterators.
        while let Some((id, _)) = after(Self::ALL, at) {
            hash = crate::form::hash(id.name().as_bytes(), hash);
            let mut place = 0;
            while let Some((variable, _)) = after(id.variables(), place) {
                hash = crate::form::hash(&[*variable as u8], hash);
                place += 1;
            }
            at += 1;
        }
        let mut at = 0;
        while let Some((variable, _)) = after(Variable::ALL, at) {
            hash = crate::form::hash(variable.name().as_bytes(), hash);
            if let Kind::Keyword(words) = variable.kind() {
                let mut place = 0;
                while let Some((word, _)) = after(words, place) {
                    hash = crate::form::hash(word.as_bytes(), hash);
                    place += 1;
                }
            }
            at += 1;
        }
        hash
    };
}

/// What stands at a place, and what follows it.
const fn after<T>(all: &[T], place: usize) -> Option<(&T, &[T])> {
    match all.split_at_checked(place) {
        Some((_, rest)) => rest.split_first(),
        None => None,
    }
}
