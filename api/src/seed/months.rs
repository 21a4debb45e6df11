//! A month of the treasury: agencies declare, banks send statements, people clear suspense, the books are closed.

use anyhow::Context;
use chrono::{Duration, NaiveDate};
use serde_json::{Value, json};

use super::{
    Stage, calendar,
    cast::{AGENCIES, SampleAgency},
    client::{Session, text},
    collection,
    fates::Fate,
    logins::TREASURY_HEAD,
    plan::{Plan, PlannedDeposit},
    quarantine,
    setup::World,
    statements::{self, Identifiers, Spoilt, StatementFile},
    suspense,
};

/// The months whose books are closed.
const CLOSED: u8 = 6;
/// Pause between two declarations of one clerk, who has a token for five minutes.
pub const PAUSE: Duration = Duration::seconds(20);

/// What has come of the plan so far.
#[derive(Default)]
pub struct Told {
    /// Ids of the deposits, by their place in the plan.
    pub ids: std::collections::HashMap<usize, String>,
    /// Their payment identifiers.
    pub identifiers: Identifiers,
    /// The statements in quarantine: month, what is wrong, id.
    pub spoilt: Vec<(u8, Spoilt, String)>,
    /// The files that banks have sent.
    pub files: Vec<StatementFile>,
}

/// Tells one month, and what is done about it in the next one.
pub async fn tell(stage: &Stage, plan: &Plan, world: &World, told: &mut Told, month: u8) -> anyhow::Result<()> {
    declare(stage, plan, world, told, month).await?;
    cancel(stage, plan, told, month).await?;
    import(stage, plan, world, told, month).await?;
    stage.at(calendar::working(calendar::day_after(month, 4)?), 9, 0);
    quarantine::clear(stage, told, month).await?;
    stage.at(calendar::working(calendar::day_after(month, 5)?), 9, 0);
    suspense::clear(stage, plan, world, told, month).await?;
    collection::tell(stage, world, month).await?;
    if month <= CLOSED {
        close(stage, month).await?;
    }
    Ok(())
}

async fn declare(stage: &Stage, plan: &Plan, world: &World, told: &mut Told, month: u8) -> anyhow::Result<()> {
    let mut clerk: Option<(NaiveDate, &SampleAgency, Session)> = None;
    for (place, deposit) in plan.deposits.iter().enumerate().filter(|(_, deposit)| deposit.month == month) {
        let (day, agency) = (deposit.sitting_on, deposit.agency);
        // One sitting of one agency after another, as the plan has them.
        let session = match clerk.take() {
            Some((on, of, session)) if on == day && of == agency => session,
            before => {
                if before.is_none_or(|(on, _, _)| on != day) {
                    stage.at(day, 9, 0);
                }
                stage.client.sign_in(&format!("{}.clerk", agency.slug)).await?
            }
        };
        stage.clock.advance(PAUSE);
        let answer = session.post("/v1/deposits", &declaration(deposit, &world.agency(agency)?.id)).await?;
        told.ids.insert(place, answer.text("/id")?.to_owned());
        told.identifiers.insert(place, answer.text("/payment_identifier")?.to_owned());
        clerk = Some((day, agency, session));
    }
    Ok(())
}

fn declaration(deposit: &PlannedDeposit, agency_id: &str) -> Value {
    let PlannedDeposit {
        agency: _,
        month: _,
        sitting_on: _,
        kind,
        receipt_number,
        receipt_on,
        amount,
        depositor,
        beneficiary,
        subject,
        contract,
        court_case,
        fate,
        paid_on: _,
        bank_reference,
    } = deposit;
    json!({
        "agency_id": agency_id,
        "kind": kind,
        "receipt_number": receipt_number,
        "receipt_on": receipt_on,
        "amount": amount.to_string(),
        "depositor": { "kind": depositor.kind, "identifier": depositor.identifier, "name": depositor.name },
        "subject": subject,
        "bank_reference": (*fate == Fate::Slip).then_some(bank_reference),
        "beneficiary_name": beneficiary,
        "contract_number": contract,
        "court_case_number": court_case,
    })
}

/// On the 26th clerks take back what was declared by mistake.
async fn cancel(stage: &Stage, plan: &Plan, told: &Told, month: u8) -> anyhow::Result<()> {
    stage.at(calendar::working(calendar::day(month, 26)?), 11, 0);
    let taken_back =
        plan.deposits.iter().enumerate().filter(|(_, deposit)| {
            deposit.month == month && matches!(deposit.fate, Fate::Cancelled | Fate::CancelledPaid)
        });
    for (place, deposit) in taken_back {
        let clerk = stage.client.sign_in(&format!("{}.clerk", deposit.agency.slug)).await?;
        let id = told.ids.get(&place).context("a deposit is cancelled before it is declared")?;
        let reason = json!({ "reason": "قبض به اشتباه صادر شده بود" });
        clerk.act(&format!("/v1/deposits/{id}"), "cancellation", &reason).await?;
    }
    Ok(())
}

/// On the third of the next month the banks' files are imported; what came wrong came again within the hour.
async fn import(stage: &Stage, plan: &Plan, world: &World, told: &mut Told, month: u8) -> anyhow::Result<()> {
    stage.at(calendar::working(calendar::day_after(month, 3)?), 10, 0);
    // Two clerks take turns.
    let clerk = if month % 2 == 1 { "deposit.clerk" } else { "deposit.clerk2" };
    let clerk = stage.client.sign_in(clerk).await?;
    for agency in &AGENCIES {
        let registered = world.agency(agency)?;
        for file in statements::files(plan, &told.identifiers, agency, &registered.link_sheba, month)? {
            stage.clock.advance(PAUSE);
            let path = format!("/v1/statements?bank_account_id={}&file_name={}", registered.link_account, file.name);
            let answer = clerk.upload(&path, &file.bytes).await?;
            if let Some(how) = file.spoilt {
                told.spoilt.push((month, how, answer.text("/statements/0/id")?.to_owned()));
            }
            told.files.push(file);
        }
    }
    // Whose account it is, the file says.
    let file = statements::concentration_file(plan, month)?;
    clerk.upload(&format!("/v1/statements?file_name={}", file.name), &file.bytes).await?;
    told.files.push(file);
    Ok(())
}

/// On the seventh of the next month the books are closed.
async fn close(stage: &Stage, month: u8) -> anyhow::Result<()> {
    stage.at(calendar::working(calendar::day_after(month, 7)?), 8, 0);
    let head = stage.client.sign_in(TREASURY_HEAD).await?;
    let periods = head.get(&format!("/v1/periods?fiscal_year={}&limit=12", calendar::YEAR)).await?;
    let is_it = |period: &&Value| period.get("month").and_then(Value::as_u64) == Some(month.into());
    let period = periods.items()?.iter().find(is_it).context("a month has no period")?;
    let path = format!("/v1/periods/{}", text(period, "/id")?);
    head.act(&path, "closure", &json!({ "note": "صورت‌حساب‌های ماه مغایرت‌گیری شد" })).await?;
    Ok(())
}
