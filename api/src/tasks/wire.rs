//! Tasks as they are told.

use amanat_kernel::Total;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

pub use crate::base::task::TaskKind;
use crate::base::{error::Error, jalali::jalali, task::Waiting};

/// Work of one kind that waits for the caller.
#[derive(Debug, Serialize, ToSchema)]
pub struct Task {
    /// What is to be done.
    pub task: TaskKind,
    /// With how many things.
    #[schema(example = 3)]
    pub count: i64,
    /// The sum of their amounts, where they have amounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<Total>,
    /// Since when the oldest of them waits; absent where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oldest_at: Option<DateTime<Utc>>,
    /// The last day on which the one that expires first can be done, or was promised; absent where nothing is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-06-18")]
    pub due_on_jalali: Option<String>,
    /// Where they are listed. The list may show others as well: what of it is the caller's to do, its `actions[]` say.
    #[schema(example = "/v1/refunds?state=submitted")]
    pub list: &'static str,
}

/// What waits for the caller.
#[derive(Debug, Serialize, ToSchema)]
pub struct Tasks {
    /// The most urgent first: what expires soonest, then what has waited longest. What would be zero is absent.
    pub items: Vec<Task>,
}

impl Tasks {
    /// Puts work in order.
    ///
    /// # Errors
    /// Internal, when a day is out of the calendar.
    pub fn of(mut waiting: Vec<Waiting>) -> Result<Self, Error> {
        // What has no day, or no beginning that is known, comes after what has one.
        waiting.sort_by_key(|one| (one.due_on.is_none(), one.due_on, one.oldest_at.is_none(), one.oldest_at, one.task));
        let tasks = waiting.into_iter().map(|one| {
            let Waiting { task, count, amount, oldest_at, due_on, list } = one;
            let due_on_jalali = due_on.map(jalali).transpose()?;
            Ok(Task { task, count, total_amount: amount, oldest_at, due_on, due_on_jalali, list })
        });
        Ok(Self { items: tasks.collect::<Result<_, Error>>()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(task: TaskKind, oldest_at: Option<i64>, due_on: Option<&str>) -> Waiting {
        Waiting {
            task,
            count: 1,
            amount: None,
            oldest_at: oldest_at.and_then(|seconds| DateTime::from_timestamp(seconds, 0)),
            due_on: due_on.map(|day| day.parse().unwrap()),
            list: "/v1/refunds",
        }
    }

    #[test]
    fn what_expires_comes_first_then_what_has_waited_longest() {
        use TaskKind::{CheckRefunds, ExamineRefunds, ExplainSweeps, PrepareItemisedLists, SettleDisputes};
        let tasks = Tasks::of(vec![
            waiting(PrepareItemisedLists, None, None),
            waiting(ExplainSweeps, Some(20), None),
            waiting(SettleDisputes, Some(10), None),
            waiting(CheckRefunds, Some(30), Some("2025-09-02")),
            waiting(ExamineRefunds, Some(40), Some("2025-09-01")),
        ]);

        let order: Vec<_> = tasks.unwrap().items.into_iter().map(|task| task.task).collect();

        assert_eq!(order, [ExamineRefunds, CheckRefunds, SettleDisputes, ExplainSweeps, PrepareItemisedLists]);
    }
}
