//! What waits for somebody. The slice that owns the things counts them; the slice `tasks` shows them as one list.

use amanat_kernel::Total;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, Query},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{audit::event, clock::day_in_tehran, error::Error, id::OfficeId};

/// A kind of work that waits for people. Of two that are equally urgent the first one here comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// Refunds that were sent back, to correct and submit anew.
    CorrectRefunds,
    /// Submitted refunds, to sign as the controller.
    SignRefunds,
    /// Refunds that the controller has signed, to sign as the agency's second officer.
    CosignRefunds,
    /// Refunds that the agency has signed, to take up.
    ExamineRefunds,
    /// Refunds that were taken up, to check.
    CheckRefunds,
    /// Checked refunds, to approve first.
    ApproveRefundsFirst,
    /// Refunds that were approved once, to approve as the second.
    ApproveRefundsSecond,
    /// Approved refunds, to find the money for.
    FundRefunds,
    /// Funded refunds, to order the bank to pay.
    InstructRefunds,
    /// Confirmed payer returns, to order the bank to pay.
    InstructPayerReturns,
    /// Approved reissues, to order the bank to pay.
    InstructReissues,
    /// Payments that did not reach their payees, to say what becomes of them.
    ProposeRemedies,
    /// What others said becomes of such payments, to decide on.
    DecideRemedies,
    /// Late complaints whose complainants were promised nothing, or no more: to tell why it takes longer, and until when.
    SendInterimReplies,
    /// Complaints that nobody has yet, to take into one's hands.
    AcknowledgeComplaints,
    /// Complaints that one has, to begin with.
    InvestigateComplaints,
    /// Complaints under investigation, and appeals that one has taken up, to decide.
    DecideComplaints,
    /// Appeals that nobody has yet, to take up.
    ReviewAppeals,
    /// Remedies that were ordered, to see done.
    CompleteRemedies,
    /// Requests that nobody has looked at yet, to give to a unit.
    TriageRequests,
    /// Requests that a unit has and nobody in it, to take up or to give to somebody.
    AssignRequests,
    /// Requests that one was given, to take up.
    TakeUpRequests,
    /// Requests in one's hands whose applicants have replied, to go on with.
    ReadReplies,
    /// The other requests in one's hands, to answer or to ask about.
    AnswerRequests,
    /// What others said that items in suspense are, to decide on.
    DecideResolutions,
    /// Prepared collection notices, to sign.
    SignCollectionNotices,
    /// Signed itemised lists, to answer with a collection notice.
    PrepareCollectionNotices,
    /// Prepared itemised lists, to sign as the controller.
    SignItemisedLists,
    /// Swept deposits that stand in no itemised list, to list.
    PrepareItemisedLists,
    /// Quarantined statements, to say why they are to be accepted, or to discard.
    ExamineStatements,
    /// Such words of others, to agree with or not.
    ApproveStatementAcceptances,
    /// Sweeps that took another amount than there was, to explain.
    ExplainSweeps,
    /// Credits in suspense on link accounts, to say which deposits they are.
    IdentifySuspenseItems,
    /// Credits in suspense on the treasury's own accounts, to give back to their payers where nobody knows them.
    ReturnSuspenseItems,
    /// Debits in suspense, to say which receipts the bank took back with them.
    ReverseSuspenseItems,
    /// Lines in suspense on the treasury's own accounts, to say which payments or draws they are.
    NameSuspenseItems,
    /// Disputed deposits, to settle.
    SettleDisputes,
    /// Settled refunds, to close.
    CloseRefunds,
    /// Draws of funds that have not arrived, to follow up or withdraw.
    FollowDraws,
    /// Refunds that were begun, to submit.
    SubmitRefunds,
    /// The month that has ended, to close.
    ClosePeriods,
    /// Holds that others have placed, to release once an order lifts them.
    ReleaseHolds,
}

/// Work of one kind that waits for one person.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub task: TaskKind,
    pub count: i64,
    pub amount: Option<Total>,
    pub oldest_at: Option<DateTime<Utc>>,
    pub due_on: Option<NaiveDate>,
    /// Where the things are listed, with the filter that comes closest.
    pub list: &'static str,
}

/// What is reckoned of the things beside their number.
#[derive(Clone, Debug, Default)]
pub struct Measures {
    /// The amount of one.
    pub amount: Option<Expr>,
    /// Since when one waits.
    pub since: Option<Expr>,
    /// Until when it can be done, or was promised.
    pub due: Option<Due>,
}

/// Until when one thing can be done.
#[derive(Clone, Debug)]
pub enum Due {
    /// The last day.
    Day(Expr),
    /// The moment; its day in Tehran is told.
    Moment(Expr),
}

#[derive(FromQueryResult)]
struct Tally {
    count: i64,
    /// As text: a sum of many amounts may pass what one amount can hold.
    amount: Option<String>,
    oldest_at: Option<DateTime<Utc>>,
    due_on: Option<NaiveDate>,
    due_at: Option<DateTime<Utc>>,
}

impl Waiting {
    /// Counts things, in one statement; none where there are none.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn count<E: EntityTrait>(
        conn: &impl ConnectionTrait,
        task: TaskKind,
        these: Select<E>,
        measures: Measures,
        list: &'static str,
    ) -> Result<Option<Self>, Error> {
        let Measures { amount, since, due } = measures;
        let absent = || Expr::cust("NULL");
        let (due_on, due_at) = match due {
            None => (None, None),
            Some(Due::Day(day)) => (Some(day), None),
            Some(Due::Moment(moment)) => (None, Some(moment)),
        };
        let tally = these
            .select_only()
            .expr_as(Expr::cust("COUNT(*)"), "count")
            .expr_as(amount.map_or_else(absent, |amount| amount.sum().cast_as("text")), "amount")
            .expr_as(since.map_or_else(absent, |since| since.min()), "oldest_at")
            .expr_as(due_on.map_or_else(absent, |day| day.min()), "due_on")
            .expr_as(due_at.map_or_else(absent, |moment| moment.min()), "due_at")
            .into_model::<Tally>()
            .one(conn)
            .await?;
        let Some(Tally { count: 1.., .. }) = tally else { return Ok(None) };
        let Some(Tally { count, amount, oldest_at, due_on, due_at }) = tally else { return Ok(None) };
        let due_on = due_on.or_else(|| due_at.map(day_in_tehran));
        let amount = amount.map(|sum| sum.parse::<i128>().map(Total::new)).transpose().map_err(anyhow::Error::from)?;
        Ok(Some(Self { task, count, amount, oldest_at, due_on, list }))
    }
}

/// When something last happened to a thing: since then it stands as it stands.
pub fn last_event(office: OfficeId, subject: impl ColumnTrait) -> Expr {
    let events = Query::select()
        .expr(Expr::col((event::Entity, event::Column::At)).max())
        .from(event::Entity)
        .and_where(event::Column::OfficeId.eq(office))
        .and_where(Expr::col((event::Entity, event::Column::SubjectId)).equals(subject.as_column_ref()))
        .to_owned();
    Expr::SubQuery(None, Box::new(events.into()))
}
