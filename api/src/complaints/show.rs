//! Complaints as one member of staff sees them: their course.

use std::collections::{HashMap, HashSet};

use amanat_kernel::sla_clock::CaseReading;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ConnectionTrait;

use super::{rules, wire::Complaint};
use crate::{
    base::{
        auth::{Actor, Scope},
        clock::day_in_tehran,
        code::Code,
        error::Error,
        id::{CaseId, UnitId},
        jalali::jalali,
        reply::Reply,
    },
    cases::{
        self, ComplaintCase,
        wire::{CaseTime, hex},
    },
    identity::People,
    sla,
    units::{self, UnitName},
};

/// One complaint, as an answer.
pub async fn complaint(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    now: DateTime<Utc>,
    id: CaseId,
) -> Result<Reply, Error> {
    let row = cases::get_complaint(conn, scope, actor.user, id).await?;
    let version = row.case.version;
    let complaint = shown(conn, actor, scope, now, vec![row]).await?.pop().ok_or(Code::NotFound)?;
    Reply::of(version, &complaint)
}

/// Several complaints.
pub async fn shown(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    now: DateTime<Utc>,
    rows: Vec<ComplaintCase>,
) -> Result<Vec<Complaint>, Error> {
    let ids: Vec<CaseId> = rows.iter().map(|row| row.case.id).collect();
    let beside = Beside {
        clocks: sla::readings(conn, scope.office(), &ids, now).await?,
        units: units::names(conn, scope).await?,
        works_in: units::units_of(conn, scope.office(), actor.user).await?,
        people: People::within(conn, scope, rows.iter().filter_map(|row| row.case.assignee_id)).await?,
        today: day_in_tehran(now),
    };
    rows.into_iter().map(|row| beside.show(actor, row)).collect()
}

/// What complaints name and what is known elsewhere.
struct Beside {
    clocks: HashMap<CaseId, CaseReading>,
    units: HashMap<UnitId, UnitName>,
    /// The units in which the reader works.
    works_in: HashSet<UnitId>,
    people: People,
    today: NaiveDate,
}

impl Beside {
    fn show(&self, actor: &Actor, row: ComplaintCase) -> Result<Complaint, Error> {
        let in_conflict = rules::is_in_conflict(&row, actor.user, |unit| self.works_in.contains(&unit));
        let clock = self.clocks.get(&row.case.id).map(CaseTime::of);
        let is_late = clock.is_some_and(|clock| clock.is_late);
        let actions = rules::actions(actor, &row, in_conflict, (is_late, self.today));
        let (state, outcome) = (row.state(), row.outcome());
        let (is_appealed, appeal_until) = (row.is_appealed(), row.appeal_until());
        let ComplaintCase { case, own } = row;
        let unit = case.unit_id.and_then(|unit| self.units.get(&unit));
        Ok(Complaint {
            id: case.id,
            reference: cases::parse_reference(&case.reference)?,
            about: own.about,
            channel: case.channel,
            is_anonymous: case.applicant_name.is_none(),
            filed_at: case.filed_at,
            filed_sha256: hex(&case.filed_sha256),
            state,
            unit_id: case.unit_id,
            unit_title_fa: unit.map(|unit| unit.fa.clone()),
            unit_title_en: unit.map(|unit| unit.en.clone()),
            assignee_id: case.assignee_id,
            assignee_name: self.people.name(case.assignee_id),
            reply_due_on_jalali: case.reply_due_on.map(jalali).transpose()?,
            reply_due_on: case.reply_due_on,
            interim_until_jalali: own.interim_until.map(jalali).transpose()?,
            interim_until: own.interim_until,
            outcome,
            decided_at: case.answered_at,
            remedy_due_on_jalali: own.remedy_due_on.map(jalali).transpose()?,
            remedy_due_on: own.remedy_due_on,
            remedy_done_at: own.remedy_done_at,
            appeal_until,
            is_appealed,
            appeal_rating: own.appeal_rating,
            rating: case.rating,
            closed_at: case.closed_at,
            clock,
            actions,
        })
    }
}
