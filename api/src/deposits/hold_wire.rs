//! The shape of a hold.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ConnectionTrait;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{
    holds::{HoldKind, Model},
    rules,
};
use crate::{
    base::{
        action::Action,
        auth::{Actor, Scope},
        error::Error,
        id::{AgencyId, DepositHoldId, DepositId, UserId},
        jalali::jalali,
        reply::Reply,
    },
    identity::People,
};

/// An order that blocks a deposit (توقیف): nothing of it is refunded until the hold is released.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositHold {
    /// Id.
    pub id: DepositHoldId,
    /// The agency that holds the deposit.
    pub agency_id: AgencyId,
    /// The deposit, all of it.
    pub deposit_id: DepositId,
    /// By whose order.
    pub kind: HoldKind,
    /// The authority that ordered it.
    #[schema(example = "شعبه ۳ اجرای احکام مدنی")]
    pub authority: String,
    /// Number of the order.
    #[schema(example = "۱۴۰۴/۱۲۸۷")]
    pub order_number: String,
    /// Day of the order.
    pub order_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub order_on_jalali: String,
    /// Who placed it.
    pub placed_by: UserId,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub placed_by_name: Option<String>,
    /// When.
    pub placed_at: DateTime<Utc>,
    /// Whether it blocks no more.
    pub is_released: bool,
    /// Number of the order that lifted it; absent where it was placed in error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release_order_number: Option<String>,
    /// Day of that order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release_order_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release_order_on_jalali: Option<String>,
    /// Why it was released.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub released_because: Option<String>,
    /// Who released it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub released_by: Option<UserId>,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub released_by_name: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub released_at: Option<DateTime<Utc>>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl DepositHold {
    /// Holds as one caller sees them.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(super) async fn all(
        conn: &impl ConnectionTrait,
        actor: &Actor,
        scope: &Scope,
        rows: Vec<Model>,
    ) -> Result<Vec<Self>, Error> {
        let did = rows.iter().flat_map(|row| [Some(row.placed_by), row.released_by]).flatten();
        let people = People::within(conn, scope, did).await?;
        rows.into_iter().map(|row| Self::of(row, &people, actor)).collect()
    }

    /// One of them, as an answer.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(super) async fn reply(
        conn: &impl ConnectionTrait,
        actor: &Actor,
        scope: &Scope,
        row: Model,
    ) -> Result<Reply, Error> {
        let (id, version) = (row.id, row.version);
        let shown = Self::all(conn, actor, scope, vec![row]).await?.pop();
        Reply::of(version, &shown.ok_or_else(|| anyhow::anyhow!("hold {id} is not shown"))?)
    }

    fn of(row: Model, people: &People, actor: &Actor) -> Result<Self, Error> {
        let actions = rules::hold_actions(actor, &row);
        let Model {
            id,
            office_id: _,
            agency_id,
            deposit_id,
            kind,
            authority,
            order_number,
            order_on,
            placed_by,
            placed_at,
            release_order_number,
            release_order_on,
            released_because,
            released_by,
            released_at,
            version: _,
        } = row;
        Ok(Self {
            id,
            agency_id,
            deposit_id,
            kind,
            authority,
            order_number,
            order_on,
            order_on_jalali: jalali(order_on)?,
            placed_by,
            placed_by_name: people.name(placed_by),
            placed_at,
            is_released: released_at.is_some(),
            release_order_number,
            release_order_on,
            release_order_on_jalali: release_order_on.map(jalali).transpose()?,
            released_because,
            released_by,
            released_by_name: people.name(released_by),
            released_at,
            actions,
        })
    }
}

/// The hold as the document behind a step in its deposit's life.
pub(super) fn source(row: &Model) -> Value {
    json!({ "kind": "deposit_hold", "id": row.id, "label": row.order_number })
}
