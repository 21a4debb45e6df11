//! Payer returns as whoever sends the money sees them: confirmed by two persons, ordered or not.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use serde::Serialize;
use utoipa::ToSchema;

use amanat_kernel::Rial;

use super::{rules, store, wire::PaymentPayee};
use crate::{
    base::{
        action::Action,
        auth::{Actor, Scope},
        error::Error,
        id::{AgencyId, PaymentId, ResolutionId, UserId},
    },
    identity::People,
    reconciliation,
};

/// Money in suspense that goes back to whoever paid it: one person said so, and another agreed (عودت به پرداخت‌کننده).
#[derive(Debug, Serialize, ToSchema)]
pub struct PayerReturn {
    /// Id: that of the resolution.
    pub id: ResolutionId,
    /// The agency on whose account the money came; absent for the treasury's own accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// How much goes back.
    pub amount: Rial,
    /// Who gets it.
    pub payee: PaymentPayee,
    /// Whether the bank names another account as the one from which the money came.
    #[schema(example = false)]
    pub is_to_another_account: bool,
    /// Why, in the words of whoever proposed it.
    #[schema(example = "واریز اشتباه به حساب رابط")]
    pub note: String,
    /// Who proposed it.
    pub made_by: UserId,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub made_by_name: Option<String>,
    /// Who agreed.
    pub decided_by: UserId,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "حسین احمدی")]
    pub decided_by_name: Option<String>,
    /// When.
    pub decided_at: DateTime<Utc>,
    /// The payment that the bank was ordered to make; absent while it was not. Where that one did not reach the payee, another
    /// may have taken its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_id: Option<PaymentId>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

/// Payer returns as one caller sees them.
pub async fn shown(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    rows: Vec<reconciliation::PayerReturn>,
) -> Result<Vec<PayerReturn>, Error> {
    let ids: Vec<ResolutionId> = rows.iter().map(|row| row.id).collect();
    let payments = store::first_of_returns(conn, &ids).await?;
    let elsewhere = reconciliation::returned_elsewhere(conn, &rows).await?;
    let people = People::within(conn, scope, rows.iter().flat_map(|row| [row.made_by, row.decided_by])).await?;
    let show = |row: reconciliation::PayerReturn| {
        let payment_id = payments.get(&row.id).copied();
        let actions = rules::payer_return_actions(actor, &row, payment_id.is_some());
        let reconciliation::PayerReturn {
            id,
            agency,
            payee_sheba,
            payee_name,
            amount,
            note,
            made_by,
            decided_by,
            decided_at,
            version: _,
        } = row;
        PayerReturn {
            id,
            agency_id: agency,
            amount,
            payee: PaymentPayee { sheba: payee_sheba, name: payee_name, identifier: None },
            is_to_another_account: elsewhere.contains(&id),
            note,
            made_by,
            made_by_name: people.name(made_by),
            decided_by,
            decided_by_name: people.name(decided_by),
            decided_at,
            payment_id,
            actions,
        }
    };
    Ok(rows.into_iter().map(show).collect())
}
