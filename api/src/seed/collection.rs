//! What is done about a month's money once it is swept: sweeps are explained, agencies list their deposits, the treasury
//! announces their collection. Some of it is left standing, as on any real desk.

use serde_json::{Value, json};

use super::{
    Stage, calendar,
    cast::{AGENCIES, SampleAgency},
    client::{Session, text},
    logins::{OFFICE_HEAD, TREASURY_HEAD},
    setup::World,
};

/// The last month that is announced; Esfand's lists have not been made yet.
const LAST_ANNOUNCED: u8 = 11;
/// The deposit of this agency and month that the treasury disputes, and nobody has settled.
const DISPUTED: (&str, u8) = ("customs", 9);
/// Where a dispute came after the list was signed: the list was taken back, the dispute settled, another list made.
const RELISTED: (&str, u8) = ("health", 10);
/// How far the last lists have come where they have not come to their end.
const STANDING: [(&str, Standing); 4] = [
    // Its sweep has left the link account and not been seen on the concentration account; see `sweeps`.
    ("roads", Standing::Signed),
    ("agriculture", Standing::Unsigned),
    ("education", Standing::Signed),
    ("sports", Standing::SignedOnce),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// The controller has not signed the list.
    Unsigned,
    /// The treasury has not answered.
    Signed,
    /// The notice waits for its second signature.
    SignedOnce,
}

/// The treasury's people of a day, signed in.
struct Office {
    clerk: Session,
    office_head: Session,
    head: Session,
}

/// Tells what is done about the money of a month, in the next one.
pub async fn tell(stage: &Stage, world: &World, month: u8) -> anyhow::Result<()> {
    stage.at(calendar::working(calendar::day_after(month, 6)?), 9, 0);
    explain(stage, world).await?;
    if month > LAST_ANNOUNCED {
        return Ok(());
    }
    stage.at(calendar::working(calendar::day_after(month, 9)?), 9, 0);
    let office = Office {
        clerk: stage.client.sign_in("deposit.clerk").await?,
        office_head: stage.client.sign_in(OFFICE_HEAD).await?,
        head: stage.client.sign_in(TREASURY_HEAD).await?,
    };
    for agency in &AGENCIES {
        let id = &world.agency(agency)?.id;
        if (agency.slug, month) == DISPUTED {
            dispute(&office.clerk, id).await?;
        }
        let standing = STANDING.iter().find(|(slug, _)| *slug == agency.slug && month == LAST_ANNOUNCED);
        announce(stage, &office, agency, id, month, standing.map(|(_, standing)| *standing)).await?;
    }
    Ok(())
}

/// A sweep that left the last payment behind is explained by naming it.
async fn explain(stage: &Stage, world: &World) -> anyhow::Result<()> {
    let reconciler = stage.client.sign_in("reconciler").await?;
    let page = reconciler.get("/v1/sweeps?is_explained=false&limit=200").await?;
    for sweep in page.items()? {
        let (id, agency) = (text(sweep, "/id")?, text(sweep, "/agency_id")?);
        let Some(difference) = sweep.get("difference").and_then(Value::as_str) else { continue };
        let account = world.link_account_of(agency)?;
        let found = left_behind(&reconciler, account, difference).await?;
        if let Some(unit) = found {
            let input = json!({ "left_behind": [unit] });
            reconciler.act(&format!("/v1/sweeps/{id}"), "explanation", &input).await?;
        }
    }
    Ok(())
}

/// What a credit of an amount has become, in the account's last statement.
async fn left_behind(reconciler: &Session, account: &str, amount: &str) -> anyhow::Result<Option<String>> {
    let statements = reconciler.get(&format!("/v1/statements?bank_account_id={account}&state=posted&limit=1")).await?;
    let Some(last) = statements.items()?.first() else { return Ok(None) };
    let lines = reconciler.get(&format!("/v1/statements/{}/lines?limit=200", text(last, "/id")?)).await?;
    let is_it = |line: &&Value| {
        line.get("amount").and_then(Value::as_str) == Some(amount)
            && line.get("direction").and_then(Value::as_str) == Some("credit")
    };
    let line = lines.items()?.iter().find(is_it);
    let unit = line.and_then(|line| line.pointer("/deposit_ids/0").or_else(|| line.pointer("/suspense_item_id")));
    Ok(unit.and_then(Value::as_str).map(str::to_owned))
}

/// The treasury does not believe the first of the agency's swept deposits.
async fn dispute(clerk: &Session, agency: &str) -> anyhow::Result<Option<String>> {
    let swept = clerk.get(&format!("/v1/deposits?agency_id={agency}&state=swept&limit=1")).await?;
    let Some(deposit) = swept.items()?.first() else { return Ok(None) };
    let path = format!("/v1/deposits/{}", text(deposit, "/id")?);
    let reason = json!({ "reason": "نوع سپرده در قبض با فهرست دستگاه یکی نیست" });
    clerk.act(&path, "dispute", &reason).await?;
    Ok(Some(path))
}

/// From the agency's list to the treasury's notice, or as far as it has come.
async fn announce(
    stage: &Stage,
    office: &Office,
    agency: &SampleAgency,
    id: &str,
    month: u8,
    standing: Option<Standing>,
) -> anyhow::Result<()> {
    let clerk = stage.client.sign_in(&format!("{}.clerk", agency.slug)).await?;
    let month_of = json!({ "agency_id": id, "fiscal_year": calendar::YEAR, "month": month });
    let listable = clerk.get(&format!("/v1/deposits?agency_id={id}&state=swept&limit=2")).await?;
    let disputed = |deposit: &&Value| deposit.get("disputed_because").is_some();
    if listable.items()?.iter().all(|deposit| disputed(&deposit)) {
        return Ok(());
    }
    let mut list = clerk.post("/v1/itemised-lists", &month_of).await?;
    if standing == Some(Standing::Unsigned) {
        return Ok(());
    }
    let controller = stage.client.sign_in(&format!("{}.controller", agency.slug)).await?;
    sign(&controller, "itemised-lists", &list.body, "signature").await?;
    if (agency.slug, month) == RELISTED
        && let Some(deposit) = dispute(&office.clerk, id).await?
    {
        let path = format!("/v1/itemised-lists/{}", list.text("/id")?);
        controller.act(&path, "withdrawal", &json!({ "reason": "خزانه درباره یک قبض پرسش دارد" })).await?;
        let note = json!({ "note": "رونوشت قبض رسید و با فهرست یکی است" });
        office.clerk.act(&deposit, "dispute/settlement", &note).await?;
        list = clerk.post("/v1/itemised-lists", &month_of).await?;
        sign(&controller, "itemised-lists", &list.body, "signature").await?;
    }
    if standing == Some(Standing::Signed) {
        return Ok(());
    }
    let input = json!({ "itemised_list_id": list.text("/id")? });
    let notice = office.clerk.post("/v1/collection-notices", &input).await?;
    sign(&office.office_head, "collection-notices", &notice.body, "signatures").await?;
    if standing == Some(Standing::SignedOnce) {
        return Ok(());
    }
    sign(&office.head, "collection-notices", &notice.body, "signatures").await
}

/// Signs what was seen: the content that the hash names.
async fn sign(person: &Session, things: &str, seen: &Value, action: &str) -> anyhow::Result<()> {
    let input = json!({ "content_sha256": text(seen, "/content_sha256")? });
    person.act(&format!("/v1/{things}/{}", text(seen, "/id")?), action, &input).await?;
    Ok(())
}
