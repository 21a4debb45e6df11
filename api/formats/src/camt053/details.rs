//! `TxDtls`: what is known of one payment inside an entry.

use rust_decimal::Decimal;

use super::balance::side;
use super::element::Element::{
    self, AcctSvcrRef, AddtlTxInf, Amt, AmtDtls, CdtDbtInd, Cdtr, CdtrAcct, CdtrRefInf, Dbtr, DbtrAcct, EndToEndId,
    IBAN, Id, InstrId, Nm, Othr, Pty, Ref, Refs, RltdPties, RmtInf, Strd, TxAmt, Ustrd,
};
use crate::amount;
use crate::csv::cell;
use crate::error::ReadErrorCode;
use crate::reference::{meaningful, payment_identifier};
use crate::statement::Direction;

/// Characters of all texts of one payment. Some versions allow any number of them.
const MAX_TEXT_BYTES: usize = 16 * 1024;

/// Name and account of one side.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Party {
    pub name: Option<String>,
    pub account: Option<String>,
}

#[derive(Default)]
pub(super) struct Details {
    /// Currency of the amount that is being read.
    pub open_currency: Option<String>,
    amount: Option<(Decimal, Option<String>)>,
    /// Older versions have it in `AmtDtls` only.
    transaction_amount: Option<(Decimal, Option<String>)>,
    pub side: Option<Direction>,
    pub end_to_end: Option<String>,
    instruction: Option<String>,
    structured: Option<String>,
    pub bank_reference: Option<String>,
    debtor: Party,
    creditor: Party,
    pub texts: Vec<String>,
    text_bytes: usize,
}

impl Details {
    pub fn close(&mut self, inner: &[Element], text: &str) -> Result<(), ReadErrorCode> {
        match inner {
            [Amt] => self.amount = Some((amount::parse(text, '.')?, self.open_currency.take())),
            [AmtDtls, TxAmt, Amt] => {
                self.transaction_amount = Some((amount::parse(text, '.')?, self.open_currency.take()));
            }
            [CdtDbtInd] => self.side = Some(side(text)?),
            [Refs, EndToEndId] => self.end_to_end = meaningful(cell::parse_text(text)?),
            [Refs, InstrId] => self.instruction = meaningful(cell::parse_text(text)?),
            [Refs, AcctSvcrRef] => self.bank_reference = meaningful(cell::parse_text(text)?),
            [RmtInf, Strd, CdtrRefInf, Ref] if self.structured.is_none() => {
                self.structured = meaningful(cell::parse_text(text)?);
            }
            [RmtInf, Ustrd] | [AddtlTxInf] => self.add_text(text)?,
            [RltdPties, party @ ..] => self.close_party(party, text)?,
            _ => {}
        }
        Ok(())
    }

    fn close_party(&mut self, inner: &[Element], text: &str) -> Result<(), ReadErrorCode> {
        match inner {
            [Dbtr, Nm] | [Dbtr, Pty, Nm] => self.debtor.name = cell::parse_text(text)?,
            [Cdtr, Nm] | [Cdtr, Pty, Nm] => self.creditor.name = cell::parse_text(text)?,
            [DbtrAcct, Id, IBAN] | [DbtrAcct, Id, Othr, Id] => self.debtor.account = cell::parse_account(text)?,
            [CdtrAcct, Id, IBAN] | [CdtrAcct, Id, Othr, Id] => self.creditor.account = cell::parse_account(text)?,
            _ => {}
        }
        Ok(())
    }

    fn add_text(&mut self, text: &str) -> Result<(), ReadErrorCode> {
        self.text_bytes += text.len();
        if self.text_bytes > MAX_TEXT_BYTES {
            return Err(ReadErrorCode::FieldTooLong);
        }
        self.texts.extend(cell::parse_text(text)?);
        Ok(())
    }

    /// The amount in a currency, when it is stated in that one.
    pub fn amount_in(&self, currency: Option<&str>) -> Option<Decimal> {
        let (amount, own) = self.amount.as_ref().or(self.transaction_amount.as_ref())?;
        let is_same = own.is_none() || currency.is_none() || own.as_deref() == currency;
        is_same.then_some(*amount)
    }

    /// شناسه واریز: Iranian banks carry it in one of three places.
    pub fn payment_identifier(&self) -> Option<String> {
        let places = [&self.end_to_end, &self.instruction, &self.structured];
        payment_identifier(places.into_iter().filter_map(Option::as_deref))
    }

    /// The other side. When a bank takes a payment back the parties stay who they were.
    pub fn counterparty(&self, direction: Direction, is_reversal: bool) -> &Party {
        match (direction, is_reversal) {
            (Direction::Credit, false) | (Direction::Debit, true) => &self.debtor,
            (Direction::Debit, false) | (Direction::Credit, true) => &self.creditor,
        }
    }
}
