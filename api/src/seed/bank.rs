//! What the banks book on the link accounts: payments of deposits, right and wrong, and what has nothing to do with any.

use amanat_formats::Direction;
use chrono::{NaiveDate, NaiveTime};
use rand::{RngExt, rngs::StdRng};

use super::{
    calendar,
    cast::{self, SampleAgency},
    fates::{Fate, Then},
    people::{self, Person},
    plan::PlannedDeposit,
    purposes::purpose,
};

/// Debits that nobody ordered on accounts that only receive: agency, month, day. The bank's fee for a statement.
const FEES: [(&str, u8, u8); 6] = [
    // On a day that two files of the agency cover; see `statements`.
    ("roads", 8, 30),
    ("water", 3, 31),
    ("health", 6, 31),
    ("education", 9, 30),
    ("justice", 10, 30),
    // In a file whose printed balances are spoilt; see `statements`.
    ("customs", 7, 30),
];
/// Two people who pay the same in cash on one day: nothing tells the two lines apart.
const TWINS: [(&str, u8, u8); 2] = [("water", 4, 14), ("education", 9, 17)];
/// Payments with an identifier that no treasury issued.
const STRAYS: [(&str, u8, u8); 4] = [("roads", 2, 12), ("justice", 5, 24), ("health", 8, 6), ("agriculture", 11, 18)];

/// What a line says about the deposit it pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identifier {
    /// Nothing.
    Missing,
    /// The identifier of a deposit, by its place in the plan.
    Of(usize),
    /// The same with a wrong digit.
    Mistyped(usize),
    /// Something else.
    Other(String),
}

/// A line of a bank account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankLine {
    /// Whose link account.
    pub account: &'static SampleAgency,
    pub booked_on: NaiveDate,
    pub time: NaiveTime,
    pub direction: Direction,
    pub amount: i64,
    pub identifier: Identifier,
    pub bank_reference: Option<String>,
    pub party: Option<Party>,
    pub description: String,
}

/// Whoever is on the other side of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    pub name: String,
    pub sheba: String,
}

impl From<&Person> for Party {
    fn from(person: &Person) -> Self {
        Self { name: person.name.clone(), sheba: person.sheba.clone() }
    }
}

/// What is to be done about lines in suspense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// They are the deposits.
    Identify,
    /// The agency declared a wrong amount: it is corrected, and then the line is the deposit.
    Correct,
    /// The deposit and something more, which goes back to its payer.
    ReturnRest,
    /// It goes back to its payer.
    Return,
    /// The bank takes the deposit's money back.
    Reverse,
}

/// What people find out about lines in suspense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The lines, by their places in the plan.
    pub lines: Vec<usize>,
    /// The deposits they concern, by their places in the plan.
    pub deposits: Vec<usize>,
    /// What is to be done.
    pub remedy: Remedy,
    /// What comes of it.
    pub then: Then,
}

/// The bank's running numbers (شماره پیگیری): never the same twice.
#[derive(Default)]
pub struct References(u32);

impl References {
    /// The next one.
    pub fn next(&mut self, random: &mut StdRng) -> String {
        self.0 += random.random_range(1..90_000);
        format!("{}", 88_000_000 + self.0)
    }
}

/// The year's lines, and what people find out about some of them.
pub fn book(
    random: &mut StdRng,
    references: &mut References,
    deposits: &[PlannedDeposit],
) -> anyhow::Result<(Vec<BankLine>, Vec<Finding>)> {
    let mut lines = Vec::new();
    let mut findings = Vec::new();
    for (place, deposit) in deposits.iter().enumerate() {
        let first = lines.len();
        lines.extend(payments(random, references, place, deposit)?);
        findings.extend(finding(deposit.fate, place, first));
    }
    join(deposits, &mut lines, &mut findings);
    lines.extend(others(random, references)?);
    Ok((lines, findings))
}

/// What people find out about the payments of one deposit, of which `first` is the first line.
fn finding(fate: Fate, place: usize, first: usize) -> Option<Finding> {
    let one = |line, remedy, then| Finding { lines: vec![line], deposits: vec![place], remedy, then };
    let found = match fate {
        Fate::NoReference(then) | Fate::Mistyped(then) | Fate::Double(then) | Fate::WrongAgency(then) => {
            one(first, Remedy::Identify, then)
        }
        Fate::Short(then) => one(first, Remedy::Correct, then),
        Fate::Over(then) => one(first, Remedy::ReturnRest, then),
        Fate::Twice(then) => one(first + 1, Remedy::Return, then),
        Fate::BouncedLate(then) => one(first + 1, Remedy::Reverse, then),
        Fate::Parts => Finding { lines: vec![first, first + 1], ..one(first, Remedy::Identify, Then::Approved) },
        Fate::Exact
        | Fate::Slip
        | Fate::Unpaid
        | Fate::Cancelled
        | Fate::CancelledPaid
        | Fate::Late
        | Fate::Joint
        | Fate::Bounced => return None,
    };
    (found.then != Then::Open).then_some(found)
}

/// Makes one transfer of the payments of deposits that are paid together.
fn join(deposits: &[PlannedDeposit], lines: &mut Vec<BankLine>, findings: &mut Vec<Finding>) {
    let together: Vec<usize> =
        deposits.iter().enumerate().filter(|(_, one)| one.fate == Fate::Joint).map(|(place, _)| place).collect();
    for pair in together.chunks(2) {
        let own: Vec<&PlannedDeposit> = pair.iter().filter_map(|place| deposits.get(*place)).collect();
        let Some(last) = own.last() else { continue };
        findings.push(Finding {
            lines: vec![lines.len()],
            deposits: pair.to_vec(),
            remedy: Remedy::Identify,
            then: Then::Approved,
        });
        lines.push(BankLine {
            account: last.agency,
            booked_on: last.paid_on,
            time: NaiveTime::from_hms_opt(11, 20, 0).unwrap_or_default(),
            direction: Direction::Credit,
            amount: own.iter().map(|deposit| deposit.amount).sum(),
            identifier: Identifier::Missing,
            bank_reference: Some(last.bank_reference.clone()),
            party: Some((&last.depositor).into()),
            description: "انتقال ساتنا بابت چند قبض سپرده".to_owned(),
        });
    }
}

/// The lines that come of one deposit.
fn payments(
    random: &mut StdRng,
    references: &mut References,
    place: usize,
    deposit: &PlannedDeposit,
) -> anyhow::Result<Vec<BankLine>> {
    let paid = payment(random, place, deposit);
    Ok(match deposit.fate {
        // Of those paid together, see `join`.
        Fate::Unpaid | Fate::Cancelled | Fate::Joint => vec![],
        Fate::Exact | Fate::CancelledPaid | Fate::Late => vec![paid],
        Fate::Slip => vec![BankLine { identifier: Identifier::Missing, ..paid }],
        Fate::NoReference(_) => {
            let description = format!("واریز نقدی شعبه، {}", purpose(deposit.kind).bank_words);
            vec![BankLine { identifier: Identifier::Missing, bank_reference: None, description, ..paid }]
        }
        Fate::Mistyped(_) => vec![BankLine { identifier: Identifier::Mistyped(place), ..paid }],
        // Short by the bank's fee, which the payer let the bank take out of the deposit.
        Fate::Short(_) => vec![BankLine { amount: paid.amount - random.random_range(50..600) * 1_000, ..paid }],
        Fate::Over(_) => vec![BankLine { amount: paid.amount + random.random_range(50..9_000) * 1_000, ..paid }],
        Fate::Double(_) => {
            let again = BankLine { bank_reference: Some(references.next(random)), ..paid.clone() };
            vec![paid, again]
        }
        Fate::Twice(_) => {
            let booked_on = calendar::working(calendar::day_after(deposit.month, random.random_range(10..=25))?);
            let again = BankLine { booked_on, bank_reference: Some(references.next(random)), ..paid.clone() };
            vec![paid, again]
        }
        Fate::WrongAgency(_) => vec![BankLine { account: cast::neighbour(deposit.agency)?, ..paid }],
        Fate::Parts => {
            let half = paid.amount / 2;
            let part = |amount, bank_reference| BankLine {
                amount,
                identifier: Identifier::Missing,
                bank_reference: Some(bank_reference),
                ..paid.clone()
            };
            vec![part(half, references.next(random)), part(paid.amount - half, references.next(random))]
        }
        Fate::Bounced => {
            let last = calendar::month(deposit.month)?.last_day();
            let booked_on = calendar::working_until(calendar::later(paid.booked_on, 2), last);
            let back = taken_back(&paid, booked_on);
            vec![paid, back]
        }
        Fate::BouncedLate(_) => {
            // Late in the month, when there is money on the account again, and before it is swept.
            let booked_on = calendar::working(calendar::day_after(deposit.month, 27)?);
            let back = taken_back(&paid, booked_on);
            vec![paid, back]
        }
    })
}

/// The bank takes a payment back, under the reference of the payment.
fn taken_back(paid: &BankLine, booked_on: NaiveDate) -> BankLine {
    BankLine {
        booked_on,
        direction: Direction::Debit,
        identifier: Identifier::Missing,
        description: "برگشت انتقال؛ حساب واریزکننده مسدود بود".to_owned(),
        ..paid.clone()
    }
}

/// The payment as it should be.
fn payment(random: &mut StdRng, place: usize, deposit: &PlannedDeposit) -> BankLine {
    let words = purpose(deposit.kind).bank_words;
    let name = &deposit.depositor.name;
    let description = match random.random_range(0..4) {
        0 => format!("انتقال پایا، {words}"),
        1 => format!("انتقال ساتنا از {name} بابت {words}"),
        2 => format!("واریز با شناسه، {words}، قبض {}", deposit.receipt_number),
        _ => words.to_owned(),
    };
    BankLine {
        account: deposit.agency,
        booked_on: deposit.paid_on,
        time: office_hours(random),
        direction: Direction::Credit,
        amount: deposit.amount,
        identifier: Identifier::Of(place),
        bank_reference: Some(deposit.bank_reference.clone()),
        party: Some((&deposit.depositor).into()),
        description,
    }
}

/// What has nothing to do with any deposit.
fn others(random: &mut StdRng, references: &mut References) -> anyhow::Result<Vec<BankLine>> {
    let mut lines = Vec::new();
    for (slug, month, day) in FEES {
        let fee = random.random_range(15..80) * 10_000;
        let line = other(slug, month, day, fee, "کارمزد صدور صورت‌حساب")?;
        let bank_reference = Some(references.next(random));
        lines.push(BankLine { direction: Direction::Debit, bank_reference, ..line });
    }
    for (slug, month, day) in TWINS {
        let amount = random.random_range(40..400) * 500_000;
        let line = other(slug, month, day, amount, "واریز نقدی شعبه مرکزی")?;
        lines.extend([line.clone(), line]);
    }
    for (slug, month, day) in STRAYS {
        let amount = random.random_range(20..900) * 1_000_000;
        let line = other(slug, month, day, amount, "واریز بابت عوارض")?;
        // Eighteen digits: identifiers of this treasury have twenty-six.
        let number = random.random_range(300_000_000_000_000_000..400_000_000_000_000_000_u64);
        lines.push(BankLine {
            identifier: Identifier::Other(number.to_string()),
            bank_reference: Some(references.next(random)),
            party: Some((&people::natural(random)?).into()),
            time: office_hours(random),
            ..line
        });
    }
    Ok(lines)
}

fn other(slug: &str, month: u8, day: u8, amount: i64, description: &str) -> anyhow::Result<BankLine> {
    Ok(BankLine {
        account: cast::agency(slug)?,
        booked_on: calendar::day(month, day)?,
        time: NaiveTime::from_hms_opt(14, 30, 0).unwrap_or_default(),
        direction: Direction::Credit,
        amount,
        identifier: Identifier::Missing,
        bank_reference: None,
        party: None,
        description: description.to_owned(),
    })
}

fn office_hours(random: &mut StdRng) -> NaiveTime {
    NaiveTime::from_hms_opt(random.random_range(8..14), random.random_range(0..60), 0).unwrap_or_default()
}
