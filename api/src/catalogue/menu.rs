//! The menu of electronic services, for everybody.

use actix_web::{CustomizeResponder, Responder, get, http::header, web::Data};
use amanat_kernel::Text;
use serde::Serialize;
use utoipa::ToSchema;

use super::{show::Standing, store};
use crate::base::{auth::Anyone, config::Settings, db::Db, error::Error, office::Office, reply::Reply};

/// Anybody may keep it, and asks whether it still is so.
pub const CACHED: (header::HeaderName, &str) = (header::CACHE_CONTROL, "public, no-cache");

/// The services that are offered, in their order.
#[derive(Debug, Serialize, ToSchema)]
pub struct EServiceMenu {
    /// All of them.
    pub services: Vec<EServiceEntry>,
    /// Whether the treasury sends another secret to whoever lost that of a case.
    #[schema(example = true)]
    pub recovers_secrets: bool,
}

/// An electronic service, as the menu names it.
#[derive(Debug, Serialize, ToSchema)]
pub struct EServiceEntry {
    /// How its address names it.
    #[schema(example = "deposit-balance")]
    pub code: String,
    /// Its name, in Persian.
    #[schema(value_type = String, example = "استعلام مانده سپرده")]
    pub title_fa: Text,
    /// Its name, in English.
    #[schema(value_type = String, example = "Deposit balance inquiry")]
    pub title_en: Text,
    /// What it is for, in Persian.
    #[schema(value_type = String, example = "پاسخ خزانه درباره مانده یک سپرده")]
    pub summary_fa: Text,
    /// What it is for, in English.
    #[schema(value_type = String, example = "The treasury's word on what is left of a deposit")]
    pub summary_en: Text,
}

/// The electronic services that the treasury offers, in the order of the menu. Offered is what has a published form and was
/// not withdrawn.
#[utoipa::path(tag = "catalogue", operation_id = "list_e_services",
    responses((status = 200, description = "The menu", body = EServiceMenu)))]
#[get("/e-services")]
pub async fn list_e_services(
    _: Anyone,
    db: Data<Db>,
    office: Data<Office>,
    settings: Data<Settings>,
) -> Result<CustomizeResponder<Reply>, Error> {
    let reply = db
        .snapshot(async |conn| {
            let rows = store::menu(conn, office.id).await?;
            let forms = store::standing(conn, office.id, rows.iter().map(|row| row.id)).await?;
            let offered = rows.into_iter().filter(|row| Standing::of(row.id, &forms).published.is_some());
            let services = offered.map(|row| EServiceEntry {
                code: row.code,
                title_fa: row.title_fa,
                title_en: row.title_en,
                summary_fa: row.summary_fa,
                summary_en: row.summary_en,
            });
            Reply::of(0, &EServiceMenu { services: services.collect(), recovers_secrets: settings.sends_messages() })
        })
        .await?;
    Ok(reply.customize().insert_header(CACHED))
}
