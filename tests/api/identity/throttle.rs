use chrono::Duration;
use rstest::rstest;

use super::sign_in;
use crate::support::{app::TestApp, client::statuses, database::Engine, world::PASSWORD};

/// Wrong attempts that are answered before the first wait begins: five that cost nothing, and the one that starts it.
const ANSWERED: usize = 6;

#[rstest]
#[tokio::test]
async fn after_wrong_passwords_the_next_attempt_waits_ever_longer(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    for _ in 0..ANSWERED {
        sign_in(&app, "auditor", "wrong wrong wrong").await.refused(401, "credentials_wrong");
    }

    // The right password waits as well: an answer would tell that it is right.
    let first = sign_in(&app, "auditor", PASSWORD).await.refused(429, "too_many_attempts");
    assert_eq!(first.header("retry-after"), "2");
    // Nobody else waits.
    sign_in(&app, "head", PASSWORD).await.expect(201);

    app.clock.advance(Duration::seconds(2));
    sign_in(&app, "auditor", "wrong wrong wrong").await.refused(401, "credentials_wrong");
    let second = sign_in(&app, "auditor", PASSWORD).await.refused(429, "too_many_attempts");
    assert_eq!(second.header("retry-after"), "3", "one second, then two, and so on to a minute");

    app.clock.advance(Duration::seconds(3));
    sign_in(&app, "AUDITOR", PASSWORD).await.expect(201);
    sign_in(&app, "auditor", "wrong wrong wrong").await.refused(401, "credentials_wrong");
    sign_in(&app, "auditor", PASSWORD).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn a_name_that_does_not_exist_waits_the_same(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    for _ in 0..ANSWERED {
        sign_in(&app, "nobody.here", "wrong wrong wrong").await.refused(401, "credentials_wrong");
    }

    let waits = sign_in(&app, "nobody.here", PASSWORD).await.refused(429, "too_many_attempts");

    assert_eq!(waits.header("retry-after"), "2");
}

#[rstest]
#[tokio::test]
async fn guesses_made_at_once_are_counted_one_by_one(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;

    let guesses = (0..20).map(|_| sign_in(&app, "auditor", "wrong wrong wrong"));
    let answers = futures_util::future::join_all(guesses).await;

    assert_eq!(statuses(&answers), [[401; ANSWERED].as_slice(), &[429; 20 - ANSWERED]].concat());
}
