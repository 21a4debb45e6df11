//! Kinds of deposit and of depositor, by the names that people write.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::csv::layout::recognisable;

/// Code of a kind of deposit, its Persian name (GLOSSARY.md), and shorter ones in use.
const DEPOSIT_KINDS: [(&str, &str, &[&str]); 13] = [
    ("bid_bond", "سپرده شرکت در مناقصه", &["شرکت در مناقصه", "مناقصه"]),
    ("performance", "تضمین انجام تعهدات", &["انجام تعهدات", "سپرده انجام تعهدات"]),
    ("advance_payment", "تضمین پیش‌پرداخت", &["پیش‌پرداخت", "سپرده پیش‌پرداخت"]),
    ("retention", "سپرده حسن انجام کار", &["حسن انجام کار"]),
    ("insurance_38", "سپرده بیمه", &["بیمه", "سپرده بیمه ماده ۳۸", "ماده ۳۸"]),
    ("judicial", "سپرده قضایی", &["قضایی"]),
    ("third_party", "وجوه تودیعی به نفع ثالث", &["تودیعی به نفع ثالث", "به نفع ثالث"]),
    ("fine_security", "وثیقه جریمه", &["سپرده جریمه"]),
    ("customs", "وثیقه گمرکی", &["سپرده گمرکی", "گمرکی"]),
    ("tax_security", "وثیقه مالیاتی", &["سپرده مالیاتی", "مالیاتی"]),
    ("auction", "سپرده شرکت در مزایده", &["شرکت در مزایده", "مزایده"]),
    ("lease", "سپرده اجاره", &["اجاره"]),
    ("other", "سایر", &[]),
];

const DEPOSITOR_KINDS: [(&str, &str, &[&str]); 3] = [
    ("natural", "حقیقی", &["شخص حقیقی"]),
    ("legal", "حقوقی", &["شخص حقوقی"]),
    ("foreign", "تبعه خارجی", &["اتباع خارجی", "اتباع", "خارجی"]),
];

type Names = HashMap<String, &'static str>;

fn names(kinds: &[(&'static str, &'static str, &'static [&'static str])]) -> Names {
    let all = kinds.iter().flat_map(|(code, name, others)| {
        [*code, *name].into_iter().chain(others.iter().copied()).map(|one| (recognisable(one), *code))
    });
    all.collect()
}

/// Code and Persian name of every kind of deposit.
pub fn deposit_kinds() -> impl Iterator<Item = (&'static str, &'static str)> {
    DEPOSIT_KINDS.into_iter().map(|(code, name, _)| (code, name))
}

/// Code and Persian name of every kind of depositor.
pub fn depositor_kinds() -> impl Iterator<Item = (&'static str, &'static str)> {
    DEPOSITOR_KINDS.into_iter().map(|(code, name, _)| (code, name))
}

/// The code of a kind of deposit, by its code or any of its names.
pub(super) fn deposit_kind(name: &str) -> Option<&'static str> {
    static NAMES: LazyLock<Names> = LazyLock::new(|| names(&DEPOSIT_KINDS));
    NAMES.get(&recognisable(name)).copied()
}

/// The code of a kind of depositor, by its code or any of its names.
pub(super) fn depositor_kind(name: &str) -> Option<&'static str> {
    static NAMES: LazyLock<Names> = LazyLock::new(|| names(&DEPOSITOR_KINDS));
    NAMES.get(&recognisable(name)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_to_its_own_kind() {
        for (code, name, others) in DEPOSIT_KINDS {
            for one in [code, name].into_iter().chain(others.iter().copied()) {
                assert_eq!(deposit_kind(one), Some(code), "{one}");
            }
        }
        for (code, name, others) in DEPOSITOR_KINDS {
            for one in [code, name].into_iter().chain(others.iter().copied()) {
                assert_eq!(depositor_kind(one), Some(code), "{one}");
            }
        }
        assert_eq!(deposit_kind("تضمين پيش پرداخت"), Some("advance_payment"));
        // Deposits for connections to utilities are none (note to article 30).
        assert_eq!(deposit_kind("ودیعه انشعاب برق"), None);
    }
}
