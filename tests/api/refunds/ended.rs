//! Requests that end otherwise: sent back, refused, taken back, forgotten. What they reserved is released.

use amanat::cli::work;
use chrono::TimeDelta;
use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::TestApp,
    database::Engine,
    refunded::{STEPS, figures},
    world::PASSWORD,
};

#[rstest]
#[tokio::test]
async fn whose_turn_it_is_sends_a_request_back(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let turns = ["north.controller", "north.head", "clerk", "clerk", "office.head", "head"];

    for (steps, turn) in turns.into_iter().enumerate() {
        let id = app.walked(&[(&deposit, 900)], steps).await;
        for other in turns {
            if other != turn {
                let status = app.step(other, id, "return").await.status;
                assert!([403, 404, 409].contains(&status), "{other} at step {steps}: {status}");
            }
        }
        let returned = app.step(turn, id, "return").await.expect(200).json;
        assert_eq!((&returned["state"], &returned["ended_because"]), (&json!("returned"), &json!("آزمون")));
        assert_eq!(figures(&app.deposit(deposit["id"].as_str().unwrap()).await), [900, 0, 0, 900]);
        // It may be submitted as it is, by those who had no other step in it.
        assert_eq!(app.submit("north", id).await.expect(200).json["state"], "submitted");
        app.step("north.clerk", id, "cancellation").await.expect(200);
    }
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM hold WHERE released_at IS NULL").await, 0);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn the_head_takes_an_approval_back_until_the_bank_is_ordered(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.approved(&[(&deposit, 500)]).await;
    for by in ["north.controller", "office.head", "clerk"] {
        let status = app.step(by, id, "return").await.status;
        assert!([403, 409].contains(&status), "{by}: {status}");
    }

    let returned = app.step("head2", id, "return").await.expect(200).json;
    assert_eq!((&returned["state"], &returned["ended_because"]), (&json!("returned"), &json!("آزمون")));
    assert_eq!(figures(&app.deposit(deposit["id"].as_str().unwrap()).await), [900, 0, 0, 900]);
    assert_eq!((app.balance("2120").await, app.balance("2110").await), (0, 900));
    assert_eq!(
        app.shown_about(id).await,
        ["refund_approved: debit 2110 500, credit 2120 500", "approval_taken_back: debit 2120 500, credit 2110 500"]
    );

    // Everything is signed anew, and an approval with money set aside falls the same way.
    app.submit("north", id).await.expect(200);
    for (by, verb) in STEPS {
        app.step(by, id, verb).await.expect(200);
    }
    app.funded(500).await;
    app.step("payer", id, "funding").await.expect(200);
    app.step("head", id, "return").await.expect(200);
    assert_eq!(figures(&app.deposit(deposit["id"].as_str().unwrap()).await), [900, 0, 0, 900]);
    app.step("north.clerk", id, "cancellation").await.expect(200);

    // What was set aside is free again, and what the bank was ordered to pay does not come back by a word.
    let (ordered, _) = app.ordered_refund(&[(&deposit, 900)]).await;
    app.step("head", ordered, "return").await.refused(409, "refund_not_due");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn the_treasury_refuses_for_good_before_the_second_approval(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);

    for (steps, turn) in [(3, "clerk"), (4, "office.head"), (5, "head")] {
        let id = app.walked(&[(&deposit, 900)], steps).await;
        assert_eq!(app.step(turn, id, "rejection").await.expect(200).json["state"], "rejected");
        assert_eq!(figures(&app.deposit(deposit["id"].as_str().unwrap()).await), [900, 0, 0, 900]);
        app.submit("north", id).await.refused(409, "refund_not_due");
        app.step("north.clerk", id, "cancellation").await.refused(409, "refund_not_due");
    }
    for steps in [0, 1, 2] {
        let id = app.walked(&[(&deposit, 300)], steps).await;
        let status = app.step("clerk", id, "rejection").await.status;
        assert!([403, 409].contains(&status), "at step {steps}: {status}");
    }
    let late = app.announced("north", &[70]).await.remove(0);
    let approved = app.approved(&[(&late, 70)]).await;
    for (by, verb) in [("head", "rejection"), ("north.clerk", "cancellation")] {
        app.step(by, approved, verb).await.refused(409, "refund_not_due");
    }
}

#[rstest]
#[tokio::test]
async fn the_agency_takes_a_request_back_until_it_is_checked(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);

    let draft = app.drafted("north", &[(&deposit, 10)]).await;
    assert_eq!(app.step("north.clerk2", draft, "cancellation").await.expect(200).json["state"], "cancelled");
    for steps in 0..=3 {
        let id = app.walked(&[(&deposit, 900)], steps).await;
        let by = if steps % 2 == 0 { "north.clerk" } else { "north.controller" };
        assert_eq!(app.step(by, id, "cancellation").await.expect(200).json["state"], "cancelled");
    }
    let checked = app.walked(&[(&deposit, 900)], 4).await;
    app.step("north.clerk", checked, "cancellation").await.refused(409, "refund_not_due");
    assert_eq!(figures(&app.deposit(deposit["id"].as_str().unwrap()).await), [900, 0, 900, 0]);
}

#[rstest]
#[tokio::test]
async fn what_nobody_approves_in_time_expires(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let mut under_way = Vec::new();
    for steps in 0..6 {
        under_way.push(app.walked(&[(&deposit, 100)], steps).await);
    }
    let approved = app.approved(&[(&deposit, 100)]).await;
    let draft = app.drafted("north", &[(&deposit, 100)]).await;

    // The last day is 9 September; on it everything may still be done.
    app.clock.advance(TimeDelta::days(30));
    assert_eq!(work::expire(&app.state).await.unwrap(), 0);
    app.clock.advance(TimeDelta::days(1));
    let controller = app.sign_in("north.controller", PASSWORD).await;
    let path = format!("/v1/refunds/{}", under_way[0]);
    app.sign(&controller, &path, "controller-signature").await.refused(409, "refund_expired");
    assert_eq!(work::expire(&app.state).await.unwrap(), 6);
    assert_eq!(work::expire(&app.state).await.unwrap(), 0);

    let auditor = app.sign_in("auditor", PASSWORD).await;
    for id in under_way {
        assert_eq!(auditor.get(&format!("/v1/refunds/{id}")).await.expect(200).json["state"], "expired");
    }
    for (id, state) in [(approved, "approved"), (draft, "draft")] {
        assert_eq!(auditor.get(&format!("/v1/refunds/{id}")).await.expect(200).json["state"], state);
    }
    let deposit = auditor.get(&format!("/v1/deposits/{}", deposit["id"].as_str().unwrap())).await.expect(200).json;
    assert_eq!(figures(&deposit), [800, 100, 0, 800]);
    assert_eq!(
        app.count("SELECT COUNT(*) AS n FROM audit_event WHERE action = 'refund.expired' AND actor_id IS NULL").await,
        6
    );
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_request_that_was_sent_back_is_not_forgotten_by_the_clock(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::with(engine, |settings| settings.refund_days = 3).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.walked(&[(&deposit, 900)], 2).await;
    assert_eq!(app.refund(id).await.json["expires_on"], "2025-08-13");
    app.step("clerk", id, "return").await.expect(200);
    app.clock.advance(TimeDelta::days(10));

    assert_eq!(work::expire(&app.state).await.unwrap(), 0);
    let auditor = app.sign_in("auditor", PASSWORD).await;
    assert_eq!(auditor.get(&format!("/v1/refunds/{id}")).await.expect(200).json["state"], "returned");
    assert_eq!(STEPS.len(), 6);
}
