//! Who may do what, and how far it reaches.
//!
//! **Invariant.** A handler's first parameter is [`Can<P>`] or [`Anyone`], so the presence and the absence of a check
//! are both written. `Can<P>` yields the [`Scope`]; every store function that reads asks for one.
//! A resource outside the scope does not exist for the caller (404); a permission no role of the caller has is 403.

use std::{
    future::{Future, Ready, ready},
    marker::PhantomData,
    pin::Pin,
    sync::Arc,
};

use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload, http::header, web::Data};
use sea_orm::{ColumnTrait, Condition};
use serde::{Deserialize, Serialize};

use super::{
    code::Code,
    error::Error,
    id::{AgencyId, OfficeId, SessionId, UserId},
};

/// The roles of the treasury's people (domain model, state machines).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// کارمند دستگاه: prepares.
    AgencyClerk,
    /// ذی‌حساب: appointed by the Ministry (public accounting law, article 31); signs.
    Controller,
    /// رئیس دستگاه یا مقام مجاز: the agency's second signature (article 76).
    AgencyHead,
    /// کارشناس واحد سپرده: prepares and checks for the treasury.
    TreasuryClerk,
    /// رئیس اداره خزانه: first treasury signature (article 124).
    TreasuryOfficeHead,
    /// معاون نظارت مالی و رئیس خزانه معین: second treasury signature (article 124).
    TreasuryHead,
    /// مسئول پرداخت.
    TreasuryPayer,
    /// مسئول مغایرت‌گیری: never a payer on the same chain.
    Reconciler,
    /// مسئول رسیدگی به شکایات.
    ComplaintOfficer,
    /// حسابرس: reads everything but what complainants wrote, changes nothing.
    Auditor,
    /// مدیر سامانه: users and codes, no power over money.
    SiteAdmin,
}

impl Role {
    /// Every role, in the order of the access matrix.
    pub const ALL: [Role; 11] = [
        Role::AgencyClerk,
        Role::Controller,
        Role::AgencyHead,
        Role::TreasuryClerk,
        Role::TreasuryOfficeHead,
        Role::TreasuryHead,
        Role::TreasuryPayer,
        Role::Reconciler,
        Role::ComplaintOfficer,
        Role::Auditor,
        Role::SiteAdmin,
    ];

    /// The role as it stands in the database and on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Role::AgencyClerk => "agency_clerk",
            Role::Controller => "controller",
            Role::AgencyHead => "agency_head",
            Role::TreasuryClerk => "treasury_clerk",
            Role::TreasuryOfficeHead => "treasury_office_head",
            Role::TreasuryHead => "treasury_head",
            Role::TreasuryPayer => "treasury_payer",
            Role::Reconciler => "reconciler",
            Role::ComplaintOfficer => "complaint_officer",
            Role::Auditor => "auditor",
            Role::SiteAdmin => "site_admin",
        }
    }

    /// Reads a role back.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// Whether the role is held at one agency (and not for the whole office).
    pub const fn is_of_agency(self) -> bool {
        matches!(self, Role::AgencyClerk | Role::Controller | Role::AgencyHead)
    }
}

/// One role of an actor, at an agency or for the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// Where it is held; `None` is the whole office.
    pub agency: Option<AgencyId>,
}

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The office the person works for.
    pub office: OfficeId,
    /// The person.
    pub user: UserId,
    /// The sign-in.
    pub session: SessionId,
    /// What the person may be, as the database says at this moment.
    pub grants: Vec<Grant>,
}

impl Actor {
    /// How far a permission reaches for this person; `None` when no role gives it.
    pub fn scope(&self, roles: &[Role]) -> Option<Scope> {
        let mut agencies = Vec::new();
        let mut any = false;
        for grant in self.grants.iter().filter(|grant| roles.contains(&grant.role)) {
            any = true;
            match grant.agency {
                None => {
                    return Some(Scope { office: self.office, reach: Reach::Office });
                }
                Some(agency) => agencies.push(agency),
            }
        }
        any.then_some(Scope { office: self.office, reach: Reach::Agencies(agencies) })
    }
}

#[derive(Clone, Debug)]
enum Reach {
    Office,
    Agencies(Vec<AgencyId>),
}

/// The part of the world a permission reaches: one office, or some of its agencies. Only this module makes one.
#[derive(Clone, Debug)]
pub struct Scope {
    office: OfficeId,
    reach: Reach,
}

impl Scope {
    /// The office.
    pub fn office(&self) -> OfficeId {
        self.office
    }

    /// Whether it is the whole office.
    pub fn is_office(&self) -> bool {
        matches!(self.reach, Reach::Office)
    }

    /// Whether an agency lies inside.
    pub fn admits(&self, agency: AgencyId) -> bool {
        match &self.reach {
            Reach::Office => true,
            Reach::Agencies(agencies) => agencies.contains(&agency),
        }
    }

    /// The condition every query carries, for tables with an office and an agency column.
    /// Rows without an agency are the treasury's own and are seen by the office only.
    pub fn within(&self, office: impl ColumnTrait, agency: impl ColumnTrait) -> Condition {
        let condition = Condition::all().add(office.eq(self.office));
        match &self.reach {
            Reach::Office => condition,
            Reach::Agencies(agencies) => condition.add(agency.is_in(agencies.iter().copied())),
        }
    }

    /// A stable text of the scope, bound into page cursors.
    pub fn fingerprint(&self) -> String {
        match &self.reach {
            Reach::Office => format!("{}:*", self.office),
            Reach::Agencies(agencies) => {
                let mut list: Vec<String> = agencies.iter().map(ToString::to_string).collect();
                list.sort();
                format!("{}:{}", self.office, list.join(","))
            }
        }
    }
}

/// Something roles may be allowed to do.
pub trait Permission: 'static {
    /// `slice:verb`.
    const NAME: &'static str;
    /// The roles that have it.
    const ROLES: &'static [Role];
}

/// Declares the permissions of a slice: `permissions! { /// doc Name = "slice:verb" for [Role, …]; }`.
macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident = $text:literal for [$($role:ident),* $(,)?];)*) => {$(
        $(#[$doc])*
        pub struct $name;
        impl $crate::base::auth::Permission for $name {
            const NAME: &'static str = $text;
            const ROLES: &'static [$crate::base::auth::Role] = &[$($crate::base::auth::Role::$role),*];
        }
    )*};
}
pub(crate) use permissions;

/// A future without a name.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Turns a bearer token into the person behind it. The identity slice implements it; base knows no slice.
pub trait Authenticate {
    /// Checks token, session and person against the database, now.
    fn authenticate<'a>(&'a self, bearer: &'a str) -> Pending<'a, Result<Actor, Error>>;
}

/// How handlers find the implementation.
pub type Authenticator = Arc<dyn Authenticate + Send + Sync>;

/// Proof that the caller is signed in and has the permission `P`.
pub struct Can<P> {
    actor: Actor,
    scope: Scope,
    permission: PhantomData<P>,
}

impl<P> Can<P> {
    /// The person.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// How far the permission reaches.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }
}

impl<P: Permission> FromRequest for Can<P> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(signed_in(request).and_then(|actor| {
            let scope = actor.scope(P::ROLES).ok_or_else(|| Code::Forbidden.with("permission", P::NAME))?;
            Ok(Self { actor, scope, permission: PhantomData })
        }))
    }
}

/// Proof that the caller is signed in; for what concerns nobody but the caller.
pub struct SignedIn(pub Actor);

impl FromRequest for SignedIn {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(signed_in(request).map(Self))
    }
}

/// The absence of a check, written down.
pub struct Anyone;

impl FromRequest for Anyone {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(_: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self))
    }
}

/// What the door found out about the caller before the handler's parameters are read.
///
/// Extractors are polled together and the first to fail wins; were signing in one that waits for the database,
/// strangers would be told about faults in their body before being told to sign in.
pub struct Caller(pub Result<Actor, Error>);

/// Who is behind a request's bearer token; `None` when it carries none.
///
/// # Errors
/// Never itself: the error is what the handler's check will answer.
pub async fn caller(request: &HttpRequest) -> Option<Caller> {
    let bearer = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "))?;
    let authenticator = request.app_data::<Data<Authenticator>>()?;
    Some(Caller(authenticator.authenticate(bearer.trim()).await))
}

fn signed_in(request: &HttpRequest) -> Result<Actor, Error> {
    let caller = request.extensions_mut().remove::<Caller>();
    caller.map_or_else(|| Err(Code::SignInRequired.into()), |Caller(outcome)| outcome)
}
