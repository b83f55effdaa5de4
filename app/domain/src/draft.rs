//! A response on its way: what is kept on the phone, or on the server where there is no script,
//! until it is sent.

use crate::answer::{self, Answers};
use crate::fields::Fields;
use crate::instrument::Question;
use crate::json::{self, Node, Value};
use crate::language::{Language, Presentation};

/// A response that is not finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The UUID under which it will be sent, made when it begins: sending twice counts once.
    pub uuid: String,
    /// The language chosen.
    pub language: Language,
    /// The presentation chosen.
    pub presentation: Presentation,
    /// What was answered so far, on the path or not.
    pub answers: Answers,
    /// What was put into a question and could not be taken as its answer, to be shown again.
    pub pending: Option<(String, Fields)>,
    /// For which concerns help was shown, the newest first, each with a space after it: the code of
    /// the question, a point, and the code of the option, if it was one.
    pub cared: String,
    /// Whether the help for the last of them is open.
    pub card: bool,
    /// Whether it was sent; its answers are gone from here then.
    pub sent: bool,
}

impl Draft {
    /// A draft with nothing in it.
    pub fn new(uuid: String, language: Language, presentation: Presentation) -> Self {
        let answers = Answers::default();
        let cared = String::new();
        Self { uuid, language, presentation, answers, pending: None, cared, card: false, sent: false }
    }

    /// The question whose help is open.
    pub fn card(&self) -> Option<&str> {
        self.cared.split('.').next().filter(|_| self.card)
    }

    /// Opens the help for a concern, unless it was shown before. Whether it is open now.
    pub fn open_card(&mut self, question: &str, option: &str) -> bool {
        let concern = [question, ".", option].concat();
        self.card = self.cared.split(' ').all(|known| known != concern);
        if self.card {
            self.cared = [&concern, " ", &self.cared].concat();
        }
        self.card
    }

    /// Leaves nothing of what was answered, after it was sent.
    pub fn empty(&mut self) {
        self.answers = Answers::default();
        self.pending = None;
        self.cared = String::new();
        self.card = false;
        self.sent = true;
    }

    /// What to show in the fields of a question: what was last put there, or its answer.
    pub fn fields(&self, question: &Question) -> Fields {
        match &self.pending {
            Some((code, fields)) if *code == question.code => fields.clone(),
            _ => {
                let answer = self.answers.get(&question.code);
                answer.map(|answer| crate::fields::show(question, answer)).unwrap_or_default()
            }
        }
    }
}

/// The draft as JSON.
pub fn encode(draft: &Draft) -> String {
    let pending = match &draft.pending {
        None => Node { value: Value::Null, at: 0 },
        Some((code, fields)) => {
            let pairs =
                fields.iter().map(|(name, value)| json::list(vec![json::text(name), json::text(value)]));
            json::map([("question", json::text(code)), ("fields", json::list(pairs.collect()))])
        }
    };
    json::write(&json::map([
        ("uuid", json::text(&draft.uuid)),
        ("language", json::text(draft.language.tag())),
        ("presentation", json::text(draft.presentation.code())),
        ("answers", answer::encode(&draft.answers)),
        ("pending", pending),
        ("cared", json::text(&draft.cared)),
        ("card", Node { value: Value::Bool(draft.card), at: 0 }),
        ("sent", Node { value: Value::Bool(draft.sent), at: 0 }),
    ]))
}

/// Reads what [`encode`] writes; `None` if it has not this form.
pub fn decode(source: &str) -> Option<Draft> {
    let node = json::parse(source).ok()?;
    let pending = match node.get("pending").filter(|node| node.value != Value::Null) {
        None => None,
        Some(pending) => {
            let mut fields = Fields::new();
            for pair in pending.get("fields")?.as_list()? {
                let [name, value] = pair.as_list()? else { return None };
                fields.push((name.as_text()?.to_owned(), value.as_text()?.to_owned()));
            }
            Some((pending.get("question")?.as_text()?.to_owned(), fields))
        }
    };
    // Drafts of earlier versions have neither.
    let cared = node.get("cared").and_then(Node::as_text).unwrap_or_default();
    Some(Draft {
        uuid: node.get("uuid")?.as_text()?.to_owned(),
        language: Language::parse(node.get("language")?.as_text()?)?,
        presentation: Presentation::parse(node.get("presentation")?.as_text()?)?,
        answers: answer::decode(node.get("answers")?).ok()?,
        pending,
        cared: cared.to_owned(),
        card: node.get("card").and_then(Node::as_bool).unwrap_or_default(),
        sent: node.get("sent")?.as_bool()?,
    })
}
