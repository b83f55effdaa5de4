//! Whatever comes as a picture: what is kept of it is one, and nothing is left to take out.
#![no_main]

use heard_media::picture::clean;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(picture) = clean(bytes) {
        let again = clean(&picture.bytes).expect("what is kept is a picture");
        assert_eq!(again.bytes, picture.bytes);
    }
});
