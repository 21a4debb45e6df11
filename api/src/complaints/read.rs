//! Read what was written of a complaint.

use actix_web::{HttpRequest, get, web::Data};

use super::{ReadComplaints, rules, wire::ComplaintBody};
use crate::{
    attachments,
    base::{
        auth::Can,
        command::Id,
        db::Db,
        error::Error,
        id::CaseId,
        reply::Reply,
        request_id,
        tx::{Event, Origin, Tx},
    },
    cases::{self, ComplaintCase, wire::CaseApplicant},
    identity::People,
    units,
};

/// What was written of a complaint, and who is complained of. Complaint officers read it, its handler, and on appeal the head
/// of treasury; not who is complained of, nor anybody of the unit. Every reading is recorded before anything is shown.
#[utoipa::path(tag = "complaints", operation_id = "read_complaint",
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "What was written", body = ComplaintBody)))]
#[get("/complaints/{id}/body")]
pub async fn read_complaint(
    reader: Can<ReadComplaints>,
    request: HttpRequest,
    Id(id): Id<CaseId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.write(&origin(&reader, &request), async |tx| Reply::plain(&read(tx, &reader, id).await?)).await
}

/// Whose reading is recorded.
pub fn origin(reader: &Can<ReadComplaints>, request: &HttpRequest) -> Origin {
    let actor = reader.actor();
    Origin { office: actor.office, actor: Some(actor.user), request_id: request_id::of(request) }
}

/// The complaint, for somebody who may read what was written; that this person does is recorded.
///
/// # Errors
/// `not_found`, and those of `rules::may_read`.
pub async fn admitted(tx: &Tx, reader: &Can<ReadComplaints>, id: CaseId) -> Result<ComplaintCase, Error> {
    let actor = reader.actor();
    let complaint = cases::get_complaint(tx.conn(), reader.scope(), actor.user, id).await?;
    let works_in = units::units_of(tx.conn(), tx.office(), actor.user).await?;
    let in_conflict = rules::is_in_conflict(&complaint, actor.user, |unit| works_in.contains(&unit));
    rules::may_read(&complaint, actor, in_conflict)?;
    tx.record(Event::new("complaint.read", "service_case", id)).await?;
    Ok(complaint)
}

async fn read(tx: &Tx, reader: &Can<ReadComplaints>, id: CaseId) -> Result<ComplaintBody, Error> {
    let complaint = admitted(tx, reader, id).await?;
    let scope = reader.scope();
    let people = People::within(tx.conn(), scope, complaint.own.officer_id).await?;
    let text = cases::complaint_text(tx, id).await?;
    let entries = cases::all_entries(tx.conn(), scope, id).await?;
    let attachments = attachments::attached_to_case(tx.conn(), tx.office(), id).await?;
    let (answer, remedy) = (cases::answer(&complaint.case), complaint.remedy()?);
    let ComplaintCase { case, own } = complaint;
    let about_reference = own.about_reference.as_deref().map(cases::parse_reference).transpose()?;
    let complainant = case.applicant_name.map(|name| CaseApplicant {
        name,
        kind: case.applicant_kind,
        identifier: case.applicant_identifier,
        mobile: case.mobile,
        email: case.email,
    });
    Ok(ComplaintBody {
        id,
        text,
        complainant,
        about_reference,
        about_case_id: own.about_case_id,
        unit_complained_of: own.unit_id,
        officer_complained_of_name: people.name(own.officer_id),
        officer_complained_of: own.officer_id,
        question: case.question,
        answer,
        remedy,
        rating_comment: case.rating_comment,
        attachments,
        entries,
    })
}
