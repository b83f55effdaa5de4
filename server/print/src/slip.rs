//! Slips with codes that work once: eight on a page, to be cut.

use crate::compose::{Align, Area, Tongue, decoration, fit};
use crate::letter::spaced;
use crate::sheet::{Block, HEIGHT, Mark, Role, Sheet, Step, WIDTH, ink};
use crate::text::Style;
use crate::{Letter, Poster, PrintError, drawing, qr};

/// Two beside each other, four below.
pub const ON_A_PAGE: usize = 8;
const COLUMNS: usize = 2;
const ROWS: usize = 4;
/// What stays white inside each, so that a cut that is not straight takes no letter.
const ROOM: f32 = 22.0;
/// The square that opens the address.
const SQUARE: f32 = 78.0;

/// A page of slips.
pub fn sheet(letters: &[Letter]) -> Result<Sheet, PrintError> {
    let mut blocks = vec![decoration(cuts())];
    #[allow(clippy::cast_precision_loss, reason = "eight")]
    let cell = |index: usize| {
        let (width, height) = (WIDTH / COLUMNS as f32, HEIGHT / ROWS as f32);
        let (column, row) = ((index % COLUMNS) as f32, (index / COLUMNS) as f32);
        Area { left: column * width, top: row * height, width, height }
    };
    for (index, letter) in letters.iter().enumerate() {
        slip(letter, cell(index).within(ROOM, ROOM), index == 0, &mut blocks)?;
    }
    Ok(Sheet { blocks })
}

/// Where to cut: short lines, so that a printer that moves the page a little leaves no bars.
fn cuts() -> Vec<Mark> {
    const DASH: f32 = 4.0;
    let mut steps = Vec::new();
    let mut dashes = |length: f32, point: &dyn Fn(f32) -> (f32, f32)| {
        let mut at = 0.0;
        while at < length {
            let ((x, y), (to_x, to_y)) = (point(at), point(at + DASH));
            steps.extend([Step::To(x, y), Step::Line(to_x, to_y)]);
            at += 2.5 * DASH;
        }
    };
    #[allow(clippy::cast_precision_loss, reason = "four")]
    for row in 1..ROWS {
        let y = HEIGHT * row as f32 / ROWS as f32;
        dashes(WIDTH, &|x| (x, y));
    }
    dashes(HEIGHT, &|y| (WIDTH / 2.0, y));
    vec![Mark::Stroke(steps, 0.6, ink::SOFT)]
}

fn slip(letter: &Letter, area: Area, first: bool, blocks: &mut Vec<Block>) -> Result<(), PrintError> {
    let Poster { words, way, .. } = &letter.poster;
    let tongue = &words.tongue;
    let right_to_left = tongue.right_to_left;
    let latin = Tongue { tag: "en".to_owned(), right_to_left: false };
    let style = |size: f32, bold: bool| Style { size, bold, right_to_left };

    let title = fit(&words.title, style(14.0, true), 7.0, area.width, 34.0)?;
    let top = area.top + title.height() + 4.0;
    let level = if first { 1 } else { 2 };
    let heading = Role::Heading(level, words.title.clone());
    blocks.push(title.block(heading, tongue, area, Align::Start, ink::INK));

    let code = fit(&letter.code, spaced(24.0), 9.0, area.width - 16.0, 34.0)?;
    let height = code.height() + 8.0;
    let edge = drawing::rounded(area.left + 1.0, top, area.width - 2.0, height, [8.0; 4]);
    blocks.push(decoration(vec![Mark::Stroke(edge, 1.5, ink::DEEP)]));
    let within = Area { top: top + 4.0, ..area.within(8.0, 0.0) };
    blocks.push(code.block(Role::Paragraph, &latin, within, Align::Middle, ink::INK));

    let rest = Area { top: top + height + 6.0, height: area.bottom() - top - height - 6.0, ..area };
    let side = SQUARE.min(rest.height);
    let square = rest.side(side, true, right_to_left);
    let marks = qr::marks(&way.link, square.left, square.top, side)?;
    blocks.push(Block { role: Role::Figure(words.square.clone()), language: tongue.tag.clone(), marks });
    let beside = rest.side(rest.width - side - 8.0, false, right_to_left);
    let share = beside.height;
    let address = Style { right_to_left: false, ..style(11.0, true) };
    let parts = [
        (fit(&words.once, style(9.5, false), 4.5, beside.width, share * 0.42)?, tongue),
        (fit(&way.address, address, 4.5, beside.width, share * 0.28)?, &latin),
        (fit(&words.until, style(9.5, false), 4.5, beside.width, share * 0.26)?, tongue),
    ];
    let mut top = beside.top;
    for (laid, spoken) in parts {
        let shift = if spoken.right_to_left == right_to_left { 0.0 } else { beside.width - laid.width() };
        let place = Area { top, left: beside.left + shift, width: beside.width - shift, ..beside };
        top += laid.height() + 2.0;
        blocks.push(laid.block(Role::Paragraph, spoken, place, Align::Start, ink::INK));
    }
    Ok(())
}
