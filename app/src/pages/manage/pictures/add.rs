//! `POST /manage/pictures`: a picture of one's own.

use std::time::Duration;

use axum::extract::multipart::{Multipart, MultipartRejection};
use axum::http::StatusCode;
use axum::response::Response;
use heard_service::{AddedPicture, PICTURE_BYTES, PICTURE_CHARS, PICTURE_SIDE, PictureRefusal};
use leptos::prelude::*;

use super::super::form::{self, Sent, Wrongs};
use super::super::{Visit, frame};
use super::HERE;
use super::grid::Looked;
use super::list::show;
use crate::i18n::Speech;
use crate::pages::answers;

/// Bytes of a form that are read at most. What is too large for a picture is read to its end and
/// dropped, because a browser whose upload is cut off shows no page that says why.
pub const BODY: usize = 16 << 20;
/// Bytes of a field that is no file.
const FIELD: usize = 4 << 10;
/// Fields of a form at most.
const FIELDS: usize = 10;
/// How long a form may take to come.
const PATIENCE: Duration = Duration::from_mins(2);

/// What a picture is chosen for: a question of a draft, or one of its answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// Code of the instrument.
    pub instrument: String,
    /// Code of the question.
    pub question: String,
    /// `question`, or `option.` and the code of the answer.
    pub of: String,
    /// The tab of words from which it was begun.
    pub words: String,
}

impl Spot {
    /// The page on which a picture is chosen for it; more can be asked for after a `&`.
    pub fn address(&self) -> String {
        let question = ["/manage/instruments/", &self.instrument, "/questions/", &self.question].concat();
        [&question, "/picture?of=", &answers::encoded(&self.of), "&words=", &self.words].concat()
    }

    /// The one that a form names; `None` if it names none, or something that can be none.
    fn read(sent: &Sent) -> Option<Self> {
        let part = |name: &str| {
            let value = sent.get(name);
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
            (!value.is_empty() && value.bytes().all(plain)).then(|| value.to_owned())
        };
        Some(Self {
            instrument: part("instrument")?,
            question: part("question")?,
            of: part("of")?,
            words: part("words-of").unwrap_or_default(),
        })
    }
}

/// What was posted, to be shown again.
#[derive(Default)]
pub struct Posted {
    /// The words of the picture.
    pub words: String,
    /// What it is for, if for something.
    pub spot: Option<Spot>,
}

/// The form for adding a picture. The file comes last: whatever becomes of it, the words are there.
pub fn form(speech: Speech<'_>, posted: &Posted, wrongs: &Wrongs) -> AnyView {
    let spot = posted.spot.clone().map(|spot| {
        view! {
            <input type="hidden" name="instrument" value=spot.instrument />
            <input type="hidden" name="question" value=spot.question />
            <input type="hidden" name="of" value=spot.of />
            <input type="hidden" name="words-of" value=spot.words />
        }
    });
    let error = wrongs.of("picture").map(str::to_owned);
    let (class, invalid) = if error.is_some() { ("field wrong", Some("true")) } else { ("field", None) };
    let described = if error.is_some() { "picture-hint picture-error" } else { "picture-hint" };
    let error = error.map(|words| view! { <p class="err" id="picture-error">{words}</p> });
    let (smallest, largest) = (PICTURE_SIDE.start().to_string(), PICTURE_SIDE.end().to_string());
    let most = (PICTURE_BYTES >> 10).to_string();
    let put = [("smallest", &*smallest), ("largest", &*largest), ("most", &*most)];
    view! {
        <section class="pane" id="add">
            <h2>{speech.say("manage-pictures-add")}</h2>
            <p>{speech.say("manage-pictures-add-lead")}</p>
            <form method="post" action=HERE enctype="multipart/form-data">
                {spot}
                {form::line(wrongs, "words", "text", speech.say("manage-pictures-words"), Some(speech.say("manage-pictures-words-hint")), posted.words.clone())}
                <div class=class>
                    <label for="picture">{speech.say("manage-pictures-file")}</label>
                    <p class="hint" id="picture-hint">{speech.with("manage-pictures-file-hint", &put)}</p>
                    {error}
                    <input id="picture" name="picture" type="file" accept="image/png,image/jpeg,image/webp"
                        aria-describedby=described aria-invalid=invalid />
                </div>
                <button class="go">{speech.say("manage-pictures-add-go")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// Takes the picture, and leads to it, or back to what it is for.
pub async fn add(visit: Visit, form: Result<Multipart, MultipartRejection>) -> Response {
    let (file, sent) = match form {
        Ok(form) => tokio::time::timeout(PATIENCE, read(form)).await.unwrap_or_default(),
        Err(_) => (Vec::new(), Sent::default()),
    };
    let words = sent.get("words").to_owned();
    let spot = Spot::read(&sent);
    let refusal = match visit.app.services.add_picture(&words, &file, &visit.staff, visit.now).await {
        Ok(added) => {
            let (did, code) = match &added {
                AddedPicture::New(code) => ("added", code),
                AddedPicture::Known(code) => ("known", code),
            };
            return answers::go_to(&match spot {
                Some(spot) => [&spot.address(), "&find=", code, "&did=", did].concat(),
                None => [HERE, "/", code, "?did=", did].concat(),
            });
        }
        Err(PictureRefusal::Store(error)) => return frame::store(&visit, &error),
        Err(refusal) => refusal,
    };
    let mut wrongs = Wrongs::default();
    let (field, said) = said(frame::speech(&visit.app), &refusal);
    wrongs.add(field, said);
    let posted = Posted { words, spot };
    show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &Looked::default(), &posted, &wrongs)
}

/// The file and the other fields of a form. A file that is too large comes as one byte more than is
/// taken; a form that breaks off, as far as it came.
async fn read(mut form: Multipart) -> (Vec<u8>, Sent) {
    let mut file = Vec::new();
    let mut pairs = Vec::new();
    while let Ok(Some(mut field)) = form.next_field().await {
        let name = field.name().unwrap_or_default().to_owned();
        let picture = name == "picture";
        let most = if picture { PICTURE_BYTES + 1 } else { FIELD };
        let mut bytes = Vec::new();
        loop {
            match field.chunk().await {
                Ok(Some(chunk)) => {
                    let room = most - bytes.len();
                    bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
                }
                Ok(None) => break,
                // More than is read at all: what came of the picture is too much or not whole.
                Err(_) => return (vec![0; PICTURE_BYTES + 1], Sent::new(pairs)),
            }
        }
        if picture {
            file = bytes;
        } else if pairs.len() < FIELDS {
            pairs.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    (file, Sent::new(pairs))
}

/// The field that a refusal is about, and what to do.
pub fn said(speech: Speech<'_>, refusal: &PictureRefusal) -> (&'static str, String) {
    let most = (PICTURE_BYTES >> 10).to_string();
    let (smallest, largest) = (PICTURE_SIDE.start().to_string(), PICTURE_SIDE.end().to_string());
    let words = match refusal {
        PictureRefusal::Words => {
            return (
                "words",
                speech.with("manage-pictures-wrong-words", &[("n", &PICTURE_CHARS.to_string())]),
            );
        }
        PictureRefusal::Empty => speech.say("manage-pictures-wrong-none"),
        PictureRefusal::TooLong => speech.with("manage-pictures-wrong-long", &[("most", &most)]),
        PictureRefusal::Svg => speech.say("manage-pictures-wrong-svg"),
        PictureRefusal::Size(width, height) => {
            let (width, height) = (width.to_string(), height.to_string());
            let put =
                [("width", &*width), ("height", &*height), ("smallest", &*smallest), ("largest", &*largest)];
            speech.with("manage-pictures-wrong-size", &put)
        }
        PictureRefusal::Unreadable(refusal) => speech.say(match refusal.code() {
            "unknown" => "manage-pictures-wrong-kind",
            "video" => "manage-pictures-wrong-moves",
            "too-large" => "manage-pictures-wrong-pixels",
            _ => "manage-pictures-wrong-broken",
        }),
        PictureRefusal::Store(_) => String::new(),
    };
    ("picture", words)
}
