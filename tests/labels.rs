//! The texts in the plot at every width, in every language: whom they name, what they keep, and
//! that none touches another.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use homeward::layout::{Advances, Body, CumulativeLayout, MeasureText, Plot};
use homeward::scene::{Anchor, Rect, Text};
use homeward::series::Series;
use homeward::{Figure, Language, Locale, Options, Size, Style, View};
use record::{Dataset, Keyword, Party};

const SPEAKERS: [Party; 3] = [Party::Mediator, Party::Ukraine, Party::Russia];
/// Narrower figures are phones: they have the mediator's latest total alone.
const MEDIUM_FROM: f64 = 480.0;
/// Two texts beside one another that are closer read as one.
const LEAST_GAP: f64 = 6.0;

/// Each language, stacked and with lines from zero, at each width from 300 to 1,400 pixels.
fn cases(view: View) -> impl Iterator<Item = (Options, f64)> {
    support::load_languages();
    let options = Language::ALL.iter().flat_map(move |lang| {
        let forms: &[bool] = if view == View::Cumulative { &[true, false] } else { &[true] };
        forms.iter().map(move |stacked| Options {
            view,
            lang: *lang,
            stacked: *stacked,
            ..Options::default()
        })
    });
    let widths = || (300..=1_400).step_by(10).map(f64::from);
    options.flat_map(move |options| widths().map(move |width| (options.clone(), width)))
}

fn laid_out(dataset: &Dataset, options: &Options, width: f64) -> (Series, Plot) {
    let locale = Locale::of(options);
    let style = Style::new(&locale, &Advances);
    let figure = Figure::new(dataset, options, width, &locale);
    let size = Size::new(width, figure.natural_height(width, &style));
    let plot = figure.layout(size, &style).plot.unwrap();
    (figure.series, plot)
}

/// How many claims each speaker has, and how many of them have a label.
fn labels(series: &Series, body: &CumulativeLayout) -> [(usize, usize); 3] {
    let Series::Cumulative(series) = series else { panic!("not the running totals") };
    SPEAKERS.map(|party| {
        let both = series.claims.iter().zip(&body.claims);
        let labels: Vec<bool> = both
            .filter(|(mark, _)| mark.party == party)
            .map(|(_, claim)| claim.label.is_some())
            .collect();
        (labels.len(), labels.iter().filter(|labelled| **labelled).count())
    })
}

fn case_of(options: &Options, width: f64) -> String {
    format!("{:?} {} {width}, stacked: {}", options.view, options.lang.keyword(), options.stacked)
}

#[test]
fn every_speaker_has_as_many_labels_or_the_mediator_has_the_only_one() {
    for dataset in [homeward::dataset(), support::frozen_record()] {
        let (mut wide, mut alike) = (0, 0);
        for (options, width) in cases(View::Cumulative) {
            let (series, plot) = laid_out(&dataset, &options, width);
            let Body::Cumulative(body) = plot.body else { panic!("not the running totals") };
            let found = labels(&series, &body);
            let most = found.iter().map(|(_, labelled)| *labelled).max().unwrap();
            let is_alike = found.iter().all(|(claims, labelled)| *labelled == most.min(*claims));
            let [(_, mediators), (_, kyivs), (_, moscows)] = found;
            let is_mediator_alone = mediators <= 1 && kyivs + moscows == 0;
            let case = case_of(&options, width);
            assert!(is_alike || is_mediator_alone, "{case}: {found:?}");
            assert!(is_mediator_alone || width >= MEDIUM_FROM, "{case}: {found:?}");
            wide += usize::from(width >= MEDIUM_FROM);
            alike += usize::from(is_alike && most > 0);
        }
        assert!(alike * 10 >= wide * 9, "{alike} of {wide} name every speaker");
    }
}

/// Only lines from zero, where the plot has two more texts, have no room for it at three widths in
/// one language.
#[test]
fn the_quiet_months_are_named_at_nearly_every_width() {
    let dataset = support::frozen_record();
    let mut dropped = Vec::new();
    for (options, width) in cases(View::Cumulative) {
        let (_, plot) = laid_out(&dataset, &options, width);
        let Body::Cumulative(body) = plot.body else { panic!("not the running totals") };
        if body.quiet.is_empty() {
            dropped.push(format!("{} {width} {}", options.lang.keyword(), options.stacked));
        }
    }
    assert_eq!(dropped, ["ru 300 false", "ru 310 false", "ru 360 false"]);
}

#[test]
fn texts_of_the_plot_beside_one_another_do_not_read_as_one() {
    let dataset = support::frozen_record();
    for (options, width) in cases(View::Cumulative).chain(cases(View::Flows)) {
        let (_, plot) = laid_out(&dataset, &options, width);
        let texts = texts(&plot);
        for (index, first) in texts.iter().enumerate() {
            let rect = rect_of(first);
            let around =
                Rect::new(rect.x - LEAST_GAP, rect.y, rect.width + 2.0 * LEAST_GAP, rect.height);
            for second in &texts[index + 1..] {
                let is_apart = !around.overlaps(&rect_of(second));
                let case = case_of(&options, width);
                assert!(is_apart, "{case}: {:?} and {:?}", first.text, second.text);
            }
        }
    }
}

/// The texts of a plot, with those of its axes.
fn texts(plot: &Plot) -> Vec<Text> {
    let mut texts: Vec<Text> = plot.axes.x.iter().flat_map(|tick| tick.labels.clone()).collect();
    texts.extend(plot.axes.y.iter().map(|tick| tick.label.clone()));
    match &plot.body {
        Body::Cumulative(body) => {
            texts.extend(body.ends.iter().chain(&body.quiet).cloned());
            texts.extend(body.claims.iter().filter_map(|claim| claim.label.clone()));
            texts.extend(body.annotations.iter().flat_map(|note| note.lines.clone()));
        }
        Body::Flows(body) => {
            texts.extend(body.bars.iter().flat_map(|bar| bar.labels.clone()));
            texts.extend(body.quiet.iter().cloned());
        }
        Body::Claims(body) => texts.extend(body.texts.iter().cloned()),
    }
    texts
}

fn rect_of(text: &Text) -> Rect {
    let width = Advances.width(&text.text, text.font);
    let x = match text.anchor {
        Anchor::Start => text.position.x,
        Anchor::Middle => text.position.x - width / 2.0,
        Anchor::End => text.position.x - width,
    };
    Rect::new(x, text.position.y - 0.75 * text.font.size, width, text.font.size)
}
