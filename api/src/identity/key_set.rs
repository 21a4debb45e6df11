//! The public keys of access tokens.

use actix_web::{HttpResponse, get, http::header, web::Data};

use super::token::Tokens;
use crate::base::{auth::Anyone, key_set::KeySet};

/// The keys that check access tokens (JWKS, RFC 7517). May be kept for five minutes.
#[utoipa::path(tag = "identity", operation_id = "view_key_set", responses((status = 200, description = "The keys", body = KeySet)))]
#[get("/.well-known/jwks.json")]
pub async fn view_key_set(_: Anyone, tokens: Data<Tokens>) -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "public, max-age=300")).json(tokens.key_set())
}
