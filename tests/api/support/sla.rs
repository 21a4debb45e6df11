//! Calendars and service levels as a treasury has them.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{app::TestApp, client::Answer};

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
