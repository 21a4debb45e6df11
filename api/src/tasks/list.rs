//! List what waits for the caller.

use actix_web::{get, web::Data};

use super::wire::Tasks;
use crate::{
    accounts,
    base::{auth::SignedIn, config::Settings, db::Db, error::Error, reply::Reply},
    collections, complaints, deposits, payments, reconciliation, refunds, requests, statements,
};

/// What waits for the caller, by kind. Each with how many there are, since when, and until when where something expires.
/// Counted is what the caller may do next, as `actions[]` say; whoever did another step of a chain is not shown it.
#[utoipa::path(tag = "tasks", operation_id = "list_tasks",
    responses((status = 200, description = "What waits", body = Tasks)))]
#[get("/tasks")]
pub async fn list_tasks(caller: SignedIn, db: Data<Db>, settings: Data<Settings>) -> Result<Reply, Error> {
    let SignedIn(actor) = &caller;
    let (now, today) = (db.clock().now(), db.clock().today());
    db.snapshot(async |conn| {
        let mut waiting = refunds::waiting(conn, actor, &settings, today).await?;
        waiting.extend(payments::waiting(conn, actor).await?);
        waiting.extend(collections::waiting(conn, actor).await?);
        waiting.extend(reconciliation::waiting(conn, actor).await?);
        waiting.extend(deposits::waiting(conn, actor).await?);
        waiting.extend(requests::waiting(conn, actor).await?);
        waiting.extend(complaints::waiting(conn, actor, now).await?);
        waiting.extend(statements::waiting(conn, actor).await?);
        waiting.extend(accounts::waiting(conn, actor, today).await?);
        Reply::plain(&Tasks::of(waiting)?)
    })
    .await
}
