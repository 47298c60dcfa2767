use crate::scene::{Font, Point, Rect, Role};

/// The horizontal alignment of a text. Start and end follow the text direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// The text begins there.
    #[default]
    Start,
    /// The text is centred there.
    Middle,
    /// The text ends there.
    End,
}

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Its position, on the baseline.
    pub position: Point,
    /// Its alignment to the position.
    pub anchor: Anchor,
    /// Its font.
    pub font: Font,
    /// Its colour.
    pub role: Role,
}

/// The form of a mark: the second cue besides colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A circle.
    Circle,
    /// A square.
    Square,
    /// A square on its corner.
    Diamond,
    /// A triangle that points up.
    Up,
    /// A triangle that points down.
    Down,
    /// A small flag that flies to the right.
    Flag,
    /// One that flies to the left.
    FlagLeft,
}

/// One shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A filled rectangle, painted on whole device pixels.
    Rect {
        /// Where.
        rect: Rect,
        /// Its colour.
        fill: Role,
    },
    /// The edge of a rectangle, drawn inside it.
    Frame {
        /// Where.
        rect: Rect,
        /// How thick the edge is.
        edge: f64,
        /// Its colour.
        stroke: Role,
    },
    /// A filled outline.
    Area {
        /// Its corners.
        outline: Vec<Point>,
        /// Its colour.
        fill: Role,
    },
    /// A line.
    Line {
        /// Its points.
        path: Vec<Point>,
        /// Its colour.
        stroke: Role,
        /// How thick it is.
        width: f64,
    },
    /// A small symbol at a datum.
    Mark {
        /// Its form.
        shape: Shape,
        /// Its middle.
        center: Point,
        /// Half its extent, the edge included.
        radius: f64,
        /// Its inside.
        fill: Role,
        /// Its edge.
        stroke: Role,
        /// How thick the edge is.
        edge: f64,
    },
    /// A line of text.
    Text(Text),
}

impl Shape {
    /// The corners of a shape with straight sides around `center`; none for a
    /// circle.
    #[must_use]
    pub fn corners(self, center: Point, radius: f64) -> Vec<Point> {
        let at = |x: f64, y: f64| Point::new(center.x + x * radius, center.y + y * radius);
        match self {
            Self::Circle => Vec::new(),
            Self::Square => vec![at(-1.0, -1.0), at(1.0, -1.0), at(1.0, 1.0), at(-1.0, 1.0)],
            Self::Diamond => vec![at(0.0, -1.0), at(1.0, 0.0), at(0.0, 1.0), at(-1.0, 0.0)],
            Self::Up => vec![at(0.0, -0.9), at(1.0, 0.8), at(-1.0, 0.8)],
            Self::Down => vec![at(0.0, 0.9), at(1.0, -0.8), at(-1.0, -0.8)],
            Self::Flag => vec![at(-1.0, -0.8), at(1.0, 0.0), at(-1.0, 0.8)],
            Self::FlagLeft => vec![at(1.0, -0.8), at(-1.0, 0.0), at(1.0, 0.8)],
        }
    }
}
