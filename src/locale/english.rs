//! The words in English.

mod about;
mod detail;

use super::control::Control;
use super::message::{DateStyle, Message};
use super::table::Table;
use super::take::Take;
use crate::list::append;
use crate::options::{Group, View};
use record::{Bound, Count, Counting, Day, Direction, PerDirection, Standing};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SHORT_MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Numbers from here on get separators.
const SEPARATED_FROM: u32 = 1_000;

pub(super) fn number(number: u32) -> String {
    if number < SEPARATED_FROM {
        return number.to_string();
    }
    let head = self::number(number / SEPARATED_FROM);
    format!("{head},{:03}", number % SEPARATED_FROM)
}

pub(super) fn date(day: Day, style: DateStyle) -> String {
    let (year, month, date) = day.year_month_day();
    match style {
        DateStyle::Full => format!("{date} {} {year}", name(&MONTHS, month)),
        DateStyle::MonthAndYear => format!("{} {year}", name(&MONTHS, month)),
        DateStyle::ShortDay => format!("{date} {}", name(&SHORT_MONTHS, month)),
        DateStyle::ShortMonth => name(&SHORT_MONTHS, month).to_owned(),
        DateStyle::Year => year.to_string(),
    }
}

fn name(names: &[&'static str; 12], month: u32) -> &'static str {
    let index = month.checked_sub(1).and_then(|index| usize::try_from(index).ok());
    index.and_then(|index| names.get(index).copied()).unwrap_or_default()
}

pub(super) fn say(message: &Message<'_>) -> String {
    match *message {
        Message::CumulativeHeading => "Reunited through Qatari mediation".into(),
        Message::FlowsHeading(group) => flows_heading(group).into(),
        Message::CumulativeSentence { all, minors, since, parts } => {
            let since = date(since, DateStyle::MonthAndYear);
            let [first, second] = parts.map(|(direction, people)| to(people, direction));
            format!(
                "{} since {since}, {} of them under 18; {first}, {second}.",
                people(all),
                number(minors)
            )
        }
        Message::RangeOfAll(count) => format!("The figures given add up to {}.", range(count)),
        Message::MediatorTotal { total, day } => {
            let day = date(day, DateStyle::MonthAndYear);
            format!("Qatar’s own total, of {day}, is {}.", number(total))
        }
        Message::FlowsSentence { all, minors, people: by } => flows_sentence(all, minors, by),
        Message::ClaimsHeading => "Claimed totals against the record".into(),
        Message::ClaimsSentence { all, equal, latest } => claims_sentence(all, equal, latest),
        Message::NothingRecorded => "No reunion is recorded for these days.".into(),
        Message::Scope { all, minors, first, last, events, as_of } => {
            let who = format!("{}, {} of them under 18", people(all), number(minors));
            let events = counted(events, "event", "events");
            let days = days(first, last);
            let sources = as_of.map_or_else(String::new, |as_of| {
                format!(" Sources to {}.", date(as_of, DateStyle::Full))
            });
            format!(
                "{who}, reported reunited through Qatar’s mediation in {events}, {days}, both \
                 directions. Not all returns. Not an exchange.{sources}"
            )
        }
        Message::OneSided(people) => one_sided(people),
        Message::Sources { sources, publishers, official } => format!(
            "Sources: {} by {}, {} of them official.",
            counted(sources, "publication", "publications"),
            counted(publishers, "publisher", "publishers"),
            official,
        ),
        Message::Credit { version } => format!("Data: Homeward {version}, CC BY 4.0."),
        Message::OwnCredit { named } => format!("Data: {named}."),
        Message::To { people, direction } => to(people, direction),
        Message::NotShown { people, direction } => {
            format!("{}, not in the picture", to(people, direction))
        }
        Message::BothDirections => "Both directions".into(),
        Message::Date(day, style) => date(day, style),
        Message::Towards(direction) => format!("to {}", country(direction)),
        Message::InAll(people) => format!("{} in all", number(people)),
        Message::KeyOneSided => "one side’s word only".into(),
        Message::KeyRange => "lowest to highest figure given".into(),
        Message::KeyClaim => "total that others claim".into(),
        Message::KeyAnnounced => "announced, not counted".into(),
        Message::KeyRecord => "the record on that day".into(),
        Message::KeyApart => "not counted, shown apart".into(),
        Message::Apart { people, direction } => format!("{}, not counted", to(people, direction)),
        Message::RecordedThen { count, direction } => recorded_then(count, direction),
        Message::Difference(difference) => self::difference(difference),
        Message::SignedDifference(difference) => signed(difference),
        Message::ClaimNumber(value, bound) => claim_number(value, bound),
        Message::ClaimLabel { who, value, bound, direction } => claim(who, value, bound, direction),
        Message::NotCounted { title } => format!("{title}. Not counted."),
        Message::Days { first, last } => days(first, last),
        Message::CountTo { count, direction } => {
            let range =
                if count.is_range() { format!(" ({})", range(count)) } else { String::new() };
            format!("{}{range}", to(count.value, direction))
        }
        Message::Figure(count) if count.is_range() => {
            format!("{} ({})", number(count.value), range(count))
        }
        Message::Figure(count) => number(count.value),
        Message::Standing(Standing::Confirmed) => "confirmed".into(),
        Message::Standing(Standing::KyivOnly) => "Kyiv’s word only".into(),
        Message::Standing(Standing::MoscowOnly) => "Moscow’s word only".into(),
        Message::PartStanding { people, standing } => {
            format!("{} of them on {}", number(people), say(&Message::Standing(standing)))
        }
        Message::RunningTotal { people, all } => running_total(people, all),
        Message::Disputed => "Accounts differ".into(),
        Message::SourceCount(sources) => counted(sources, "source", "sources"),
        Message::Mediator => "Qatar".into(),
        Message::Speaker(Direction::Ukraine) => "Kyiv".into(),
        Message::Speaker(Direction::Russia) => "Moscow".into(),
        Message::Picture => "Chart".into(),
        Message::Walk { stops, events } => walk(stops, events),
        Message::WalkClaims(claims) => format!(
            "Chart, to be read by arrow keys: {}",
            counted(claims, "claimed figure", "claimed figures")
        ),
        Message::Table(word) => table(word),
        Message::Detail(ref detail) => detail::say(detail),
        Message::Control(control) => self::control(control).into(),
        Message::Take(take) => self::take(take),
        Message::AboutData(about) => about::say(about),
    }
}

fn table(word: Table) -> String {
    match word {
        Table::EventsCaption => {
            "Each counted event: people by direction, and the totals up to it".into()
        }
        Table::Title(View::Claims) => "Every claim and its sources".into(),
        Table::Title(_) => "Every event and its sources".into(),
        Table::Date => "Date".into(),
        Table::To(direction) => format!("To {}", country(direction)),
        Table::Total => "In all so far".into(),
        Table::Standing => "Whose word".into(),
        Table::Sources => "Sources".into(),
        Table::Sum => "All events".into(),
        Table::ClaimsCaption => "What others claim, and the record on that day".into(),
        Table::Claimant => "Who claims it".into(),
        Table::Claimed => "Claimed".into(),
        Table::Recorded => "Recorded".into(),
        Table::Difference => "Difference".into(),
        Table::Reason => "Why they may differ".into(),
        Table::UncountedCaption => "What is not counted, and why".into(),
        Table::What => "What".into(),
        Table::WhyNotCounted => "Why not counted".into(),
        Table::OtherClaimsCaption => {
            "Other numbers given: not of what the record counts, so not compared".into()
        }
        Table::Scope => "What it counts".into(),
    }
}

const HINT: &str = "Left and right: events. Up and down: directions. Page up and down: years. \
                    Enter: figures and sources. Escape: close.";

const fn control(control: Control) -> &'static str {
    match control {
        Control::Hint(View::Claims) => {
            "Arrow keys: claims. Enter: figures and sources. Escape: close."
        }
        Control::Hint(_) => HINT,
        Control::Views => "What the chart shows",
        Control::View(View::Cumulative) => "How many",
        Control::View(View::Flows) => "Which way",
        Control::View(View::Claims) => "Claims",
        Control::Lines => "Lines",
        Control::Stacked(true) => "Sum",
        Control::Stacked(false) => "Each way",
        Control::Bars => "One bar for each",
        Control::Group(Group::Event) => "Event",
        Control::Group(Group::Month) => "Month",
        Control::Group(Group::Quarter) => "Quarter",
        Control::Group(Group::Year) => "Year",
        Control::Period => "Period",
        Control::WholeRecord => "All",
        Control::LastTwelveMonths => "12 months",
        Control::Apart => "Not counted:",
        Control::Counting(Counting::OtherChannel) => "Other channels",
        Control::Counting(_) => "Doubtful",
        Control::FromHere => "Show from here",
        Control::UntilHere => "Show until here",
        Control::Close => "Close",
        Control::Details => "Figures and sources",
        Control::Key => "Key",
    }
}

fn take(take: Take<'_>) -> String {
    match take {
        Take::Title => "Take it along",
        Take::Shown => "What is shown",
        Take::Whole => "The whole record",
        Take::Csv => "CSV",
        Take::Json => "JSON",
        Take::Svg => "SVG",
        Take::Png => "PNG",
        Take::EventsCsv => "Events, CSV",
        Take::ClaimsCsv => "Claims, CSV",
        Take::Cite => "To cite it",
        Take::CiteInFull => "To cite it in full",
        Take::Copy => "Copy",
        Take::Copied => "Copied.",
        Take::Selected => "Selected. Copy it with the keyboard.",
        Take::Citation { version, as_of } => return citation(OURS, version, as_of),
        Take::OwnCitation { named, version, as_of } => return citation(named, version, as_of),
        Take::Licence => "Licence: CC BY 4.0.",
        Take::OwnLicence(licence) => return format!("Licence: {licence}."),
        Take::DatasetName => {
            "Homeward: people reunited with their families across the Russia–Ukraine war through \
             Qatari mediation"
        }
        Take::Creator => "Homeward contributors",
        Take::Keywords => "Ukraine, Russia, Qatar, mediation, family reunification, children, war",
        Take::Rule => {
            "People in completed reunions are counted, each once. The figure used is the \
             mediator’s; else that of the side that handed over; else that of the side that \
             received, marked as one side’s word. What was announced, agreed or expected is never \
             added."
        }
    }
    .into()
}

const OURS: &str = "Homeward, record of people reunited through Qatar’s mediation";

fn citation(named: &str, version: &str, as_of: Option<Day>) -> String {
    let mut said = named.to_owned();
    if !version.is_empty() {
        append(&mut said, ", version ", version);
    }
    if let Some(as_of) = as_of {
        append(&mut said, ", sources to ", &date(as_of, DateStyle::Full));
    }
    said.push('.');
    said
}

fn walk(stops: usize, events: usize) -> String {
    let events_said = counted(events, "event", "events");
    let periods = counted(stops, "period", "periods");
    let what = if stops == events { events_said } else { format!("{periods}, {events_said}") };
    format!("Chart, to be read by arrow keys: {what}")
}

const fn flows_heading(group: Group) -> &'static str {
    match group {
        Group::Month => "Reunited each month, by direction",
        Group::Quarter => "Reunited each quarter, by direction",
        Group::Year => "Reunited each year, by direction",
        Group::Event => "Each reunion, by direction",
    }
}

fn flows_sentence(all: u32, minors: u32, by: PerDirection<u32>) -> String {
    format!(
        "{} above the line, {} below it. Of the {}, {} were under 18.",
        to(by.ukraine, Direction::Ukraine),
        to(by.russia, Direction::Russia),
        people(all),
        number(minors),
    )
}

fn bounded(value: u32, bound: Bound) -> String {
    let number = number(value);
    match bound {
        Bound::Exact => number,
        Bound::AtLeast => format!("at least {number}"),
        Bound::About => format!("about {number}"),
    }
}

fn claims_sentence(all: usize, equal: usize, latest: Option<(Day, u32, u32)>) -> String {
    let figures = counted(all, "claimed figure", "claimed figures");
    let verb = if equal == 1 { "equals" } else { "equal" };
    let finding = format!("Of {figures}, {equal} {verb} the record of the same day.");
    let Some((day, claimed, recorded)) = latest else { return finding };
    let day = date(day, DateStyle::MonthAndYear);
    format!(
        "{finding} Qatar’s latest total, of {day}, is {}; the record then had {}.",
        number(claimed),
        people(recorded)
    )
}

fn recorded_then(count: Count, direction: Option<Direction>) -> String {
    let found = match direction {
        Some(direction) => Message::CountTo { count, direction },
        None => Message::Figure(count),
    };
    format!("The record on that day: {}", say(&found))
}

fn difference(difference: i64) -> String {
    let word = match difference {
        0 => return "No difference".into(),
        1.. => "more",
        _ => "fewer",
    };
    format!("{} {word} in the record", difference.unsigned_abs())
}

fn signed(difference: i64) -> String {
    match difference {
        0 => "0".into(),
        1.. => format!("+{difference}"),
        _ => format!("−{}", difference.unsigned_abs()),
    }
}

fn claim_number(value: u32, bound: Bound) -> String {
    let sign = match bound {
        Bound::Exact => "",
        Bound::AtLeast => "≥ ",
        Bound::About => "≈ ",
    };
    format!("{sign}{}", number(value))
}

fn one_sided(people: PerDirection<u32>) -> String {
    let mut said = String::new();
    for (direction, who) in [(Direction::Ukraine, "Kyiv"), (Direction::Russia, "Moscow")] {
        let people = *people.get(direction);
        if people > 0 {
            let part = format!("{} on {who}’s word alone", to(people, direction));
            append(&mut said, ", ", &part);
        }
    }
    if !said.is_empty() {
        said.push('.');
    }
    said
}

fn running_total(people: PerDirection<u32>, all: Count) -> String {
    let range = if all.is_range() { format!(" ({})", range(all)) } else { String::new() };
    format!(
        "So far {} in all{range}: {}, {}",
        number(all.value),
        to(people.ukraine, Direction::Ukraine),
        to(people.russia, Direction::Russia),
    )
}

fn claim(who: &str, value: u32, bound: Bound, direction: Option<Direction>) -> String {
    let number = bounded(value, bound);
    match direction {
        None => format!("{who} says {number}"),
        Some(direction) => format!("{who} says {number} to {}", country(direction)),
    }
}

fn days(first: Day, last: Day) -> String {
    let (from, until) = (first.year_month_day(), last.year_month_day());
    let end = date(last, DateStyle::Full);
    if first == last {
        end
    } else if (from.0, from.1) == (until.0, until.1) {
        format!("{} to {end}", from.2)
    } else if from.0 == until.0 {
        format!("{} {} to {end}", from.2, name(&MONTHS, from.1))
    } else {
        format!("{} to {end}", date(first, DateStyle::Full))
    }
}

fn range(count: Count) -> String {
    format!("{} to {}", number(count.low), number(count.high))
}

fn to(people: u32, direction: Direction) -> String {
    format!("{} to {}", number(people), country(direction))
}

const fn country(direction: Direction) -> &'static str {
    match direction {
        Direction::Ukraine => "Ukraine",
        Direction::Russia => "Russia",
    }
}

fn people(people: u32) -> String {
    let word = if people == 1 { "person" } else { "people" };
    format!("{} {word}", number(people))
}

fn counted(count: usize, one: &str, many: &str) -> String {
    let word = if count == 1 { one } else { many };
    format!("{count} {word}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn days_of_one_month_or_year_are_said_once() {
        let said = |first, last| days(day(first), day(last));
        assert_eq!(said("2023-10-16", "2023-10-18"), "16 to 18 October 2023");
        assert_eq!(said("2023-10-16", "2023-12-18"), "16 October to 18 December 2023");
        assert_eq!(said("2023-10-16", "2025-08-25"), "16 October 2023 to 25 August 2025");
        assert_eq!(said("2023-10-16", "2023-10-16"), "16 October 2023");
    }

    #[test]
    fn thousands_are_separated_and_keep_their_zeros() {
        assert_eq!(number(999), "999");
        assert_eq!(number(1_985), "1,985");
        assert_eq!(number(1_000_007), "1,000,007");
    }

    #[test]
    fn one_person_is_not_people() {
        assert_eq!(people(1), "1 person");
        assert_eq!(people(0), "0 people");
    }

    #[test]
    fn a_range_is_said_only_where_figures_differ() {
        let count = Count { value: 6, low: 6, high: 8 };
        let direction = Direction::Ukraine;
        assert_eq!(say(&Message::CountTo { count, direction }), "6 to Ukraine (6 to 8)");
        let count = Count::exactly(4);
        assert_eq!(say(&Message::CountTo { count, direction }), "4 to Ukraine");
    }
}
