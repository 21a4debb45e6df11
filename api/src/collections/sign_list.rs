//! Sign an itemised list.

use actix_web::{post, web::Data};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{SignItemisedLists, content, entity::ListState, lists, prepare_list::label, rules, view_list};
use crate::{
    agencies::wire::Capacity,
    base::{
        auth::Can,
        command::{Command, Id},
        db::Db,
        error::Error,
        id::ItemisedListId,
        reply::{IfMatch, Reply},
        tx::Event,
    },
    signatures::{self, Signing},
};

/// A signature on a content that the signer has seen.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct SignContent {
    /// SHA-256 of the content, in hexadecimal, as the signer has seen it.
    #[validate(length(min = 64, max = 64))]
    #[schema(
        min_length = 64,
        max_length = 64,
        example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )]
    pub content_sha256: String,
}

/// Signs an itemised list as the agency's controller (public accounting law, article 31). The controller's decree has to be
/// valid today, and the deposits have to be as the list says.
#[utoipa::path(tag = "collections", operation_id = "sign_itemised_list", request_body = SignContent,
    params(("id" = ItemisedListId, Path, description = "The list")),
    responses((status = 200, description = "Signed", body = super::wire::ItemisedList)))]
#[post("/itemised-lists/{id}/signature")]
pub async fn sign_itemised_list(
    controller: Can<SignItemisedLists>,
    Id(id): Id<ItemisedListId>,
    if_match: IfMatch,
    command: Command<SignContent>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(controller.actor(), &command.once, async |tx| {
        let list = lists::lock(tx, controller.scope(), id).await?;
        if_match.admits(list.version)?;
        rules::sign_list(list.state)?;
        content::is_seen(&command.body.content_sha256, &list.content_sha256)?;
        let code = content::agency_code(tx, controller.scope(), list.agency_id).await?;
        content::unchanged(tx, controller.scope(), &code, &list).await?;
        let signing = Signing {
            chain: id.into(),
            step: rules::CONTROLLER,
            capacity: Capacity::Controller,
            agency: Some(list.agency_id),
            subject_kind: "itemised_list",
            subject: id.into(),
            content_sha256: content::bytes(&list.content_sha256)?,
        };
        let signature = signatures::sign(tx, signing).await?;
        lists::set_state(tx, id, ListState::Signed).await?;
        let facts =
            json!({ "signature_id": signature, "label": label(&list), "content_sha256": command.body.content_sha256 });
        tx.record(Event::new("itemised_list.signed", "itemised_list", id).of(list.agency_id).facts(facts)).await?;
        view_list::show(tx.conn(), controller.actor(), controller.scope(), id).await
    })
    .await
}
