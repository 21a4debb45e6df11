//! The gateway: a service beside this one that takes messages to telephones and mailboxes.
//!
//! One request for each message: `POST` of `{id, channel, to, subject, text}` with `Idempotency-Key: <id>`. A success means
//! that the gateway has it; the same key again means the same message.

use std::time::Duration;

use chrono::TimeDelta;
use reqwest::{Client, Response, Url, header, redirect::Policy};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::entity::MessageChannel;
use crate::base::{config::Config, id::MessageId};

/// How long the gateway may take to answer; less than an attempt may last.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a connection may take.
const CONNECTING: Duration = Duration::from_secs(5);
/// The most bytes of an answer that are read.
const MOST_ANSWER: usize = 4_096;
/// The longest name of a message that is kept.
const LONGEST_REFERENCE: usize = 100;

/// A message as the gateway gets it.
#[derive(Debug, Serialize)]
pub struct Outgoing<'a> {
    pub id: MessageId,
    pub channel: MessageChannel,
    pub to: &'a str,
    /// Of mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    pub text: String,
}

/// What the gateway answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// None: nothing, or nothing that was heard of.
    pub status: Option<u16>,
    /// How it calls the message.
    pub reference: Option<String>,
    /// When it wants to be asked again.
    pub retry_after: Option<TimeDelta>,
}

/// Where messages are given to.
#[derive(Clone, Debug)]
pub struct Gateway {
    client: Client,
    url: Url,
    token: Option<SecretString>,
}

impl Gateway {
    /// The configured one, if one is.
    ///
    /// # Errors
    /// When no client can be made, as where the machine has no root certificates.
    pub fn of(config: &Config) -> anyhow::Result<Option<Self>> {
        let Some(url) = config.settings.gateway()? else { return Ok(None) };
        let client = Client::builder()
            // What is asked for is given to this address and to no other.
            .redirect(Policy::none())
            .no_proxy()
            .connect_timeout(CONNECTING)
            .timeout(PATIENCE)
            .user_agent(concat!("amanat/", env!("CARGO_PKG_VERSION")));
        // Without TLS there is nothing to trust, and no need of the machine's certificates.
        let client = if url.scheme() == "https" { client } else { client.tls_certs_only([]) };
        Ok(Some(Self { client: client.build()?, url, token: config.message_token.clone() }))
    }

    /// Gives it a message. Whatever happens is an answer.
    pub async fn give(&self, message: &Outgoing<'_>) -> Answer {
        let request =
            self.client.post(self.url.clone()).header("Idempotency-Key", message.id.to_string()).json(message);
        let request = match &self.token {
            Some(token) => request.bearer_auth(token.expose_secret()),
            None => request,
        };
        match request.send().await {
            Ok(response) => heard(response).await,
            Err(fault) => {
                // Without its address, which may have a name and a password in it.
                tracing::warn!(message = %message.id, error = %fault.without_url(), "the message gateway did not answer");
                Answer::default()
            }
        }
    }
}

async fn heard(response: Response) -> Answer {
    let status = response.status().as_u16();
    let retry_after = response.headers().get(header::RETRY_AFTER).and_then(|value| value.to_str().ok());
    let retry_after = retry_after.and_then(|value| value.trim().parse().ok()).and_then(TimeDelta::try_seconds);
    // Its status is the answer: what it says beside it is nice to have.
    let reference = reference(response).await;
    Answer { status: Some(status), reference, retry_after }
}

#[derive(Deserialize)]
struct Said {
    id: String,
}

/// The name that the gateway gives the message, where it says one that can be read.
async fn reference(mut response: Response) -> Option<String> {
    let mut bytes = Vec::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > MOST_ANSWER {
            return None;
        }
    }
    let Said { id } = serde_json::from_slice(&bytes).ok()?;
    let is_plain = id.len() <= LONGEST_REFERENCE && id.bytes().all(|byte| byte.is_ascii_graphic());
    (is_plain && !id.is_empty()).then_some(id)
}
