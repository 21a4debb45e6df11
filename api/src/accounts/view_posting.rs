//! View a posting.

use actix_web::{get, web::Data};

use super::{ViewLedger, store, wire::LedgerPosting};
use crate::base::{auth::Can, code::Code, command::Id, db::Db, error::Error, id::PostingId, reply::Reply};

/// A posting, with its lines.
#[utoipa::path(tag = "accounts", operation_id = "view_posting",
    params(("id" = PostingId, Path, description = "The posting")),
    responses((status = 200, description = "The posting", body = LedgerPosting)))]
#[get("/postings/{id}")]
pub async fn view_posting(viewer: Can<ViewLedger>, Id(id): Id<PostingId>, db: Data<Db>) -> Result<Reply, Error> {
    db.read(async |conn| {
        let row = store::get_posting(conn, viewer.scope(), id).await?;
        let lines = store::lines_of(conn, &[id]).await?;
        let posting = LedgerPosting::all(vec![row], lines, &store::chart(conn).await?)?.pop().ok_or(Code::NotFound)?;
        // A posting is never changed.
        Reply::of(1, &posting)
    })
    .await
}
