//! Writes camt.053.001.08, for samples and tests.

use rust_decimal::Decimal;

use crate::amount;
use crate::statement::{Direction, Line, Statement};

const NAMESPACE: &str = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

/// The most characters of an unstructured remittance text; longer ones go into the entry's own.
const MAX_USTRD_CHARS: usize = 140;

/// What [`read_camt053`](super::read_camt053) reads back as equal statements, provided that they are such as a bank can
/// say in camt.053: without running balances, each entry a line.
pub fn write_camt053(statements: &[Statement]) -> Vec<u8> {
    let mut file =
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"{NAMESPACE}\">\n<BkToCstmrStmt>\n");
    let created = statements.iter().map(|statement| statement.to_day).max();
    let created = created.map(|day| tag("CreDtTm", &format!("{day}T23:59:59"))).unwrap_or_default();
    file.push_str(&format!("<GrpHdr><MsgId>AMANAT</MsgId>{created}</GrpHdr>\n"));
    for statement in statements {
        push_statement(&mut file, statement);
    }
    file.push_str("</BkToCstmrStmt>\n</Document>\n");
    file.into_bytes()
}

fn push_statement(file: &mut String, statement: &Statement) {
    let id = statement.id.as_deref().map(|id| tag("Id", id)).unwrap_or_default();
    let page = statement.page.map(|page| format!("<StmtPgntn><PgNb>{page}</PgNb></StmtPgntn>")).unwrap_or_default();
    let from = tag("FrDtTm", &format!("{}T00:00:00", statement.from_day));
    let to = tag("ToDtTm", &format!("{}T23:59:59", statement.to_day));
    let currency = tag("Ccy", &statement.currency);
    let account = account_id(&statement.account);
    file.push_str(&format!("<Stmt>{id}{page}<FrToDt>{from}{to}</FrToDt><Acct>{account}{currency}</Acct>\n"));
    for (code, balance, day) in
        [("OPBD", statement.opening, statement.from_day), ("CLBD", statement.closing, statement.to_day)]
    {
        if let Some(balance) = balance {
            let kind = format!("<Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>");
            let side = if balance.is_sign_negative() { "DBIT" } else { "CRDT" };
            let figures = figures(balance, &statement.currency);
            file.push_str(&format!("<Bal>{kind}{figures}<CdtDbtInd>{side}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>\n"));
        }
    }
    for line in &statement.lines {
        push_entry(file, line, &statement.currency);
    }
    file.push_str("</Stmt>\n");
}

fn push_entry(file: &mut String, line: &Line, currency: &str) {
    let side = match line.direction {
        Direction::Credit => "CRDT",
        Direction::Debit => "DBIT",
    };
    let reversal = if line.is_reversal { "<RvslInd>true</RvslInd>" } else { "" };
    let booked = match line.time {
        Some(time) => tag("DtTm", &format!("{}T{}", line.booked_on, time.format("%H:%M:%S"))),
        None => tag("Dt", &line.booked_on.to_string()),
    };
    let value = line.value_on.map(|day| format!("<ValDt><Dt>{day}</Dt></ValDt>")).unwrap_or_default();
    let bank = line.bank_reference.as_deref().map(|bank| tag("AcctSvcrRef", bank)).unwrap_or_default();
    let is_short = line.description.chars().count() <= MAX_USTRD_CHARS;
    let (short, long) = if is_short { (line.description.as_str(), "") } else { ("", line.description.as_str()) };
    let details = details(line, short);
    let text = if long.is_empty() { String::new() } else { tag("AddtlNtryInf", long) };
    let figures = figures(line.amount, currency);
    file.push_str(&format!(
        "<Ntry>{figures}<CdtDbtInd>{side}</CdtDbtInd>{reversal}<Sts><Cd>BOOK</Cd></Sts><BookgDt>{booked}</BookgDt>\
         {value}{bank}<NtryDtls><TxDtls>{details}</TxDtls></NtryDtls>{text}</Ntry>\n"
    ));
}

/// References, the other side, and the text.
fn details(line: &Line, text: &str) -> String {
    let apart = line.payment_identifier.as_deref().filter(|_| line.payment_identifier != line.end_to_end);
    let instruction = apart.map(|identifier| tag("InstrId", identifier)).unwrap_or_default();
    let end_to_end = tag("EndToEndId", line.end_to_end.as_deref().unwrap_or("NOTPROVIDED"));
    let is_debtor = (line.direction == Direction::Credit) != line.is_reversal;
    let party = if is_debtor { "Dbtr" } else { "Cdtr" };
    let name =
        line.counterparty_name.as_deref().map(|name| format!("<{party}><Pty>{}</Pty></{party}>", tag("Nm", name)));
    let account = line.counterparty_account.as_deref();
    let account = account.map(|account| format!("<{party}Acct>{}</{party}Acct>", account_id(account)));
    let (name, account) = (name.unwrap_or_default(), account.unwrap_or_default());
    let remittance = if text.is_empty() { String::new() } else { format!("<RmtInf>{}</RmtInf>", tag("Ustrd", text)) };
    format!("<Refs>{instruction}{end_to_end}</Refs><RltdPties>{name}{account}</RltdPties>{remittance}")
}

fn account_id(account: &str) -> String {
    if amanat_kernel::Sheba::parse(account).is_ok() {
        format!("<Id>{}</Id>", tag("IBAN", account))
    } else {
        format!("<Id><Othr>{}</Othr></Id>", tag("Id", account))
    }
}

fn figures(amount: Decimal, currency: &str) -> String {
    format!("<Amt Ccy=\"{currency}\">{}</Amt>", amount::write(amount, '.'))
}

fn tag(name: &str, text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<{name}>{escaped}</{name}>")
}
