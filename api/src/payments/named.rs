//! Numbers of payments and orders, and what a bank line says of them. Pure.

use amanat_kernel::{FiscalYear, PaymentNumber, text};

/// The number of an order or a draw, as people say it.
pub fn numbered(year: FiscalYear, serial: u64) -> String {
    format!("{year}-{serial:04}")
}

/// The texts of a bank line in which it may say what it pays.
pub struct Texts<'a> {
    pub references: [Option<&'a str>; 2],
    pub description: &'a str,
}

impl Texts<'_> {
    /// The one payment that the line names; none where it names none or several.
    pub fn payment(&self) -> Option<PaymentNumber> {
        let texts = self.references.into_iter().flatten().chain([self.description]);
        let mut named: Vec<PaymentNumber> = texts.flat_map(PaymentNumber::all_in).collect();
        named.sort_unstable();
        named.dedup();
        match named.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        }
    }

    /// The one order that the line names, in a reference that is its number and nothing else, or as a word of the
    /// description.
    pub fn order(&self) -> Option<String> {
        let whole = self
            .references
            .into_iter()
            .flatten()
            .filter_map(|reference| order_number(&text::fold_reference(reference)));
        let plain = text::ascii_digits(self.description);
        let words = plain.split(|c: char| !c.is_ascii_digit() && c != '-').filter(|word| word.contains('-'));
        let mut named: Vec<String> =
            whole.chain(words.filter_map(|word| order_number(&word.replacen('-', "", 1)))).collect();
        named.sort_unstable();
        named.dedup();
        if named.len() == 1 { named.pop() } else { None }
    }
}

/// Eight digits or more, a fiscal year first: the number of an order without its hyphen.
fn order_number(digits: &str) -> Option<String> {
    let (year, serial) = digits.split_at_checked(4)?;
    let year = year.parse().ok().and_then(|year| FiscalYear::new(year).ok())?;
    let is_serial = (4..=9).contains(&serial.len()) && serial.bytes().all(|byte| byte.is_ascii_digit());
    if is_serial { serial.parse().ok().map(|serial| numbered(year, serial)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts<'a>(identifier: Option<&'a str>, reference: Option<&'a str>, description: &'a str) -> Texts<'a> {
        Texts { references: [identifier, reference], description }
    }

    #[test]
    fn a_line_names_one_payment_or_none() {
        let number = |serial| PaymentNumber::issue(FiscalYear::new(1404).unwrap(), serial).unwrap();
        let (one, other) = (number(1), number(2));
        assert_eq!(texts(Some(one.as_str()), Some("990017"), "").payment(), Some(one.clone()));
        assert_eq!(texts(None, None, &format!("پایا {one} بابت رد")).payment(), Some(one.clone()));
        let twice = format!("{one} {one}");
        assert_eq!(texts(Some(one.as_str()), None, &twice).payment(), Some(one.clone()), "named twice it is one");
        assert_eq!(texts(Some(one.as_str()), None, &format!("{other}")).payment(), None, "two are none");
        assert_eq!(texts(Some("91404000000142"), None, "واریز").payment(), None, "the check digits are wrong");
    }

    #[test]
    fn a_line_names_an_order_by_its_number() {
        let number = Some("1404-0012".to_owned());
        assert_eq!(texts(None, None, "بانکواره ۱۴۰۴-۰۰۱۲ پایا").order(), number);
        for reference in ["1404-0012", "14040012", "۱۴۰۴/۰۰۱۲"] {
            assert_eq!(texts(None, Some(reference), "").order(), number, "{reference}");
        }
        assert_eq!(texts(None, None, "14040012").order(), None, "without its hyphen it is no word of ours");
        assert_eq!(texts(None, None, "1404-0012 و 1404-0013").order(), None);
        assert_eq!(texts(None, Some("1404"), "1404-05-12").order(), None, "a day is no order");
        assert_eq!(texts(None, Some("99990012"), "").order(), None);
        assert_eq!(numbered(FiscalYear::new(1404).unwrap(), 12_345), "1404-12345");
    }
}
