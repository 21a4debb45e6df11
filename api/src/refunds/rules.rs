//! Decisions about refunds. Pure and exhaustive.

use amanat_kernel::Rial;
use chrono::NaiveDate;

use super::{
    ApproveRefunds, CancelRefunds, CheckRefunds, CloseRefunds, CosignRefunds, FundRefunds, RejectRefunds,
    RequestRefunds, ReturnRefunds, SignRefunds,
    entity::{RefundState, refund},
    payable::Progress,
};
use crate::base::{
    action::{Action, may},
    auth::{Actor, Permission, Role},
    code::Code,
    config::Settings,
    error::{Error, Refusal},
    id::UserId,
    words::Verb,
};

/// What somebody may do about a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Correct,
    Submit,
    Sign,
    Cosign,
    Examine,
    Check,
    /// The first approval.
    ApproveFirst,
    /// The second one.
    ApproveSecond,
    Fund,
    Instruct,
    Close,
    SendBack,
    Reject,
    Cancel,
    Expire,
}

impl Step {
    /// Where a refund has to stand for this step.
    pub fn is_due(self, state: RefundState) -> bool {
        use RefundState::{
            Approved, ApprovedOnce, Checked, ControllerSigned, Cosigned, Draft, Funded, Returned, Settled, Submitted,
            UnderCheck,
        };
        match self {
            Self::Correct | Self::Submit => matches!(state, Draft | Returned),
            Self::Sign => state == Submitted,
            Self::Cosign => state == ControllerSigned,
            Self::Examine => state == Cosigned,
            Self::Check => state == UnderCheck,
            Self::ApproveFirst => state == Checked,
            Self::ApproveSecond => state == ApprovedOnce,
            Self::Fund => state == Approved,
            Self::Instruct => state == Funded,
            Self::Close => state == Settled,
            Self::SendBack => is_under_way(state) || is_approved(state),
            Self::Expire => is_under_way(state),
            Self::Reject => matches!(state, UnderCheck | Checked | ApprovedOnce),
            Self::Cancel => {
                matches!(state, Draft | Returned | Submitted | ControllerSigned | Cosigned | UnderCheck)
            }
        }
    }
}

/// Whether a refund waits for signatures, a check or approvals, and so has its amounts reserved.
pub fn is_under_way(state: RefundState) -> bool {
    match state {
        RefundState::Submitted
        | RefundState::ControllerSigned
        | RefundState::Cosigned
        | RefundState::UnderCheck
        | RefundState::Checked
        | RefundState::ApprovedOnce => true,
        RefundState::Draft
        | RefundState::Returned
        | RefundState::Approved
        | RefundState::Funded
        | RefundState::Instructed
        | RefundState::PartlySettled
        | RefundState::PaymentReturned
        | RefundState::Settled
        | RefundState::Closed
        | RefundState::Rejected
        | RefundState::Cancelled
        | RefundState::Expired => false,
    }
}

/// Whether a refund is owed as such, and the bank was not ordered to pay it: the approval can still be taken back.
pub fn is_approved(state: RefundState) -> bool {
    matches!(state, RefundState::Approved | RefundState::Funded)
}

/// Whether a step may be done now: the refund stands there, and its time is not over.
pub fn may_step(row: &refund::Model, step: Step, today: NaiveDate) -> Result<(), Code> {
    if !step.is_due(row.state) {
        return Err(Code::RefundNotDue);
    }
    let is_over = is_under_way(row.state) && row.expires_on.is_some_and(|last| last < today);
    match step {
        Step::Expire if is_over => Ok(()),
        Step::Expire => Err(Code::RefundNotDue),
        // Taking back and refusing release the reserve, as expiry does.
        Step::Cancel | Step::Reject | Step::SendBack => Ok(()),
        _ if is_over => Err(Code::RefundExpired),
        _ => Ok(()),
    }
}

/// The step of the chain that everybody does who asks for a refund, corrects it, submits it or takes it back.
pub const REQUEST: &str = "request";
/// The controller's.
pub const CONTROLLER: &str = "controller";
/// The agency's second officer's.
pub const AGENCY_SIGNATORY: &str = "agency_signatory";
/// The checker's.
pub const CHECK: &str = "check";
/// The first approval's.
pub const OFFICE_HEAD: &str = "office_head";
/// The second approval's.
pub const HEAD: &str = "head";
/// The payer's: funding, and ordering the bank to pay.
pub const PAYER: &str = "payer";
/// Closing.
pub const CLOSER: &str = "closer";

/// Whose turn it is: who sends a request back, or refuses it, does the step that they would have done. An approval is taken
/// back as it was given, by the head of treasury.
pub fn turn(state: RefundState) -> Result<(&'static str, Role), Code> {
    match state {
        RefundState::Submitted => Ok((CONTROLLER, Role::Controller)),
        RefundState::ControllerSigned => Ok((AGENCY_SIGNATORY, Role::AgencyHead)),
        RefundState::Cosigned | RefundState::UnderCheck => Ok((CHECK, Role::TreasuryClerk)),
        RefundState::Checked => Ok((OFFICE_HEAD, Role::TreasuryOfficeHead)),
        RefundState::ApprovedOnce | RefundState::Approved | RefundState::Funded => Ok((HEAD, Role::TreasuryHead)),
        RefundState::Draft
        | RefundState::Returned
        | RefundState::Instructed
        | RefundState::PartlySettled
        | RefundState::PaymentReturned
        | RefundState::Settled
        | RefundState::Closed
        | RefundState::Rejected
        | RefundState::Cancelled
        | RefundState::Expired => Err(Code::RefundNotDue),
    }
}

/// Whether somebody has a role where the refund is.
fn holds(actor: &Actor, role: Role, row: &refund::Model) -> bool {
    let reaches = |scope: crate::base::auth::Scope| scope.admits(row.agency_id);
    actor.scope(&[role]).is_some_and(reaches)
}

/// Whether it is the turn of somebody who may do the step when it is theirs.
///
/// # Errors
/// `refund_not_due`, as their `actions[]` say.
pub fn is_turn_of(actor: &Actor, role: Role, row: &refund::Model) -> Result<(), Code> {
    if holds(actor, role, row) { Ok(()) } else { Err(Code::RefundNotDue) }
}

/// Which of the two approvals is due, and whose it is.
pub fn approval(state: RefundState) -> Result<(Step, &'static str, Role), Code> {
    match state {
        RefundState::Checked => Ok((Step::ApproveFirst, OFFICE_HEAD, Role::TreasuryOfficeHead)),
        RefundState::ApprovedOnce => Ok((Step::ApproveSecond, HEAD, Role::TreasuryHead)),
        _ => Err(Code::RefundNotDue),
    }
}

/// Whether an amount is within what a role may decide about.
///
/// # Errors
/// `amount_above_limit` with the limit.
pub fn within_limit(settings: &Settings, role: Role, amount: Rial) -> Result<(), Error> {
    match settings.refund_limit(role)? {
        Some(limit) if amount > limit => {
            Err(Refusal::from(Code::AmountAboveLimit).with("limit", limit.to_string()).into())
        }
        Some(_) | None => Ok(()),
    }
}

/// Where a refund stands by its payments.
pub fn after(progress: Progress) -> RefundState {
    let Progress { open, settled, returned, restored } = progress;
    match (returned, open, settled.saturating_add(restored)) {
        (1.., _, _) => RefundState::PaymentReturned,
        (0, 1.., 0) => RefundState::Instructed,
        (0, 1.., 1..) => RefundState::PartlySettled,
        (0, 0, _) => RefundState::Settled,
    }
}

/// What the caller may do next with a refund. Only what one of the caller's roles is for is listed.
///
/// `done` are the steps of its chain that are done, and by whom.
pub fn actions(
    actor: &Actor,
    row: &refund::Model,
    done: &[(UserId, String)],
    settings: &Settings,
    today: NaiveDate,
) -> Vec<Action> {
    let of = Offer { actor, row, done, today };
    let approving = approval(row.state);
    let (approval, step, role) = approving.unwrap_or((Step::ApproveFirst, OFFICE_HEAD, Role::TreasuryOfficeHead));
    let limited = |role: Role| settings.refund_limit(role).ok().flatten().is_none_or(|limit| row.total_rial <= limit);
    let above = |role: Role, decision: Result<(), Code>| {
        decision.and_then(|()| if limited(role) { Ok(()) } else { Err(Code::AmountAboveLimit) })
    };
    let own_turn = turn(row.state);
    let in_turn = |step: Step| {
        let (name, role) = own_turn?;
        is_turn_of(actor, role, row)?;
        of.step(step, name)
    };
    let own_approval = || {
        may_step(row, approval, today)?;
        is_turn_of(actor, role, row)?;
        above(role, of.step(approval, step))
    };
    let offers = [
        of.offer::<RequestRefunds>(Verb::Correction, of.step(Step::Correct, REQUEST)),
        of.offer::<RequestRefunds>(Verb::Attachments, of.step(Step::Correct, REQUEST)),
        of.offer::<RequestRefunds>(Verb::Submission, of.step(Step::Submit, REQUEST)),
        of.offer::<SignRefunds>(Verb::ControllerSignature, of.step(Step::Sign, CONTROLLER)),
        of.offer::<CosignRefunds>(Verb::Cosignature, of.step(Step::Cosign, AGENCY_SIGNATORY)),
        of.offer::<CheckRefunds>(Verb::Examination, of.step(Step::Examine, CHECK)),
        of.offer::<CheckRefunds>(Verb::Check, above(Role::TreasuryClerk, of.step(Step::Check, CHECK))),
        of.offer::<ApproveRefunds>(Verb::Approvals, own_approval()),
        of.offer::<ReturnRefunds>(Verb::Return, in_turn(Step::SendBack)),
        of.offer::<RejectRefunds>(Verb::Rejection, in_turn(Step::Reject)),
        of.offer::<CancelRefunds>(Verb::Cancellation, of.step(Step::Cancel, of.cancelling())),
        of.offer::<FundRefunds>(Verb::Funding, above(Role::TreasuryPayer, of.step(Step::Fund, PAYER))),
        of.offer::<FundRefunds>(Verb::TransferOrder, of.step(Step::Instruct, PAYER)),
        of.offer::<CloseRefunds>(Verb::Closing, of.step(Step::Close, CLOSER)),
    ];
    offers.into_iter().flatten().collect()
}

struct Offer<'a> {
    actor: &'a Actor,
    row: &'a refund::Model,
    done: &'a [(UserId, String)],
    today: NaiveDate,
}

impl Offer<'_> {
    /// Whether the step is due and this person has done no other one.
    fn step(&self, step: Step, name: &str) -> Result<(), Code> {
        may_step(self.row, step, self.today)?;
        let other = |(user, done): &&(UserId, String)| *user == self.actor.user && done != name;
        if self.done.iter().any(|one| other(&one)) { Err(Code::SamePerson) } else { Ok(()) }
    }

    /// What people are for is offered to them, with the reason where it cannot be done now.
    fn offer<P: Permission>(&self, verb: Verb, decision: Result<(), Code>) -> Option<Action> {
        may::<P>(self.actor, self.row.agency_id).ok()?;
        Some(Action::of(verb, decision))
    }

    fn cancelling(&self) -> &'static str {
        cancelling(self.actor, self.row)
    }
}

/// The step that somebody does by taking a request back.
pub fn cancelling(actor: &Actor, row: &refund::Model) -> &'static str {
    if holds(actor, Role::AgencyClerk, row) { REQUEST } else { CONTROLLER }
}

#[cfg(test)]
mod tests {
    use sea_orm::Iterable;

    use super::*;

    const UNDER_WAY: [RefundState; 6] = [
        RefundState::Submitted,
        RefundState::ControllerSigned,
        RefundState::Cosigned,
        RefundState::UnderCheck,
        RefundState::Checked,
        RefundState::ApprovedOnce,
    ];

    #[test]
    fn what_is_under_way_can_be_sent_back_by_whose_turn_it_is() {
        for state in RefundState::iter() {
            assert_eq!(is_under_way(state), UNDER_WAY.contains(&state), "{state:?}");
            let is_sent_back = UNDER_WAY.contains(&state) || is_approved(state);
            assert_eq!(turn(state).is_ok(), is_sent_back, "{state:?}");
            assert_eq!(Step::SendBack.is_due(state), is_sent_back, "{state:?}");
        }
    }

    #[test]
    fn nothing_that_is_approved_is_cancelled_or_refused() {
        use RefundState::{Approved, Closed, Funded, Instructed, PartlySettled, PaymentReturned, Settled};
        for state in [Approved, Funded, Instructed, PartlySettled, PaymentReturned, Settled, Closed] {
            for step in [Step::Cancel, Step::Reject, Step::Expire, Step::Correct, Step::Submit] {
                assert!(!step.is_due(state), "{step:?} at {state:?}");
            }
        }
    }

    #[test]
    fn each_step_of_the_chain_leads_to_the_next_one() {
        use RefundState::{
            Approved, ApprovedOnce, Checked, ControllerSigned, Cosigned, Draft, Funded, Settled, Submitted, UnderCheck,
        };
        let steps = [
            (Step::Submit, Draft),
            (Step::Sign, Submitted),
            (Step::Cosign, ControllerSigned),
            (Step::Examine, Cosigned),
            (Step::Check, UnderCheck),
            (Step::ApproveFirst, Checked),
            (Step::ApproveSecond, ApprovedOnce),
            (Step::Fund, Approved),
            (Step::Instruct, Funded),
            (Step::Close, Settled),
        ];
        for (step, due) in steps {
            let at: Vec<RefundState> = RefundState::iter().filter(|state| step.is_due(*state)).collect();
            let expected = if step == Step::Submit { vec![Draft, RefundState::Returned] } else { vec![due] };
            assert_eq!(at, expected, "{step:?}");
        }
    }

    #[test]
    fn a_refund_stands_where_its_payments_stand() {
        let after = |open, settled, returned, restored| after(Progress { open, settled, returned, restored });
        assert_eq!(after(2, 0, 0, 0), RefundState::Instructed);
        assert_eq!(after(1, 1, 0, 0), RefundState::PartlySettled);
        assert_eq!(after(1, 0, 0, 1), RefundState::PartlySettled);
        assert_eq!(after(1, 1, 1, 0), RefundState::PaymentReturned);
        assert_eq!(after(0, 1, 0, 1), RefundState::Settled);
        assert_eq!(after(0, 2, 0, 0), RefundState::Settled);
    }
}
