//! Sign a collection notice; the second signature issues it.

use actix_web::{post, web::Data};
use amanat_kernel::{CreditNumber, FiscalYear};
use serde_json::json;

use super::{
    SignCollectionNotices, content,
    entity::{ListState, NoticeState, collection_notice, itemised_list, itemised_row},
    lists, rules,
    sign_list::SignContent,
    view_notice,
};
use crate::{
    agencies::wire::Capacity,
    base::{
        auth::{Actor, Can, Scope},
        code::Code,
        command::{Command, Id},
        db::Db,
        error::Error,
        id::{CollectionNoticeId, DepositId},
        reply::{IfMatch, Reply},
        serial,
        tx::{Event, Tx},
    },
    deposits,
    signatures::{self, Signing},
};

/// Signs a collection notice as one of the treasury's two officials (public accounting law, article 124). The second
/// signature issues the notice: it gets its number, and every deposit its credit number.
#[utoipa::path(tag = "collections", operation_id = "sign_collection_notice", request_body = SignContent,
    params(("id" = CollectionNoticeId, Path, description = "The notice")),
    responses((status = 200, description = "Signed", body = super::wire::CollectionNotice)))]
#[post("/collection-notices/{id}/signatures")]
pub async fn sign_collection_notice(
    official: Can<SignCollectionNotices>,
    Id(id): Id<CollectionNoticeId>,
    if_match: IfMatch,
    command: Command<SignContent>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(official.actor(), &command.once, async |tx| {
        let (list, notice) = lists::lock_notice(tx, official.scope(), id).await?;
        if_match.admits(notice.version)?;
        rules::decide_notice(notice.state)?;
        content::is_seen(&command.body.content_sha256, &notice.content_sha256)?;
        sign(tx, official.actor(), official.scope(), &list, &notice).await?;
        view_notice::show(tx.conn(), official.actor(), official.scope(), id).await
    })
    .await
}

async fn sign(
    tx: &Tx,
    actor: &Actor,
    scope: &Scope,
    list: &itemised_list::Model,
    notice: &collection_notice::Model,
) -> Result<(), Error> {
    let code = content::agency_code(tx, scope, notice.agency_id).await?;
    let rows = content::unchanged(tx, scope, &code, list).await?;
    content::arrived(tx, scope, &rows).await?;
    let sha256 = content::notice_sha256(&code, list)?;
    if sha256.as_slice() != notice.content_sha256 {
        return Err(Code::ContentChanged.into());
    }
    let given = signatures::signatures_of(tx.conn(), scope, &[notice.id.into()]).await?;
    let given: Vec<&str> = given.values().flatten().map(|signature| signature.step.as_str()).collect();
    let step = rules::notice_step(&rules::office_roles(actor), &given)?;
    let signing = Signing {
        chain: list.id.into(),
        step,
        capacity: Capacity::TreasurySignatory,
        agency: None,
        subject_kind: "collection_notice",
        subject: notice.id.into(),
        content_sha256: sha256,
    };
    let signature = signatures::sign(tx, signing).await?;
    let facts = json!({ "signature_id": signature, "step": step, "content_sha256": content::hex(&sha256) });
    let event = Event::new("collection_notice.signed", "collection_notice", notice.id);
    let of_list = Event::new("itemised_list.notice_signed", "itemised_list", list.id).facts(json!({ "step": step,
        "source": { "kind": "collection_notice", "id": notice.id } }));
    tx.record_all(vec![event.of(notice.agency_id).facts(facts), of_list.of(notice.agency_id)]).await?;
    match notice.state {
        NoticeState::SignedOnce => issue(tx, list, notice, &rows).await,
        NoticeState::Prepared | NoticeState::Issued | NoticeState::Rejected => lists::signed_once(tx, notice.id).await,
    }
}

/// Gives the notice its number and each deposit its credit number, in the order of the rows.
async fn issue(
    tx: &Tx,
    list: &itemised_list::Model,
    notice: &collection_notice::Model,
    rows: &[itemised_row::Model],
) -> Result<(), Error> {
    let year = FiscalYear::of(tx.today()).map_err(anyhow::Error::from)?;
    let number = serial::next(tx, &format!("collection_notice/{year}")).await?;
    let number = format!("{year}-{number:04}");
    let count = u32::try_from(rows.len()).map_err(anyhow::Error::from)?;
    let serials = serial::take(tx, &format!("credit_number/{year}"), count).await?;
    let numbered = rows.iter().zip(serials).map(|(row, serial)| {
        let number = CreditNumber::issue(year, serial).map_err(anyhow::Error::from)?;
        Ok((row.deposit_id, number))
    });
    let numbered = numbered.collect::<Result<Vec<(DepositId, CreditNumber)>, Error>>()?;
    lists::issue(tx, notice.id, &number).await?;
    lists::set_state(tx, list.id, ListState::Announced).await?;
    deposits::announce(tx, &numbered, notice.id).await?;
    let source = json!({ "kind": "collection_notice", "id": notice.id, "label": number });
    let mut events: Vec<Event> = numbered
        .iter()
        .zip(rows)
        .map(|((deposit, credit), row)| {
            let facts = json!({ "credit_number": credit, "amount": row.amount_rial, "source": source });
            Event::new("deposit.announced", "deposit", *deposit).of(notice.agency_id).facts(facts)
        })
        .collect();
    let facts = json!({ "number": number, "rows": rows.len(), "total": notice.total_rial });
    events
        .push(Event::new("collection_notice.issued", "collection_notice", notice.id).of(notice.agency_id).facts(facts));
    let facts = json!({ "collection_notice_id": notice.id, "number": number });
    events.push(Event::new("itemised_list.announced", "itemised_list", list.id).of(list.agency_id).facts(facts));
    tx.record_all(events).await
}
