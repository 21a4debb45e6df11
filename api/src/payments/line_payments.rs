//! Which bank lines are payments, their return, or draws; for whoever shows a statement.

use std::collections::HashMap;

use sea_orm::ConnectionTrait;

use super::{draws, store};
use crate::base::{
    auth::Scope,
    error::Error,
    id::{DrawId, LineId, PaymentId},
};

/// What of this slice a line is.
#[derive(Clone, Debug, Default)]
pub(crate) struct LinePayments {
    /// The payments that it made.
    pub settles: Vec<PaymentId>,
    /// The payment that it brought back.
    pub returns: Option<PaymentId>,
    /// The funds that it brought.
    pub draw: Option<DrawId>,
}

/// What of this slice several lines are, as far as the caller sees it.
pub(crate) async fn payments_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    lines: &[LineId],
) -> Result<HashMap<LineId, LinePayments>, Error> {
    let mut found: HashMap<LineId, LinePayments> = HashMap::new();
    for row in store::of_lines(conn, scope, lines).await? {
        if let Some(line) = row.settled_line_id.filter(|line| lines.contains(line)) {
            found.entry(line).or_default().settles.push(row.id);
        }
        if let Some(line) = row.returned_line_id.filter(|line| lines.contains(line)) {
            found.entry(line).or_default().returns = Some(row.id);
        }
    }
    for draw in draws::of_lines(conn, scope, lines).await? {
        if let Some(line) = draw.arrived_line_id {
            found.entry(line).or_default().draw = Some(draw.id);
        }
    }
    Ok(found)
}
