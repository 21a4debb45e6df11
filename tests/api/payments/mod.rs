mod bank_list;
mod doubt;
mod draws;
mod guards;
mod instruct;
mod lines;
mod naming;
mod payer_returns;
mod races;
mod refund_account;
mod refunds;
mod remedies;
mod story;
mod unexecuted;

use serde_json::Value;

use crate::support::app::TestApp;

/// What is left on the accounts that a payment moves: 20/9, refund account, payments on their way, what came back.
async fn books(app: &TestApp) -> [i128; 4] {
    [app.balance("1130").await, app.balance("1140").await, app.balance("1150").await, app.balance("2140").await]
}

/// The actions that a thing allows its reader.
fn allowed(thing: &Value) -> Vec<&str> {
    let actions = thing["actions"].as_array().unwrap().iter();
    actions.filter(|one| one["is_allowed"] == true).map(|one| one["action"].as_str().unwrap()).collect()
}
