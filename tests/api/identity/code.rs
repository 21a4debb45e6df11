//! One-time codes, and the passwords chosen with them.

use chrono::Duration;
use rstest::rstest;
use serde_json::json;

use super::{issue_code, post, registered, set_password, sign_in, with_token};
use crate::support::{app::TestApp, client::statuses, database::Engine, world::PASSWORD};

const NEW: &str = "گذرواژه‌ی تازه و بلند";

/// Another code of the same form.
fn wrong(code: &str) -> String {
    code.chars().map(|letter| if letter == '2' { '3' } else { '2' }).collect()
}

#[rstest]
#[tokio::test]
async fn a_person_chooses_a_password_that_nobody_else_knows(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let session = sign_in(&app, "reconciler", PASSWORD).await.expect(201);
    let user = app.world().users["reconciler"];
    let path = format!("/v1/users/{user}/password-codes");
    let issued = post(&app.by("admin"), &path, json!({ "identity_proof": "حضوری" })).await.expect(201);
    let code = issued.json["code"].as_str().unwrap();
    assert_eq!(issued.json["expires_at"], "2025-08-10T06:40:00Z");
    assert!(code.len() == 10 && code.bytes().all(|byte| b"0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(&byte)), "{code}");
    // The present password works until the new one is set: nobody is locked out by a reset they did not ask for.
    with_token(&app, &session).get("/v1/me").await.expect(200);
    sign_in(&app, "reconciler", PASSWORD).await.expect(201);

    let answer = set_password(&app, "Reconciler", code, NEW).await.expect(204);

    assert!(answer.bytes.is_empty() && answer.header("set-cookie").is_empty(), "nobody is signed in by this");
    with_token(&app, &session).get("/v1/me").await.refused(401, "session_ended");
    app.by("reconciler").get("/v1/me").await.refused(401, "session_ended");
    sign_in(&app, "reconciler", PASSWORD).await.refused(401, "credentials_wrong");
    // Exactly as typed: no trimming, and a half space is a character.
    for other in [format!("{NEW} "), NEW.replace('\u{200c}', ""), NEW.to_uppercase() + "x"] {
        sign_in(&app, "reconciler", &other).await.refused(401, "credentials_wrong");
    }
    sign_in(&app, "reconciler", NEW).await.expect(201);
    set_password(&app, "reconciler", code, "یک گذرواژه‌ی دیگر").await.refused(401, "code_wrong");
}

#[rstest]
#[tokio::test]
async fn a_code_survives_being_read_out(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let user = registered(&app, "newcomer").await;
    let code = issue_code(&app, user).await;
    let heard: String = code
        .to_lowercase()
        .chars()
        .map(|letter| match letter {
            '0' => 'o',
            '1' => 'l',
            '7' => '۷',
            other => other,
        })
        .collect();

    let (first, rest) = heard.split_at(heard.char_indices().nth(3).unwrap().0);
    let spoken = format!(" {first}-{rest} ");
    set_password(&app, "newcomer", &spoken, NEW).await.expect(204);

    sign_in(&app, "newcomer", NEW).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn five_wrong_tries_void_a_code(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (four, five) = (registered(&app, "four.tries").await, registered(&app, "five.tries").await);
    let (fourth, fifth) = (issue_code(&app, four).await, issue_code(&app, five).await);

    for _ in 0..4 {
        set_password(&app, "four.tries", &wrong(&fourth), NEW).await.refused(401, "code_wrong");
    }
    let guesses = (0..5).map(|_| set_password(&app, "five.tries", "0000000000", NEW));
    assert_eq!(statuses(&futures_util::future::join_all(guesses).await), [401; 5]);

    set_password(&app, "four.tries", &fourth, NEW).await.expect(204);
    set_password(&app, "five.tries", &fifth, NEW).await.refused(401, "code_wrong");
    let fresh = issue_code(&app, five).await;
    set_password(&app, "five.tries", &fresh, NEW).await.expect(204);
}

#[rstest]
#[tokio::test]
async fn a_code_lives_ten_minutes_and_the_newest_alone_counts(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (late, early) = (registered(&app, "late").await, registered(&app, "early").await);
    let older = issue_code(&app, early).await;
    let (expiring, newer) = (issue_code(&app, late).await, issue_code(&app, early).await);

    set_password(&app, "early", &older, NEW).await.refused(401, "code_wrong");
    app.clock.advance(Duration::seconds(599));
    set_password(&app, "early", &newer, NEW).await.expect(204);
    app.clock.advance(Duration::seconds(1));
    set_password(&app, "late", &expiring, NEW).await.refused(401, "code_wrong");
}

#[rstest]
#[tokio::test]
async fn one_code_sets_one_password(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let user = registered(&app, "newcomer").await;
    let code = issue_code(&app, user).await;
    let choice = |number: usize| format!("{NEW} {number}");

    let calls = (0..4).map(|number| {
        let (app, code, choice) = (&app, &code, choice(number));
        async move { set_password(app, "newcomer", code, &choice).await }
    });
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [204, 401, 401, 401]);
    let winner = answers.iter().position(|answer| answer.status == 204).unwrap();
    sign_in(&app, "newcomer", &choice(winner)).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn a_password_that_will_not_do_is_named_and_costs_no_try(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let user = registered(&app, "newcomer").await;
    let code = issue_code(&app, user).await;

    for (password, fault) in [
        ("کوتاه".to_owned(), "password_length"),
        ("abcdefghijklmn".to_owned(), "password_length"),
        ("abcdefgh".repeat(16) + "x", "password_length"),
        ("ababababababababab".to_owned(), "password_common"),
        ("my name is Newcomer!".to_owned(), "password_common"),
    ] {
        let answer = set_password(&app, "newcomer", &code, &password).await;
        answer.refused(422, "invalid").naming("/new_password", fault);
    }

    set_password(&app, "newcomer", &code, &"abcdefgh".repeat(16)).await.expect(204);
}

#[rstest]
#[tokio::test]
async fn a_code_tells_nobody_which_names_exist(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let user = registered(&app, "newcomer").await;
    issue_code(&app, user).await;

    let mut texts = Vec::new();
    for username in ["newcomer", "auditor", "nobody.here", "نام فارسی"] {
        let mut body = set_password(&app, username, "0000000000", NEW).await.refused(401, "code_wrong").json;
        body.as_object_mut().unwrap().remove("request_id");
        texts.push(body);
    }

    assert!(texts.iter().all(|text| *text == texts[0]), "{texts:?}");
}

#[rstest]
#[tokio::test]
async fn only_the_site_administrator_issues_codes_and_says_why(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let path = format!("/v1/users/{}/password-codes", app.world().users["auditor"]);
    let proof = json!({ "identity_proof": "حضوری" });

    for by in ["head", "office.head", "auditor", "north.clerk", "clerk"] {
        post(&app.by(by), &path, proof.clone()).await.refused(403, "forbidden");
    }
    post(&app.stranger(), &path, proof.clone()).await.refused(401, "sign_in_required");
    post(&app.by("admin"), &path, json!({ "identity_proof": " " })).await.refused(422, "invalid");
    let nobody = format!("/v1/users/{}/password-codes", uuid::Uuid::nil());
    post(&app.by("admin"), &nobody, proof).await.refused(404, "not_found");
    assert_eq!(app.rows().await["password_code"], i64::try_from(app.world().users.len()).unwrap());
}
