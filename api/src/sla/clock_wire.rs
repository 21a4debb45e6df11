//! The clock of a case as lists show it.

use std::collections::HashMap;

use amanat_kernel::sla_clock::ClockState;
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    clock_entity::{CaseClockState, CaseKind, FindingKind, case_clock, clock_finding},
    held::{Held, refusal},
    level_wire::Priority,
};
use crate::{
    base::{
        auth::Scope,
        error::Error,
        id::{CaseId, ServiceLevelId, UnitId, UserId},
    },
    identity::People,
    units::{self, UnitName},
};

/// The clocks of a case.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseClock {
    /// Id; that of the case.
    pub id: CaseId,
    /// What the case is.
    pub case_kind: CaseKind,
    /// What people call the case.
    #[schema(example = "12345-67890-12345")]
    pub case_reference: String,
    /// What is promised for it.
    pub service_level_id: ServiceLevelId,
    /// The code of that service level.
    #[schema(example = "portal")]
    pub service_level_code: String,
    /// The version that holds for the case.
    #[schema(example = 1)]
    pub service_level_number: i32,
    /// How urgent it is.
    pub priority: Priority,
    /// The unit whose it is.
    pub unit_id: UnitId,
    /// That unit's code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "210")]
    pub unit_code: Option<String>,
    /// Its Persian title.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "اداره خزانه")]
    pub unit_title_fa: Option<String>,
    /// Its English title.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Treasury office")]
    pub unit_title_en: Option<String>,
    /// Who works on it; absent while nobody does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<UserId>,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "علی احمدی")]
    pub assignee_name: Option<String>,
    /// Where its clocks stand.
    pub state: CaseClockState,
    /// When it was filed.
    pub started_at: DateTime<Utc>,
    /// The deadline that comes next, or that has passed; absent while nothing is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_at: Option<DateTime<Utc>>,
    /// Whether a deadline has passed and is not met yet; of an answered case whether the answer came late.
    pub is_late: bool,
    /// Minutes of working time left until the answer is due; 0 when it is late.
    #[schema(example = 180)]
    pub remaining_minutes: i64,
    /// Minutes of working time by which the answer is late.
    #[schema(example = 0)]
    pub overdue_minutes: i64,
    /// How far an open case has climbed in the present windows; absent where it has not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 1)]
    pub escalation_step: Option<i32>,
    /// Who was told last; absent where nobody was there to be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalated_to: Option<UserId>,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "زهرا محمدی")]
    pub escalated_to_name: Option<String>,
}

/// What a page of clocks needs beside them.
pub(super) struct Around {
    units: HashMap<UnitId, UnitName>,
    pub(super) people: People,
}

impl Around {
    /// Names of units and people.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(super) async fn of(conn: &impl ConnectionTrait, scope: &Scope, held: &[Held]) -> Result<Self, Error> {
        let told = held.iter().flat_map(|held| held.findings.iter().filter_map(|finding| finding.told_to));
        let known = held.iter().filter_map(|held| held.row.assignee_id).chain(told);
        let people = People::within(conn, scope, known).await?;
        Ok(Self { units: units::names(conn, scope).await?, people })
    }
}

impl CaseClock {
    /// The clocks of a case as they stand at an instant.
    ///
    /// # Errors
    /// Internal, when the log cannot be played.
    pub(super) fn of(held: &Held, around: &Around, now: DateTime<Utc>) -> Result<Self, Error> {
        let reading = held.reading(now).map_err(refusal)?;
        let (outlook, _) = held.look(now).map_err(refusal)?;
        let windows = [reading.first_response.window, reading.answer.window];
        let is_due = matches!(reading.answer.state, ClockState::Running | ClockState::Paused);
        let climbed = held.findings.iter().filter(|finding| is_due && is_of(finding, windows));
        let climbed = climbed.max_by_key(|finding| finding.number);
        let escalated_to = climbed.and_then(|finding| finding.told_to);
        let case_clock::Model {
            id,
            office_id: _,
            case_kind,
            case_reference,
            level_version_id: _,
            calendar_id: _,
            target: _,
            priority,
            unit_id,
            assignee_id,
            started_at,
            state: _,
            due_at: _,
            is_late: _,
            next_at: _,
            version: _,
        } = held.row.clone();
        let unit = around.units.get(&unit_id).cloned();
        Ok(Self {
            id,
            case_kind,
            case_reference,
            service_level_id: held.level.id,
            service_level_code: held.level.code.clone(),
            service_level_number: held.version.number,
            priority,
            unit_id,
            unit_code: unit.as_ref().map(|unit| unit.code.clone()),
            unit_title_fa: unit.as_ref().map(|unit| unit.fa.clone()),
            unit_title_en: unit.map(|unit| unit.en),
            assignee_id,
            assignee_name: around.people.name(assignee_id),
            state: outlook.state,
            started_at,
            due_at: outlook.due_at,
            is_late: outlook.is_late,
            remaining_minutes: reading.answer.remaining.num_minutes(),
            overdue_minutes: reading.answer.overdue.num_minutes(),
            escalation_step: climbed.map(|finding| finding.number),
            escalated_to,
            escalated_to_name: around.people.name(escalated_to),
        })
    }
}

/// Whether a finding is an escalation of the present windows.
fn is_of(finding: &clock_finding::Model, [first_response, answer]: [u32; 2]) -> bool {
    use super::clock_entity::ClockKind;
    let window = match finding.clock {
        ClockKind::FirstResponse => first_response,
        ClockKind::Answer => answer,
    };
    finding.kind == FindingKind::Escalation && u32::try_from(finding.window_no) == Ok(window)
}
