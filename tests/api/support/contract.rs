//! The contract, as the tests walk through it.

use reqwest::Method;
use serde_json::Value;

/// An operation of the contract.
pub struct Operation {
    pub id: String,
    pub tag: String,
    pub method: Method,
    /// With `{id}` where an id stands.
    pub path: String,
    /// The operation object of OpenAPI.
    pub object: Value,
}

impl Operation {
    /// Whether its effect is made once for each key.
    pub fn takes_key(&self) -> bool {
        let parameters = self.object["parameters"].as_array();
        parameters.is_some_and(|all| all.iter().any(|parameter| parameter["name"] == "Idempotency-Key"))
    }
}

/// The document as clients get it.
pub fn contract() -> Value {
    serde_json::to_value(amanat::contract::openapi()).unwrap()
}

/// Every operation, tag by tag as the contract lists them, then by path.
pub fn operations() -> Vec<Operation> {
    let contract = contract();
    let mut operations = Vec::new();
    for (path, item) in contract["paths"].as_object().unwrap() {
        for (method, object) in item.as_object().unwrap() {
            let Ok(method) = method.to_uppercase().parse::<Method>() else { continue };
            let text = |member: &Value| member.as_str().unwrap().to_owned();
            operations.push(Operation {
                id: text(&object["operationId"]),
                tag: text(&object["tags"][0]),
                method,
                path: path.clone(),
                object: object.clone(),
            });
        }
    }
    let tags: Vec<&Value> = contract["tags"].as_array().unwrap().iter().map(|tag| &tag["name"]).collect();
    let place = |operation: &Operation| tags.iter().position(|tag| *tag == operation.tag.as_str()).unwrap();
    operations.sort_by_key(place);
    operations
}
