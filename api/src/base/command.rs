//! What a request asks, parsed at the edge: bodies, files, parameters, ids.
//!
//! **Invariant.** A value that reached a handler is valid in form. Every fault names its place.

use std::{
    future::{Ready, ready},
    marker::PhantomData,
    ops::Deref,
    time::Duration,
};

use actix_web::{
    FromRequest, HttpMessage, HttpRequest,
    dev::Payload,
    web::{Bytes, BytesMut, Data},
};
use anyhow::Context;
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tokio::time::timeout;
use validator::Validate;

use super::{
    auth::Pending,
    code::Code,
    config::Settings,
    error::Error,
    field::{self, FieldError},
    idempotency::Once,
    request_id,
    strict_json::Strict,
};

/// The most bytes a JSON body may have.
const MOST_JSON: usize = 256 * 1024;
/// The most bytes an uploaded file may have.
pub const MOST_FILE: usize = 20 * 1024 * 1024;
/// What is read and thrown away beyond a limit, so that the caller is told instead of cut off.
const MOST_DRAINED: usize = 64 * 1024 * 1024;
/// How many times the longest silence in a body the whole of it may take.
const MOST_SILENCES: u32 = 20;
/// The longest `Idempotency-Key`.
const MOST_KEY: usize = 255;

/// A JSON body together with the key that makes its effect happen once.
pub struct Command<T> {
    /// The body, valid in form.
    pub body: T,
    /// The key and the fingerprint.
    pub once: Once,
}

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Command<T> {
    type Error = Error;
    type Future = Pending<'static, Result<Self, Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            let value = read_json(&request, payload).await?;
            let once = once(&request, value.to_string().as_bytes())?;
            Ok(Self { body: parse(value)?, once })
        })
    }
}

/// A JSON body whose effect needs no key: signing in and what belongs to it.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Body<T> {
    type Error = Error;
    type Future = Pending<'static, Result<Self, Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move { parse(read_json(&request, payload).await?).map(Self) })
    }
}

/// What an operation takes as files.
pub trait FileType: 'static {
    /// The media types a file may come as.
    const MEDIA_TYPES: &'static [&'static str];
    /// The most bytes it may have.
    const MOST_BYTES: usize = MOST_FILE;
    /// Why a file is refused whose content is not what the caller says it is.
    const UNFIT: Code = Code::UnsupportedMediaType;

    /// Whether the content can be what the caller says it is.
    fn fits(media_type: &str, bytes: &[u8]) -> bool;
}

/// Bank statements; what such a file is, its content says.
pub struct StatementFile;

impl FileType for StatementFile {
    const MEDIA_TYPES: &'static [&'static str] =
        &["text/csv", "text/plain", "application/octet-stream", "application/xml", "text/xml"];

    fn fits(_: &str, _: &[u8]) -> bool {
        true
    }
}

/// A file as the body, together with the key that makes its effect happen once.
pub struct Upload {
    /// The file's bytes.
    pub bytes: Bytes,
    /// What the caller says the file is.
    pub media_type: String,
    /// The key and the fingerprint.
    pub once: Once,
}

impl FromRequest for Upload {
    type Error = Error;
    type Future = Pending<'static, Result<Self, Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let uploaded = UploadAs::<StatementFile>::from_request(request, payload);
        Box::pin(async move { Ok(uploaded.await?.upload) })
    }
}

/// The same, of the files that one operation takes.
pub struct UploadAs<T> {
    /// The file and its key.
    pub upload: Upload,
    taken_as: PhantomData<T>,
}

impl<T: FileType> FromRequest for UploadAs<T> {
    type Error = Error;
    type Future = Pending<'static, Result<Self, Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            let (media_type, bytes) = read_file::<T>(&request, payload).await?;
            let once = once(&request, &bytes)?;
            Ok(Self { upload: Upload { bytes, media_type, once }, taken_as: PhantomData })
        })
    }
}

/// A file as the body of a request that stores nothing and so needs no key.
pub struct Shown<T> {
    /// The file's bytes.
    pub bytes: Bytes,
    /// What the caller says the file is.
    pub media_type: String,
    taken_as: PhantomData<T>,
}

impl<T: FileType> FromRequest for Shown<T> {
    type Error = Error;
    type Future = Pending<'static, Result<Self, Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            let (media_type, bytes) = read_file::<T>(&request, payload).await?;
            Ok(Self { bytes, media_type, taken_as: PhantomData })
        })
    }
}

async fn read_file<T: FileType>(request: &HttpRequest, payload: Payload) -> Result<(String, Bytes), Error> {
    let media_type = request.content_type().to_ascii_lowercase();
    if !T::MEDIA_TYPES.contains(&media_type.as_str()) {
        return Err(Code::UnsupportedMediaType.into());
    }
    let bytes = read(request, payload, T::MOST_BYTES).await?;
    if !T::fits(&media_type, &bytes) {
        return Err(T::UNFIT.into());
    }
    Ok((media_type, bytes))
}

/// Query parameters. Names the operation does not know are refused by the door.
pub struct Query<T>(pub T);

impl<T> Deref for Query<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned + Validate> FromRequest for Query<T> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let pairs = serde_urlencoded::Deserializer::new(form_urlencoded::parse(request.query_string().as_bytes()));
        let parsed = serde_path_to_error::deserialize::<_, T>(pairs).map_err(|fault| {
            let path = fault.path().to_string();
            in_query(field::from_serde(&path, &fault.into_inner().to_string())).into()
        });
        ready(parsed.and_then(|query| match query.validate() {
            Ok(()) => Ok(Self(query)),
            Err(errors) => Err(Error::Invalid(field::from_validator(&errors).into_iter().map(in_query).collect())),
        }))
    }
}

fn in_query(field: FieldError) -> FieldError {
    FieldError { pointer: format!("#query{}", field.pointer), ..field }
}

/// The id in the path. What is not an id names nothing: 404.
pub struct Id<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Id<T> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(id_of(request.match_info().get("id").unwrap_or_default()).map(Self))
    }
}

/// The id of a part, behind that of the whole: the last one in the path.
pub struct PartId<T>(pub T);

impl<T: DeserializeOwned> FromRequest for PartId<T> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let last = request.match_info().iter().last().map(|(_, text)| text);
        ready(id_of(last.unwrap_or_default()).map(Self))
    }
}

/// UUIDs have several spellings; an address has one.
fn id_of<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    let id = (text.len() == 36).then(|| serde_json::from_value(Value::String(text.to_owned())));
    id.and_then(Result::ok).ok_or_else(|| Code::NotFound.into())
}

async fn read_json(request: &HttpRequest, payload: Payload) -> Result<Value, Error> {
    if request.content_type() != "application/json" {
        return Err(Code::UnsupportedMediaType.into());
    }
    let bytes = read(request, payload, MOST_JSON).await?;
    serde_json::from_slice(&bytes)
        .map(|Strict(value)| value)
        .map_err(|fault| Code::JsonInvalid.with("line", fault.line()).with("column", fault.column()).into())
}

/// Reads a body for as long as it comes. Nobody holds a connection by sending nothing, nor by a byte now and then.
async fn read(request: &HttpRequest, payload: Payload, most: usize) -> Result<Bytes, Error> {
    let settings = request.app_data::<Data<Settings>>().context("the settings are not there")?;
    let silence = Duration::from_secs_f32(settings.body_seconds);
    timeout(silence.saturating_mul(MOST_SILENCES), drain(payload, silence, most))
        .await
        .map_err(|_| Code::BodyTimeout)?
}

async fn drain(mut payload: Payload, silence: Duration, most: usize) -> Result<Bytes, Error> {
    let mut bytes = BytesMut::new();
    let mut drained = 0_usize;
    while let Some(chunk) = timeout(silence, payload.next()).await.map_err(|_| Code::BodyTimeout)? {
        let chunk = chunk.map_err(|_| Code::BadRequest)?;
        if drained == 0 && bytes.len().saturating_add(chunk.len()) <= most {
            bytes.extend_from_slice(&chunk);
            continue;
        }
        bytes.clear();
        drained = drained.saturating_add(chunk.len());
        if drained > MOST_DRAINED {
            break;
        }
    }
    match drained {
        0 => Ok(bytes.freeze()),
        _ => Err(Code::PayloadTooLarge.with("most_bytes", most).into()),
    }
}

fn parse<T: DeserializeOwned + Validate>(value: Value) -> Result<T, Error> {
    // The derive would read a list as the members in their order, and an empty one as the defaults.
    if !value.is_object() {
        return Err(FieldError::new("", "not_an_object").into());
    }
    let body: T = serde_path_to_error::deserialize(value).map_err(|fault| {
        let path = fault.path().to_string();
        field::from_serde(&path, &fault.into_inner().to_string())
    })?;
    body.validate().map_err(|errors| Error::Invalid(field::from_validator(&errors)))?;
    Ok(body)
}

/// One line of a list of JSON objects, held to what a body of its own would be.
///
/// # Errors
/// `json_invalid`, and every field that is not right.
pub fn parse_line<T: DeserializeOwned + Validate>(line: &[u8]) -> Result<T, Error> {
    let Strict(value) = serde_json::from_slice(line).map_err(|_| Code::JsonInvalid)?;
    parse(value)
}

fn once(request: &HttpRequest, body: &[u8]) -> Result<Once, Error> {
    let key = request
        .headers()
        .get("Idempotency-Key")
        .ok_or(Code::IdempotencyKeyMissing)?
        .to_str()
        .ok()
        .map(|key| key.trim_matches('"'))
        .filter(|key| !key.is_empty() && key.len() <= MOST_KEY)
        .ok_or(Code::IdempotencyKeyInvalid)?;
    let mut digest = Sha256::new();
    // Lengths keep one part from running into the next.
    for part in [request.method().as_str(), request.path(), request.query_string()] {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    digest.update(body);
    Ok(Once { key: key.to_owned(), fingerprint: digest.finalize().into(), request_id: request_id::of(request) })
}
