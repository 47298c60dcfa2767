//! The controls. Each button carries the options it sets as `data-` attributes beside `data-set`; an
//! empty value removes an option.

use super::{Article, button};
use crate::article::markup::{Node, Tag};
use crate::series::Series;
use crate::text::{DateStyle, Message, WhyNot, number_of};
use crate::view::{Directions, Group, Include, View};
use record::{Counting, Day, Direction, Keyword, Status};

/// The years that have a button, at most, the latest of more: what fits a phone in one row.
const MOST_YEARS: i32 = 4;
/// The options that the panel can reset.
const OPTIONS: [&str; 6] =
    ["data-stacked", "data-group", "data-from", "data-to", "data-include", "data-directions"];
/// The days of the last twelve months, that of the newest source included.
const TWELVE_MONTHS: i32 = 365;

impl Article<'_> {
    /// The views, and the other options in a disclosure at their end.
    pub(super) fn views(&self) -> Vec<Node> {
        vec![self.tabs(), self.options_panel()]
    }

    /// The buttons of the views.
    pub(super) fn tabs(&self) -> Node {
        let options = self.options;
        let of_view = |view: View| {
            let label = self.format(&Message::ControlView { view });
            choice(&label, &[("data-view", view.keyword())], options.view == view)
        };
        let views = View::ALL.iter().copied().map(of_view).collect();
        self.group(&Message::ControlViews, views)
    }

    /// The options besides the view. Its name says how many are set.
    pub(super) fn options_panel(&self) -> Node {
        let options = self.options;
        let is_claims = options.view == View::Claims;
        let changed = [
            !options.stacked && options.view == View::Cumulative,
            options.group.is_some() && options.view == View::Flows,
            options.from.is_some() || options.to.is_some(),
            options.include != Include::Nothing && !is_claims,
            options.directions != Directions::Both && !is_claims,
        ];
        let set = number_of(changed.into_iter().filter(|changed| *changed).count());
        let reset = button(vec![Node::Text(self.format(&Message::ControlReset))])
            .with("class", "homeward-reset")
            .with("data-set", "");
        let reset = OPTIONS.iter().fold(reset, |reset, name| reset.with(name, ""));
        let mut groups = vec![self.variants()];
        groups.extend(self.periods());
        groups.push(reset);
        let summary = Node::text(Tag::Summary, &self.format(&Message::ControlOptions { set }));
        let class = if set > 0 { "homeward-summary homeward-set" } else { "homeward-summary" };
        let parts = vec![summary.with("class", class), Node::new(Tag::Div, groups)];
        Node::part(Tag::Details, "options", parts)
    }

    /// The buttons of the current view's variants.
    pub(super) fn variants(&self) -> Node {
        match self.series {
            Series::Cumulative(series) => {
                let of = |label: Message<'_>, stacked| {
                    let set = [("data-stacked", bool_keyword(stacked))];
                    choice(&self.format(&label), &set, series.stacked == stacked)
                };
                let buttons =
                    vec![of(Message::ControlStacked, true), of(Message::ControlUnstacked, false)];
                self.group(&Message::ControlLines, buttons)
            }
            Series::Flows(series) => {
                let of = |group: Group| {
                    let set = [("data-group", group.keyword())];
                    let label = self.format(&Message::ControlGroup { group });
                    choice(&label, &set, series.group == group)
                };
                let groups = [Group::Event, Group::Month, Group::Quarter, Group::Year];
                self.group(&Message::ControlBars, groups.map(of).into())
            }
            Series::Claims(_) => nothing(),
        }
    }

    /// The days that can be shown alone.
    pub(super) fn periods(&self) -> Vec<Node> {
        let options = self.options;
        let shown = (options.from, options.to);
        let mut known = false;
        let mut of = |label: String, days: (Option<Day>, Option<Day>)| {
            let text = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
            known |= days == shown;
            let (from, to) = (text(days.0), text(days.1));
            choice(&label, &[("data-from", &from), ("data-to", &to)], days == shown)
        };
        let mut buttons = vec![of(self.format(&Message::ControlWholeRecord), (None, None))];
        let counted = self.dataset.events.iter().filter(|event| event.is_counted());
        let first = counted.map(|event| event.date.year()).min();
        if let (Some(first), Some(as_of)) = (first, self.dataset.as_of()) {
            let last = as_of.year();
            for year in first.max(last - MOST_YEARS + 1)..=last {
                let days = (Day::from_ymd(year, 1, 1), Day::from_ymd(year, 12, 31));
                if let Some(day) = days.0 {
                    buttons.push(of(self.locale.date(day, DateStyle::Year), days));
                }
            }
            let days = (Some(as_of.plus(1 - TWELVE_MONTHS)), Some(as_of));
            let label = Message::ControlLastTwelveMonths { months: 12 };
            buttons.push(of(self.format(&label), days));
        }
        // Always there, so that the buttons before it stay where they are, and the focus with them.
        let (first, last) = self.series.domain();
        let days = [("data-from", &*first.to_string()), ("data-to", &*last.to_string())];
        let own = choice(&self.locale.days(first, last), &days, true);
        buttons.push(if known { own.with("hidden", "") } else { own });
        let apart = if options.view == View::Claims {
            nothing()
        } else {
            let kinds = [Counting::Doubtful, Counting::OtherChannel].map(|kind| self.apart(kind));
            let label = Node::text(Tag::Span, &self.format(&Message::ControlApart));
            self.group(&Message::ControlApart, [label].into_iter().chain(kinds).collect())
        };
        vec![self.group(&Message::ControlPeriod, buttons), apart]
    }

    /// Events of a kind that is not counted, to be shown apart or not.
    fn apart(&self, kind: Counting) -> Node {
        let include = self.options.include;
        let next = include.toggled(kind);
        let keyword = if next == Include::Nothing { "" } else { next.keyword() };
        let why_not = WhyNot::new(Status::Completed, kind);
        let label = self.format(&Message::ControlCounting { why_not });
        choice(&label, &[("data-include", keyword)], include.has_kind(kind))
    }

    /// The button of a direction in the legend. Hiding the only visible direction shows the other
    /// one instead: an empty picture would look as if nothing happened.
    pub(super) fn toggle(&self, direction: Direction, parts: Vec<Node>, live: bool) -> Node {
        const CLASS: &str = "homeward-toggle";
        if !live {
            return Node::new(Tag::Span, parts).with("class", CLASS);
        }
        let shown = self.options.directions;
        let pressed = shown.has(direction);
        let next = match (shown, pressed) {
            (Directions::Both, _) | (_, true) => Directions::only(direction.other()),
            (_, false) => Directions::Both,
        };
        button(parts)
            .with("class", CLASS)
            .with("aria-pressed", bool_keyword(pressed))
            .with("data-set", "")
            .with("data-directions", next.keyword())
    }

    fn group(&self, label: &Message<'_>, buttons: Vec<Node>) -> Node {
        Node::new(Tag::Div, buttons)
            .with("class", "homeward-group")
            .with("role", "group")
            .with("aria-label", &self.format(label))
    }
}

/// Missing buttons leave an empty container, so that the nodes before it keep the focus.
fn nothing() -> Node {
    Node::new(Tag::Div, Vec::new()).with("hidden", "")
}

fn choice(label: &str, set: &[(&'static str, &str)], pressed: bool) -> Node {
    let text = vec![Node::Text(label.to_owned())];
    let button = button(text).with("aria-pressed", bool_keyword(pressed)).with("data-set", "");
    set.iter().fold(button, |button, (name, value)| button.with(name, value))
}

const fn bool_keyword(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
