//! How often the public may ask: counted in the database, so that it holds whichever process answers.
//!
//! **Invariant.** Addresses and references are kept as keyed digests only, and no longer than a day. Counting takes one
//! statement and cannot be raced: whoever adds one is told how many there are.
//!
//! Windows are fixed: around their seam twice as many pass, which the limits allow for.

use std::net::IpAddr;

use actix_web::{HttpResponseBuilder, http::header::HeaderMap, http::header::HeaderName, http::header::HeaderValue};
use chrono::{DateTime, Duration, Utc};
use hmac::{Hmac, KeyInit, Mac};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use sha2::Sha256;

use super::{
    code::Code,
    error::{Error, Refusal},
    id::OfficeId,
    tx::Tx,
};

mod entity {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::OfficeId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "throttle")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub what: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub key_hash: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub window_starts_at: DateTime<Utc>,
        pub used: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
use entity::Column;

/// How long counts are kept: beyond the longest window.
const KEPT_FOR: Duration = Duration::days(1);

/// So many in a window, and no more.
#[derive(Debug)]
pub struct Limit {
    /// What is counted; stands in the table and in the headers.
    pub what: &'static str,
    /// The most that pass.
    pub most: i32,
    /// Length of the window in seconds.
    pub seconds: i64,
}

impl Limit {
    fn window(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let since = now.timestamp().checked_rem_euclid(self.seconds).unwrap_or_default();
        DateTime::from_timestamp(now.timestamp().saturating_sub(since), 0).unwrap_or(now)
    }
}

/// Where somebody stands under a limit.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    limit: &'static Limit,
    used: i32,
    /// Seconds until the window ends.
    ends_in: i64,
}

impl Standing {
    fn of(limit: &'static Limit, used: i32, now: DateTime<Utc>) -> Self {
        let ends_at = limit.window(now) + Duration::seconds(limit.seconds);
        // The second that has begun counts: who comes back after so many is in the next window.
        let ends_in = (ends_at - now).num_milliseconds().saturating_add(999).checked_div(1000).unwrap_or_default();
        Self { limit, used, ends_in }
    }

    /// # Errors
    /// `rate_limited`, when more were counted than pass.
    fn admitted(self) -> Result<Self, Error> {
        if self.used <= self.limit.most {
            return Ok(self);
        }
        let refusal = Refusal::from(Code::RateLimited).retry_after(self.ends_in).standing(self);
        Err(refusal.into())
    }

    /// `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers).
    pub fn headers(&self) -> [(&'static str, String); 2] {
        let Self { limit: Limit { what, most, seconds }, used, ends_in } = self;
        let left = if used < most { most.saturating_sub(*used) } else { 0 };
        [
            ("RateLimit-Policy", format!("\"{what}\";q={most};w={seconds}")),
            ("RateLimit", format!("\"{what}\";r={left};t={ends_in}")),
        ]
    }

    /// Writes the headers into an answer.
    pub fn tell(&self, response: &mut HttpResponseBuilder) {
        for header in self.headers() {
            response.insert_header(header);
        }
    }

    /// Writes the headers into those of an answer that was made already.
    pub fn tell_in(&self, headers: &mut HeaderMap) {
        for (name, value) in self.headers() {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                headers.insert(name, value);
            }
        }
    }
}

/// Counts, with the key that hides what is counted.
#[derive(Clone)]
pub struct Throttle(pub(super) [u8; 32]);

impl Throttle {
    /// Adds one and refuses what is too many. The count stands only if the transaction does.
    ///
    /// # Errors
    /// `rate_limited` with `Retry-After`, and whatever the database says.
    pub async fn count(&self, tx: &Tx, limit: &'static Limit, key: &[u8]) -> Result<Standing, Error> {
        let row = entity::ActiveModel {
            office_id: Set(tx.office()),
            what: Set(limit.what.to_owned()),
            key_hash: Set(self.digest(limit, key)?),
            window_starts_at: Set(limit.window(tx.now())),
            used: Set(1),
        };
        let one_more = Expr::col((entity::Entity, Column::Used)).add(1);
        let keys = [Column::OfficeId, Column::What, Column::KeyHash, Column::WindowStartsAt];
        let counted = entity::Entity::insert(row)
            .on_conflict(OnConflict::columns(keys).value(Column::Used, one_more).to_owned())
            .exec_with_returning(tx.conn())
            .await?;
        Standing::of(limit, counted.used, tx.now()).admitted()
    }

    /// Whether one more would pass, for what is too dear to be done in vain.
    ///
    /// # Errors
    /// `rate_limited` with `Retry-After`, and whatever the database says.
    pub async fn check(
        &self,
        conn: &impl ConnectionTrait,
        (office, now): (OfficeId, DateTime<Utc>),
        limit: &'static Limit,
        key: &[u8],
    ) -> Result<Standing, Error> {
        let of = (office, limit.what.to_owned(), self.digest(limit, key)?, limit.window(now));
        let used = entity::Entity::find_by_id(of).one(conn).await?.map_or(0, |row| row.used);
        Standing::of(limit, used.saturating_add(1), now).admitted()
    }

    /// What stands for a key in the database: nobody without the server's secret can tell what it was.
    ///
    /// # Errors
    /// None in practice: HMAC takes keys of any length.
    pub fn digest(&self, limit: &Limit, key: &[u8]) -> Result<Vec<u8>, Error> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).map_err(|fault| anyhow::anyhow!("{fault}"))?;
        mac.update(limit.what.as_bytes());
        mac.update(&[0]);
        mac.update(key);
        Ok(mac.finalize().into_bytes().to_vec())
    }
}

/// What stands for an address: all of an IPv4 address; of an IPv6 address the network (/64), because one subscriber has
/// all the addresses in it.
pub fn address_key(address: IpAddr) -> Vec<u8> {
    match address.to_canonical() {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().into_iter().take(8).collect(),
    }
}

/// Forgets counts whose window is over; returns how many.
///
/// # Errors
/// Whatever the database says.
pub async fn purge(tx: &Tx) -> Result<u64, Error> {
    let before = tx.now() - KEPT_FOR;
    let gone = entity::Entity::delete_many().filter(Column::WindowStartsAt.lt(before)).exec(tx.conn()).await?;
    Ok(gone.rows_affected)
}

#[cfg(test)]
mod tests {
    use super::*;

    static LIMIT: Limit = Limit { what: "lookups", most: 3, seconds: 600 };

    #[test]
    fn windows_begin_at_whole_multiples_and_headers_say_what_is_left() {
        let now: DateTime<Utc> = "2025-08-10T06:37:30.5Z".parse().unwrap();
        assert_eq!(LIMIT.window(now).to_rfc3339(), "2025-08-10T06:30:00+00:00");
        let [(_, policy), (_, left)] = Standing::of(&LIMIT, 2, now).headers();
        assert_eq!((policy.as_str(), left.as_str()), ("\"lookups\";q=3;w=600", "\"lookups\";r=1;t=150"));
        assert!(Standing::of(&LIMIT, 3, now).admitted().is_ok());
        assert_eq!(Standing::of(&LIMIT, 4, now).admitted().unwrap_err().code(), Code::RateLimited);
    }

    #[test]
    fn one_subscriber_is_one_address() {
        let key = |text: &str| address_key(text.parse().unwrap());
        assert_eq!(key("2001:db8:1:2::1"), key("2001:db8:1:2:ffff::9"));
        assert_ne!(key("2001:db8:1:2::1"), key("2001:db8:1:3::1"));
        assert_eq!(key("::ffff:192.0.2.1"), key("192.0.2.1"));
        assert_ne!(key("192.0.2.1"), key("192.0.2.2"));
    }
}
