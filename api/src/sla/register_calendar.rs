//! Register a calendar.

use actix_web::{post, web::Data};
use amanat_kernel::{
    Text, text,
    working_calendar::{Week, WorkingCalendar, zone_named},
};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ManageCalendars,
    calendar_wire::{Calendar, OfficeWeek},
    calendars,
    entity::{calendar_week, working_calendar},
    rules, view_calendar,
};
use crate::base::{
    auth::{Actor, Can, Scope},
    command::Command,
    db::Db,
    error::Error,
    field::FieldError,
    id::{CalendarId, CalendarWeekId},
    reply::Reply,
    tx::{Event, Tx},
};

/// A new working calendar.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RegisterCalendar {
    /// Its code; unique in the office.
    #[validate(length(min = 1, max = 30))]
    #[schema(value_type = String, example = "office", min_length = 1, max_length = 30)]
    pub code: Text,
    /// Persian title.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "تقویم کاری خزانه معین", min_length = 1, max_length = 200)]
    pub title_fa: Text,
    /// English title.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "Treasury's working days", min_length = 1, max_length = 200)]
    pub title_en: Text,
    /// The zone of its clock, by its name in the database of the IANA; that of Tehran where none is given.
    #[serde(default)]
    #[validate(length(min = 1, max = 60))]
    #[schema(value_type = Option<String>, example = "Asia/Tehran", min_length = 1, max_length = 60)]
    pub zone: Option<Text>,
    /// The usual hours of every weekday.
    #[schema(value_type = OfficeWeek)]
    pub week: Week,
}

/// Registers a calendar with its usual hours. Holidays and other days that differ are published afterwards.
#[utoipa::path(tag = "sla", operation_id = "register_calendar", request_body = RegisterCalendar,
    responses((status = 201, description = "Registered", body = Calendar)))]
#[post("/calendars")]
pub async fn register_calendar(
    head: Can<ManageCalendars>,
    command: Command<RegisterCalendar>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| register(tx, head.actor(), head.scope(), &command.body).await).await
}

async fn register(tx: &Tx, actor: &Actor, scope: &Scope, input: &RegisterCalendar) -> Result<Reply, Error> {
    let RegisterCalendar { code, title_fa, title_en, zone, week } = input.clone();
    rules::week(&week).map_err(Error::Invalid)?;
    let zone = match zone {
        Some(zone) => zone_named(zone.as_str()).map_err(|fault| FieldError::new("/zone", fault.to_string()))?,
        None => WorkingCalendar::TEHRAN,
    };
    let row = working_calendar::Model {
        id: CalendarId::new(),
        office_id: tx.office(),
        code: text::ascii_digits(code.as_str()),
        title_fa,
        title_en,
        zone: zone.name().to_owned(),
        created_by: tx.actor()?,
        created_at: tx.now(),
        version: 1,
    };
    let first = calendar_week::Model {
        id: CalendarWeekId::new(),
        office_id: tx.office(),
        calendar_id: row.id,
        valid_from: tx.today(),
        week: serde_json::to_string(&week)?,
        published_by: tx.actor()?,
        published_at: tx.now(),
    };
    calendars::insert(tx, &row, first).await?;
    let facts = json!({ "code": row.code, "zone": row.zone, "week": week });
    tx.record(Event::new("calendar.registered", "working_calendar", row.id).facts(facts)).await?;
    let location = format!("/v1/calendars/{}", row.id);
    Ok(view_calendar::reply(tx.conn(), actor, scope, row.id, tx.now()).await?.created_at(location))
}
