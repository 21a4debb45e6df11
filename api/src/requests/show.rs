//! Requests as one member of staff sees them.

use std::collections::HashMap;

use amanat_kernel::{TrackingReference, sla_clock::CaseReading};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::{rules, wire::ServiceRequest};
use crate::{
    attachments,
    base::{
        auth::{Actor, Scope},
        code::Code,
        error::Error,
        id::{CaseId, ServiceId, UnitId},
        jalali::jalali,
        reply::Reply,
    },
    cases::{
        self, Case,
        wire::{CaseApplicant, CaseKind, CaseTime, hex},
    },
    catalogue::{self, ServiceTitle},
    identity::People,
    sla,
    units::{self, UnitName},
};

/// One request, as an answer.
pub async fn request(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    now: DateTime<Utc>,
    id: CaseId,
) -> Result<Reply, Error> {
    let row = cases::get(conn, scope, CaseKind::Request, id).await?;
    let (version, answers) = (row.version, row.answers.clone());
    let mut request = shown(conn, actor, scope, now, vec![row]).await?.pop().ok_or(Code::NotFound)?;
    request.answers = Some(serde_json::from_str(&answers)?);
    request.attachments = Some(attachments::attached_to_case(conn, scope.office(), id).await?);
    Reply::of(version, &request)
}

/// Requests without their answers.
pub async fn shown(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    now: DateTime<Utc>,
    rows: Vec<Case>,
) -> Result<Vec<ServiceRequest>, Error> {
    let services: Vec<ServiceId> = rows.iter().filter_map(|row| row.service_id).collect();
    let merged: Vec<CaseId> = rows.iter().filter_map(|row| row.merged_into).collect();
    let cases: Vec<CaseId> = rows.iter().map(|row| row.id).collect();
    let beside = Beside {
        clocks: sla::readings(conn, scope.office(), &cases, now).await?,
        services: catalogue::titles(conn, scope.office(), &services).await?,
        units: units::names(conn, scope).await?,
        merged: cases::references(conn, scope.office(), &merged).await?,
        people: People::within(conn, scope, rows.iter().filter_map(|row| row.assignee_id)).await?,
    };
    rows.into_iter().map(|row| beside.show(actor, row)).collect()
}

/// What requests name and what is known elsewhere.
struct Beside {
    clocks: HashMap<CaseId, CaseReading>,
    services: HashMap<ServiceId, ServiceTitle>,
    units: HashMap<UnitId, UnitName>,
    merged: HashMap<CaseId, TrackingReference>,
    people: People,
}

impl Beside {
    fn show(&self, actor: &Actor, row: Case) -> Result<ServiceRequest, Error> {
        let actions = rules::actions(actor, &row);
        let answer = cases::answer(&row);
        let service = row.service_id.and_then(|service| self.services.get(&service)).ok_or(Code::NotFound)?;
        let unit = row.unit_id.and_then(|unit| self.units.get(&unit));
        let Case {
            id,
            office_id: _,
            kind: _,
            reference,
            service_id,
            service_form_id,
            agency_id,
            channel,
            filed_by: _,
            applicant_name,
            applicant_name_folded: _,
            applicant_kind,
            applicant_identifier,
            mobile,
            email,
            language: _,
            subject,
            answers: _,
            filed_sha256,
            filed_at,
            state,
            priority,
            unit_id,
            service_level_id: _,
            assignee_id,
            question,
            reply_due_on,
            outcome: _,
            answer_text: _,
            appeal_note: _,
            answered_at: _,
            ended_because,
            closed_at,
            reopened_times,
            merged_into,
            rating,
            rating_comment,
            version: _,
        } = row;
        // What every request has: the database refuses one without.
        let asked = service_id.zip(service_form_id).zip(applicant_name).zip(subject);
        let (((service_id, service_form_id), applicant_name), subject) = asked.ok_or(Code::NotFound)?;
        Ok(ServiceRequest {
            id,
            reference: cases::parse_reference(&reference)?,
            service_id,
            service_code: service.code.clone(),
            service_title_fa: service.fa.clone(),
            service_title_en: service.en.clone(),
            service_form_id,
            agency_id,
            channel,
            applicant: CaseApplicant {
                name: applicant_name,
                kind: applicant_kind,
                identifier: applicant_identifier,
                mobile,
                email,
            },
            subject,
            answers: None,
            attachments: None,
            filed_at,
            filed_sha256: hex(&filed_sha256),
            state,
            priority,
            unit_id,
            unit_title_fa: unit.map(|unit| unit.fa.clone()),
            unit_title_en: unit.map(|unit| unit.en.clone()),
            assignee_id,
            assignee_name: self.people.name(assignee_id),
            question,
            reply_due_on_jalali: reply_due_on.map(jalali).transpose()?,
            reply_due_on,
            answer,
            ended_because,
            closed_at,
            reopened_times,
            merged_into_id: merged_into,
            merged_into: merged_into.and_then(|id| self.merged.get(&id).cloned()),
            rating,
            rating_comment,
            clock: self.clocks.get(&id).map(CaseTime::of),
            actions,
        })
    }
}
