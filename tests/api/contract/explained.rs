//! What the server says about itself: problems in two languages, their pages, the page to try things at.

use std::collections::BTreeSet;

use amanat::base::code::Code;
use reqwest::Method;

use crate::support::{app::TestApp, client::Answer, database::Engine};

async fn ask(app: &TestApp, path: &str, languages: Option<&str>) -> Answer {
    let stranger = app.stranger();
    let request = stranger.request(Method::GET, path);
    let request = match languages {
        Some(languages) => request.header("Accept-Language", languages),
        None => request,
    };
    stranger.send(request).await
}

#[tokio::test]
async fn problems_are_in_persian_unless_english_is_preferred() {
    let app = TestApp::new(Engine::Sqlite).await;
    let (fa, en) = ("پیدا نشد", "Not found");
    for (languages, tag, title) in [
        (None, "fa", fa),
        (Some("*"), "fa", fa),
        (Some("de"), "fa", fa),
        (Some("fa-IR,en;q=0.8"), "fa", fa),
        (Some("en;q=0.5,fa;q=0.5"), "fa", fa),
        (Some("en"), "en", en),
        (Some("EN-gb, fa;q=0.9"), "en", en),
        (Some("en;q=nonsense"), "fa", fa),
    ] {
        let answer = ask(&app, "/nothing", languages).await.refused(404, "not_found");
        assert_eq!(answer.header("content-language"), tag, "{languages:?}");
        assert_eq!(answer.json["title"], title, "{languages:?}");
    }
    let english = app.by("north.clerk");
    let body = app.declaration(&app.world().north, 0);
    let request = english.request(Method::POST, "/v1/deposits").header("Idempotency-Key", "k");
    let answer = english.send(request.header("Accept-Language", "en").json(&body)).await.refused(422, "invalid");
    assert_eq!(answer.json["errors"][0]["detail"], "The amount must be greater than zero.");
}

#[tokio::test]
async fn every_code_has_a_page_in_both_languages() {
    let app = TestApp::new(Engine::Sqlite).await;
    let mut titles = BTreeSet::new();
    for code in Code::ALL {
        let path = format!("/problems/{}", code.as_str());
        let page = ask(&app, &path, Some("en")).await.expect(200);
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        let text = String::from_utf8(page.bytes).unwrap();
        let [english, persian] = ["<section lang=\"en\" dir=\"ltr\"><h1>", "<section lang=\"fa\" dir=\"rtl\"><h1>"]
            .map(|start| text.find(start).unwrap_or_else(|| panic!("{path}: {text}")));
        assert!(english < persian, "{path}: who prefers English reads it first");
        assert!(text.contains(code.as_str()) && text.contains(code.status().as_str()), "{path}");
        let title = text[english..].split("<h1>").nth(1).unwrap().split("</h1>").next().unwrap();
        assert!(titles.insert(title.to_owned()), "two codes are called {title}");
        let persian_title = text[persian..].split("<h1>").nth(1).unwrap().split("</h1>").next().unwrap();
        assert!(persian_title.contains(|letter| ('\u{600}'..='\u{6ff}').contains(&letter)), "{path}");

        let page = ask(&app, &path, None).await.expect(200);
        let text = String::from_utf8(page.bytes).unwrap();
        assert!(text.find("lang=\"fa\" dir").unwrap() < text.find("lang=\"en\" dir").unwrap(), "{path}");
        let body = text.split("<body>").nth(1).unwrap();
        assert!(!body.contains(['{', '}']), "{path}: {body}");
    }
    ask(&app, "/problems/no_such_code", None).await.refused(404, "not_found");
}

/// Addresses that name a vocabulary; nobody fetches them.
const NAMES: [&str; 1] = ["http://www.w3.org/"];

#[tokio::test]
async fn the_page_to_try_things_at_needs_nothing_from_elsewhere() {
    let app = TestApp::new(Engine::Sqlite).await;
    let page = ask(&app, "/docs/", None).await.expect(200);
    let html = String::from_utf8(page.bytes.clone()).unwrap();
    let initializer = ask(&app, "/docs/swagger-initializer.js", None).await.expect(200);
    let script = String::from_utf8(initializer.bytes).unwrap();
    assert!(script.contains("'/openapi.json'") && script.contains("validatorUrl: null"));
    for text in [&html, &script] {
        let external = text.match_indices("http").filter(|(at, _)| {
            let rest = &text[*at..];
            (rest.starts_with("http://") || rest.starts_with("https://"))
                && !NAMES.iter().any(|name| rest.starts_with(name))
        });
        assert_eq!(external.count(), 0, "{text}");
    }
    let mut parts = 0;
    for attribute in ["src=\"", "href=\""] {
        for (at, _) in html.match_indices(attribute) {
            let part = html[at + attribute.len()..].split('"').next().unwrap();
            let answer = ask(&app, &format!("/docs/{}", part.trim_start_matches("./")), None).await;
            assert_eq!(answer.status, 200, "{part}");
            assert!(!answer.bytes.is_empty(), "{part}");
            parts += 1;
        }
    }
    assert!(parts >= 5, "{html}");
    let policy = page.header("content-security-policy");
    assert!(policy.contains("script-src 'self';"), "{policy}");
    assert!(!policy.contains("http"), "{policy}");
}

#[tokio::test]
async fn docs_without_its_slash_leads_to_docs() {
    let app = TestApp::new(Engine::Sqlite).await;
    let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let answer = Answer::of(client.get(format!("{}/docs", app.base)).send().await.unwrap()).await.expect(308);
    assert_eq!(answer.header("location"), "/docs/");
}

#[tokio::test]
async fn the_server_hands_out_the_contract() {
    let app = TestApp::new(Engine::Sqlite).await;
    let served = ask(&app, "/openapi.json", None).await.expect(200);
    assert_eq!(served.json, crate::support::contract::contract());
    assert_eq!(served.json["openapi"], "3.1.0");
}
