use crate::article::Article;
use crate::article::markup::{Node, Tag, html};
use crate::draw::Figure;
use crate::layout::{Advances, Style, TextPlacement};
use crate::options::Options;
use crate::output::{Fit, svg};
use crate::scene::{Scheme, Theme};
use crate::text::Locale;
use crate::view::View;
use record::{Dataset, Keyword};

/// The width of the drawing for phones, in CSS pixels.
const NARROW: f64 = 360.0;
/// The width of the drawing for an article's column and above.
const WIDE: f64 = 760.0;

/// A figure as HTML text that needs no JavaScript: heading, sentence, legend, drawing, scope,
/// tables and sources. Inside the tag and with the package's style sheet it looks like the live
/// chart. Without a style sheet it shows the wide drawing. It is well-formed XML, too.
///
/// ```
/// use homeward::{Locale, Options, prerender};
///
/// let html = prerender(&homeward::dataset(), &Options::default(), &Locale::default());
/// assert!(html.starts_with("<figure class=\"homeward-figure\""));
/// assert!(html.contains(" to Ukraine"));
/// ```
#[must_use]
pub fn prerender(dataset: &Dataset, options: &Options, locale: &Locale) -> String {
    let theme = Theme::new(Scheme::of(options.theme, Scheme::Light));
    let style = Style::new(locale, &Advances).with_text_in(TextPlacement::Page);
    let figure = |width| Figure::new(dataset, options, width, locale);
    let (narrow, wide) = (figure(NARROW), figure(WIDE));
    let fit = match options.view {
        View::Claims => Fit::Rows,
        View::Cumulative | View::Flows => Fit::Column,
    };
    let drawing = |figure: &Figure<'_>, width, name: &str, hidden: &str| {
        let id = format!("homeward-{}-{name}", options.view.keyword());
        let drawing = svg(&figure.natural_scene(width, &style), &theme, &id, fit);
        format!("<div class=\"homeward-picture homeward-{name}\"{hidden}>{drawing}</div>\n")
    };
    let drawings =
        drawing(&narrow, NARROW, "narrow", " hidden=\"\"") + &drawing(&wide, WIDE, "wide", "");
    let mut article = Article::new(&wide, locale).markup(None);
    if narrow.text.heading != wide.text.heading
        && let Some(heading) = part(&mut article, "heading")
    {
        // The two drawings have other periods: each has its heading.
        *heading = vec![
            Node::text(Tag::Span, &narrow.text.heading)
                .with("class", "homeward-narrow")
                .with("hidden", ""),
            Node::text(Tag::Span, &wide.text.heading).with("class", "homeward-wide"),
        ];
    }
    html(&article, &drawings) + "\n"
}

/// The children of the first part of this name.
fn part<'n>(node: &'n mut Node, name: &str) -> Option<&'n mut Vec<Node>> {
    let Node::Element { attributes, children, .. } = node else { return None };
    if attributes.iter().any(|(attribute, value)| *attribute == "part" && value == name) {
        return Some(children);
    }
    children.iter_mut().find_map(|child| part(child, name))
}
