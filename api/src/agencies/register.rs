//! Register an agency.

use actix_web::{post, web::Data};
use amanat_kernel::{AgencyCode, LegalId, Text};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{RegisterAgencies, entity::agency, store, wire::Agency};
use crate::base::{
    auth::Can,
    command::Command,
    db::Db,
    error::Error,
    id::AgencyId,
    reply::Reply,
    tx::{Event, Tx},
};

/// A new agency.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RegisterAgency {
    /// Its code in the budget; unique in the office.
    #[schema(example = "12800016")]
    pub code: AgencyCode,
    /// Persian name.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "اداره کل راه و شهرسازی استان", min_length = 1, max_length = 200)]
    pub name_fa: Text,
    /// English name.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "Provincial Roads and Urban Development", min_length = 1, max_length = 200)]
    pub name_en: Text,
    /// Its national id as a legal person (شناسه ملی), where it has one.
    #[serde(default)]
    #[schema(example = "14003001239")]
    pub legal_id: Option<LegalId>,
}

/// Registers an agency. Its bank accounts, signatories and staff are registered one by one afterwards.
#[utoipa::path(tag = "agencies", operation_id = "register_agency", request_body = RegisterAgency,
    responses((status = 201, description = "Registered", body = Agency)))]
#[post("/agencies")]
pub async fn register_agency(
    head: Can<RegisterAgencies>,
    command: Command<RegisterAgency>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| register(tx, &command.body).await).await
}

async fn register(tx: &Tx, input: &RegisterAgency) -> Result<Reply, Error> {
    let RegisterAgency { code, name_fa, name_en, legal_id } = input.clone();
    let row = agency::Model {
        id: AgencyId::new(),
        office_id: tx.office(),
        code,
        name_fa,
        name_en,
        legal_id,
        created_by: tx.actor()?,
        created_at: tx.now(),
        version: 1,
    };
    store::insert_agency(tx, &row).await?;
    tx.record(Event::new("agency.registered", "agency", row.id).of(row.id).facts(json!({ "code": row.code }))).await?;
    let location = format!("/v1/agencies/{}", row.id);
    Ok(Reply::of(row.version, &Agency::from(row))?.created_at(location))
}
