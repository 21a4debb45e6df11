//! View an account of the ledger.

use actix_web::{get, web::Data};

use super::{ViewLedger, list, store, wire::LedgerAccount};
use crate::base::{auth::Can, code::Code, command::Id, db::Db, error::Error, id::AccountId, reply::Reply};

/// An account, with its balance.
#[utoipa::path(tag = "accounts", operation_id = "view_account",
    params(("id" = AccountId, Path, description = "The account")),
    responses((status = 200, description = "The account", body = LedgerAccount)))]
#[get("/accounts/{id}")]
pub async fn view_account(viewer: Can<ViewLedger>, Id(id): Id<AccountId>, db: Data<Db>) -> Result<Reply, Error> {
    db.snapshot(async |conn| {
        let row = store::get_account(conn, viewer.scope(), id).await?;
        let account = list::with_balances(conn, vec![row]).await?.pop().ok_or(Code::NotFound)?;
        // An account is never changed; what is written on it shows in the digest of the tag.
        Reply::of(1, &account)
    })
    .await
}
