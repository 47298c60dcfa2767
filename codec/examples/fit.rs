//! Fits the alphabet of code to a wasm, for `CODE` in `codec/src/lib.rs`:
//!
//! ```text
//! cargo run --release -p codec --example fit -- pkg/wasm/homeward_bg.wasm 3600
//! ```
//!
//! Simulated annealing for so many seconds: two letters change places, or a byte gives its letter to
//! another, and the change stays if Brotli packs the text better, at first sometimes also if not. Every
//! try packs at quality 11, which readers download and which takes half a second: lower qualities do
//! not predict it. The alphabet of `CODE` is where it starts, so an hour without a better one is an answer.

use std::io::Write as _;
use std::time::{Duration, Instant};

/// How much worse, in bytes, a change may be at the start that is kept one time in e.
const WARMTH: f64 = 4.0;
/// One change in so many is of the bytes that have letters.
const BYTE_MOVES: u64 = 8;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), Some(Ok(seconds))) =
        (arguments.next(), arguments.next().map(|text| text.parse::<u64>()))
    else {
        eprintln!("fit: expected the path of a wasm and a number of seconds");
        std::process::exit(2);
    };
    let wasm = std::fs::read(path)?;
    let [code, _] = codec::parts(&wasm);
    let (has_letter, letters) = codec::meaning(codec::CODE);
    let mut found = State { has_letter, letters: letters.bytes().collect() };
    let patience = Duration::from_secs(seconds);
    let (start, mut random) = (Instant::now(), Random(0x9e37_79b9_7f4a_7c15));
    let mut size = packed(code, &found.alphabet())?;
    println!("before: {size} bytes");
    let (mut best, mut least, mut tries) = (found.clone(), size, 0_u32);
    while start.elapsed() < patience {
        let heat = WARMTH * (1.0 - start.elapsed().as_secs_f64() / patience.as_secs_f64());
        let other = found.changed(&mut random);
        let other_size = packed(code, &other.alphabet())?;
        let worse = f64::from(other_size) - f64::from(size);
        if worse <= 0.0 || random.share() < (-worse / heat).exp() {
            (found, size) = (other, other_size);
        }
        if size < least {
            (best, least) = (found.clone(), size);
        }
        tries += 1;
    }
    println!("after {tries} tries: {least} bytes");
    println!("{}", best.alphabet());
    Ok(())
}

#[derive(Clone)]
struct State {
    has_letter: Vec<bool>,
    letters: Vec<u8>,
}

impl State {
    fn alphabet(&self) -> String {
        codec::alphabet(&self.has_letter, &String::from_utf8_lossy(&self.letters))
    }

    /// The same with one change.
    fn changed(&self, random: &mut Random) -> Self {
        let mut other = self.clone();
        if random.next().is_multiple_of(BYTE_MOVES) {
            let (one, two) = (random.below(256), random.below(256));
            other.has_letter.swap(one, two);
        } else {
            let (one, two) = (random.below(other.letters.len()), random.below(other.letters.len()));
            other.letters.swap(one, two);
        }
        other
    }
}

/// The size of a text as Brotli packs it.
fn packed(bytes: &[u8], alphabet: &str) -> std::io::Result<u32> {
    const QUALITY: u32 = 11;
    const LARGEST_WINDOW: u32 = 22;
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 1 << 16, QUALITY, LARGEST_WINDOW);
    writer.write_all(codec::write(bytes, alphabet).as_bytes())?;
    drop(writer);
    Ok(u32::try_from(packed.len()).unwrap_or(u32::MAX))
}

/// Random numbers of a fixed start, so that a run can be repeated (xorshift64*, Vigna 2016).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    #[expect(clippy::cast_possible_truncation, reason = "it is less than the limit")]
    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}
