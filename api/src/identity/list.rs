//! List the members of staff.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewUsers, entity::user_role, store, wire::User};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::UserId,
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListUsers {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
}

/// The members of staff.
#[utoipa::path(tag = "identity", operation_id = "list_users", params(ListUsers),
    responses((status = 200, description = "A page", body = Page<User>)))]
#[get("/users")]
pub async fn list_users(viewer: Can<ViewUsers>, query: Query<ListUsers>, listing: Listing) -> Result<Listed, Error> {
    let list = format!("users|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let page = store::list_users(conn, viewer.scope(), cut).await?;
            let ids: Vec<UserId> = page.items.iter().map(|row| row.id).collect();
            let roles = store::roles_of(conn, &ids).await?;
            let of = |id: UserId| -> Vec<user_role::Model> {
                roles.iter().filter(|role| role.user_id == id).cloned().collect()
            };
            let Page { items, next_cursor } = page;
            let items = items
                .into_iter()
                .map(|row| {
                    let held = of(row.id);
                    User::of(row, held)
                })
                .collect::<Result<_, Error>>()?;
            Ok(Page { items, next_cursor })
        })
        .await
}
