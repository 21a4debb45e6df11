//! The one catalogue of what applicants are told.
//!
//! **Invariant.** A message names the case by its reference and says what to do next; it names no person, no service and no
//! sum. Whoever adds a kind of entry decides here whether its applicant is told.

use chrono::NaiveDate;

use crate::{
    base::{error::Error, jalali::jalali, office::Office, problem::Language},
    cases::{
        Case, Secret, parse_reference,
        wire::{CaseEntryKind, CaseKind},
    },
};

/// What is told: `{case}` and `{reference}` name the case, `{until}` the last day.
struct Told {
    fa: &'static str,
    en: &'static str,
    /// Where there is a last day, this comes after it.
    until: Option<(&'static str, &'static str)>,
}

const fn told(fa: &'static str, en: &'static str) -> Option<Told> {
    Some(Told { fa, en, until: None })
}

impl Told {
    const fn until(self, fa: &'static str, en: &'static str) -> Self {
        Self { until: Some((fa, en)), ..self }
    }
}

/// What an applicant is told of this; none of what the applicant did, but that the filing has arrived and that a poor
/// rating has opened an appeal.
fn of(kind: CaseEntryKind) -> Option<Told> {
    use CaseEntryKind as K;
    match kind {
        K::Filed => told(
            "{case} شما با کد رهگیری {reference} ثبت شد. این کد و رمز آن را برای پیگیری نگه دارید.",
            "Your {case} was filed under the reference {reference}. Keep it and its PIN to follow the case.",
        ),
        K::Triaged => told(
            "{case} {reference} برای رسیدگی به واحد مسئول ارجاع شد.",
            "Your {case} {reference} was given to the unit in charge.",
        ),
        K::TakenUp => told("رسیدگی به {case} {reference} آغاز شد.", "The office has begun to work on your {case} {reference}."),
        K::Acknowledged => told(
            "{case} {reference} پذیرفته شد و رسیدگی‌کننده آن تعیین شده است.",
            "Your {case} {reference} is in the hands of somebody who will look into it.",
        ),
        K::Asked => told(
            "برای ادامه رسیدگی به {case} {reference} پرسشی از شما داریم. پرسش را در صفحه پیگیری بخوانید و پاسخ دهید.",
            "We need your reply to go on with your {case} {reference}. Read the question on the tracking page and answer it.",
        )
        .map(|told| told.until("مهلت پاسخ: تا پایان {until}.", "Reply until the end of {until}.")),
        K::ReplyMissed => told(
            "مهلت پاسخ شما درباره {case} {reference} گذشت. رسیدگی بدون آن ادامه می‌یابد.",
            "The time for your reply about your {case} {reference} is over. The office goes on without it.",
        ),
        K::Answered => told(
            "به {case} {reference} پاسخ داده شد. پاسخ را در صفحه پیگیری بخوانید.",
            "Your {case} {reference} was answered. Read the answer on the tracking page.",
        )
        .map(|told| {
            told.until(
                "اگر با آن موافق نیستید، تا پایان {until} می‌توانید اعتراض کنید.",
                "If you do not agree, you may object until the end of {until}.",
            )
        }),
        K::InterimReplied => told(
            "رسیدگی به {case} {reference} بیشتر طول می‌کشد. دلیل آن در صفحه پیگیری آمده است.",
            "Your {case} {reference} takes longer. The reason is on the tracking page.",
        )
        .map(|told| told.until("تصمیم تا پایان {until} اعلام می‌شود.", "The decision is promised by the end of {until}.")),
        K::RemedyOrdered => told(
            "برای جبران موضوع {case} {reference} اقدامی مقرر شد. شرح آن در صفحه پیگیری آمده است.",
            "Something will be done to make good what your {case} {reference} is about. See the tracking page.",
        )
        .map(|told| told.until("مهلت انجام: {until}.", "It is due on {until}.")),
        K::RemedyDone => told(
            "اقدام جبرانی {case} {reference} انجام شد. نتیجه را در صفحه پیگیری بخوانید و ارزیابی کنید.",
            "What was promised about your {case} {reference} is done. Read and rate it on the tracking page.",
        ),
        K::Appealed => told(
            "اعتراض شما به تصمیم درباره {case} {reference} ثبت شد و رئیس خزانه آن را بررسی می‌کند.",
            "Your objection to the decision about your {case} {reference} is recorded. The head of treasury will look at it.",
        ),
        K::Closed => told(
            "{case} {reference} بسته شد. سرگذشت آن همچنان در صفحه پیگیری دیده می‌شود.",
            "Your {case} {reference} is closed. What happened can still be read on the tracking page.",
        ),
        K::Rejected => told(
            "{case} {reference} پذیرفته نشد. دلیل آن را در صفحه پیگیری بخوانید.",
            "Your {case} {reference} was not accepted. Read why on the tracking page.",
        ),
        K::Merged => told(
            "{case} {reference} با درخواست دیگر شما یکی شد و رسیدگی در آن ادامه می‌یابد. کد آن در صفحه پیگیری آمده است.",
            "Your {case} {reference} goes on in another one of yours. Its reference is on the tracking page.",
        ),
        K::Expired => told(
            "چون در مهلت مقرر پاسخی از شما نرسید، {case} {reference} بی‌نتیجه بسته شد. اگر هنوز لازم است، دوباره ثبت کنید.",
            "Without your reply in time, your {case} {reference} has expired. File it again if you still need it.",
        ),
        K::SecretIssued => told(
            "برای {case} {reference} رمز تازه‌ای صادر شد و رمز پیشین دیگر کار نمی‌کند. اگر شما آن را نخواسته‌اید، به خزانه مراجعه کنید.",
            "Your {case} {reference} has a new PIN, and the old one no longer works. If you did not ask for it, come to the treasury.",
        ),
        K::Replied | K::Withdrawn | K::Reopened | K::Rated | K::Assigned | K::Noted | K::Absorbed => None,
    }
}

/// What carries a secret that was recovered.
const RECOVERED: Told = Told {
    fa: "رمز تازه {case} {reference}: {pin}\nرمز پیشین دیگر کار نمی‌کند. این رمز را به کسی ندهید. اگر شما آن را نخواسته‌اید، به خزانه مراجعه کنید.",
    en: "New PIN of your {case} {reference}: {pin}\nThe old one no longer works. Give it to nobody. If you did not ask for it, come to the treasury.",
    until: None,
};

/// Whether the applicant is told of this.
pub fn is_told(kind: CaseEntryKind) -> bool {
    of(kind).is_some()
}

/// A message about a case.
pub struct Words<'a> {
    pub kind: CaseEntryKind,
    pub case: &'a Case,
    pub language: Language,
    pub until_on: Option<NaiveDate>,
    /// The secret that it carries.
    pub secret: Option<&'a Secret>,
    pub office: &'a Office,
    /// The origin of the pages; empty where there are none.
    pub web_origin: &'a str,
}

impl Words<'_> {
    /// The whole text; none of what nobody is told.
    pub fn text(&self) -> Result<Option<String>, Error> {
        let told = if self.secret.is_some() { Some(RECOVERED) } else { of(self.kind) };
        let Some(Told { fa, en, until }) = told else { return Ok(None) };
        let pick = |fa: &'static str, en: &'static str| match self.language {
            Language::Fa => fa,
            Language::En => en,
        };
        let mut text = pick(fa, en).to_owned();
        if let (Some((fa, en)), Some(day)) = (until, self.until_on) {
            text = format!("{text} {}", pick(fa, en)).replace("{until}", &self.day(day)?);
        }
        let pin = self.secret.map(|secret| self.code(&secret.pin)).unwrap_or_default();
        text =
            text.replace("{case}", self.case_name()).replace("{reference}", &self.reference()?).replace("{pin}", &pin);
        let mut lines = vec![text, self.office_name().to_owned()];
        lines.extend(self.address());
        Ok(Some(lines.join("\n")))
    }

    /// What mail is headed by.
    pub fn subject(&self) -> Result<String, Error> {
        Ok(format!("{}: {} {}", self.office_name(), self.case_name(), self.reference()?))
    }

    fn office_name(&self) -> &str {
        match self.language {
            Language::Fa => &self.office.name_fa,
            Language::En => &self.office.name_en,
        }
    }

    fn case_name(&self) -> &'static str {
        match (self.case.kind, self.language) {
            (CaseKind::Request, Language::Fa) => "درخواست",
            (CaseKind::Request, Language::En) => "request",
            (CaseKind::Complaint, Language::Fa) => "شکایت",
            (CaseKind::Complaint, Language::En) => "complaint",
        }
    }

    fn reference(&self) -> Result<String, Error> {
        Ok(self.code(&parse_reference(&self.case.reference)?.grouped()))
    }

    /// Digits that belong together, from left to right whatever stands around them.
    fn code(&self, digits: &str) -> String {
        let digits = match self.language {
            Language::Fa => persian(digits),
            Language::En => digits.to_owned(),
        };
        format!("\u{2066}{digits}\u{2069}")
    }

    fn day(&self, day: NaiveDate) -> Result<String, Error> {
        match self.language {
            Language::Fa => Ok(self.code(&jalali(day)?.replace('-', "/"))),
            Language::En => Ok(day.format("%-d %B %Y").to_string()),
        }
    }

    /// Where to go on: by the link that opens the case, where the message carries its secret.
    fn address(&self) -> Option<String> {
        let origin = self.web_origin.trim_end_matches('/');
        let page = (!origin.is_empty()).then(|| format!("{origin}/track"))?;
        Some(self.secret.map_or(page.clone(), |secret| format!("{page}#{}", secret.token)))
    }
}

fn persian(digits: &str) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|value| char::from_u32(0x6f0_u32.saturating_add(value))).unwrap_or(c);
    digits.chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use sea_orm::Iterable;

    use super::*;

    #[test]
    fn every_text_names_the_case_in_both_languages_and_nothing_is_left_open() {
        for kind in CaseEntryKind::iter() {
            let Some(Told { fa, en, until }) = of(kind) else { continue };
            for text in [fa, en] {
                assert!(text.contains("{case}") && text.contains("{reference}"), "{text}");
                assert_eq!(text.matches('{').count(), 2, "{text}");
            }
            for text in until.into_iter().flat_map(|(fa, en)| [fa, en]) {
                assert!(text.contains("{until}") && text.matches('{').count() == 1, "{text}");
            }
        }
        for text in [RECOVERED.fa, RECOVERED.en] {
            assert!(["{case}", "{reference}", "{pin}"].iter().all(|part| text.contains(part)), "{text}");
        }
    }
}
