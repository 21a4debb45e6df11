//! Which bank lines are ends of sweeps, or remittances; for whoever shows a statement.

use std::collections::HashMap;

use sea_orm::ConnectionTrait;

use super::transfers;
use crate::base::{
    auth::Scope,
    error::Error,
    id::{LineId, RemittanceId, SweepId},
};

/// What transfer a line belongs to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LineLeg {
    /// The sweep of which it is an end.
    pub sweep: Option<SweepId>,
    /// The remittance that it is.
    pub remittance: Option<RemittanceId>,
}

/// The transfers of several lines within the caller's reach.
pub(crate) async fn legs_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    lines: &[LineId],
) -> Result<HashMap<LineId, LineLeg>, Error> {
    let mut legs: HashMap<LineId, LineLeg> = HashMap::new();
    for sweep in transfers::of_lines(conn, scope, lines).await? {
        for line in [sweep.out_line_id, sweep.in_line_id].into_iter().flatten().filter(|line| lines.contains(line)) {
            legs.entry(line).or_default().sweep = Some(sweep.id);
        }
    }
    for remittance in transfers::remittances_of_lines(conn, scope, lines).await? {
        legs.entry(remittance.line_id).or_default().remittance = Some(remittance.id);
    }
    Ok(legs)
}
