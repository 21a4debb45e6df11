//! Refunds: some of last year's, with what became of them, and today's, each at another step of its way; and orders that
//! block deposits.
//!
//! What is under way expires after a month, so those are asked for on the day of the seeding; all else is told in the first
//! weeks of the next year.

use std::{
    cell::RefCell,
    collections::{BTreeSet, HashMap, HashSet},
    rc::Rc,
};

use anyhow::Context;
use chrono::{Duration, NaiveDate};
use serde_json::{Value, json};

use super::{
    Stage, calendar,
    cast::{self, SampleAgency},
    client::{Session, text},
    letters,
    logins::{OFFICE_HEAD, TREASURY_HEAD},
    plan::Plan,
    setup::World,
};
use crate::{cli::work, server::State};

/// How far a request comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Draft,
    /// Submitted, and so many of [`STEPS`] further.
    UnderWay(usize),
    /// Sent back by the treasury's checker.
    Returned,
    Rejected,
    Cancelled,
    /// Nobody of the agency signed it in time.
    Expired,
    /// Approved twice.
    Approved,
    /// And paid, as far as the rest of the story tells.
    Paid(Paid),
}

/// What becomes of an approved request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paid {
    Funded,
    Instructed,
    PartlySettled,
    PaymentReturned,
    /// The bank did not take the order.
    Unexecuted,
    /// A payment came back and was sent again to another account.
    Reissued,
    /// A payment came back and is owed for its deposit again.
    Restored,
    Settled,
    Closed,
}

/// A request of the demonstration.
pub struct Asked {
    of: &'static SampleAgency,
    pub end: End,
    pub id: String,
}

/// An agency's request: deposits, the share of each in percent, whether the beneficiaries are paid directly, how far it comes.
type Case = (&'static str, usize, i64, bool, End);

/// What was asked for at the beginning of the year after.
const PAST: [Case; 14] = [
    ("roads", 3, 100, false, End::Paid(Paid::Closed)),
    ("water", 1, 50, false, End::Paid(Paid::Settled)),
    ("health", 2, 100, true, End::Paid(Paid::PartlySettled)),
    ("education", 1, 100, true, End::Paid(Paid::PaymentReturned)),
    ("justice", 1, 100, true, End::Paid(Paid::Reissued)),
    ("customs", 2, 100, true, End::Paid(Paid::Restored)),
    ("agriculture", 1, 100, false, End::Paid(Paid::Instructed)),
    ("sports", 1, 100, false, End::Paid(Paid::Funded)),
    ("agriculture", 1, 50, false, End::Paid(Paid::Unexecuted)),
    ("roads", 1, 100, false, End::Approved),
    ("roads", 1, 100, false, End::Expired),
    ("health", 1, 100, false, End::Rejected),
    ("water", 1, 100, false, End::Cancelled),
    ("education", 1, 100, false, End::Returned),
];
/// What is asked for on the day of the seeding.
const PRESENT: [Case; 7] = [
    ("customs", 1, 100, false, End::Draft),
    ("justice", 1, 100, true, End::UnderWay(0)),
    ("roads", 2, 50, false, End::UnderWay(1)),
    ("health", 1, 100, false, End::UnderWay(2)),
    ("education", 1, 100, false, End::UnderWay(3)),
    ("water", 2, 100, true, End::UnderWay(4)),
    ("agriculture", 1, 100, false, End::UnderWay(5)),
];
/// Orders that block a deposit: agency, kind, authority, number, whether it was lifted.
const ORDERS: [(&str, &str, &str, &str, bool); 2] = [
    ("customs", "tax_order", "اداره کل امور مالیاتی استان", "۲۳۰/۴۴۱", false),
    ("justice", "court_order", "شعبه ۳ اجرای احکام مدنی", "۱۴۰۴/۱۲۸۷", true),
];

/// The steps from a submission to the second approval: who, and what. A post of the agency begins with a full stop.
const STEPS: [(&str, &str); 6] = [
    (".controller", "controller-signature"),
    (".head", "cosignature"),
    ("deposit.clerk2", "examination"),
    ("deposit.clerk2", "check"),
    (OFFICE_HEAD, "approvals"),
    (TREASURY_HEAD, "approvals"),
];

/// People at their desks at one moment: each signs in once.
pub struct Desk<'a> {
    stage: &'a Stage,
    signed_in: RefCell<HashMap<String, Rc<Session>>>,
}

impl<'a> Desk<'a> {
    /// Nobody has signed in yet.
    pub fn new(stage: &'a Stage) -> Self {
        Self { stage, signed_in: RefCell::default() }
    }

    /// Somebody, signed in.
    pub async fn by(&self, username: &str) -> anyhow::Result<Rc<Session>> {
        let known = self.signed_in.borrow().get(username).cloned();
        if let Some(session) = known {
            return Ok(session);
        }
        let session = Rc::new(self.stage.client.sign_in(username).await?);
        self.signed_in.borrow_mut().insert(username.to_owned(), session.clone());
        Ok(session)
    }
}

/// Everything that is needed to ask for refunds.
pub struct Story<'a> {
    pub state: &'a State,
    pub stage: &'a Stage,
    pub plan: &'a Plan,
    pub world: &'a World,
    /// Deposits that somebody has asked for, or that an order blocks.
    taken: RefCell<HashSet<String>>,
}

impl<'a> Story<'a> {
    /// Nothing is asked for yet.
    pub fn new(state: &'a State, stage: &'a Stage, plan: &'a Plan, world: &'a World) -> Self {
        Self { state, stage, plan, world, taken: RefCell::default() }
    }

    /// Tells what was asked for at the beginning of the year after, to the second approval. What is paid of it is told by
    /// `payments`.
    pub async fn past(&self) -> anyhow::Result<Vec<Asked>> {
        let day = calendar::working(calendar::day_after(12, 15)?);
        self.orders(day).await?;
        let asked = self.ask(&PAST, day).await?;
        self.turn_away(&asked).await?;
        for step in 0..STEPS.len() {
            self.stage.clock.advance(Duration::hours(20));
            let desk = Desk::new(self.stage);
            for one in asked.iter().filter(|one| matches!(one.end, End::Approved | End::Paid(_))) {
                self.step(&desk, one, step).await?;
            }
        }
        Ok(asked)
    }

    /// Tells what is under way today. Before that, what nobody signed in time expires.
    pub async fn present(&self, today: NaiveDate) -> anyhow::Result<()> {
        self.stage.at(today, 8, 0);
        work::expire(self.state).await?;
        let asked = self.ask(&PRESENT, today).await?;
        for step in 0..STEPS.len() {
            self.stage.clock.advance(Duration::minutes(15));
            let desk = Desk::new(self.stage);
            for one in asked.iter().filter(|one| matches!(one.end, End::UnderWay(steps) if step < steps)) {
                self.step(&desk, one, step).await?;
            }
        }
        Ok(())
    }

    async fn ask(&self, cases: &[Case], day: NaiveDate) -> anyhow::Result<Vec<Asked>> {
        self.stage.at(day, 9, 0);
        let desk = Desk::new(self.stage);
        let mut asked = Vec::new();
        for case in cases {
            asked.push(self.request(&desk, case, day).await?);
        }
        Ok(asked)
    }

    /// From the draft to the submission, or as far as it comes.
    async fn request(&self, desk: &Desk<'_>, case: &Case, day: NaiveDate) -> anyhow::Result<Asked> {
        let (slug, count, percent, direct, end) = *case;
        let of = cast::agency(slug)?;
        let registered = self.world.agency(of)?;
        let clerk = desk.by(&format!("{slug}.clerk")).await?;
        let deposits = self.free(&clerk, &registered.id, count).await?;
        let mode = if direct { "beneficiary_direct" } else { "agency_refund_account" };
        let rows = deposits.iter().map(|deposit| self.row(of, deposit, percent, direct));
        let draft = json!({
            "agency_id": registered.id,
            "payee_mode": mode,
            "payee_account_id": (!direct).then_some(&registered.refund_account),
            "letter_number": format!("۲۱۰/{}", self.taken.borrow().len()),
            "letter_on": day,
            "rows": rows.collect::<anyhow::Result<Vec<_>>>()?,
        });
        let id = clerk.post("/v1/refunds", &draft).await?.text("/id")?.to_owned();
        let thing = format!("/v1/refunds/{id}");
        let kinds = deposits.iter().map(|deposit| text(deposit, "/kind")).collect::<anyhow::Result<BTreeSet<_>>>()?;
        let needed: BTreeSet<&str> = kinds.into_iter().map(|kind| basis(kind).1).collect();
        for document in needed {
            let letter = letters::letter(&format!("{document} / {slug} / {day}"));
            let query = format!("attachments?document={document}&file_name={document}.pdf");
            clerk.attach(&thing, &query, "application/pdf", &letter).await?;
        }
        if end != End::Draft {
            let seen = deposits
                .iter()
                .map(|one| json!({ "credit_number": one["credit_number"], "available": one["available"] }));
            let seen: Vec<Value> = seen.collect();
            clerk.act(&thing, "submission", &json!({ "expected_available": seen })).await?;
        }
        Ok(Asked { of, end, id })
    }

    /// The oldest announced deposits of an agency that nobody has asked for.
    async fn free(&self, clerk: &Session, agency: &str, count: usize) -> anyhow::Result<Vec<Value>> {
        let path = format!("/v1/deposits?agency_id={agency}&state=announced&sort=oldest&limit=200");
        let page = clerk.get(&path).await?;
        let mut taken = self.taken.borrow_mut();
        let mut chosen = Vec::new();
        for deposit in page.items()? {
            if chosen.len() < count && taken.insert(text(deposit, "/id")?.to_owned()) {
                chosen.push(deposit.clone());
            }
        }
        anyhow::ensure!(chosen.len() == count, "{agency} has fewer than {count} announced deposits left");
        Ok(chosen)
    }

    fn row(&self, of: &SampleAgency, deposit: &Value, percent: i64, direct: bool) -> anyhow::Result<Value> {
        let receipt = text(deposit, "/receipt_number")?;
        let amount: i64 = text(deposit, "/amount")?.parse()?;
        let planned = self.plan.deposits.iter().find(|one| one.agency == of && one.receipt_number == receipt);
        let payer = &planned.context("a deposit was not planned")?.depositor;
        let payee = json!({ "sheba": payer.sheba, "name": payer.name, "kind": payer.kind,
            "identifier": payer.identifier });
        Ok(json!({
            "credit_number": deposit["credit_number"],
            "announced_on": deposit["announced_on"],
            "receipt_number": receipt,
            "amount": (amount * percent / 100).to_string(),
            "reason": basis(text(deposit, "/kind")?).0,
            "payee": direct.then_some(payee),
        }))
    }

    /// What did not come to an approval.
    async fn turn_away(&self, asked: &[Asked]) -> anyhow::Result<()> {
        self.stage.clock.advance(Duration::hours(4));
        let desk = Desk::new(self.stage);
        for one in asked {
            let thing = format!("/v1/refunds/{}", one.id);
            match one.end {
                End::Cancelled => {
                    let clerk = desk.by(&format!("{}.clerk", one.of.slug)).await?;
                    let reason = json!({ "reason": "قرارداد تمدید شد و تضمین باید بماند" });
                    clerk.act(&thing, "cancellation", &reason).await?;
                }
                End::Rejected | End::Returned => {
                    for step in 0..3 {
                        self.step(&desk, one, step).await?;
                    }
                    let (action, reason) = if one.end == End::Rejected {
                        ("rejection", "نامه آزادسازی به امضای مقام مجاز نرسیده است")
                    } else {
                        ("return", "تصویر نامه خوانا نیست؛ دوباره پیوست شود")
                    };
                    desk.by("deposit.clerk2").await?.act(&thing, action, &json!({ "reason": reason })).await?;
                }
                End::Draft | End::UnderWay(_) | End::Expired | End::Approved | End::Paid(_) => (),
            }
        }
        Ok(())
    }

    /// One of [`STEPS`].
    async fn step(&self, desk: &Desk<'_>, asked: &Asked, step: usize) -> anyhow::Result<()> {
        let (who, action) = STEPS.get(step).context("there is no such step")?;
        let username = if who.starts_with('.') { format!("{}{who}", asked.of.slug) } else { (*who).to_owned() };
        let person = desk.by(&username).await?;
        let thing = format!("/v1/refunds/{}", asked.id);
        person
            .act_on(&thing, action, |seen| {
                Ok(match *action {
                    "examination" => json!({}),
                    "check" => json!({ "content_sha256": text(seen, "/content_sha256")?,
                        "payee_enquiry": "نام صاحب هر شبا با درخواست یکی است" }),
                    _ => json!({ "content_sha256": text(seen, "/content_sha256")? }),
                })
            })
            .await?;
        Ok(())
    }

    /// Deposits that an order blocks, and one that it blocks no more.
    async fn orders(&self, day: NaiveDate) -> anyhow::Result<()> {
        self.stage.at(day, 8, 0);
        let desk = Desk::new(self.stage);
        for (slug, kind, authority, number, is_lifted) in ORDERS {
            let agency = self.world.agency(cast::agency(slug)?)?;
            let clerk = desk.by("deposit.clerk").await?;
            let deposit = self.free(&clerk, &agency.id, 1).await?;
            let deposit = text(deposit.first().context("nothing is free")?, "/id")?;
            let order = json!({ "kind": kind, "authority": authority, "order_number": number,
                "order_on": calendar::earlier(day, 6) });
            let hold = clerk.post(&format!("/v1/deposits/{deposit}/holds"), &order).await?;
            if is_lifted {
                let lift = json!({ "order_number": "۱۴۰۵/۱۱", "order_on": day, "reason": "رفع توقیف به دستور دادگاه" });
                let head = desk.by(OFFICE_HEAD).await?;
                head.act(&format!("/v1/holds/{}", hold.text("/id")?), "release", &lift).await?;
            }
        }
        Ok(())
    }
}

/// Why a kind of deposit is given back here, and the document that says so.
fn basis(kind: &str) -> (&'static str, &'static str) {
    match kind {
        "bid_bond" | "auction" => ("bid_lost", "release_letter"),
        "performance" => ("provisional_handover", "handover_minutes"),
        "retention" => ("final_handover", "handover_minutes"),
        "advance_payment" => ("advance_worked_off", "works_statement"),
        "insurance_38" => ("clearance", "clearance_certificate"),
        "judicial" => ("court_order", "court_order"),
        "third_party" => ("beneficiary_claim", "beneficiary_claim"),
        _ => ("other", "release_letter"),
    }
}
