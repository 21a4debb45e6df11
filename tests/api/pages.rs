//! The web pages beside the API.

use std::{fs, path::PathBuf};

use reqwest::Method;
use rstest::rstest;
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    client::{Answer, Caller},
    database::Engine,
};
use amanat::pages::Pages;

const HTML: &str = "<!doctype html><html lang=\"fa\" dir=\"rtl\"><title>امانت</title><div id=\"root\"></div></html>";
const SCRIPT: &str = "/assets/index-Bd3k-0q_.js";
const HASH: &str = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' \
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
    manifest-src 'self'; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; \
    form-action 'self'; require-trusted-types-for 'script'";
const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/// A folder as a build leaves it, and beside it what nobody may see. It goes with this value.
struct Build(PathBuf);

impl Build {
    fn new() -> Self {
        let beside = std::env::temp_dir().join(format!("amanat-test-{}", Uuid::now_v7().simple()));
        let build = Self(beside);
        fs::create_dir_all(build.folder().join("assets")).unwrap();
        fs::write(build.0.join("secret.txt"), "hidden-word").unwrap();
        let script = "console.log('امانت');\n".repeat(2000);
        build.write("index.html", HTML);
        build.write("favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        build.write(&SCRIPT[1..], &script);
        build.write("assets/index-C0ffee12.css", "main{display:grid}");
        build.write("assets/vazirmatn-Zz09_-aB.woff2", "wOF2");
        build.write("assets/plain.js", "1");
        build.write(".env", "hidden-word");
        build.write("csp.json", &format!("{{\"style-src\": [\"{HASH}\"]}}"));
        build
    }

    fn folder(&self) -> PathBuf {
        self.0.join("dist")
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.folder().join(name), text).unwrap();
    }

    fn refused(&self) -> String {
        format!("{:#}", Pages::read(&self.folder(), "").err().expect("the folder is served"))
    }
}

impl Drop for Build {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.0);
    }
}

async fn serving(build: &Build, origin: &str) -> TestApp {
    TestApp::with_pages(Engine::Sqlite, Pages::read(&build.folder(), origin).unwrap()).await
}

async fn ask(caller: &Caller, method: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request =
        headers.iter().fold(caller.request(method, path), |request, (name, value)| request.header(*name, *value));
    caller.send(request).await
}

async fn browse(caller: &Caller, path: &str) -> Answer {
    ask(caller, Method::GET, path, &[("Accept", BROWSER)]).await
}

#[rstest]
#[case::home("/", "text/html; charset=utf-8", "no-cache")]
#[case::index("/index.html", "text/html; charset=utf-8", "no-cache")]
#[case::route("/deposits", "text/html; charset=utf-8", "no-cache")]
#[case::deep_route("/refunds/01987f00-0000-7000-8000-000000000000", "text/html; charset=utf-8", "no-cache")]
#[case::search("/deposits?state=announced&state=swept", "text/html; charset=utf-8", "no-cache")]
#[case::persian("/%D8%B3%D9%BE%D8%B1%D8%AF%D9%87", "text/html; charset=utf-8", "no-cache")]
#[case::script(SCRIPT, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable")]
#[case::style("/assets/index-C0ffee12.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable")]
#[case::font("/assets/vazirmatn-Zz09_-aB.woff2", "font/woff2", "public, max-age=31536000, immutable")]
#[case::without_hash("/assets/plain.js", "text/javascript; charset=utf-8", "no-cache")]
#[case::icon("/favicon.svg", "image/svg+xml", "no-cache")]
#[tokio::test]
async fn pages_and_their_parts_are_served_with_their_headers(
    #[case] path: &str,
    #[case] kind: &str,
    #[case] caching: &str,
) {
    let app = serving(&Build::new(), "").await;
    let stranger = app.stranger();

    let page = browse(&stranger, path).await.expect(200);

    assert_eq!(String::from_utf8(page.bytes.clone()).unwrap() == HTML, kind.starts_with("text/html"));
    for (name, value) in [
        ("content-type", kind),
        ("cache-control", caching),
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("strict-transport-security", ""),
    ] {
        assert_eq!(page.header(name), value, "{path}: {name}");
        assert!(page.headers.get_all(name).iter().count() <= 1, "{path}: {name}");
    }
    assert!(page.header("permissions-policy").contains("geolocation=()"), "{path}");
    assert!(!page.header("x-request-id").is_empty());

    let head = ask(&stranger, Method::HEAD, path, &[("Accept", BROWSER)]).await.expect(200);
    assert!(head.bytes.is_empty());
    for name in ["content-type", "cache-control", "etag", "content-length", "content-security-policy"] {
        assert_eq!(head.header(name), page.header(name), "{path}: {name}");
    }
    for seen in [page.etag().to_owned(), format!("\"0\", {}", page.etag()), "*".to_owned()] {
        let again = ask(&stranger, Method::GET, path, &[("Accept", BROWSER), ("If-None-Match", &seen)]).await;
        assert!(again.clone().expect(304).bytes.is_empty());
        assert_eq!(again.header("cache-control"), caching);
    }
    ask(&stranger, Method::GET, path, &[("Accept", BROWSER), ("If-None-Match", "\"0\"")]).await.expect(200);
}

#[tokio::test]
async fn what_is_neither_page_nor_part_is_not_found() {
    let app = serving(&Build::new(), "").await;
    let stranger = app.stranger();

    for path in [
        "/v1",
        "/v1/",
        "/v1/nothing",
        "/v1/nothing?x=1",
        "/docs/nothing.js",
        "/problems/nothing",
        "/problems",
        "/healthz/more",
        "/.well-known/security.txt",
        // A part of another build, and what was read but is not for sale.
        "/assets/index-00000000.js",
        "/assets/nothing",
        "/deposits/chunk.js",
        "/csp.json",
        "/.env",
    ] {
        browse(&stranger, path).await.refused(404, "not_found");
    }
    // Programs are not told a page where they asked for data.
    for accept in ["*/*", "application/json", ""] {
        ask(&stranger, Method::GET, "/deposits", &[("Accept", accept)]).await.refused(404, "not_found");
    }
}

#[tokio::test]
async fn no_address_leads_out_of_the_folder() {
    let app = serving(&Build::new(), "").await;
    let address = app.base.trim_start_matches("http://").to_owned();

    for path in [
        "/../secret.txt",
        "/assets/../../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/assets/..%252f..%252fsecret.txt",
        "//secret.txt",
        "/./.env",
        "/%2eenv",
        "/assets/%00../../secret.txt",
    ] {
        // Written by hand: a client would tidy the address up.
        let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nAccept: {BROWSER}\r\nConnection: close\r\n\r\n");
        let address = address.clone();
        let said = tokio::task::spawn_blocking(move || raw(&address, &request)).await.unwrap();
        // Browsers show the application's own "no such page".
        assert!(said.starts_with("HTTP/1.1 4") || said.ends_with(HTML), "{path}: {said}");
        assert!(!said.contains("hidden-word"), "{path}: {said}");
    }
}

fn raw(address: &str, request: &str) -> String {
    use std::io::{Read, Write};
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    stream.set_read_timeout(Some(std::time::Duration::from_secs(10))).unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    let mut said = Vec::new();
    stream.read_to_end(&mut said).unwrap();
    String::from_utf8_lossy(&said).into_owned()
}

#[tokio::test]
async fn pages_are_only_read_and_operations_stay_what_they_are() {
    let app = serving(&Build::new(), "").await;
    let stranger = app.stranger();

    for path in ["/", "/deposits", SCRIPT] {
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS] {
            let refused = ask(&stranger, method, path, &[("Accept", BROWSER)]).await.refused(405, "method_not_allowed");
            assert_eq!(refused.header("allow"), "GET, HEAD");
        }
    }
    let refused = ask(&stranger, Method::DELETE, "/v1/deposits", &[("Accept", BROWSER)]).await;
    assert_eq!(refused.refused(405, "method_not_allowed").header("allow"), "GET, POST");
    browse(&stranger, "/v1/deposits").await.refused(401, "sign_in_required");
    browse(&app.by("auditor"), "/v1/deposits?nonsense=1").await.refused(400, "unknown_parameter");
    for path in ["/docs/", "/openapi.json", "/healthz", "/readyz", "/problems/not_found", "/.well-known/jwks.json"] {
        let with = browse(&stranger, path).await.expect(200);
        let without = browse(&TestApp::new(Engine::Sqlite).await.stranger(), path).await.expect(200);
        for name in ["content-type", "cache-control", "content-security-policy"] {
            assert_eq!(with.header(name), without.header(name), "{path}: {name}");
        }
    }
}

#[tokio::test]
async fn scripts_arrive_compressed() {
    let app = serving(&Build::new(), "").await;
    let stranger = app.stranger();
    let plain = browse(&stranger, SCRIPT).await.expect(200);

    for encoding in ["br", "gzip"] {
        let packed = ask(&stranger, Method::GET, SCRIPT, &[("Accept-Encoding", encoding)]).await.expect(200);

        assert_eq!(packed.header("content-encoding"), encoding);
        assert!(packed.header("vary").contains("accept-encoding"));
        assert!(packed.bytes.len() * 10 < plain.bytes.len(), "{encoding}: {}", packed.bytes.len());
        assert_eq!(packed.etag(), plain.etag());
        let headers = [("Accept-Encoding", encoding), ("If-None-Match", plain.etag())];
        ask(&stranger, Method::GET, SCRIPT, &headers).await.expect(304);
        let head = ask(&stranger, Method::HEAD, SCRIPT, &[("Accept-Encoding", encoding)]).await.expect(200);
        assert!(head.bytes.is_empty());
    }
}

#[tokio::test]
async fn browsers_that_came_over_tls_are_told_to_stay_there() {
    let app = serving(&Build::new(), "https://treasury.example.ir").await;

    let page = browse(&app.stranger(), "/").await.expect(200);

    assert_eq!(page.header("strict-transport-security"), "max-age=31536000; includeSubDomains");
}

#[test]
fn a_folder_that_is_no_build_is_not_served() {
    let build = Build::new();
    fs::remove_file(build.folder().join("index.html")).unwrap();
    assert!(build.refused().contains("npm --prefix frontend run build"), "{}", build.refused());

    for (hashes, says) in [
        ("{\"style-src\": [\"'unsafe-inline'\"]}", "no sha256- hash"),
        ("{\"style-src\": [\"sha256-x'; script-src *\"]}", "no sha256- hash"),
        ("{\"style-src\": [\"sha256-c2hvcnQ=\"]}", "no sha256- hash"),
        ("{\"script-src\": []}", "csp.json cannot be read"),
        ("[", "csp.json cannot be read"),
    ] {
        let build = Build::new();
        build.write("csp.json", hashes);
        assert!(build.refused().contains(says), "{hashes}: {}", build.refused());
    }
    for target in ["../secret.txt", "assets"] {
        let build = Build::new();
        std::os::unix::fs::symlink(build.folder().join(target), build.folder().join("assets/link.txt")).unwrap();
        assert!(build.refused().contains("symbolic link"), "{}", build.refused());
    }
}

#[tokio::test]
async fn without_hashes_styles_come_from_files_only() {
    for hashes in [Some("{}"), Some("{\"style-src\": []}"), None] {
        let build = Build::new();
        match hashes {
            Some(hashes) => build.write("csp.json", hashes),
            None => fs::remove_file(build.folder().join("csp.json")).unwrap(),
        }
        let app = serving(&build, "").await;

        let page = browse(&app.stranger(), "/").await.expect(200);

        assert!(page.header("content-security-policy").contains("style-src 'self';"));
    }
}
