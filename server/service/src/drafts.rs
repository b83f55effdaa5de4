//! Drafts of people who answer without script. They are kept under a token that only the
//! person's browser has; the storage knows its digest.

use heard_domain::answer::Answer;
use heard_domain::draft::{self, Draft};
use jiff::ToSpan;
use jiff::civil::Date;
use uuid::Uuid;

use crate::Services;
use crate::ports::StoreError;
use crate::receipt::sha256;

/// Days after which a draft that nobody touched is erased.
pub const DRAFT_DAYS: i64 = 7;

/// What the browser of a person without script holds: 32 random bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 32]);

impl Token {
    /// A token of random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> [u8; 32] {
        self.0
    }

    /// The token as 64 hexadecimal digits.
    pub fn write(&self) -> String {
        self.0.iter().fold(String::with_capacity(64), |mut out, byte| {
            for digit in [byte >> 4, byte & 15] {
                out.push(char::from_digit(u32::from(digit), 16).expect("a half byte is a digit"));
            }
            out
        })
    }

    /// Reads what [`Token::write`] wrote.
    pub fn read(text: &str) -> Option<Self> {
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl Services {
    /// Keeps a draft.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn keep_draft(
        &self,
        token: &Token,
        collector: &str,
        draft: &Draft,
        today: Date,
    ) -> Result<(), StoreError> {
        self.ports.drafts.save(sha256(&token.0), collector, &draft::encode(draft), today).await?;
        // Its recordings are kept as long as it is.
        let records = draft.answers.iter().any(|(_, answer)| matches!(answer, Answer::Attached(_)));
        match Uuid::parse_str(&draft.uuid) {
            Ok(uuid) if records => self.ports.recordings.touch(uuid, today).await,
            _ => Ok(()),
        }
    }

    /// The draft of this token at this collector.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn draft(&self, token: &Token, collector: &str) -> Result<Option<Draft>, StoreError> {
        let document = self.ports.drafts.load(sha256(&token.0), collector).await?;
        Ok(document.as_deref().and_then(draft::decode))
    }

    /// Erases a draft, and what was recorded for it and not sent.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn erase_draft(&self, token: &Token, collector: &str) -> Result<(), StoreError> {
        if let Some(draft) = self.draft(token, collector).await?
            && let Ok(uuid) = Uuid::parse_str(&draft.uuid)
        {
            self.erase_unsent(uuid).await?;
        }
        self.ports.drafts.erase(sha256(&token.0)).await
    }

    /// Erases drafts that nobody touched for a week; how many.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn purge_drafts(&self, today: Date) -> Result<u64, StoreError> {
        let day = today.checked_sub(DRAFT_DAYS.days()).unwrap_or(today);
        self.ports.drafts.purge(day).await
    }
}
