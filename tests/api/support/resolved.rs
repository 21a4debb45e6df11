//! What people say that items in suspense are, for tests that begin with it.

use sea_orm::{ConnectionTrait, Statement, Value as Column};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{app::TestApp, client::Answer};

/// An item in suspense, the deposit that `reconciler` says it is, and that word.
pub struct Proposed {
    pub item: Uuid,
    pub deposit: Uuid,
    pub resolution: Uuid,
}

impl Proposed {
    pub fn path(&self) -> String {
        resolution(self.resolution)
    }
}

/// The address of a resolution.
pub fn resolution(id: Uuid) -> String {
    format!("/v1/resolutions/{id}")
}

/// An identification of whole items.
pub fn identification(items: &[Uuid], deposits: &[Uuid]) -> Value {
    let items: Vec<Value> = items.iter().map(|item| json!({ "suspense_item_id": item })).collect();
    json!({ "items": items, "deposit_ids": deposits, "note": "فیش دیده شد" })
}

impl TestApp {
    /// Proposes that these items are these deposits.
    pub async fn identify(&self, by: &str, items: &[Uuid], deposits: &[Uuid]) -> Answer {
        self.by(by).post("/v1/identifications", identification(items, deposits)).await
    }

    /// Agrees with a resolution.
    pub async fn approve(&self, by: &str, id: Uuid) -> Answer {
        self.by(by).change_latest(&resolution(id), "approval", json!({})).await
    }

    /// An item in suspense and a deposit that `reconciler` says it is.
    pub async fn proposed(&self, amount: u64) -> Proposed {
        let deposit = self.declared("north", amount).await.id();
        let item = self.suspended(amount).await;
        let resolution = self.identify("reconciler", &[item], &[deposit]).await.expect(201).id();
        Proposed { item, deposit, resolution }
    }

    /// A row changed behind the application's back, as another slice would: `sql` names its columns `$1`, `$2`….
    pub async fn write(&self, sql: &str, values: Vec<Column>) {
        let conn = self.state.db.connection();
        let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, values);
        assert_ne!(conn.execute_raw(statement).await.unwrap().rows_affected(), 0, "{sql}");
    }
}
