//! A poster: it hangs in a corridor or a waiting room, and is read from three steps away.

use crate::compose::{Align, Area, Laid, Tongue, decoration, fit, lay};
use crate::drawing::{self, Mood};
use crate::sheet::{Block, HEIGHT, MARGIN, Mark, Role, Sheet, WIDTH, ink};
use crate::text::Style;
use crate::{Poster, PrintError, Way, Words, qr};

/// Cameras read a code from as far away as ten times its width: this is from two steps.
const SMALLEST_SQUARE: f32 = 170.0;
const LARGEST_SQUARE: f32 = 300.0;
/// Between parts.
const GAP: f32 = 16.0;

/// The page.
pub fn sheet(poster: &Poster) -> Result<Sheet, PrintError> {
    let mut scale = 1.0;
    loop {
        let (sheet, square) = attempt(poster, scale)?;
        if square >= SMALLEST_SQUARE || scale < 0.4 {
            return Ok(sheet);
        }
        scale *= 0.92;
    }
}

/// The page with words of this scale, and the room that they leave to the square.
fn attempt(poster: &Poster, scale: f32) -> Result<(Sheet, f32), PrintError> {
    let page = Area { left: 0.0, top: 0.0, width: WIDTH, height: HEIGHT }.within(MARGIN, MARGIN);
    let Poster { words, english, way } = poster;
    let mut above = Vec::new();
    let top = call(words, page, scale, &mut above)?;
    let top = about(words, Area { top, ..page }, scale, &mut above)?;

    let mut below = Vec::new();
    let mut bottom = foot(&words.tongue, way, page, page.bottom(), &mut below)?;
    if let Some(english) = english {
        bottom = small(english, page, bottom, scale, &mut below)?;
    }
    let bottom = address(words, way, page, bottom, scale, &mut below)?;

    let middle = Area { top: top + GAP, height: bottom - top - 2.0 * GAP, ..page };
    let square = middle.height.min(LARGEST_SQUARE);
    let mut blocks = above;
    scan(words, way, middle, square.max(40.0), scale, &mut blocks)?;
    // What was laid from the foot up is read from its top down.
    blocks.extend(below.into_iter().rev());
    Ok((Sheet { blocks }, square))
}

fn bold(words: &Words, size: f32) -> Style {
    Style { size, bold: true, right_to_left: words.tongue.right_to_left }
}

fn plain(words: &Words, size: f32) -> Style {
    Style { bold: false, ..bold(words, size) }
}

/// The sentence in a bubble of speech as large as the page is wide; returns where it ends.
fn call(words: &Words, page: Area, scale: f32, blocks: &mut Vec<Block>) -> Result<f32, PrintError> {
    let inner = page.within(30.0, 22.0);
    let call = fit(&words.call, bold(words, 58.0 * scale), 20.0 * scale, inner.width, 190.0 * scale)?;
    let audience = lay(&words.audience, bold(words, 17.0 * scale), inner.width)?;
    let audience_top = inner.top + call.height() + 8.0 * scale;
    let bottom = audience_top + audience.height() + 24.0;
    let corner = if words.tongue.right_to_left { [44.0, 44.0, 6.0, 44.0] } else { [44.0, 44.0, 44.0, 6.0] };
    let bubble = drawing::rounded(page.left, page.top, page.width, bottom - page.top, corner);
    blocks.push(decoration(vec![Mark::Fill(bubble, ink::SUN)]));
    let heading = Role::Heading(1, words.call.clone());
    blocks.push(call.block(heading, &words.tongue, inner, Align::Start, ink::INK));
    let line = Area { top: audience_top, ..inner };
    blocks.push(audience.block(Role::Paragraph, &words.tongue, line, Align::Start, ink::INK));
    Ok(bottom)
}

/// Who speaks, and what is asked; returns where it ends.
fn about(words: &Words, rest: Area, scale: f32, blocks: &mut Vec<Block>) -> Result<f32, PrintError> {
    let right_to_left = words.tongue.right_to_left;
    let top = rest.top + 14.0;
    let faces = rest.side(158.0, true, right_to_left);
    let mut marks = Vec::new();
    let moods =
        [(Mood::Happy, 66.0, ink::SUN), (Mood::Sad, 46.0, ink::TINT), (Mood::Laughing, 40.0, ink::WHITE)];
    let mut along = 0.0;
    for (mood, side, ground) in moods {
        let left = if right_to_left { faces.right() - along - side } else { faces.left + along };
        marks.extend(drawing::face(mood, left, top + 66.0 - side, side, right_to_left, ground));
        along += side + 2.0;
    }
    blocks.push(decoration(marks));
    let text = rest.side(rest.width - 172.0, false, right_to_left);
    let title = lay(&words.title, bold(words, 21.0 * scale), text.width)?;
    let summary = lay(&words.summary, plain(words, 14.5 * scale), text.width)?;
    let free = 66.0 - title.height() - summary.height() - 4.0;
    let title_top = top + free.max(0.0) / 2.0;
    let summary_top = title_top + title.height() + 4.0;
    let bottom = (summary_top + summary.height()).max(top + 66.0);
    let heading = Role::Heading(2, words.title.clone());
    let tongue = &words.tongue;
    blocks.push(title.block(heading, tongue, Area { top: title_top, ..text }, Align::Start, ink::INK));
    blocks.push(summary.block(
        Role::Paragraph,
        tongue,
        Area { top: summary_top, ..text },
        Align::Start,
        ink::SOFT,
    ));
    Ok(bottom)
}

/// The square, and beside it what to do and what is promised.
fn scan(
    words: &Words,
    way: &Way,
    middle: Area,
    side: f32,
    scale: f32,
    blocks: &mut Vec<Block>,
) -> Result<(), PrintError> {
    let right_to_left = words.tongue.right_to_left;
    let card = Area { top: middle.top + (middle.height - side).max(0.0) / 2.0, height: side, ..middle }.side(
        side,
        true,
        right_to_left,
    );
    let edge = drawing::rounded(card.left + 1.5, card.top + 1.5, side - 3.0, side - 3.0, [20.0; 4]);
    blocks.push(decoration(vec![Mark::Fill(edge.clone(), ink::WHITE), Mark::Stroke(edge, 3.0, ink::DEEP)]));
    let code = qr::marks(&way.link, card.left + 7.0, card.top + 7.0, side - 14.0)?;
    let role = Role::Figure(words.square.clone());
    blocks.push(Block { role, language: words.tongue.tag.clone(), marks: code });

    let beside =
        Area { top: card.top, height: side, ..middle }.side(middle.width - side - 26.0, false, right_to_left);
    let promises = beside.side(beside.width - 32.0, false, right_to_left);
    let ticks = beside.side(22.0, true, right_to_left);
    let mut share = scale;
    let laid = loop {
        let laid = [
            fit(&words.scan, bold(words, 27.0 * share), 13.0 * share, beside.width, side * 0.55)?,
            fit(&words.anonymous, plain(words, 18.0 * share), 11.0 * share, promises.width, side * 0.3)?,
            fit(&words.until, plain(words, 18.0 * share), 11.0 * share, promises.width, side * 0.3)?,
        ];
        if laid.iter().map(Laid::height).sum::<f32>() + 32.0 <= side || share < 0.35 {
            break laid;
        }
        share *= 0.92;
    };
    let height = laid.iter().map(Laid::height).sum::<f32>() + 32.0;
    let mut top = beside.top + (side - height).max(0.0) / 2.0;
    for (number, laid) in laid.into_iter().enumerate() {
        let (height, size) = (laid.height(), laid.size());
        let area = if number == 0 { beside } else { promises };
        if number > 0 {
            let side = size * 1.1;
            let left = if right_to_left { ticks.right() - side } else { ticks.left };
            blocks.push(decoration(vec![drawing::tick(left, top + size * 0.05, side)]));
        }
        let area = Area { top, ..area };
        blocks.push(laid.block(Role::Paragraph, &words.tongue, area, Align::Start, ink::INK));
        top += height + if number == 0 { 20.0 } else { 12.0 };
    }
    Ok(())
}

/// The address in a box that ends at `bottom`; returns where it begins. Blocks are pushed from the last up.
fn address(
    words: &Words,
    way: &Way,
    page: Area,
    bottom: f32,
    scale: f32,
    blocks: &mut Vec<Block>,
) -> Result<f32, PrintError> {
    let inner = page.within(18.0, 0.0);
    let left_to_right = Style { right_to_left: false, ..bold(words, 34.0) };
    let label = lay(&words.address, plain(words, 14.0 * scale), inner.width)?;
    let address = fit(&way.address, left_to_right, 13.0, inner.width, 34.0 * 2.6)?;
    let code = lay(&words.short_code, plain(words, 14.0 * scale), inner.width)?;
    let height = 24.0 + label.height() + address.height() + code.height();
    let top = bottom - GAP - height;
    let edge = drawing::rounded(page.left + 1.5, top, page.width - 3.0, height, [18.0; 4]);
    let label_area = Area { top: top + 11.0, ..inner };
    let address_area = Area { top: label_area.top + label.height(), ..inner };
    let code_area = Area { top: address_area.top + address.height() + 2.0, ..inner };
    let tongue = &words.tongue;
    let english = Tongue { tag: "en".to_owned(), right_to_left: false };
    blocks.push(code.block(Role::Paragraph, tongue, code_area, Align::Middle, ink::SOFT));
    blocks.push(address.block(Role::Paragraph, &english, address_area, Align::Middle, ink::INK));
    blocks.push(label.block(Role::Paragraph, tongue, label_area, Align::Middle, ink::SOFT));
    blocks.push(decoration(vec![Mark::Fill(edge.clone(), ink::WHITE), Mark::Stroke(edge, 3.0, ink::DEEP)]));
    Ok(top)
}

/// The same in English, small; returns where it begins.
pub fn small(
    english: &Words,
    page: Area,
    bottom: f32,
    scale: f32,
    blocks: &mut Vec<Block>,
) -> Result<f32, PrintError> {
    let said = [&english.title, &english.scan, &english.anonymous, &english.until];
    let said: Vec<String> = said.into_iter().map(|words| sentence(words)).collect();
    let call = lay(&english.call, bold(english, 13.0 * scale), page.width)?;
    let rest = lay(&said.join(" "), plain(english, 10.5 * scale), page.width)?;
    let top = bottom - GAP - call.height() - rest.height();
    let rest_area = Area { top: top + call.height(), ..page };
    let heading = Role::Heading(2, english.call.clone());
    blocks.push(rest.block(Role::Paragraph, &english.tongue, rest_area, Align::Start, ink::SOFT));
    blocks.push(call.block(heading, &english.tongue, Area { top, ..page }, Align::Start, ink::INK));
    Ok(top + 4.0)
}

/// Words with a full stop behind them.
fn sentence(words: &str) -> String {
    let ends = words.trim_end().ends_with(['.', '!', '?', '…']);
    if ends { words.trim_end().to_owned() } else { [words.trim_end(), "."].concat() }
}

/// The mark, and who asks; returns where it begins.
pub fn foot(
    tongue: &Tongue,
    way: &Way,
    page: Area,
    bottom: f32,
    blocks: &mut Vec<Block>,
) -> Result<f32, PrintError> {
    const SIDE: f32 = 28.0;
    let name = page.side(page.width - SIDE - 10.0, false, tongue.right_to_left);
    // A line of the organisation's own language stands where this page's lines begin.
    let style = Style { size: 13.0, bold: true, right_to_left: tongue.right_to_left };
    let laid = fit(&way.organisation, style, 6.0, name.width, 36.0)?;
    let height = laid.height().max(SIDE);
    let top = bottom - height;
    let mark = page.side(SIDE, true, tongue.right_to_left);
    let area = Area { top: top + (height - laid.height()) / 2.0, ..name };
    blocks.push(laid.block(Role::Paragraph, tongue, area, Align::Start, ink::INK));
    blocks.push(decoration(drawing::mark(mark.left, top + (height - SIDE) / 2.0, SIDE)));
    Ok(top)
}
