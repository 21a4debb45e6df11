//! What becomes of statements in quarantine: the bank sent a better file, or two persons say that it is right all the same;
//! the rest waits.

use serde_json::json;

use super::{Stage, logins::OFFICE_HEAD, months::Told, statements::Spoilt};

/// Clears the quarantine of a month, as far as people know.
pub async fn clear(stage: &Stage, told: &Told, month: u8) -> anyhow::Result<()> {
    for (_, how, id) in told.spoilt.iter().filter(|(of, _, _)| *of == month) {
        let statement = format!("/v1/statements/{id}");
        match how {
            Spoilt::Closing => {
                let clerk = stage.client.sign_in("deposit.clerk").await?;
                let reason = json!({ "reason": "بانک پرونده درست را دوباره فرستاد" });
                clerk.act(&statement, "discard", &reason).await?;
            }
            Spoilt::ClosingForGood => {
                let clerk = stage.client.sign_in("deposit.clerk").await?;
                let reason = json!({ "reason": "بانک در نامه ۵۷/۸۸۲ مانده پایان دوره را تصحیح کرد" });
                clerk.act(&statement, "acceptance", &reason).await?;
                let head = stage.client.sign_in(OFFICE_HEAD).await?;
                head.act(&statement, "acceptance/approval", &json!({})).await?;
            }
            Spoilt::NoClosing | Spoilt::Running => (),
        }
    }
    Ok(())
}
