//! What can be done with a thing: the verb on its button.

use serde::Serialize;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr, Schema,
        schema::{ObjectBuilder, Type},
    },
};

use super::Word;

/// Where a verb is called otherwise for one kind of thing.
const OWN: &[Word] = &[
    own("Complaint.assignment", "سپردن به مسئول دیگر", "Hand over"),
    own("Complaint.question", "پرسش از شاکی", "Ask the complainant"),
    own("Complaint.review", "بازبینی تصمیم", "Review the decision"),
    own("Deposit.cancellation", "لغو سپرده", "Cancel the deposit"),
    own("Deposit.correction", "تصحیح مبلغ", "Correct the amount"),
    own("Draw.arrival", "معرفی واریز وجه", "Name the line that brought it"),
    own("Payment.return", "ثبت برگشت پرداخت", "Record that it came back"),
    own("Refund.cancellation", "انصراف", "Cancel the request"),
    own("Resolution.rejection", "رد پیشنهاد", "Reject the proposal"),
    own("Service.withdrawal", "برچیدن خدمت", "Withdraw the service"),
    own("Sweep.arrival", "معرفی سر دیگر انتقال", "Name the other end"),
    own("Unit.closure", "بستن واحد", "Close the unit"),
];

const fn own(name: &'static str, fa: &'static str, en: &'static str) -> Word {
    Word { name, fa, en }
}

macro_rules! verbs {
    ($($name:ident = $action:literal: $fa:literal, $en:literal;)*) => {
        /// An operation's verb, as in its address.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        pub enum Verb {
            $(#[doc = $en] #[serde(rename = $action)] $name,)*
        }

        impl Verb {
            /// Every verb, in the imperative.
            pub const WORDS: &[Word] = &[$(Word { name: $action, fa: $fa, en: $en },)*];

            /// Where a verb is called otherwise for one kind of thing: `Payment.return`.
            pub const OWN: &[Word] = OWN;

            /// The verb as it stands in addresses.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $action,)* }
            }
        }
    };
}

verbs! {
    Acceptance = "acceptance": "پیشنهاد پذیرش", "Propose to accept";
    AcceptanceApproval = "acceptance/approval": "تأیید پذیرش", "Approve the acceptance";
    Acknowledgement = "acknowledgement": "پذیرش برای رسیدگی", "Take it into hand";
    Answer = "answer": "پاسخ دادن", "Answer";
    Approval = "approval": "تأیید", "Approve";
    Approvals = "approvals": "تأیید درخواست", "Approve the request";
    Arrival = "arrival": "معرفی واریز", "Name the arrival";
    Assignment = "assignment": "واگذاری به کارشناس", "Assign to somebody";
    Attachments = "attachments": "پیوست مدرک", "Attach a document";
    BankList = "bank-list": "دریافت بانک‌واره", "Download the bank list";
    BankReversal = "bank_reversal": "پیشنهاد برگشت بانکی", "Propose a bank reversal";
    Cancellation = "cancellation": "لغو", "Cancel";
    Change = "change": "تغییر", "Change";
    Check = "check": "تأیید رسیدگی", "Confirm the check";
    Closing = "closing": "بستن", "Close";
    Closure = "closure": "بستن دوره", "Close the period";
    CollectionNotice = "collection_notice": "تهیه اعلام وصول", "Prepare the collection notice";
    ControllerSignature = "controller-signature": "امضای ذی‌حساب", "Sign as controller";
    Correction = "correction": "اصلاح", "Correct";
    Cosignature = "cosignature": "امضای دوم", "Cosign";
    Decision = "decision": "تصمیم", "Decide";
    Discard = "discard": "کنار گذاشتن", "Discard";
    Days = "days": "انتشار روزها", "Publish days";
    Dispute = "dispute": "اعلام اختلاف", "Dispute";
    DisputeSettlement = "dispute/settlement": "رفع اختلاف", "Settle the dispute";
    Draft = "draft": "نوشتن پیش‌نویس فرم", "Draft the form";
    Examination = "examination": "آغاز رسیدگی", "Take up for examination";
    Explanation = "explanation": "توضیح انتقال", "Explain the sweep";
    Funding = "funding": "تأمین وجه", "Fund";
    Holds = "holds": "توقیف سپرده", "Place a hold";
    Holidays = "holidays": "بارگذاری تعطیلات رسمی", "Load public holidays";
    Identification = "identification": "پیشنهاد شناسایی", "Propose an identification";
    InterimReply = "interim-reply": "پاسخ میان‌دوره‌ای", "Send an interim reply";
    Investigation = "investigation": "آغاز بررسی", "Investigate";
    MemberRemoval = "members/removal": "برداشتن عضو", "Remove a member";
    Members = "members": "افزودن عضو", "Add a member";
    Merger = "merger": "ادغام در پرونده قدیمی‌تر", "Merge into an older one";
    Notes = "notes": "یادداشت داخلی", "Note for the staff";
    PayerReturn = "payer_return": "پیشنهاد عودت به پرداخت‌کننده", "Propose a payer return";
    Publication = "publication": "انتشار فرم", "Publish the form";
    Question = "question": "پرسش از متقاضی", "Ask the applicant";
    Rating = "rating": "ارزیابی پاسخ", "Rate the answer";
    Rejection = "rejection": "رد کردن", "Reject";
    Release = "release": "رفع توقیف", "Release the hold";
    Remedies = "remedies": "پیشنهاد چاره", "Propose a remedy";
    Remedy = "remedy": "مقرر کردن جبران", "Order a remedy";
    RemedyCompletion = "remedy/completion": "ثبت انجام جبران", "Record that it was made good";
    Reopening = "reopening": "بازگشایی پرونده", "Reopen the case";
    Reply = "reply": "پاسخ به پرسش", "Reply to the question";
    Return = "return": "بازگرداندن برای اصلاح", "Return for correction";
    Review = "review": "آغاز رسیدگی", "Take up";
    Revocation = "revocation": "لغو حکم", "Revoke the decree";
    Secret = "secret": "دادن رمز تازه به متقاضی", "Give the applicant a new PIN";
    Settlement = "settlement": "ثبت پرداخت بانک", "Record the bank's payment";
    Signature = "signature": "امضا", "Sign";
    Signatures = "signatures": "امضا", "Sign";
    Submission = "submission": "ارسال", "Submit";
    TransferOrder = "transfer_order": "صدور حواله", "Make a transfer order";
    Versions = "versions": "انتشار نسخه", "Publish a version";
    Weeks = "weeks": "انتشار ساعت‌های هفته", "Publish hours of the week";
    Triage = "triage": "ارجاع به واحد", "Give to a unit";
    Withdrawal = "withdrawal": "پس گرفتن", "Withdraw";
}

// Written out because the derive does not see names that a macro puts together.
impl PartialSchema for Verb {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("An operation's verb, as in its address."))
            .enum_values(Some(Self::WORDS.iter().map(|word| word.name)))
            .examples([Self::Cancellation.as_str()])
            .into()
    }
}

impl ToSchema for Verb {
    fn name() -> std::borrow::Cow<'static, str> {
        "Verb".into()
    }
}
