//! Posting: the one place that writes to the ledger.
//!
//! Everything is written in bulk, because one bank statement is thousands of postings, and in an order that depends on
//! nothing but the accounts, so that two imports at once wait for each other instead of dead-locking.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use amanat_kernel::{Entries, Rial, Side};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    calendar,
    chart::{Account, Chart, PostingKind},
    entity::{account, entry, posting},
    rules, store,
};
use crate::base::{
    auth::Scope,
    error::Error,
    id::{AccountId, AgencyId, PostingId, UserId},
    tx::Tx,
};

/// A posting that is to be made.
#[derive(Clone, Debug)]
pub(crate) struct NewPosting {
    /// What happened.
    pub kind: PostingKind,
    /// The day it happened; where its month is closed, the posting stands on the first open day after it.
    pub day: NaiveDate,
    /// The agency whose people see it.
    pub agency: Option<AgencyId>,
    /// The table of what it is posted for.
    pub source_kind: &'static str,
    /// What it is posted for: a deposit, a suspense item.
    pub source: Uuid,
    /// Who approved, where somebody had to; never the maker.
    pub approved_by: Option<UserId>,
    /// Who made it; the one who writes, unless the proposal was somebody else's.
    pub made_by: Option<UserId>,
    /// The posting that this one takes back; a posting is taken back once.
    pub reverses: Option<PostingId>,
    /// The lines; each account at most once.
    pub entries: Entries<Account>,
}

/// What makes two accounts the same account.
type Key = (Chart, Uuid);

/// Posts, in the order given, and opens the accounts that do not exist yet.
///
/// # Errors
/// `fiscal_year_not_open`; `liability_negative` when a balance would fall below zero.
pub(crate) async fn post_all(tx: &Tx, postings: Vec<NewPosting>) -> Result<Vec<PostingId>, Error> {
    let Some(earliest) = postings.iter().map(|posting| posting.day).min() else {
        return Ok(Vec::new());
    };
    let periods = calendar::hold_open(tx, earliest).await?;
    let accounts = open_accounts(tx, &postings).await?;
    let mut headers = Vec::with_capacity(postings.len());
    let mut lines = Vec::new();
    for new in &postings {
        let (period, day) = rules::effective(&periods, new.day)?;
        let entries = entries_of(tx, new, &accounts)?;
        let count = i32::try_from(entries.len()).map_err(anyhow::Error::from)?;
        let id = PostingId::new();
        headers.push(posting::Model {
            id,
            office_id: tx.office(),
            period_id: period,
            kind: new.kind,
            effective_on: day,
            recorded_at: tx.now(),
            made_by: new.made_by.map_or_else(|| tx.actor(), Ok)?,
            approved_by: new.approved_by,
            source_kind: new.source_kind.to_owned(),
            source_id: new.source,
            agency_id: new.agency,
            reverses: new.reverses,
            entry_count: count,
            open: count,
            net: 0,
        });
        lines.extend(entries.into_iter().map(|entry| entry::Model { posting_id: id, ..entry }));
    }
    let ids = headers.iter().map(|header| header.id).collect();
    store::insert_postings(tx, headers, lines).await?;
    Ok(ids)
}

/// Whether something of each of these days could be posted as the calendar stands.
///
/// # Errors
/// `fiscal_year_not_open`, as posting it would say.
pub(crate) async fn may_post(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    days: BTreeSet<NaiveDate>,
) -> Result<(), Error> {
    let Some(earliest) = days.first() else { return Ok(()) };
    let periods = calendar::ending_from(conn, scope, *earliest).await?;
    days.into_iter().try_for_each(|day| rules::effective(&periods, day).map(drop))
}

/// The posting that each of several sources was first posted with; reversals are none.
pub(crate) async fn postings_of(
    tx: &Tx,
    source_kind: &str,
    sources: &[Uuid],
) -> Result<HashMap<Uuid, PostingId>, Error> {
    store::postings_of(tx, source_kind, sources).await
}

/// One line that was posted to an account.
#[derive(Clone, Debug)]
pub(crate) struct Posted {
    pub posting: PostingId,
    pub kind: PostingKind,
    pub effective_on: NaiveDate,
    pub recorded_at: DateTime<Utc>,
    pub side: Side,
    pub amount: Rial,
}

/// What was posted to one account within reach, oldest first; for accounts with few lines, such as a deposit's.
pub(crate) async fn posted_to(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    chart: Chart,
    subject: Uuid,
) -> Result<Vec<Posted>, Error> {
    let rows = store::posted_to(conn, scope, chart.code(), subject).await?;
    let posted = rows.into_iter().map(|(posting, entry)| Posted {
        posting: posting.id,
        kind: posting.kind,
        effective_on: posting.effective_on,
        recorded_at: posting.recorded_at,
        side: entry.side,
        amount: entry.amount_rial,
    });
    Ok(posted.collect())
}

/// The lines of a posting whose id is not known yet.
fn entries_of(tx: &Tx, new: &NewPosting, accounts: &HashMap<Key, AccountId>) -> Result<Vec<entry::Model>, Error> {
    (1_i32..)
        .zip(&new.entries)
        .map(|(line_no, line)| {
            let key = (line.account.chart, line.account.subject);
            let account_id = accounts.get(&key).ok_or_else(|| anyhow::anyhow!("the account {key:?} was not opened"))?;
            Ok(entry::Model {
                posting_id: PostingId(Uuid::nil()),
                line_no,
                office_id: tx.office(),
                account_id: *account_id,
                side: line.side,
                amount_rial: line.amount,
            })
        })
        .collect()
}

/// Finds the accounts of the postings and opens those that do not exist, in the order of their keys.
async fn open_accounts(tx: &Tx, postings: &[NewPosting]) -> Result<HashMap<Key, AccountId>, Error> {
    let wanted: BTreeMap<Key, &Account> = postings
        .iter()
        .flat_map(|posting| &posting.entries)
        .map(|line| ((line.account.chart, line.account.subject), &line.account))
        .collect();
    let mut found = find(tx, wanted.keys().copied().collect()).await?;
    let missing: Vec<account::Model> = wanted
        .iter()
        .filter(|(key, _)| !found.contains_key(*key))
        .map(|((chart, subject), account)| account::Model {
            id: AccountId::new(),
            office_id: tx.office(),
            code: chart.code().to_owned(),
            subject_id: *subject,
            agency_id: account.agency,
            opened_at: tx.now(),
        })
        .collect();
    if missing.is_empty() {
        return Ok(found);
    }
    store::insert_accounts(tx, missing).await?;
    // Read back, because another transaction may have opened some of them in between.
    let absent = wanted.keys().filter(|key| !found.contains_key(*key)).copied().collect();
    found.extend(find(tx, absent).await?);
    Ok(found)
}

async fn find(tx: &Tx, keys: BTreeSet<Key>) -> Result<HashMap<Key, AccountId>, Error> {
    let mut by_chart: BTreeMap<Chart, Vec<Uuid>> = BTreeMap::new();
    for (chart, subject) in keys {
        by_chart.entry(chart).or_default().push(subject);
    }
    let mut found = HashMap::new();
    for (chart, subjects) in by_chart {
        for (subject, id) in store::find_accounts(tx.conn(), tx.office(), chart.code(), &subjects).await? {
            found.insert((chart, subject), id);
        }
    }
    Ok(found)
}
