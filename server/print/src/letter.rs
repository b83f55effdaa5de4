//! A letter with a code that works once: a page for one person.

use crate::compose::{Align, Area, Tongue, decoration, fit, lay};
use crate::drawing::{self, Mood};
use crate::sheet::{Block, HEIGHT, MARGIN, Mark, Role, Sheet, WIDTH, ink};
use crate::text::Style;
use crate::{Letter, Poster, PrintError, poster, qr};

/// Between parts.
const GAP: f32 = 20.0;
/// The square that opens the address.
const SQUARE: f32 = 150.0;

/// The page.
pub fn sheet(letter: &Letter) -> Result<Sheet, PrintError> {
    let mut scale = 1.0;
    loop {
        let (sheet, free) = attempt(letter, scale)?;
        if free >= 0.0 || scale < 0.4 {
            return Ok(sheet);
        }
        scale *= 0.93;
    }
}

/// The page with words of this scale, and how much room they leave.
fn attempt(letter: &Letter, scale: f32) -> Result<(Sheet, f32), PrintError> {
    let Poster { words, english, way } = &letter.poster;
    let tongue = &words.tongue;
    let right_to_left = tongue.right_to_left;
    let page =
        Area { left: 0.0, top: 0.0, width: WIDTH, height: HEIGHT }.within(MARGIN + 16.0, MARGIN + 12.0);
    let plain = Style { size: 14.0 * scale, bold: false, right_to_left };
    let bold = Style { bold: true, ..plain };
    let mut blocks = Vec::new();
    let mut top = page.top;
    let mut say = |words: &str, role: Role, style: Style, area: Area, top: &mut f32| {
        let laid = lay(words, style, area.width)?;
        let height = laid.height();
        let soft = if style.bold { ink::INK } else { ink::SOFT };
        blocks.push(laid.block(role, tongue, Area { top: *top, ..area }, Align::Start, soft));
        *top += height;
        Ok::<(), PrintError>(())
    };

    let heading = page.side(page.width - 76.0, true, right_to_left);
    let role = Role::Heading(1, words.call.clone());
    say(&words.call, role, Style { size: 32.0 * scale, ..bold }, heading, &mut top)?;
    top = top.max(page.top + 62.0) + 10.0;
    let role = Role::Heading(2, words.title.clone());
    say(&words.title, role, Style { size: 18.0 * scale, ..bold }, page, &mut top)?;
    say(&words.audience, Role::Paragraph, plain, page, &mut top)?;
    top += 4.0;
    say(&words.summary, Role::Paragraph, Style { size: 15.0 * scale, ..plain }, page, &mut top)?;
    top += GAP;

    let corner = page.side(60.0, false, right_to_left);
    blocks.push(decoration(drawing::face(
        Mood::Happy,
        corner.left,
        page.top,
        60.0,
        !right_to_left,
        ink::SUN,
    )));
    top = own_code(letter, Area { top, ..page }, scale, &mut blocks)? + GAP;
    top = way_in(&letter.poster, Area { top, ..page }, scale, &mut blocks)?;

    let mut below = Vec::new();
    let mut bottom = poster::foot(tongue, way, page, page.bottom(), &mut below)?;
    if let Some(english) = english {
        bottom = poster::small(english, page, bottom, scale, &mut below)?;
    }
    blocks.extend(below.into_iter().rev());
    Ok((Sheet { blocks }, bottom - GAP - top))
}

/// The code in a box; returns where it ends.
fn own_code(letter: &Letter, rest: Area, scale: f32, blocks: &mut Vec<Block>) -> Result<f32, PrintError> {
    let words = &letter.poster.words;
    let right_to_left = words.tongue.right_to_left;
    let inner = rest.within(24.0, 0.0);
    let label = Style { size: 15.0 * scale, bold: true, right_to_left };
    let label = lay(&words.your_code, label, inner.width)?;
    let code = fit(&letter.code, spaced(40.0), 16.0, inner.width, 110.0)?;
    let once = Style { size: 14.0 * scale, bold: false, right_to_left };
    let once = lay(&words.once, once, inner.width)?;
    let height = 36.0 + label.height() + code.height() + once.height();
    let edge = drawing::rounded(rest.left + 1.5, rest.top, rest.width - 3.0, height, [18.0; 4]);
    blocks.push(decoration(vec![Mark::Fill(edge.clone(), ink::WHITE), Mark::Stroke(edge, 3.0, ink::DEEP)]));
    let label_area = Area { top: rest.top + 14.0, ..inner };
    let code_area = Area { top: label_area.top + label.height() + 2.0, ..inner };
    let once_area = Area { top: code_area.top + code.height() + 6.0, ..inner };
    let heading = Role::Heading(2, words.your_code.clone());
    let latin = Tongue { tag: "en".to_owned(), right_to_left: false };
    blocks.push(label.block(heading, &words.tongue, label_area, Align::Middle, ink::INK));
    blocks.push(code.block(Role::Paragraph, &latin, code_area, Align::Middle, ink::INK));
    blocks.push(once.block(Role::Paragraph, &words.tongue, once_area, Align::Middle, ink::INK));
    Ok(rest.top + height)
}

/// The square, and beside it the address and what is promised; returns where it ends.
fn way_in(poster: &Poster, rest: Area, scale: f32, blocks: &mut Vec<Block>) -> Result<f32, PrintError> {
    let Poster { words, way, .. } = poster;
    let tongue = &words.tongue;
    let right_to_left = tongue.right_to_left;
    let card = rest.side(SQUARE, true, right_to_left);
    let edge = drawing::rounded(card.left + 1.0, card.top + 1.0, SQUARE - 2.0, SQUARE - 2.0, [14.0; 4]);
    blocks.push(decoration(vec![Mark::Stroke(edge, 2.0, ink::DEEP)]));
    let marks = qr::marks(&way.link, card.left + 5.0, card.top + 5.0, SQUARE - 10.0)?;
    blocks.push(Block { role: Role::Figure(words.square.clone()), language: tongue.tag.clone(), marks });
    let beside = rest.side(rest.width - SQUARE - 22.0, false, right_to_left);
    let plain = Style { size: 14.0 * scale, bold: false, right_to_left };
    let latin = Tongue { tag: "en".to_owned(), right_to_left: false };
    let mut top = rest.top;
    let address = Style { size: 19.0, bold: true, right_to_left: false };
    let parts = [
        (lay(&words.scan, Style { bold: true, ..plain }, beside.width)?, tongue),
        (lay(&words.address, plain, beside.width)?, tongue),
        (fit(&way.address, address, 10.0, beside.width, 60.0)?, &latin),
        (lay(&words.anonymous, plain, beside.width)?, tongue),
        (lay(&words.until, plain, beside.width)?, tongue),
    ];
    for (number, (laid, spoken)) in parts.into_iter().enumerate() {
        let height = laid.height();
        let ink = if number % 2 == 0 { ink::INK } else { ink::SOFT };
        // An address is read from the left, and stands where the lines around it begin.
        let width = laid.width();
        let shift = if spoken.right_to_left == right_to_left { 0.0 } else { beside.width - width };
        let area = Area { top, left: beside.left + shift, width: beside.width - shift, ..beside };
        blocks.push(laid.block(Role::Paragraph, spoken, area, Align::Start, ink));
        top += height + if number == 1 { 0.0 } else { 6.0 };
    }
    Ok(top.max(rest.top + SQUARE))
}

/// A code, read from the left in every language.
pub fn spaced(size: f32) -> Style {
    Style { size, bold: true, right_to_left: false }
}
