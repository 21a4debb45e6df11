//! Look a case up by its reference and PIN, or by the token of its link.

use actix_web::{HttpRequest, HttpResponse, post, web::Data};
use amanat_kernel::{Text, TrackingReference};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{
    entity::case_secret,
    limits::{LOOKUPS_FROM_ADDRESS, LOOKUPS_OF_REFERENCE},
    pin::Pin,
    public, secret, store,
    wire::TrackedCase,
};
use crate::{
    base::{
        auth::Anyone,
        code::Code,
        command::Body,
        db::Db,
        error::Error,
        field::FieldError,
        office::Office,
        peer::Peer,
        request_id,
        throttle::{Standing, Throttle, address_key},
        tracking::{LIFE, Tracked, TrackingTokens},
        tx::{Event, Origin, Tx},
    },
    identity::Passwords,
};

/// What the applicant was given: the reference with its PIN, or the token.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "reference": "100000000000425", "pin": "1234567" }))]
pub struct LookUpCase {
    /// The reference.
    #[serde(default)]
    pub reference: Option<TrackingReference>,
    /// The PIN that came with it.
    #[serde(default)]
    pub pin: Option<Pin>,
    /// The token of the link, instead of both.
    #[serde(default)]
    #[validate(length(min = 22, max = 22))]
    #[schema(value_type = Option<String>, min_length = 22, max_length = 22, example = "q83vEjRWeJCrze8SNFZ4kA")]
    pub token: Option<Text>,
}

/// What was shown, complete in form.
pub enum Shown {
    Pin { reference: TrackingReference, pin: Pin },
    Token([u8; 32]),
}

impl LookUpCase {
    fn shown(self) -> Result<Shown, Error> {
        let fault = |member: &str, code: &'static str| Err(FieldError::new(format!("/{member}"), code).into());
        match (self.reference, self.pin, self.token) {
            (Some(reference), Some(pin), None) => Ok(Shown::Pin { reference, pin }),
            (None, None, Some(token)) => Ok(Shown::Token(secret::token_sha256(token.as_str()))),
            (Some(_), None, None) => fault("pin", "required"),
            (None, _, None) => fault("reference", "required"),
            (_, _, Some(_)) => fault("token", "one_of_two"),
        }
    }
}

impl Shown {
    /// What stands for the case in the count of attempts.
    fn key(&self) -> &[u8] {
        match self {
            Self::Pin { reference, pin: _ } => reference.as_str().as_bytes(),
            Self::Token(digest) => digest,
        }
    }

    /// Whether it opens the secret that was found. A PIN costs one hash, whether there is a secret or not.
    async fn opens(
        &self,
        found: Option<case_secret::Model>,
        passwords: &Passwords,
    ) -> Result<Option<case_secret::Model>, Error> {
        match self {
            Self::Pin { reference: _, pin } => {
                let hash = found.as_ref().map(|secret| secret.pin_hash.clone());
                let fits = passwords.fits(&pin.to_verify(), hash).await?;
                Ok(found.filter(|_| fits))
            }
            // It was found by its digest.
            Self::Token(_) => Ok(found),
        }
    }
}

/// A case that was found, and what opens it for a while.
#[derive(Debug, Serialize, ToSchema)]
pub struct FoundCase {
    /// The bearer token of the operations on the tracked case; it opens nothing else.
    #[schema(example = "eyJ0eXAiOiJ0cmFja2luZytqd3QiLCJhbGciOiJIUzI1NiJ9.e30.x")]
    pub tracking_token: String,
    /// Always `Bearer`.
    #[schema(value_type = String, example = "Bearer")]
    pub token_type: &'static str,
    /// Seconds until it expires.
    #[schema(example = 1800)]
    pub expires_in: i64,
    /// The case.
    pub case: TrackedCase,
}

/// Finds a case by what its applicant was given, and opens it for half an hour. What does not fit is 404, whatever of it
/// is wrong. Attempts are counted by reference and by address; beyond the limits 429 says when to come back. Not
/// idempotent: each call makes a token, and an answer with a secret is not kept.
#[utoipa::path(tag = "cases", operation_id = "look_up_case", request_body = LookUpCase,
    responses((status = 200, description = "Found", body = FoundCase)))]
#[post("/tracking-lookups")]
#[expect(clippy::too_many_arguments, reason = "what it needs of the application")]
pub async fn look_up_case(
    _: Anyone,
    request: HttpRequest,
    peer: Peer,
    Body(input): Body<LookUpCase>,
    db: Data<Db>,
    office: Data<Office>,
    throttle: Data<Throttle>,
    passwords: Data<Passwords>,
    tokens: Data<TrackingTokens>,
) -> Result<HttpResponse, Error> {
    let shown = input.shown()?;
    let origin = Origin { office: office.id, actor: None, request_id: request_id::of(&request) };
    let standing = db.write(&origin, async |tx| attempt(tx, &throttle, peer, &shown).await).await?;
    let found = db.read(async |conn| store::find_secret(conn, office.id, &shown).await).await?;
    let secret = shown.opens(found, &passwords).await?.ok_or(Code::CaseNotFound)?;
    let now = db.clock().now();
    let applicant = Tracked::shown(office.id, secret.case_id, secret.number);
    let (_, case) = db.snapshot(async |conn| public::tracked(conn, &applicant, now).await).await?;
    let found = FoundCase {
        tracking_token: tokens.issue(&applicant, now)?,
        token_type: "Bearer",
        expires_in: LIFE.num_seconds(),
        case,
    };
    let mut response = HttpResponse::Ok();
    standing.tell(&mut response);
    Ok(response.json(found))
}

/// Counts the attempt before anything is looked at, so that guesses made at once are counted one by one.
async fn attempt(tx: &Tx, throttle: &Throttle, Peer(address): Peer, shown: &Shown) -> Result<Standing, Error> {
    throttle.count(tx, &LOOKUPS_FROM_ADDRESS, &address_key(address)).await?;
    let standing = throttle.count(tx, &LOOKUPS_OF_REFERENCE, shown.key()).await?;
    tx.record(Event::new("case.lookup_attempted", "office", tx.office())).await?;
    Ok(standing)
}
