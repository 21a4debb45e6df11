//! List draws of funds.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewTransferOrders, draws, show,
    wire::{Draw, DrawState},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListDraws {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Where they stand.
    #[param(inline)]
    state: Option<DrawState>,
}

/// Draws of funds from account 20/9: asked for, arrived, withdrawn.
#[utoipa::path(tag = "payments", operation_id = "list_draws", params(ListDraws),
    responses((status = 200, description = "A page", body = Page<Draw>)))]
#[get("/draws")]
pub async fn list_draws(
    viewer: Can<ViewTransferOrders>,
    query: Query<ListDraws>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListDraws { limit, cursor, sort, state } = query.0;
    let list = format!("draws|{state:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = draws::list(conn, viewer.scope(), state, cut).await?;
            let items = show::draws(conn, viewer.actor(), viewer.scope(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
