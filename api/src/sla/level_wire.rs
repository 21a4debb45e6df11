//! Shapes shared by the operations on service levels.

use amanat_kernel::Text;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{
    entity::{service_level, service_level_version},
    levels, rules,
};
use crate::{
    base::{
        action::Action,
        auth::{Actor, Scope},
        error::Error,
        id::{CalendarId, ServiceLevelId, UserId},
        jalali::jalali,
        reply::Reply,
    },
    identity::People,
};

/// How urgent a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Priority {
    /// In its turn.
    Normal,
    /// Before others.
    Urgent,
}

/// What is promised to a case of one priority, in minutes of working time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PromisedTimes {
    /// Until the applicant hears a first word.
    #[schema(example = 210, minimum = 1, maximum = 527040)]
    pub first_response_minutes: u32,
    /// Until the answer; no less than the first word.
    #[schema(example = 420, minimum = 1, maximum = 527040)]
    pub answer_minutes: u32,
    /// The percentages of the time at which whoever works on it is reminded: rising, 1 to 99.
    #[validate(length(max = 5))]
    #[schema(value_type = Vec<u32>, example = json!([50, 80]), max_items = 5)]
    pub warn_at: Vec<u8>,
}

/// The times of every priority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PromisedTargets {
    /// Of a case in its turn.
    #[validate(nested)]
    pub normal: PromisedTimes,
    /// Of an urgent one.
    #[validate(nested)]
    pub urgent: PromisedTimes,
}

impl PromisedTargets {
    /// The times of one priority.
    pub(super) fn of(&self, priority: Priority) -> &PromisedTimes {
        match priority {
            Priority::Normal => &self.normal,
            Priority::Urgent => &self.urgent,
        }
    }
}

/// When the next one above is told: at a share of the time, or so much working time after the deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct EscalationStep {
    /// At this percentage of the time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(range(min = 1, max = 100))]
    #[schema(value_type = Option<u32>, example = 90, minimum = 1, maximum = 100)]
    pub at_percent: Option<u8>,
    /// So many minutes of working time after the deadline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(range(min = 0, max = 527_040))]
    #[schema(value_type = Option<u32>, minimum = 0, maximum = 527040)]
    pub minutes_late: Option<u32>,
}

/// What is promised to those who have a case (توافق‌نامه سطح خدمت).
#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceLevel {
    /// Id.
    pub id: ServiceLevelId,
    /// Its code, in ASCII digits.
    #[schema(example = "portal")]
    pub code: String,
    /// Persian title.
    #[schema(value_type = String, example = "درخواست‌های درگاه خدمات")]
    pub title_fa: Text,
    /// English title.
    #[schema(value_type = String, example = "Requests of the portal")]
    pub title_en: Text,
    /// The number of the version under which a case is filed today; absent while none holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 1)]
    pub number_in_force: Option<i32>,
    /// Its versions, in the order of their numbers.
    pub versions: Vec<ServiceLevelVersion>,
    /// Since when nothing is promised by it any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Why it was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "جایگزینی با ابلاغیهٔ تازه")]
    pub withdrawn_because: Option<Text>,
    /// Who withdrew it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn_by: Option<UserId>,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "زهرا محمدی")]
    pub withdrawn_by_name: Option<String>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

/// One wording of a service level; it never changes.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceLevelVersion {
    /// Its number, from 1.
    #[schema(example = 1)]
    pub number: i32,
    /// The first day on which cases are filed under it.
    #[schema(example = "2025-08-10")]
    pub valid_from: NaiveDate,
    /// The same day, Jalali.
    #[schema(example = "1404-05-19")]
    pub valid_from_jalali: String,
    /// The calendar by which its times are counted.
    pub calendar_id: CalendarId,
    /// The times.
    pub targets: PromisedTargets,
    /// Who above is told when: the first step tells the unit's head, the second the head above, the third the treasury's.
    pub escalation: Vec<EscalationStep>,
    /// Days for which the office waits for the applicant.
    #[schema(example = 10)]
    pub applicant_days: i32,
    /// Working days after the answer within which the applicant may reopen the case.
    #[schema(example = 10)]
    pub reopening_days: i32,
    /// When it was published.
    pub published_at: DateTime<Utc>,
    /// Who published it.
    pub published_by: UserId,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "زهرا محمدی")]
    pub published_by_name: Option<String>,
}

impl ServiceLevel {
    /// The answer about one service level.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(super) async fn reply(
        conn: &impl ConnectionTrait,
        actor: &Actor,
        scope: &Scope,
        id: ServiceLevelId,
        today: NaiveDate,
    ) -> Result<Reply, Error> {
        let row = levels::get(conn, scope, id).await?;
        let version = row.version;
        let versions = levels::versions_of(conn, scope.office(), &[id]).await?;
        let people = Self::people(conn, scope, std::slice::from_ref(&row), &versions).await?;
        Reply::of(version, &Self::of(row, versions, &people, actor, today)?)
    }

    /// Those who published and withdrew.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(super) async fn people(
        conn: &impl ConnectionTrait,
        scope: &Scope,
        rows: &[service_level::Model],
        versions: &[service_level_version::Model],
    ) -> Result<People, Error> {
        let withdrew = rows.iter().filter_map(|row| row.withdrawn_by);
        People::within(conn, scope, versions.iter().map(|version| version.published_by).chain(withdrew)).await
    }

    /// A service level as one caller sees it on a day.
    ///
    /// # Errors
    /// Internal, when a row of it cannot be read.
    pub(super) fn of(
        row: service_level::Model,
        versions: Vec<service_level_version::Model>,
        people: &People,
        actor: &Actor,
        today: NaiveDate,
    ) -> Result<Self, Error> {
        let actions = rules::level_actions(&row, actor);
        let in_force = rules::in_force(&versions, today).map(|version| version.number);
        let service_level::Model {
            id,
            office_id: _,
            code,
            title_fa,
            title_en,
            withdrawn_at,
            withdrawn_because,
            withdrawn_by,
            created_by: _,
            created_at: _,
            version: _,
        } = row;
        Ok(Self {
            id,
            code,
            title_fa,
            title_en,
            number_in_force: in_force.filter(|_| withdrawn_at.is_none()),
            versions: versions.into_iter().map(|row| ServiceLevelVersion::of(row, people)).collect::<Result<_, _>>()?,
            withdrawn_at,
            withdrawn_because,
            withdrawn_by,
            withdrawn_by_name: people.name(withdrawn_by),
            actions,
        })
    }
}

impl ServiceLevelVersion {
    fn of(row: service_level_version::Model, people: &People) -> Result<Self, Error> {
        let service_level_version::Model {
            id: _,
            office_id: _,
            service_level_id: _,
            number,
            valid_from,
            calendar_id,
            targets,
            escalation,
            applicant_days,
            reopening_days,
            published_by,
            published_at,
        } = row;
        Ok(Self {
            number,
            valid_from,
            valid_from_jalali: jalali(valid_from)?,
            calendar_id,
            targets: serde_json::from_str(&targets)?,
            escalation: serde_json::from_str(&escalation)?,
            applicant_days,
            reopening_days,
            published_at,
            published_by,
            published_by_name: people.name(published_by),
        })
    }
}
