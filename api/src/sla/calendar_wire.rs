//! Shapes shared by the operations on calendars.

use amanat_kernel::{
    Text,
    working_calendar::{Change, Hours, Week},
};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    entity::{calendar_day, calendar_week, working_calendar},
    rules,
};
use crate::{
    base::{
        action::Action,
        auth::Actor,
        error::Error,
        id::{CalendarDayId, CalendarId, UserId},
        jalali::jalali,
    },
    identity::People,
};

/// How a day differs from its weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum DayKind {
    /// Closed in these hours, whatever the usual hours are.
    Closed,
    /// Open in these hours, beside the usual ones.
    Open,
}

impl DayKind {
    /// What differs, for the calendar.
    pub(super) fn change(self, hours: Vec<Hours>) -> Change {
        match self {
            Self::Closed => Change::Closed(hours),
            Self::Open => Change::Open(hours),
        }
    }
}

/// Hours within one day on the office's clock, as the contract knows them; over midnight they are two, until 24:00 and from 00:00.
#[derive(Debug, ToSchema)]
pub struct OfficeHours {
    /// When they begin.
    #[schema(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$", example = "07:30")]
    pub from: String,
    /// When they end.
    #[schema(pattern = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", example = "14:30")]
    pub to: String,
}

/// The usual hours of every weekday; a day without any is closed.
#[derive(Debug, ToSchema)]
pub struct OfficeWeek {
    /// شنبه.
    pub saturday: Vec<OfficeHours>,
    /// یکشنبه.
    pub sunday: Vec<OfficeHours>,
    /// دوشنبه.
    pub monday: Vec<OfficeHours>,
    /// سه‌شنبه.
    pub tuesday: Vec<OfficeHours>,
    /// چهارشنبه.
    pub wednesday: Vec<OfficeHours>,
    /// پنجشنبه.
    pub thursday: Vec<OfficeHours>,
    /// جمعه.
    pub friday: Vec<OfficeHours>,
}

/// A working calendar (تقویم کاری): when the office is open.
#[derive(Debug, Serialize, ToSchema)]
pub struct Calendar {
    /// Id.
    pub id: CalendarId,
    /// Its code, in ASCII digits.
    #[schema(example = "office")]
    pub code: String,
    /// Persian title.
    #[schema(value_type = String, example = "تقویم کاری خزانه معین")]
    pub title_fa: Text,
    /// English title.
    #[schema(value_type = String, example = "Treasury's working days")]
    pub title_en: Text,
    /// The zone of its clock, by its name in the database of the IANA.
    #[schema(example = "Asia/Tehran")]
    pub zone: String,
    /// How far that clock is ahead of UTC at this moment.
    #[schema(example = "+03:30")]
    pub utc_offset: String,
    /// The hours of the week, in the order of their publication. Of those that have begun the last ones hold; the first
    /// ones hold before their day, too.
    pub weeks: Vec<CalendarWeek>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

/// Hours of the week from a day on.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarWeek {
    /// The first day on which they hold.
    #[schema(example = "2025-08-10")]
    pub valid_from: NaiveDate,
    /// The same day, Jalali.
    #[schema(example = "1404-05-19")]
    pub valid_from_jalali: String,
    /// The hours.
    #[schema(value_type = OfficeWeek)]
    pub week: Week,
    /// When they were published.
    pub published_at: DateTime<Utc>,
    /// Who published them.
    pub published_by: UserId,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "زهرا محمدی")]
    pub published_by_name: Option<String>,
}

/// A day that differs from its weekday.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarDay {
    /// Id.
    pub id: CalendarDayId,
    /// The day.
    #[schema(example = "2025-09-02")]
    pub day: NaiveDate,
    /// The same day, Jalali.
    #[schema(example = "1404-06-11")]
    pub day_jalali: String,
    /// How it differs.
    pub kind: DayKind,
    /// In which hours; from 00:00 to 24:00 is the whole day.
    #[schema(value_type = Vec<OfficeHours>)]
    pub hours: Vec<Hours>,
    /// Why, in Persian.
    #[schema(value_type = String, example = "تعطیلی به دستور استاندار")]
    pub reason_fa: Text,
    /// Why, in English.
    #[schema(value_type = String, example = "Closed by order of the governor")]
    pub reason_en: Text,
    /// Where it was read.
    #[schema(value_type = String, example = "بخشنامه ۱۲/۳۴۵")]
    pub source: Text,
    /// Whether it was computed and may still move.
    pub is_provisional: bool,
    /// When it was published; nobody is held to it before.
    pub published_at: DateTime<Utc>,
    /// Who published it.
    pub published_by: UserId,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "زهرا محمدی")]
    pub published_by_name: Option<String>,
}

impl Calendar {
    /// A calendar as one caller sees it at an instant.
    ///
    /// # Errors
    /// Internal, when a row of it cannot be read.
    pub(super) fn of(
        row: working_calendar::Model,
        weeks: Vec<calendar_week::Model>,
        people: &People,
        actor: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Self, Error> {
        let actions = rules::calendar_actions(actor);
        let working_calendar::Model {
            id,
            office_id: _,
            code,
            title_fa,
            title_en,
            zone,
            created_by: _,
            created_at: _,
            version: _,
        } = row;
        let utc_offset = rules::utc_offset(&zone, now)?;
        let weeks = weeks.into_iter().map(|week| CalendarWeek::of(week, people)).collect::<Result<_, _>>()?;
        Ok(Self { id, code, title_fa, title_en, zone, utc_offset, weeks, actions })
    }
}

impl CalendarWeek {
    fn of(row: calendar_week::Model, people: &People) -> Result<Self, Error> {
        let calendar_week::Model { id: _, office_id: _, calendar_id: _, valid_from, week, published_by, published_at } =
            row;
        Ok(Self {
            valid_from,
            valid_from_jalali: jalali(valid_from)?,
            week: serde_json::from_str(&week)?,
            published_at,
            published_by,
            published_by_name: people.name(published_by),
        })
    }
}

impl CalendarDay {
    /// A day as whoever may see calendars sees it.
    ///
    /// # Errors
    /// Internal, when the row cannot be read.
    pub(super) fn of(row: calendar_day::Model, people: &People) -> Result<Self, Error> {
        let calendar_day::Model {
            id,
            office_id: _,
            calendar_id: _,
            day,
            kind,
            hours,
            reason_fa,
            reason_en,
            source,
            is_provisional,
            published_by,
            published_at,
        } = row;
        Ok(Self {
            id,
            day,
            day_jalali: jalali(day)?,
            kind,
            hours: serde_json::from_str(&hours)?,
            reason_fa,
            reason_en,
            source,
            is_provisional,
            published_at,
            published_by,
            published_by_name: people.name(published_by),
        })
    }
}
