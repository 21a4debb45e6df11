use amanat::{
    base::id::{CaseId, ServiceLevelId, UnitId},
    sla::{CaseKind, NewClock, Priority, start},
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Case, Of, Shows, Stage, Valid};
use crate::support::{client::Answer, sla};

pub const CASES: &[Case] = &[
    Case::new("register_calendar", Of::Office, "head2", |stage| {
        Box::pin(async { Valid::default().json(sla::calendar(&stage.short_code())) })
    }),
    Case::new("list_calendars", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::default().shows(Shows::Item(stage.calendar().await.id())) })
    }),
    Case::new("view_calendar", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.calendar().await.id()) })
    }),
    Case::new("publish_calendar_week", Of::Office, "head2", |stage| {
        Box::pin(async {
            let calendar = stage.calendar().await;
            let body = json!({ "valid_from": "2025-09-06", "week": sla::week("06:00", "13:00") });
            Valid::at(calendar.id()).version(calendar.etag()).json(body)
        })
    }),
    Case::new("publish_calendar_days", Of::Office, "head2", |stage| {
        Box::pin(async {
            let day = sla::closed("2025-09-02");
            Valid::at(stage.calendar().await.id()).json(json!({ "days": [day] }))
        })
    }),
    Case::new("list_calendar_days", Of::Office, "auditor", |stage| {
        Box::pin(async {
            let calendar = stage.calendar().await.id();
            let days = json!({ "days": [sla::closed("2025-09-02")] });
            let published =
                stage.app.by("head").post(&format!("/v1/calendars/{calendar}/days"), days).await.expect(201);
            let id: Uuid = published.json["days"][0]["id"].as_str().unwrap().parse().unwrap();
            Valid::at(calendar).query("year", 1404).shows(Shows::Item(id))
        })
    }),
    Case::new("load_public_holidays", Of::Office, "head2", |stage| {
        Box::pin(async { Valid::at(stage.calendar().await.id()).json(json!({ "year": 1405 })) })
    }),
    Case::new("register_service_level", Of::Office, "head2", |stage| {
        Box::pin(async {
            let body = json!({ "code": stage.short_code(), "title_fa": "خدمات درگاه", "title_en": "Portal" });
            Valid::default().json(body)
        })
    }),
    Case::new("list_service_levels", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::default().shows(Shows::Item(stage.level().await.id())) })
    }),
    Case::new("view_service_level", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.level().await.id()) })
    }),
    Case::new("publish_service_level_version", Of::Office, "head2", |stage| {
        Box::pin(async {
            let (level, calendar) = (stage.level().await, stage.calendar().await.id());
            Valid::at(level.id()).version(level.etag()).json(stage.version(calendar))
        })
    }),
    Case::new("withdraw_service_level", Of::Office, "head2", |stage| {
        Box::pin(async {
            let level = stage.level().await;
            Valid::at(level.id()).version(level.etag()).json(json!({ "reason": "ابلاغیهٔ تازه" }))
        })
    }),
    Case::new("list_case_clocks", Of::Office, "auditor", |stage| {
        Box::pin(async {
            let (unit, case) = stage.case().await;
            Valid::default().query("unit_id", unit).shows(Shows::Item(case))
        })
    }),
    Case::new("view_case_clock", Of::Office, "auditor", |stage| Box::pin(async { Valid::at(stage.case().await.1) })),
];

impl Stage {
    fn short_code(&self) -> String {
        format!("C{}", self.fresh())
    }

    async fn calendar(&self) -> Answer {
        self.app.by("head").post("/v1/calendars", sla::calendar(&self.short_code())).await.expect(201)
    }

    async fn level(&self) -> Answer {
        let body = json!({ "code": self.short_code(), "title_fa": "خدمات درگاه", "title_en": "Portal" });
        self.app.by("head").post("/v1/service-levels", body).await.expect(201)
    }

    /// A case and its unit, filed as a slice of cases does it.
    async fn case(&self) -> (Uuid, Uuid) {
        let (level, calendar) = (self.level().await, self.calendar().await.id());
        let path = format!("/v1/service-levels/{}/versions", level.id());
        self.app.by("head").change(&path, level.etag(), self.version(calendar)).await.expect(200);
        let (unit, case) = (self.registered_unit().await.id(), CaseId::new());
        let new = NewClock {
            case,
            kind: CaseKind::Request,
            reference: case.to_string(),
            level: ServiceLevelId(level.id()),
            priority: Priority::Normal,
            unit: UnitId(unit),
            assignee: None,
        };
        self.app.writes(async |tx| start(tx, new.clone()).await).await.unwrap();
        (unit, case.into())
    }

    fn version(&self, calendar: Uuid) -> Value {
        sla::version(calendar, "2025-08-10")
    }
}
