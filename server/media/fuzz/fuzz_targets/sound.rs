//! Whatever comes as a recording: it is one, or it is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = heard_media::sound::recognise(bytes);
});
