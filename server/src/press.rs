//! The printer as pages see it.

use std::sync::Arc;

use async_trait::async_trait;
use heard_app::printing::{Poster, Print, Printer, Words};
use heard_print::{Letter, PrintError, Tongue, Way};
use tokio::sync::Semaphore;

/// How much is printed at once; the rest waits. A picture takes some 20 MB while it is made.
const AT_ONCE: usize = 2;

/// Prints on threads where waiting does no harm.
pub struct Press(Arc<Semaphore>);

impl Default for Press {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

#[async_trait]
impl Printer for Press {
    async fn print(&self, print: Print) -> Option<Vec<u8>> {
        let turn = Arc::clone(&self.0).acquire_owned().await.ok()?;
        let printed = tokio::task::spawn_blocking(move || {
            // Kept until it is done, even when nobody waits any more.
            let _turn = turn;
            run(print)
        });
        match printed.await {
            Ok(Ok(bytes)) => Some(bytes),
            Ok(Err(error)) => {
                tracing::error!(error = &error as &dyn std::error::Error, "nothing was printed");
                None
            }
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "the printer stopped");
                None
            }
        }
    }
}

fn run(print: Print) -> Result<Vec<u8>, PrintError> {
    match print {
        Print::Posters(posters) => heard_print::posters(&posters.into_iter().map(poster).collect::<Vec<_>>()),
        Print::Picture(one, width) => heard_print::picture(&poster(*one), width),
        Print::Letters(one, codes) => heard_print::letters(&letters(*one, codes)),
        Print::Slips(one, codes) => heard_print::slips(&letters(*one, codes)),
    }
}

fn letters(one: Poster, codes: Vec<String>) -> Vec<Letter> {
    let poster = poster(one);
    codes.into_iter().map(|code| Letter { poster: poster.clone(), code }).collect()
}

fn poster(poster: Poster) -> heard_print::Poster {
    heard_print::Poster {
        words: words(poster.words),
        english: poster.english.map(words),
        way: Way { link: poster.link, address: poster.address, organisation: poster.organisation },
    }
}

fn words(words: Words) -> heard_print::Words {
    heard_print::Words {
        tongue: Tongue { tag: words.language, right_to_left: words.right_to_left },
        call: words.call,
        audience: words.audience,
        title: words.title,
        summary: words.summary,
        scan: words.scan,
        address: words.address,
        short_code: words.short_code,
        anonymous: words.anonymous,
        until: words.until,
        your_code: words.your_code,
        once: words.once,
        square: words.square,
    }
}
