//! Access tokens: short JWTs signed with EdDSA (RFC 8037), and the key set with which anybody can check them (RFC 7517).

use aws_lc_rs::signature::KeyPair;
use chrono::{DateTime, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, decode_header, encode};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};

use super::{
    entity::{session, user, user_role},
    rules,
};
use crate::base::{
    auth::{Actor, Authenticate, Grant, Pending, Role},
    code::Code,
    config::Config,
    db::Db,
    error::Error,
    id::{OfficeId, SessionId, UserId},
    key_set::{JsonWebKey, KeySet},
    secrets,
};

const ISSUER: &str = "amanat";
const AUDIENCE: &str = "amanat-api";
/// RFC 9068: an access token says that it is one, so that no other token of ours passes for it.
const TYPE: &str = "at+jwt";

/// What an access token says.
#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: UserId,
    /// The office of the person.
    office: OfficeId,
    /// The session; ending it ends the token.
    sid: SessionId,
    iat: i64,
    exp: i64,
}

struct CheckingKey {
    kid: String,
    key: DecodingKey,
}

/// Signs and checks access tokens.
pub struct Tokens {
    kid: String,
    signing: EncodingKey,
    checking: Vec<CheckingKey>,
    set: KeySet,
    db: Db,
}

impl Tokens {
    /// Derives the keys from the configured secrets; the previous secret's key still checks.
    ///
    /// # Errors
    /// None in practice.
    pub fn new(config: &Config, db: Db) -> anyhow::Result<Self> {
        let current = secrets::token_key(&config.secret)?;
        let mut pairs = Vec::new();
        if let Some(previous) = &config.previous_secret {
            pairs.push(secrets::token_key(previous)?);
        }
        let document = current.to_pkcs8().map_err(|_| anyhow::anyhow!("cannot encode the token key"))?;
        let signing = EncodingKey::from_ed_der(document.as_ref());
        pairs.insert(0, current);
        let keys: Vec<JsonWebKey> = pairs.iter().map(|pair| JsonWebKey::of(pair.public_key().as_ref())).collect();
        let checking = keys
            .iter()
            .map(|key| Ok(CheckingKey { kid: key.kid.clone(), key: DecodingKey::from_ed_components(&key.x)? }))
            .collect::<anyhow::Result<Vec<_>>>()?;
        let kid = keys.first().map(|key| key.kid.clone()).unwrap_or_default();
        Ok(Self { kid, signing, checking, set: KeySet { keys }, db })
    }

    /// The public keys.
    pub fn key_set(&self) -> &KeySet {
        &self.set
    }

    /// Signs an access token for a session.
    ///
    /// # Errors
    /// Internal, when signing fails.
    pub fn issue(&self, office: OfficeId, user: UserId, sid: SessionId, now: DateTime<Utc>) -> Result<String, Error> {
        let header =
            Header { typ: Some(TYPE.to_owned()), kid: Some(self.kid.clone()), ..Header::new(Algorithm::EdDSA) };
        let claims = Claims {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: user,
            office,
            sid,
            iat: now.timestamp(),
            exp: (now + rules::ACCESS_LIFE).timestamp(),
        };
        Ok(encode(&header, &claims, &self.signing).map_err(anyhow::Error::from)?)
    }

    fn check(&self, bearer: &str) -> Result<Claims, Error> {
        let header = decode_header(bearer).map_err(|_| Code::SignInRequired)?;
        let is_ours = header.alg == Algorithm::EdDSA && header.typ.as_deref() == Some(TYPE);
        let key = self.checking.iter().find(|key| Some(&key.kid) == header.kid.as_ref());
        let (true, Some(key)) = (is_ours, key) else {
            return Err(Code::SignInRequired.into());
        };
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_issuer(&[ISSUER]);
        validation.set_audience(&[AUDIENCE]);
        // Expiry is checked below, by our clock and not by the library's.
        validation.validate_exp = false;
        let token = decode::<Claims>(bearer, &key.key, &validation).map_err(|_| Code::SignInRequired)?;
        if token.claims.exp <= self.db.clock().now().timestamp() {
            return Err(Code::TokenExpired.into());
        }
        Ok(token.claims)
    }
}

impl Authenticate for Tokens {
    fn authenticate<'a>(&'a self, bearer: &'a str) -> Pending<'a, Result<Actor, Error>> {
        Box::pin(async move {
            let claims = self.check(bearer)?;
            self.db.read(async |conn| actor(conn, &claims, self.db.clock().now()).await).await
        })
    }
}

/// The person as the database has them now: a session ended or a role taken away counts at once.
async fn actor(conn: &impl ConnectionTrait, claims: &Claims, now: DateTime<Utc>) -> Result<Actor, Error> {
    let session = session::Entity::find_by_id(claims.sid)
        .filter(session::Column::OfficeId.eq(claims.office))
        .filter(session::Column::UserId.eq(claims.sub))
        .filter(session::Column::RevokedAt.is_null())
        .filter(session::Column::ExpiresAt.gt(now))
        .one(conn)
        .await?
        .ok_or(Code::SessionEnded)?;
    let user = user::Entity::find_by_id(session.user_id)
        .filter(user::Column::IsActive.eq(true))
        .one(conn)
        .await?
        .ok_or(Code::SessionEnded)?;
    let roles = user_role::Entity::find().filter(user_role::Column::UserId.eq(user.id)).all(conn).await?;
    let grants = roles
        .into_iter()
        .filter_map(|row| Some(Grant { role: Role::parse(&row.role)?, agency: row.agency_id }))
        .collect();
    Ok(Actor { office: user.office_id, user: user.id, session: session.id, grants })
}
