//! List the rows of an itemised list.

use actix_web::get;
use sea_orm::ConnectionTrait;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewCollections, lists, wire::ItemisedRow};
use crate::{
    base::{
        auth::{Can, Scope},
        command::{Id, Query},
        error::Error,
        export::{Listed, Listing},
        id::{DepositId, ItemisedListId},
        page::{Cut, Page, Sort},
    },
    deposits,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListItemisedRows {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
}

/// The rows of an itemised list, in their order; with credit numbers once the list is announced.
#[utoipa::path(tag = "collections", operation_id = "list_itemised_rows",
    params(("id" = ItemisedListId, Path, description = "The list"), ListItemisedRows),
    responses((status = 200, description = "A page", body = Page<ItemisedRow>)))]
#[get("/itemised-lists/{id}/rows")]
pub async fn list_itemised_rows(
    viewer: Can<ViewCollections>,
    Id(id): Id<ItemisedListId>,
    query: Query<ListItemisedRows>,
    listing: Listing,
) -> Result<Listed, Error> {
    let list = format!("itemised_rows|{id}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, Some(Sort::Oldest), query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            lists::get(conn, viewer.scope(), id).await?;
            page(conn, viewer.scope(), id, cut).await
        })
        .await
}

/// A page of the rows of a list that the caller was found to see.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    list: ItemisedListId,
    cut: &Cut,
) -> Result<Page<ItemisedRow>, Error> {
    let Page { items, next_cursor } = lists::page_of_rows(conn, list, cut).await?;
    let ids: Vec<DepositId> = items.iter().map(|row| row.deposit_id).collect();
    let mut numbers = deposits::credit_numbers_of(conn, scope, &ids).await?;
    let items = items
        .into_iter()
        .map(|row| {
            let number = numbers.remove(&row.deposit_id);
            ItemisedRow::of(row, number)
        })
        .collect::<Result<Vec<_>, Error>>()?;
    Ok(Page { items, next_cursor })
}
