//! Say which deposit an item in suspense is.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ProposeIdentifications,
    entity::{MatchStage, MatchState, SuspenseState, match_group, suspense_item},
    rules, show, store,
    wire::SuspenseItem,
};
use crate::{
    base::{
        auth::Can,
        code::Code,
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::{DepositId, MatchGroupId, SuspenseItemId},
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    deposits,
};

/// The version of the rule by which two persons agree.
const RULE: &str = "two-persons-1";

/// Which deposit it is, and why.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ProposeIdentification {
    /// The deposit: declared, of the same agency and of the same amount.
    pub deposit_id: DepositId,
    /// What makes you think so; the second person reads it.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "فیش واریز پیوست نامه ۱۲۳ دیده شد", min_length = 1, max_length = 500)]
    pub note: Text,
}

/// Proposes that an unidentified receipt is a certain deposit. Nothing is posted before a second person agrees.
#[utoipa::path(tag = "reconciliation", operation_id = "propose_identification", request_body = ProposeIdentification,
    params(("id" = SuspenseItemId, Path, description = "The item")),
    responses((status = 200, description = "Proposed", body = SuspenseItem)))]
#[post("/suspense-items/{id}/identification")]
pub async fn propose_identification(
    officer: Can<ProposeIdentifications>,
    Id(id): Id<SuspenseItemId>,
    if_match: IfMatch,
    command: Command<ProposeIdentification>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let item = store::lock(tx, officer.scope(), id).await?;
        if_match.admits(item.version)?;
        rules::propose(item.state, item.direction)?;
        let input = &command.body;
        let claim =
            deposits::lock_claim(tx, officer.scope(), input.deposit_id).await.map_err(|error| match error.code() {
                Code::NotFound => FieldError::new("/deposit_id", "not_found").into(),
                _ => error,
            })?;
        rules::fits(&item, &claim)?;
        store::insert_groups(tx, &[group(tx, &item, input)?]).await?;
        store::set_state(tx, id, SuspenseState::Proposed).await?;
        let facts = json!({ "deposit_id": input.deposit_id, "note": input.note });
        tx.record(Event::new("suspense_item.proposed", "suspense_item", id).of(item.agency_id).facts(facts)).await?;
        show(tx.conn(), officer.actor(), officer.scope(), id).await
    })
    .await
}

fn group(tx: &Tx, item: &suspense_item::Model, input: &ProposeIdentification) -> Result<match_group::Model, Error> {
    Ok(match_group::Model {
        id: MatchGroupId::new(),
        office_id: tx.office(),
        agency_id: item.agency_id,
        line_id: item.line_id,
        deposit_id: input.deposit_id,
        suspense_item_id: Some(item.id),
        stage: MatchStage::Manual,
        rule_version: RULE.to_owned(),
        weight_reference: 0,
        weight_amount: 0,
        weight_agency: 0,
        rivals: 0,
        margin: 0,
        state: MatchState::Proposed,
        note: Some(input.note.to_string()),
        made_by: tx.actor()?,
        made_at: tx.now(),
        decided_by: None,
        decided_at: None,
        rejected_because: None,
        version: 1,
    })
}
