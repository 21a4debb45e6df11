//! What lists are called, by their items: at most 31 characters, which is what the name of a sheet may have.

use super::Word;

macro_rules! lists {
    ($($name:literal: $fa:literal, $en:literal;)*) => { &[$(Word { name: $name, fa: $fa, en: $en },)*] };
}

pub const LISTS: &[Word] = lists! {
    "Agency": "دستگاه‌های اجرایی", "Agencies";
    "BankAccount": "حساب‌های بانکی", "Bank accounts";
    "Calendar": "تقویم‌های کاری", "Working calendars";
    "CalendarDay": "روزهای تقویم", "Days of the calendar";
    "CaseClock": "مهلت‌های پرونده‌ها", "Clocks of cases";
    "CaseEntry": "سرگذشت پرونده", "What happened to the case";
    "CollectionNotice": "اعلام‌های وصول", "Collection notices";
    "Complaint": "شکایت‌ها", "Complaints";
    "Deposit": "سپرده‌ها", "Deposits";
    "DepositHold": "توقیف‌های سپرده", "Deposit holds";
    "Draw": "برداشت‌ها از حساب ۲۰-۹", "Draws";
    "ItemisedList": "ریز سپرده‌ها", "Itemised lists";
    "ItemisedRow": "ردیف‌های ریز سپرده", "Rows of the list";
    "LedgerAccount": "حساب‌های دفتر", "Ledger accounts";
    "LedgerPosting": "اسناد حسابداری", "Postings";
    "ListedForm": "فرم‌های خدمات", "Service forms";
    "ListedService": "خدمات الکترونیکی", "Electronic services";
    "PayerReturn": "عودت به پرداخت‌کنندگان", "Payer returns";
    "Message": "پیام‌ها", "Messages";
    "Payment": "پرداخت‌ها", "Payments";
    "Period": "دوره‌های مالی", "Periods";
    "Refund": "درخواست‌های رد سپرده", "Refunds";
    "Remedy": "چاره‌های پرداخت", "Remedies";
    "Remittance": "حواله‌ها به حساب ۲۰-۹", "Remittances";
    "Resolution": "تعیین تکلیف‌ها", "Resolutions";
    "ServiceLevel": "سطوح خدمت", "Service levels";
    "ServicePlacement": "واحد پاسخگوی خدمات", "Units of services";
    "ServiceRequest": "درخواست‌های خدمت", "Requests";
    "Signatory": "امضاداران", "Signatories";
    "Statement": "صورتحساب‌های بانک", "Statements";
    "StatementLine": "سطرهای صورتحساب", "Statement lines";
    "Step": "سرگذشت سپرده", "Timeline";
    "SuspenseAge": "سن اقلام نامشخص", "Ageing of suspense";
    "SuspenseItem": "اقلام نامشخص", "Suspense items";
    "Sweep": "انتقال‌های پایان ماه", "Sweeps";
    "TransferOrder": "حواله‌ها", "Transfer orders";
    "TrialBalanceLine": "تراز آزمایشی", "Trial balance";
    "Unit": "واحدهای سازمانی", "Units";
    "User": "کارمندان", "Members of staff";
};
