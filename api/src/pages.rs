//! The web pages beside the API (`--web DIR`): the built single-page application, out of memory.
//!
//! **Invariant.** Everything is read once, at the start, and an address is only looked up in what was read: no address
//! leads out of the folder, and pages, parts and policy are always those of one build.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    str::FromStr,
};

use actix_web::{
    HttpRequest, HttpResponse,
    http::{
        Method,
        header::{self, EntityTag, HeaderName, HeaderValue},
    },
    web::{Bytes, Data},
};
use anyhow::{Context, bail, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::base::{
    code::Code,
    door::{self, Operations},
    error::Error,
};

const INDEX: &str = "index.html";
/// Hashes of the inline styles that libraries inject, found when the pages were built. Read, never served.
const STYLES: &str = "csp.json";
/// Far more than the pages take. A wrong folder is noticed before it fills the memory.
const MOST_BYTES: usize = 64 << 20;
/// First segments of addresses that are the server's own: nothing below them is a page.
const OURS: [&str; 7] = ["v1", "docs", "openapi.json", "healthz", "readyz", "problems", ".well-known"];
/// What the pages do not use, so that a script that should not be there cannot, either.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), \
    fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    picture-in-picture=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

/// The pages of one build, and how they are served.
pub struct Pages {
    files: HashMap<String, File>,
    policy: HeaderValue,
    is_behind_tls: bool,
}

struct File {
    bytes: Bytes,
    kind: &'static str,
    tag: EntityTag,
    caching: &'static str,
}

/// `csp.json`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Injected {
    #[serde(rename = "style-src")]
    styles: Vec<String>,
}

impl Pages {
    /// Reads the folder. `origin` is where browsers reach the pages; where that is over TLS, they are told to stay there.
    ///
    /// # Errors
    /// Where it is not the folder of a build.
    pub fn read(folder: &Path, origin: &str) -> anyhow::Result<Self> {
        ensure!(
            folder.join(INDEX).is_file(),
            "web: {} has no {INDEX}; build the web pages first (npm --prefix frontend ci && npm --prefix frontend run \
             build) and name the folder that this made",
            folder.display()
        );
        let mut found = HashMap::new();
        collect(folder, "", &mut found)?;
        let injected = match found.remove(STYLES) {
            Some(file) => serde_json::from_slice(&file).with_context(|| format!("web: {STYLES} cannot be read"))?,
            None => Injected::default(),
        };
        let files = found.into_iter().map(|(name, bytes)| (name.clone(), File::new(&name, bytes))).collect();
        Ok(Self { files, policy: policy(&injected)?, is_behind_tls: origin.starts_with("https://") })
    }

    /// The file that an address names, or the page where it is one of the application's own routes.
    fn find(&self, request: &HttpRequest) -> Option<&File> {
        let path = request.path().trim_start_matches('/');
        let mut segments = path.split('/');
        if segments.next().is_some_and(|first| OURS.contains(&first)) {
            return None;
        }
        let path = if path.is_empty() { INDEX } else { path };
        // A part of another build is missing, not a page: a script that is HTML helps nobody to find out why.
        let is_part = segments.next_back().unwrap_or(path).contains('.') || path.starts_with("assets/");
        self.files.get(path).or_else(|| {
            let is_route = !is_part && accepts_html(request);
            is_route.then(|| self.files.get(INDEX)).flatten()
        })
    }

    fn respond(&self, file: &File, request: &HttpRequest) -> HttpResponse {
        let is_known = request
            .headers()
            .get(header::IF_NONE_MATCH)
            .and_then(|seen| seen.to_str().ok())
            .is_some_and(|seen| names(seen, &file.tag));
        let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
        response
            .insert_header((header::ETAG, file.tag.clone()))
            .insert_header((header::CACHE_CONTROL, file.caching))
            .insert_header((header::CONTENT_SECURITY_POLICY, self.policy.clone()))
            .insert_header((HeaderName::from_static("permissions-policy"), PERMISSIONS));
        if self.is_behind_tls {
            response.insert_header((header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains"));
        }
        if is_known {
            return response.finish();
        }
        response.insert_header((header::CONTENT_TYPE, file.kind)).body(file.bytes.clone())
    }
}

/// Answers what no operation matched: with a page where there are pages, else with 405 or 404.
///
/// # Errors
/// Whatever is neither.
pub async fn page_or_nothing(
    request: HttpRequest,
    pages: Option<Data<Pages>>,
    operations: Data<Operations>,
) -> Result<HttpResponse, Error> {
    let page = pages.as_ref().filter(|_| request.match_pattern().is_none());
    let file = page.and_then(|pages| Some((pages, pages.find(&request)?)));
    match file {
        Some((pages, file)) if [Method::GET, Method::HEAD].contains(request.method()) => {
            Ok(pages.respond(file, &request))
        }
        Some(_) => Err(Code::MethodNotAllowed.with("allow", "GET, HEAD").into()),
        None => door::nothing_here(request, operations).await,
    }
}

impl File {
    fn new(name: &str, bytes: Vec<u8>) -> Self {
        let digest: String = Sha256::digest(&bytes).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        let caching = if is_hashed(name) { "public, max-age=31536000, immutable" } else { "no-cache" };
        // Weak: the same tag stands for the bytes and for what compression makes of them.
        Self { bytes: bytes.into(), kind: kind(name), tag: EntityTag::new_weak(digest), caching }
    }
}

/// Every file below a folder by its address.
fn collect(folder: &Path, prefix: &str, found: &mut HashMap<String, Vec<u8>>) -> anyhow::Result<()> {
    let unreadable = |path: &Path| format!("web: cannot read {}", path.display());
    for entry in fs::read_dir(folder).with_context(|| unreadable(folder))? {
        let entry = entry.with_context(|| unreadable(folder))?;
        let path: PathBuf = entry.path();
        let name = entry.file_name().into_string().ok().with_context(|| unreadable(&path))?;
        let kind = entry.file_type().with_context(|| unreadable(&path))?;
        if name.starts_with('.') {
            continue;
        }
        // It may lead anywhere, and a build makes none.
        ensure!(!kind.is_symlink(), "web: {} is a symbolic link", path.display());
        let address = format!("{prefix}{name}");
        if kind.is_dir() {
            collect(&path, &format!("{address}/"), found)?;
        } else {
            let size = entry.metadata().with_context(|| unreadable(&path))?.len();
            let taken: usize = found.values().map(Vec::len).sum();
            if usize::try_from(size).map_or(true, |size| taken.saturating_add(size) > MOST_BYTES) {
                bail!("web: the files are more than {} MiB; is this the folder of a build?", MOST_BYTES >> 20);
            }
            found.insert(address, fs::read(&path).with_context(|| unreadable(&path))?);
        }
    }
    Ok(())
}

/// Everything from here, nothing inline but the styles whose hashes the build has found.
fn policy(injected: &Injected) -> anyhow::Result<HeaderValue> {
    let mut styles = "'self'".to_owned();
    for hash in &injected.styles {
        let digest = hash.strip_prefix("sha256-").and_then(|digest| BASE64_STANDARD.decode(digest).ok());
        ensure!(
            digest.is_some_and(|digest| digest.len() == 32),
            "web: {STYLES} has a style-src that is no sha256- hash"
        );
        styles.push_str(&format!(" '{hash}'"));
    }
    Ok(HeaderValue::from_str(&format!(
        "default-src 'none'; script-src 'self'; style-src {styles}; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; \
         object-src 'none'; form-action 'self'; require-trusted-types-for 'script'"
    ))?)
}

/// `assets/index-Bd3kT0q_.js`: another content has another name, so it may be kept for ever.
fn is_hashed(name: &str) -> bool {
    name.strip_prefix("assets/")
        .and_then(|name| name.rsplit('/').next()?.split('.').next())
        .and_then(|stem| stem.as_bytes().split_last_chunk::<8>())
        .is_some_and(|(before, hash)| {
            before.ends_with(b"-") && hash.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte))
        })
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Browsers ask for a page by name; programs that ask for anything are told that there is nothing.
fn accepts_html(request: &HttpRequest) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    accept.split(',').any(|range| range.split(';').next().is_some_and(|range| range.trim() == "text/html"))
}

fn names(seen: &str, tag: &EntityTag) -> bool {
    seen.trim() == "*" || seen.split(',').any(|one| EntityTag::from_str(one.trim()).is_ok_and(|one| one.weak_eq(tag)))
}
