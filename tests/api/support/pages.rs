//! Lists, read to their end.

use serde_json::Value;
use uuid::Uuid;

use super::client::Caller;

impl Caller {
    /// Every item of a list, `limit` at a time; `list` is its address with its filters.
    pub async fn every(&self, list: &str, limit: usize) -> Vec<Value> {
        let mark = if list.contains('?') { '&' } else { '?' };
        let first = format!("{list}{mark}limit={limit}");
        let (mut items, mut path) = (Vec::new(), first.clone());
        loop {
            let page = self.get(&path).await.expect(200).json;
            let found = page["items"].as_array().unwrap();
            items.extend(found.iter().cloned());
            let Some(cursor) = page["next_cursor"].as_str() else { return items };
            assert_eq!(found.len(), limit, "only the last page is short: {path}");
            path = format!("{first}&cursor={cursor}");
        }
    }
}

/// The ids of things, in their order.
pub fn ids(things: &[Value]) -> Vec<Uuid> {
    things.iter().map(|thing| thing["id"].as_str().unwrap().parse().unwrap()).collect()
}
