//! The matrix as text that an auditor reads.

use std::fmt::Write;

use super::callers::{Caller, Place, callers};
use crate::stage::{Case, Of};

const PREAMBLE: &str = "\
# Who may do what. Made by running it: every operation of the contract was sent by every caller, on SQLite and on
# PostgreSQL, as a valid request on a target made for it by somebody else. A test compares this file with what it sees.
#
#   ok    it was done (an answer 2xx), or the target was shown
#   none  a list or a sum was answered, and nothing of the target was in it
#   401   the caller has to sign in
#   403   no role of the caller includes the operation, wherever the target is
#   409   the role includes it at another step: it is not the caller's turn
#   404   the role includes it, but the target is beyond the caller's reach: to them it does not exist
#   422   the same, where the target is named in the body
#
# `of` says whose the target is: the agency's (`own` callers work there, `foreign` ones at another agency), the
# treasury's (`office`), the caller's own (`caller`), an applicant's (`case`: who has its tracking token), or everybody's,
# which needs no sign-in (`public`).
";

const GAP: &str = "  ";

/// A line of the matrix.
pub struct Row {
    pub tag: String,
    pub case: &'static Case,
    pub cells: Vec<String>,
}

pub fn draw(rows: &[Row]) -> String {
    let headings: Vec<Vec<String>> = callers().iter().map(heading).collect();
    let widths: Vec<usize> = headings.iter().map(|words| words.iter().map(String::len).max().unwrap()).collect();
    let names = rows.iter().map(|row| row.case.operation.len()).max().unwrap();
    let height = headings.iter().map(Vec::len).max().unwrap();
    let mut text = PREAMBLE.to_owned();
    let mut tag = "";
    for row in rows {
        if row.tag != tag {
            tag = &row.tag;
            text.push('\n');
            for level in 0..height {
                let (first, of) = if level + 1 == height { (tag, "of") } else { ("", "") };
                let words = headings.iter().map(|words| word(words, level, height));
                line(&mut text, first, names, of, words, &widths);
            }
        }
        line(&mut text, row.case.operation, names, of(row.case.of), row.cells.iter().map(String::as_str), &widths);
    }
    text
}

fn line<'a>(
    text: &mut String,
    first: &str,
    names: usize,
    of: &str,
    cells: impl Iterator<Item = &'a str>,
    widths: &[usize],
) {
    let mut line = format!("{first:names$}{GAP}{of:6}");
    for (cell, width) in cells.zip(widths) {
        write!(line, "{GAP}{cell:width$}").unwrap();
    }
    text.push_str(line.trim_end());
    text.push('\n');
}

/// A role's words stand above each other, the last at the bottom.
fn word(words: &[String], level: usize, height: usize) -> &str {
    let above = height - words.len();
    level.checked_sub(above).map_or("", |index| &words[index])
}

fn heading(caller: &Caller) -> Vec<String> {
    let nobody = if caller.place == Place::Applicant { "applicant" } else { "anonymous" };
    let role = caller.role.map_or(nobody, |role| role.as_str());
    let mut words: Vec<String> = role.split('_').map(str::to_owned).collect();
    match caller.place {
        Place::Own => words.push("own".to_owned()),
        Place::Foreign => words.push("foreign".to_owned()),
        Place::Nowhere | Place::Applicant | Place::Treasury => {}
    }
    words
}

fn of(of: Of) -> &'static str {
    match of {
        Of::Agency => "agency",
        Of::Office => "office",
        Of::Caller => "caller",
        Of::Applicant => "case",
        Of::Everybody => "public",
    }
}

/// The lines of one text that the other lacks.
pub fn differences(before: &str, after: &str) -> String {
    let mut text = String::new();
    for (sign, these, those) in [('-', before, after), ('+', after, before)] {
        for line in these.lines().filter(|line| !those.lines().any(|other| other == *line)) {
            writeln!(text, "{sign} {line}").unwrap();
        }
    }
    text
}
