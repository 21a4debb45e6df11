//! Calendars and service levels as a treasury has them.

use amanat::{
    base::{
        error::Error,
        id::{CaseId, ServiceLevelId, UnitId, UserId},
        tx::{Origin, Tx},
    },
    sla::{self, CaseKind, NewClock, Priority, work},
};
use amanat_kernel::{Text, sla_clock::ClockEventKind};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    app::TestApp,
    client::{Answer, Caller},
    database::Engine,
    world::PASSWORD,
};

/// The same hours from Saturday to Wednesday; Thursday until noon, Friday closed.
pub fn week(from: &str, to: &str) -> Value {
    let usual = json!([{ "from": from, "to": to }]);
    json!({
        "saturday": usual, "sunday": usual, "monday": usual, "tuesday": usual, "wednesday": usual,
        "thursday": [{ "from": from, "to": "12:00" }], "friday": [],
    })
}

/// A calendar of these hours: 07:30 to 14:30.
pub fn calendar(code: &str) -> Value {
    json!({
        "code": code, "title_fa": "تقویم کاری خزانه", "title_en": "Working days", "zone": "Asia/Tehran",
        "week": week("07:30", "14:30"),
    })
}

/// A day on which the office is closed.
pub fn closed(day: &str) -> Value {
    json!({
        "day": day, "kind": "closed", "reason_fa": "به دستور استاندار", "reason_en": "By order of the governor",
        "source": "بخشنامه ۱۲/۳۴۵",
    })
}

/// A first word within three and a half hours and an answer within a working day; half of that where it is urgent.
pub fn version(calendar: Uuid, valid_from: &str) -> Value {
    json!({
        "valid_from": valid_from, "calendar_id": calendar,
        "targets": {
            "normal": { "first_response_minutes": 210, "answer_minutes": 420, "warn_at": [50, 80] },
            "urgent": { "first_response_minutes": 60, "answer_minutes": 210, "warn_at": [50] },
        },
        "escalation": [{ "at_percent": 90 }, { "minutes_late": 60 }, { "minutes_late": 420 }],
        "applicant_days": 10, "reopening_days": 10,
    })
}

impl TestApp {
    pub async fn calendar(&self) -> Answer {
        self.by("head").post("/v1/calendars", calendar("office")).await.expect(201)
    }

    /// A service level whose first version holds since today.
    pub async fn level(&self, calendar: Uuid) -> Answer {
        let body = json!({ "code": "portal", "title_fa": "خدمات درگاه", "title_en": "Portal" });
        let level = self.by("head").post("/v1/service-levels", body).await.expect(201);
        let path = format!("/v1/service-levels/{}/versions", level.id());
        self.by("head").change(&path, level.etag(), version(calendar, "2025-08-10")).await.expect(200)
    }

    /// A unit under another one, led by somebody.
    pub async fn unit(&self, code: &str, parent: Option<Uuid>, head: Option<&str>) -> Answer {
        let head = head.map(|name| self.world().users[name]);
        let body = json!({
            "code": code, "title_fa": format!("واحد {code}"), "title_en": format!("Unit {code}"), "parent_id": parent,
            "head_id": head,
        });
        self.by("head").post("/v1/units", body).await.expect(201)
    }
}

/// A treasury with a calendar, a service level and two units: the upper one led by the head of treasury, the lower one by
/// the head of the treasury office, with two clerks in it.
pub struct Desk {
    pub app: TestApp,
    pub calendar: Uuid,
    pub level: Uuid,
    pub top: Uuid,
    pub unit: Uuid,
}

impl Desk {
    pub async fn new(engine: Engine) -> Self {
        let app = TestApp::new(engine).await;
        let calendar = app.calendar().await.id();
        let level = app.level(calendar).await.id();
        let top = app.unit("1", None, Some("head")).await.id();
        let unit = app.unit("2", Some(top), Some("office.head")).await.id();
        for clerk in ["clerk", "clerk2"] {
            let member = json!({ "user_id": app.world().users[clerk] });
            app.by("head").change_latest(&format!("/v1/units/{unit}"), "members", member).await.expect(200);
        }
        Self { app, calendar, level, top, unit }
    }

    /// What a slice of cases would ask for.
    pub fn case(&self) -> NewClock {
        let case = CaseId::new();
        NewClock {
            case,
            kind: CaseKind::Request,
            reference: case.to_string(),
            level: ServiceLevelId(self.level),
            priority: Priority::Normal,
            unit: UnitId(self.unit),
            assignee: None,
        }
    }

    /// Files a case now.
    pub async fn file(&self) -> CaseId {
        self.file_as(self.case()).await
    }

    pub async fn file_as(&self, new: NewClock) -> CaseId {
        let case = new.case;
        self.app.writes(async |tx| sla::start(tx, new.clone()).await).await.unwrap();
        case
    }

    pub async fn tell(&self, case: CaseId, event: ClockEventKind) -> Result<(), Error> {
        self.app.writes(async |tx| sla::tell(tx, case, event.clone()).await).await
    }

    /// Sunday the 10th of August 2025 is the day on which tests begin; the office opens at half past seven.
    pub fn at(&self, day: u32, time: &str) {
        self.app.clock.move_to(instant(day, time));
    }

    pub async fn work(&self) -> u64 {
        work::round(&self.app.state.db, self.app.state.office.id, 100_000).await.unwrap()
    }

    /// What the worker has found about a case: kind, clock, number, and who was told, in the order of the findings.
    pub async fn findings(&self, case: CaseId) -> Vec<String> {
        let seen = self.view(case).await;
        let text = |finding: &Value, member: &str| finding[member].to_string().trim_matches('"').to_owned();
        let findings = seen["findings"].as_array().unwrap().iter();
        let names: std::collections::HashMap<Uuid, &str> =
            self.app.world().users.iter().map(|(name, id)| (*id, name.as_str())).collect();
        findings
            .map(|one| {
                let told = one["told_to"].as_str().map_or("nobody", |id| names[&id.parse().unwrap()]);
                format!("{} {} {} {told}", text(one, "kind"), text(one, "clock"), text(one, "number"))
            })
            .collect()
    }

    /// The clocks of a case, as an auditor sees them.
    pub async fn view(&self, case: CaseId) -> Value {
        let auditor = self.app.sign_in("auditor", PASSWORD).await;
        auditor.get(&format!("/v1/case-clocks/{case}")).await.expect(200).json
    }

    /// Somebody of the world, signed in now.
    pub async fn by(&self, username: &str) -> Caller {
        self.app.sign_in(username, PASSWORD).await
    }
}

/// A time of August 2025 on a clock in Tehran.
pub fn instant(day: u32, time: &str) -> DateTime<Utc> {
    format!("2025-08-{day:02}T{time}:00+03:30").parse().unwrap()
}

pub fn paused() -> ClockEventKind {
    ClockEventKind::Paused { reason: Text::parse("در انتظار مدارک متقاضی").unwrap() }
}

impl TestApp {
    /// The ids that a query calls `n`.
    pub async fn uuids(&self, sql: &str) -> Vec<Uuid> {
        let conn = self.state.db.connection();
        let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql)).await.unwrap();
        rows.into_iter().map(|row| row.try_get("", "n").unwrap()).collect()
    }

    /// Writes as the first clerk, through the library: what a slice of cases does inside its operations.
    pub async fn writes<T>(&self, work: impl AsyncFn(&Tx) -> Result<T, Error>) -> Result<T, Error> {
        let actor = Some(UserId(self.world().users["clerk"]));
        let origin = Origin { office: self.state.office.id, actor, request_id: "test".to_owned() };
        self.state.db.write(&origin, work).await
    }
}
