//! Which toolchain is taken, given what the machine has.

use super::toolchain::WebToolchain;

/// What is known about the machine so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Findings {
    /// The active toolchain has the standard library for WebAssembly.
    pub(crate) has_std: bool,
    /// The active toolchain has the standard library's source.
    pub(crate) has_source: bool,
    /// Whether `rustup target add` helped.
    pub(crate) rustup: Attempt,
    /// Whether Debian's packages are there.
    pub(crate) debian: Attempt,
}

/// Something that may help and has a cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attempt {
    /// Nobody has tried.
    Untried,
    /// It was tried, or found not to be needed, and is there.
    Succeeded,
    /// It was tried in vain.
    Failed,
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Build with this one.
    Use(WebToolchain),
    /// Ask rustup for the standard library, then look again.
    TryRustup,
    /// Look for Debian's packages, install what is missing, then look again.
    TryDebian,
    /// Nothing is left to try.
    GiveUp,
}

/// The order of preference: what is there, what rustup adds, what can be built from source, Debian.
pub(crate) fn choose(findings: Findings) -> Choice {
    match findings {
        Findings { has_std: true, has_source, .. } => {
            Choice::Use(WebToolchain::Installed { has_source })
        }
        Findings { rustup: Attempt::Untried, .. } => Choice::TryRustup,
        Findings { has_source: true, .. } => Choice::Use(WebToolchain::Source),
        Findings { debian: Attempt::Untried, .. } => Choice::TryDebian,
        Findings { debian: Attempt::Succeeded, .. } => Choice::Use(WebToolchain::Debian),
        Findings { debian: Attempt::Failed, .. } => Choice::GiveUp,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Findings = Findings {
        has_std: false,
        has_source: false,
        rustup: Attempt::Untried,
        debian: Attempt::Untried,
    };
    const NO_RUSTUP: Findings = Findings { rustup: Attempt::Failed, ..NOTHING };

    #[test]
    fn what_is_installed_comes_first() {
        let findings = Findings { has_std: true, debian: Attempt::Succeeded, ..NOTHING };
        assert_eq!(choose(findings), Choice::Use(WebToolchain::Installed { has_source: false }));
        let findings = Findings { has_source: true, ..findings };
        assert_eq!(choose(findings), Choice::Use(WebToolchain::Installed { has_source: true }));
    }

    #[test]
    fn rustup_is_asked_before_the_source_is_built() {
        assert_eq!(choose(NOTHING), Choice::TryRustup);
        assert_eq!(choose(Findings { has_source: true, ..NOTHING }), Choice::TryRustup);
    }

    #[test]
    fn the_source_comes_before_debian() {
        let findings = Findings { has_source: true, ..NO_RUSTUP };
        assert_eq!(choose(findings), Choice::Use(WebToolchain::Source));
        let findings = Findings { debian: Attempt::Succeeded, ..findings };
        assert_eq!(choose(findings), Choice::Use(WebToolchain::Source));
    }

    #[test]
    fn debian_comes_last() {
        assert_eq!(choose(NO_RUSTUP), Choice::TryDebian);
        let findings = Findings { debian: Attempt::Succeeded, ..NO_RUSTUP };
        assert_eq!(choose(findings), Choice::Use(WebToolchain::Debian));
    }

    #[test]
    fn without_any_there_is_an_end() {
        let findings = Findings { debian: Attempt::Failed, ..NO_RUSTUP };
        assert_eq!(choose(findings), Choice::GiveUp);
    }

    #[test]
    fn a_rustup_that_says_yes_and_adds_nothing_does_not_loop() {
        let findings = Findings { rustup: Attempt::Succeeded, ..NOTHING };
        assert_eq!(choose(findings), Choice::TryDebian);
    }
}
