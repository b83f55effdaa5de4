//! The square that a camera reads.

use fast_qr::ECL;
use fast_qr::qr::QRBuilder;

use crate::PrintError;
use crate::sheet::{Mark, Step, ink};

/// Light squares that must stay around a code.
const QUIET: usize = 4;

/// A code for `link` on a white ground, `side` points wide with the quiet zone around it; a quarter of it may
/// be dirty or torn.
///
/// # Errors
/// [`PrintError::TooLong`] when no code can hold the link.
pub fn marks(link: &str, left: f32, top: f32, side: f32) -> Result<Vec<Mark>, PrintError> {
    let code = QRBuilder::new(link).ecl(ECL::Q).build().map_err(|_| PrintError::TooLong)?;
    #[allow(clippy::cast_precision_loss, reason = "a code has at most 177 squares")]
    let at = |squares: usize| squares as f32 * side / (code.size + 2 * QUIET) as f32;
    let mut squares = Vec::new();
    for row in 0..code.size {
        let mut column = 0;
        while column < code.size {
            let dark = code[row][column..].iter().take_while(|module| module.value()).count();
            if dark > 0 {
                let (x, y) = (left + at(QUIET + column), top + at(QUIET + row));
                squares.extend(rectangle(x, y, at(dark), at(1)));
            }
            column += dark.max(1);
        }
    }
    let ground = rectangle(left, top, side, side).to_vec();
    Ok(vec![Mark::Fill(ground, ink::WHITE), Mark::Fill(squares, ink::BLACK)])
}

fn rectangle(x: f32, y: f32, width: f32, height: f32) -> [Step; 5] {
    let (right, bottom) = (x + width, y + height);
    [Step::To(x, y), Step::Line(right, y), Step::Line(right, bottom), Step::Line(x, bottom), Step::Close]
}
