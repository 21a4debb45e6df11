//! Register the decree of a signatory.

use actix_web::{post, web::Data};
use amanat_kernel::{Text, text};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    AppointSignatories,
    entity::signatory,
    rules, store,
    wire::{Capacity, Signatory},
};
use crate::base::{
    auth::{Actor, Can, Scope},
    command::Command,
    db::Db,
    error::Error,
    field::FieldError,
    id::{AgencyId, SignatoryId, UserId},
    reply::Reply,
    tx::{Event, Tx},
};

/// Somebody whose signature counts from now on, by decree.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AppointSignatory {
    /// The person: an active member of staff.
    pub user_id: UserId,
    /// The agency signed for; none for treasury signatories.
    #[serde(default)]
    pub agency_id: Option<AgencyId>,
    /// In what capacity.
    #[schema(example = "controller")]
    pub capacity: Capacity,
    /// Number of the decree.
    #[validate(length(min = 1, max = 60))]
    #[schema(value_type = String, example = "۱۲/۵۶۷۸", min_length = 1, max_length = 60)]
    pub decree_number: Text,
    /// Day of the decree; not in the future.
    #[schema(example = "2025-03-20")]
    pub decree_on: NaiveDate,
    /// First day on which the signature counts.
    #[schema(example = "2025-03-21")]
    pub valid_from: NaiveDate,
    /// Last day on which it counts, where the decree sets one.
    #[serde(default)]
    #[schema(example = "2029-03-19")]
    pub valid_to: Option<NaiveDate>,
}

/// Registers a decree. Public accounting law, articles 31 (controllers), 76 (agencies) and 124 (treasury officials).
#[utoipa::path(tag = "agencies", operation_id = "appoint_signatory", request_body = AppointSignatory,
    responses((status = 201, description = "Registered", body = Signatory)))]
#[post("/signatories")]
pub async fn appoint_signatory(
    head: Can<AppointSignatories>,
    command: Command<AppointSignatory>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| appoint(tx, head.actor(), head.scope(), &command.body).await).await
}

async fn appoint(tx: &Tx, actor: &Actor, scope: &Scope, input: &AppointSignatory) -> Result<Reply, Error> {
    check(tx, scope, input).await?;
    let AppointSignatory { user_id, agency_id, capacity, decree_number, decree_on, valid_from, valid_to } =
        input.clone();
    let row = signatory::Model {
        id: SignatoryId::new(),
        office_id: tx.office(),
        user_id,
        agency_id,
        capacity,
        decree_number: text::ascii_digits(decree_number.as_str()),
        decree_on,
        valid_from,
        valid_to,
        revoked_on: None,
        revoked_by: None,
        revoked_because: None,
        created_by: tx.actor()?,
        created_at: tx.now(),
        version: 1,
    };
    store::insert_signatory(tx, &row).await?;
    let facts = json!({ "user_id": row.user_id, "capacity": row.capacity, "decree_number": row.decree_number });
    tx.record(Event::new("signatory.appointed", "signatory", row.id).of(row.agency_id).facts(facts)).await?;
    let location = format!("/v1/signatories/{}", row.id);
    Ok(Reply::of(row.version, &Signatory::of(row, actor, tx.today())?)?.created_at(location))
}

async fn check(tx: &Tx, scope: &Scope, input: &AppointSignatory) -> Result<(), Error> {
    rules::past("/decree_on", input.decree_on, tx.today())?;
    rules::known("/valid_from", input.valid_from)?;
    if let Some(last) = input.valid_to {
        rules::known("/valid_to", last)?;
    }
    rules::validity(input.valid_from, input.valid_to)?;
    rules::place(input.capacity, input.agency_id)?;
    if let Some(agency) = input.agency_id {
        store::find_agency(tx.conn(), scope, agency)
            .await?
            .ok_or_else(|| FieldError::new("/agency_id", "not_found"))?;
    }
    if !store::is_active_user(tx.conn(), scope, input.user_id).await? {
        return Err(FieldError::new("/user_id", "not_found").into());
    }
    Ok(())
}
