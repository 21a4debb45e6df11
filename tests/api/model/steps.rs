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
    /// Deposits and how much of each.
    Request {
        by: Person,
        rows: Vec<(usize, u64)>,
    },
    Correct {
        by: Person,
        refund: usize,
        rows: Vec<(usize, u64)>,
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
            other => format!("{other:?}").split([' ', '{']).next().unwrap_or_default().to_owned(),
        }
    }
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
}

impl RefundStep {
    pub const ALL: [RefundStep; 9] = [
        RefundStep::Sign,
        RefundStep::Cosign,
        RefundStep::Examine,
        RefundStep::Check,
        RefundStep::Approve,
        RefundStep::Return,
        RefundStep::Reject,
        RefundStep::Cancel,
        RefundStep::Fund,
    ];
}
