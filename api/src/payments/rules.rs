//! Decisions about payments, orders, remedies and draws. Pure and exhaustive.

use amanat_kernel::{FiscalYear, PaymentNumber, text};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    DecideRemedies, InstructPayments, NamePayments, ProposeRemedies, RequestDraws, ViewTransferOrders,
    entity::{Channel, DrawState, PaymentState, RemedyKind, RemedyState, draw, payment, remedy, transfer_order},
};
use crate::base::{
    action::{Action, may_in_office},
    auth::Actor,
    code::Code,
    id::UserId,
};

/// Where a transfer order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TransferOrderState {
    /// فرستاده‌شده: the bank has paid nothing of it yet.
    Sent,
    /// The bank has paid some of its payments.
    PartlySettled,
    /// پرداخت‌شده: the bank has paid them all; what came back was paid before.
    Settled,
}

/// How many payments of an order stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The bank has not paid them yet.
    pub open: i32,
    /// The bank has paid them.
    pub settled: i32,
    /// They came back, whatever became of them then.
    pub returned: i32,
}

impl Counts {
    /// Counts payments of one state in.
    pub fn add(&mut self, state: PaymentState, count: i32) {
        let one = match state {
            PaymentState::Instructed => &mut self.open,
            PaymentState::Settled => &mut self.settled,
            PaymentState::Returned | PaymentState::Reissued | PaymentState::Restored => &mut self.returned,
        };
        *one = one.saturating_add(count);
    }
}

/// Where an order stands, by its payments.
pub fn order_state(counts: Counts) -> TransferOrderState {
    match counts {
        Counts { open: 0, .. } => TransferOrderState::Settled,
        Counts { settled: 0, returned: 0, .. } => TransferOrderState::Sent,
        Counts { .. } => TransferOrderState::PartlySettled,
    }
}

/// A payment is settled once.
pub fn settle(now: PaymentState) -> Result<(), Code> {
    match now {
        PaymentState::Instructed => Ok(()),
        PaymentState::Settled | PaymentState::Returned | PaymentState::Reissued | PaymentState::Restored => {
            Err(Code::StateForbids)
        }
    }
}

/// What comes back was settled before.
pub fn give_back(now: PaymentState) -> Result<(), Code> {
    match now {
        PaymentState::Settled => Ok(()),
        PaymentState::Instructed | PaymentState::Returned | PaymentState::Reissued | PaymentState::Restored => {
            Err(Code::StateForbids)
        }
    }
}

/// A returned payment gets one remedy; what goes back to a payer was never a deposit's, so that it is only sent again.
pub fn propose(row: &payment::Model, kind: RemedyKind, has_live_remedy: bool) -> Result<(), Code> {
    match row.state {
        PaymentState::Returned => {}
        PaymentState::Instructed | PaymentState::Settled | PaymentState::Reissued | PaymentState::Restored => {
            return Err(Code::StateForbids);
        }
    }
    if has_live_remedy {
        return Err(Code::RemedyUnderWay);
    }
    match kind {
        RemedyKind::Restoration if row.refund_id.is_none() => Err(Code::PayerReturnNotRestorable),
        RemedyKind::Restoration | RemedyKind::Reissue => Ok(()),
    }
}

/// A remedy is approved by another person than its proposer.
pub fn approve(now: RemedyState, made_by: UserId, by: UserId) -> Result<(), Code> {
    match now {
        RemedyState::Proposed if made_by == by => Err(Code::SamePerson),
        RemedyState::Proposed => Ok(()),
        RemedyState::Approved | RemedyState::Rejected => Err(Code::StateForbids),
    }
}

/// A remedy is rejected by another person than its proposer: while it is proposed, and an approved reissue until it is sent.
pub fn reject(row: &remedy::Model, payment: PaymentState, by: UserId) -> Result<(), Code> {
    let is_open = match (row.state, row.kind) {
        (RemedyState::Proposed, _) => true,
        (RemedyState::Approved, RemedyKind::Reissue) => payment == PaymentState::Returned,
        (RemedyState::Approved, RemedyKind::Restoration) | (RemedyState::Rejected, _) => false,
    };
    match is_open {
        false => Err(Code::StateForbids),
        true if row.made_by == by => Err(Code::SamePerson),
        true => Ok(()),
    }
}

/// What of a remedy is sent to the bank: an approved reissue that was not sent, and not by whoever approved it.
pub fn send(row: &remedy::Model, payment: PaymentState, by: UserId) -> Result<(), Code> {
    match (row.kind, row.state, payment) {
        (RemedyKind::Reissue, RemedyState::Approved, PaymentState::Returned) => {}
        _ => return Err(Code::RemedyNotApproved),
    }
    if row.decided_by == Some(by) { Err(Code::SamePerson) } else { Ok(()) }
}

/// A draw that has not arrived may be withdrawn, or be found to have arrived.
pub fn waits(now: DrawState) -> Result<(), Code> {
    match now {
        DrawState::Requested => Ok(()),
        DrawState::Arrived | DrawState::Withdrawn => Err(Code::StateForbids),
    }
}

/// A list goes to the bank for orders that say so: one sent by hand, too, would be paid twice.
pub fn bank_list(channel: Channel) -> Result<(), Code> {
    match channel {
        Channel::BankList => Ok(()),
        Channel::ByHand => Err(Code::TransferOrderByHand),
    }
}

/// The number of an order or a draw, as people say it.
pub fn numbered(year: FiscalYear, serial: u64) -> String {
    format!("{year}-{serial:04}")
}

/// The texts of a bank line in which it may say what it pays.
pub struct Texts<'a> {
    pub references: [Option<&'a str>; 2],
    pub description: &'a str,
}

impl Texts<'_> {
    /// The one payment that the line names; none where it names none or several.
    pub fn payment(&self) -> Option<PaymentNumber> {
        let texts = self.references.into_iter().flatten().chain([self.description]);
        let mut named: Vec<PaymentNumber> = texts.flat_map(PaymentNumber::all_in).collect();
        named.sort_unstable();
        named.dedup();
        match named.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        }
    }

    /// The one order that the line names, in a reference that is its number and nothing else, or as a word of the
    /// description.
    pub fn order(&self) -> Option<String> {
        let whole = self
            .references
            .into_iter()
            .flatten()
            .filter_map(|reference| order_number(&text::fold_reference(reference)));
        let plain = text::ascii_digits(self.description);
        let words = plain.split(|c: char| !c.is_ascii_digit() && c != '-').filter(|word| word.contains('-'));
        let mut named: Vec<String> =
            whole.chain(words.filter_map(|word| order_number(&word.replacen('-', "", 1)))).collect();
        named.sort_unstable();
        named.dedup();
        if named.len() == 1 { named.pop() } else { None }
    }
}

/// Eight digits or more, a fiscal year first: the number of an order without its hyphen.
fn order_number(digits: &str) -> Option<String> {
    let (year, serial) = digits.split_at_checked(4)?;
    let year = year.parse().ok().and_then(|year| FiscalYear::new(year).ok())?;
    let is_serial = (4..=9).contains(&serial.len()) && serial.bytes().all(|byte| byte.is_ascii_digit());
    if is_serial { serial.parse().ok().map(|serial| numbered(year, serial)) } else { None }
}

/// What the caller may do next with a payment.
pub fn payment_actions(actor: &Actor, row: &payment::Model, has_live_remedy: bool) -> Vec<Action> {
    let naming = may_in_office::<NamePayments>(actor);
    let remedy = |kind| may_in_office::<ProposeRemedies>(actor).and_then(|()| propose(row, kind, has_live_remedy));
    // One operation for both: what may be done in one way may be done.
    let remedies = remedy(RemedyKind::Reissue).or_else(|_| remedy(RemedyKind::Restoration));
    vec![
        Action::of("settlement", naming.and_then(|()| settle(row.state))),
        Action::of("return", naming.and_then(|()| give_back(row.state))),
        Action::of("remedies", remedies),
    ]
}

/// What the caller may do next with an order.
pub fn order_actions(actor: &Actor, row: &transfer_order::Model, counts: Counts) -> Vec<Action> {
    let settlement = may_in_office::<NamePayments>(actor).and_then(|()| settle_order(counts));
    let list = may_in_office::<ViewTransferOrders>(actor).and_then(|()| bank_list(row.channel));
    vec![Action::of("settlement", settlement), Action::of("bank-list", list)]
}

/// An order is settled as long as the bank has something to pay.
pub fn settle_order(counts: Counts) -> Result<(), Code> {
    match order_state(counts) {
        TransferOrderState::Sent | TransferOrderState::PartlySettled => Ok(()),
        TransferOrderState::Settled => Err(Code::StateForbids),
    }
}

/// What the caller may do next with a remedy.
pub fn remedy_actions(actor: &Actor, row: &remedy::Model, payment: PaymentState) -> Vec<Action> {
    let deciding = may_in_office::<DecideRemedies>(actor);
    let sending = may_in_office::<InstructPayments>(actor);
    vec![
        Action::of("approval", deciding.and_then(|()| approve(row.state, row.made_by, actor.user))),
        Action::of("rejection", deciding.and_then(|()| reject(row, payment, actor.user))),
        Action::of("transfer_order", sending.and_then(|()| send(row, payment, actor.user))),
    ]
}

/// What the caller may do next with a draw.
pub fn draw_actions(actor: &Actor, row: &draw::Model) -> Vec<Action> {
    let withdrawal = may_in_office::<RequestDraws>(actor).and_then(|()| waits(row.state));
    let arrival = may_in_office::<NamePayments>(actor).and_then(|()| waits(row.state));
    vec![Action::of("withdrawal", withdrawal), Action::of("arrival", arrival)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::{OfficeId, PaymentId, RemedyId};

    const ALL: [PaymentState; 5] = [
        PaymentState::Instructed,
        PaymentState::Settled,
        PaymentState::Returned,
        PaymentState::Reissued,
        PaymentState::Restored,
    ];

    fn counts(open: i32, settled: i32, returned: i32) -> Counts {
        Counts { open, settled, returned }
    }

    #[test]
    fn an_order_stands_where_its_payments_stand() {
        use TransferOrderState::{PartlySettled, Sent, Settled};
        assert_eq!(order_state(counts(3, 0, 0)), Sent);
        assert_eq!(order_state(counts(2, 1, 0)), PartlySettled);
        assert_eq!(order_state(counts(2, 0, 1)), PartlySettled, "what came back was paid");
        assert_eq!(order_state(counts(0, 1, 2)), Settled);
        assert_eq!((settle_order(counts(1, 0, 0)), settle_order(counts(0, 1, 0))), (Ok(()), Err(Code::StateForbids)));
        let mut all = Counts::default();
        ALL.into_iter().for_each(|state| all.add(state, 1));
        assert_eq!(all, counts(1, 1, 3));
    }

    #[test]
    fn a_payment_is_settled_once_and_comes_back_once() {
        let settled: Vec<_> = ALL.into_iter().filter(|state| settle(*state).is_ok()).collect();
        let returned: Vec<_> = ALL.into_iter().filter(|state| give_back(*state).is_ok()).collect();
        assert_eq!((settled, returned), (vec![PaymentState::Instructed], vec![PaymentState::Settled]));
    }

    fn remedy(kind: RemedyKind, state: RemedyState) -> remedy::Model {
        remedy::Model {
            id: RemedyId::new(),
            office_id: OfficeId::new(),
            agency_id: None,
            payment_id: PaymentId::new(),
            kind,
            payee_sheba: None,
            payee_name: None,
            payee_identifier: None,
            note: String::new(),
            state,
            made_by: UserId::new(),
            made_at: chrono::DateTime::UNIX_EPOCH,
            decided_by: None,
            decided_at: None,
            rejected_because: None,
            version: 1,
        }
    }

    #[test]
    fn another_person_decides_on_a_remedy() {
        use RemedyState::{Approved, Proposed, Rejected};
        let (one, other) = (UserId::new(), UserId::new());
        assert_eq!(approve(Proposed, one, other), Ok(()));
        assert_eq!(approve(Proposed, one, one), Err(Code::SamePerson));
        for state in [Approved, Rejected] {
            assert_eq!(approve(state, one, other), Err(Code::StateForbids));
        }
        let proposed = remedy(RemedyKind::Restoration, Proposed);
        assert_eq!(reject(&proposed, PaymentState::Returned, other), Ok(()));
        assert_eq!(reject(&proposed, PaymentState::Returned, proposed.made_by), Err(Code::SamePerson));
    }

    #[test]
    fn an_approved_reissue_falls_until_it_is_sent_and_is_sent_by_another_person_than_its_approver() {
        let (payer, head) = (UserId::new(), UserId::new());
        let reissue = remedy::Model { decided_by: Some(head), ..remedy(RemedyKind::Reissue, RemedyState::Approved) };
        assert_eq!(reject(&reissue, PaymentState::Returned, head), Ok(()));
        assert_eq!(reject(&reissue, PaymentState::Reissued, head), Err(Code::StateForbids));
        assert_eq!(send(&reissue, PaymentState::Returned, payer), Ok(()));
        assert_eq!(send(&reissue, PaymentState::Returned, head), Err(Code::SamePerson));
        assert_eq!(send(&reissue, PaymentState::Reissued, payer), Err(Code::RemedyNotApproved));
        let restored = remedy(RemedyKind::Restoration, RemedyState::Approved);
        assert_eq!(reject(&restored, PaymentState::Restored, head), Err(Code::StateForbids));
        assert_eq!(send(&restored, PaymentState::Returned, payer), Err(Code::RemedyNotApproved));
    }

    fn texts<'a>(identifier: Option<&'a str>, reference: Option<&'a str>, description: &'a str) -> Texts<'a> {
        Texts { references: [identifier, reference], description }
    }

    #[test]
    fn a_line_names_one_payment_or_none() {
        let number = |serial| PaymentNumber::issue(FiscalYear::new(1404).unwrap(), serial).unwrap();
        let (one, other) = (number(1), number(2));
        assert_eq!(texts(Some(one.as_str()), Some("990017"), "").payment(), Some(one.clone()));
        assert_eq!(texts(None, None, &format!("پایا {one} بابت رد")).payment(), Some(one.clone()));
        let twice = format!("{one} {one}");
        assert_eq!(texts(Some(one.as_str()), None, &twice).payment(), Some(one.clone()), "named twice it is one");
        assert_eq!(texts(Some(one.as_str()), None, &format!("{other}")).payment(), None, "two are none");
        assert_eq!(texts(Some("91404000000142"), None, "واریز").payment(), None, "the check digits are wrong");
    }

    #[test]
    fn a_line_names_an_order_by_its_number() {
        let number = Some("1404-0012".to_owned());
        assert_eq!(texts(None, None, "بانکواره ۱۴۰۴-۰۰۱۲ پایا").order(), number);
        for reference in ["1404-0012", "14040012", "۱۴۰۴/۰۰۱۲"] {
            assert_eq!(texts(None, Some(reference), "").order(), number, "{reference}");
        }
        assert_eq!(texts(None, None, "14040012").order(), None, "without its hyphen it is no word of ours");
        assert_eq!(texts(None, None, "1404-0012 و 1404-0013").order(), None);
        assert_eq!(texts(None, Some("1404"), "1404-05-12").order(), None, "a day is no order");
        assert_eq!(texts(None, Some("99990012"), "").order(), None);
        assert_eq!(numbered(FiscalYear::new(1404).unwrap(), 12_345), "1404-12345");
    }

    #[test]
    fn a_draw_ends_once_and_a_list_goes_to_the_bank_where_the_order_says_so() {
        assert_eq!(waits(DrawState::Requested), Ok(()));
        for state in [DrawState::Arrived, DrawState::Withdrawn] {
            assert_eq!(waits(state), Err(Code::StateForbids));
        }
        assert_eq!(bank_list(Channel::BankList), Ok(()));
        assert_eq!(bank_list(Channel::ByHand), Err(Code::TransferOrderByHand));
    }
}
