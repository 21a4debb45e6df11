// Made from openapi/openapi.json by `npm run client`. Not edited by hand.
export default {
  "fa": {
    "CaseState": {
      "answered": "پاسخ‌داده‌شده",
      "assigned": "واگذارشده",
      "closed": "بسته",
      "expired": "منقضی",
      "in_review": "در دست رسیدگی",
      "merged_duplicate": "ادغام‌شده",
      "registered": "ثبت‌شده",
      "rejected_invalid": "ناپذیرفته",
      "triaged": "ارجاع‌شده",
      "waiting_for_applicant": "در انتظار متقاضی",
      "withdrawn": "پس‌گرفته‌شده"
    },
    "CaseNext": {
      "applicant_may_object": "اگر موافق نیستید می‌توانید به آن اعتراض کنید",
      "applicant_replies": "منتظر پاسخ شما هستیم",
      "nothing": "کار دیگری نمانده است",
      "office_reads": "به‌زودی خوانده و ارجاع می‌شود",
      "office_works": "در حال رسیدگی است"
    },
    "CaseEntryKind": {
      "absorbed": "ادغام پرونده‌ای دیگر در این پرونده",
      "acknowledged": "پذیرش برای رسیدگی",
      "answered": "پاسخ",
      "appealed": "اعتراض به تصمیم",
      "asked": "پرسش از متقاضی",
      "assigned": "واگذاری به کارشناس",
      "closed": "بستن",
      "expired": "انقضا",
      "filed": "ثبت",
      "interim_replied": "پاسخ میان‌دوره‌ای",
      "merged": "ادغام",
      "noted": "یادداشت داخلی",
      "rated": "ارزیابی",
      "rejected": "نپذیرفتن",
      "remedy_done": "انجام جبران",
      "remedy_ordered": "مقرر شدن جبران",
      "reopened": "بازگشایی",
      "replied": "پاسخ متقاضی",
      "reply_missed": "ادامه رسیدگی بدون پاسخ شاکی",
      "secret_issued": "صدور رمز تازه",
      "taken_up": "آغاز رسیدگی",
      "triaged": "ارجاع به واحد",
      "withdrawn": "پس گرفتن"
    },
    "CaseOutcome": {
      "granted": "پذیرفته‌شده",
      "partly": "بخشی پذیرفته‌شده",
      "refused": "ردشده"
    },
    "DepositorKind": {
      "foreign": "تبعه خارجی",
      "legal": "حقوقی",
      "natural": "حقیقی"
    },
    "ComplaintAbout": {
      "conduct": "رفتار کارمند",
      "delay": "تأخیر",
      "other": "سایر",
      "refusal": "خودداری از انجام کار",
      "service": "کیفیت خدمت"
    },
    "ComplaintState": {
      "acknowledged": "پذیرفته برای رسیدگی",
      "appealed": "اعتراض‌شده",
      "closed": "بسته",
      "decided": "تصمیم‌گیری‌شده",
      "investigating": "در دست بررسی",
      "registered": "ثبت‌شده",
      "remedy_done": "جبران‌شده",
      "remedy_ordered": "در انتظار جبران",
      "reviewed_by_head": "بازبینی‌شده",
      "waiting_for_complainant": "در انتظار شاکی",
      "withdrawn": "پس‌گرفته‌شده"
    },
    "ComplaintOutcome": {
      "not_upheld": "ناوارد",
      "partly": "بخشی وارد",
      "upheld": "وارد"
    },
    "ReceiptVerdict": {
      "altered": "دست‌خورده یا ساختگی",
      "genuine": "اصیل",
      "key_unknown": "کلید ناشناخته",
      "other_office": "از خزانه‌ای دیگر"
    },
    "Code": {
      "case_merge_into_younger": {
        "detail": "پروندهٔ قدیمی‌تر ادامه می‌یابد؛ تازه‌تر را در آن ادغام کنید.",
        "title": "پرونده در پروندهٔ تازه‌تر ادغام نمی‌شود"
      },
      "case_not_due": {
        "detail": "وضعیت پرونده و گام بعدی آن را ببینید.",
        "title": "این گام در وضعیت کنونی پرونده انجام نمی‌شود"
      },
      "case_not_found": {
        "detail": "کد رهگیری و رمز را همان‌گونه که هنگام ثبت گرفته‌اید وارد کنید.",
        "title": "پرونده‌ای با این مشخصات پیدا نشد"
      },
      "case_not_yours": {
        "detail": "فقط کسی که پرونده به او واگذار شده این گام را برمی‌دارد.",
        "title": "این پرونده به شما واگذار نشده است"
      },
      "case_other_applicant": {
        "detail": "فقط پرونده‌های یک متقاضی در هم ادغام می‌شود.",
        "title": "این دو پرونده از یک متقاضی نیست"
      },
      "case_rated": {
        "detail": "هر پاسخ یک بار ارزیابی می‌شود.",
        "title": "این پاسخ پیش‌تر ارزیابی شده است"
      },
      "case_reopened_before": {
        "detail": "هر پرونده یک بار بازگشایی می‌شود؛ در صورت اعتراض، شکایت ثبت کنید.",
        "title": "این پرونده یک بار بازگشایی شده است"
      },
      "case_reopening_over": {
        "detail": "درخواست تازه‌ای ثبت کنید.",
        "title": "مهلت بازگشایی پرونده گذشته است"
      },
      "case_reply_over": {
        "detail": "درخواست تازه‌ای ثبت کنید.",
        "title": "مهلت پاسخ به پرسش گذشته است"
      },
      "complaint_appeal_over": {
        "detail": "در صورت نیاز شکایت تازه‌ای ثبت کنید.",
        "title": "مهلت اعتراض به تصمیم گذشته است"
      },
      "complaint_appealed_before": {
        "detail": "تصمیم رئیس خزانه در این سامانه نهایی است.",
        "title": "به این شکایت یک بار اعتراض شده است"
      }
    }
  },
  "en": {
    "CaseState": {
      "answered": "Answered",
      "assigned": "Assigned",
      "closed": "Closed",
      "expired": "Expired",
      "in_review": "In review",
      "merged_duplicate": "Merged",
      "registered": "Registered",
      "rejected_invalid": "Not a request",
      "triaged": "Given to a unit",
      "waiting_for_applicant": "Waiting for the applicant",
      "withdrawn": "Withdrawn"
    },
    "CaseNext": {
      "applicant_may_object": "You may object if you do not agree",
      "applicant_replies": "We wait for your reply",
      "nothing": "Nothing is left to do",
      "office_reads": "It is soon read and given to a unit",
      "office_works": "It is being worked on"
    },
    "CaseEntryKind": {
      "absorbed": "Another case was merged into it",
      "acknowledged": "Acknowledged",
      "answered": "Answered",
      "appealed": "Appealed",
      "asked": "Asked",
      "assigned": "Assigned",
      "closed": "Closed",
      "expired": "Expired",
      "filed": "Filed",
      "interim_replied": "Interim reply",
      "merged": "Merged",
      "noted": "Noted",
      "rated": "Rated",
      "rejected": "Refused as no request",
      "remedy_done": "Remedy done",
      "remedy_ordered": "Remedy ordered",
      "reopened": "Reopened",
      "replied": "Replied",
      "reply_missed": "Goes on without a reply",
      "secret_issued": "New PIN issued",
      "taken_up": "Taken up",
      "triaged": "Given to a unit",
      "withdrawn": "Withdrawn"
    },
    "CaseOutcome": {
      "granted": "Granted",
      "partly": "Partly granted",
      "refused": "Refused"
    },
    "DepositorKind": {
      "foreign": "Foreign national",
      "legal": "Legal entity",
      "natural": "Natural person"
    },
    "ComplaintAbout": {
      "conduct": "Conduct of an officer",
      "delay": "Delay",
      "other": "Other",
      "refusal": "Refusal",
      "service": "Quality of service"
    },
    "ComplaintState": {
      "acknowledged": "Acknowledged",
      "appealed": "Appealed",
      "closed": "Closed",
      "decided": "Decided",
      "investigating": "Under investigation",
      "registered": "Registered",
      "remedy_done": "Remedy done",
      "remedy_ordered": "Remedy ordered",
      "reviewed_by_head": "Reviewed by the head",
      "waiting_for_complainant": "Waiting for the complainant",
      "withdrawn": "Withdrawn"
    },
    "ComplaintOutcome": {
      "not_upheld": "Not upheld",
      "partly": "Partly upheld",
      "upheld": "Upheld"
    },
    "ReceiptVerdict": {
      "altered": "Altered or made up",
      "genuine": "Genuine",
      "key_unknown": "Unknown key",
      "other_office": "Of another office"
    },
    "Code": {
      "case_merge_into_younger": {
        "detail": "The older case goes on: merge the younger one into it.",
        "title": "A case is not merged into a younger one"
      },
      "case_not_due": {
        "detail": "See where it stands, and what comes next.",
        "title": "The case does not stand at this step"
      },
      "case_not_found": {
        "detail": "Enter the tracking reference and the PIN as they were given when it was filed.",
        "title": "No case was found with these"
      },
      "case_not_yours": {
        "detail": "Only whoever it was given to does this.",
        "title": "This case was not given to you"
      },
      "case_other_applicant": {
        "detail": "Only cases of the same applicant are merged.",
        "title": "The two cases are not of one applicant"
      },
      "case_rated": {
        "detail": "An answer is rated once.",
        "title": "This answer has been rated already"
      },
      "case_reopened_before": {
        "detail": "A case is reopened once; who still objects files a complaint.",
        "title": "The case was reopened before"
      },
      "case_reopening_over": {
        "detail": "File a new request.",
        "title": "The time for reopening the case is over"
      },
      "case_reply_over": {
        "detail": "File a new request.",
        "title": "The time for the reply is over"
      },
      "complaint_appeal_over": {
        "detail": "File a new complaint if there is need.",
        "title": "The time for an appeal is over"
      },
      "complaint_appealed_before": {
        "detail": "What the head of treasury decides is final here.",
        "title": "The decision was appealed before"
      }
    }
  }
} as const
