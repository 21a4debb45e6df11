//! The model: what the treasury holds in the simplest words. It knows rules and amounts, and neither tables nor postings.

use super::{
    Beginning,
    payments::{Draw, Payment},
    people::{Chain, Person},
    remedies::Remedy,
    steps::Step,
};

/// `Ok`, or the code of the refusal.
pub type Said = Result<(), &'static str>;

#[derive(Clone, Debug, Default)]
pub struct Model {
    pub deposits: Vec<Deposit>,
    pub items: Vec<Item>,
    pub resolutions: Vec<Resolution>,
    pub sweeps: Vec<Sweep>,
    pub lists: Vec<List>,
    pub notices: Vec<Notice>,
    pub holds: Vec<Hold>,
    pub refunds: Vec<Refund>,
    pub draws: Vec<Draw>,
    pub payments: Vec<Payment>,
    /// What each order orders.
    pub orders: Vec<Vec<usize>>,
    pub remedies: Vec<Remedy>,
    /// Came onto the link account, ever.
    pub came: u64,
    /// Sent on to account 20/9, ever.
    pub remitted: u64,
    /// What the bank says is on the refund account.
    pub on_refund_account: i64,
    /// What the last step is to be answered with.
    pub said: Option<Said>,
    /// Whether there is a change that can be asked for again.
    pub changed: bool,
    pub beginning: Beginning,
    /// What was available of each deposit before the last step.
    pub before: Vec<u64>,
    /// What the last step brought about, where it is not the same each time.
    pub happened: Vec<&'static str>,
}

#[derive(Clone, Debug)]
pub struct Deposit {
    pub amount: u64,
    pub state: DepositState,
    /// The sweeps that took its money, one for each part; none while a part lies on the link account.
    pub parts: Vec<Option<usize>>,
    /// The sweep that took the last of it.
    pub sweep: Option<usize>,
    pub refunded: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DepositState {
    Declared,
    Cancelled,
    Received,
    Swept,
    Announced,
}

/// A bank line that nobody could match.
#[derive(Clone, Debug)]
pub struct Item {
    pub line: Line,
    pub amount: u64,
    pub identified: u64,
    pub remaining: u64,
    pub is_proposed: bool,
    /// It was found to be a payment, its return, or funds.
    pub is_payment: bool,
    /// The payment whose number the bank said.
    pub says: Option<usize>,
    pub sweep: Option<usize>,
}

/// On which account it stands, and on which side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    OfLink,
    CameToRefunds,
    LeftRefunds,
}

#[derive(Clone, Debug)]
pub struct Resolution {
    pub kind: Kind,
    /// How much of which items.
    pub items: Vec<(usize, u64)>,
    /// Which deposits, with the parts of items that each is.
    pub deposits: Vec<(usize, Vec<usize>)>,
    pub by: Person,
    pub is_open: bool,
    pub confirmed_by: Option<Person>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Identification,
    PayerReturn,
}

#[derive(Clone, Debug)]
pub struct Sweep {
    pub amount: u64,
    pub arrived: bool,
    pub explained: bool,
}

#[derive(Clone, Debug)]
pub struct List {
    pub deposits: Vec<usize>,
    pub state: ListState,
    pub chain: Chain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListState {
    Prepared,
    Signed,
    Announced,
    Withdrawn,
}

#[derive(Clone, Debug)]
pub struct Notice {
    pub list: usize,
    pub state: NoticeState,
    pub given: Vec<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeState {
    Waiting,
    Issued,
    Rejected,
}

#[derive(Clone, Debug)]
pub struct Hold {
    pub deposit: usize,
    pub order: u8,
    pub by: Person,
    pub stands: bool,
}

#[derive(Clone, Debug)]
pub struct Refund {
    pub rows: Vec<(usize, u64)>,
    /// Two people are paid, row by row in turn; otherwise the agency is.
    pub is_direct: bool,
    pub has_letter: bool,
    pub state: RefundState,
    pub chain: Chain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundState {
    Draft,
    Submitted,
    ControllerSigned,
    Cosigned,
    UnderCheck,
    Checked,
    ApprovedOnce,
    Approved,
    Funded,
    Instructed,
    PartlySettled,
    PaymentReturned,
    Settled,
    Closed,
    Returned,
    Rejected,
    Cancelled,
    Expired,
}

impl RefundState {
    /// Whether its amounts are reserved.
    pub fn is_under_way(self) -> bool {
        use RefundState::{ApprovedOnce, Checked, ControllerSigned, Cosigned, Submitted, UnderCheck};
        matches!(self, Submitted | ControllerSigned | Cosigned | UnderCheck | Checked | ApprovedOnce)
    }

    /// Whether it is owed as a refund, and the bank was not ordered to pay it.
    pub fn is_approved(self) -> bool {
        matches!(self, RefundState::Approved | RefundState::Funded)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::ControllerSigned => "controller_signed",
            Self::Cosigned => "cosigned",
            Self::UnderCheck => "under_check",
            Self::Checked => "checked",
            Self::ApprovedOnce => "approved_once",
            Self::Approved => "approved",
            Self::Funded => "funded",
            Self::Instructed => "instructed",
            Self::PartlySettled => "partly_settled",
            Self::PaymentReturned => "payment_returned",
            Self::Settled => "settled",
            Self::Closed => "closed",
            Self::Returned => "returned",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
        }
    }
}

impl Deposit {
    /// As it stands in the database, where what was refunded is an amount and no state.
    pub fn stored(&self) -> &'static str {
        match self.state {
            DepositState::Declared => "declared",
            DepositState::Cancelled => "cancelled",
            DepositState::Received => "received",
            DepositState::Swept => "swept",
            DepositState::Announced => "announced",
        }
    }

    pub fn awaits_money(&self) -> Said {
        match self.state {
            DepositState::Declared => Ok(()),
            DepositState::Cancelled => Err("deposit_cancelled"),
            DepositState::Received | DepositState::Swept | DepositState::Announced => Err("deposit_already_received"),
        }
    }

    /// What is owed for it.
    pub fn owed(&self) -> u64 {
        match self.state {
            DepositState::Declared | DepositState::Cancelled => 0,
            DepositState::Received | DepositState::Swept | DepositState::Announced => self.amount - self.refunded,
        }
    }
}

impl Model {
    /// Does a step, or says why not.
    pub fn step(&mut self, step: &Step) {
        self.before = (0..self.deposits.len()).map(|deposit| self.available(deposit)).collect();
        self.happened.clear();
        let mut next = self.clone();
        let said = next.attempt(step);
        if said.is_ok() {
            *self = next;
            self.changed |= !matches!(step, Step::Expire | Step::Again);
        }
        self.said = Some(said);
    }

    fn attempt(&mut self, step: &Step) -> Said {
        match step {
            Step::Declare { by, amount } => self.declare(*by, *amount),
            Step::Cancel { by, deposit } => self.cancel(*by, *deposit),
            Step::Receive { lines } => self.receive(lines),
            Step::Sweep { amount } => self.sweep(*amount),
            Step::Arrive { sweep } => self.arrive(*sweep),
            Step::Remit { amount } => self.remit(*amount),
            Step::Identify { by, items, deposits } => self.identify(*by, items, deposits),
            Step::GiveBack { by, item, amount } => self.give_back(*by, *item, *amount),
            Step::Resolve { by, resolution, word } => self.resolve(*by, *resolution, *word),
            Step::PrepareList { by } => self.prepare_list(*by),
            Step::List { by, list, what } => self.on_list(*by, *list, *what),
            Step::PrepareNotice { by, list } => self.prepare_notice(*by, *list),
            Step::Notice { by, notice, what } => self.on_notice(*by, *notice, *what),
            Step::Hold { by, deposit, order } => self.hold(*by, *deposit, *order),
            Step::Release { by, hold } => self.release(*by, *hold),
            Step::Request { by, rows, is_direct } => self.request(*by, rows, *is_direct),
            Step::Correct { by, refund, rows, is_direct } => self.correct(*by, *refund, rows, *is_direct),
            Step::Attach { by, refund } => self.attach(*by, *refund),
            Step::Submit { by, refund, seen } => self.submit(*by, *refund, *seen),
            Step::Refund { by, refund, what } => self.on_refund(*by, *refund, *what),
            Step::Draw { by, amount } => self.draw(*by, *amount),
            Step::WithdrawDraw { by, draw } => self.withdraw_draw(*by, *draw),
            Step::Bank { lines } => self.bank(lines),
            Step::Name { by, item, what } => self.name(*by, *item, *what),
            Step::Order { by, due } => self.order(*by, due),
            Step::Propose { by, payment, cure } => self.propose_remedy(*by, *payment, *cure),
            Step::Decide { by, remedy, is_agreed } => self.decide(*by, *remedy, *is_agreed),
            Step::Expire => self.expire(),
            Step::Again => Ok(()),
        }
    }

    /// Whether everything that a step names is there; shrinking takes away what made it.
    pub fn knows(&self, step: &Step) -> bool {
        match step {
            Step::Declare { .. } | Step::Expire | Step::PrepareList { .. } => true,
            Step::Again => self.changed,
            Step::Cancel { deposit, .. } | Step::Hold { deposit, .. } => *deposit < self.deposits.len(),
            Step::Receive { lines } => lines.iter().flat_map(|line| line.0).all(|one| one < self.deposits.len()),
            Step::Sweep { amount } => *amount <= self.on_link(),
            Step::Arrive { sweep } => self.sweeps.get(*sweep).is_some_and(|sweep| !sweep.arrived),
            Step::Remit { amount } => *amount <= self.concentrated(),
            Step::Identify { items, deposits, .. } => {
                items.iter().all(|item| item.0 < self.items.len())
                    && deposits.iter().all(|one| *one < self.deposits.len())
            }
            Step::GiveBack { item, .. } => *item < self.items.len(),
            Step::Resolve { resolution, .. } => *resolution < self.resolutions.len(),
            Step::List { list, .. } | Step::PrepareNotice { list, .. } => *list < self.lists.len(),
            Step::Notice { notice, .. } => *notice < self.notices.len(),
            Step::Release { hold, .. } => *hold < self.holds.len(),
            Step::Request { rows, .. } => self.are_announced(rows),
            Step::Correct { refund, rows, .. } => *refund < self.refunds.len() && self.are_announced(rows),
            Step::Attach { refund, .. } => {
                self.refunds.get(*refund).is_some_and(|refund| !refund.has_letter || refund.is_editable().is_err())
            }
            Step::Submit { refund, .. } | Step::Refund { refund, .. } => *refund < self.refunds.len(),
            Step::Draw { .. }
            | Step::WithdrawDraw { .. }
            | Step::Bank { .. }
            | Step::Name { .. }
            | Step::Order { .. }
            | Step::Propose { .. }
            | Step::Decide { .. } => self.knows_payments(step),
        }
    }
}
