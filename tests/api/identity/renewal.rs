use chrono::Duration;
use reqwest::Method;
use rstest::rstest;
use serde_json::json;

use super::{COOKIE, cookie_of, renew, sign_in, with_token};
use crate::support::{
    app::TestApp,
    client::{Answer, statuses},
    database::Engine,
    world::PASSWORD,
};

/// Tokens of the newest session that could still be used.
const ALIVE: &str = "SELECT COUNT(*) AS n FROM refresh_token WHERE consumed_at IS NULL
    AND session_id = (SELECT id FROM session ORDER BY id DESC LIMIT 1)";

async fn signed_in(app: &TestApp) -> Answer {
    sign_in(app, "auditor", PASSWORD).await.expect(201)
}

#[rstest]
#[tokio::test]
async fn a_renewal_gives_a_new_pair_for_the_same_session(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let first = signed_in(&app).await;
    app.clock.advance(Duration::minutes(6));
    with_token(&app, &first).get("/v1/me").await.refused(401, "token_expired");

    let second = renew(&app, &cookie_of(&first)).await.expect(200);

    with_token(&app, &second).get("/v1/me").await.expect(200);
    assert_ne!(cookie_of(&second), cookie_of(&first));
    let attributes = |answer: &Answer| answer.header("set-cookie").split_once("; ").unwrap().1.to_owned();
    assert_eq!(attributes(&second), attributes(&first));
    let third = renew(&app, &cookie_of(&second)).await.expect(200);
    with_token(&app, &third).get("/v1/me").await.expect(200);
    assert_eq!(app.count(ALIVE).await, 1);
}

#[rstest]
#[tokio::test]
async fn twenty_tabs_renewing_at_once_leave_one_chain_and_nobody_signed_out(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let cookie = cookie_of(&signed_in(&app).await);

    let answers = futures_util::future::join_all((0..20).map(|_| renew(&app, &cookie))).await;

    assert_eq!(statuses(&answers), [[200].as_slice(), &[409; 19]].concat());
    for late in answers.iter().filter(|answer| answer.status == 409) {
        let late = late.clone().refused(409, "renewal_retry");
        assert_eq!(late.header("set-cookie"), "", "a browser would lose the winner's cookie");
        assert_eq!(late.header("retry-after"), "1");
    }
    assert_eq!(app.count(ALIVE).await, 1);
    let winner = answers.into_iter().find(|answer| answer.status == 200).unwrap();
    renew(&app, &cookie_of(&winner)).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn a_lost_answer_is_given_again_while_its_cookie_is_unused(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let first = cookie_of(&signed_in(&app).await);
    let lost = renew(&app, &first).await.expect(200);
    renew(&app, &first).await.refused(409, "renewal_retry");

    app.clock.advance(Duration::seconds(3));
    let again = renew(&app, &first).await.expect(200);

    assert_ne!(cookie_of(&again), cookie_of(&lost));
    assert_eq!(app.count(ALIVE).await, 1, "the lost cookie is void");
    with_token(&app, &again).get("/v1/me").await.expect(200);
    // The cookie was not lost but stolen: whoever has it ends the session instead of taking it over.
    app.clock.advance(Duration::seconds(3));
    renew(&app, &cookie_of(&lost)).await.refused(401, "session_ended");
    renew(&app, &cookie_of(&again)).await.refused(401, "session_ended");
}

#[rstest]
#[tokio::test]
async fn an_old_cookie_after_its_successor_was_used_ends_the_session(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let first = cookie_of(&signed_in(&app).await);
    let second = cookie_of(&renew(&app, &first).await.expect(200));
    let third = renew(&app, &second).await.expect(200);
    app.clock.advance(Duration::seconds(3));

    let stolen = renew(&app, &first).await.refused(401, "session_ended");

    assert_eq!(stolen.header("set-cookie"), "");
    with_token(&app, &third).get("/v1/me").await.refused(401, "session_ended");
    renew(&app, &cookie_of(&third)).await.refused(401, "session_ended");
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM audit_event WHERE action = 'session.stolen'").await, 1);
    // Other sessions of the same person are not touched.
    app.by("auditor").get("/v1/me").await.expect(200);
}

#[rstest]
#[tokio::test]
async fn a_renewal_is_asked_by_our_own_pages(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let cookie = cookie_of(&signed_in(&app).await);
    let stranger = app.stranger();
    let request = || {
        let request = stranger.request(Method::POST, "/v1/sessions/renewal");
        request.header("Cookie", format!("{COOKIE}={cookie}"))
    };
    let asked = || request().header("X-Amanat-Session", "renew");

    stranger.send(request()).await.refused(403, "origin_forbidden");
    stranger.send(request().header("X-Amanat-Session", "yes")).await.refused(403, "origin_forbidden");
    for origin in ["https://evil.example", "null", "http://127.0.0.1", "", "http://127.0.0.1:1"] {
        stranger.send(asked().header("Origin", origin)).await.refused(403, "origin_forbidden");
    }
    let without = stranger.request(Method::POST, "/v1/sessions/renewal").header("X-Amanat-Session", "renew");
    stranger.send(without).await.refused(401, "sign_in_required");
    for made_up in ["x", "", "../../etc", &"A".repeat(43), &"A".repeat(4_000)] {
        let answer = renew(&app, made_up).await;
        assert_eq!(answer.status, 401, "{made_up}");
    }

    stranger.send(asked().header("Origin", app.base.clone())).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn a_session_lasts_a_working_day_however_often_it_is_renewed(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let mut last = signed_in(&app).await;
    for _ in 0..3 {
        app.clock.advance(Duration::minutes(4 * 60 - 1));
        last = renew(&app, &cookie_of(&last)).await.expect(200);
    }
    with_token(&app, &last).get("/v1/me").await.expect(200);

    app.clock.advance(Duration::minutes(3));

    // The access token has two minutes left, the session none.
    with_token(&app, &last).get("/v1/me").await.refused(401, "session_ended");
    let ended = renew(&app, &cookie_of(&last)).await.refused(401, "session_ended");
    assert_eq!(ended.json["errors"], json!(null));
}
