//! List the lines of a statement.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewStatements, store,
    wire::{LineState, StatementLine},
};
use crate::{
    base::{
        auth::Can,
        command::{Id, Query},
        error::Error,
        export::{Listed, Listing},
        id::{LineId, StatementId},
        page::{Page, Sort},
    },
    collections, payments, reconciliation,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListStatementLines {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first; lines stand in the order of the file.
    #[param(inline)]
    sort: Option<Sort>,
    /// In one state.
    #[param(inline)]
    state: Option<LineState>,
}

/// The lines of a statement, and what each was found to be.
#[utoipa::path(tag = "statements", operation_id = "list_statement_lines",
    params(("id" = StatementId, Path, description = "The statement"), ListStatementLines),
    responses((status = 200, description = "A page", body = Page<StatementLine>)))]
#[get("/statements/{id}/lines")]
pub async fn list_statement_lines(
    viewer: Can<ViewStatements>,
    Id(id): Id<StatementId>,
    query: Query<ListStatementLines>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListStatementLines { limit, cursor, sort, state } = query.0;
    let list = format!("statement-lines|{id}|{state:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, Some(sort.unwrap_or(Sort::Oldest)), cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            store::get(conn, viewer.scope(), id).await?;
            let Page { items, next_cursor } = store::list_lines(conn, viewer.scope(), id, state, cut).await?;
            let ids: Vec<LineId> = items.iter().map(|line| line.id).collect();
            let mut outcomes = reconciliation::outcomes_of(conn, viewer.scope(), &ids).await?;
            let mut legs = collections::legs_of(conn, viewer.scope(), &ids).await?;
            let mut paid = payments::payments_of(conn, viewer.scope(), &ids).await?;
            let items = items
                .into_iter()
                .map(|line| {
                    let outcome = outcomes.remove(&line.id).unwrap_or_default();
                    let leg = legs.remove(&line.id).unwrap_or_default();
                    let paid = paid.remove(&line.id).unwrap_or_default();
                    StatementLine::of(line, outcome, leg, paid)
                })
                .collect::<Result<Vec<_>, Error>>()?;
            Ok(Page { items, next_cursor })
        })
        .await
}
