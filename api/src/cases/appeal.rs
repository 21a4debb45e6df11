//! A complainant does not agree with the decision: an appeal, which the head of treasury decides.

use amanat_kernel::Text;
use sea_orm::ActiveValue::Set;
use serde_json::json;

use super::{
    CaseChange,
    complaint_entity::complaint,
    complaint_rules::ComplaintCase,
    complaint_store,
    entity::{CaseEntryKind, CaseState},
    entry::{Told, step},
};
use crate::base::{error::Error, tx::Tx};

/// Opens it: the case is nobody's until a head takes it, who is not the one whose decision it is. Decision, remedy and
/// rating stay in the timeline.
pub async fn open(tx: &Tx, complaint: &ComplaintCase, reason: Option<&Text>, rating: Option<i32>) -> Result<(), Error> {
    let row = &complaint.case;
    let appealed = complaint::ActiveModel {
        interim_until: Set(None),
        remedy_text: Set(None),
        remedy_due_on: Set(None),
        remedy_done_at: Set(None),
        decided_by: Set(row.assignee_id),
        appeal_rating: Set(rating),
        ..Default::default()
    };
    complaint_store::change_complaint(tx, row.id, appealed).await?;
    let change = CaseChange {
        state: Set(CaseState::Triaged),
        reopened_times: Set(row.reopened_times.saturating_add(1)),
        assignee_id: Set(None),
        outcome: Set(None),
        answer_text: Set(None),
        appeal_note: Set(None),
        answered_at: Set(None),
        rating: Set(None),
        rating_comment: Set(None),
        ..Default::default()
    };
    let told = Told::new(CaseEntryKind::Appealed).facts(json!({ "outcome": complaint.outcome(), "rating": rating }));
    let told = match reason {
        Some(reason) => told.text(reason),
        None => told,
    };
    step(tx, row, change, told).await
}
