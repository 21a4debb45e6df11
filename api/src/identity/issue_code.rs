//! Issue a one-time password code.

use actix_web::{HttpRequest, HttpResponse, post, web::Data};
use amanat_kernel::Text;
use chrono::{DateTime, Utc};
use rand::{RngExt, rand_core::UnwrapErr, rngs::SysRng};
use sea_orm::ActiveValue::Set;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{ManageUsers, entity::password_code, password::Passwords, rules, store};
use crate::base::{
    auth::Can,
    code::Code,
    command::{Body, Id},
    db::Db,
    error::Error,
    id::{PasswordCodeId, UserId},
    request_id,
    tx::{Event, Origin, Tx},
};

/// Crockford's base 32: no I, L, O or U, so that it survives the telephone.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 10 characters carry 50 bits; with five attempts in ten minutes that is beyond guessing.
const LENGTH: usize = 10;

/// How the person proved to be the person.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct IssuePasswordCode {
    /// How identity was proven, for the audit trail (ASVS 5.0, V6.4.4).
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, min_length = 1, max_length = 500, example = "حضوری با کارت شناسایی")]
    pub identity_proof: Text,
}

/// A one-time code. It is shown here, once, and kept as a hash.
#[derive(Debug, Serialize, ToSchema)]
pub struct PasswordCode {
    /// The code.
    #[schema(example = "7K3MD9QX2A")]
    pub code: String,
    /// When it stops working.
    pub expires_at: DateTime<Utc>,
}

/// Issues a code with which the person chooses a password. The present password works until then, so that nobody can
/// be locked out by a reset they did not ask for. Not idempotent: a second call voids the first code, and an answer with
/// a secret in it is not kept.
#[utoipa::path(tag = "identity", operation_id = "issue_password_code", request_body = IssuePasswordCode,
    params(("id" = UserId, Path, description = "The user")),
    responses((status = 201, description = "The code, shown once", body = PasswordCode)))]
#[post("/users/{id}/password-codes")]
pub async fn issue_password_code(
    admin: Can<ManageUsers>,
    Id(id): Id<UserId>,
    request: HttpRequest,
    Body(input): Body<IssuePasswordCode>,
    db: Data<Db>,
    passwords: Data<Passwords>,
) -> Result<HttpResponse, Error> {
    let actor = admin.actor();
    let (code, hash) = new_code(&passwords).await?;
    let origin = Origin { office: actor.office, actor: Some(actor.user), request_id: request_id::of(&request) };
    let expires_at = db
        .write(&origin, async |tx| {
            let user = store::lock_user(tx, admin.scope(), id).await?;
            if !user.is_active {
                return Err(Code::StateForbids.into());
            }
            issue(tx, id, Some(actor.user), &hash, input.identity_proof.as_str()).await
        })
        .await?;
    let body = PasswordCode { code: code.expose_secret().to_owned(), expires_at };
    Ok(HttpResponse::Created().json(body))
}

/// A random code and the hash to keep of it.
pub async fn new_code(passwords: &Passwords) -> Result<(SecretString, String), Error> {
    let mut random = UnwrapErr(SysRng);
    let code: String = (0..LENGTH)
        .filter_map(|_| ALPHABET.get(random.random_range(0..ALPHABET.len())))
        .map(|byte| char::from(*byte))
        .collect();
    let code = SecretString::from(code);
    let hash = passwords.hash(&code).await?;
    Ok((code, hash))
}

/// Stores a code; the newest is the only one that counts.
pub async fn issue(
    tx: &Tx,
    user: UserId,
    issued_by: Option<UserId>,
    hash: &str,
    identity_proof: &str,
) -> Result<DateTime<Utc>, Error> {
    let expires_at = tx.now() + rules::CODE_LIFE;
    store::insert_code(
        tx,
        password_code::ActiveModel {
            id: Set(PasswordCodeId::new()),
            office_id: Set(tx.office()),
            user_id: Set(user),
            code_hash: Set(hash.to_owned()),
            issued_by: Set(issued_by),
            issued_at: Set(tx.now()),
            expires_at: Set(expires_at),
            attempts: Set(0),
            used_at: Set(None),
        },
    )
    .await?;
    tx.record(Event::new("password_code.issued", "app_user", user).facts(json!({ "identity_proof": identity_proof })))
        .await?;
    Ok(expires_at)
}
