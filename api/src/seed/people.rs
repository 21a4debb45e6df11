//! People and companies: names as they are written in Iran, and as banks write them.

use rand::{RngExt, rngs::StdRng, seq::IndexedRandom};

use super::numbers;
use crate::deposits::wire::DepositorKind;

const FIRST_NAMES: [&str; 24] = [
    "مریم",
    "رضا",
    "زهرا",
    "علی",
    "فاطمه",
    "محمدحسین",
    "نرگس",
    "امیر",
    "سمیه",
    "حسن",
    "لیلا",
    "مجتبی",
    "پروین",
    "سعید",
    "شیرین",
    "کاوه",
    "معصومه",
    "یوسف",
    "الهه",
    "کیوان",
    "ثریا",
    "بهروز",
    "ناهید",
    "علی‌اکبر",
];
const LAST_NAMES: [&str; 28] = [
    "رضایی",
    "احمدی",
    "کریمی",
    "موسوی",
    "حسینی",
    "کاظمی",
    "یزدانی",
    "شریفی",
    "نیک‌پور",
    "اکبری",
    "قاسمی",
    "صادقی",
    "ملکی",
    "طاهری",
    "میرزایی",
    "خسروی",
    "بهرامی",
    "کیانی",
    "جعفری‌نژاد",
    "سلیمانی",
    "رستمی",
    "فلاح",
    "ترابی",
    "یوسفی",
    "مرادی",
    "عباس‌زاده",
    "شکوهی",
    "پورکریم",
];
const TRADES: [&str; 12] = [
    "راه‌سازان",
    "ساختمانی",
    "آب‌گستران",
    "تجهیزات پزشکی",
    "بازرگانی",
    "مهندسین مشاور",
    "صنایع غذایی",
    "حمل‌ونقل",
    "پیمانکاری",
    "کشت و صنعت",
    "برق‌رسانی",
    "تولیدی ورزشی",
];
const COMPANY_NAMES: [&str; 16] = [
    "البرز",
    "کویر",
    "آریا کیش",
    "نوین",
    "پارس",
    "سپهر",
    "خلیج فارس",
    "زاگرس",
    "دماوند",
    "کارون",
    "هگمتانه",
    "مهر یزد",
    "کیمیا",
    "سبلان",
    "ایرانیان",
    "پی‌ریز",
];
const FOREIGN_NAMES: [&str; 8] = [
    "محمد نبی احمدزی",
    "گل‌آقا نورزی",
    "عبدالکریم هزاره",
    "جان محمد یوسف‌زی",
    "Wang Lei",
    "Hans Weber",
    "Mehmet Yılmaz",
    "Aram Petrosyan",
];

/// Somebody who pays a deposit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What the person is.
    pub kind: DepositorKind,
    /// National id, legal-entity id or foreigner's number.
    pub identifier: String,
    /// As the agency writes the name.
    pub name: String,
    /// From where the person pays.
    pub sheba: String,
}

/// First and last name of somebody.
pub fn name(random: &mut StdRng) -> String {
    let first = FIRST_NAMES.choose(random).copied().unwrap_or_default();
    format!("{first} {}", LAST_NAMES.choose(random).copied().unwrap_or_default())
}

/// A person.
pub fn natural(random: &mut StdRng) -> anyhow::Result<Person> {
    let identifier = numbers::national_id(random)?;
    let name = name(random);
    let name = spelt(random, &name);
    Ok(Person { kind: DepositorKind::Natural, identifier, name, sheba: numbers::payer_sheba(random)? })
}

/// A company.
pub fn legal(random: &mut StdRng) -> anyhow::Result<Person> {
    let identifier = numbers::legal_id(random)?;
    let trade = TRADES.choose(random).copied().unwrap_or_default();
    let name = format!("شرکت {trade} {}", COMPANY_NAMES.choose(random).copied().unwrap_or_default());
    let name = spelt(random, &name);
    Ok(Person { kind: DepositorKind::Legal, identifier, name, sheba: numbers::payer_sheba(random)? })
}

/// Somebody from abroad.
pub fn foreign(random: &mut StdRng) -> anyhow::Result<Person> {
    let identifier = numbers::foreign_id(random);
    let name = FOREIGN_NAMES.choose(random).copied().unwrap_or_default().to_owned();
    Ok(Person { kind: DepositorKind::Foreign, identifier, name, sheba: numbers::payer_sheba(random)? })
}

/// One keyboard in six writes Arabic letters.
fn spelt(random: &mut StdRng, name: &str) -> String {
    if random.random_range(0..6) == 0 { arabic(name) } else { name.to_owned() }
}

/// As most core banking systems print it: Arabic yeh and kaf, and a space for the half space.
pub fn arabic(text: &str) -> String {
    text.replace('ی', "ي").replace('ک', "ك").replace('\u{200c}', " ")
}

#[cfg(test)]
mod tests {
    use amanat_kernel::text::fold;

    use super::*;

    #[test]
    fn both_spellings_of_a_name_are_one_name() {
        assert_eq!(arabic("کیوان یزدانی"), "كيوان يزداني");
        assert_eq!(fold(&arabic("کیوان یزدانی")), fold("کیوان یزدانی"));
    }
}
