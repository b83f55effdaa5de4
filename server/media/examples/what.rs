//! Says what files are: `cargo run -p heard-media --example what FILE…`

fn main() {
    for name in std::env::args().skip(1) {
        let said = match std::fs::read(&name) {
            Err(error) => error.to_string(),
            Ok(bytes) => match heard_media::sound::recognise(&bytes) {
                Ok(sound) => format!("{} {:?} s", sound.format.media_type(), sound.seconds),
                Err(refusal) => match heard_media::picture::clean(&bytes) {
                    Ok(picture) => format!(
                        "{} {} x {}, {} of {} bytes",
                        picture.format.media_type(),
                        picture.width,
                        picture.height,
                        picture.bytes.len(),
                        bytes.len()
                    ),
                    Err(other) => format!("no sound ({refusal}), no picture ({other})"),
                },
            },
        };
        println!("{name}: {said}");
    }
}
