//! Which documents a refund rests on.
//!
//! Which document releases which kind of deposit follows from what releases it: the agency's word for a security, the minutes
//! of a handover, the works that an advance was worked off by, social security's clearance (article 38 of its act), the order
//! of the court (public accounting law, article 30 b), the claim of the beneficiary (article 30 c).

use std::collections::BTreeMap;

use sea_orm::ConnectionTrait;

use super::wire::NeededDocument;
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

/// The documents that a refund of deposits of these kinds needs, each once, and whether it has them.
pub fn needed(kinds: impl IntoIterator<Item = DepositKind>, attached: &[Attachment]) -> Vec<NeededDocument> {
    let mut by_document: BTreeMap<Document, Vec<DepositKind>> = BTreeMap::new();
    for kind in kinds {
        let kinds = by_document.entry(required(kind)).or_default();
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let needed = by_document.into_iter().map(|(document, kinds)| NeededDocument {
        document,
        kinds,
        is_attached: attached.iter().any(|one| one.document == document),
    });
    needed.collect()
}

/// Every kind of deposit that is asked for has the document that releases it.
///
/// # Errors
/// `document_missing` with the documents that are.
pub fn complete(kinds: impl IntoIterator<Item = DepositKind>, attached: &[Attachment]) -> Result<(), Refusal> {
    let missing = needed(kinds, attached).into_iter().filter(|one| !one.is_attached);
    let names: Vec<_> = missing.map(|one| serde_json::json!(one.document)).collect();
    if names.is_empty() { Ok(()) } else { Err(Code::DocumentMissing.with("documents", names)) }
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

    #[test]
    fn kinds_that_one_document_releases_need_it_once() {
        let kinds = [DepositKind::Performance, DepositKind::Judicial, DepositKind::Retention, DepositKind::Performance];
        let seen: Vec<_> =
            needed(kinds, &[]).into_iter().map(|one| (one.document, one.kinds, one.is_attached)).collect();
        let handover = (Document::HandoverMinutes, vec![DepositKind::Performance, DepositKind::Retention], false);
        assert_eq!(seen, [handover, (Document::CourtOrder, vec![DepositKind::Judicial], false)]);
    }
}
