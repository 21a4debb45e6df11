//! Shapes of complaints that their complainants see as the staff does.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::EnumIter;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use super::complaint_entity::ComplaintAbout;
use super::{complaint_rules::ComplaintCase, entity::CaseOutcome};
use crate::base::{error::Error, jalali::jalali};

/// Where a complaint stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter)]
#[serde(rename_all = "snake_case")]
pub enum ComplaintState {
    /// ثبت‌شده: nobody has it in his hands yet.
    Registered,
    /// دریافت‌شده: somebody has.
    Acknowledged,
    /// در دست بررسی.
    Investigating,
    /// در انتظار شاکی: a question waits for the complainant.
    WaitingForComplainant,
    /// تصمیم‌گیری‌شده: it can be appealed for some days.
    Decided,
    /// جبران در راه: what makes it good has yet to be done.
    RemedyOrdered,
    /// جبران‌شده.
    RemedyDone,
    /// اعتراض‌شده: the complainant does not agree, and the head of treasury looks at it.
    Appealed,
    /// بازبینی‌شده به دست رئیس خزانه: that was the last word.
    ReviewedByHead,
    /// بسته.
    Closed,
    /// پس‌گرفته‌شده by the complainant.
    Withdrawn,
}

/// What the office decided on a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ComplaintOutcome {
    /// وارد: the complainant is right.
    Upheld,
    /// بخشی وارد.
    Partly,
    /// ناوارد.
    NotUpheld,
}

impl From<CaseOutcome> for ComplaintOutcome {
    fn from(outcome: CaseOutcome) -> Self {
        match outcome {
            CaseOutcome::Granted => Self::Upheld,
            CaseOutcome::Partly => Self::Partly,
            CaseOutcome::Refused => Self::NotUpheld,
        }
    }
}

impl From<ComplaintOutcome> for CaseOutcome {
    fn from(outcome: ComplaintOutcome) -> Self {
        match outcome {
            ComplaintOutcome::Upheld => Self::Granted,
            ComplaintOutcome::Partly => Self::Partly,
            ComplaintOutcome::NotUpheld => Self::Refused,
        }
    }
}

/// What the office does to make it good.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ComplaintRemedy {
    /// What.
    #[schema(example = "مانده سپرده تا پایان هفته پرداخت می‌شود.")]
    pub text: String,
    /// Until when.
    pub due_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-06-03")]
    pub due_on_jalali: String,
    /// When it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_at: Option<DateTime<Utc>>,
}

/// A complaint as its complainant sees it, beside what every case shows.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TrackedComplaint {
    /// Of what.
    pub about: ComplaintAbout,
    /// Where it stands.
    pub state: ComplaintState,
    /// What was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<ComplaintOutcome>,
    /// Until when the decision was promised, where it takes longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interim_until: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-06-03")]
    pub interim_until_jalali: Option<String>,
    /// What the office does to make it good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<ComplaintRemedy>,
}

impl ComplaintCase {
    /// What was decided.
    pub(crate) fn outcome(&self) -> Option<ComplaintOutcome> {
        self.case.outcome.map(ComplaintOutcome::from)
    }

    /// What the office does to make it good.
    ///
    /// # Errors
    /// Internal, for a day that has no Jalali date.
    pub(crate) fn remedy(&self) -> Result<Option<ComplaintRemedy>, Error> {
        let Some((text, due_on)) = self.own.remedy_text.clone().zip(self.own.remedy_due_on) else { return Ok(None) };
        let due_on_jalali = jalali(due_on)?;
        Ok(Some(ComplaintRemedy { text, due_on, due_on_jalali, done_at: self.own.remedy_done_at }))
    }

    pub(super) fn tracked(&self) -> Result<TrackedComplaint, Error> {
        let interim_until = self.own.interim_until;
        Ok(TrackedComplaint {
            about: self.own.about,
            state: self.state(),
            outcome: self.outcome(),
            interim_until_jalali: interim_until.map(jalali).transpose()?,
            interim_until,
            remedy: self.remedy()?,
        })
    }
}
