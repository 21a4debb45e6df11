//! Messages as the staff sees them.

use amanat_kernel::TrackingReference;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

pub use super::entity::{MessageChannel, MessageFailure, MessageState};
use super::{contact, entity::message};
use crate::{
    base::{error::Error, id::MessageId, problem::Language},
    cases::{
        Case, parse_reference,
        wire::{CaseEntryKind, CaseKind},
    },
};

/// A message to an applicant.
#[derive(Debug, Serialize, ToSchema)]
pub struct Message {
    /// Id; the gateway knows it by this.
    pub id: MessageId,
    /// A request or a complaint.
    pub case_kind: CaseKind,
    /// Reference of the request; of a complaint, which not everybody may know of, it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_reference: Option<TrackingReference>,
    /// Of what it tells.
    pub kind: CaseEntryKind,
    /// Whether it carries a new secret.
    #[schema(example = false)]
    pub is_secret: bool,
    /// By which way it goes.
    pub channel: MessageChannel,
    /// In which language.
    pub language: Language,
    /// Where it goes, so that it can be known again and not used; of a complaint it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "0912*****67")]
    pub address: Option<String>,
    /// The last day of what it speaks of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until_on: Option<NaiveDate>,
    /// Where it stands.
    pub state: MessageState,
    /// How often it was tried.
    #[schema(example = 1)]
    pub attempts: i32,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it is tried next, while it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// When the gateway took it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<DateTime<Utc>>,
    /// Why the last attempt did not succeed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<MessageFailure>,
    /// What the gateway answered to the last attempt.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 202)]
    pub http_status: Option<i32>,
    /// How the gateway calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "b1946ac9")]
    pub gateway_reference: Option<String>,
}

impl Message {
    /// A message about this case.
    pub(super) fn of(row: message::Model, case: &Case) -> Result<Self, Error> {
        let message::Model {
            id,
            office_id: _,
            event_id: _,
            case_id: _,
            kind,
            channel,
            language,
            until_on,
            secret_number,
            state,
            attempts,
            created_at,
            next_attempt_at,
            sent_at,
            failure,
            http_status,
            gateway_reference,
        } = row;
        let is_request = case.kind == CaseKind::Request;
        Ok(Self {
            id,
            case_kind: case.kind,
            case_reference: is_request.then(|| parse_reference(&case.reference)).transpose()?,
            kind,
            is_secret: secret_number.is_some(),
            channel,
            language,
            address: contact::address(case, channel).filter(|_| is_request).map(contact::masked),
            until_on,
            state,
            attempts,
            created_at,
            next_attempt_at,
            sent_at,
            failure,
            http_status,
            gateway_reference,
        })
    }
}
