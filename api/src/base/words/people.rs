//! Who: people, roles, signatures; and what stands on paper.

use super::{Values, sets};

pub const VALUES: &[Values] = sets! {
    "Role" {
        "agency_clerk": "کارمند دستگاه", "Agency clerk";
        "controller": "ذی‌حساب", "Controller";
        "agency_head": "رئیس دستگاه", "Head of agency";
        "treasury_clerk": "کارشناس واحد سپرده", "Treasury clerk";
        "treasury_office_head": "رئیس اداره خزانه", "Head of the treasury office";
        "treasury_head": "رئیس خزانه معین", "Head of treasury";
        "treasury_payer": "مسئول پرداخت", "Payer";
        "reconciler": "مسئول مغایرت‌گیری", "Reconciler";
        "complaint_officer": "مسئول رسیدگی به شکایات", "Complaint officer";
        "auditor": "حسابرس", "Auditor";
        "site_admin": "مدیر سامانه", "Site administrator";
    }
    "Capacity" {
        "controller": "ذی‌حساب", "Controller";
        "agency_signatory": "امضادار دستگاه", "Agency signatory";
        "treasury_signatory": "امضادار خزانه", "Treasury signatory";
    }
    "Signature.step" {
        "controller": "امضای ذی‌حساب", "Controller's signature";
        "agency_signatory": "امضای دوم دستگاه", "Agency's cosignature";
        "check": "رسیدگی", "Check";
        "office_head": "امضای رئیس اداره خزانه", "Head of the treasury office";
        "head": "امضای رئیس خزانه معین", "Head of treasury";
    }
    "DepositorKind" {
        "natural": "حقیقی", "Natural person";
        "legal": "حقوقی", "Legal entity";
        "foreign": "تبعه خارجی", "Foreign national";
    }
    "Document" {
        "release_letter": "نامه آزادسازی", "Release letter";
        "handover_minutes": "صورت‌جلسه تحویل", "Handover minutes";
        "works_statement": "صورت‌وضعیت", "Statement of works";
        "clearance_certificate": "مفاصاحساب", "Clearance certificate";
        "court_order": "دستور قضایی", "Court order";
        "beneficiary_claim": "درخواست ذی‌نفع", "Beneficiary's claim";
        "authority": "مدرک اختیار گیرنده", "Payee's authority";
        "other": "سایر", "Other";
    }
    "BankAccountKind" {
        "link": "حساب رابط تمرکز سپرده", "Link account";
        "agency_refund": "حساب رد وجوه سپرده دستگاه", "Agency refund account";
        "concentration": "حساب تمرکز وجوه سپرده", "Concentration account";
        "refund": "حساب رد وجوه سپرده", "Refund account";
        "central_deposit": "حساب ۲۰/۹", "Account 20/9";
    }
    "PayeeMode" {
        "agency_refund_account": "حساب رد وجوه سپرده دستگاه", "Agency refund account";
        "beneficiary_direct": "مستقیم به ذی‌نفع", "Directly to beneficiaries";
    }
    "Channel" {
        "by_hand": "دستی", "By hand";
        "bank_list": "بانک‌واره", "Bank list";
    }
    "BankListFormat" {
        "xlsx": "کارپوشه (XLSX)", "Workbook (XLSX)";
        "csv": "متن (CSV)", "Text (CSV)";
    }
    "Sort" {
        "newest": "تازه‌ترین نخست", "Newest first";
        "oldest": "قدیمی‌ترین نخست", "Oldest first";
    }
    "Statement.format" {
        "camt053": "camt.053", "camt.053";
        "mt940": "MT940", "MT940";
        "csv": "CSV", "CSV";
    }
};
