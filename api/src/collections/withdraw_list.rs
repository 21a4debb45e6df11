//! Take an itemised list back.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{WithdrawItemisedLists, lists, rules, view_list};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::ItemisedListId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Why a list is taken back.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct WithdrawItemisedList {
    /// The reason, for whoever asks later.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "یک قبض دو بار ثبت شده بود", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Takes an itemised list back, while the treasury has not begun to answer it. Its deposits are free for another list.
#[utoipa::path(tag = "collections", operation_id = "withdraw_itemised_list", request_body = WithdrawItemisedList,
    params(("id" = ItemisedListId, Path, description = "The list")),
    responses((status = 200, description = "Withdrawn", body = super::wire::ItemisedList)))]
#[post("/itemised-lists/{id}/withdrawal")]
pub async fn withdraw_itemised_list(
    officer: Can<WithdrawItemisedLists>,
    Id(id): Id<ItemisedListId>,
    if_match: IfMatch,
    command: Command<WithdrawItemisedList>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let list = lists::lock(tx, officer.scope(), id).await?;
        if_match.admits(list.version)?;
        rules::withdraw_list(list.state, lists::has_live_notice(tx.conn(), id).await?)?;
        lists::withdraw(tx, id, command.body.reason.as_str()).await?;
        let facts = json!({ "reason": command.body.reason });
        tx.record(Event::new("itemised_list.withdrawn", "itemised_list", id).of(list.agency_id).facts(facts)).await?;
        view_list::show(tx.conn(), officer.actor(), officer.scope(), id).await
    })
    .await
}
