use super::plot_alone;
use crate::draw::Figure;
use crate::layout::{Advances, Body, ClaimsLayout, Plot, Style, TextPlacement};
use crate::options::Options;
use crate::sample::{claim, close, dataset, event, options, ranged};
use crate::scene::Anchor;
use crate::text::Locale;
use crate::view::View;
use record::{Bound, Claim, Dataset, Party};

fn record_with(claims: Vec<Claim>) -> Dataset {
    Dataset { claims, ..dataset([event("2024-01-10", 50, 30)]) }
}

fn plot(dataset: &Dataset, width: f64) -> (Plot, ClaimsLayout) {
    let plot = plot_alone(dataset, &options(View::Claims), width, 300.0).plot.unwrap();
    let Body::Claims(body) = plot.body.clone() else { panic!("not the claims") };
    (plot, body)
}

fn texts(claims: Vec<Claim>) -> Vec<String> {
    plot(&record_with(claims), 700.0).1.texts.into_iter().map(|text| text.text).collect()
}

fn natural_height(claims: Vec<Claim>, width: f64) -> f64 {
    let (dataset, locale) = (record_with(claims), Locale::default());
    let style = Style::new(&locale, &Advances).with_text_in(TextPlacement::Page);
    let options: Options = options(View::Claims);
    Figure::new(&dataset, &options, width, &locale).natural_height(width, &style)
}

#[test]
fn rows_are_in_the_order_of_the_claims() {
    let (_, body) =
        plot(&record_with(vec![claim("2024-02-01", 90), claim("2024-03-01", 70)]), 700.0);
    assert!(body.rows[0].claimed.y < body.rows[1].claimed.y);
    assert_eq!(body.rows.len(), body.datum_xs.len());
}

#[test]
fn a_claim_equal_to_the_record_has_one_number() {
    assert_eq!(
        texts(vec![claim("2024-02-01", 80)]),
        ["Here minus theirs", "Qatar, 1 February 2024", "0", "80"]
    );
}

#[test]
fn a_claim_of_at_least_a_number_shows_that_number() {
    let floor = Claim { bound: Bound::AtLeast, ..claim("2024-02-01", 80) };
    assert!(texts(vec![floor]).contains(&"80 or more".to_owned()));
}

#[test]
fn the_smaller_number_is_before_its_mark_and_the_larger_after_it() {
    for (claimed, anchor) in [(60, Anchor::End), (90, Anchor::Start)] {
        let (_, body) = plot(&record_with(vec![claim("2024-02-01", claimed)]), 700.0);
        let number = body.texts.iter().find(|text| text.text == claimed.to_string()).unwrap();
        assert_eq!(number.anchor, anchor, "{claimed}");
    }
}

#[test]
fn a_difference_is_signed() {
    assert!(texts(vec![claim("2024-02-01", 60)]).contains(&"+20".to_owned()));
    assert!(texts(vec![claim("2024-02-01", 95)]).contains(&"−15".to_owned()));
}

#[test]
fn the_range_of_a_row_spans_the_figures_given() {
    let mut dataset = dataset([ranged("2024-01-10", 40, 50, 70)]);
    dataset.claims = vec![claim("2024-02-01", 60)];
    let (_, body) = plot(&dataset, 700.0);
    let row = &body.rows[0];
    assert!(row.range.x < row.recorded.x && row.range.right() > row.claimed.x);
}

#[test]
fn without_differing_figures_the_range_is_empty() {
    let (_, body) = plot(&record_with(vec![claim("2024-02-01", 60)]), 700.0);
    assert!(close(body.rows[0].range.width, 0.0));
}

#[test]
fn names_are_beside_the_rows_and_in_a_narrow_figure_above_them() {
    let dataset = record_with(vec![claim("2024-02-01", 60)]);
    let name = |width| {
        let (_, body) = plot(&dataset, width);
        let name = body.texts.iter().find(|text| text.text.starts_with("Qatar")).unwrap();
        (name.anchor, name.position.y < body.rows[0].claimed.y - 8.0)
    };
    assert_eq!(name(480.0), (Anchor::End, false));
    assert_eq!(name(479.0), (Anchor::Start, true));
}

#[test]
fn long_names_are_wrapped_beside_the_rows_and_centred_on_them() {
    let claimant = "The Ministry of Rather Long Names and Detailed Statements, third office".into();
    let long = Claim { party: Party::Third, claimant, ..claim("2024-02-01", 60) };
    let (_, body) = plot(&record_with(vec![long]), 700.0);
    let lines: Vec<f64> = body
        .texts
        .iter()
        .filter(|text| {
            text.anchor == Anchor::End && text.position.x < body.rows[0].claimed.x - 60.0
        })
        .map(|text| text.position.y)
        .collect();
    assert!(lines.len() > 1, "{:?}", body.texts);
    let middle = lines.iter().sum::<f64>() / f64::from(u32::try_from(lines.len()).unwrap());
    assert!((middle - body.rows[0].claimed.y).abs() < 6.0, "{middle}");
}

#[test]
fn each_row_adds_its_height_to_the_figure() {
    let claims = |count| vec![claim("2024-02-01", 60); count];
    let height = |count| natural_height(claims(count), 700.0);
    assert!(close(height(3) - height(2), 30.0));
    let narrow = |count| natural_height(claims(count), 400.0);
    assert!(close(narrow(3) - narrow(2), 42.0));
}

#[test]
fn axis_numbers_never_touch() {
    for width in [200.0, 320.0, 500.0, 900.0] {
        let (plot, _) = plot(&record_with(vec![claim("2024-02-01", 12_000)]), width);
        let ends: Vec<(f64, f64)> = plot
            .axes
            .x
            .iter()
            .map(|tick| {
                let half = crate::layout::MeasureText::width(
                    &Advances,
                    &tick.labels[0].text,
                    tick.labels[0].font,
                ) / 2.0;
                (tick.x - half, tick.x + half)
            })
            .collect();
        assert!(ends.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{width}: {ends:?}");
    }
}
