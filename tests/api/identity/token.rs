use aws_lc_rs::{
    hmac,
    rand::SystemRandom,
    signature::{ED25519, Ed25519KeyPair, UnparsedPublicKey},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, client::Caller, database::Engine};

/// Header and claims of a token, and the bytes of its signature.
fn parts(token: &str) -> (Value, Value, Vec<u8>) {
    let pieces: Vec<Vec<u8>> = token.split('.').map(|piece| BASE64.decode(piece).unwrap()).collect();
    let read = |piece: &[u8]| serde_json::from_slice(piece).unwrap();
    (read(&pieces[0]), read(&pieces[1]), pieces[2].clone())
}

fn unsigned(header: &Value, claims: &Value) -> String {
    format!("{}.{}", BASE64.encode(header.to_string()), BASE64.encode(claims.to_string()))
}

#[rstest]
#[tokio::test]
async fn anybody_can_check_a_token_with_the_published_key(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let token = app.by("auditor").token.unwrap();

    let set = app.stranger().get("/.well-known/jwks.json").await.expect(200);

    let (header, claims, signature) = parts(&token);
    assert_eq!((&header["alg"], &header["typ"]), (&json!("EdDSA"), &json!("at+jwt")));
    let keys = set.json["keys"].as_array().unwrap();
    let key = keys.iter().find(|key| key["kid"] == header["kid"]).unwrap();
    let expected = json!({
        "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": header["kid"], "x": key["x"],
    });
    assert_eq!(*key, expected, "a public key and nothing more");
    let public = BASE64.decode(key["x"].as_str().unwrap()).unwrap();
    let signed = token.rsplit_once('.').unwrap().0;
    UnparsedPublicKey::new(&ED25519, &public).verify(signed.as_bytes(), &signature).unwrap();
    assert_eq!((&claims["iss"], &claims["aud"]), (&json!("amanat"), &json!("amanat-api")));
    assert_eq!(claims["sub"], json!(app.world().users["auditor"]));
    assert_eq!(set.header("cache-control"), "public, max-age=300");
}

#[rstest]
#[tokio::test]
async fn a_token_lives_five_minutes_by_our_clock(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let auditor = app.by("auditor");

    app.clock.advance(Duration::seconds(299));
    auditor.get("/v1/me").await.expect(200);
    app.clock.advance(Duration::seconds(1));

    auditor.get("/v1/me").await.refused(401, "token_expired");
    auditor.get("/v1/deposits").await.refused(401, "token_expired");
}

#[rstest]
#[tokio::test]
async fn a_token_that_we_did_not_sign_opens_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let token = app.by("auditor").token.unwrap();
    let (header, claims, _) = parts(&token);
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let key_set = app.stranger().get("/.well-known/jwks.json").await.expect(200).json;
    let public = BASE64.decode(key_set["keys"][0]["x"].as_str().unwrap()).unwrap();
    let foreign = Ed25519KeyPair::from_pkcs8(Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).unwrap().as_ref());
    let foreign = foreign.unwrap();
    let by_foreign = |header: &Value, claims: &Value| {
        let text = unsigned(header, claims);
        format!("{text}.{}", BASE64.encode(foreign.sign(text.as_bytes())))
    };
    let with = |document: &Value, member: &str, value: Value| {
        let mut changed = document.clone();
        changed[member] = value;
        changed
    };
    // The classic: the public key taken for a shared secret.
    let symmetric = unsigned(&with(&header, "alg", json!("HS256")), &claims);
    let mac = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &public), symmetric.as_bytes());
    let somebody_else = with(&claims, "sub", json!(app.world().users["head"]));

    let forged = [
        ("garbage", "x".to_owned()),
        ("three pieces of garbage", "a.b.c".to_owned()),
        ("no signature", format!("{signed}.")),
        ("alg none", format!("{}.", unsigned(&with(&header, "alg", json!("none")), &claims))),
        ("alg none, signed", format!("{}.{signature}", unsigned(&with(&header, "alg", json!("none")), &claims))),
        ("HS256 with the public key", format!("{symmetric}.{}", BASE64.encode(mac))),
        ("another's claims under our signature", format!("{}.{signature}", unsigned(&header, &somebody_else))),
        ("a foreign key under our key's name", by_foreign(&header, &claims)),
        ("a foreign key under its own name", by_foreign(&with(&header, "kid", json!("mine")), &claims)),
        ("a key in the header", by_foreign(&with(&header, "jwk", key_set["keys"][0].clone()), &claims)),
        ("no key named", by_foreign(&json!({ "alg": "EdDSA", "typ": "at+jwt" }), &claims)),
        ("another type", format!("{}.{signature}", unsigned(&with(&header, "typ", json!("JWT")), &claims))),
        ("a longer one", format!("{token}A")),
    ];
    for (what, token) in forged {
        let caller = Caller { token: Some(token), ..app.stranger() };
        let answer = caller.get("/v1/me").await;
        assert_eq!(answer.status, 401, "{what}");
        answer.refused(401, "sign_in_required");
    }
    app.by("auditor").get("/v1/me").await.expect(200);
}

#[rstest]
#[tokio::test]
async fn a_token_of_another_installation_is_nobody_here(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    // Both run with the same secret, as a copy for training might; the session is in the other database.
    let (here, there) = (TestApp::new(engine).await, TestApp::new(engine).await);
    let token = there.sign_in("auditor", crate::support::world::PASSWORD).await.token;

    let caller = Caller { token, ..here.stranger() };

    caller.get("/v1/me").await.refused(401, "session_ended");
}
