use crate::layout::Breakpoint;

#[test]
fn the_layout_changes_at_480_and_at_880_pixels() {
    let bands = [0.0, 479.9, 480.0, 879.9, 880.0, 5_000.0].map(Breakpoint::of);
    let [narrow, medium, wide] = [Breakpoint::Narrow, Breakpoint::Medium, Breakpoint::Wide];
    assert_eq!(bands, [narrow, narrow, medium, medium, wide, wide]);
}

#[test]
fn text_and_plot_never_shrink_as_the_figure_grows() {
    let bands = [Breakpoint::Narrow, Breakpoint::Medium, Breakpoint::Wide];
    for pair in bands.windows(2) {
        let sizes = |breakpoint: Breakpoint| {
            let fonts = [
                breakpoint.heading(),
                breakpoint.sentence(),
                breakpoint.small(),
                breakpoint.direct(),
            ];
            (fonts.map(|font| font.size), breakpoint.plot_height(), breakpoint.dot())
        };
        let ((fonts, height, dot), (wider_fonts, taller, larger)) =
            (sizes(pair[0]), sizes(pair[1]));
        assert!(fonts.iter().zip(wider_fonts).all(|(font, wider)| *font <= wider), "{pair:?}");
        assert!(height <= taller && dot <= larger, "{pair:?}");
    }
}
