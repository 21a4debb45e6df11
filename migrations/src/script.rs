//! The migrations in the order in which they run.

use sea_orm::{ConnectionTrait, DbBackend, DbErr};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager, async_trait::async_trait};

use crate::dialect::translate;

/// One migration. A released one never changes; the next one corrects it.
#[derive(Clone, Copy)]
pub(crate) struct Script {
    name: &'static str,
    /// Tables and rows, with placeholders.
    pub(crate) shared: &'static str,
    /// Guards and whatever else only one database understands; run after `shared`.
    postgres: &'static str,
    sqlite: &'static str,
}

macro_rules! scripts {
    ($($name:literal $([$guards:ident])?),+ $(,)?) => {
        pub(crate) const SCRIPTS: &[Script] = &[$(
            Script {
                name: $name,
                shared: include_str!(concat!("../sql/", $name, ".sql")),
                postgres: scripts!(@own $name, ".postgres.sql" $(, $guards)?),
                sqlite: scripts!(@own $name, ".sqlite.sql" $(, $guards)?),
            }
        ),+];
    };
    (@own $name:literal, $ending:literal) => { "" };
    (@own $name:literal, $ending:literal, guarded) => { include_str!(concat!("../sql/", $name, $ending)) };
}

scripts![
    "m0001_base"[guarded],
    "m0002_accounts"[guarded],
    "m0003_agencies",
    "m0004_deposits"[guarded],
    "m0005_reconciliation",
    "m0006_statements",
    "m0007_deposit_lists",
    "m0008_signatures"[guarded],
    "m0009_collections"[guarded],
    "m0010_attachments"[guarded],
    "m0011_deposit_holds"[guarded],
    "m0012_refunds"[guarded],
    "m0013_payments"[guarded],
    "m0014_refund_documents"[guarded],
    "m0015_tasks",
    "m0016_list_order",
    "m0017_suspense_statement",
    "m0018_units"[guarded],
    "m0019_sla"[guarded],
    "m0020_catalogue"[guarded],
    "m0021_cases"[guarded],
    "m0022_complaints"[guarded],
    "m0023_applicant"[guarded],
    "m0024_messages"[guarded],
];

impl Script {
    pub(crate) fn boxed(&self) -> Box<dyn MigrationTrait> {
        Box::new(*self)
    }

    /// Everything this migration runs on one database, ready to run.
    pub(crate) fn text(&self, backend: DbBackend) -> String {
        let own = if backend == DbBackend::Postgres { self.postgres } else { self.sqlite };
        format!("{}\n{own}", translate(self.shared, backend))
    }
}

impl MigrationName for Script {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait]
impl MigrationTrait for Script {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sql = self.text(manager.get_database_backend());
        manager.get_connection().execute_unprepared(&sql).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
