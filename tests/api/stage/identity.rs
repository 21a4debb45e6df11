use reqwest::Method;
use serde_json::json;

use super::{Case, Of, Shows, Stage, Valid};
use crate::support::{client::Answer, world::PASSWORD};

pub const CASES: &[Case] = &[
    Case::new("sign_in", Of::Everybody, "auditor", |_| {
        Box::pin(async { Valid::default().json(json!({ "username": "auditor", "password": PASSWORD })) })
    }),
    Case::new("renew_session", Of::Everybody, "auditor", |stage| {
        Box::pin(async {
            let body = json!({ "username": "auditor", "password": PASSWORD });
            let stranger = stage.app.stranger();
            let opened = stranger.send(stranger.request(Method::POST, "/v1/sessions").json(&body)).await.expect(201);
            let (cookie, _) = opened.header("set-cookie").split_once(';').unwrap();
            let headers = vec![("Cookie", cookie.to_owned()), ("X-Amanat-Session", "renew".to_owned())];
            Valid { headers, ..Valid::default() }
        })
    }),
    Case::new("set_password", Of::Everybody, "auditor", |stage| {
        Box::pin(async {
            let user = stage.newcomer().await;
            let code = stage.code(&user).await;
            let username = &user.json["username"];
            Valid::default().json(json!({ "username": username, "code": code, "new_password": PASSWORD }))
        })
    }),
    Case::new("view_key_set", Of::Everybody, "auditor", |_| Box::pin(async { Valid::default() })),
    Case::new("sign_out", Of::Caller, "auditor", |_| {
        Box::pin(async { Valid { ends_session: true, ..Valid::default() } })
    }),
    Case::new("view_me", Of::Caller, "auditor", |_| Box::pin(async { Valid::default() })),
    Case::new("add_user", Of::Office, "admin2", |stage| {
        Box::pin(async {
            let username = format!("added.{}", stage.fresh());
            let roles = json!([{ "role": "agency_clerk", "agency_id": stage.north() }]);
            Valid::default().json(json!({ "username": username, "display_name": "رضا احمدی", "roles": roles }))
        })
    }),
    Case::new("list_users", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::default().shows(Shows::Item(stage.newcomer().await.id())) })
    }),
    Case::new("view_user", Of::Office, "auditor", |stage| Box::pin(async { Valid::at(stage.newcomer().await.id()) })),
    Case::new("deactivate_user", Of::Office, "admin2", |stage| {
        Box::pin(async {
            let user = stage.newcomer().await;
            Valid::at(user.id()).version(user.etag()).json(json!({ "reason": "بازنشسته شد" }))
        })
    }),
    Case::new("issue_password_code", Of::Office, "admin2", |stage| {
        Box::pin(async {
            let user = stage.newcomer().await;
            Valid::at(user.id()).json(json!({ "identity_proof": "کارت شناسایی" }))
        })
    }),
];

impl Stage {
    /// A member of staff whom nobody has met.
    async fn newcomer(&self) -> Answer {
        let username = format!("newcomer.{}", self.fresh());
        let body = json!({ "username": username, "display_name": "تازه‌وارد", "roles": [{ "role": "auditor" }] });
        self.app.by("admin").post("/v1/users", body).await.expect(201)
    }

    async fn code(&self, user: &Answer) -> String {
        let path = format!("/v1/users/{}/password-codes", user.id());
        let issued = self.app.by("admin").post(&path, json!({ "identity_proof": "کارت شناسایی" })).await.expect(201);
        issued.json["code"].as_str().unwrap().to_owned()
    }
}
