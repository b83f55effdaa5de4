//! What a journey needs to know, the same for everybody at one collector.

use heard_domain::attachment::Medium;
use heard_domain::instrument::{self, Audience, Instrument, InstrumentKind, Question, Shown};
use heard_domain::json::{self, Node, Value};
use heard_domain::language::{Language, Presentation};

/// The picture for sign language: open hands.
pub const SIGN: &str = "1F450";

/// The texts of the interface in one language, flat, with `{name}` where something is put in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(pub Vec<(String, String)>);

impl Words {
    /// The text with this key; the key itself if it is missing, which a test forbids.
    pub fn get(&self, key: &str) -> String {
        self.find(key).unwrap_or(key).to_owned()
    }

    fn find(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, text)| text.as_str())
    }
}

/// The words of one language as they are said to somebody.
#[derive(Clone, Copy)]
pub struct Spoken<'a> {
    words: &'a Words,
    easy: bool,
}

impl Spoken<'_> {
    /// The text with this key: in Easy Read that of `easy-<key>`, where there is one.
    pub fn get(&self, key: &str) -> String {
        let easy = ["easy-", key].concat();
        let plainer = self.easy.then(|| self.words.find(&easy)).flatten();
        plainer.map_or_else(|| self.words.get(key), str::to_owned)
    }

    /// Every text by its key.
    pub fn all(&self) -> &[(String, String)] {
        &self.words.0
    }

    /// The text with this key, with something put in for each `{name}`.
    pub fn fill(&self, key: &str, put: &[(&str, &str)]) -> String {
        put_in(self.get(key), put)
    }
}

fn put_in(mut text: String, put: &[(&str, &str)]) -> String {
    for (name, value) in put {
        text = text.replace(&["{", name, "}"].concat(), value);
    }
    text
}

/// The key under which the telephone numbers for help stand among the words: one a line, its name,
/// the number as it is dialled and as it is read, and a note, with tabs between them.
pub const NUMBERS: &str = "numbers";

/// Everything about a collector that its journey shows.
#[derive(Clone, Debug, PartialEq)]
pub struct World {
    /// Code of the collector: the journey lives at `/s/{collector}`.
    pub collector: String,
    /// Whether people may become known to those who read: a promise shown at the start.
    pub confidential: bool,
    /// Whether voices and drawings are taken.
    pub voice: bool,
    /// Whether photos are taken.
    pub photos: bool,
    /// The longest voice, in seconds.
    pub seconds: u32,
    /// What is asked.
    pub instrument: Instrument,
    /// The languages offered, with the words of the interface.
    pub words: Vec<(Language, Words)>,
    /// The phrases that raise a concern: see [`heard_domain::care::phrases`].
    pub phrases: String,
    /// Where each picture is served, by its name.
    pub pictures: Vec<(String, String)>,
    /// Where each script is served that only some questions need, by its name, such as `voice.js`.
    pub modules: Vec<(String, String)>,
    /// Recorded clips and signed videos: the name of each file below `/media/`, by
    /// `question.language.presentation.what`.
    pub media: Vec<(String, String)>,
}

impl World {
    /// The words in this language, or else in the first one, for someone who sees the questions in
    /// this presentation.
    pub fn words(&self, language: Language, presentation: Presentation) -> Spoken<'_> {
        let found = self.words.iter().find(|(known, _)| *known == language);
        Spoken { words: &found.unwrap_or(&self.words[0]).1, easy: presentation == Presentation::Easy }
    }

    /// The languages offered.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.words.iter().map(|(language, _)| *language)
    }

    /// The address of a picture.
    pub fn picture(&self, name: &str) -> Option<&str> {
        self.pictures.iter().find(|(known, _)| known == name).map(|(_, address)| address.as_str())
    }

    /// The address of a script that only some questions need.
    pub fn module(&self, name: &str) -> &str {
        self.modules.iter().find(|(known, _)| known == name).map_or("", |(_, address)| address)
    }

    /// The address of a `clip`, a `video`, its `captions` or its `poster`, for words of a question.
    pub fn medium(&self, question: &str, shown: &Shown<'_>, what: &str) -> Option<String> {
        let presentation = shown.presentation.words().code();
        let key = [question, ".", shown.language.tag(), ".", presentation, ".", what].concat();
        self.media.iter().find(|(known, _)| *known == key).map(|(_, file)| ["/media/", file].concat())
    }

    /// Whether any question has a `clip` or a `video` in this language.
    pub fn has_media(&self, language: Language, what: &str) -> bool {
        let within = [".", language.tag(), "."].concat();
        self.media.iter().any(|(key, _)| key.contains(&within) && key.ends_with(what))
    }

    /// What this question takes here beside taps and words. Nothing may be added to an instrument that
    /// others have validated, and practice is not sent.
    pub fn offers(&self, question: &Question) -> Option<Medium> {
        let free = self.instrument.kind == InstrumentKind::Adaptable && !question.practice;
        let medium = question.medium().filter(|_| free && self.voice)?;
        (medium != Medium::Photo || self.photos).then_some(medium)
    }

    /// Whether any question takes more than taps and words.
    pub fn offers_any(&self) -> bool {
        self.instrument.questions.iter().any(|question| self.offers(question).is_some())
    }

    /// The address of a step.
    pub fn address(&self, step: &str) -> String {
        match step {
            "" => ["/s/", &self.collector].concat(),
            _ => ["/s/", &self.collector, "/", step].concat(),
        }
    }

    /// Whether children answer here.
    pub fn for_children(&self) -> bool {
        self.instrument.audience == Audience::Cyp
    }
}

/// The world as JSON: `document` is the instrument as it is stored.
///
/// # Errors
/// If `document` is not JSON.
pub fn encode(world: &World, document: &str) -> Result<String, json::ParseError> {
    let pairs = |pairs: &[(String, String)]| Node {
        value: Value::Map(pairs.iter().map(|(key, text)| (key.clone(), json::text(text))).collect()),
        at: 0,
    };
    let words = world.words.iter().map(|(language, words)| (language.tag().to_owned(), pairs(&words.0)));
    Ok(json::write(&json::map([
        ("collector", json::text(&world.collector)),
        ("confidential", Node { value: Value::Bool(world.confidential), at: 0 }),
        ("voice", Node { value: Value::Bool(world.voice), at: 0 }),
        ("photos", Node { value: Value::Bool(world.photos), at: 0 }),
        ("seconds", json::number(i64::from(world.seconds))),
        ("instrument", json::parse(document)?),
        ("phrases", json::text(&world.phrases)),
        ("words", Node { value: Value::Map(words.collect()), at: 0 }),
        ("pictures", pairs(&world.pictures)),
        ("modules", pairs(&world.modules)),
        ("media", pairs(&world.media)),
    ])))
}

/// Reads what [`encode`] writes; `None` if it has not this form.
pub fn decode(source: &str) -> Option<World> {
    let node = json::parse(source).ok()?;
    let mut words = Vec::new();
    for (tag, entry) in node.get("words")?.as_map()? {
        words.push((Language::parse_any(tag)?, Words(pairs(entry)?)));
    }
    if words.is_empty() {
        return None;
    }
    Some(World {
        collector: node.get("collector")?.as_text()?.to_owned(),
        confidential: node.get("confidential")?.as_bool()?,
        voice: node.get("voice")?.as_bool()?,
        photos: node.get("photos")?.as_bool()?,
        seconds: u32::try_from(node.get("seconds")?.as_int()?).ok()?,
        instrument: instrument::decode(node.get("instrument")?).ok()?,
        words,
        phrases: node.get("phrases")?.as_text()?.to_owned(),
        pictures: pairs(node.get("pictures")?)?,
        modules: pairs(node.get("modules")?)?,
        media: pairs(node.get("media")?)?,
    })
}

fn pairs(node: &Node) -> Option<Vec<(String, String)>> {
    node.as_map()?.iter().map(|(key, text)| Some((key.clone(), text.as_text()?.to_owned()))).collect()
}
