//! What becomes of a message after an attempt. Pure.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    entity::{MessageFailure, MessageState},
    gateway::Answer,
};

/// How long anybody is told of something: what could not be told within a day is on the pages.
pub const TOLD_WITHIN: TimeDelta = TimeDelta::days(1);

/// Until when nobody else tries while somebody does: longer than the gateway may take.
pub const ATTEMPT: TimeDelta = TimeDelta::seconds(60);

/// The first pause; each one after it is twice as long.
const FIRST_PAUSE: Duration = Duration::from_secs(30);
/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(3_600);

/// What is written of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub state: MessageState,
    pub next_attempt_at: Option<DateTime<Utc>>,
    pub failure: Option<MessageFailure>,
    pub http_status: Option<u16>,
    pub gateway_reference: Option<String>,
}

impl Outcome {
    /// It cannot be sent, and the gateway was not asked.
    pub fn impossible(failure: MessageFailure) -> Self {
        let failed = MessageState::Failed;
        Self {
            state: failed,
            next_attempt_at: None,
            failure: Some(failure),
            http_status: None,
            gateway_reference: None,
        }
    }

    /// What an answer of the gateway means for a message of `created_at`, after so many attempts. `jitter` between 0 and 1
    /// says how much of the second half of a pause is waited, so that those who failed together do not come back together.
    pub fn of(answer: Answer, attempts: i32, created_at: DateTime<Utc>, now: DateTime<Utc>, jitter: f64) -> Self {
        let Answer { status, reference, retry_after } = answer;
        let failure = match status {
            Some(200..=299) => None,
            Some(status) => Some(failure(status)),
            None => Some(MessageFailure::NoAnswer),
        };
        let decided = Self {
            state: MessageState::Sent,
            next_attempt_at: None,
            failure,
            http_status: status,
            gateway_reference: reference,
        };
        match failure {
            None => decided,
            Some(MessageFailure::Refused | MessageFailure::AddressMissing | MessageFailure::SecretReplaced) => {
                Self { state: MessageState::Failed, ..decided }
            }
            Some(MessageFailure::NoAnswer | MessageFailure::PutOff | MessageFailure::NotAdmitted) => {
                let next = now + pause(attempts, jitter).max(retry_after.unwrap_or_default());
                if next > created_at + TOLD_WITHIN {
                    return Self { state: MessageState::GivenUp, ..decided };
                }
                Self { state: MessageState::Waiting, next_attempt_at: Some(next), ..decided }
            }
        }
    }
}

/// What a status that is no success says. Only what is wrong with the message itself is final: a token that ran out, or a
/// gateway that still works on the first attempt (409), says nothing against it.
fn failure(status: u16) -> MessageFailure {
    match status {
        408 | 409 | 425 | 429 => MessageFailure::PutOff,
        401..=405 | 407 => MessageFailure::NotAdmitted,
        400..=499 => MessageFailure::Refused,
        _ => MessageFailure::PutOff,
    }
}

/// Whole milliseconds: both databases keep no more than microseconds.
fn pause(attempts: i32, jitter: f64) -> TimeDelta {
    let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or_default().min(10);
    let whole = FIRST_PAUSE.saturating_mul(1 << doublings).min(LONGEST_PAUSE);
    let half = whole.div_f64(2.0);
    let pause = half.saturating_add(half.mul_f64(jitter.clamp(0.0, 1.0)));
    TimeDelta::milliseconds(i64::try_from(pause.as_millis()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(hours)
    }

    fn answered(status: Option<u16>) -> Answer {
        Answer { status, ..Answer::default() }
    }

    #[test]
    fn an_answer_sends_fails_or_puts_off() {
        use MessageFailure as F;
        use MessageState as S;
        for (status, state, failure) in [
            (Some(200), S::Sent, None),
            (Some(202), S::Sent, None),
            (Some(400), S::Failed, Some(F::Refused)),
            (Some(422), S::Failed, Some(F::Refused)),
            (Some(401), S::Waiting, Some(F::NotAdmitted)),
            (Some(404), S::Waiting, Some(F::NotAdmitted)),
            (Some(408), S::Waiting, Some(F::PutOff)),
            (Some(409), S::Waiting, Some(F::PutOff)),
            (Some(429), S::Waiting, Some(F::PutOff)),
            (Some(302), S::Waiting, Some(F::PutOff)),
            (Some(503), S::Waiting, Some(F::PutOff)),
            (None, S::Waiting, Some(F::NoAnswer)),
        ] {
            let outcome = Outcome::of(answered(status), 1, at(0), at(0), 0.0);
            assert_eq!((outcome.state, outcome.failure, outcome.http_status), (state, failure, status));
            assert_eq!(outcome.next_attempt_at.is_some(), state == S::Waiting);
        }
    }

    #[test]
    fn pauses_double_up_to_an_hour_and_the_gateway_may_want_more() {
        let seconds = |attempts, jitter| pause(attempts, jitter).num_seconds();
        assert_eq!([1, 2, 3, 7, 8, 40].map(|attempts| seconds(attempts, 1.0)), [30, 60, 120, 1920, 3600, 3600]);
        assert_eq!((seconds(1, 0.0), seconds(8, 0.0)), (15, 1800));
        let later = Answer { retry_after: Some(TimeDelta::hours(3)), ..answered(Some(503)) };
        assert_eq!(Outcome::of(later, 1, at(0), at(0), 1.0).next_attempt_at, Some(at(3)));
    }

    #[test]
    fn after_a_day_it_is_given_up() {
        let outcome = |now| Outcome::of(answered(None), 30, at(0), now, 1.0);
        assert_eq!(outcome(at(22)).state, MessageState::Waiting);
        let given_up = outcome(at(24));
        assert_eq!((given_up.state, given_up.next_attempt_at), (MessageState::GivenUp, None));
        assert_eq!(given_up.failure, Some(MessageFailure::NoAnswer));
    }
}
