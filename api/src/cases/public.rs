//! A case as its applicant sees it.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use serde_json::Value;

use super::{
    complaint_rules::{self, ComplaintCase},
    complaint_store,
    entity::{CaseState, case_entry, service_case},
    rules, store, windows,
    wire::{CaseAnswer, CaseNext, CaseTime, PublicCaseEntry, TrackedCase, hex},
};
use crate::{
    attachments,
    base::{clock::day_in_tehran, code::Code, error::Error, jalali::jalali, reply::Reply, tracking::Tracked},
    catalogue::{self, ServiceTitle},
    sla,
};

/// The case as an answer.
pub async fn show(conn: &impl ConnectionTrait, applicant: &Tracked, now: DateTime<Utc>) -> Result<Reply, Error> {
    let (version, case) = tracked(conn, applicant, now).await?;
    Reply::of(version, &case)
}

/// The case whose secret was shown, with its version.
pub async fn tracked(
    conn: &impl ConnectionTrait,
    applicant: &Tracked,
    now: DateTime<Utc>,
) -> Result<(i64, TrackedCase), Error> {
    let row = store::get_tracked(conn, applicant).await?;
    let entries = store::public_entries(conn, &row).await?;
    let complaint = complaint_store::find(conn, &row).await?;
    let title = title(conn, &row).await?;
    let merged = store::references(conn, row.office_id, row.merged_into.as_slice()).await?;
    let clock = sla::readings(conn, row.office_id, &[row.id], now).await?.get(&row.id).map(CaseTime::of);
    let today = day_in_tehran(now);
    let (actions, reopen_until) = match &complaint {
        Some(complaint) => (complaint_rules::actions(complaint, now, today), complaint.appeal_until()),
        None => {
            let until = windows::reopens_until(conn, &row, now).await?;
            (rules::actions(&row, until, now, today), until)
        }
    };
    let attachments = attachments::attached_to_case(conn, row.office_id, row.id).await?;
    let case = TrackedCase {
        reference: store::parse(&row.reference)?,
        kind: row.kind,
        service_code: row.service_id.map(|_| title.code),
        service_title_fa: title.fa,
        service_title_en: title.en,
        next: next(&row, complaint.as_ref(), reopen_until, now),
        state: row.state,
        filed_at: row.filed_at,
        filed_sha256: hex(&row.filed_sha256),
        reply_due_on_jalali: row.reply_due_on.map(jalali).transpose()?,
        reply_due_on: row.reply_due_on,
        answer: answer(&row),
        reopen_until,
        complaint: complaint.as_ref().map(ComplaintCase::tracked).transpose()?,
        merged_into: row.merged_into.and_then(|id| merged.get(&id).cloned()),
        rating: row.rating,
        clock,
        entries: entries.into_iter().map(entry).collect::<Result<_, _>>()?,
        attachments,
        actions,
        subject: row.subject,
        question: row.question,
        ended_because: row.ended_because,
    };
    Ok((row.version, case))
}

/// The answer of a case that has one.
pub(crate) fn answer(row: &service_case::Model) -> Option<CaseAnswer> {
    Some(CaseAnswer {
        outcome: row.outcome?,
        text: row.answer_text.clone()?,
        appeal_note: row.appeal_note.clone(),
        answered_at: row.answered_at?,
    })
}

/// The title of the service that is asked for; a complaint is about none, and is called what it is.
pub(super) async fn title(conn: &impl ConnectionTrait, row: &service_case::Model) -> Result<ServiceTitle, Error> {
    let Some(service) = row.service_id else {
        let text = str::to_owned;
        return Ok(ServiceTitle { code: text("complaint"), fa: text("شکایت"), en: text("Complaint") });
    };
    let title = catalogue::titles(conn, row.office_id, &[service]).await?.remove(&service);
    Ok(title.ok_or(Code::NotFound)?)
}

fn next(
    row: &service_case::Model,
    complaint: Option<&ComplaintCase>,
    reopen_until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> CaseNext {
    let may_object = match complaint {
        Some(complaint) => complaint_rules::appeal(complaint, now).is_ok(),
        None => rules::reopen(row, reopen_until, now).is_ok(),
    };
    match row.state {
        CaseState::Registered => CaseNext::OfficeReads,
        CaseState::Triaged | CaseState::Assigned | CaseState::InReview => CaseNext::OfficeWorks,
        CaseState::WaitingForApplicant => CaseNext::ApplicantReplies,
        CaseState::Answered | CaseState::Closed if may_object => CaseNext::ApplicantMayObject,
        CaseState::Answered
        | CaseState::Closed
        | CaseState::Withdrawn
        | CaseState::Expired
        | CaseState::RejectedInvalid
        | CaseState::MergedDuplicate => CaseNext::Nothing,
    }
}

fn entry(row: case_entry::Model) -> Result<PublicCaseEntry, Error> {
    let case_entry::Model { id: _, office_id: _, case_id: _, seq: _, at, kind, is_public: _, actor_id: _, text, facts } =
        row;
    let facts: Value = serde_json::from_str(&facts)?;
    let unit = |member: &str| facts.get(member).and_then(Value::as_str).map(str::to_owned);
    let until_on = facts.get("until_on").and_then(Value::as_str).and_then(|day| day.parse().ok());
    Ok(PublicCaseEntry { at, kind, text, unit_fa: unit("unit_fa"), unit_en: unit("unit_en"), until_on })
}
