//! The counter at which anybody files a case without an account: counted, once per key, the secrets in the answer and
//! nowhere else.

use std::future::{Ready, ready};

use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder, dev::Payload, web::Data};

use super::{
    file::{NewSecret, reveal},
    secret::CaseSecrets,
};
use crate::{
    base::{
        code::Code,
        db::Db,
        error::Error,
        idempotency::{Once, Principal},
        office::Office,
        peer::Peer,
        problem::Language,
        reply::Reply,
        throttle::{Limit, Throttle, address_key},
        tx::Tx,
    },
    identity::Passwords,
};

/// What filing needs of the application, and from where somebody files.
pub(crate) struct Counter {
    request: HttpRequest,
    from: Vec<u8>,
    db: Data<Db>,
    office: Data<Office>,
    throttle: Data<Throttle>,
    passwords: Data<Passwords>,
    secrets: Data<CaseSecrets>,
}

impl Counter {
    fn of(request: &HttpRequest) -> Option<Self> {
        let Peer(address) = Peer::from_request(request, &mut Payload::None).into_inner().ok()?;
        Some(Self {
            request: request.clone(),
            from: address_key(address),
            db: request.app_data::<Data<Db>>()?.clone(),
            office: request.app_data::<Data<Office>>()?.clone(),
            throttle: request.app_data::<Data<Throttle>>()?.clone(),
            passwords: request.app_data::<Data<Passwords>>()?.clone(),
            secrets: request.app_data::<Data<CaseSecrets>>()?.clone(),
        })
    }

    /// In which language whoever files reads.
    pub(crate) fn language(&self) -> Language {
        Language::preferred(self.request.headers())
    }

    /// Files once, and answers with the secrets. How often one address files is limited, but an answer that got lost is
    /// given again, however often others have filed meanwhile.
    ///
    /// # Errors
    /// `rate_limited`, `idempotency_key_weak`, and those of the filing.
    pub(crate) async fn file(
        self,
        once: &Once,
        limit: &'static Limit,
        filing: impl AsyncFn(&Tx, &NewSecret) -> Result<Reply, Error>,
    ) -> Result<HttpResponse, Error> {
        let Self { request, from, db, office, throttle, passwords, secrets } = self;
        let by = Principal::nobody(office.id);
        let of = (office.id, db.clock().now());
        let checked = db.read(async |conn| throttle.check(conn, of, limit, &from).await).await;
        if checked.is_err() && !db.has_answered(by, once).await? {
            return Err(checked.err().unwrap_or_else(|| Code::RateLimited.into()));
        }
        let secret = NewSecret::make(&secrets, &passwords, office.id, &once.key).await?;
        let counted = async |tx: &Tx| {
            throttle.count(tx, limit, &from).await?;
            filing(tx, &secret).await
        };
        let kept = db.once(by, once, counted).await?;
        let mut response = reveal(&secrets, office.id, &once.key, kept)?.respond_to(&request);
        if let Ok(standing) = checked {
            standing.tell_in(response.headers_mut());
        }
        Ok(response)
    }
}

impl FromRequest for Counter {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::of(request).ok_or_else(|| anyhow::anyhow!("the counter lacks a part of the application").into()))
    }
}
