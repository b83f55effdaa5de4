//! Drawings: Heard's mark and its faces, as `app/public/mark.svg` and `hello.svg` have them, and boxes.

use crate::sheet::{Ink, Mark, Step, ink};

/// How far the handles of a quarter of a circle reach, in parts of its radius.
const QUARTER: f32 = 0.552_285;

/// The faces of young people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Smiles.
    Happy,
    /// Laughs.
    Laughing,
    /// Is not happy: this is a place for that too.
    Sad,
}

/// A box with round corners, `radii` from the upper left one on, clockwise.
pub fn rounded(x: f32, y: f32, width: f32, height: f32, radii: [f32; 4]) -> Vec<Step> {
    let [upper_left, upper_right, lower_right, lower_left] =
        radii.map(|radius| radius.min(width / 2.0).min(height / 2.0));
    let (right, bottom) = (x + width, y + height);
    let hold = |radius: f32| radius * (1.0 - QUARTER);
    vec![
        Step::To(x + upper_left, y),
        Step::Line(right - upper_right, y),
        Step::Curve([right - hold(upper_right), y, right, y + hold(upper_right), right, y + upper_right]),
        Step::Line(right, bottom - lower_right),
        Step::Curve([
            right,
            bottom - hold(lower_right),
            right - hold(lower_right),
            bottom,
            right - lower_right,
            bottom,
        ]),
        Step::Line(x + lower_left, bottom),
        Step::Curve([x + hold(lower_left), bottom, x, bottom - hold(lower_left), x, bottom - lower_left]),
        Step::Line(x, y + upper_left),
        Step::Curve([x, y + hold(upper_left), x + hold(upper_left), y, x + upper_left, y]),
        Step::Close,
    ]
}

/// Where a drawing of 48 units stands. A mirrored one looks to the other side.
#[derive(Clone, Copy)]
struct Place {
    left: f32,
    top: f32,
    scale: f32,
    mirrored: bool,
}

impl Place {
    fn x(self, units: f32) -> f32 {
        self.left + self.scale * if self.mirrored { 48.0 - units } else { units }
    }

    fn y(self, units: f32) -> f32 {
        self.top + self.scale * units
    }

    fn put(self, steps: &[Step]) -> Vec<Step> {
        let put = |step: &Step| match *step {
            Step::To(x, y) => Step::To(self.x(x), self.y(y)),
            Step::Line(x, y) => Step::Line(self.x(x), self.y(y)),
            Step::Curve(points) => Step::Curve(
                [0, 1, 2, 3, 4, 5]
                    .map(|place| if place % 2 == 0 { self.x(points[place]) } else { self.y(points[place]) }),
            ),
            Step::Close => Step::Close,
        };
        steps.iter().map(put).collect()
    }
}

/// A bubble of speech of 48 units, `inset` from the edge, with its corner at the lower left.
fn bubble(inset: f32) -> Vec<Step> {
    let (near, far) = (inset, 48.0 - inset);
    let radius = 24.0 - inset;
    rounded(near, near, far - near, far - near, [radius, radius, radius, 4.0])
}

/// Heard's mark, an ear in a bubble of speech.
pub fn mark(left: f32, top: f32, side: f32) -> Vec<Mark> {
    let place = Place { left, top, scale: side / 48.0, mirrored: false };
    let ear = [
        Step::To(14.5, 20.5),
        Step::Curve([14.5, 15.253, 18.753, 11.0, 24.0, 11.0]),
        Step::Curve([29.247, 11.0, 33.5, 15.253, 33.5, 20.5]),
        Step::Curve([33.5, 26.5, 26.5, 27.0, 26.5, 33.0]),
        Step::Curve([26.5, 35.485, 24.485, 37.5, 22.0, 37.5]),
        Step::Curve([20.3, 37.5, 18.76, 36.52, 18.0, 35.0]),
        Step::To(20.5, 20.5),
        Step::Curve([20.5, 18.567, 22.067, 17.0, 24.0, 17.0]),
        Step::Curve([25.933, 17.0, 27.5, 18.567, 27.5, 20.5]),
        Step::Curve([27.5, 23.0, 24.5, 23.0, 24.5, 26.0]),
    ];
    vec![
        Mark::Fill(place.put(&bubble(2.0)), ink::DEEP),
        Mark::Stroke(place.put(&ear), 3.6 * place.scale, ink::SUN),
    ]
}

/// A face in a bubble of speech.
pub fn face(mood: Mood, left: f32, top: f32, side: f32, mirrored: bool, ground: Ink) -> Vec<Mark> {
    let place = Place { left, top, scale: side / 48.0, mirrored };
    let pen = 2.6 * place.scale.max(0.8);
    let head = place.put(&bubble(3.5));
    let mut marks = vec![Mark::Fill(head.clone(), ground), Mark::Stroke(head, pen, ink::DEEP)];
    let eyes = [Step::To(17.0, 17.0), Step::Line(17.0, 20.0), Step::To(31.0, 17.0), Step::Line(31.0, 20.0)];
    let mut lines = eyes.to_vec();
    match mood {
        Mood::Happy => lines.extend(bow([14.0, 28.0], [24.0, 38.5], [34.0, 28.0])),
        Mood::Sad => lines.extend(bow([16.5, 33.5], [24.0, 28.0], [31.5, 33.5])),
        Mood::Laughing => {
            lines = bow([13.0, 20.5], [16.5, 15.5], [20.0, 20.5]).to_vec();
            lines.extend(bow([28.0, 20.5], [31.5, 15.5], [35.0, 20.5]));
            let mut mouth = vec![Step::To(13.5, 26.5), Step::Line(34.5, 26.5)];
            mouth.extend(&bow([34.5, 26.5], [34.0, 37.0], [24.0, 37.0])[1..]);
            mouth.extend(&bow([24.0, 37.0], [14.0, 37.0], [13.5, 26.5])[1..]);
            mouth.push(Step::Close);
            marks.push(Mark::Fill(place.put(&mouth), ink::DEEP));
        }
    }
    marks.push(Mark::Stroke(place.put(&lines), pen, ink::DEEP));
    marks
}

/// A bow with one handle, as two steps.
fn bow(from: [f32; 2], handle: [f32; 2], to: [f32; 2]) -> [Step; 2] {
    let near = |end: f32, handle: f32| end + (handle - end) * 2.0 / 3.0;
    [
        Step::To(from[0], from[1]),
        Step::Curve([
            near(from[0], handle[0]),
            near(from[1], handle[1]),
            near(to[0], handle[0]),
            near(to[1], handle[1]),
            to[0],
            to[1],
        ]),
    ]
}

/// A tick.
pub fn tick(left: f32, top: f32, side: f32) -> Mark {
    let place = Place { left, top, scale: side / 48.0, mirrored: false };
    let steps = [Step::To(8.0, 26.0), Step::Line(19.0, 37.0), Step::Line(40.0, 12.0)];
    Mark::Stroke(place.put(&steps), 7.0 * place.scale, ink::DEEP)
}
