//! Field 86: what a movement was for. Free text, or subfields as German banks and many after them write them:
//! `166?00GUTSCHRIFT?20…?29…?30…?31…?32…?33…?60…?63…`.

use crate::csv::cell;
use crate::error::ReadErrorCode;
use crate::reference::{meaningful, payment_identifier};

/// Which characters banks put before a subfield's number.
pub(super) const SEPARATORS: [char; 6] = ['?', '~', '^', '<', '>', '|'];

/// Characters of a full subfield; its text may go on in the next one.
pub(super) const FULL: usize = 27;

/// Before the payer's end-to-end reference, and before the purpose as such.
const END_TO_END: &str = "EREF+";
const PURPOSE: &str = "SVWZ+";

/// The keywords with which parts of the purpose begin, each followed by a plus sign.
const KEYWORDS: [&str; 9] = ["KREF+", "MREF+", "CRED+", "DEBT+", "SVWZ+", "ABWA+", "ABWE+", "MTLG+", "BREF+"];

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Information {
    pub description: Option<String>,
    pub payment_identifier: Option<String>,
    pub end_to_end: Option<String>,
    pub account: Option<String>,
    pub name: Option<String>,
}

/// One subfield; its number is below 100.
struct Subfield<'a> {
    number: u8,
    text: &'a str,
}

/// The rows of the field. An identifier found in it leaves the description unless the caller has one already.
pub(super) fn parse(rows: &[String], has_identifier: bool) -> Result<Information, ReadErrorCode> {
    let joined = rows.concat();
    let Some(separator) = separator_of(&joined) else {
        let description = cell::parse_text(&rows.join("\n"))?;
        return Ok(Information { description, ..Information::default() });
    };
    let subfields = split(&joined, separator);
    let of = |numbers: &[u8]| {
        let chosen = subfields.iter().filter(|subfield| numbers.contains(&subfield.number));
        chosen.map(|subfield| subfield.text).collect::<String>()
    };
    let account = cell::parse_account(&of(&[38]))?.or(cell::parse_account(&of(&[31]))?);
    let mut runs = runs(&subfields);
    let mut end_to_end = None;
    for run in &mut runs {
        end_to_end = end_to_end.or(take_end_to_end(run));
    }
    let end_to_end = meaningful(cell::parse_text(end_to_end.as_deref().unwrap_or_default())?);
    let mut found = end_to_end.as_deref().and_then(|reference| payment_identifier([reference]));
    if found.is_none() && !has_identifier {
        let place = runs.iter().position(|run| payment_identifier([run.as_str()]).is_some());
        found = place.and_then(|place| payment_identifier([runs.remove(place).as_str()]));
    }
    let purpose = runs.join("\n");
    let purpose = cell::parse_text(purpose.strip_prefix(PURPOSE).unwrap_or(&purpose))?;
    let booking = cell::parse_text(&of(&[0]))?;
    let parts: Vec<String> = booking.into_iter().chain(purpose).collect();
    Ok(Information {
        description: (!parts.is_empty()).then(|| parts.join("\n")),
        payment_identifier: found,
        end_to_end,
        account,
        name: cell::parse_text(&of(&[32, 33]))?,
    })
}

/// The character that introduces the first subfield, which stands at the beginning or after a code of three digits.
fn separator_of(joined: &str) -> Option<char> {
    let body = joined.trim_start();
    let code = body.split_at_checked(3).filter(|(code, _)| code.bytes().all(|byte| byte.is_ascii_digit()));
    let body = code.map_or(body, |(_, body)| body);
    let separator = body.chars().next().filter(|c| SEPARATORS.contains(c))?;
    subfield_at(body, separator).map(|_| separator)
}

/// Number and rest when a subfield begins here.
fn subfield_at(text: &str, separator: char) -> Option<(u8, &str)> {
    let (number, rest) = text.strip_prefix(separator)?.split_at_checked(2)?;
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| number.parse().ok().map(|number| (number, rest))).flatten()
}

fn split(joined: &str, separator: char) -> Vec<Subfield<'_>> {
    let begin = joined.find(separator).unwrap_or(joined.len());
    let mut rest = joined.split_at_checked(begin).map_or("", |(_, rest)| rest);
    let mut subfields = Vec::new();
    while let Some((number, body)) = subfield_at(rest, separator) {
        let next = body.match_indices(separator).map(|(at, _)| at).find(|at| {
            let tail = body.split_at_checked(*at).map_or("", |(_, tail)| tail);
            subfield_at(tail, separator).is_some()
        });
        let (text, tail) = body.split_at_checked(next.unwrap_or(body.len())).unwrap_or((body, ""));
        subfields.push(Subfield { number, text });
        rest = tail;
    }
    subfields
}

/// The purpose, subfields 20 to 29 and 60 to 63. A subfield that continues a full one belongs to it: only so can an
/// identifier that was cut in two be told from the end of a sentence.
fn runs(subfields: &[Subfield<'_>]) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    let mut before: Option<&Subfield<'_>> = None;
    for subfield in subfields.iter().filter(|subfield| matches!(subfield.number, 20..=29 | 60..=63)) {
        let continues = before.is_some_and(|before| {
            let follows = before.number + 1 == subfield.number || (before.number, subfield.number) == (29, 60);
            follows && before.text.chars().count() == FULL
        });
        match runs.last_mut() {
            Some(run) if continues || has_keyword(run) => run.push_str(subfield.text),
            _ => runs.push(subfield.text.to_owned()),
        }
        before = Some(subfield);
    }
    runs
}

/// Text with keywords goes on to the next keyword, however its subfields are cut.
fn has_keyword(run: &str) -> bool {
    run.contains(END_TO_END) || KEYWORDS.iter().any(|keyword| run.contains(keyword))
}

/// Takes `EREF+…` out of a run, up to the next keyword.
fn take_end_to_end(run: &mut String) -> Option<String> {
    let (before, after) = run.split_once(END_TO_END)?;
    let end = KEYWORDS.iter().filter_map(|keyword| after.find(keyword)).min().unwrap_or(after.len());
    let (reference, rest) = after.split_at_checked(end)?;
    let reference = reference.to_owned();
    *run = format!("{before}{rest}");
    Some(reference)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(field: &str) -> Information {
        let rows: Vec<String> = field.split('\n').map(str::to_owned).collect();
        parse(&rows, false).unwrap()
    }

    #[test]
    fn free_text_keeps_its_rows() {
        let found = read("GIRO   428428 KPN\n5314606715   BETREFT ? 20 FACTUUR\n");
        assert_eq!(found.description.as_deref(), Some("GIRO   428428 KPN\n5314606715   BETREFT ? 20 FACTUUR"));
        assert_eq!((found.payment_identifier, found.account), (None, None));
    }

    #[test]
    fn subfields_are_joined_over_rows() {
        let found = read(
            "166?00GUTSCHRIFT?100399?20EREF+EndTo\nEndId TFNR20001000?2101?22SVWZ\n+TO 13?30PBNKDEFF100?31DE42100100100\
             043921105?32Richter Renate 70 Zeichen B?33eginn",
        );
        assert_eq!(found.end_to_end.as_deref(), Some("EndToEndId TFNR2000100001"));
        assert_eq!(found.description.as_deref(), Some("GUTSCHRIFT\nTO 13"));
        assert_eq!(found.account.as_deref(), Some("DE42100100100043921105"));
        assert_eq!(found.name.as_deref(), Some("Richter Renate 70 Zeichen Beginn"));
    }

    #[test]
    fn a_run_of_digits_is_the_payment_identifier() {
        let found = read("020?20۱۰۰۰۱۲۳۴۰۱۰۴?21سپرده شرکت در مناقصه?38IR780100004001000001234567");
        assert_eq!(found.payment_identifier.as_deref(), Some("100012340104"));
        assert_eq!(found.description.as_deref(), Some("سپرده شرکت در مناقصه"));
        assert_eq!(found.account.as_deref(), Some("IR780100004001000001234567"));

        let cut = read("?20100012340104000000000000001?21762?23x");
        assert_eq!(cut.payment_identifier.as_deref(), Some("100012340104000000000000001762"));
        let sentence = read("?20this sentence is longer tha?2117762");
        assert_eq!(sentence.payment_identifier, None);
    }

    #[test]
    fn other_separators_and_stray_question_marks() {
        assert_eq!(read("911~20Why? 12~21!").description.as_deref(), Some("Why? 12\n!"));
        assert_eq!(read("?20a?b?2").description.as_deref(), Some("a?b?2"));
        assert_eq!(read("").description, None);
    }
}
