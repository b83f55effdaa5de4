//! How a reader wants Heard to look and to be worked with: a table of settings, and the choice of
//! one value for each. All of it fits into one cookie that holds nothing else.

/// Something that a reader can set.
#[derive(Debug)]
pub struct Setting {
    /// Its name in the form, and after `data-` in the document.
    pub name: &'static str,
    /// Its values; the first is the device's or the usual one, and is never written.
    pub values: &'static [&'static str],
}

/// Every setting, in the order of the cookie's value: new ones come last, so that old cookies are
/// still understood.
pub const SETTINGS: [Setting; 8] = [
    Setting { name: "theme", values: &["device", "light", "cream", "dark", "contrast"] },
    Setting { name: "size", values: &["normal", "large", "largest", "huge"] },
    Setting { name: "pictures", values: &["on", "off"] },
    Setting { name: "face", values: &["device", "atkinson", "lexend", "andika", "dyslexic"] },
    Setting { name: "letters", values: &["normal", "wider", "widest"] },
    Setting { name: "lines", values: &["normal", "wider", "widest"] },
    Setting { name: "listen", values: &["off", "on"] },
    Setting { name: "switch", values: &["off", "slowest", "slow", "medium", "fast"] },
];

/// What `style/mine.entry.css` is for; the rest is in every style sheet, or is no matter of style.
const STYLED: [(&str, &str); 5] =
    [("size", "huge"), ("letters", "wider"), ("letters", "widest"), ("lines", "wider"), ("lines", "widest")];

/// One value of each setting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Look([u8; SETTINGS.len()]);

impl Look {
    /// A look of what `value` says for each setting by its name; what is not known means the usual.
    pub fn new<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Self {
        Self(SETTINGS.each_ref().map(|setting| {
            let value = value(setting.name);
            let known = setting.values.iter().position(|known| Some(*known) == value);
            known.and_then(|index| u8::try_from(index).ok()).unwrap_or_default()
        }))
    }

    /// Reads a cookie's value. It may be one of an older Heard, with fewer settings.
    pub fn parse(cookie: &str) -> Self {
        let place = |name: &str| SETTINGS.iter().position(|setting| setting.name == name);
        Self::new(|name| cookie.split('.').nth(place(name)?))
    }

    /// The cookie's value: `cream.large.off`. The usual ones at its end are left out.
    pub fn write(self) -> String {
        let last = self.0.iter().rposition(|index| *index > 0).unwrap_or_default();
        let values: Vec<&str> = SETTINGS.iter().take(last + 1).map(|setting| self.value(setting)).collect();
        values.join(".")
    }

    /// The chosen value of a setting.
    pub fn value(self, setting: &Setting) -> &'static str {
        let chosen = SETTINGS.iter().zip(self.0).find(|(known, _)| known.name == setting.name);
        setting.values[chosen.map_or(0, |(_, index)| usize::from(index))]
    }

    /// Name and value of every setting that is not the usual one.
    pub fn chosen(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let chosen = SETTINGS.iter().zip(self.0).filter(|(_, index)| *index > 0);
        chosen.map(|(setting, index)| (setting.name, setting.values[usize::from(index)]))
    }

    /// The style sheets that this look needs besides those of every page.
    pub fn sheets(self) -> Vec<String> {
        let styled = self.chosen().any(|chosen| STYLED.contains(&chosen)).then(|| "mine.css".to_owned());
        let face = self.chosen().find(|(name, _)| *name == "face").map(|(_, face)| face_sheet(face));
        let switch = self.scans().then(|| "scan.css".to_owned());
        [styled, face, switch].into_iter().flatten().collect()
    }

    /// The same with reading aloud on or off.
    #[must_use]
    pub fn listening(self, on: bool) -> Self {
        Self::new(|name| match name {
            "listen" if on => Some("on"),
            "listen" => None,
            _ => self.chosen().find(|(known, _)| *known == name).map(|(_, value)| value),
        })
    }

    /// Whether pages are read aloud.
    pub fn listens(self) -> bool {
        self.chosen().any(|(name, _)| name == "listen")
    }

    /// Whether everything is worked with one switch.
    pub fn scans(self) -> bool {
        self.chosen().any(|(name, _)| name == "switch")
    }
}

/// The style sheet of a type face.
pub fn face_sheet(face: &str) -> String {
    ["face-", face, ".css"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&'static str, &'static str)]) -> Look {
        Look::new(|name| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| *value))
    }

    #[test]
    fn every_look_survives_its_cookie() {
        for setting in &SETTINGS {
            for value in setting.values {
                let look = of(&[(setting.name, value), ("theme", "cream")]);
                assert_eq!(Look::parse(&look.write()), look, "{}", look.write());
                assert!(look.write().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'.'));
            }
        }
    }

    #[test]
    fn cookies_of_older_versions_are_understood() {
        let old = Look::parse("cream.largest.off");
        assert_eq!(old, of(&[("theme", "cream"), ("size", "largest"), ("pictures", "off")]));
        assert_eq!(old.write(), "cream.largest.off");
        assert_eq!(Look::parse("device.normal.on"), Look::default());
        assert_eq!(Look::default().write(), "device");
    }

    #[test]
    fn what_is_not_known_means_the_usual() {
        for strange in ["", "\"<script>", "..........", "cream2.x", "off.off.off.off.off.off.off.off.off"] {
            let look = Look::parse(strange);
            assert!(look.chosen().all(|(name, value)| name == "pictures" && value == "off"), "{strange}");
        }
    }

    #[test]
    fn reading_aloud_changes_nothing_else() {
        let look = Look::parse("cream.large.off.andika");
        let listening = look.listening(true);
        assert!(listening.listens() && !look.listens());
        assert_eq!(listening.write(), "cream.large.off.andika.normal.normal.on");
        assert_eq!(listening.listening(false), look);
    }

    #[test]
    fn only_what_is_not_usual_needs_anything() {
        assert_eq!(Look::default().chosen().count(), 0);
        assert_eq!(Look::parse("dark.largest.off").sheets(), [""; 0]);
        let look = of(&[("face", "andika"), ("lines", "widest"), ("switch", "slow")]);
        assert_eq!(look.sheets(), ["mine.css", "face-andika.css", "scan.css"]);
        let chosen: Vec<_> = look.chosen().collect();
        assert_eq!(chosen, [("face", "andika"), ("lines", "widest"), ("switch", "slow")]);
    }
}
