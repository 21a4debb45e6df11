//! View a statement.

use actix_web::{get, web::Data};

use super::{ViewStatements, show, wire::Statement};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::StatementId, reply::Reply};

/// A statement as it was imported.
#[utoipa::path(tag = "statements", operation_id = "view_statement",
    params(("id" = StatementId, Path, description = "The statement")),
    responses((status = 200, description = "The statement", body = Statement)))]
#[get("/statements/{id}")]
pub async fn view_statement(
    viewer: Can<ViewStatements>,
    Id(id): Id<StatementId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.read(async |conn| show(conn, viewer.actor(), viewer.scope(), id).await).await
}
