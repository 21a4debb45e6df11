//! Sign a refund as the agency's second officer.

use actix_web::{post, web::Data};

use super::{
    CosignRefunds, content,
    entity::RefundState,
    rules::{self, Step},
    show,
    sign::{self, SignRefund},
    store,
    turn::Turn,
};
use crate::{
    agencies::wire::Capacity,
    base::{
        auth::Can,
        command::{Command, Id},
        config::Settings,
        db::Db,
        error::Error,
        id::RefundId,
        reply::{IfMatch, Reply},
    },
};

/// Signs a refund as the agency's second authorised officer (public accounting law, article 76). The controller signs first.
#[utoipa::path(tag = "refunds", operation_id = "cosign_refund", request_body = SignRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Signed", body = super::wire::Refund)))]
#[post("/refunds/{id}/cosignature")]
pub async fn cosign_refund(
    officer: Can<CosignRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<SignRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let turn = Turn::take(tx, officer.scope(), id, &if_match, Step::Cosign).await?;
        let seen = command.body.content_sha256.as_str();
        let (_, sha256) = content::unchanged(tx, officer.scope(), &turn.row, Some(seen)).await?;
        sign::signed(tx, &turn.row, (rules::AGENCY_SIGNATORY, Capacity::AgencySignatory), sha256).await?;
        store::set_state(tx, id, RefundState::Cosigned).await?;
        show::refund(tx.conn(), officer.actor(), officer.scope(), &settings, tx.today(), id).await
    })
    .await
}
