//! A signature as others see it.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::entity::signature;
use crate::{
    agencies::{Decree, wire::Capacity},
    base::{
        clock::day_in_tehran,
        error::Error,
        id::{SignatureId, UserId},
        jalali::jalali,
    },
};

/// A signature on a list or a notice (امضا): a person, by a decree, on a content that its SHA-256 names.
#[derive(Debug, Serialize, ToSchema)]
pub struct Signature {
    /// Id.
    pub id: SignatureId,
    /// Which step of the chain it is: `controller`, `office_head`, `head`.
    #[schema(example = "controller")]
    pub step: String,
    /// Who signed.
    pub user_id: UserId,
    /// That person's name.
    #[schema(example = "مریم رضایی")]
    pub user_name: String,
    /// In what capacity.
    pub capacity: Capacity,
    /// The decree by which the signature counts.
    #[schema(example = "12/5678")]
    pub decree_number: String,
    /// When.
    pub signed_at: DateTime<Utc>,
    /// The day of that in the Jalali calendar.
    #[schema(example = "1404-06-02")]
    pub signed_on_jalali: String,
    /// SHA-256 of the content that was signed, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub content_sha256: String,
}

impl Signature {
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(row: signature::Model, user_name: String, decree: &Decree) -> Result<Self, Error> {
        let signature::Model {
            id,
            office_id: _,
            chain_id: _,
            step,
            subject_kind: _,
            subject_id: _,
            content_sha256,
            signatory_id: _,
            user_id,
            agency_id: _,
            signed_at,
        } = row;
        Ok(Self {
            id,
            step,
            user_id,
            user_name,
            capacity: decree.capacity,
            decree_number: decree.number.clone(),
            signed_at,
            signed_on_jalali: jalali(day_in_tehran(signed_at))?,
            content_sha256: content_sha256.iter().map(|byte| format!("{byte:02x}")).collect(),
        })
    }
}
