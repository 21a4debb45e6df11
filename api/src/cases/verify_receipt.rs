//! Verify a receipt.

use actix_web::{HttpRequest, HttpResponse, post, web::Data};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{
    limits::RECEIPTS_FROM_ADDRESS,
    receipt::{CaseReceipt, ReceiptVerdict},
    receipt_keys,
};
use crate::base::{
    auth::Anyone,
    command::Body,
    config::Settings,
    db::Db,
    error::Error,
    office::Office,
    peer::Peer,
    request_id,
    throttle::{Throttle, address_key},
    tx::{Event, Origin},
};

/// What somebody was shown.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct VerifyReceipt {
    /// The receipt.
    #[validate(nested)]
    pub receipt: CaseReceipt,
}

/// What the receipt is worth.
#[derive(Debug, Serialize, ToSchema)]
pub struct VerifiedReceipt {
    /// What it turned out to be.
    pub verdict: ReceiptVerdict,
    /// Whether this office gave it, and gave it so.
    #[schema(example = true)]
    pub is_genuine: bool,
    /// The key by which it was checked, where the office has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "q83vEjRWeJCr")]
    pub key_id: Option<String>,
}

/// Verifies a receipt, whoever shows it. Only its signature is looked at, never a case: whether a reference exists, or what
/// became of a case, is not told. How many come from one address is limited.
#[utoipa::path(tag = "cases", operation_id = "verify_receipt", request_body = VerifyReceipt,
    responses((status = 200, description = "Verified", body = VerifiedReceipt)))]
#[post("/receipt-verifications")]
#[expect(clippy::too_many_arguments, reason = "what it needs of the application")]
pub async fn verify_receipt(
    _: Anyone,
    request: HttpRequest,
    Peer(address): Peer,
    Body(VerifyReceipt { receipt }): Body<VerifyReceipt>,
    db: Data<Db>,
    office: Data<Office>,
    settings: Data<Settings>,
    throttle: Data<Throttle>,
) -> Result<HttpResponse, Error> {
    let origin = Origin { office: office.id, actor: None, request_id: request_id::of(&request) };
    let standing = db
        .write(&origin, async |tx| {
            let standing = throttle.count(tx, &RECEIPTS_FROM_ADDRESS, &address_key(address)).await?;
            tx.record(Event::new("receipt.verified", "office", tx.office())).await?;
            Ok(standing)
        })
        .await?;
    let keys = db.read(async |conn| receipt_keys::published(conn, office.id).await).await?;
    let verdict = receipt.check(&keys, Some(&settings.office_code))?;
    let is_genuine = verdict == ReceiptVerdict::Genuine;
    let is_ours = matches!(verdict, ReceiptVerdict::Genuine | ReceiptVerdict::Altered);
    let verified = VerifiedReceipt { verdict, is_genuine, key_id: is_ours.then_some(receipt.key_id) };
    let mut response = HttpResponse::Ok();
    standing.tell(&mut response);
    Ok(response.json(verified))
}
