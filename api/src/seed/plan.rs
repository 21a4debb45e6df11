//! What the agencies will declare: a pure function of the seed.

use chrono::NaiveDate;
use rand::{RngExt, SeedableRng, rngs::StdRng, seq::IndexedRandom};

use super::{
    bank::{self, BankLine, Finding},
    calendar::{self, YEAR},
    cast::{AGENCIES, SampleAgency},
    fates::{self, Fate},
    logins,
    people::{self, Person},
    purposes::{Purpose, purpose},
    sweeps::{self, TreasuryLine},
};
use crate::deposits::wire::DepositKind;

/// The days of a month on which agencies declare what came in, each agency on one of them; a Friday moves to the day
/// after.
const SITTINGS: [u8; 2] = [8, 20];
/// Deposits that Esfand has more than other months, one each for the first agencies: budgets end.
const RUSH: usize = 4;

/// Everything that is going to happen.
pub struct Plan {
    /// The deposits, in the order in which they are declared.
    pub deposits: Vec<PlannedDeposit>,
    /// What the banks book on link accounts, in no order.
    pub lines: Vec<BankLine>,
    /// What the bank books on the concentration account, in no order.
    pub treasury_lines: Vec<TreasuryLine>,
    /// What people find out about lines in suspense.
    pub findings: Vec<Finding>,
    /// Names of the staff, in the order of [`logins::logins`].
    pub staff: Vec<String>,
}

/// A deposit before it is declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedDeposit {
    pub agency: &'static SampleAgency,
    pub month: u8,
    /// The day on which it is declared.
    pub sitting_on: NaiveDate,
    pub kind: DepositKind,
    pub receipt_number: String,
    pub receipt_on: NaiveDate,
    pub amount: i64,
    pub depositor: Person,
    pub beneficiary: Option<String>,
    pub subject: String,
    pub contract: Option<String>,
    pub court_case: Option<String>,
    pub fate: Fate,
    /// The day on which the bank books it, where it is paid.
    pub paid_on: NaiveDate,
    /// The bank's reference of that payment.
    pub bank_reference: String,
}

impl Plan {
    /// The plan of a seed.
    ///
    /// # Errors
    /// None in practice: days and numbers are checked by the kernel.
    pub fn new(seed: u64) -> anyhow::Result<Self> {
        let random = &mut StdRng::seed_from_u64(seed);
        let staff = logins::logins().iter().map(|_| people::name(random)).collect();
        let mut references = bank::References::default();
        let mut deposits = Vec::new();
        for month in 1..=12 {
            for (sitting, turn) in SITTINGS.into_iter().zip(0..) {
                for (place, agency) in AGENCIES.iter().enumerate().filter(|(place, _)| place % SITTINGS.len() == turn) {
                    let rush = usize::from(month == 12 && place < RUSH);
                    for _ in 0..agency.monthly + rush {
                        deposits.push(deposit(random, &mut references, agency, month, sitting)?);
                    }
                }
            }
        }
        deal(random, &mut deposits)?;
        number(&mut deposits);
        let (mut lines, findings) = bank::book(random, &mut references, &deposits)?;
        let treasury_lines = sweeps::sweep(random, &mut references, &mut lines)?;
        Ok(Self { deposits, lines, treasury_lines, findings, staff })
    }
}

fn deposit(
    random: &mut StdRng,
    references: &mut bank::References,
    agency: &'static SampleAgency,
    month: u8,
    sitting: u8,
) -> anyhow::Result<PlannedDeposit> {
    let kind = agency.kinds.choose(random).copied().unwrap_or(DepositKind::Other);
    let Purpose { companies, has_contract, .. } = purpose(kind);
    let sitting_on = calendar::working(calendar::day(month, sitting)?);
    let receipt_on = calendar::working(calendar::day(month, sitting - random.random_range(0..=3))?);
    let paid_on = calendar::later(sitting_on, random.random_range(1..=7));
    let depositor = match random.random_range(0..40) {
        0 => people::foreign(random)?,
        share if share % 10 < companies => people::legal(random)?,
        _ => people::natural(random)?,
    };
    let number = random.random_range(100..10_000);
    Ok(PlannedDeposit {
        agency,
        month,
        sitting_on,
        kind,
        receipt_number: String::new(),
        receipt_on,
        amount: purpose(kind).amount(random),
        depositor,
        beneficiary: (kind == DepositKind::ThirdParty).then(|| people::name(random)),
        subject: purpose(kind).subject(random).to_owned(),
        contract: has_contract.then(|| format!("{YEAR}/{number}")),
        court_case: (kind == DepositKind::Judicial).then(|| format!("{YEAR}0999800{number:07}")),
        fate: Fate::Exact,
        paid_on: calendar::working_until(paid_on, calendar::month(month)?.last_day()),
        bank_reference: references.next(random),
    })
}

/// Deals the fates, and moves the payments to days that go with them.
fn deal(random: &mut StdRng, deposits: &mut [PlannedDeposit]) -> anyhow::Result<()> {
    let before_esfand = deposits.iter().filter(|deposit| deposit.month < 12).count();
    let mut dealt = fates::of_the_year(random, before_esfand);
    dealt.extend(fates::of_esfand(random, deposits.len() - before_esfand));
    for (deposit, fate) in deposits.iter_mut().zip(dealt) {
        deposit.fate = fate;
        match fate {
            Fate::Slip => deposit.paid_on = deposit.receipt_on,
            // After the cancellation of the 26th.
            Fate::CancelledPaid => deposit.paid_on = calendar::working(calendar::day(deposit.month, 28)?),
            _ => (),
        }
    }
    for (slug, month, fate, count) in fates::ARRANGED {
        let as_it_should_be = deposits
            .iter_mut()
            .filter(|deposit| (deposit.agency.slug, deposit.month) == (slug, month) && deposit.fate == Fate::Exact);
        for deposit in as_it_should_be.take(count) {
            deposit.fate = fate;
            if fate == Fate::Late {
                deposit.paid_on = calendar::working(calendar::day_after(month, 2)?);
            }
        }
    }
    Ok(())
}

/// Receipts are numbered by each agency through the year.
fn number(deposits: &mut [PlannedDeposit]) {
    for agency in &AGENCIES {
        let own = deposits.iter_mut().filter(|deposit| deposit.agency == agency);
        for (deposit, number) in own.zip(1..) {
            deposit.receipt_number = format!("{YEAR}-{number:06}");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_same_seed_plans_the_same_and_another_one_something_else() {
        let [one, two, other] = [7, 7, 8].map(|seed| Plan::new(seed).unwrap());
        assert_eq!(one.deposits, two.deposits);
        assert_eq!(one.lines, two.lines);
        assert_eq!(one.treasury_lines, two.treasury_lines);
        assert_eq!(one.staff, two.staff);
        assert_ne!(one.deposits, other.deposits);
    }

    #[test]
    fn every_year_has_400_deposits_of_every_kind() {
        for seed in 0..20 {
            let deposits = Plan::new(seed).unwrap().deposits;
            let kinds: HashSet<DepositKind> = deposits.iter().map(|deposit| deposit.kind).collect();
            assert_eq!((deposits.len(), kinds.len()), (400, 13), "seed {seed}");
        }
    }

    #[test]
    fn nothing_is_receipted_after_its_declaration_or_paid_after_the_year() {
        for seed in 0..20 {
            for deposit in Plan::new(seed).unwrap().deposits {
                assert!(deposit.receipt_on <= deposit.sitting_on, "{deposit:?}");
                let in_its_month = deposit.paid_on <= calendar::month(deposit.month).unwrap().last_day();
                assert!(in_its_month != (deposit.fate == Fate::Late), "{deposit:?}");
                assert!(deposit.fate == Fate::Slip || deposit.paid_on > deposit.sitting_on, "{deposit:?}");
            }
        }
    }
}
