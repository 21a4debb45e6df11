//! Numbers of people, companies and bank accounts that pass every check and belong to nobody in particular.
//!
//! The one check digit of an id is found by asking the kernel, so that its rule stands in one place.

use amanat_kernel::{LegalId, NationalId, Sheba};
use anyhow::Context;
use rand::{RngExt, rngs::StdRng, seq::IndexedRandom};

/// The Central Bank, where treasury accounts are.
const CENTRAL_BANK: &str = "010";
/// Commercial banks from which depositors pay.
const BANKS: [&str; 6] = ["012", "015", "017", "018", "019", "062"];
/// Leading digits of national ids: the places where they were issued.
const PLACES: [&str; 8] = ["006", "007", "136", "155", "228", "288", "386", "541"];

/// A national id (کد ملی).
pub fn national_id(random: &mut StdRng) -> anyhow::Result<String> {
    let place = PLACES.choose(random).copied().unwrap_or_default();
    let body = format!("{place}{:06}", random.random_range(0..1_000_000_u32));
    let with = |check| NationalId::parse(&format!("{body}{check}")).ok();
    Ok((0..=9).find_map(with).context("no check digit fits a national id")?.to_string())
}

/// A legal-entity id (شناسه ملی).
pub fn legal_id(random: &mut StdRng) -> anyhow::Result<String> {
    let register = ["10", "14"].choose(random).copied().unwrap_or_default();
    let body = format!("{register}{:08}", random.random_range(100_000..100_000_000_u32));
    let with = |check| LegalId::parse(&format!("{body}{check}")).ok();
    Ok((0..=9).find_map(with).context("no check digit fits a legal id")?.to_string())
}

/// A foreigner's number (شماره فراگیر اتباع خارجی); its rule is not public.
pub fn foreign_id(random: &mut StdRng) -> String {
    format!("{}", random.random_range(100_000_000_000..999_999_999_999_u64))
}

/// The Sheba of an account: three digits of the bank, nineteen of the account, and in front what ISO 7064 (MOD 97-10)
/// asks for. Computed and not tried out, because there are 97 to try.
fn sheba(bank: &str, account: &str) -> anyhow::Result<String> {
    // `IR00`, as digits, stands behind the account when the remainder is taken.
    let digits = bank.chars().chain(account.chars()).chain("182700".chars()).filter_map(|digit| digit.to_digit(10));
    let rest = digits.fold(0, |rest, digit| (rest * 10 + digit) % 97);
    Ok(Sheba::parse(&format!("IR{:02}{bank}{account}", 98 - rest))?.to_string())
}

/// The link account of an agency, at the Central Bank.
pub fn link_sheba(agency_code: &str) -> anyhow::Result<String> {
    treasury_sheba(agency_code, 1)
}

/// The refund account of an agency.
pub fn agency_refund_sheba(agency_code: &str) -> anyhow::Result<String> {
    treasury_sheba(agency_code, 2)
}

/// The treasury's concentration account.
pub fn concentration_sheba() -> anyhow::Result<String> {
    treasury_sheba("00000000", 1)
}

/// The treasury's refund account.
pub fn refund_sheba() -> anyhow::Result<String> {
    treasury_sheba("00000000", 2)
}

/// Account 20/9 of the General Treasury.
pub fn central_deposit_sheba() -> anyhow::Result<String> {
    treasury_sheba("00000000", 3)
}

fn treasury_sheba(agency_code: &str, number: u8) -> anyhow::Result<String> {
    sheba(CENTRAL_BANK, &format!("0004001{agency_code}{number:04}"))
}

/// An account somewhere.
pub fn payer_sheba(random: &mut StdRng) -> anyhow::Result<String> {
    let bank = BANKS.choose(random).copied().unwrap_or_default();
    sheba(bank, &format!("{:019}", random.random_range(1_000_000_000..1_000_000_000_000_u64)))
}

/// A payment identifier (شناسه واریز) as it looks after a slip of the payer's hand: one digit of the serial is another.
/// The check digits cannot fit any more, so it is nobody's.
pub fn mistyped(identifier: &str) -> String {
    let slip = |digit: char| if digit == '7' { '1' } else { '7' };
    identifier.chars().enumerate().map(|(place, digit)| if place == 20 { slip(digit) } else { digit }).collect()
}

#[cfg(test)]
mod tests {
    use amanat_kernel::{AgencyCode, FiscalYear, PaymentIdentifier};
    use rand::SeedableRng;

    use super::*;

    #[test]
    fn every_number_is_valid_whatever_the_seed() {
        for seed in 0..1000 {
            let random = &mut StdRng::seed_from_u64(seed);
            NationalId::parse(&national_id(random).unwrap()).unwrap();
            LegalId::parse(&legal_id(random).unwrap()).unwrap();
            Sheba::parse(&payer_sheba(random).unwrap()).unwrap();
            assert_eq!(foreign_id(random).len(), 12);
        }
    }

    #[test]
    fn a_mistyped_identifier_is_never_one_that_was_issued() {
        for serial in 0..1000 {
            let code = AgencyCode::parse("12800016").unwrap();
            let issued = PaymentIdentifier::issue(code, 1, FiscalYear::new(1404).unwrap(), serial).unwrap();
            let typed = PaymentIdentifier::parse(&mistyped(issued.as_str())).unwrap();
            assert!(issued.is_issued_form() && !typed.is_issued_form(), "{issued} {typed}");
        }
    }
}
