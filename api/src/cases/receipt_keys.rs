//! The keys of receipts: every one that was ever used stays published, so that a receipt outlives the secret it came from.

use actix_web::{HttpResponse, get, http::header, web::Data};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::OnConflict,
};
use serde_json::json;

use super::{CaseSecrets, entity::receipt_key};
use crate::base::{
    auth::Anyone,
    db::Db,
    error::Error,
    id::OfficeId,
    key_set::{JsonWebKey, KeySet},
    office::Office,
    tx::{Event, Origin},
};

/// Publishes the keys by which this server signs, and by which it signed before its secret was changed.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn publish(db: &Db, office: OfficeId, secrets: &CaseSecrets) -> Result<(), Error> {
    let known = db.read(async |conn| published(conn, office).await).await?;
    let missing: Vec<&JsonWebKey> = secrets.receipts.keys().iter().filter(|key| !known.contains(key)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let origin = Origin { office, actor: None, request_id: "start".to_owned() };
    db.write(&origin, async |tx| {
        // The key in use is the latest one.
        for key in missing.iter().rev() {
            let public = BASE64_URL_SAFE_NO_PAD.decode(&key.x).map_err(anyhow::Error::from)?;
            let row = receipt_key::ActiveModel {
                office_id: Set(tx.office()),
                key_id: Set(key.kid.clone()),
                public_key: Set(public),
                published_at: Set(tx.now()),
            };
            // Another process may have been quicker.
            let keys = [receipt_key::Column::OfficeId, receipt_key::Column::KeyId];
            receipt_key::Entity::insert(row)
                .on_conflict(OnConflict::columns(keys).do_nothing().to_owned())
                .try_insert()
                .exec_without_returning(tx.conn())
                .await?;
            let facts = json!({ "key_id": key.kid });
            tx.record(Event::new("receipt_key.published", "office", tx.office()).facts(facts)).await?;
        }
        Ok(())
    })
    .await
}

/// Every key that was ever published, the latest first.
///
/// # Errors
/// Whatever the database says.
pub async fn published(conn: &impl ConnectionTrait, office: OfficeId) -> Result<Vec<JsonWebKey>, Error> {
    let rows = receipt_key::Entity::find()
        .filter(receipt_key::Column::OfficeId.eq(office))
        .order_by_desc(receipt_key::Column::PublishedAt)
        .order_by_asc(receipt_key::Column::KeyId)
        .all(conn)
        .await?;
    Ok(rows.iter().map(|row| JsonWebKey::of(&row.public_key)).collect())
}

/// The keys that check receipts (JWKS, RFC 7517), also those of receipts given long ago. May be kept for five minutes.
#[utoipa::path(tag = "cases", operation_id = "view_receipt_keys",
    responses((status = 200, description = "The keys", body = KeySet)))]
#[get("/.well-known/receipt-keys.json")]
pub async fn view_receipt_keys(_: Anyone, db: Data<Db>, office: Data<Office>) -> Result<HttpResponse, Error> {
    let keys = db.read(async |conn| published(conn, office.id).await).await?;
    Ok(HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "public, max-age=300")).json(KeySet { keys }))
}
