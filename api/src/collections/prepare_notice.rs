//! Make the collection notice for a signed list.

use actix_web::{post, web::Data};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    PrepareCollectionNotices, content,
    entity::{NoticeState, collection_notice},
    lists, rules, view_notice,
};
use crate::{
    base::{
        auth::{Can, Scope},
        command::Command,
        db::Db,
        error::Error,
        field::FieldError,
        id::{CollectionNoticeId, ItemisedListId},
        reply::Reply,
        tx::{Event, Tx},
    },
    signatures,
};

/// The list that is answered.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PrepareCollectionNotice {
    /// A list that its controller has signed.
    pub itemised_list_id: ItemisedListId,
}

/// Makes the collection notice for a signed list. Every deposit has to be as the list says and undisputed, and its money on
/// the concentration account. Two treasury signatures issue the notice.
#[utoipa::path(tag = "collections", operation_id = "prepare_collection_notice", request_body = PrepareCollectionNotice,
    responses((status = 201, description = "Prepared", body = super::wire::CollectionNotice)))]
#[post("/collection-notices")]
pub async fn prepare_collection_notice(
    clerk: Can<PrepareCollectionNotices>,
    command: Command<PrepareCollectionNotice>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| {
        let id = prepare(tx, clerk.scope(), command.body.itemised_list_id).await?;
        let reply = view_notice::show(tx.conn(), clerk.actor(), clerk.scope(), id).await?;
        Ok(reply.created_at(format!("/v1/collection-notices/{id}")))
    })
    .await
}

async fn prepare(tx: &Tx, scope: &Scope, list: ItemisedListId) -> Result<CollectionNoticeId, Error> {
    let list =
        lists::find_locked(tx, scope, list).await?.ok_or_else(|| FieldError::new("/itemised_list_id", "not_found"))?;
    rules::prepare_notice(list.state, lists::has_live_notice(tx.conn(), list.id).await?)?;
    let code = content::agency_code(tx, scope, list.agency_id).await?;
    let rows = content::unchanged(tx, scope, &code, &list).await?;
    content::arrived(tx, scope, &rows).await?;
    signatures::act(tx, list.id.into(), rules::PREPARE_NOTICE).await?;
    let sha256 = content::notice_sha256(&code, &list)?;
    let id = CollectionNoticeId::new();
    let notice = collection_notice::Model {
        id,
        office_id: tx.office(),
        agency_id: list.agency_id,
        itemised_list_id: list.id,
        number: None,
        row_count: list.row_count,
        total_rial: list.total_rial,
        content_sha256: sha256.to_vec(),
        state: NoticeState::Prepared,
        prepared_by: tx.actor()?,
        prepared_at: tx.now(),
        issued_on: None,
        issued_at: None,
        rejected_by: None,
        rejected_at: None,
        rejected_because: None,
        version: 1,
    };
    lists::insert_notice(tx, notice).await?;
    let facts = json!({ "itemised_list_id": list.id, "rows": list.row_count, "total": list.total_rial,
        "content_sha256": content::hex(&sha256) });
    let event = Event::new("collection_notice.prepared", "collection_notice", id);
    let of_list = Event::new("itemised_list.notice_prepared", "itemised_list", list.id).facts(json!({ "source": {
        "kind": "collection_notice", "id": id } }));
    tx.record_all(vec![event.of(list.agency_id).facts(facts), of_list.of(list.agency_id)]).await?;
    Ok(id)
}
