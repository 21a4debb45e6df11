//! Who follows a case without an account: a short token of its own kind, given for a reference and a secret.
//!
//! **Invariant.** A tracking token opens one case and nothing else. It is no access token and no access token is one:
//! type, audience, algorithm and key all differ. It names the secret it was given for, and whoever reads by it asks the
//! database whether that secret still lives.

use std::future::{Ready, ready};

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header, web::Data};
use chrono::{DateTime, Duration, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, decode_header, encode};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use super::{
    code::Code,
    db::Db,
    error::Error,
    id::{CaseId, OfficeId},
    secrets,
};

const AUDIENCE: &str = "amanat-tracking";
const TYPE: &str = "tracking+jwt";
/// Long enough to read and to write a reply; a new one takes the reference and the secret again.
pub const LIFE: Duration = Duration::minutes(30);

#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    aud: String,
    /// The case.
    sub: CaseId,
    office: OfficeId,
    /// The number of the secret.
    secret: i32,
    exp: i64,
}

/// Proof that the caller has shown the secret of a case: an applicant.
#[derive(Clone, Copy, Debug)]
pub struct Tracked {
    office: OfficeId,
    case: CaseId,
    secret: i32,
}

impl Tracked {
    /// Somebody who has just shown the secret; for the operation that looks it up.
    pub(crate) fn shown(office: OfficeId, case: CaseId, secret: i32) -> Self {
        Self { office, case, secret }
    }

    /// The office of the case.
    pub fn office(&self) -> OfficeId {
        self.office
    }

    /// The case.
    pub fn case(&self) -> CaseId {
        self.case
    }

    /// The number of the secret that was shown.
    pub fn secret(&self) -> i32 {
        self.secret
    }
}

impl FromRequest for Tracked {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let bearer = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let bearer = bearer.and_then(|value| value.strip_prefix("Bearer "));
        let keys = request.app_data::<Data<TrackingTokens>>().zip(request.app_data::<Data<Db>>());
        ready(match bearer.zip(keys) {
            Some((bearer, (tokens, db))) => tokens.check(bearer.trim(), db.clock().now()),
            None => Err(Code::TrackingRequired.into()),
        })
    }
}

/// Signs and checks tracking tokens.
pub struct TrackingTokens {
    signing: EncodingKey,
    checking: Vec<DecodingKey>,
}

impl TrackingTokens {
    /// Keys from the configured secrets; the previous one still checks.
    ///
    /// # Errors
    /// None in practice: HMAC takes keys of any length.
    pub fn new(secret: &SecretString, previous: Option<&SecretString>) -> anyhow::Result<Self> {
        let current = secrets::tracking_key(secret)?;
        let mut checking = vec![DecodingKey::from_secret(&current)];
        if let Some(previous) = previous {
            checking.push(DecodingKey::from_secret(&secrets::tracking_key(previous)?));
        }
        Ok(Self { signing: EncodingKey::from_secret(&current), checking })
    }

    /// Signs a token for a case and the secret that was shown.
    ///
    /// # Errors
    /// Internal, when signing fails.
    pub fn issue(&self, applicant: &Tracked, now: DateTime<Utc>) -> Result<String, Error> {
        let Tracked { office, case, secret } = *applicant;
        let header = Header { typ: Some(TYPE.to_owned()), ..Header::new(Algorithm::HS256) };
        let claims = Claims { aud: AUDIENCE.to_owned(), sub: case, office, secret, exp: (now + LIFE).timestamp() };
        Ok(encode(&header, &claims, &self.signing).map_err(anyhow::Error::from)?)
    }

    fn check(&self, bearer: &str, now: DateTime<Utc>) -> Result<Tracked, Error> {
        let header = decode_header(bearer).map_err(|_| Code::TrackingRequired)?;
        if header.alg != Algorithm::HS256 || header.typ.as_deref() != Some(TYPE) {
            return Err(Code::TrackingRequired.into());
        }
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_audience(&[AUDIENCE]);
        // Expiry is checked below, by our clock and not by the library's.
        validation.validate_exp = false;
        let read = self.checking.iter().find_map(|key| decode::<Claims>(bearer, key, &validation).ok());
        let Claims { aud: _, sub, office, secret, exp } = read.ok_or(Code::TrackingRequired)?.claims;
        if exp <= now.timestamp() {
            return Err(Code::TrackingRequired.into());
        }
        Ok(Tracked { office, case: sub, secret })
    }
}
