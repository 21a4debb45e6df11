//! Judge the statements of a file: what each is to its account as the books stand, and which of its lines are known.
//!
//! **Invariant.** Nothing is stored here. A preview and an import ask the same, so that one says what the other does.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use sha2::{Digest, Sha256};

use super::{
    entity::{Continuity, LineState},
    read::Read,
    rules::{self, Before, RialLine},
    store,
};
use crate::{
    accounts,
    base::{auth::Scope, code::Code, error::Error, id::BankAccountId},
};

/// A statement, and what was found about it.
pub struct Judged<'a> {
    pub read: &'a Read,
    pub continuity: Continuity,
    /// The balance that the statement before it left.
    pub expected_opening: Option<i64>,
    /// In the order of its lines.
    pub lines: Vec<JudgedLine>,
}

/// By what a line is known again, and what it is now.
pub struct JudgedLine {
    pub fingerprint: [u8; 32],
    pub state: LineState,
}

/// How often a line alike a known one is counted on before that is a fault of ours.
const MOST_TWINS: usize = 10_000;

/// Judges the statements of a file, each as if those before it in the file had been imported.
///
/// # Errors
/// `statement_file_already_imported`, `fiscal_year_not_open`.
pub async fn judge<'a>(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    file_sha256: [u8; 32],
    reads: &'a [Read],
) -> Result<Vec<Judged<'a>>, Error> {
    for read in reads {
        if let Some(earlier) = store::find_by_file(conn, scope, read.account.id, file_sha256).await? {
            return Err(Code::StatementFileAlreadyImported.with("statement_id", earlier.id.to_string()).into());
        }
    }
    let mut books = Books { conn, scope, file: HashMap::new() };
    let mut judged = Vec::with_capacity(reads.len());
    for read in reads {
        let before = books.before(read).await?;
        let lines = books.lines(read, before).await?;
        let Read { from_on, rials, .. } = read;
        let statement = Judged {
            read,
            continuity: rules::continuity(before, *from_on, rials.opening),
            expected_opening: before.and_then(|before| before.closing),
            lines,
        };
        books.take(&statement);
        judged.push(statement);
    }
    let fresh = judged.iter().flat_map(|statement| statement.read.rials.lines.iter().zip(&statement.lines));
    let days = fresh.filter(|(_, line)| line.state == LineState::Posted).map(|(line, _)| line.line.booked_on);
    accounts::may_post(conn, scope, days.collect()).await?;
    Ok(judged)
}

/// SHA-256 of a file and of what was found about it: another file, or books that moved meanwhile, give another one.
///
/// # Errors
/// None that are met: what is written down is plain.
pub fn content_sha256(file_sha256: [u8; 32], judged: &[Judged<'_>]) -> Result<[u8; 32], Error> {
    let mut digest = Sha256::new();
    digest.update(file_sha256);
    for Judged { read, continuity, expected_opening, lines } in judged {
        let states: Vec<LineState> = lines.iter().map(|line| line.state).collect();
        let found = (read.account.id, continuity, expected_opening, read.rials.quarantine, states);
        let found = serde_json::to_vec(&found).map_err(anyhow::Error::from)?;
        digest.update(found.len().to_be_bytes());
        digest.update(found);
    }
    Ok(digest.finalize().into())
}

/// The books, and what the statements already judged will add to them.
struct Books<'a, C> {
    conn: &'a C,
    scope: &'a Scope,
    file: HashMap<BankAccountId, Brought>,
}

/// What statements of the same file bring to an account.
#[derive(Default)]
struct Brought {
    statements: Vec<(NaiveDate, Before)>,
    fingerprints: HashSet<[u8; 32]>,
}

impl<C: ConnectionTrait> Books<'_, C> {
    /// The statement before this one: the one that ends last among those that begin no later, and of these the newest.
    async fn before(&self, read: &Read) -> Result<Option<Before>, Error> {
        let kept = store::find_before(self.conn, self.scope, read.account.id, read.from_on).await?;
        let brought = self.file.get(&read.account.id).into_iter().flat_map(|brought| &brought.statements);
        let brought = brought.filter(|(from_on, _)| *from_on <= read.from_on).map(|(_, before)| *before);
        Ok(kept.into_iter().chain(brought).max_by_key(|before| before.to_on))
    }

    async fn lines(&self, read: &Read, before: Option<Before>) -> Result<Vec<JudgedLine>, Error> {
        let Read { rials, account, from_on, .. } = read;
        // The balances of a statement in quarantine prove nothing.
        let is_all_new =
            rials.quarantine.is_none() && rules::is_all_new(before, *from_on, rials.opening, rials.closing);
        let fingerprints = if is_all_new {
            self.beside_known(account.id, &rials.lines).await?
        } else {
            rials.lines.iter().map(RialLine::fingerprint).collect()
        };
        let known = self.known(account.id, &fingerprints).await?;
        let line = |fingerprint: [u8; 32]| {
            let state = match rials.quarantine {
                Some(_) => LineState::Quarantined,
                None if known.contains(fingerprint.as_slice()) => LineState::Duplicate,
                None => LineState::Posted,
            };
            JudgedLine { fingerprint, state }
        };
        Ok(fingerprints.into_iter().map(line).collect())
    }

    /// Fingerprints of lines that are known to be new: where lines alike are in the ledger, these are counted on after
    /// them.
    async fn beside_known(&self, account: BankAccountId, lines: &[RialLine]) -> Result<Vec<[u8; 32]>, Error> {
        let mut after: HashMap<[u8; 32], u64> = HashMap::new();
        for _ in 0..MOST_TWINS {
            let shifted = |line: &RialLine| {
                let by = after.get(&line.alike).copied().unwrap_or_default();
                line.with_ordinal(line.ordinal.saturating_add(by))
            };
            let fingerprints: Vec<[u8; 32]> = lines.iter().map(shifted).collect();
            let known = self.known(account, &fingerprints).await?;
            let mut met: Vec<[u8; 32]> = lines
                .iter()
                .zip(&fingerprints)
                .filter(|(_, fingerprint)| known.contains(fingerprint.as_slice()))
                .map(|(line, _)| line.alike)
                .collect();
            if met.is_empty() {
                return Ok(fingerprints);
            }
            met.sort_unstable();
            met.dedup();
            for alike in met {
                let by = after.entry(alike).or_insert(0);
                *by = by.saturating_add(1);
            }
        }
        Err(anyhow::anyhow!("more than {MOST_TWINS} lines alike on one account").into())
    }

    /// Which of the fingerprints are in the ledger, or come into it with an earlier statement of the file.
    async fn known(&self, account: BankAccountId, fingerprints: &[[u8; 32]]) -> Result<HashSet<Vec<u8>>, Error> {
        let mut known = store::known(self.conn, self.scope, account, fingerprints).await?;
        if let Some(brought) = self.file.get(&account) {
            let here = fingerprints.iter().filter(|fingerprint| brought.fingerprints.contains(*fingerprint));
            known.extend(here.map(|fingerprint| fingerprint.to_vec()));
        }
        Ok(known)
    }

    /// What is in quarantine brings nothing.
    fn take(&mut self, Judged { read, lines, .. }: &Judged<'_>) {
        let Read { rials, account, from_on, to_on, .. } = read;
        if rials.quarantine.is_some() {
            return;
        }
        let brought = self.file.entry(account.id).or_default();
        brought.statements.push((*from_on, Before { to_on: *to_on, closing: rials.closing }));
        let fresh = lines.iter().filter(|line| line.state == LineState::Posted);
        brought.fingerprints.extend(fresh.map(|line| line.fingerprint));
    }
}
