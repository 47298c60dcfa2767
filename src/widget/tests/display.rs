use super::{act, announced, chart, focused, four, mouse, of_view, open};
use crate::dataset::DatasetRef;
use crate::layout::{Advances, TextPlacement};
use crate::options::{Options, ThemeChoice};
use crate::sample::{dataset, days, event};
use crate::scene::{Contrast, Scheme, Size, Theme};
use crate::view::View;
use crate::widget::{Action, Input, Pointing, Stale, Widget};

fn resized(widget: &mut Widget<'_>, width: f64, height: f64) -> crate::widget::Update {
    widget.handle(Input::Resize(Size::new(width, height)), &Advances)
}

fn dark() -> Input {
    Input::Preference(Scheme::Dark, Contrast::Usual)
}

#[test]
fn a_hidden_chart_has_no_picture() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    assert!(widget.scene().is_some());
    resized(&mut widget, 0.0, 400.0);
    assert!(widget.scene().is_none());
    resized(&mut widget, 400.0, 0.0);
    assert!(widget.scene().is_none());
}

#[test]
fn another_size_repaints_and_keeps_text_and_focus() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(1));
    let update = resized(&mut widget, 650.0, 400.0);
    assert_eq!((update.stale, focused(&update)), (Stale::Picture, vec![]));
    assert_eq!(widget.focused_datum(), Some(1));
}

#[test]
fn a_width_that_groups_the_bars_anew_renews_the_text() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Flows);
    assert_eq!(resized(&mut widget, 690.0, 400.0).stale, Stale::Picture);
    assert_eq!(resized(&mut widget, 300.0, 400.0).stale, Stale::Text);
}

#[test]
fn a_bar_of_another_period_does_not_keep_the_focus() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Flows);
    act(&mut widget, Action::Focus(3));
    let update = resized(&mut widget, 150.0, 400.0);
    assert_eq!(focused(&update), [None]);
}

#[test]
fn other_options_lose_the_focus_and_announce_the_new_finding() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(1));
    let update = widget.handle(Input::Options(days("2022-01-01", "2022-12-31")), &Advances);
    assert_eq!((update.stale, focused(&update)), (Stale::Size, vec![None]));
    assert!(announced(&widget).contains("7 people"), "{}", announced(&widget));
}

#[test]
fn options_before_the_first_picture_are_not_announced() {
    let dataset = four();
    let mut widget = Widget::new(&dataset, Options::default(), TextPlacement::Page);
    widget.handle(Input::Options(days("2022-01-01", "2022-12-31")), &Advances);
    assert_eq!(announced(&widget), "");
}

#[test]
fn the_day_of_the_reader_outlasts_other_options() {
    let dataset = four();
    let today = Some(crate::sample::day("2026-01-01"));
    let mut widget = chart(&dataset, Options { today, ..Options::default() });
    widget.handle(Input::Options(Options::default()), &Advances);
    assert_eq!(widget.options.today, today);
}

#[test]
fn a_dark_preference_repaints_where_the_theme_is_automatic() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    assert_eq!(widget.handle(dark(), &Advances).stale, Stale::Picture);
    assert_eq!(widget.handle(dark(), &Advances).stale, Stale::Nothing);
}

#[test]
fn a_dark_preference_changes_nothing_where_the_page_asks_for_light() {
    let dataset = four();
    let mut widget = chart(&dataset, Options { theme: ThemeChoice::Light, ..Options::default() });
    assert_eq!(widget.handle(dark(), &Advances).stale, Stale::Nothing);
    assert_eq!(*widget.theme(), Theme::new(Scheme::Light));
}

#[test]
fn colours_of_the_page_outlast_options_and_not_a_preference() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let own = Theme { font_family: "Georgia".into(), ..Theme::new(Scheme::Light) };
    widget.handle(Input::Theme(own.clone()), &Advances);
    widget.handle(Input::Options(Options::default()), &Advances);
    assert_eq!(*widget.theme(), own);
    widget.handle(dark(), &Advances);
    assert_eq!(*widget.theme(), Theme::new(Scheme::Dark));
}

#[test]
fn another_record_closes_what_was_open_in_the_old_one() {
    let (old, new) = (four(), dataset([event("2024-01-01", 9, 0)]));
    let mut widget = of_view(&old, View::Cumulative);
    act(&mut widget, Action::Focus(1));
    open(&mut widget, 1);
    let update = widget.replace(DatasetRef::Borrowed(&new), Options::default(), &Advances);
    assert_eq!((focused(&update), super::selected(&update)), (vec![None], vec![None]));
    assert!(widget.summary().contains("9 people"), "{}", widget.summary());
}

#[test]
fn an_overlay_is_shown_while_something_has_the_focus() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    assert!(widget.shown().overlay.is_none() && widget.shown().tooltip.is_none());
    let at = widget.position_of(1).unwrap();
    mouse(&mut widget, Pointing::Move, at);
    assert!(widget.shown().overlay.is_some() && widget.shown().tooltip.is_some());
}

#[test]
fn the_natural_height_at_another_width_is_that_of_a_figure_of_that_width() {
    let dataset = four();
    let wide = of_view(&dataset, View::Flows);
    let mut narrow =
        Widget::new(&dataset, crate::sample::options(View::Flows), TextPlacement::Picture);
    narrow.handle(Input::Resize(Size::new(150.0, 400.0)), &Advances);
    assert!(!wide.figure.is_for(150.0));
    let height = Widget::new(&dataset, crate::sample::options(View::Flows), TextPlacement::Picture)
        .natural_height(150.0, &Advances);
    assert!((narrow.natural_height(150.0, &Advances) - height).abs() < 1e-9);
}
