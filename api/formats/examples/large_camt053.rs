//! Writes a camt.053 statement of any number of entries to standard output, or inspects it as it is made:
//!
//! ```text
//! cargo run --release -p amanat-formats --example large_camt053 -- 1000000 > large.xml
//! cargo run --release -p amanat-formats --example large_camt053 -- 1000000 --inspect
//! ```

use std::io::{self, BufReader, Read, Write};
use std::time::Instant;

use amanat_formats::inspect;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
<BkToCstmrStmt>
<GrpHdr><MsgId>LARGE</MsgId><CreDtTm>2025-04-20T23:59:59</CreDtTm></GrpHdr>
<Stmt>
  <Id>LARGE</Id>
  <Acct><Id><IBAN>IR780100004001000001234567</IBAN></Id><Ccy>IRR</Ccy></Acct>
  <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="IRR">0</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2025-03-21</Dt></Dt></Bal>
"#;

const TAIL: &str = "</Stmt>\n</BkToCstmrStmt>\n</Document>\n";

/// The statement, made as it is read.
struct Statement {
    made: u64,
    entries: u64,
    part: Vec<u8>,
    given: usize,
}

impl Statement {
    fn new(entries: u64) -> Self {
        Self { made: 0, entries, part: HEAD.as_bytes().to_vec(), given: 0 }
    }

    /// The next part; empty after the last.
    fn make(&mut self) {
        self.given = 0;
        self.part.clear();
        if self.made < self.entries {
            self.part.extend_from_slice(entry(self.made).as_bytes());
        } else if self.made == self.entries {
            self.part.extend_from_slice(TAIL.as_bytes());
        }
        self.made += 1;
    }
}

impl Read for Statement {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        if self.given == self.part.len() {
            self.make();
        }
        let mut rest = self.part.get(self.given..).unwrap_or_default();
        let count = rest.read(target)?;
        self.given += count;
        Ok(count)
    }
}

/// An entry of the size that banks send, about 900 bytes.
fn entry(number: u64) -> String {
    let amount = 1_000_000 + number % 9_000_000;
    let day = 1 + number % 20;
    format!(
        r#"  <Ntry>
    <NtryRef>{number}</NtryRef>
    <Amt Ccy="IRR">{amount}</Amt>
    <CdtDbtInd>CRDT</CdtDbtInd>
    <Sts><Cd>BOOK</Cd></Sts>
    <BookgDt><Dt>2025-04-{day:02}</Dt></BookgDt>
    <ValDt><Dt>2025-04-{day:02}</Dt></ValDt>
    <AcctSvcrRef>{number:012}</AcctSvcrRef>
    <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
    <NtryDtls>
      <TxDtls>
        <Refs><InstrId>{number:030}</InstrId><EndToEndId>EMPTY</EndToEndId></Refs>
        <RltdPties>
          <Dbtr><Pty><Nm>شرکت راه‌سازان البرز</Nm></Pty></Dbtr>
          <DbtrAcct><Id><IBAN>IR550570022080013447370101</IBAN></Id></DbtrAcct>
        </RltdPties>
        <RmtInf><Ustrd>سپرده شرکت در مناقصه بهسازی راه روستایی</Ustrd></RmtInf>
      </TxDtls>
    </NtryDtls>
  </Ntry>
"#
    )
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let entries = arguments.next().ok_or("how many entries?")?.parse()?;
    let mut statement = Statement::new(entries);
    if arguments.next().as_deref() == Some("--inspect") {
        let start = Instant::now();
        let found = inspect(BufReader::with_capacity(128 * 1024, statement))?;
        writeln!(io::stdout(), "{found:?}\n{:?}, making the entries included", start.elapsed())?;
    } else {
        io::copy(&mut statement, &mut io::stdout().lock())?;
    }
    Ok(())
}
