//! The ledger recomputed from its entries, as of one moment.

use std::time::Duration;

use amanat_migrations::verify::{self, Finding};

use crate::base::{db::Db, error::Error};

/// A large ledger takes its time; a dead database does not take for ever.
const LIMIT: Duration = Duration::from_secs(3600);

/// What does not agree. Others may write meanwhile: all queries see the same moment.
pub async fn verify(db: &Db) -> Result<Vec<Finding>, Error> {
    db.snapshot_within(LIMIT, async |tx| Ok(verify::verify(tx).await?)).await
}
