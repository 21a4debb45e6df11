//! View the receipt of the tracked case.

use actix_web::{get, web::Data};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde::Serialize;
use utoipa::ToSchema;

use super::{CaseSecrets, entity::case_receipt, receipt::CaseReceipt, store};
use crate::base::{code::Code, db::Db, error::Error, id::CaseId, reply::Reply, tracking::Tracked, tx::Tx};

/// A receipt, and where anybody checks it.
#[derive(Debug, Serialize, ToSchema)]
pub struct TrackedReceipt {
    /// The receipt, as it was given when the case was filed.
    pub receipt: CaseReceipt,
    /// What its QR code holds: the address of the page that checks receipts, with the receipt in the fragment.
    #[schema(example = "https://khazaneh.example.ir/verify#eyJ2ZXJzaW9uIjoiYW1hbmF0L3JlY2VpcHQvMSJ9")]
    pub verification_url: String,
}

/// The receipt of the tracked case. It says what was filed and what was promised then, and never changes.
#[utoipa::path(tag = "cases", operation_id = "view_receipt",
    responses((status = 200, description = "The receipt", body = TrackedReceipt)))]
#[get("/tracked-case/receipt")]
pub async fn view_receipt(applicant: Tracked, db: Data<Db>, secrets: Data<CaseSecrets>) -> Result<Reply, Error> {
    let kept = db
        .snapshot(async |conn| {
            let case = store::get_tracked(conn, &applicant).await?;
            let of_case = case_receipt::Entity::find_by_id(case.id);
            Ok(of_case.filter(case_receipt::Column::OfficeId.eq(applicant.office())).one(conn).await?)
        })
        .await?;
    let receipt: CaseReceipt = serde_json::from_str(&kept.ok_or(Code::NotFound)?.receipt)?;
    let verification_url = secrets.receipts.verification_url(&receipt)?;
    Reply::of(1, &TrackedReceipt { receipt, verification_url })
}

/// Keeps the receipt of a case.
pub async fn keep(tx: &Tx, case: CaseId, receipt: &CaseReceipt) -> Result<(), Error> {
    let row = case_receipt::ActiveModel {
        case_id: Set(case),
        office_id: Set(tx.office()),
        key_id: Set(receipt.key_id.clone()),
        receipt: Set(receipt.canonical()?),
    };
    case_receipt::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    Ok(())
}
