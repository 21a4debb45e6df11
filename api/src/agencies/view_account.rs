//! View a bank account.

use actix_web::{get, web::Data};

use super::{ViewBankAccounts, store, wire::BankAccount};
use crate::base::{auth::Can, code::Code, command::Id, db::Db, error::Error, id::BankAccountId, reply::Reply};

/// A bank account.
#[utoipa::path(tag = "agencies", operation_id = "view_bank_account",
    params(("id" = BankAccountId, Path, description = "The bank account")),
    responses((status = 200, description = "The bank account", body = BankAccount)))]
#[get("/bank-accounts/{id}")]
pub async fn view_bank_account(
    viewer: Can<ViewBankAccounts>,
    Id(id): Id<BankAccountId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.read(async |conn| {
        let row = store::find_account(conn, viewer.scope(), id).await?.ok_or(Code::NotFound)?;
        Reply::of(row.version, &BankAccount::try_from(row)?)
    })
    .await
}
