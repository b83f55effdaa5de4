//! Compression at the highest quality, once, at build time.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::cache::Cache;
use crate::failure::Failure;

/// The same bytes in the encodings that browsers accept.
#[derive(Debug)]
pub struct Encoded {
    /// Brotli, quality 11.
    pub brotli: Vec<u8>,
    /// gzip, level 9.
    pub gzip: Vec<u8>,
}

/// Compresses `bytes`, or finds them compressed in the cache.
///
/// # Errors
/// [`Failure::File`] when a result cannot be kept.
pub fn encode(cache: &mut Cache, bytes: &[u8]) -> Result<Encoded, Failure> {
    let [brotli, gzip] = cache.step("encoded", &[bytes], || Ok([brotli(bytes), gzip(bytes)]))?;
    Ok(Encoded { brotli, gzip })
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let settings =
        brotli::enc::BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &settings).expect("writing to memory does not fail");
    out
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("writing to memory does not fail");
    encoder.finish().expect("writing to memory does not fail")
}

#[cfg(test)]
mod tests {
    use super::{brotli, gzip};
    use std::io::Read;

    #[test]
    fn both_encodings_give_the_bytes_back() {
        let text = "every child has a say. ".repeat(200).into_bytes();
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut brotli(&text).as_slice(), &mut back).unwrap();
        assert_eq!(back, text);
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(gzip(&text).as_slice()).read_to_end(&mut back).unwrap();
        assert_eq!(back, text);
    }
}
