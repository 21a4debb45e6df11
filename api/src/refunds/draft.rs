//! What a request says, looked up: each row finds the deposit that it cites.

use std::collections::HashMap;

use amanat_kernel::{CreditNumber, Rial, Text, Total};
use chrono::NaiveDate;

use super::{
    entity::{PayeeMode, refund_row},
    wire::AskForRefund,
};
use crate::{
    agencies::{self, wire::BankAccountKind},
    base::{
        auth::Scope,
        error::Error,
        field::FieldError,
        id::{AgencyId, BankAccountId, RefundId},
        tx::Tx,
    },
    deposits::{self, Refundable},
};

/// The parts of a request that its agency may write anew.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    pub payee_mode: PayeeMode,
    pub payee_account: Option<BankAccountId>,
    pub letter_number: Option<&'a Text>,
    pub letter_on: Option<NaiveDate>,
    pub rows: &'a [AskForRefund],
}

impl Draft<'_> {
    /// Everything about a request that needs no database. All faults are named at once.
    pub fn check(&self, today: NaiveDate) -> Vec<FieldError> {
        let mut faults = Vec::new();
        let pays_agency = self.payee_mode == PayeeMode::AgencyRefundAccount;
        match (pays_agency, self.payee_account) {
            (true, None) => faults.push(FieldError::new("/payee_account_id", "required")),
            (false, Some(_)) => faults.push(FieldError::new("/payee_account_id", "payee_not_expected")),
            (true, Some(_)) | (false, None) => {}
        }
        match (self.letter_number, self.letter_on) {
            (Some(_), None) => faults.push(FieldError::new("/letter_on", "required")),
            (None, Some(_)) => faults.push(FieldError::new("/letter_number", "required")),
            (Some(_), Some(day)) if day > today => faults.push(FieldError::new("/letter_on", "in_future")),
            (Some(_), Some(_)) | (None, None) => {}
        }
        for (at, row) in self.rows.iter().enumerate() {
            if row.amount == Rial::ZERO {
                faults.push(FieldError::new(format!("/rows/{at}/amount"), "zero"));
            }
            match (pays_agency, &row.payee) {
                (true, Some(_)) => faults.push(FieldError::new(format!("/rows/{at}/payee"), "payee_not_expected")),
                (false, None) => faults.push(FieldError::new(format!("/rows/{at}/payee"), "required")),
                (false, Some(payee)) => faults.extend(
                    payee.identified().err().map(|code| FieldError::new(format!("/rows/{at}/payee/identifier"), code)),
                ),
                (true, None) => {}
            }
        }
        faults
    }

    /// The rows with their deposits, and their sum.
    ///
    /// # Errors
    /// The fields that name nothing within reach, or not what was announced.
    pub async fn rows(
        &self,
        tx: &Tx,
        scope: &Scope,
        refund: RefundId,
        agency: AgencyId,
    ) -> Result<(Vec<refund_row::Model>, Rial), Error> {
        self.find_account(tx, scope, agency).await?;
        let payees = self.rows.iter().enumerate().filter_map(|(at, row)| Some((at, row.payee.as_ref()?)));
        let payees: Vec<_> = payees.map(|(at, payee)| (format!("/rows/{at}/payee/sheba"), &payee.sheba)).collect();
        agencies::refuse_treasury_accounts(tx, &payees).await?;
        let numbers: Vec<CreditNumber> = self.rows.iter().map(|row| row.credit_number.clone()).collect();
        let found = deposits::find_announced(tx.conn(), scope, agency, &numbers).await?;
        let cited: HashMap<&CreditNumber, &Refundable> =
            found.iter().filter_map(|deposit| Some((deposit.credit_number.as_ref()?, deposit))).collect();
        let (mut rows, mut faults) = (Vec::with_capacity(self.rows.len()), Vec::new());
        for (row_number, asked) in (1_i32..).zip(self.rows) {
            match cited.get(&asked.credit_number) {
                Some(deposit) => {
                    faults.extend(differing(row_number, asked, deposit));
                    rows.push(row(tx, refund, row_number, asked, deposit));
                }
                None => faults.push(at(row_number, "credit_number", "credit_number_unknown")),
            }
        }
        if !faults.is_empty() {
            return Err(Error::Invalid(faults));
        }
        let total: Total = rows.iter().map(|row| row.amount_rial).collect();
        let total = Rial::try_from(total).map_err(|code| FieldError::new("/rows", code.to_string()))?;
        Ok((rows, total))
    }

    /// The account that an agency is paid into is its own refund account.
    async fn find_account(&self, tx: &Tx, scope: &Scope, agency: AgencyId) -> Result<(), Error> {
        let Some(id) = self.payee_account else { return Ok(()) };
        let account = agencies::find_bank_account(tx.conn(), scope, id).await?;
        let account = account.ok_or_else(|| FieldError::new("/payee_account_id", "not_found"))?;
        if account.kind == BankAccountKind::AgencyRefund && account.agency == Some(agency) {
            return Ok(());
        }
        Err(FieldError::new("/payee_account_id", "not_a_refund_account").into())
    }
}

/// A row cites the whole of an announcement: number, day and receipt.
fn differing(row_number: i32, asked: &AskForRefund, deposit: &Refundable) -> Vec<FieldError> {
    let mut faults = Vec::new();
    if deposit.announced_on != Some(asked.announced_on) {
        faults.push(at(row_number, "announced_on", "announced_on_differs"));
    }
    if deposit.receipt_number != asked.receipt_number.as_str() {
        faults.push(at(row_number, "receipt_number", "receipt_number_differs"));
    }
    if asked.amount > deposit.amount {
        faults.push(at(row_number, "amount", "more_than_deposit"));
    }
    faults
}

fn at(row_number: i32, member: &str, code: &'static str) -> FieldError {
    FieldError::new(format!("/rows/{}/{member}", row_number.saturating_sub(1)), code)
}

fn row(tx: &Tx, refund: RefundId, row_number: i32, asked: &AskForRefund, deposit: &Refundable) -> refund_row::Model {
    let AskForRefund { credit_number, announced_on, receipt_number: _, amount, reason, payee } = asked;
    refund_row::Model {
        office_id: tx.office(),
        refund_id: refund,
        row_number,
        deposit_id: deposit.id,
        credit_number: credit_number.clone(),
        announced_on: *announced_on,
        receipt_number: deposit.receipt_number.clone(),
        amount_rial: *amount,
        reason: *reason,
        payee_sheba: payee.as_ref().map(|payee| payee.sheba.clone()),
        payee_name: payee.as_ref().map(|payee| payee.name.as_str().to_owned()),
        payee_identifier: payee.as_ref().and_then(|payee| payee.identified().ok().flatten()),
        hold_id: None,
    }
}
