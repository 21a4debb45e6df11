//! Which documents a refund rests on.
//!
//! Which document releases which kind of deposit follows from what releases it: the agency's word for a security, the minutes
//! of a handover, the works that an advance was worked off by, social security's clearance (article 38 of its act), the order
//! of the court (public accounting law, article 30 b), the claim of the beneficiary (article 30 c).

use std::collections::BTreeSet;

use sea_orm::ConnectionTrait;

use crate::{
    attachments::{
        self, Subject,
        wire::{Attachment, Document},
    },
    base::{
        auth::Scope,
        code::Code,
        error::{Error, Refusal},
        id::RefundId,
    },
    deposits::wire::DepositKind,
};

/// A refund as what documents are attached to.
pub fn subject(id: RefundId) -> Subject {
    Subject { kind: "refund", id: id.into() }
}

/// The documents of a refund that the caller was found to see.
pub async fn of(conn: &impl ConnectionTrait, scope: &Scope, id: RefundId) -> Result<Vec<Attachment>, Error> {
    attachments::attached_to(conn, scope, subject(id)).await
}

/// What releases a deposit of this kind.
pub fn required(kind: DepositKind) -> Document {
    match kind {
        DepositKind::BidBond
        | DepositKind::Auction
        | DepositKind::FineSecurity
        | DepositKind::Customs
        | DepositKind::TaxSecurity
        | DepositKind::Lease
        | DepositKind::Other => Document::ReleaseLetter,
        DepositKind::Performance | DepositKind::Retention => Document::HandoverMinutes,
        DepositKind::AdvancePayment => Document::WorksStatement,
        DepositKind::Insurance38 => Document::ClearanceCertificate,
        DepositKind::Judicial => Document::CourtOrder,
        DepositKind::ThirdParty => Document::BeneficiaryClaim,
    }
}

/// Every kind of deposit that is asked for has the document that releases it.
///
/// # Errors
/// `document_missing` with the documents that are.
pub fn complete(kinds: impl IntoIterator<Item = DepositKind>, attached: &[Attachment]) -> Result<(), Refusal> {
    let missing: BTreeSet<Document> =
        kinds.into_iter().map(required).filter(|needed| !attached.iter().any(|one| one.document == *needed)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.into_iter().map(|document| serde_json::json!(document)).collect::<Vec<_>>();
    Err(Code::DocumentMissing.with("documents", names))
}

#[cfg(test)]
mod tests {
    use sea_orm::Iterable;
    use serde_json::json;

    use super::*;

    #[test]
    fn each_kind_asks_for_its_document() {
        let refused = complete(DepositKind::iter(), &[]).unwrap_err();
        let all = json!([
            "release_letter",
            "handover_minutes",
            "works_statement",
            "clearance_certificate",
            "court_order",
            "beneficiary_claim"
        ]);
        assert_eq!(refused.params["documents"], all);
        assert!(complete([], &[]).is_ok());
    }
}
