//! What can be tried. Numbers name things in the order in which they came to be.

use super::people::Person;

#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    Declare {
        by: Person,
        amount: u64,
    },
    Cancel {
        by: Person,
        deposit: usize,
    },
    /// A statement of the link account: money with the identifier of a deposit, or without any.
    Receive {
        lines: Vec<(Option<usize>, u64)>,
    },
    /// The month's money leaves the link account.
    Sweep {
        amount: u64,
    },
    /// A sweep stands on the concentration account's statement.
    Arrive {
        sweep: usize,
    },
    /// The concentration account sends money on to account 20/9.
    Remit {
        amount: u64,
    },
    /// Items, with how much of each (none: all), are deposits.
    Identify {
        by: Person,
        items: Vec<(usize, Option<u64>)>,
        deposits: Vec<usize>,
    },
    GiveBack {
        by: Person,
        item: usize,
        amount: Option<u64>,
    },
    Resolve {
        by: Person,
        resolution: usize,
        word: Word,
    },
    PrepareList {
        by: Person,
    },
    List {
        by: Person,
        list: usize,
        what: ListStep,
    },
    PrepareNotice {
        by: Person,
        list: usize,
    },
    Notice {
        by: Person,
        notice: usize,
        what: NoticeStep,
    },
    /// By the first or the second order of a court about it.
    Hold {
        by: Person,
        deposit: usize,
        order: u8,
    },
    Release {
        by: Person,
        hold: usize,
    },
    /// Deposits and how much of each, for the agency or directly for two people.
    Request {
        by: Person,
        rows: Vec<(usize, u64)>,
        is_direct: bool,
    },
    Correct {
        by: Person,
        refund: usize,
        rows: Vec<(usize, u64)>,
        is_direct: bool,
    },
    /// The letter that releases the deposits.
    Attach {
        by: Person,
        refund: usize,
    },
    /// Whether the clerk has seen what is available.
    Submit {
        by: Person,
        refund: usize,
        seen: bool,
    },
    Refund {
        by: Person,
        refund: usize,
        what: RefundStep,
    },
    /// Funds are asked for from account 20/9.
    Draw {
        by: Person,
        amount: u64,
    },
    WithdrawDraw {
        by: Person,
        draw: usize,
    },
    /// A statement of the refund account.
    Bank {
        lines: Vec<BankLine>,
    },
    /// Somebody says what the bank left unsaid.
    Name {
        by: Person,
        item: usize,
        what: Named,
    },
    /// The bank is ordered to pay.
    Order {
        by: Person,
        due: Due,
    },
    Propose {
        by: Person,
        payment: usize,
        cure: Cure,
    },
    Decide {
        by: Person,
        remedy: usize,
        is_agreed: bool,
    },
    /// The days of all requests under way run out.
    Expire,
    /// The last change is asked for again, with its key.
    Again,
}

impl Step {
    /// What it is, without whose and how much.
    pub fn name(&self) -> String {
        match self {
            Self::Resolve { word, .. } => format!("{word:?} resolution"),
            Self::List { what, .. } => format!("{what:?} list"),
            Self::Notice { what, .. } => format!("{what:?} notice"),
            Self::Refund { what, .. } => format!("{what:?} refund"),
            Self::Name { what, .. } => format!("Name {}", first_word(what)),
            Self::Propose { cure, .. } => format!("Propose {cure:?}"),
            Self::Decide { is_agreed: true, .. } => "Agree".to_owned(),
            Self::Decide { is_agreed: false, .. } => "Disagree".to_owned(),
            other => first_word(other),
        }
    }
}

fn first_word(what: &impl std::fmt::Debug) -> String {
    format!("{what:?}").split([' ', '{', '(']).next().unwrap_or_default().to_owned()
}

/// A line of the refund account; the bank says more or less of what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BankLine {
    /// From account 20/9.
    Funds(u64),
    /// A debit with a payment's number.
    Paid(usize, u64),
    /// A debit with an order's number.
    PaidOrder(usize, u64),
    /// A credit with a payment's number.
    CameBack(usize, u64),
    Debit(u64),
    Credit(u64),
}

impl BankLine {
    /// The payment whose number it carries.
    pub fn payment(self) -> Option<usize> {
        match self {
            Self::Paid(payment, _) | Self::CameBack(payment, _) => Some(payment),
            Self::Funds(_) | Self::PaidOrder(..) | Self::Debit(_) | Self::Credit(_) => None,
        }
    }
}

/// What a line is found to be of which the bank does not say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    Arrival(usize),
    Payment(usize),
    Order(usize),
    Return(usize),
}

/// What is to be paid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Due {
    pub refunds: Vec<usize>,
    /// Payer returns.
    pub resolutions: Vec<usize>,
    /// Reissues.
    pub remedies: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cure {
    NonExecution,
    Reissue,
    Restoration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Approve,
    Reject,
    Withdraw,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListStep {
    Sign,
    Withdraw,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeStep {
    Sign,
    Reject,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundStep {
    Sign,
    Cosign,
    Examine,
    Check,
    Approve,
    Return,
    Reject,
    Cancel,
    Fund,
    Close,
}

impl RefundStep {
    pub const ALL: [RefundStep; 10] = [
        RefundStep::Sign,
        RefundStep::Cosign,
        RefundStep::Examine,
        RefundStep::Check,
        RefundStep::Approve,
        RefundStep::Return,
        RefundStep::Reject,
        RefundStep::Cancel,
        RefundStep::Fund,
        RefundStep::Close,
    ];
}
