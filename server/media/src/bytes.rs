//! Reading forward through bytes, never past their end.

use crate::Refusal;

/// What is left to read.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    left: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { left: bytes }
    }

    /// How many bytes are left.
    pub fn len(&self) -> usize {
        self.left.len()
    }

    pub fn is_empty(&self) -> bool {
        self.left.is_empty()
    }

    /// What is left, without going on.
    pub fn rest(&self) -> &'a [u8] {
        self.left
    }

    /// The next bytes.
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], Refusal> {
        let (taken, left) = self.left.split_at_checked(count).ok_or(Refusal::Truncated)?;
        self.left = left;
        Ok(taken)
    }

    /// The next bytes, as many as a file says; it may say more than an address can hold.
    pub fn take_said(&mut self, count: u64) -> Result<&'a [u8], Refusal> {
        self.take(usize::try_from(count).map_err(|_| Refusal::Truncated)?)
    }

    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], Refusal> {
        let (taken, left) = self.left.split_first_chunk().ok_or(Refusal::Truncated)?;
        self.left = left;
        Ok(*taken)
    }

    pub fn u8(&mut self) -> Result<u8, Refusal> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub fn u16_be(&mut self) -> Result<u16, Refusal> {
        self.array().map(u16::from_be_bytes)
    }

    pub fn u32_be(&mut self) -> Result<u32, Refusal> {
        self.array().map(u32::from_be_bytes)
    }

    pub fn u64_be(&mut self) -> Result<u64, Refusal> {
        self.array().map(u64::from_be_bytes)
    }

    pub fn u16_le(&mut self) -> Result<u16, Refusal> {
        self.array().map(u16::from_le_bytes)
    }

    pub fn u32_le(&mut self) -> Result<u32, Refusal> {
        self.array().map(u32::from_le_bytes)
    }

    pub fn u64_le(&mut self) -> Result<u64, Refusal> {
        self.array().map(u64::from_le_bytes)
    }
}

/// A number of at most eight bytes, the greatest first.
pub(crate) fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Whole seconds of so many ticks, rounded up; none of a clock that does not tick.
pub(crate) fn seconds(ticks: u64, per_second: u64) -> Option<u32> {
    let whole = ticks.checked_add(per_second.checked_sub(1)?)? / per_second;
    u32::try_from(whole).ok()
}
