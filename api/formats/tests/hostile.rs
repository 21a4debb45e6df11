//! Files made to exhaust or mislead a reader, and one file for each refusal of camt.053 and MT940.
#![expect(clippy::expect_used, reason = "a test may panic")]

use amanat_formats::{ReadError, ReadErrorCode as Code, inspect, read, read_camt053, read_mt940};

/// A statement around some elements.
fn camt(inner: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document>\n<BkToCstmrStmt>\n<Stmt><Id>1</Id>\n\
         <CreDtTm>2025-04-01T08:00:00</CreDtTm>\n<Acct><Id><Othr><Id>7</Id></Othr></Id><Ccy>IRR</Ccy></Acct>\n\
         {inner}\n</Stmt>\n</BkToCstmrStmt>\n</Document>\n"
    )
}

const ENTRY: &str = "<Ntry><Amt Ccy=\"IRR\">5</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>\
                     <BookgDt><Dt>2025-04-01</Dt></BookgDt></Ntry>";

/// A message around some fields.
fn mt940(fields: &str) -> String {
    format!(":20:1\r\n:25:7\r\n:28C:1/1\r\n:60F:C250401IRR1,\r\n{fields}:62F:C250401IRR6,\r\n-\r\n")
}

const MOVEMENT: &str = ":61:2504010401C5,NTRF1//2\r\n:86:text\r\n";

fn refusal(file: &[u8]) -> ReadError {
    read(file).expect_err("refused")
}

/// Code, row and column of a refusal, and a file that deserves it.
type Refusal = (Code, Option<usize>, Option<&'static str>, Vec<u8>);

fn camt_refusals() -> Vec<Refusal> {
    let with = |from: &str, to: &str| camt(&ENTRY.replace(from, to)).into_bytes();
    let text = |text: &str| text.as_bytes().to_vec();
    let utf16: Vec<u8> = camt(ENTRY).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin = camt(ENTRY).replace("UTF-8", "ISO-8859-1").replace("<Id>1<", "<Id>\u{1}<");
    let latin: Vec<u8> = latin.bytes().map(|byte| if byte == 1 { 0xFC } else { byte }).collect();
    let deep = |depth: usize| camt(&format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth))).into_bytes();
    let balance = "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"IRR\">1</Amt></Bal>";
    let long = |length: usize| camt(&format!("<Ntry><AddtlNtryInf>{}</AddtlNtryInf>", "x".repeat(length))).into_bytes();
    vec![
        (Code::XmlDtd, Some(1), None, text("<!DOCTYPE a [<!ENTITY b \"c\">]><Document/>")),
        (Code::XmlEntity, Some(7), Some("Stmt/Ntry/AcctSvcrRef"), {
            with("</Ntry>", "<AcctSvcrRef>&b;</AcctSvcrRef></Ntry>")
        }),
        (Code::XmlTooDeep, Some(7), None, deep(62)),
        (Code::XmlMalformed, Some(7), None, with("</CdtDbtInd>", "</Cdt>")),
        (Code::XmlMalformed, Some(11), None, text(&format!("{}<Document/>", camt(ENTRY)))),
        (Code::XmlMalformed, Some(1), None, text("<Document")),
        (Code::NulByte, Some(7), None, with("CRDT", "CR\0DT")),
        (Code::EncodingUtf16, Some(1), None, utf16),
        (Code::EncodingNotUtf8, Some(4), None, latin),
        (Code::FieldTooLong, Some(7), Some("Stmt/Ntry/AddtlNtryInf"), long(2_001)),
        (Code::FieldTooLong, Some(7), Some("Stmt/Ntry/AddtlNtryInf"), long(1_000_000)),
        (Code::FieldMissing, Some(1), Some("BkToCstmrStmt"), text("<Document/>")),
        (Code::FieldMissing, Some(1), Some("BkToCstmrStmt/Stmt"), text("<a><BkToCstmrStmt/></a>")),
        (Code::FieldMissing, Some(8), Some("Stmt/Acct"), { text(&camt("").replace("<Othr><Id>7</Id></Othr>", "")) }),
        (Code::FieldMissing, Some(7), Some("Stmt/Ntry/Amt"), with("<Amt Ccy=\"IRR\">5</Amt>", "")),
        (Code::FieldMissing, Some(7), Some("Stmt/Ntry/BookgDt"), {
            with("<BookgDt><Dt>2025-04-01</Dt></BookgDt>", "")
        }),
        (Code::FieldMissing, Some(7), Some("Stmt/Bal/CdtDbtInd"), text(&camt(balance))),
        (Code::FieldDuplicated, Some(7), Some("Stmt/Ntry/Amt"), { with("<Sts>", "<Amt Ccy=\"IRR\">6</Amt><Sts>") }),
        (Code::FieldInvalid, Some(7), Some("Stmt/Ntry/CdtDbtInd"), with("CRDT", "CREDIT")),
        (Code::FieldInvalid, Some(7), Some("Stmt/Ntry/Sts"), with("BOOK", "MAYBE")),
        (Code::FieldInvalid, Some(7), Some("Stmt/Ntry/Amt"), with("\"IRR\"", "\"rial\"")),
        (Code::CurrencyMixed, Some(7), Some("Stmt/Ntry/Amt"), with("IRR", "EUR")),
        (Code::AmountInvalid, Some(7), Some("Stmt/Ntry/Amt"), with(">5<", ">5,0<")),
        (Code::AmountNegative, Some(7), None, with(">5<", ">-5<")),
        (Code::AmountTooLarge, Some(7), None, with(">5<", ">1000000000000000000<")),
        (Code::DayInvalid, Some(7), Some("Stmt/Ntry/BookgDt/Dt"), with("04-01", "02-30")),
        (Code::TimeInvalid, Some(7), None, with("<Dt>2025-04-01</Dt>", "<DtTm>2025-04-01T99:00:00</DtTm>")),
        (Code::ControlCharacter, Some(7), None, with("</Ntry>", "<AcctSvcrRef>a\u{1b}</AcctSvcrRef></Ntry>")),
    ]
}

fn mt940_refusals() -> Vec<Refusal> {
    let with = |from: &str, to: &str| mt940(MOVEMENT).replace(from, to).into_bytes();
    let long = format!(":86:{}\r\n", format!("{}\r\n", "x".repeat(1_000)).repeat(9));
    vec![
        (Code::FieldMissing, Some(1), Some("20"), b"{1:F01}{2:O940}\r\n:940:\r\n".to_vec()),
        (Code::FieldMissing, Some(1), Some("25"), with(":25:7\r\n", "")),
        (Code::FieldMissing, Some(1), Some("60F"), with(":60F:", ":13D:")),
        (Code::FieldMissing, Some(9), Some("62F"), with(":62F:", ":13D:")),
        (Code::FieldMisplaced, Some(1), Some("25"), b":25:7\r\n:20:1\r\n".to_vec()),
        (Code::FieldDuplicated, Some(4), Some("28C"), with(":28C:1/1", ":28C:1/1\r\n:28C:1/1")),
        (Code::FieldInvalid, Some(2), Some("25"), with(":25:7", ":25:")),
        (Code::FieldInvalid, Some(5), Some("61"), with("0401C5", "0401X5")),
        (Code::DayInvalid, Some(5), Some("61"), with(":61:250401", ":61:250431")),
        (Code::AmountInvalid, Some(4), Some("60F"), with("IRR1,", "IRR1.000,00")),
        (Code::AmountTooLarge, Some(5), Some("61"), with("C5,", "C1000000000000000000,")),
        (Code::AmountInvalid, Some(5), Some("61"), with("C5,", "C,")),
        (Code::ControlCharacter, Some(5), Some("61"), with("NTRF1", "NTRF\u{1b}1")),
        (Code::NulByte, Some(6), None, with("text", "te\0xt")),
        (Code::EncodingUnknown, Some(8), None, [mt940(":61:250401C5,NTRF1\n:86:").into_bytes(), vec![0xFC]].concat()),
        (Code::FieldTooLong, Some(6), Some("86"), with(":86:text\r\n", &long)),
        (Code::FieldTooLong, Some(6), None, with("text", &"x".repeat(20_000))),
    ]
}

#[test]
fn each_fault_is_refused_with_its_code_row_and_column() {
    for (code, row, column, file) in camt_refusals().into_iter().chain(mt940_refusals()) {
        let shown = String::from_utf8_lossy(&file).chars().take(600).collect::<String>();
        let error = refusal(&file);
        assert_eq!((error.code, error.row), (code, row), "{error:?} {shown}");
        assert!(column.is_none() || error.column.as_deref() == column, "{error:?} {shown}");
    }
}

/// Codes of CSV files and of lists have their tests elsewhere; limits where smaller ones can be set, and a file that
/// cannot be read to its end below.
#[test]
fn no_code_of_these_formats_is_without_a_file_that_earns_it() {
    let earned: Vec<Code> = camt_refusals().into_iter().chain(mt940_refusals()).map(|(code, ..)| code).collect();
    for code in [
        Code::EncodingUnknown,
        Code::FieldMissing,
        Code::FieldDuplicated,
        Code::FieldInvalid,
        Code::FieldMisplaced,
        Code::CurrencyMixed,
        Code::XmlMalformed,
        Code::XmlTooDeep,
        Code::XmlDtd,
        Code::XmlEntity,
    ] {
        assert!(earned.contains(&code), "{code}");
    }
}

#[test]
fn what_the_refusals_spoil_is_good() {
    assert_eq!(read_camt053(camt(ENTRY).as_bytes()).unwrap().len(), 1);
    assert_eq!(read_mt940(mt940(MOVEMENT).as_bytes()).unwrap().len(), 1);
}

#[test]
fn a_hundred_thousand_nested_tags_are_refused_at_the_limit() {
    for nested in ["<a>".repeat(100_000), camt(&"<Ntry>".repeat(100_000)), "<Stmt><Ntry>".repeat(100_000)] {
        assert_eq!(refusal(nested.as_bytes()).code, Code::XmlTooDeep);
    }
}

#[test]
fn entities_do_not_multiply() {
    let mut laughs = String::from("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\">");
    for level in 1..10 {
        let before = format!("&lol{};", level - 1).repeat(10);
        laughs.push_str(&format!("<!ENTITY lol{level} \"{before}\">"));
    }
    laughs.push_str("]>\n<Document>&lol9;</Document>");
    assert_eq!(refusal(laughs.as_bytes()).code, Code::XmlDtd);
    // The numbered ones and the five are all that is left.
    let good =
        camt(&ENTRY.replace("</Ntry>", "<AddtlNtryInf>&lt;&#1587;&#x67E; &amp;&apos;&quot;</AddtlNtryInf></Ntry>"));
    let lines = read_camt053(good.as_bytes()).unwrap().remove(0).lines;
    assert_eq!(lines.first().unwrap().description, "<سپ &'\"");
}

#[test]
fn huge_tokens_end_the_reading_early() {
    struct Endless(&'static [u8], bool);
    impl std::io::Read for Endless {
        fn read(&mut self, target: &mut [u8]) -> std::io::Result<usize> {
            let begin = if self.1 { b"<Document><!--".as_slice() } else { self.0 };
            self.1 = false;
            let count = begin.len().min(target.len());
            target.get_mut(..count).unwrap().copy_from_slice(begin.get(..count).unwrap());
            Ok(count)
        }
    }
    // Without the limits these would never come back.
    for bytes in [b"xxxxxxxxxxxxxxxx".as_slice(), b"\n\n\n\n\n\n\n\n", b"'\"<= "] {
        let error = inspect(std::io::BufReader::new(Endless(bytes, true))).unwrap_err();
        assert_eq!(error.code, Code::FieldTooLong, "{bytes:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_not_called_wrong() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is gone"))
        }
    }
    use std::io::Read;
    for begin in ["", "<Document>", ":20:1\n-\n"] {
        let long = format!("{begin}{}", "\n".repeat(20_000 * begin.len().min(1)));
        let broken = std::io::BufReader::new(long.as_bytes().chain(Broken));
        assert_eq!(inspect(broken).unwrap_err().code, Code::InputFailed, "{begin}");
    }
}

#[test]
fn empty_files_are_refused() {
    for file in ["", "\n", "\u{FEFF}"] {
        assert_eq!(refusal(file.as_bytes()).code, Code::FileEmpty);
        assert_eq!(read_mt940(file.as_bytes()).unwrap_err().code, Code::FieldMissing);
        assert_eq!(read_camt053(file.as_bytes()).unwrap_err().code, Code::FieldMissing);
    }
}
