//! What deposits are for: amounts that are usual, and subjects as agencies write them.

use rand::{RngExt, rngs::StdRng, seq::IndexedRandom};

use crate::deposits::wire::DepositKind;

/// What is usual for a kind of deposit.
pub struct Purpose {
    /// Least and most, in rials.
    amounts: (i64, i64),
    /// Subjects.
    subjects: &'static [&'static str],
    /// Companies among ten depositors; the others are people.
    pub companies: u32,
    /// Whether there is a contract.
    pub has_contract: bool,
    /// What the bank's description calls it.
    pub bank_words: &'static str,
}

impl Purpose {
    /// An amount: small ones are common and large ones rare, in whole thousands.
    pub fn amount(&self, random: &mut StdRng) -> i64 {
        let (least, most) = self.amounts;
        let share = random.random_range(0..=1000_i64);
        let amount = least + (most - least) * share * share / 1_000_000 + random.random_range(0..1_000_000);
        amount - amount % 1_000
    }

    /// A subject.
    pub fn subject(&self, random: &mut StdRng) -> &'static str {
        self.subjects.choose(random).copied().unwrap_or_default()
    }
}

const MILLION: i64 = 1_000_000;

/// What is usual for a kind.
pub fn purpose(kind: DepositKind) -> Purpose {
    match kind {
        DepositKind::BidBond => of_contract(
            (200, 15_000),
            "سپرده شرکت در مناقصه",
            &["مناقصه بهسازی راه روستایی", "مناقصه خرید تجهیزات", "مناقصه احداث مخزن بتنی", "مناقصه خدمات نقلیه"],
        ),
        DepositKind::Performance => of_contract(
            (1_000, 60_000),
            "تضمین انجام تعهدات",
            &["انجام تعهدات قرارداد نگهداری", "انجام تعهدات قرارداد تأمین مصالح", "انجام تعهدات پیمان ساختمان اداری"],
        ),
        DepositKind::AdvancePayment => of_contract(
            (5_000, 90_000),
            "تضمین پیش‌پرداخت",
            &["پیش‌پرداخت قرارداد راه روستایی", "پیش‌پرداخت پیمان خط انتقال آب"],
        ),
        DepositKind::Retention => of_contract(
            (100, 12_000),
            "حسن انجام کار",
            &["حسن انجام کار، صورت‌وضعیت شماره ۳", "حسن انجام کار، صورت‌وضعیت قطعی", "حسن انجام کار قرارداد مشاوره"],
        ),
        DepositKind::Insurance38 => of_contract(
            (80, 6_000),
            "سپرده بیمه ماده ۳۸",
            &["پنج درصد بیمه ماده ۳۸ تأمین اجتماعی", "سپرده بیمه پیمان آسفالت"],
        ),
        DepositKind::Judicial => of_people(
            (20, 8_000),
            "سپرده قضایی",
            &["وثیقه نقدی متهم", "خسارت احتمالی دستور موقت", "تودیع محکوم‌به", "هزینه کارشناسی"],
        ),
        DepositKind::ThirdParty => of_people(
            (20, 2_000),
            "وجوه تودیعی به نفع ثالث",
            &["تودیع ثمن به نفع خریدار", "تودیع مهریه به نفع زوجه", "تودیع اجاره‌بها به نفع موجر"],
        ),
        DepositKind::FineSecurity => of_people((5, 300), "وثیقه جریمه", &["وثیقه جریمه تخلف", "وثیقه رفع توقیف خودرو"]),
        DepositKind::Customs => of_companies(
            (100, 30_000),
            "وثیقه گمرکی",
            &["وثیقه ورود موقت کالا", "ودیعه مابه‌التفاوت حقوق ورودی", "وثیقه عبور داخلی کانتینر"],
        ),
        DepositKind::TaxSecurity => {
            of_companies((50, 8_000), "وثیقه مالیاتی", &["وثیقه مالیات علی‌الحساب واردات", "تضمین بدهی مالیاتی"])
        }
        DepositKind::Auction => of_people(
            (30, 3_000),
            "سپرده شرکت در مزایده",
            &["مزایده اجاره بوفه", "مزایده خودروهای فرسوده", "مزایده کالای متروکه"],
        ),
        DepositKind::Lease => {
            of_people((50, 1_500), "سپرده اجاره", &["سپرده اجاره فضای آموزشی", "ودیعه اجاره سالن ورزشی"])
        }
        DepositKind::Other => of_people((10, 900), "سپرده", &["سپرده تجهیزات امانی", "ودیعه استفاده از آزمایشگاه"]),
    }
}

fn of_contract(millions: (i64, i64), bank_words: &'static str, subjects: &'static [&'static str]) -> Purpose {
    Purpose { has_contract: true, companies: 9, ..of_people(millions, bank_words, subjects) }
}

fn of_companies(millions: (i64, i64), bank_words: &'static str, subjects: &'static [&'static str]) -> Purpose {
    Purpose { companies: 7, ..of_people(millions, bank_words, subjects) }
}

fn of_people(millions: (i64, i64), bank_words: &'static str, subjects: &'static [&'static str]) -> Purpose {
    let amounts = (millions.0 * MILLION, millions.1 * MILLION);
    Purpose { amounts, subjects, companies: 1, has_contract: false, bank_words }
}
