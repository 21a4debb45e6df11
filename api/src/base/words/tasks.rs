//! What waits for people, as the lines of their list of tasks.

use super::{Values, sets};

/// Kinds of work.
pub const TASKS: &[Values] = sets! {
    "TaskKind" {
        "correct_refunds": "اصلاح درخواست‌های استرداد بازگردانده‌شده", "Correct refunds that were sent back";
        "sign_refunds": "امضای ذی‌حساب پای درخواست‌های استرداد", "Sign refunds as the controller";
        "cosign_refunds": "امضای دوم دستگاه پای درخواست‌های استرداد", "Sign refunds as the second officer";
        "examine_refunds": "در دست گرفتن درخواست‌های استرداد", "Take up refunds";
        "check_refunds": "بررسی درخواست‌های استرداد", "Check refunds";
        "approve_refunds_first": "تأیید نخست استرداد", "Approve refunds first";
        "approve_refunds_second": "تأیید دوم استرداد", "Approve refunds as the second";
        "fund_refunds": "تأمین وجه استردادهای تأییدشده", "Fund approved refunds";
        "instruct_refunds": "صدور حواله استردادها", "Order the payment of refunds";
        "instruct_payer_returns": "صدور حواله عودت به پرداخت‌کنندگان", "Order payer returns";
        "instruct_reissues": "صدور حواله پرداخت‌های دوباره", "Order approved reissues";
        "propose_remedies": "تعیین تکلیف پرداخت‌های نرسیده", "Say what becomes of payments that did not arrive";
        "decide_remedies": "تصمیم درباره پرداخت‌های نرسیده", "Decide on payments that did not arrive";
        "send_interim_replies": "پاسخ میان‌دوره‌ای به شکایت‌های دیرشده", "Tell complainants why it takes longer";
        "acknowledge_complaints": "پذیرش شکایت‌های تازه برای رسیدگی", "Take up new complaints";
        "investigate_complaints": "آغاز رسیدگی به شکایت‌ها", "Begin to investigate complaints";
        "decide_complaints": "تصمیم‌گیری درباره شکایت‌ها", "Decide complaints";
        "review_appeals": "رسیدگی به اعتراض به تصمیم شکایت‌ها", "Take up appeals";
        "complete_remedies": "انجام اقدام‌های جبرانی", "See remedies done";
        "triage_requests": "ارجاع درخواست‌های خدمت تازه", "Triage new requests";
        "assign_requests": "واگذاری درخواست‌های بی‌متصدی", "Take up requests that nobody has, or give them to somebody";
        "take_up_requests": "در دست گرفتن درخواست‌های واگذارشده به شما", "Take up requests that were given to you";
        "read_replies": "خواندن پاسخ متقاضیان به پرسش شما", "Read applicants' replies to your questions";
        "answer_requests": "پاسخ به درخواست‌های در دست شما", "Answer the requests in your hands";
        "decide_resolutions": "تصمیم درباره پیشنهادهای شناسایی", "Decide on proposals about suspense";
        "sign_collection_notices": "امضای اعلام وصول‌ها", "Sign collection notices";
        "prepare_collection_notices": "تهیه اعلام وصول برای ریز سپرده‌های امضاشده", "Prepare collection notices";
        "sign_itemised_lists": "امضای ریز سپرده‌ها", "Sign itemised lists";
        "prepare_itemised_lists": "تهیه ریز سپرده‌های متمرکزشده", "Prepare itemised lists";
        "examine_statements": "رسیدگی به صورتحساب‌های قرنطینه", "Examine quarantined statements";
        "approve_statement_acceptances": "تأیید پذیرش صورتحساب‌های قرنطینه", "Agree with the acceptance of statements";
        "explain_sweeps": "توضیح انتقال‌های ناهمخوان", "Explain sweeps";
        "identify_suspense_items": "شناسایی واریزهای نامشخص", "Identify money in suspense";
        "return_suspense_items": "عودت واریزهای نامشخص حساب‌های خزانه", "Give unknown money back to its payers";
        "reverse_suspense_items": "تعیین برگشت‌های بانک", "Say what the bank took back";
        "name_suspense_items": "تطبیق سطرهای نامشخص حساب‌های خزانه", "Name lines of the treasury's accounts";
        "settle_disputes": "رفع اختلاف سپرده‌ها", "Settle disputed deposits";
        "close_refunds": "بستن استردادهای پرداخت‌شده", "Close settled refunds";
        "follow_draws": "پیگیری درخواست وجه از ۲۰/۹", "Follow up draws from 20/9";
        "submit_refunds": "ارسال پیش‌نویس‌های استرداد", "Submit drafts of refunds";
        "close_periods": "بستن دوره پایان‌یافته", "Close the month that has ended";
        "release_holds": "رفع توقیف سپرده‌ها", "Release holds";
    }
};
