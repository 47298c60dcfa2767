use record::words;

words! {
    /// Which digits numbers and dates are written in.
    pub enum Digits {
        /// 0123456789.
        Latn = "latn",
        /// ٠١٢٣٤٥٦٧٨٩.
        Arab = "arab",
    }
}

impl Digits {
    /// The code point of zero; the other digits follow it.
    pub(super) const fn zero(self) -> u32 {
        match self {
            Self::Latn => '0' as u32,
            Self::Arab => '٠' as u32,
        }
    }
}
