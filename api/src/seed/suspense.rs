//! Clearing suspense: one person says which deposit a bank line is, another one agrees or does not.

use anyhow::Context;
use chrono::Duration;
use serde_json::{Value, json};

use super::{
    Stage,
    bank::{BankLine, Finding},
    calendar,
    client::{Session, text},
    fates::Then,
    months::Told,
    plan::Plan,
    setup::World,
};

/// Clears what the statements of a month have left in suspense, as far as people know.
pub async fn clear(stage: &Stage, plan: &Plan, world: &World, told: &Told, month: u8) -> anyhow::Result<()> {
    let days = calendar::month(month)?;
    let known: Vec<(&BankLine, &Finding)> = plan
        .findings
        .iter()
        .filter_map(|finding| Some((plan.lines.get(finding.line)?, finding)))
        .filter(|(line, _)| (days.first_day()..=days.last_day()).contains(&line.booked_on))
        .collect();
    if known.is_empty() {
        return Ok(());
    }
    let proposer = stage.client.sign_in("reconciler").await?;
    let mut proposed = Vec::new();
    for (line, finding) in known {
        let item = find(&proposer, world, line).await?;
        let deposit = told.ids.get(&finding.deposit).context("a finding names a deposit that is not declared")?;
        let input = json!({ "deposit_id": deposit, "note": "رسید واریز پیوست نامه دستگاه دیده شد" });
        proposer.act(&item, "identification", &input).await?;
        proposed.push((item, deposit, finding.then));
    }
    // The second person is another reconciler in odd months, a clerk of the deposit unit in even ones.
    stage.clock.advance(Duration::hours(3));
    let decider = if month % 2 == 1 { "reconciler2" } else { "deposit.clerk2" };
    let decider = stage.client.sign_in(decider).await?;
    for (item, deposit, then) in proposed {
        match then {
            Then::Approved => decider.act(&item, "identification/approval", &json!({ "deposit_id": deposit })).await?,
            Then::Rejected => {
                let reason = json!({ "reason": "نام واریزکننده با سپرده‌گذار یکی نیست" });
                decider.act(&item, "identification/rejection", &reason).await?
            }
            Then::Open | Then::Proposed => continue,
        };
    }
    Ok(())
}

/// The address of the item that a bank line has become.
async fn find(officer: &Session, world: &World, line: &BankLine) -> anyhow::Result<String> {
    let agency = &world.agency(line.account)?.id;
    let path = format!("/v1/suspense-items?agency_id={agency}&state=open&limit=200");
    let page = officer.get(&path).await?;
    let (booked_on, amount) = (line.booked_on.to_string(), line.amount.to_string());
    let says = |item: &Value, member: &str| item.get(member).and_then(Value::as_str).map(str::to_owned);
    let is_it = |item: &&Value| {
        says(item, "booked_on").as_ref() == Some(&booked_on)
            && says(item, "amount").as_ref() == Some(&amount)
            && says(item, "bank_reference") == line.bank_reference
    };
    let item = page
        .items()?
        .iter()
        .find(is_it)
        .with_context(|| format!("no open item of {} is {amount} rials of {booked_on}", line.account.slug))?;
    Ok(format!("/v1/suspense-items/{}", text(item, "/id")?))
}
