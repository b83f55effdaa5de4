//! Putting things in an order, and cards on piles: by buttons and taps, never by dragging alone.

use heard_domain::fields::{ANSWER, card, value, values};
use heard_domain::instrument::PILES;
use heard_domain::walk::MOVED;
use maud::{Markup, PreEscaped, html};

use super::Stage;
use super::options::face;
use super::question::{Asked, framed, picture};

/// The options in their order, each with buttons up and down.
pub fn ranking(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    let mut order: Vec<&str> = values(&asked.put, ANSWER).collect();
    for option in asked.question.offered(asked.shown.presentation) {
        if !order.contains(&option.code.as_str()) {
            order.push(&option.code);
        }
    }
    order.retain(|code| asked.question.offered(asked.shown.presentation).any(|option| option.code == *code));
    let last = order.len() - 1;
    let list = html! {
        ol class="rank" {
            @for (at, code) in order.iter().enumerate() { (ranked(stage, asked, code, at, last)) }
        }
    };
    framed(stage, asked, false, Some(&stage.say("rank-hint")), &list)
}

fn ranked(stage: &Stage<'_>, asked: &Asked<'_>, code: &str, at: usize, last: usize) -> Markup {
    let label = asked.shown.text.option(code).unwrap_or_default();
    let symbol = asked.question.option(code).and_then(|option| option.symbol.as_deref());
    let (place, of) = ((at + 1).to_string(), (last + 1).to_string());
    let name = |key: &str| stage.words.fill(key, &[("name", label), ("n", &place), ("of", &of)]);
    // The reader goes back to the button that was pressed; at an end it is gone, and the other serves.
    let moved =
        value(&asked.put, MOVED).and_then(|go| go.split_once(':')).filter(|(_, moved)| *moved == code);
    let ways = [("up", "rank-up", at > 0), ("down", "rank-down", at < last)];
    html! {
        li {
            input type="hidden" name=(ANSWER) value=(code);
            b aria-hidden="true" { (place) }
            (picture(stage, symbol, 56))
            span lang=[asked.lang(stage)] dir=[asked.dir(stage)] { (label) }
            @for (way, key, there) in ways {
                @if there {
                    @let alone = ways.iter().filter(|(.., there)| *there).count() == 1;
                    button class={ "btn " (way) } name="go" value={ (way) ":" (code) } aria-label=(name(key))
                        id=[(at == 0).then_some("a")]
                        autofocus[moved.is_some_and(|(pressed, _)| pressed == way || alone)] {}
                }
            }
        }
    }
}

/// The cards, each with its piles.
pub fn piles(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    let cards = html! {
        @for (at, option) in asked.question.offered(asked.shown.presentation).enumerate() {
            @let name = card(&option.code);
            fieldset class="card" {
                legend lang=[asked.lang(stage)] dir=[asked.dir(stage)] {
                    (picture(stage, option.symbol.as_deref(), 56))
                    (asked.shown.text.option(&option.code).unwrap_or_default())
                }
                div class="ans piles" {
                    @for (index, pile) in PILES.into_iter().enumerate() {
                        label {
                            input type="radio" name=(name) value=(pile)
                                id=[(at == 0 && index == 0).then_some("a")]
                                checked[value(&asked.put, &name) == Some(pile)];
                            span {
                                i class="face" aria-hidden="true" { (PreEscaped(face(index, PILES.len()))) }
                                (stage.say(&["pile-", pile].concat()))
                            }
                        }
                    }
                }
            }
        }
    };
    framed(stage, asked, false, Some(&stage.say("sort-hint")), &cards)
}
