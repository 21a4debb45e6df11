//! Reject a collection notice.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{RejectCollectionNotices, lists, rules, view_notice};
use crate::{
    base::{
        auth::{Can, Role},
        command::{Command, Id},
        db::Db,
        error::Error,
        id::CollectionNoticeId,
        reply::{IfMatch, Reply},
        tx::Event,
    },
    signatures,
};

/// Why a notice is rejected.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RejectCollectionNotice {
    /// The reason, for whoever prepares the next one.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "مبلغ یک قبض با صورتحساب نمی‌خواند", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Rejects a collection notice before it is issued: its list waits for another answer, or is withdrawn.
#[utoipa::path(tag = "collections", operation_id = "reject_collection_notice", request_body = RejectCollectionNotice,
    params(("id" = CollectionNoticeId, Path, description = "The notice")),
    responses((status = 200, description = "Rejected", body = super::wire::CollectionNotice)))]
#[post("/collection-notices/{id}/rejection")]
pub async fn reject_collection_notice(
    official: Can<RejectCollectionNotices>,
    Id(id): Id<CollectionNoticeId>,
    if_match: IfMatch,
    command: Command<RejectCollectionNotice>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(official.actor(), &command.once, async |tx| {
        let (list, notice) = lists::lock_notice(tx, official.scope(), id).await?;
        if_match.admits(notice.version)?;
        rules::decide_notice(notice.state)?;
        // Whoever rejects does the step that they would have signed.
        let roles = rules::office_roles(official.actor());
        let step = if roles.contains(&Role::TreasuryOfficeHead) { rules::OFFICE_HEAD } else { rules::HEAD };
        signatures::act(tx, list.id.into(), step).await?;
        lists::reject(tx, id, command.body.reason.as_str()).await?;
        let facts = json!({ "reason": command.body.reason, "itemised_list_id": list.id });
        let event = Event::new("collection_notice.rejected", "collection_notice", id);
        let of_list = Event::new("itemised_list.notice_rejected", "itemised_list", list.id).facts(json!({
            "reason": command.body.reason, "source": { "kind": "collection_notice", "id": id } }));
        tx.record_all(vec![event.of(notice.agency_id).facts(facts), of_list.of(notice.agency_id)]).await?;
        view_notice::show(tx.conn(), official.actor(), official.scope(), id).await
    })
    .await
}
