//! Decisions about suspense. Pure and exhaustive.

use amanat_kernel::{Rial, Sheba, Total};
use amanat_matching::Reason;
use chrono::{Days, NaiveDate};

use super::{
    DecideBankReversals, DecideIdentifications, DecidePayerReturns, ProposeBankReversals, ProposeIdentifications,
    ProposePayerReturns,
    entity::{
        LineDirection, ResolutionKind, ResolutionState, SuspenseReason, SuspenseState, resolution, suspense_item,
    },
};
use crate::{
    base::{
        action::{Action, may_in_office},
        auth::Actor,
        code::Code,
        error::{Error, Refusal},
        id::{AgencyId, DepositId, SuspenseItemId, UserId},
        words::Verb,
    },
    deposits::wire::DepositState,
};

/// The reason of the matching engine, as it is kept.
pub fn reason(reason: Reason) -> SuspenseReason {
    match reason {
        Reason::NoReference => SuspenseReason::NoReference,
        Reason::UnknownReference => SuspenseReason::UnknownReference,
        Reason::AmountShort => SuspenseReason::AmountShort,
        Reason::AmountOver => SuspenseReason::AmountOver,
        Reason::Ambiguous => SuspenseReason::Ambiguous,
        Reason::AlreadyReceived => SuspenseReason::AlreadyReceived,
        Reason::DepositCancelled => SuspenseReason::DepositCancelled,
        Reason::OtherAgency => SuspenseReason::OtherAgency,
    }
}

/// A difference that the database holds above zero.
///
/// # Errors
/// Internal, when it is below.
pub fn minus(whole: Rial, part: Rial) -> Result<Rial, Error> {
    Ok(whole.checked_sub(part).ok_or_else(|| anyhow::anyhow!("{part} of {whole} rials were to be taken"))?)
}

/// The sum of two parts of one line.
///
/// # Errors
/// Internal, when it is more than an amount can be.
pub fn plus(one: Rial, other: Rial) -> Result<Rial, Error> {
    Ok(one.checked_add(other).ok_or_else(|| anyhow::anyhow!("{one} and {other} rials are no amount"))?)
}

/// Whether nobody has said yet what an item is.
pub fn open(state: SuspenseState) -> Result<(), Code> {
    match state {
        SuspenseState::Open => Ok(()),
        SuspenseState::Proposed | SuspenseState::Closed => Err(Code::SuspenseItemNotOpen),
    }
}

/// Whether an item may be said to be deposits: money that came into an agency's link account.
pub fn identify(state: SuspenseState, direction: LineDirection, agency: Option<AgencyId>) -> Result<(), Code> {
    give_back(state, direction)?;
    agency.map(|_| ()).ok_or(Code::SuspenseItemOfTreasury)
}

/// Whether an item may go back to whoever paid it.
pub fn give_back(state: SuspenseState, direction: LineDirection) -> Result<(), Code> {
    open(state)?;
    match direction {
        LineDirection::Credit => Ok(()),
        LineDirection::Debit => Err(Code::SuspenseItemDebit),
    }
}

/// Whether money goes to another account than the bank says it came from: `counterparties` as the bank wrote them. What is
/// no Sheba says nothing.
pub fn is_to_another_account<'a>(payee: &Sheba, counterparties: impl IntoIterator<Item = &'a str>) -> bool {
    counterparties.into_iter().filter_map(|written| Sheba::parse(written).ok()).any(|account| account != *payee)
}

/// Whether an item may be the bank's reversal of something.
pub fn reverse(state: SuspenseState, direction: LineDirection) -> Result<(), Code> {
    open(state)?;
    match direction {
        LineDirection::Debit => Ok(()),
        LineDirection::Credit => Err(Code::SuspenseItemCredit),
    }
}

/// Whether a bank reversal may end a deposit: its money has come.
pub fn reversible(state: DepositState) -> Result<(), Code> {
    match state {
        DepositState::Received | DepositState::Swept | DepositState::Announced => Ok(()),
        DepositState::PartiallyRefunded | DepositState::Refunded => Err(Code::DepositRefunded),
        DepositState::Declared => Err(Code::DepositNotReceived),
        DepositState::Cancelled => Err(Code::DepositCancelled),
        DepositState::Reversed => Err(Code::DepositReversed),
    }
}

/// A debit takes back exactly what came.
///
/// # Errors
/// `identification_amount` with both.
pub fn same_amount(money: Rial, claimed: Rial) -> Result<(), Refusal> {
    if money == claimed { Ok(()) } else { Err(amounts_differ(money.into(), claimed.into())) }
}

/// Where an item stands once so much of it is left.
pub fn state_of(remaining: Rial) -> SuspenseState {
    if remaining.is_zero() { SuspenseState::Closed } else { SuspenseState::Open }
}

/// Whether a resolution may be decided by this person: a second one, always.
pub fn decide(state: ResolutionState, made_by: UserId, decider: UserId) -> Result<(), Code> {
    proposed(state)?;
    if made_by == decider { Err(Code::SamePerson) } else { Ok(()) }
}

/// Whether a resolution may be taken back by this person: whoever proposed it.
pub fn withdraw(state: ResolutionState, made_by: UserId, by: UserId) -> Result<(), Code> {
    proposed(state)?;
    if made_by == by { Ok(()) } else { Err(Code::Forbidden) }
}

fn proposed(state: ResolutionState) -> Result<(), Code> {
    match state {
        ResolutionState::Proposed => Ok(()),
        ResolutionState::Confirmed | ResolutionState::Rejected | ResolutionState::Withdrawn => {
            Err(Code::ResolutionNotProposed)
        }
    }
}

/// Whether somebody's office is to decide on resolutions of this kind.
pub fn may_decide(actor: &Actor, kind: ResolutionKind) -> Result<(), Code> {
    match kind {
        ResolutionKind::Identification => may_in_office::<DecideIdentifications>(actor),
        ResolutionKind::PayerReturn => may_in_office::<DecidePayerReturns>(actor),
        ResolutionKind::BankReversal => may_in_office::<DecideBankReversals>(actor),
    }
}

/// Part of an item that is part of a deposit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub item: SuspenseItemId,
    pub deposit: DepositId,
    pub amount: Rial,
}

/// Shares items out among deposits, both in the order given.
///
/// # Errors
/// `identification_amount` with both sums, unless they are equal.
pub fn share_out(items: &[(SuspenseItemId, Rial)], deposits: &[(DepositId, Rial)]) -> Result<Vec<Share>, Refusal> {
    let paid: Total = items.iter().map(|(_, amount)| *amount).collect();
    let owed: Total = deposits.iter().map(|(_, amount)| *amount).collect();
    if paid != owed {
        return Err(amounts_differ(paid, owed));
    }
    let (mut items, mut shares) = (items.iter().copied(), Vec::new());
    let mut here = items.next();
    for (deposit, amount) in deposits {
        let mut wanted = *amount;
        while let Some((item, left)) = here
            && !wanted.is_zero()
        {
            let amount = wanted.min(left);
            shares.push(Share { item, deposit: *deposit, amount });
            wanted = wanted.checked_sub(amount).unwrap_or(Rial::ZERO);
            here = match left.checked_sub(amount) {
                Some(rest) if !rest.is_zero() => Some((item, rest)),
                _ => items.next(),
            };
        }
    }
    Ok(shares)
}

/// Money and what it was said to be are not the same amount.
pub fn amounts_differ(money: Total, claimed: Total) -> Refusal {
    let refusal = Code::IdentificationAmount.with("items_amount", money.to_string());
    refusal.with("deposits_amount", claimed.to_string())
}

/// Who is concerned by something that several are part of: one agency, or else the office alone.
pub fn only(agencies: impl IntoIterator<Item = Option<AgencyId>>) -> Option<AgencyId> {
    let mut agencies = agencies.into_iter();
    let first = agencies.next().flatten()?;
    agencies.all(|agency| agency == Some(first)).then_some(first)
}

/// How long an item has been waiting; a booking day after today, as a bank's value dating may have it, is no age.
pub fn age_days(booked_on: NaiveDate, today: NaiveDate) -> i64 {
    today.signed_duration_since(booked_on).num_days().max(0)
}

/// The ages of the report, in days: from, and to where there is an end. Banks date lines ahead at times, so that the
/// first has no beginning.
pub const AGES: [(u32, Option<u32>); 4] = [(0, Some(7)), (8, Some(30)), (31, Some(90)), (91, None)];

/// The booking days that have such an age today: the first, unless older ones belong, and the last.
pub fn booked_within(today: NaiveDate, from_days: u32, to_days: Option<u32>) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let before = |days: u32| today.checked_sub_days(Days::new(days.into()));
    (to_days.and_then(before), (from_days > 0).then(|| before(from_days)).flatten())
}

/// What the caller may do next with an item.
pub fn item_actions(actor: &Actor, item: &suspense_item::Model) -> Vec<Action> {
    let identifying = may_in_office::<ProposeIdentifications>(actor)
        .and_then(|()| identify(item.state, item.direction, item.agency_id));
    let giving_back = may_in_office::<ProposePayerReturns>(actor).and_then(|()| give_back(item.state, item.direction));
    let reversing = may_in_office::<ProposeBankReversals>(actor).and_then(|()| reverse(item.state, item.direction));
    vec![
        Action::of(Verb::Identification, identifying),
        Action::of(Verb::PayerReturn, giving_back),
        Action::of(Verb::BankReversal, reversing),
    ]
}

/// What the caller may do next with a resolution.
pub fn resolution_actions(actor: &Actor, row: &resolution::Model) -> Vec<Action> {
    let deciding = may_decide(actor, row.kind).and_then(|()| decide(row.state, row.made_by, actor.user));
    vec![
        Action::of(Verb::Approval, deciding),
        Action::of(Verb::Rejection, deciding),
        Action::of(Verb::Withdrawal, withdraw(row.state, row.made_by, actor.user)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rials(amount: i64) -> Rial {
        Rial::new(amount).unwrap()
    }

    #[test]
    fn another_account_than_the_bank_names_is_told() {
        let payee = Sheba::parse("IR780100004001000001234567").unwrap();
        let is_told = |written: &[&str]| is_to_another_account(&payee, written.iter().copied());
        assert!(is_told(&["IR550570022080013447370101"]));
        assert!(is_told(&["IR780100004001000001234567", "IR550570022080013447370101"]));
        for same_or_nothing in
            ["ir78 0100 0040 0100 0001 2345 67", "IR780100004001000001234567", "4001000001", "", "بانک"]
        {
            assert!(!is_told(&[same_or_nothing]), "{same_or_nothing}");
        }
        assert!(!is_told(&[]));
    }

    #[test]
    fn only_an_open_credit_of_an_agency_is_identified() {
        use LineDirection::{Credit, Debit};
        use SuspenseState::{Closed, Open, Proposed};
        let agency = Some(AgencyId::new());
        assert_eq!(identify(Open, Credit, agency), Ok(()));
        assert_eq!(identify(Open, Credit, None), Err(Code::SuspenseItemOfTreasury));
        assert_eq!(identify(Open, Debit, agency), Err(Code::SuspenseItemDebit));
        for state in [Proposed, Closed] {
            assert_eq!(identify(state, Credit, agency), Err(Code::SuspenseItemNotOpen));
            assert_eq!(give_back(state, Credit), Err(Code::SuspenseItemNotOpen));
            assert_eq!(reverse(state, Debit), Err(Code::SuspenseItemNotOpen));
        }
        assert_eq!(give_back(Open, Debit), Err(Code::SuspenseItemDebit));
        assert_eq!((reverse(Open, Debit), reverse(Open, Credit)), (Ok(()), Err(Code::SuspenseItemCredit)));
    }

    #[test]
    fn only_what_was_received_is_reversed() {
        use DepositState::{Announced, Cancelled, Declared, Received, Reversed, Swept};
        for state in [Received, Swept, Announced] {
            assert_eq!(reversible(state), Ok(()));
        }
        assert_eq!(reversible(Declared), Err(Code::DepositNotReceived));
        assert_eq!(reversible(Cancelled), Err(Code::DepositCancelled));
        assert_eq!(reversible(Reversed), Err(Code::DepositReversed));
    }

    #[test]
    fn another_person_decides_and_the_same_one_withdraws() {
        use ResolutionState::{Confirmed, Proposed, Rejected, Withdrawn};
        let (maker, other) = (UserId::new(), UserId::new());
        assert_eq!(decide(Proposed, maker, other), Ok(()));
        assert_eq!(decide(Proposed, maker, maker), Err(Code::SamePerson));
        assert_eq!(withdraw(Proposed, maker, maker), Ok(()));
        assert_eq!(withdraw(Proposed, maker, other), Err(Code::Forbidden));
        for state in [Confirmed, Rejected, Withdrawn] {
            assert_eq!(decide(state, maker, other), Err(Code::ResolutionNotProposed));
            assert_eq!(withdraw(state, maker, maker), Err(Code::ResolutionNotProposed));
        }
    }

    #[test]
    fn one_credit_is_shared_out_and_several_are_put_together() {
        let (one, two) = (SuspenseItemId::new(), SuspenseItemId::new());
        let (first, second) = (DepositId::new(), DepositId::new());
        let share = |item, deposit, amount| Share { item, deposit, amount: rials(amount) };

        let split = share_out(&[(one, rials(5))], &[(first, rials(2)), (second, rials(3))]).unwrap();
        assert_eq!(split, [share(one, first, 2), share(one, second, 3)]);
        let joined = share_out(&[(one, rials(2)), (two, rials(3))], &[(first, rials(5))]).unwrap();
        assert_eq!(joined, [share(one, first, 2), share(two, first, 3)]);
    }

    #[test]
    fn sums_that_differ_are_named() {
        let (item, deposit) = (SuspenseItemId::new(), DepositId::new());
        for (paid, owed) in [(5, 4), (4, 5)] {
            let refusal = share_out(&[(item, rials(paid))], &[(deposit, rials(owed))]).unwrap_err();
            assert_eq!(refusal.code, Code::IdentificationAmount);
            assert_eq!(refusal.params["items_amount"], paid.to_string());
            assert_eq!(refusal.params["deposits_amount"], owed.to_string());
        }
    }

    #[test]
    fn what_concerns_two_agencies_is_of_none() {
        let (north, south) = (AgencyId::new(), AgencyId::new());
        assert_eq!(only([Some(north), Some(north)]), Some(north));
        assert_eq!(only([Some(north), Some(south)]), None);
        assert_eq!(only([None, Some(north)]), None);
        assert_eq!(only([Some(north), None]), None);
        assert_eq!(only([]), None);
    }

    /// Every day has one age, and the report's ages have no gap.
    #[test]
    fn every_booking_day_is_of_one_age() {
        let today = NaiveDate::from_ymd_opt(2025, 8, 10).unwrap();
        let mut day = today.checked_add_days(Days::new(3)).unwrap();
        while age_days(day, today) < 200 {
            let within = |(from, to): (u32, Option<u32>)| {
                let (first, last) = booked_within(today, from, to);
                first.is_none_or(|first| first <= day) && last.is_none_or(|last| day <= last)
            };
            let ages: Vec<_> = AGES.into_iter().filter(|age| within(*age)).collect();
            let [(from, to)] = ages[..] else { panic!("{day} is of {ages:?}") };
            let age = u32::try_from(age_days(day, today)).unwrap();
            assert!(from <= age && to.is_none_or(|to| age <= to), "{day}: {age} is not in {from} to {to:?}");
            day = day.pred_opt().unwrap();
        }
    }
}
