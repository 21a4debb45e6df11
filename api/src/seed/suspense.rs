//! Clearing suspense: one person says what a bank line is, another one agrees or does not.

use anyhow::Context;
use chrono::Duration;
use serde_json::{Value, json};

use super::{
    Stage,
    bank::{BankLine, Finding, Remedy},
    calendar,
    client::{Session, text},
    fates::Then,
    logins::{OFFICE_HEAD, TREASURY_HEAD},
    months::Told,
    plan::Plan,
    setup::World,
};

/// Who says which deposits lines are.
const PROPOSER: &str = "reconciler";

/// What waits for a second person.
struct Proposal<'a> {
    path: String,
    finding: &'a Finding,
    /// Who decides on such a thing.
    decider: &'static str,
}

/// Clears what the statements of a month have left in suspense, as far as people know.
pub async fn clear(stage: &Stage, plan: &Plan, world: &World, told: &Told, month: u8) -> anyhow::Result<()> {
    let days = calendar::month(month)?;
    let of_month = |finding: &&Finding| {
        let line = finding.lines.first().and_then(|line| plan.lines.get(*line));
        line.is_some_and(|line| (days.first_day()..=days.last_day()).contains(&line.booked_on))
    };
    // The second person is another reconciler in odd months, a clerk of the deposit unit in even ones.
    let second = if month % 2 == 1 { "reconciler2" } else { "deposit.clerk2" };
    let case = Case { stage, plan, world, told };
    let mut proposals = Vec::new();
    for finding in plan.findings.iter().filter(of_month) {
        let (path, decider) = match finding.remedy {
            Remedy::Identify => (case.identify(finding).await?, second),
            Remedy::Correct => {
                case.correct(finding).await?;
                (case.identify(finding).await?, second)
            }
            Remedy::ReturnRest => (case.identify_part(finding).await?, second),
            Remedy::Return => (case.give_back(finding).await?, TREASURY_HEAD),
            Remedy::Reverse => (case.reverse(finding).await?, TREASURY_HEAD),
        };
        proposals.push(Proposal { path, finding, decider });
    }
    stage.clock.advance(Duration::hours(3));
    for Proposal { path, finding, decider } in proposals {
        decide(stage, &path, finding.then, decider).await?;
        if finding.remedy == Remedy::ReturnRest {
            let rest = case.give_back(finding).await?;
            decide(stage, &rest, finding.then, TREASURY_HEAD).await?;
        }
    }
    Ok(())
}

async fn decide(stage: &Stage, proposal: &str, then: Then, decider: &str) -> anyhow::Result<()> {
    match then {
        Then::Approved => {
            stage.client.sign_in(decider).await?.act(proposal, "approval", &json!({})).await?;
        }
        Then::Rejected => {
            let reason = json!({ "reason": "نام واریزکننده با سپرده‌گذار یکی نیست" });
            stage.client.sign_in(decider).await?.act(proposal, "rejection", &reason).await?;
        }
        Then::Withdrawn => {
            let note = json!({ "note": "فیش از آن سپرده دیگری بود" });
            stage.client.sign_in(PROPOSER).await?.act(proposal, "withdrawal", &note).await?;
        }
        Then::Open | Then::Proposed => (),
    }
    Ok(())
}

/// Everything that is known about the lines of a month.
struct Case<'a> {
    stage: &'a Stage,
    plan: &'a Plan,
    world: &'a World,
    told: &'a Told,
}

impl Case<'_> {
    /// Says that the lines are the deposits.
    async fn identify(&self, finding: &Finding) -> anyhow::Result<String> {
        let officer = self.stage.client.sign_in(PROPOSER).await?;
        let mut items = Vec::new();
        for line in &finding.lines {
            items.push(json!({ "suspense_item_id": self.item(&officer, *line).await? }));
        }
        self.propose_identification(&officer, items, finding).await
    }

    /// Says that a part of the line is the deposit, as much as was declared.
    async fn identify_part(&self, finding: &Finding) -> anyhow::Result<String> {
        let officer = self.stage.client.sign_in(PROPOSER).await?;
        let (line, deposit) = self.first(finding)?;
        let declared = self.plan.deposits.get(deposit).context("a finding names a deposit that is not planned")?;
        let item =
            json!({ "suspense_item_id": self.item(&officer, line).await?, "amount": declared.amount.to_string() });
        self.propose_identification(&officer, vec![item], finding).await
    }

    async fn propose_identification(
        &self,
        officer: &Session,
        items: Vec<Value>,
        finding: &Finding,
    ) -> anyhow::Result<String> {
        let deposits = finding.deposits.iter().map(|place| self.deposit(*place)).collect::<anyhow::Result<Vec<_>>>()?;
        let input = json!({ "items": items, "deposit_ids": deposits,
            "note": "رسید واریز پیوست نامه دستگاه دیده شد" });
        path_of(&officer.post("/v1/identifications", &input).await?)
    }

    /// The agency corrects what it declared to what was paid.
    async fn correct(&self, finding: &Finding) -> anyhow::Result<()> {
        let (line, deposit) = self.first(finding)?;
        let (line, planned) = (self.line(line)?, self.plan.deposits.get(deposit).context("no such deposit")?);
        let clerk = self.stage.client.sign_in(&format!("{}.clerk", planned.agency.slug)).await?;
        let input = json!({ "amount": line.amount.to_string(), "reason": "مبلغ قبض با فیش واریز اصلاح شد" });
        clerk.act(&format!("/v1/deposits/{}", self.deposit(deposit)?), "correction", &input).await?;
        Ok(())
    }

    /// Says that what is left of the line goes back to its payer.
    async fn give_back(&self, finding: &Finding) -> anyhow::Result<String> {
        let officer = self.stage.client.sign_in("deposit.clerk").await?;
        let place = self.first(finding)?.0;
        let party = self.line(place)?.party.as_ref().context("nobody knows who paid")?;
        let input = json!({ "suspense_item_id": self.item(&officer, place).await?, "payee_sheba": party.sheba,
            "payee_name": party.name, "note": "واریز اضافی؛ درخواست کتبی واریزکننده" });
        path_of(&officer.post("/v1/payer-returns", &input).await?)
    }

    /// Says that the bank took the deposit's money back.
    async fn reverse(&self, finding: &Finding) -> anyhow::Result<String> {
        let officer = self.stage.client.sign_in(OFFICE_HEAD).await?;
        let (line, deposit) = self.first(finding)?;
        let input = json!({ "suspense_item_id": self.item(&officer, line).await?, "deposit_id": self.deposit(deposit)?,
            "note": "نامه بانک: حساب واریزکننده به دستور قضایی مسدود بود" });
        path_of(&officer.post("/v1/bank-reversals", &input).await?)
    }

    fn first(&self, finding: &Finding) -> anyhow::Result<(usize, usize)> {
        let both = finding.lines.first().copied().zip(finding.deposits.first().copied());
        both.context("a finding is about a line and a deposit")
    }

    fn line(&self, place: usize) -> anyhow::Result<&BankLine> {
        self.plan.lines.get(place).context("a finding names a line that is not planned")
    }

    fn deposit(&self, place: usize) -> anyhow::Result<&String> {
        self.told.ids.get(&place).context("a finding names a deposit that is not declared")
    }

    /// The item that a bank line has become.
    async fn item(&self, officer: &Session, place: usize) -> anyhow::Result<String> {
        let line = self.line(place)?;
        let agency = &self.world.agency(line.account)?.id;
        let path = format!("/v1/suspense-items?agency_id={agency}&state=open&limit=200");
        let page = officer.get(&path).await?;
        let (booked_on, amount) = (line.booked_on.to_string(), line.amount.to_string());
        let says = |item: &Value, member: &str| item.get(member).and_then(Value::as_str).map(str::to_owned);
        let is_it = |item: &&Value| {
            says(item, "booked_on").as_ref() == Some(&booked_on)
                && says(item, "amount").as_ref() == Some(&amount)
                && says(item, "direction").as_deref() == Some(line.direction.as_str())
                && says(item, "bank_reference") == line.bank_reference
        };
        let item = page.items()?.iter().find(is_it);
        let item =
            item.with_context(|| format!("no open item of {} is {amount} rials of {booked_on}", line.account.slug))?;
        Ok(text(item, "/id")?.to_owned())
    }
}

fn path_of(proposal: &super::client::Answer) -> anyhow::Result<String> {
    Ok(format!("/v1/resolutions/{}", proposal.text("/id")?))
}
