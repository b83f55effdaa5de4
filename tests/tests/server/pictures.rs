//! Pictures that staff add: what is taken, where it is seen, and when it can be taken away.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use heard_domain::language::{Language, Presentation};
use heard_service::ports::{MediaItem, MediaKey, MediaKind};
use heard_service::staff::Role;

use crate::browser::Browser;
use crate::site::{CLOSES, POLL, Reply, Site, put_wave, request};

const HERE: &str = "/manage/pictures";
const RATING: &str = "/manage/instruments/help-poll/questions/rating";

/// One chunk of a PNG.
fn chunk(name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let mut sum = u32::MAX;
    for byte in name.iter().chain(content) {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 0 { sum >> 1 } else { sum >> 1 ^ 0xedb8_8320 };
        }
    }
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&length[..], &name, content, &(!sum).to_be_bytes()].concat()
}

/// A grey picture with this many pixels on each side, which says who made it.
fn png(side: u32, grey: u8) -> Vec<u8> {
    let lines: Vec<u8> = (0..side).flat_map(|_| std::iter::once(0).chain((0..side).map(|_| grey))).collect();
    let length = u16::try_from(lines.len()).unwrap();
    let (mut one, mut two) = (1_u32, 0_u32);
    for byte in &lines {
        one = (one + u32::from(*byte)) % 65521;
        two = (two + one) % 65521;
    }
    // One block that is not compressed.
    let mut pixels = vec![0x78, 0x01, 1];
    pixels.extend_from_slice(&length.to_le_bytes());
    pixels.extend_from_slice(&(!length).to_le_bytes());
    pixels.extend_from_slice(&lines);
    pixels.extend_from_slice(&(two << 16 | one).to_be_bytes());
    let head = [&side.to_be_bytes()[..], &side.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(*b"IHDR", &head),
        chunk(*b"tEXt", b"Author\0Somebody in Leominster"),
        chunk(*b"IDAT", &pixels),
        chunk(*b"IEND", b""),
    ]
    .concat()
}

/// The head of a form with a picture.
fn upload(cookie: &str) -> axum::http::request::Builder {
    request(Method::POST, HERE)
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
}

/// A form with a picture, as a browser sends it.
fn body(fields: &[(&str, &str)], name: &str, file: &[u8]) -> Body {
    let mut body = Vec::new();
    for (field, value) in fields {
        let part = format!("--x\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let part = format!(
        "--x\r\ncontent-disposition: form-data; name=\"picture\"; filename=\"{name}\"\r\ncontent-type: image/png\r\n\r\n"
    );
    body.extend_from_slice(part.as_bytes());
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--x--\r\n");
    body.into()
}

async fn give(site: &Site, cookie: &str, fields: &[(&str, &str)], name: &str, file: &[u8]) -> Reply {
    let request = upload(cookie).header("sec-fetch-site", "same-origin");
    site.send(request.body(body(fields, name, file)).unwrap()).await
}

/// Adds a picture; its code.
async fn added(site: &Site, cookie: &str, grey: u8) -> String {
    let reply = give(site, cookie, &[("words", "our school")], "school.png", &png(128, grey)).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
    let place = reply.header("location").strip_prefix("/manage/pictures/").unwrap();
    place.strip_suffix("?did=added").unwrap().to_owned()
}

/// Gives the poll's question, or an answer of it, a picture.
async fn chosen(site: &Site, cookie: &str, of: &str, picture: &str) -> Reply {
    site.post_as(cookie, &format!("{RATING}/picture"), &[("of", of), ("picture", picture)]).await
}

async fn publish(site: &Site, cookie: &str) -> String {
    let address = "/manage/instruments/help-poll/publish";
    let page = site.get_as(cookie, address).await.text().to_owned();
    let seen = page.split("name=\"seen\" value=\"").nth(1).unwrap_or_else(|| panic!("{page}"));
    let reply = site.post_as(cookie, address, &[("seen", seen.split('"').next().unwrap())]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
    page.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn only_what_is_a_small_still_picture_is_taken() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let mut huge = png(64, 1);
    huge[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    let huge_head = chunk(*b"IHDR", &huge[16..29]);
    huge[8..33].copy_from_slice(&huge_head);
    let mut broken = png(64, 1);
    broken[60] ^= 1;
    let long = [png(64, 1), vec![0; 3 << 20]].concat();
    let svg =
        b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    for (name, file, said) in [
        ("drawing.svg", &svg[..], "This is SVG"),
        ("drawing.png", svg, "This is SVG"),
        ("notes.png", b"Not a picture at all", "whatever its name says"),
        ("film.gif", b"GIF89a\x01\0\x01\0", "whatever its name says"),
        ("bomb.png", &huge, "far too many pixels"),
        ("wide.png", &png(32, 1), "32 by 32 pixels"),
        ("broken.png", &broken, "broken or not whole"),
        ("long.png", &long, "more than 512 KB"),
        ("nothing.png", b"", "Choose a picture"),
    ] {
        let reply = give(&site, &cookie, &[("words", "our <school>")], name, file).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let text = reply.text().replace(['\u{2068}', '\u{2069}'], "");
        assert!(text.contains(said), "{name}: {text}");
        assert!(text.contains("value=\"our &lt;school&gt;\""), "{name}: what was typed stays");
    }
    let reply = give(&site, &cookie, &[("words", " ")], "school.png", &png(64, 1)).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Pages of other sites, and people who only read.
    let given = upload(&cookie).header("sec-fetch-site", "cross-site");
    let reply = site.send(given.body(body(&[("words", "school")], "a.png", &png(64, 1))).unwrap()).await;
    assert_eq!(reply.status, StatusCode::FORBIDDEN);
    for role in [Role::Translator, Role::CoProducer, Role::Facilitator] {
        let other = site.staff(&[role]).await;
        let reply = give(&site, &other, &[("words", "school")], "a.png", &png(64, 1)).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{role:?}");
    }
    assert!(site.services.catalogue().pictures.is_empty());
    assert!(!site.folder.path().join("media").exists(), "nothing was written");
}

#[tokio::test]
async fn a_picture_is_found_chosen_previewed_published_and_seen_by_respondents() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    site.post_as(&cookie, "/manage/instruments/help-poll/draft", &[]).await;
    let code = added(&site, &cookie, 7).await;
    let address = {
        let catalogue = site.services.catalogue();
        let picture = catalogue.picture(&code).unwrap();
        assert_eq!((picture.width, picture.height), (128, 128));
        ["/media/", &picture.file].concat()
    };
    let file = site.get(&address).await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(!String::from_utf8_lossy(&file.body).contains("Leominster"), "who made it is cut out");
    for (name, value) in [
        ("content-type", "image/png"),
        ("x-content-type-options", "nosniff"),
        ("content-security-policy", "default-src 'none'; sandbox"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cache-control", "public, max-age=31536000, immutable"),
    ] {
        assert_eq!(file.header(name), value);
    }
    // The same again is the same picture.
    let again = give(&site, &cookie, &[("words", "other words")], "again.png", &png(128, 7)).await;
    assert_eq!(again.header("location"), format!("{HERE}/{code}?did=known"));

    // Found by its words, before those that ship, and by everybody who may read instruments.
    let reader = site.staff(&[Role::Board]).await;
    let found = site.get_as(&reader, &format!("{HERE}?find=schools")).await;
    let shipped = found.text().find("src=\"/assets/symbols/").unwrap();
    assert!(found.text().find(&address).unwrap() < shipped, "{}", found.text());
    assert!(!found.text().contains("type=\"file\""), "who only reads adds nothing");
    let found = site.get_as(&cookie, &format!("{HERE}?find=submarine+xyz")).await;
    assert!(found.text().contains("No picture has these words"));

    // Chosen without script: the button of the form saves what was typed and leads to the pictures.
    let page = site.get_as(&cookie, RATING).await;
    let base = page.text().split("name=\"base\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let kept: Vec<(String, String)> = inputs(page.text());
    let mut fields: Vec<(&str, &str)> =
        kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.retain(|(name, _)| !matches!(*name, "base" | "label" | "words" | "act" | "revision"));
    let typed =
        [("base", base), ("words", "en"), ("label", "How good is the help now?"), ("pick", "option.good")];
    let reply = site.post_as(&cookie, RATING, &[&fields[..], &typed].concat()).await;
    let pick = format!("{RATING}/picture?of=option.good&words=en");
    assert_eq!(reply.header("location"), pick, "{}", reply.text());
    let page = site.get_as(&cookie, &format!("{pick}&find={code}")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains(&format!("value=\"{code}\"")), "{}", page.text());
    let reply = chosen(&site, &cookie, "option.good", &code).await;
    assert_eq!(reply.header("location"), format!("{RATING}?words=en&did=saved#option-1-words"));
    assert_eq!(chosen(&site, &cookie, "question", &code).await.status, StatusCode::SEE_OTHER);
    let page = site.get_as(&cookie, RATING).await;
    assert!(page.text().contains("How good is the help now?") && page.text().contains(&address));
    // What is not there cannot be chosen, and cannot have one.
    for (of, picture) in [("question", "own-0000000000000000"), ("option.x", &*code), ("", &*code)] {
        assert_eq!(chosen(&site, &cookie, of, picture).await.status, StatusCode::NOT_FOUND, "{of}");
    }

    // The linter knows it, the phone shows it where a symbol would stand.
    let page = site.get_as(&cookie, "/manage/instruments/help-poll/publish").await;
    assert!(!page.text().contains("There is no symbol"), "{}", page.text());
    let preview = |way: &str| {
        format!("/manage/instruments/help-poll/preview?question=rating&lang=en&presentation={way}")
    };
    for way in ["easy", "symbols"] {
        let preview = site.get_as(&cookie, &preview(way)).await;
        assert_eq!(preview.text().matches(&address).count(), 2, "{way}: {}", preview.text());
    }
    assert!(!site.get_as(&cookie, &preview("standard")).await.text().contains(&address));
    publish(&site, &cookie).await;

    // In use, it stays.
    let used = site.get_as(&cookie, &format!("{HERE}/{code}")).await;
    assert!(used.text().contains("in version") && !used.text().contains("Take this picture away"));
    let reply = site.post_as(&cookie, &format!("{HERE}/{code}/remove"), &[]).await;
    assert_eq!(reply.status, StatusCode::CONFLICT, "{}", reply.text());

    // Whoever answers sees it, in both ways of walking.
    let wave = site.services.catalogue().entry(POLL).unwrap().wave.code.clone();
    put_wave(&site.services, &wave, "help-poll", CLOSES).await;
    let mut next = site.services.catalogue().entry(POLL).unwrap().wave.clone();
    next.version = 2;
    site.services.ports().catalogue.put_wave(&next).await.unwrap();
    site.services.reload().await.unwrap();
    let journey = site.get(&format!("/api/collectors/{POLL}/journey")).await.json();
    assert_eq!(journey["pictures"][&code], *address);
    let mut browser = Browser::at(&site, &format!("/s/{POLL}")).await;
    browser.press("start", &[("presentation", "easy")]).await;
    assert_eq!(browser.page.matches(&address).count(), 2, "{}", browser.page);
    assert!(browser.page.contains(&format!("src=\"{address}\" alt=\"\"")), "the words beside it say it");
}

/// Name and value of the inputs of a page that would be sent.
fn inputs(page: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| {
        let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
        tag[at..].split('"').next().map(str::to_owned)
    };
    let tags = page.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap());
    let sent = tags.filter(|tag| !tag.contains("checkbox") || tag.contains(" checked"));
    sent.filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value").unwrap_or_default())))
        .collect()
}

#[tokio::test]
async fn a_picture_that_nothing_uses_is_renamed_and_taken_away_with_its_file() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let code = added(&site, &cookie, 9).await;
    let file = site.services.catalogue().picture(&code).unwrap().file.clone();
    let here = format!("{HERE}/{code}");
    let reply = site.post_as(&cookie, &here, &[("words", "")]).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    let reply = site.post_as(&cookie, &here, &[("words", "the <new> gate")]).await;
    assert_eq!(reply.header("location"), format!("{here}?did=renamed"));
    let page = site.get_as(&cookie, &here).await;
    assert!(page.text().contains("the &lt;new&gt; gate") && page.text().contains("Nowhere yet."));
    let reply = site.post_as(&cookie, &format!("{here}/remove"), &[]).await;
    assert_eq!(reply.header("location"), format!("{HERE}?did=gone"));
    assert_eq!(site.get(&["/media/", &file].concat()).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get_as(&cookie, &here).await.status, StatusCode::NOT_FOUND);
    let log = site.services.ports().audit.after(0, 100).await.unwrap();
    let did: Vec<&str> = log.iter().map(|entry| entry.action.as_str()).collect();
    for action in ["picture.add", "picture.rename", "picture.remove"] {
        assert!(did.contains(&action), "{did:?}");
    }
}

#[tokio::test]
async fn added_for_a_question_it_is_offered_there_and_nowhere_else() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let spot = |question: &'static str| {
        [
            ("words", "gate"),
            ("instrument", "help-poll"),
            ("question", question),
            ("of", "question"),
            ("words-of", "en"),
        ]
    };
    let reply = give(&site, &cookie, &spot("rating"), "gate.png", &png(64, 3)).await;
    let place = reply.header("location");
    assert!(place.starts_with(&format!("{RATING}/picture?of=question&words=en&find=own-")), "{place}");
    // A question whose name leads elsewhere is none.
    let reply = give(&site, &cookie, &spot("a/../../x?"), "gate.png", &png(64, 4)).await;
    assert!(reply.header("location").starts_with("/manage/pictures/own-"), "{}", reply.header("location"));
}

#[tokio::test]
async fn clips_follow_to_the_next_version_where_the_words_are_the_same() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let item = |presentation| MediaItem {
        key: MediaKey {
            instrument: "help-poll".into(),
            version: 1,
            question: "rating".into(),
            language: Language::ENGLISH,
            presentation,
            kind: MediaKind::Clip,
        },
        file: format!("{:032x}.mp3", presentation as u8),
        captions: None,
        poster: None,
    };
    for presentation in [Presentation::Standard, Presentation::Easy] {
        site.services.put_media(&item(presentation)).await.unwrap();
    }
    site.post_as(&cookie, "/manage/instruments/help-poll/draft", &[]).await;
    let draft = site.services.instrument_draft("help-poll").await.unwrap().unwrap();
    let (mut sheet, revision) = draft.sheet("rating").unwrap().clone();
    let mut words = sheet.words_in(Language::ENGLISH, Presentation::Easy).unwrap().clone();
    words.label = "Is the help good now?".into();
    sheet.set_words(Language::ENGLISH, Presentation::Easy, words);
    let person = site.services.ports().people.by_email("engagement-all@heard.test").await.unwrap().unwrap();
    site.services.save_sheet("help-poll", &sheet, revision, &person.into(), site.now()).await.unwrap();
    let said = publish(&site, &cookie).await;
    for words in ["One comes along", "One stays with the version before"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let media = site.services.ports().media.all().await.unwrap();
    let along = MediaKey { version: 2, ..item(Presentation::Standard).key };
    assert!(media.iter().any(|found| found.key == along));
    let left = MediaKey { version: 2, ..item(Presentation::Easy).key };
    assert!(!media.iter().any(|found| found.key == left));
    assert_eq!(media.len(), 3, "those of the version before stay with it");
}
