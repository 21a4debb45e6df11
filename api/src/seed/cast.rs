//! The agencies of the demonstration.

use anyhow::Context;

use crate::deposits::wire::DepositKind::{
    self, AdvancePayment, Auction, BidBond, Customs, FineSecurity, Insurance38, Judicial, Lease, Other, Performance,
    Retention, TaxSecurity, ThirdParty,
};

/// An agency, and what it holds money for.
#[derive(Debug, PartialEq, Eq)]
pub struct SampleAgency {
    /// First part of the usernames of its people and of its file names.
    pub slug: &'static str,
    /// Its code in the budget; invented.
    pub code: &'static str,
    /// Persian name.
    pub name_fa: &'static str,
    /// English name.
    pub name_en: &'static str,
    /// Its deposits; one that is named twice is twice as common.
    pub kinds: &'static [DepositKind],
    /// Deposits it declares in a month.
    pub monthly: usize,
}

/// The eight; together they have deposits of every kind and declare 33 a month.
pub static AGENCIES: [SampleAgency; 8] = [
    SampleAgency {
        slug: "roads",
        code: "12800016",
        name_fa: "اداره کل راه و شهرسازی استان",
        name_en: "Roads and Urban Development",
        kinds: &[BidBond, Performance, Retention, AdvancePayment, Insurance38, Retention],
        monthly: 6,
    },
    SampleAgency {
        slug: "water",
        code: "13300024",
        name_fa: "شرکت آب منطقه‌ای استان",
        name_en: "Regional Water",
        kinds: &[BidBond, Retention, Performance, AdvancePayment],
        monthly: 4,
    },
    SampleAgency {
        slug: "health",
        code: "12700031",
        name_fa: "دانشگاه علوم پزشکی و خدمات بهداشتی درمانی",
        name_en: "University of Medical Sciences",
        kinds: &[BidBond, Performance, Lease, Insurance38, Other],
        monthly: 5,
    },
    SampleAgency {
        slug: "education",
        code: "12600048",
        name_fa: "اداره کل آموزش و پرورش استان",
        name_en: "Education",
        kinds: &[Lease, BidBond, Retention, Auction],
        monthly: 4,
    },
    SampleAgency {
        slug: "justice",
        code: "11100055",
        name_fa: "دادگستری کل استان",
        name_en: "Judiciary",
        kinds: &[Judicial, ThirdParty, Judicial, FineSecurity],
        monthly: 5,
    },
    SampleAgency {
        slug: "customs",
        code: "13900062",
        name_fa: "گمرکات استان",
        name_en: "Customs",
        kinds: &[Customs, TaxSecurity, Auction, Customs],
        monthly: 4,
    },
    SampleAgency {
        slug: "agriculture",
        code: "13400079",
        name_fa: "سازمان جهاد کشاورزی استان",
        name_en: "Agriculture",
        kinds: &[BidBond, Performance, Other],
        monthly: 3,
    },
    SampleAgency {
        slug: "sports",
        code: "12900086",
        name_fa: "اداره کل ورزش و جوانان استان",
        name_en: "Sports and Youth",
        kinds: &[Lease, Auction, Performance],
        monthly: 2,
    },
];

/// The agency with a slug.
pub fn agency(slug: &str) -> anyhow::Result<&'static SampleAgency> {
    AGENCIES.iter().find(|agency| agency.slug == slug).with_context(|| format!("no agency is called {slug}"))
}

/// The agency whose account stands next in the list: into it money goes that was meant for this one.
pub fn neighbour(of: &SampleAgency) -> anyhow::Result<&'static SampleAgency> {
    let after = AGENCIES.iter().skip_while(|agency| agency.slug != of.slug).nth(1);
    after.or_else(|| AGENCIES.first()).context("there are no agencies")
}
