//! Whose signature counts: decrees at the beginning, and what changes in the middle of the year.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{
    Stage, calendar,
    cast::{self, AGENCIES, SampleAgency},
    client::Session,
    logins::{OFFICE_HEAD, TREASURY_HEAD},
    setup::World,
};

/// The agency whose head's decree ends after half a year and is given again.
const RENEWED: &str = "customs";
/// The agency whose controller stands in for a while at [`STOOD_IN_AT`].
const STAND_IN: &str = "water";
/// Where.
const STOOD_IN_AT: &str = "agriculture";

/// The decrees that are in force when the year begins. Returns the id of the one that will be revoked.
pub async fn appoint(stage: &Stage, world: &World) -> anyhow::Result<String> {
    let head = stage.client.sign_in(OFFICE_HEAD).await?;
    let (from, half) = (calendar::day(1, 1)?, calendar::month(6)?.last_day());
    for agency in &AGENCIES {
        let controller = format!("{}.controller", agency.slug);
        decree(&head, world, &controller, "controller", Some(agency), from, None).await?;
        let until = (agency.slug == RENEWED).then_some(half);
        let signatory = format!("{}.head", agency.slug);
        decree(&head, world, &signatory, "agency_signatory", Some(agency), from, until).await?;
    }
    for official in [OFFICE_HEAD, TREASURY_HEAD] {
        decree(&head, world, official, "treasury_signatory", None, from, None).await?;
    }
    let stand_in = format!("{STAND_IN}.controller");
    let at = cast::agency(STOOD_IN_AT)?;
    decree(&head, world, &stand_in, "controller", Some(at), from, None).await
}

/// The changes after the first half of the year: one decree has ended and is given again, one is revoked.
pub async fn change(stage: &Stage, world: &World, stand_in: &str) -> anyhow::Result<()> {
    let head = stage.client.sign_in(OFFICE_HEAD).await?;
    let agency = cast::agency(RENEWED)?;
    let from = calendar::day(7, 1)?;
    decree(&head, world, &format!("{RENEWED}.head"), "agency_signatory", Some(agency), from, None).await?;
    let reason = json!({ "reason": "پایان مأموریت؛ ذی‌حساب دستگاه از مرخصی بازگشت" });
    head.act(&format!("/v1/signatories/{stand_in}"), "revocation", &reason).await?;
    Ok(())
}

/// Registers a decree; it lasts four years unless it ends earlier.
async fn decree(
    head: &Session,
    world: &World,
    username: &str,
    capacity: &str,
    agency: Option<&SampleAgency>,
    from: NaiveDate,
    until: Option<NaiveDate>,
) -> anyhow::Result<String> {
    let agency_id = agency.map(|agency| world.agency(agency)).transpose()?.map(|agency| agency.id.as_str());
    let until = until.unwrap_or_else(|| calendar::later(from, 4 * 365));
    let input: Value = json!({
        "user_id": world.user(username)?,
        "agency_id": agency_id,
        "capacity": capacity,
        "decree_number": world.next_decree(),
        "decree_on": calendar::earlier(from, 1),
        "valid_from": from,
        "valid_to": until,
    });
    Ok(head.post("/v1/signatories", &input).await?.text("/id")?.to_owned())
}
