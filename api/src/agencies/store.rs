//! Queries of agencies, bank accounts and signatories.

use std::collections::HashMap;

use amanat_kernel::{AgencyCode, Sheba, Text};
use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait},
};

use super::{
    entity::{agency, bank_account, signatory, staff},
    rules,
    wire::{BankAccountKind, Capacity},
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    field::FieldError,
    id::{AgencyId, BankAccountId, SignatoryId, UserId},
    page::{Cut, Page},
    tx::Tx,
};

/// Values in one `IN` list: well within the parameter limits of both databases.
const IN_AT_ONCE: usize = 5_000;

/// The account into which the deposits of one agency are paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LinkAccount {
    /// The bank account.
    pub id: BankAccountId,
    /// Whose deposits arrive on it.
    pub agency: AgencyId,
    /// Its number at the bank.
    pub sheba: Sheba,
}

/// A bank account, as those see it who follow money between accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BankAccount {
    /// Id.
    pub id: BankAccountId,
    /// What it is for.
    pub kind: BankAccountKind,
    /// Whose it is; `None`: the treasury's own.
    pub agency: Option<AgencyId>,
    /// Its number at the bank.
    pub sheba: Sheba,
}

impl BankAccount {
    fn of(row: bank_account::Model) -> Self {
        Self { id: row.id, kind: row.kind, agency: row.agency_id, sheba: row.sheba }
    }
}

/// An agency's Persian name.
pub(crate) async fn find_agency_name(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: AgencyId,
) -> Result<Option<String>, Error> {
    let row = visible_agencies(scope).filter(agency::Column::Id.eq(id)).one(conn).await?;
    Ok(row.map(|row| row.name_fa.as_str().to_owned()))
}

/// The door to the table of agencies: an agency is its own agency.
pub fn visible_agencies(scope: &Scope) -> Select<agency::Entity> {
    agency::Entity::find().filter(scope.within(agency::Column::OfficeId, agency::Column::Id))
}

/// The door to the table of bank accounts.
fn visible_accounts(scope: &Scope) -> Select<bank_account::Entity> {
    bank_account::Entity::find().filter(scope.within(bank_account::Column::OfficeId, bank_account::Column::AgencyId))
}

/// The door to the table of signatories.
fn visible_signatories(scope: &Scope) -> Select<signatory::Entity> {
    signatory::Entity::find().filter(scope.within(signatory::Column::OfficeId, signatory::Column::AgencyId))
}

/// An agency, if it is within reach.
pub(super) async fn find_agency(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: AgencyId,
) -> Result<Option<agency::Model>, Error> {
    Ok(visible_agencies(scope).filter(agency::Column::Id.eq(id)).one(conn).await?)
}

/// The code of an agency, if it is within reach.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn find_agency_code(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    agency: AgencyId,
) -> Result<Option<AgencyCode>, Error> {
    Ok(find_agency(conn, scope, agency).await?.map(|row| row.code))
}

/// An agency's link account, if it is within reach; `None` also where the account is of another kind.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn find_link_account(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: BankAccountId,
) -> Result<Option<LinkAccount>, Error> {
    Ok(find_account(conn, scope, id).await?.and_then(link_account))
}

/// A bank account, if it is within reach.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn find_bank_account(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: BankAccountId,
) -> Result<Option<BankAccount>, Error> {
    Ok(find_account(conn, scope, id).await?.map(BankAccount::of))
}

/// Those of the bank accounts within reach that have one of the numbers.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn find_bank_accounts_by_sheba(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    shebas: &[Sheba],
) -> Result<Vec<BankAccount>, Error> {
    let mut found = Vec::new();
    for some in shebas.chunks(IN_AT_ONCE) {
        let these = bank_account::Column::Sheba.is_in(some.iter().map(|sheba| sheba.as_str().to_owned()));
        let rows = visible_accounts(scope).filter(these).all(conn).await?;
        found.extend(rows.into_iter().map(BankAccount::of));
    }
    Ok(found)
}

/// The treasury's own accounts among those that somebody names as payees: what is paid to one of them would leave the
/// treasury and reach nobody.
///
/// # Errors
/// `treasury_account` at each of their pointers.
pub(crate) async fn refuse_treasury_accounts(tx: &Tx, payees: &[(String, &Sheba)]) -> Result<(), Error> {
    if payees.is_empty() {
        return Ok(());
    }
    let these = bank_account::Column::Sheba.is_in(payees.iter().map(|(_, sheba)| sheba.as_str().to_owned()));
    // Whoever names them need not be somebody who sees them.
    let own = bank_account::Entity::find()
        .filter(bank_account::Column::OfficeId.eq(tx.office()))
        .filter(bank_account::Column::AgencyId.is_null())
        .filter(these)
        .all(tx.conn())
        .await?;
    let faults = payees.iter().filter(|(_, sheba)| own.iter().any(|account| account.sheba == **sheba));
    let faults: Vec<FieldError> =
        faults.map(|(pointer, _)| FieldError::new(pointer.clone(), "treasury_account")).collect();
    if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
}

/// The link account of an agency that has exactly one, so that nobody has to name it.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn only_link_account_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    agency: AgencyId,
) -> Result<Option<LinkAccount>, Error> {
    let mut rows = visible_accounts(scope)
        .filter(bank_account::Column::AgencyId.eq(agency))
        .filter(bank_account::Column::Kind.eq(BankAccountKind::Link))
        .limit(2)
        .all(conn)
        .await?;
    let first = rows.pop();
    Ok(if rows.is_empty() { first.and_then(link_account) } else { None })
}

/// The treasury's own accounts of one kind; few.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn treasury_accounts_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    kind: BankAccountKind,
) -> Result<Vec<BankAccount>, Error> {
    let rows = visible_accounts(scope)
        .filter(bank_account::Column::AgencyId.is_null())
        .filter(bank_account::Column::Kind.eq(kind))
        .order_by_asc(bank_account::Column::Id)
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(BankAccount::of).collect())
}

fn link_account(row: bank_account::Model) -> Option<LinkAccount> {
    match (row.kind, row.agency_id) {
        (BankAccountKind::Link, Some(agency)) => Some(LinkAccount { id: row.id, agency, sheba: row.sheba }),
        _ => None,
    }
}

pub(super) async fn list_agencies(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    code: Option<&AgencyCode>,
    cut: &Cut,
) -> Result<Page<agency::Model>, Error> {
    let mut select = visible_agencies(scope);
    if let Some(code) = code {
        select = select.filter(agency::Column::Code.eq(code.clone()));
    }
    let rows = cut.apply(select, agency::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub(super) async fn insert_agency(tx: &Tx, row: &agency::Model) -> Result<(), Error> {
    agency::Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("agency_code_uq", Code::AgencyCodeTaken)?;
    Ok(())
}

/// A bank account, if it is within reach.
pub(super) async fn find_account(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: BankAccountId,
) -> Result<Option<bank_account::Model>, Error> {
    Ok(visible_accounts(scope).filter(bank_account::Column::Id.eq(id)).one(conn).await?)
}

pub(super) async fn list_accounts(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    agency: Option<AgencyId>,
    kind: Option<BankAccountKind>,
    cut: &Cut,
) -> Result<Page<bank_account::Model>, Error> {
    let mut select = visible_accounts(scope);
    if let Some(agency) = agency {
        select = select.filter(bank_account::Column::AgencyId.eq(agency));
    }
    if let Some(kind) = kind {
        select = select.filter(bank_account::Column::Kind.eq(kind));
    }
    let rows = cut.apply(select, bank_account::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub(super) async fn insert_account(tx: &Tx, row: &bank_account::Model) -> Result<(), Error> {
    bank_account::Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("bank_account_sheba_uq", Code::ShebaTaken)?;
    Ok(())
}

/// Whether somebody works in the office and can sign in.
pub(super) async fn is_active_user(conn: &impl ConnectionTrait, scope: &Scope, user: UserId) -> Result<bool, Error> {
    let count = staff::Entity::find()
        .filter(staff::Column::OfficeId.eq(scope.office()))
        .filter(staff::Column::Id.eq(user))
        .filter(staff::Column::IsActive.eq(true))
        .count(conn)
        .await?;
    Ok(count == 1)
}

pub(super) async fn get_signatory(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: SignatoryId,
) -> Result<signatory::Model, Error> {
    let row = visible_signatories(scope).filter(signatory::Column::Id.eq(id)).one(conn).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

pub(super) async fn lock_signatory(tx: &Tx, scope: &Scope, id: SignatoryId) -> Result<signatory::Model, Error> {
    let row = visible_signatories(scope).filter(signatory::Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// What a decree says, for whoever shows a signature that counts by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decree {
    /// In what capacity it appoints.
    pub capacity: Capacity,
    /// Its number, in ASCII digits.
    pub number: String,
}

/// A decree by which somebody's signature counts on a day, held against revocation until the transaction ends; the
/// latest, where several do.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn find_valid_signatory(
    tx: &Tx,
    user: UserId,
    capacity: Capacity,
    agency: Option<AgencyId>,
    day: NaiveDate,
) -> Result<Option<SignatoryId>, Error> {
    let place = match agency {
        Some(agency) => signatory::Column::AgencyId.eq(agency),
        None => signatory::Column::AgencyId.is_null(),
    };
    let rows = signatory::Entity::find()
        .filter(signatory::Column::OfficeId.eq(tx.office()))
        .filter(signatory::Column::UserId.eq(user))
        .filter(signatory::Column::Capacity.eq(capacity))
        .filter(place)
        .order_by_desc(signatory::Column::ValidFrom)
        .lock_shared()
        .all(tx.conn())
        .await?;
    Ok(rows.iter().find(|row| rules::is_valid_on(row, day)).map(|row| row.id))
}

/// The decrees behind signatures that the caller was found to see.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn decrees_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[SignatoryId],
) -> Result<HashMap<SignatoryId, Decree>, Error> {
    let rows = signatory::Entity::find()
        .filter(signatory::Column::OfficeId.eq(scope.office()))
        .filter(signatory::Column::Id.is_in(ids.iter().copied()))
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, Decree { capacity: row.capacity, number: row.decree_number })).collect())
}

/// Which signatories a list is asked for.
pub(super) struct SignatoryFilter {
    pub agency: Option<AgencyId>,
    pub user: Option<UserId>,
    pub capacity: Option<Capacity>,
}

pub(super) async fn list_signatories(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &SignatoryFilter,
    cut: &Cut,
) -> Result<Page<signatory::Model>, Error> {
    let SignatoryFilter { agency, user, capacity } = *filter;
    let mut select = visible_signatories(scope);
    if let Some(agency) = agency {
        select = select.filter(signatory::Column::AgencyId.eq(agency));
    }
    if let Some(user) = user {
        select = select.filter(signatory::Column::UserId.eq(user));
    }
    if let Some(capacity) = capacity {
        select = select.filter(signatory::Column::Capacity.eq(capacity));
    }
    let rows = cut.apply(select, signatory::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub(super) async fn insert_signatory(tx: &Tx, row: &signatory::Model) -> Result<(), Error> {
    signatory::Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("signatory_decree_uq", Code::DecreeTaken)?;
    Ok(())
}

/// Ends a decree today, by the one who writes.
pub(super) async fn revoke(tx: &Tx, id: SignatoryId, because: &Text) -> Result<(), Error> {
    signatory::Entity::update_many()
        .col_expr(signatory::Column::RevokedOn, Expr::value(tx.today()))
        .col_expr(signatory::Column::RevokedBy, Expr::value(tx.actor()?))
        .col_expr(signatory::Column::RevokedBecause, Expr::value(because.clone()))
        .col_expr(signatory::Column::Version, Expr::col(signatory::Column::Version).add(1))
        .filter(signatory::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}
