//! Properties of scales, layout, hit-testing and interaction for any data, size and input.

mod support;

use homeward::article::markup::html;
use homeward::layout::{
    Advances, Body, Calendar, LinearScale, MeasureText, Overlay, TextPlacement, TimeScale,
};
use homeward::scene::{Anchor, Font, Item, Point, Rect, Role, Text};
use homeward::series::{Focus, Line};
use homeward::text::TooltipText;
use homeward::widget::{
    Action, Copyable, Device, Input, Key, Notice, PointerEvent, Pointing, Press,
};
use homeward::{
    Contrast, Digits, Directions, Figure, Group, Include, Language, Locale, Options, RenderStage,
    Scene, Scheme, Size, Style, TextDirection, View, Widget, draw,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use record::{
    Bound, Claim, ClaimIndex, Count, Counting, Dataset, Day, EntryId, EventIndex, Keyword, Party,
    PerDirection, Standing,
};

fn seed() -> RngSeed {
    let given = ProptestConfig::default().rng_seed;
    if given == RngSeed::Random { RngSeed::Fixed(20_231_016) } else { given }
}

/// Fonts half as wide again as in the built-in table.
struct WideLetters;

impl MeasureText for WideLetters {
    fn width(&self, text: &str, font: Font) -> f64 {
        1.5 * Advances.width(text, font)
    }
}

fn any_day() -> impl Strategy<Value = Day> {
    (18_000_i32..22_000).prop_map(Day::from_days)
}

prop_compose! {
    fn any_event()(
        day in any_day(),
        ukraine in 0_u32..40,
        russia in 0_u32..40,
        spread in 0_u32..6,
        one_sided in any::<bool>(),
        counting in prop_oneof![
            4 => Just(Counting::Counted),
            1 => Just(Counting::Doubtful),
            1 => Just(Counting::OtherChannel),
        ],
    ) -> record::Event {
        let mut event = support::event(day, ukraine, russia);
        event.people = PerDirection {
            ukraine: Some(Count { value: ukraine, low: ukraine.saturating_sub(spread), high: ukraine + spread }),
            russia: Some(Count::exactly(russia)),
        };
        event.counting = counting;
        if one_sided {
            event.standing.ukraine = Some(Standing::KyivOnly);
        }
        event
    }
}

prop_compose! {
    fn any_claim()(
        date in any_day(),
        ukraine in prop::option::of(0_u32..1_000),
        russia in prop::option::of(0_u32..60),
        total in prop::option::of(0_u32..1_000),
        bound in prop::sample::select(Bound::ALL),
        party in prop::sample::select(Party::ALL),
    ) -> Claim {
        let claimant = "A newsroom with a name".to_owned();
        Claim { date, ukraine, russia, total, bound, party, claimant, compared: true, ..Claim::default() }
    }
}

fn any_dataset() -> impl Strategy<Value = Dataset> {
    let events = prop::collection::vec(any_event(), 0..60);
    let claims = prop::collection::vec(any_claim(), 0..20);
    let made = (events, claims).prop_map(|(events, claims)| Dataset {
        events,
        claims,
        checked: support::day("2024-01-01"),
        ..Dataset::default()
    });
    prop_oneof![1 => Just(support::frozen_record()), 3 => made]
}

fn any_options() -> impl Strategy<Value = Options> {
    let groups = prop::option::of(prop_oneof![
        Just(Group::Month),
        Just(Group::Quarter),
        Just(Group::Year),
        Just(Group::Event)
    ]);
    let days = || prop::option::of(any_day());
    let shown = prop::sample::select(Directions::ALL);
    let include = prop::sample::select(Include::ALL);
    let view = prop::sample::select(View::ALL);
    (view, any::<bool>(), groups, shown, include, days(), days(), days()).prop_map(
        |(view, stacked, group, directions, include, a, b, today)| {
            let (from, to) = match (a, b) {
                (Some(a), Some(b)) => (Some(a.min(b)), Some(a.max(b))),
                other => other,
            };
            Options {
                view,
                stacked,
                group,
                directions,
                include,
                from,
                to,
                today,
                ..Options::default()
            }
        },
    )
}

fn any_width() -> impl Strategy<Value = f64> {
    prop_oneof![280.0..1_400.0_f64, 0.5..280.0_f64]
}

fn rect_of(text: &Text, measure: &dyn MeasureText) -> Rect {
    let width = measure.width(&text.text, text.font);
    let x = match text.anchor {
        Anchor::Start => text.position.x,
        Anchor::Middle => text.position.x - width / 2.0,
        Anchor::End => text.position.x - width,
    };
    // The letters themselves, without the room above and below a line.
    Rect::new(x, text.position.y - text.font.size * 0.72, width, text.font.size * 0.74)
}

/// Where a text of a scene is drawn, which may run from right to left.
fn drawn(text: &Text, scene: &Scene) -> Rect {
    let anchor = match (scene.direction, text.anchor) {
        (TextDirection::Rtl, Anchor::Start) => Anchor::End,
        (TextDirection::Rtl, Anchor::End) => Anchor::Start,
        (_, anchor) => anchor,
    };
    rect_of(&Text { anchor, ..text.clone() }, &Advances)
}

fn texts(scene: &Scene) -> Vec<&Text> {
    let mut texts = Vec::new();
    for item in &scene.items {
        if let Item::Text(text) = item {
            texts.push(text);
        }
    }
    texts
}

fn points(item: &Item) -> Vec<Point> {
    match item {
        Item::Rect { rect, .. } | Item::Frame { rect, .. } => {
            vec![Point::new(rect.x, rect.y), Point::new(rect.right(), rect.bottom())]
        }
        Item::Area { outline: points, .. } | Item::Line { path: points, .. } => points.clone(),
        Item::Mark { center, .. } => vec![*center],
        Item::Text(text) => vec![text.position],
    }
}

proptest! {
    // The same cases on every run; `PROPTEST_RNG_SEED` and `PROPTEST_CASES` look further.
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        rng_seed: seed(),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_linear_scale_inverts_and_keeps_order(
        low in -1e6..1e6_f64, span in 0.0..1e6_f64, range in (-500.0..500.0_f64, -500.0..500.0_f64),
        a in 0.0..1.0_f64, b in 0.0..1.0_f64,
    ) {
        prop_assume!((range.0 - range.1).abs() > 1.0);
        let scale = LinearScale::new((low, low + span), range);
        let (a, b) = (low + a * span, low + b * span);
        let tolerance = 1e-6 * (1.0 + span + low.abs());
        prop_assert!((scale.invert(scale.map(a)) - a).abs() < tolerance);
        if a < b {
            prop_assert_eq!(scale.map(a) <= scale.map(b), range.0 < range.1);
        }
    }

    #[test]
    fn linear_ticks_are_ordered_unique_whole_and_inside(low in -1_000_i32..1, high in 0_i32..1_000_000, target in 1_u32..12) {
        let scale = LinearScale::new((f64::from(low), f64::from(high)), (100.0, 0.0));
        let ticks = scale.ticks(target);
        prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]), "{ticks:?}");
        prop_assert!(ticks.iter().all(|tick| tick.fract() == 0.0), "{ticks:?}");
        let inside = |tick: &f64| (f64::from(low)..=f64::from(high.max(low + 1))).contains(tick);
        prop_assert!(ticks.iter().all(inside), "{ticks:?}");
        prop_assert!(ticks.len() <= 3 * target as usize + 2, "{ticks:?}");
        prop_assert!(ticks.contains(&0.0), "{ticks:?}");
    }

    #[test]
    fn a_time_scale_inverts_in_both_directions(
        first in any_day(), days in 0_i32..3_000, at in 0.0..1.0_f64, backwards in any::<bool>(),
    ) {
        let range = if backwards { (900.0, 10.0) } else { (10.0, 900.0) };
        let scale = TimeScale::new((first, first.plus(days)), range);
        #[expect(clippy::cast_possible_truncation, reason = "a share of a few thousand days")]
        let day = first.plus((f64::from(days) * at) as i32);
        prop_assert_eq!(scale.invert(scale.map(day)), day);
    }

    #[test]
    fn calendar_ticks_are_ordered_apart_and_inside(
        first in any_day(), days in 0_i32..40_000, width in 20.0..1_200.0_f64, spacing in 20.0..120.0_f64,
    ) {
        let scale = TimeScale::new((first, first.plus(days)), (0.0, width));
        let ticks = scale.ticks(spacing, Calendar::Days(1));
        for pair in ticks.windows(2) {
            prop_assert!(scale.map(pair[1].day) - scale.map(pair[0].day) >= spacing - 1e-6);
            prop_assert_eq!(pair[1].has_year, pair[1].day.year() != pair[0].day.year());
        }
        let (first, last) = scale.domain();
        prop_assert!(ticks.iter().all(|tick| first <= tick.day && tick.day <= last));
    }

    #[test]
    fn no_text_overlaps_another_or_a_gridline_or_leaves_the_figure(
        dataset in any_dataset(), options in any_options(), width in any_width(),
        limit in prop::option::of(1.0..900.0_f64), wide in any::<bool>(),
        lang in prop::sample::select(Language::ALL), digits in prop::sample::select(Digits::ALL),
        time_direction in prop::option::of(prop::sample::select(TextDirection::ALL)),
    ) {
        support::load_languages();
        let options = Options { lang, digits, time_direction, ..options };
        let locale = Locale::of(&options);
        let measure: &dyn MeasureText = if wide { &WideLetters } else { &Advances };
        let style = Style::new(&locale, measure);
        let figure = Figure::new(&dataset, &options, width, &locale);
        let height = limit.unwrap_or_else(|| figure.natural_height(width, &style));
        let layout = figure.layout(Size::new(width, height), &style);
        let scene = draw::picture(&layout, "", "");
        let bounds = Rect::new(0.0, 0.0, width, height).grown(1.0);
        let rects: Vec<(Rect, &str)> =
            texts(&scene).into_iter().map(|text| (drawn(text, &scene), text.text.as_str())).collect();
        for (index, (rect, text)) in rects.iter().enumerate() {
            prop_assert!(bounds.contains(rect), "{text:?} at {rect:?} leaves {width} x {height}");
            for (other, second) in &rects[index + 1..] {
                prop_assert!(!rect.overlaps(other), "{text:?} at {rect:?} and {second:?} at {other:?}");
                let is_number = |text: &str| text.chars().all(char::is_numeric);
                if is_number(text) && is_number(second) {
                    let around = Rect::new(rect.x - 5.5, rect.y, rect.width + 11.0, rect.height);
                    prop_assert!(!around.overlaps(other), "{text} and {second} are one number");
                }
            }
            for item in &scene.items {
                if let Item::Rect { rect: line, fill: Role::Grid } = item {
                    prop_assert!(!rect.overlaps(line), "{text:?} at {rect:?} crossed out by {line:?}");
                }
            }
        }
    }

    #[test]
    fn labels_beside_one_another_do_not_read_as_one_line(
        dataset in any_dataset(), options in any_options(), width in 280.0..2_000.0_f64,
    ) {
        let options = Options { view: View::Cumulative, ..options };
        let locale = Locale::default();
        let style = Style::new(&locale, &Advances);
        let figure = Figure::new(&dataset, &options, width, &locale);
        let layout = figure.layout(Size::new(width, figure.natural_height(width, &style)), &style);
        let Some(Body::Cumulative(body)) = layout.plot.as_ref().map(|plot| &plot.body) else { return Ok(()) };
        let notes = body.annotations.iter().map(|note| note.lines.as_slice());
        let labels: Vec<&[Text]> = notes.chain([body.quiet.as_slice()]).chain(body.claims.iter().map(|claim| claim.label.as_slice())).collect();
        for (index, label) in labels.iter().enumerate() {
            for (first, second) in label.iter().flat_map(|first| {
                labels[index + 1..].iter().copied().flatten().map(move |second| (first, second))
            }) {
                let gap = first.font.size - 0.01;
                let rect = rect_of(first, &Advances);
                let around = Rect::new(rect.x - gap, rect.y, rect.width + 2.0 * gap, rect.height);
                let (found, expected) = (rect_of(second, &Advances), gap);
                prop_assert!(!around.overlaps(&found), "{first:?} and {second:?} are less than {expected} apart");
            }
        }
    }

    #[test]
    fn every_shape_is_finite_and_inside_the_figure(
        dataset in any_dataset(), options in any_options(), width in any_width(), limit in prop::option::of(0.0..900.0_f64),
    ) {
        let locale = Locale::default();
        let style = Style::new(&locale, &Advances);
        let figure = Figure::new(&dataset, &options, width, &locale);
        let height = limit.unwrap_or_else(|| figure.natural_height(width, &style));
        let scene = figure.scene(&figure.layout(Size::new(width, height), &style), &locale);
        for item in &scene.items {
            for point in points(item) {
                prop_assert!(point.x.is_finite() && point.y.is_finite(), "{item:?}");
                let inside = (-1.0..=width + 1.0).contains(&point.x) && (-1.0..=height + 1.0).contains(&point.y);
                prop_assert!(inside, "{item:?} leaves {width} x {height}");
            }
        }
    }

    #[test]
    fn a_pointer_focuses_the_datum_nearest_in_time(
        dataset in any_dataset(), options in any_options(), width in 280.0..1_400.0_f64, at in 0.0..1.0_f64,
        down in 0.0..1.0_f64,
    ) {
        let locale = Locale::default();
        let style = Style::new(&locale, &Advances);
        let figure = Figure::new(&dataset, &options, width, &locale);
        let layout = figure.layout(Size::new(width, figure.natural_height(width, &style)), &style);
        let Some(plot) = &layout.plot else { return Ok(()) };
        let x = plot.rect.x + at * plot.rect.width;
        let y = plot.rect.y + down * plot.rect.height;
        let hit = layout.hit(Point::new(x, y));
        let datums = match &plot.body {
            Body::Cumulative(body) => &body.datum_xs,
            Body::Flows(body) => &body.datum_xs,
            Body::Claims(body) => {
                let away = |row: usize| (body.rows[row].claimed.y - y).abs();
                let nearest = (0..body.rows.len()).map(away).reduce(f64::min);
                prop_assert_eq!(hit.map(away), nearest);
                return Ok(());
            }
        };
        // Steps before the first day shown only add to the totals.
        let shown = |datum: usize| datums[datum] >= plot.rect.x - 2.0;
        let away = |datum: usize| (datums[datum] - x).abs();
        let height = |datum: usize| match &plot.body {
            Body::Cumulative(body) => body
                .dots
                .iter()
                .filter(|dot| dot.step == datum)
                .map(|dot| (dot.center.y - y).abs())
                .reduce(f64::min),
            Body::Flows(body) => body
                .bars
                .iter()
                .filter(|bar| bar.bar == datum)
                .map(|bar| {
                    let mut parts: Vec<_> =
                        [bar.solid, bar.pale, bar.apart].into_iter().filter(|part| part.height > 0.0).collect();
                    if parts.is_empty() {
                        parts.push(bar.solid);
                    }
                    let top = parts.iter().map(|part| part.y).fold(f64::INFINITY, f64::min);
                    let bottom = parts.iter().map(Rect::bottom).fold(f64::NEG_INFINITY, f64::max);
                    (top - y).max(y - bottom).max(0.0)
                })
                .reduce(f64::min),
            Body::Claims(_) => None,
        };
        let all: Vec<usize> = (0..datums.len()).filter(|datum| shown(*datum)).collect();
        let nearest = all.iter().map(|datum| away(*datum)).fold(f64::INFINITY, f64::min);
        let tied = all.into_iter().filter(|datum| away(*datum) <= nearest + 2.0);
        let best = tied.map(|datum| (height(datum).unwrap_or(0.0), datum));
        let best = best.reduce(|a, b| if b.0 <= a.0 { b } else { a }).map(|(_, datum)| datum);
        prop_assert_eq!(hit, best);
    }

    #[test]
    fn a_tooltip_lies_within_the_figure_and_hides_no_focused_point(
        options in any_options(), width in 280.0..1_400.0_f64, at in 0_usize..23,
    ) {
        let dataset = support::frozen_record();
        let locale = Locale::default();
        let style = Style::new(&locale, &Advances);
        let options = Options { from: None, to: None, today: None, ..options };
        let figure = Figure::new(&dataset, &options, width, &locale);
        let size = Size::new(width, figure.natural_height(width, &style));
        let layout = figure.layout(size, &style);
        let Some(tooltip) = TooltipText::new(&dataset, &figure.series, at, &locale) else {
            return Ok(());
        };
        let focus = Focus { datum: at, line: Line::All };
        let Some(overlay) = Overlay::of_focus(&layout, focus, &tooltip) else { return Ok(()) };
        let tooltip = overlay.tooltip.expect("a tooltip where there is a focus");
        let bounds = Rect::new(0.0, 0.0, size.width, size.height);
        prop_assert!(bounds.contains(&tooltip.rect), "{:?} leaves {size:?}", tooltip.rect);
        for ring in &overlay.rings {
            prop_assert!(!tooltip.rect.overlaps(ring), "{:?} hides {ring:?}", tooltip.rect);
        }
    }

    #[test]
    fn any_sequence_of_inputs_leaves_a_chart_that_can_be_painted(
        dataset in any_dataset(), page in any::<bool>(), inputs in prop::collection::vec(any_input(), 1..24),
    ) {
        let placement = if page { TextPlacement::Page } else { TextPlacement::Picture };
        let mut widget = Widget::new(&dataset, Options::default(), placement);
        let mut at = None;
        for input in inputs {
            let update = widget.handle(input, &Advances);
            let scene = widget.scene();
            let overlay = widget.shown().overlay;
            prop_assert!(overlay.is_none() || scene.is_some());
            prop_assert!(!widget.summary().is_empty());
            // Notices report every change of the focus.
            for notice in &update.notices {
                match notice {
                    Notice::Focus(focused) => at = focused.clone(),
                    Notice::Period(first, last) => prop_assert!(first <= last),
                    _ => {}
                }
            }
            prop_assert_eq!(at.is_some(), widget.focused_datum().is_some());
            // Only a figure without room for a plot has a focus without an overlay.
            if let (Some(datum), true, true) = (widget.focused_datum(), scene.is_some(), overlay.is_none()) {
                prop_assert!(widget.position_of(datum).is_none());
            }
            let described = html(&widget.description(RenderStage::Complete), "") + &html(&widget.shown().live_region, "");
            prop_assert!(!described.is_empty());
        }
    }
}

fn any_input() -> impl Strategy<Value = Input> {
    let point = (-50.0..1_500.0_f64, -50.0..1_000.0_f64).prop_map(|(x, y)| Point::new(x, y));
    let pointing = prop::sample::select(Pointing::ALL);
    prop_oneof![
        2 => any_options().prop_map(Input::Options),
        3 => (0.0..1_400.0_f64, 0.0..900.0_f64).prop_map(|(w, h)| Input::Resize(Size::new(w, h))),
        1 => Just(Input::Resize(Size::default())),
        1 => any::<(bool, bool)>().prop_map(|(dark, more)| {
            let scheme = if dark { Scheme::Dark } else { Scheme::Light };
            Input::Preference(scheme, if more { Contrast::More } else { Contrast::Usual })
        }),
        12 => (pointing, point, any::<bool>(), any::<bool>()).prop_map(|(act, at, touch, buttons)| {
            Input::Action(Action::Pointer(PointerEvent {
                has_buttons: buttons,
                ..PointerEvent::new(act, at, if touch { Device::Touch } else { Device::Mouse })
            }))
        }),
        2 => (0_usize..70).prop_map(|datum| Input::Action(Action::Focus(datum))),
        1 => Just(Input::Action(Action::Blur)),
        6 => (prop::sample::select(Key::ALL), prop::option::of(0_usize..70))
            .prop_map(|(key, datum)| Input::Action(Action::Key(key, datum))),
        2 => (0_usize..70).prop_map(|datum| Input::Action(Action::Press(Press::Datum(datum)))),
        1 => Just(Input::Action(Action::Press(Press::Close))),
        1 => prop::option::of(0_u32..40)
            .prop_map(|index| Input::Action(Action::Select(index.map(|it| EntryId::Event(EventIndex(it)))))),
        1 => (0_u32..70).prop_map(|index| Input::Action(Action::Select(Some(EntryId::Claim(ClaimIndex(index)))))),
        1 => (prop::sample::select(Copyable::ALL), any::<bool>()).prop_map(|(what, copied)| {
            Input::Action(Action::Copied(what, copied))
        }),
    ]
}

/// Custom data may have a million events: the width of the figure bounds the number of shapes.
#[test]
fn shapes_for_a_hundred_thousand_events_are_bounded_by_the_width() {
    let first = Day::parse("1990-01-01").unwrap();
    let events = (0..100_000).map(|index| support::event(first.plus(index / 8), 2, 1)).collect();
    let dataset = Dataset { events, ..Dataset::default() };
    let locale = Locale::default();
    let style = Style::new(&locale, &Advances);
    for view in [View::Cumulative, View::Flows] {
        let options = Options { view, group: Some(Group::Event), ..Options::default() };
        let figure = Figure::new(&dataset, &options, 760.0, &locale);
        let layout = figure.layout(Size::new(760.0, 480.0), &style);
        let scene = figure.scene(&layout, &locale);
        assert!(scene.items.len() < 500, "{view:?}: {} shapes", scene.items.len());
        let most = scene.items.iter().map(|item| points(item).len()).max().unwrap();
        assert!(most < 16 * 760, "{view:?}: {most} points in one shape");
    }
}
