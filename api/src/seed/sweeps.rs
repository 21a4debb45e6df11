//! What the banks move at the end of a month: from the link accounts to the concentration account, and on from there to
//! account 20/9.

use amanat_formats::Direction;
use chrono::{NaiveDate, NaiveTime};
use rand::rngs::StdRng;

use super::{
    bank::{BankLine, Identifier, Party, References},
    calendar,
    cast::{AGENCIES, SampleAgency},
    numbers,
};

/// The sweep that left the month's last payment behind.
const SHORT: (&str, u8) = ("sports", 4);
/// The sweep whose difference nobody has understood yet, and how much it is.
const PUZZLING: (&str, u8, i64) = ("agriculture", 12, 10_000_000);
/// The sweep that arrived on the next day, which is of the next month.
const SLOW: (&str, u8) = ("roads", 11);
/// The sweep that is still on its way when the sample data end.
const UNDER_WAY: (&str, u8) = ("water", 12);
/// Day of the month on which the concentration account is remitted to account 20/9.
const REMITTED: u8 = 5;
/// A credit on the concentration account that nobody knows, and the bank's fee: month, day, amount.
const STRAY: (u8, u8, i64) = (6, 11, 35_000_000);
const FEE: (u8, u8, i64) = (9, 20, 450_000);

/// A line of the concentration account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreasuryLine {
    pub booked_on: NaiveDate,
    pub time: NaiveTime,
    pub direction: Direction,
    pub amount: i64,
    pub bank_reference: String,
    pub party: Option<Party>,
    pub description: String,
}

/// Sweeps the link accounts, month by month; returns what is booked on the concentration account.
pub fn sweep(
    random: &mut StdRng,
    references: &mut References,
    lines: &mut Vec<BankLine>,
) -> anyhow::Result<Vec<TreasuryLine>> {
    let mut arrived = Vec::new();
    for month in 1..=12 {
        for agency in &AGENCIES {
            if let Some(out) = leave(lines, agency, month, references.next(random))? {
                arrived.extend(arrive(&out, month)?);
                lines.push(out);
            }
        }
        for (of, direction, description) in [
            (STRAY, Direction::Credit, "انتقال به حساب تمرکز، بدون شناسه"),
            (FEE, Direction::Debit, "کارمزد صدور صورت‌حساب"),
        ] {
            if of.0 == month {
                arrived.push(TreasuryLine {
                    booked_on: calendar::day(of.0, of.1)?,
                    time: at(10),
                    direction,
                    amount: of.2,
                    bank_reference: references.next(random),
                    party: None,
                    description: description.to_owned(),
                });
            }
        }
    }
    for month in 1..=11 {
        let remitted = remit(&arrived, month, references.next(random))?;
        arrived.push(remitted);
    }
    Ok(arrived)
}

/// The line with which a month's money leaves a link account, at night, where there is any.
fn leave(
    lines: &[BankLine],
    agency: &'static SampleAgency,
    month: u8,
    reference: String,
) -> anyhow::Result<Option<BankLine>> {
    let days = calendar::month(month)?;
    let own = || lines.iter().filter(|line| line.account == agency && line.booked_on <= days.last_day());
    let balance: i64 = own().map(signed).sum();
    let left_behind = if (agency.slug, month) == SHORT {
        let last =
            own().filter(|line| line.direction == Direction::Credit).max_by_key(|line| (line.booked_on, line.time));
        last.map_or(0, |line| line.amount)
    } else if (agency.slug, month) == (PUZZLING.0, PUZZLING.1) {
        PUZZLING.2
    } else {
        0
    };
    if balance <= left_behind {
        return Ok(None);
    }
    Ok(Some(BankLine {
        account: agency,
        booked_on: days.last_day(),
        time: at(23),
        direction: Direction::Debit,
        amount: balance - left_behind,
        identifier: Identifier::Missing,
        bank_reference: Some(reference),
        party: Some(Party {
            name: "تمرکز وجوه سپرده استان".to_owned(), sheba: numbers::concentration_sheba()?
        }),
        description: "انتقال پایان ماه به حساب تمرکز".to_owned(),
    }))
}

/// The same money on the concentration account, unless it is still under way.
fn arrive(out: &BankLine, month: u8) -> anyhow::Result<Option<TreasuryLine>> {
    if (out.account.slug, month) == UNDER_WAY {
        return Ok(None);
    }
    let is_slow = (out.account.slug, month) == SLOW;
    let booked_on = if is_slow { calendar::later(out.booked_on, 1) } else { out.booked_on };
    Ok(Some(TreasuryLine {
        booked_on,
        time: if is_slow { at(7) } else { at(23) },
        direction: Direction::Credit,
        amount: out.amount,
        bank_reference: out.bank_reference.clone().unwrap_or_default(),
        party: Some(Party {
            name: format!("حساب رابط {}", out.account.name_fa),
            sheba: numbers::link_sheba(out.account.code)?,
        }),
        description: "انتقال پایان ماه از حساب رابط".to_owned(),
    }))
}

/// Everything that had been swept by the end of a month goes to account 20/9 in the next one.
fn remit(arrived: &[TreasuryLine], month: u8, bank_reference: String) -> anyhow::Result<TreasuryLine> {
    let booked_on = calendar::working(calendar::day_after(month, REMITTED)?);
    let is_sweep = |line: &&TreasuryLine| line.party.is_some() && line.booked_on < booked_on;
    let swept = |direction| -> i64 {
        let of_it = arrived.iter().filter(is_sweep).filter(|line| line.direction == direction);
        of_it.map(|line| line.amount).sum()
    };
    Ok(TreasuryLine {
        booked_on,
        time: at(9),
        direction: Direction::Debit,
        amount: swept(Direction::Credit) - swept(Direction::Debit),
        bank_reference,
        party: Some(Party {
            name: "حساب ۲۰/۹ خزانه‌داری کل".to_owned(), sheba: numbers::central_deposit_sheba()?
        }),
        description: "واریز به حساب ۲۰/۹".to_owned(),
    })
}

fn signed(line: &BankLine) -> i64 {
    match line.direction {
        Direction::Credit => line.amount,
        Direction::Debit => -line.amount,
    }
}

fn at(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::plan::Plan;

    #[test]
    fn every_month_is_swept_and_remitted_whatever_the_seed() {
        for seed in 0..20 {
            let plan = Plan::new(seed).unwrap();
            let sweeps: Vec<&BankLine> =
                plan.lines.iter().filter(|line| line.description.contains("پایان ماه")).collect();
            // A small agency may have a month in which nothing was paid.
            assert!((90..=96).contains(&sweeps.len()), "seed {seed}: {}", sweeps.len());
            assert!(sweeps.iter().all(|line| line.amount > 0), "seed {seed}");
            let out = plan.treasury_lines.iter().filter(|line| line.description.contains("۲۰/۹"));
            assert_eq!(out.filter(|line| line.amount > 0).count(), 11, "seed {seed}");
            // All but one sweep have arrived, and a stray credit and a fee were booked.
            assert_eq!(plan.treasury_lines.len(), sweeps.len() - 1 + 11 + 2, "seed {seed}");
        }
    }
}
