//! A case as its applicant sees it.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use serde_json::Value;

use super::{
    entity::{CaseState, case_entry, service_case},
    rules, store, windows,
    wire::{CaseAnswer, CaseNext, CaseTime, PublicCaseEntry, TrackedCase, hex},
};
use crate::{
    attachments,
    base::{clock::day_in_tehran, code::Code, error::Error, jalali::jalali, reply::Reply, tracking::Tracked},
    catalogue, sla,
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
    let title = catalogue::titles(conn, row.office_id, &[row.service_id]).await?.remove(&row.service_id);
    let title = title.ok_or(Code::NotFound)?;
    let merged = store::references(conn, row.office_id, row.merged_into.as_slice()).await?;
    let clock = sla::readings(conn, row.office_id, &[row.id], now).await?.get(&row.id).map(CaseTime::of);
    let reopen_until = windows::reopens_until(conn, &row, now).await?;
    let actions = rules::actions(&row, reopen_until, now, day_in_tehran(now));
    let attachments = attachments::attached_to_case(conn, row.office_id, row.id).await?;
    let case = TrackedCase {
        reference: store::parse(&row.reference)?,
        service_code: title.code,
        service_title_fa: title.fa,
        service_title_en: title.en,
        next: next(&row, reopen_until, now),
        state: row.state,
        filed_at: row.filed_at,
        filed_sha256: hex(&row.filed_sha256),
        reply_due_on_jalali: row.reply_due_on.map(jalali).transpose()?,
        reply_due_on: row.reply_due_on,
        answer: answer(&row),
        reopen_until,
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

fn next(row: &service_case::Model, reopen_until: Option<DateTime<Utc>>, now: DateTime<Utc>) -> CaseNext {
    match row.state {
        CaseState::Registered => CaseNext::OfficeReads,
        CaseState::Triaged | CaseState::Assigned | CaseState::InReview => CaseNext::OfficeWorks,
        CaseState::WaitingForApplicant => CaseNext::ApplicantReplies,
        CaseState::Answered | CaseState::Closed if rules::reopen(row, reopen_until, now).is_ok() => {
            CaseNext::ApplicantMayObject
        }
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
    Ok(PublicCaseEntry { at, kind, text, unit_fa: unit("unit_fa"), unit_en: unit("unit_en") })
}
