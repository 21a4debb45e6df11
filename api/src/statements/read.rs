//! Read a file of statements: what it says, in rials, of which accounts.

use std::collections::BTreeMap;

use actix_web::web::{self, Bytes};
use amanat_formats::Statement as Canonical;
use amanat_kernel::Sheba;
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;

use super::rules::{self, RialStatement, Seen};
use crate::{
    agencies::{self, BankAccount},
    base::{auth::Scope, code::Code, db::Db, error::Error, field::FieldError, id::BankAccountId},
};

/// A statement as it was read from the file, with its account.
pub struct Read {
    /// Counts the statements of the file, from 1.
    pub position: i32,
    pub format: &'static str,
    pub bank_number: Option<String>,
    pub from_on: NaiveDate,
    pub to_on: NaiveDate,
    pub rials: RialStatement,
    pub account: BankAccount,
}

/// The statements of a file, in its order. With an account asked for, every one of them has to be its.
pub async fn read(db: &Db, scope: &Scope, asked: Option<BankAccountId>, file: &Bytes) -> Result<Vec<Read>, Error> {
    let bytes = file.clone();
    let canonicals = web::block(move || canonicals(&bytes)).await.map_err(anyhow::Error::from)??;
    let accounts = db.read(async |conn| accounts(conn, scope, asked, &canonicals).await).await?;
    let today = db.clock().today();
    web::block(move || in_rials(canonicals, accounts, today)).await.map_err(anyhow::Error::from)?
}

fn canonicals(bytes: &[u8]) -> Result<Vec<Canonical>, Error> {
    let canonicals = amanat_formats::read(bytes).map_err(rules::unreadable)?;
    rules::fits(&canonicals)?;
    Ok(canonicals)
}

/// The account of each statement, in the order of the file.
async fn accounts(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    asked: Option<BankAccountId>,
    canonicals: &[Canonical],
) -> Result<Vec<BankAccount>, Error> {
    let stated: Vec<Option<Sheba>> = canonicals.iter().map(|one| Sheba::parse(&one.account).ok()).collect();
    let known = match asked {
        Some(id) => match agencies::find_bank_account(conn, scope, id).await? {
            Some(account) => vec![account],
            None => return Err(FieldError::new("#query/bank_account_id", "not_found").into()),
        },
        None => {
            let mut shebas: Vec<Sheba> = stated.iter().flatten().cloned().collect();
            shebas.sort_unstable();
            shebas.dedup();
            agencies::find_bank_accounts_by_sheba(conn, scope, &shebas).await?
        }
    };
    for account in &known {
        rules::takes_statements(account.kind)?;
    }
    let refusal = if asked.is_some() { Code::StatementWrongAccount } else { Code::StatementAccountUnknown };
    let found = stated.into_iter().map(|sheba| {
        let account = known.iter().find(|account| Some(&account.sheba) == sheba.as_ref());
        account.cloned().ok_or_else(|| refusal.into())
    });
    found.collect()
}

/// Decimals and currencies end here. Statements of one account share the count of lines alike: a bank may cut a day.
fn in_rials(canonicals: Vec<Canonical>, accounts: Vec<BankAccount>, today: NaiveDate) -> Result<Vec<Read>, Error> {
    let mut seen: BTreeMap<BankAccountId, Seen> = BTreeMap::new();
    (1_i32..)
        .zip(canonicals.into_iter().zip(accounts))
        .map(|(position, (canonical, account))| {
            let seen = seen.entry(account.id).or_default();
            Ok(Read {
                position,
                format: canonical.format.as_str(),
                bank_number: canonical.id.clone(),
                from_on: canonical.from_day,
                to_on: canonical.to_day,
                rials: rules::take(canonical, &account.sheba, seen, today)?,
                account,
            })
        })
        .collect()
}
