//! Where things stand, of which kind they are, and what happened to them.

use super::{Values, sets};

/// Where things stand.
pub const STATES: &[Values] = sets! {
    "CaseState" {
        "registered": "ثبت‌شده", "Registered";
        "triaged": "ارجاع‌شده", "Given to a unit";
        "assigned": "واگذارشده", "Assigned";
        "in_review": "در دست رسیدگی", "In review";
        "waiting_for_applicant": "در انتظار متقاضی", "Waiting for the applicant";
        "answered": "پاسخ‌داده‌شده", "Answered";
        "closed": "بسته", "Closed";
        "withdrawn": "پس‌گرفته‌شده", "Withdrawn";
        "expired": "منقضی", "Expired";
        "rejected_invalid": "ناپذیرفته", "Not a request";
        "merged_duplicate": "ادغام‌شده", "Merged";
    }
    "CaseNext" {
        "office_reads": "به‌زودی خوانده و ارجاع می‌شود", "It is soon read and given to a unit";
        "office_works": "در حال رسیدگی است", "It is being worked on";
        "applicant_replies": "منتظر پاسخ شما هستیم", "We wait for your reply";
        "applicant_may_object": "اگر موافق نیستید می‌توانید به آن اعتراض کنید", "You may object if you do not agree";
        "nothing": "کار دیگری نمانده است", "Nothing is left to do";
    }
    "ReceiptVerdict" {
        "genuine": "اصیل", "Genuine";
        "altered": "دست‌خورده یا ساختگی", "Altered or made up";
        "key_unknown": "کلید ناشناخته", "Unknown key";
        "other_office": "از خزانه‌ای دیگر", "Of another office";
    }
    "DepositState" {
        "declared": "اعلام‌شده", "Declared";
        "received": "دریافت‌شده", "Received";
        "swept": "متمرکزشده", "Swept";
        "announced": "اعلام وصول شده", "Announced";
        "cancelled": "لغوشده", "Cancelled";
        "partially_refunded": "بخشی مستردشده", "Partially refunded";
        "refunded": "مستردشده", "Refunded";
        "reversed": "برگشت‌خورده", "Reversed";
    }
    "ServiceFormState" {
        "draft": "پیش‌نویس", "Draft";
        "published": "منتشرشده", "Published";
        "superseded": "جایگزین‌شده", "Superseded";
    }
    "StatementState" {
        "posted": "ثبت‌شده", "Posted";
        "quarantined": "در قرنطینه", "In quarantine";
        "discarded": "کنار گذاشته‌شده", "Discarded";
    }
    "LineState" {
        "posted": "ثبت‌شده", "Posted";
        "duplicate": "تکراری", "Duplicate";
        "quarantined": "در قرنطینه", "In quarantine";
    }
    "Continuity" {
        "first": "نخستین صورتحساب", "First";
        "continues": "پیوسته", "Continues";
        "gap": "دارای فاصله", "Gap";
        "overlaps": "دارای هم‌پوشانی", "Overlaps";
        "unknown": "نامعلوم", "Unknown";
    }
    "SuspenseState" {
        "open": "باز", "Open";
        "proposed": "در انتظار تصمیم", "Proposed";
        "closed": "بسته", "Closed";
    }
    "ResolutionState" {
        "proposed": "پیشنهادشده", "Proposed";
        "confirmed": "تأییدشده", "Confirmed";
        "rejected": "ردشده", "Rejected";
        "withdrawn": "پس‌گرفته‌شده", "Withdrawn";
    }
    "SweepState" {
        "sent": "در راه", "Sent";
        "unsent": "رسیده، برداشت دیده نشده", "Arrived, debit not seen";
        "arrived": "رسیده", "Arrived";
    }
    "ListState" {
        "prepared": "تهیه‌شده", "Prepared";
        "signed": "امضاشده", "Signed";
        "announced": "اعلام وصول شده", "Announced";
        "withdrawn": "پس‌گرفته‌شده", "Withdrawn";
    }
    "NoticeState" {
        "prepared": "تهیه‌شده", "Prepared";
        "signed_once": "یک امضا", "Signed once";
        "issued": "صادرشده", "Issued";
        "rejected": "ردشده", "Rejected";
    }
    "RefundState" {
        "draft": "پیش‌نویس", "Draft";
        "submitted": "ارسال‌شده", "Submitted";
        "controller_signed": "امضاشده ذی‌حساب", "Signed by the controller";
        "cosigned": "امضاشده دستگاه", "Cosigned";
        "under_check": "در حال رسیدگی", "Under check";
        "returned": "برگشته برای اصلاح", "Returned for correction";
        "checked": "رسیدگی‌شده", "Checked";
        "approved_once": "تأیید اول", "Approved once";
        "approved": "تأیید نهایی", "Approved";
        "funded": "وجه تأمین‌شده", "Funded";
        "instructed": "حواله‌شده", "Instructed";
        "partly_settled": "بخشی پرداخت‌شده", "Partly settled";
        "payment_returned": "پرداخت برگشته", "Payment returned";
        "settled": "پرداخت‌شده", "Settled";
        "closed": "بسته", "Closed";
        "rejected": "ردِ درخواست", "Rejected";
        "cancelled": "انصراف", "Cancelled";
        "expired": "منقضی", "Expired";
    }
    "TransferOrderState" {
        "sent": "فرستاده‌شده", "Sent";
        "partly_settled": "بخشی پرداخت‌شده", "Partly settled";
        "settled": "پرداخت‌شده", "Settled";
        "unexecuted": "اجرانشده", "Not executed";
    }
    "PaymentState" {
        "instructed": "حواله‌شده", "Instructed";
        "settled": "پرداخت‌شده", "Settled";
        "returned": "برگشته", "Returned";
        "unexecuted": "اجرانشده", "Not executed";
        "reissued": "دوباره صادرشده", "Reissued";
        "restored": "بازگشته به سپرده", "Restored";
    }
    "RemedyState" {
        "proposed": "پیشنهادشده", "Proposed";
        "approved": "تأییدشده", "Approved";
        "rejected": "ردشده", "Rejected";
    }
    "DrawState" {
        "requested": "درخواست‌شده", "Requested";
        "arrived": "رسیده", "Arrived";
        "withdrawn": "پس‌گرفته‌شده", "Withdrawn";
    }
    "CaseClockState" {
        "running": "در جریان", "Running";
        "paused": "متوقف", "Paused";
        "stopped": "پاسخ داده‌شده", "Stopped";
        "merged": "ادغام‌شده", "Merged";
        "switched_off": "بدون تعهد زمانی", "Switched off";
    }
    "ReviewVerdict" {
        "stands": "پابرجاست", "Stands";
        "would_not_stand": "با تقویم کنونی نقض نیست", "Would not stand";
    }
    "PeriodState" {
        "open": "باز", "Open";
        "closed": "بسته", "Closed";
    }
};

/// Of which kind things are, and why.
pub const KINDS: &[Values] = sets! {
    "CaseChannel" {
        "portal": "درگاه", "Portal";
        "staff": "کارمند", "Staff";
        "bulk": "گروهی", "Bulk";
    }
    "CaseOutcome" {
        "granted": "پذیرفته‌شده", "Granted";
        "refused": "ردشده", "Refused";
        "partly": "بخشی پذیرفته‌شده", "Partly granted";
    }
    "CaseEntryKind" {
        "filed": "ثبت", "Filed";
        "triaged": "ارجاع به واحد", "Given to a unit";
        "assigned": "واگذاری به کارشناس", "Assigned";
        "taken_up": "آغاز رسیدگی", "Taken up";
        "asked": "پرسش از متقاضی", "Asked";
        "replied": "پاسخ متقاضی", "Replied";
        "answered": "پاسخ", "Answered";
        "noted": "یادداشت داخلی", "Noted";
        "closed": "بستن", "Closed";
        "withdrawn": "پس گرفتن", "Withdrawn";
        "reopened": "بازگشایی", "Reopened";
        "rated": "ارزیابی", "Rated";
        "rejected": "نپذیرفتن", "Refused as no request";
        "merged": "ادغام", "Merged";
        "absorbed": "ادغام پرونده‌ای دیگر در این پرونده", "Another case was merged into it";
        "expired": "انقضا", "Expired";
        "secret_issued": "صدور رمز تازه", "New PIN issued";
        "acknowledged": "پذیرش برای رسیدگی", "Acknowledged";
        "interim_replied": "پاسخ میان‌دوره‌ای", "Interim reply";
        "reply_missed": "ادامه رسیدگی بدون پاسخ شاکی", "Goes on without a reply";
        "remedy_ordered": "مقرر شدن جبران", "Remedy ordered";
        "remedy_done": "انجام جبران", "Remedy done";
        "appealed": "اعتراض به تصمیم", "Appealed";
    }
    "DepositKind" {
        "bid_bond": "سپرده شرکت در مناقصه", "Bid bond";
        "performance": "تضمین انجام تعهدات", "Performance security";
        "advance_payment": "تضمین پیش‌پرداخت", "Advance-payment security";
        "retention": "سپرده حسن انجام کار", "Retention money";
        "insurance_38": "سپرده بیمه", "Social-security retention";
        "judicial": "سپرده قضایی", "Judicial deposit";
        "third_party": "وجوه تودیعی به نفع ثالث", "Third-party deposit";
        "fine_security": "وثیقه جریمه", "Security for a fine";
        "customs": "وثیقه گمرکی", "Customs security";
        "tax_security": "وثیقه مالیاتی", "Tax security";
        "auction": "سپرده شرکت در مزایده", "Auction deposit";
        "lease": "سپرده اجاره", "Lease deposit";
        "other": "سایر", "Other";
    }
    "DepositClass" {
        "security": "تضمین حقوق دولت (بند الف)", "Security (a)";
        "judicial": "قضایی (بند ب)", "Judicial (b)";
        "third_party": "به نفع ثالث (بند ج)", "Third party (c)";
    }
    "HoldKind" {
        "court_order": "دستور قضایی", "Court order";
        "tax_order": "دستور مالیاتی", "Tax order";
        "insurance_order": "دستور تأمین اجتماعی", "Social-security order";
        "other": "سایر", "Other";
    }
    "CaseKind" {
        "request": "درخواست خدمت", "Request";
        "complaint": "شکایت", "Complaint";
    }
    "ClockKind" {
        "first_response": "نخستین واکنش", "First response";
        "answer": "پاسخ", "Answer";
    }
    "FindingKind" {
        "warning": "هشدار مهلت", "Warning";
        "breach": "نقض مهلت", "Breach";
        "escalation": "ارجاع به بالادست", "Escalation";
    }
    "DayKind" {
        "closed": "تعطیل", "Closed";
        "open": "باز (فوق‌العاده)", "Open";
    }
    "Priority" {
        "normal": "عادی", "Normal";
        "urgent": "فوری", "Urgent";
    }
    "LineDirection" {
        "credit": "بستانکار (واریز)", "Credit";
        "debit": "بدهکار (برداشت)", "Debit";
    }
    "Side" {
        "debit": "بدهکار", "Debit";
        "credit": "بستانکار", "Credit";
    }
    "QuarantineReason" {
        "unbalanced": "نخواندن مانده‌ها با سطرها", "Balances and lines disagree";
        "balance_missing": "نبود مانده آغاز یا پایان", "Opening or closing balance missing";
        "running_balance": "نخواندن مانده یک سطر", "A line's balance disagrees";
    }
    "SuspenseReason" {
        "no_reference": "بدون شناسه", "No reference";
        "unknown_reference": "شناسه ناشناخته", "Unknown reference";
        "amount_short": "کمتر از مبلغ سپرده", "Less than the deposit";
        "amount_over": "بیشتر از مبلغ سپرده", "More than the deposit";
        "ambiguous": "چند سپرده ممکن", "Several deposits fit";
        "already_received": "سپرده پیش‌تر دریافت شده", "Deposit received already";
        "deposit_cancelled": "سپرده لغو شده", "Deposit cancelled";
        "other_agency": "سپرده دستگاه دیگر", "Another agency's deposit";
        "bank_debit": "برداشت بانکی", "Bank debit";
        "bank_reversal": "برگشت بانکی", "Bank reversal";
        "unknown_transfer": "انتقال ناشناخته خزانه", "Unknown transfer";
    }
    "ResolutionKind" {
        "identification": "شناسایی", "Identification";
        "payer_return": "عودت به پرداخت‌کننده", "Payer return";
        "bank_reversal": "برگشت بانکی", "Bank reversal";
    }
    "RefundReason" {
        "bid_lost": "برنده نشدن در مناقصه یا مزایده", "Bid lost";
        "contract_signed": "انعقاد قرارداد", "Contract signed";
        "provisional_handover": "تحویل موقت", "Provisional handover";
        "final_handover": "تحویل قطعی", "Final handover";
        "advance_worked_off": "استهلاک پیش‌پرداخت", "Advance worked off";
        "clearance": "مفاصاحساب", "Clearance";
        "court_order": "حکم مرجع قضایی", "Court order";
        "beneficiary_claim": "مطالبه ذی‌نفع", "Beneficiary's claim";
        "other": "سایر", "Other";
    }
    "RemedyKind" {
        "non_execution": "اجرا نشدن حواله", "Non-execution";
        "reissue": "صدور دوباره", "Reissue";
        "restoration": "بازگشت به سپرده", "Restoration";
    }
};

/// What a form may ask to be uploaded.
pub const FILES: &[Values] = sets! {
    "ApplicantNeed" {
        "identifier": "کد یا شناسه ملی", "Identifier";
        "mobile": "تلفن همراه", "Mobile";
        "email": "رایانامه", "Email";
    }
    "FormFileType" {
        "pdf": "پرونده PDF", "PDF";
        "jpeg": "تصویر JPEG", "JPEG image";
        "png": "تصویر PNG", "PNG image";
    }
};

/// What happened, and to what.
pub const EVENTS: &[Values] = sets! {
    "PostingKind" {
        "receipt_matched": "دریافت سپرده", "Receipt of a deposit";
        "receipt_unidentified": "دریافت وجه نامشخص", "Unidentified receipt";
        "receipt_identified": "شناسایی وجه نامشخص", "Receipt identified";
        "bank_debit_unidentified": "برداشت بانکی نامشخص", "Unidentified bank debit";
        "receipt_returned": "عودت به پرداخت‌کننده", "Return to the payer";
        "receipt_reversed": "برگشت دریافت", "Receipt reversed";
        "sweep_sent": "برداشت انتقال از حساب رابط", "Sweep sent";
        "sweep_arrived": "رسیدن انتقال به حساب تمرکز", "Sweep arrived";
        "remitted": "حواله به حساب ۲۰/۹", "Remitted to account 20/9";
        "refund_approved": "تصویب رد سپرده", "Refund approved";
        "approval_taken_back": "پس گرفتن تصویب", "Approval taken back";
        "funds_drawn": "برداشت از حساب ۲۰/۹", "Funds drawn";
        "refund_instructed": "دستور پرداخت", "Payment ordered";
        "payment_settled": "پرداخت بانک", "Payment settled";
        "payment_returned": "برگشت پرداخت", "Payment returned";
        "payment_unexecuted": "اجرا نشدن پرداخت", "Payment not executed";
        "payment_reissued": "صدور دوباره پرداخت", "Payment reissued";
        "refund_restored": "بازگشت به سپرده", "Restored to the deposit";
    }
    "LedgerAccount.subject_kind" {
        "agency": "دستگاه اجرایی", "Agency";
        "office": "خزانه معین", "Treasury";
        "suspense_item": "قلم نامشخص", "Suspense item";
        "sweep": "انتقال پایان ماه", "Sweep";
        "deposit": "سپرده", "Deposit";
        "refund": "رد سپرده", "Refund";
        "payroll": "حقوق", "Payroll";
        "deduction": "کسور قانونی", "Deduction";
        "budget_line": "ردیف بودجه", "Budget line";
        "guarantee": "ضمانت‌نامه", "Guarantee instrument";
    }
    "LedgerPosting.source_kind" {
        "statement_line": "سطر صورتحساب", "Statement line";
        "suspense_item": "قلم نامشخص", "Suspense item";
        "refund": "رد سپرده", "Refund";
        "payment": "پرداخت", "Payment";
        "remedy": "چاره پرداخت", "Remedy";
    }
    "Source.kind" {
        "statement_line": "سطر صورتحساب", "Statement line";
        "suspense_item": "قلم نامشخص", "Suspense item";
        "resolution": "تعیین تکلیف", "Resolution";
        "sweep": "انتقال پایان ماه", "Sweep";
        "itemised_list": "ریز سپرده", "Itemised list";
        "collection_notice": "اعلام وصول", "Collection notice";
        "deposit_hold": "توقیف سپرده", "Deposit hold";
        "refund": "رد سپرده", "Refund";
        "transfer_order": "حواله", "Transfer order";
        "remedy": "چاره پرداخت", "Remedy";
    }
    "ClockStep.event" {
        "started": "آغاز", "Started";
        "responded": "واکنش اداره", "Responded";
        "applicant_wrote": "پیام متقاضی", "Applicant wrote";
        "paused": "توقف ساعت", "Paused";
        "resumed": "ادامه", "Resumed";
        "stopped": "پاسخ", "Stopped";
        "reopened": "بازگشایی", "Reopened";
        "extended": "تمدید مهلت", "Extended";
        "target_changed": "تغییر هدف", "Another promise";
        "merged": "ادغام", "Merged";
        "switched_off": "پایان تعهد زمانی", "Switched off";
    }
    "Step.action" {
        "deposit.declared": "اعلام سپرده", "Declared";
        "deposit.corrected": "تصحیح مبلغ", "Corrected";
        "deposit.cancelled": "لغو سپرده", "Cancelled";
        "deposit.received": "دریافت وجه", "Received";
        "deposit.receipt_reversed": "برگشت خوردن دریافت", "Receipt reversed";
        "deposit.reversed": "برگشت خوردن سپرده", "Deposit reversed";
        "deposit.swept": "متمرکز شدن", "Swept";
        "deposit.listed": "درج در ریز سپرده", "Listed";
        "deposit.disputed": "اعلام اختلاف", "Disputed";
        "deposit.dispute_settled": "رفع اختلاف", "Dispute settled";
        "deposit.announced": "اعلام وصول", "Announced";
        "deposit.held": "توقیف", "Hold placed";
        "deposit.hold_released": "رفع توقیف", "Hold released";
        "deposit.refund_requested": "درخواست رد سپرده", "Refund requested";
        "deposit.refund_released": "آزاد شدن رزرو", "Reserve released";
        "deposit.refunded": "تصویب رد سپرده", "Refund approved";
        "deposit.refund_settled": "پرداخت رد سپرده", "Refund paid";
        "deposit.refund_restored": "بازگشت به سپرده", "Refund restored";
        "itemised_list.signed": "امضای ریز سپرده", "List signed";
        "itemised_list.withdrawn": "پس گرفتن ریز سپرده", "List withdrawn";
        "itemised_list.notice_prepared": "تهیه اعلام وصول", "Notice prepared";
        "itemised_list.notice_signed": "امضای اعلام وصول", "Notice signed";
        "itemised_list.notice_rejected": "رد اعلام وصول", "Notice rejected";
    }
};
