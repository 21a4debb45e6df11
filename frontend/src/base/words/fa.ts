// Made from openapi/openapi.json by `npm run client`. Not edited by hand.
export default {
  "ApplicantNeed": {
    "email": "رایانامه",
    "identifier": "کد یا شناسه ملی",
    "mobile": "تلفن همراه"
  },
  "BankAccountKind": {
    "agency_refund": "حساب رد وجوه سپرده دستگاه",
    "central_deposit": "حساب ۲۰/۹",
    "concentration": "حساب تمرکز وجوه سپرده",
    "link": "حساب رابط تمرکز سپرده",
    "refund": "حساب رد وجوه سپرده"
  },
  "Capacity": {
    "agency_signatory": "امضادار دستگاه",
    "controller": "ذی‌حساب",
    "treasury_signatory": "امضادار خزانه"
  },
  "CaseChannel": {
    "bulk": "گروهی",
    "portal": "درگاه",
    "staff": "کارمند"
  },
  "CaseClockState": {
    "merged": "ادغام‌شده",
    "paused": "متوقف",
    "running": "در جریان",
    "stopped": "پاسخ داده‌شده",
    "switched_off": "بدون تعهد زمانی"
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
  "CaseKind": {
    "complaint": "شکایت",
    "request": "درخواست خدمت"
  },
  "CaseNext": {
    "applicant_may_object": "اگر موافق نیستید می‌توانید به آن اعتراض کنید",
    "applicant_replies": "منتظر پاسخ شما هستیم",
    "nothing": "کار دیگری نمانده است",
    "office_reads": "به‌زودی خوانده و ارجاع می‌شود",
    "office_works": "در حال رسیدگی است"
  },
  "CaseOutcome": {
    "granted": "پذیرفته‌شده",
    "partly": "بخشی پذیرفته‌شده",
    "refused": "ردشده"
  },
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
  "Channel": {
    "bank_list": "بانک‌واره",
    "by_hand": "دستی"
  },
  "ClockKind": {
    "answer": "پاسخ",
    "first_response": "نخستین واکنش"
  },
  "ClockStep.event": {
    "applicant_wrote": "پیام متقاضی",
    "extended": "تمدید مهلت",
    "merged": "ادغام",
    "paused": "توقف ساعت",
    "reopened": "بازگشایی",
    "responded": "واکنش اداره",
    "resumed": "ادامه",
    "started": "آغاز",
    "stopped": "پاسخ",
    "switched_off": "پایان تعهد زمانی",
    "target_changed": "تغییر هدف"
  },
  "Code": {
    "agency_code_taken": {
      "detail": "کد دستگاه را بررسی کنید.",
      "title": "دستگاهی با این کد ثبت شده است"
    },
    "amount_above_limit": {
      "detail": "کسی با اختیار بالاتر باید تصمیم بگیرد.",
      "title": "مبلغ از سقف اختیار شما بیشتر است"
    },
    "attachments_too_many": {
      "detail": "چند برگ را در یک پرونده بفرستید.",
      "title": "شمار مدارک بیش از اندازه است"
    },
    "available_changed": {
      "detail": "ماندهٔ آزاد از هنگام نمایش تغییر کرده است؛ درخواست را با ماندهٔ کنونی سپرده‌ها بسنجید.",
      "title": "ماندهٔ آزاد آن نیست که دیده‌اید"
    },
    "bad_request": {
      "detail": "قالب درخواست را با مستندات تطبیق دهید.",
      "title": "درخواست خوانده نشد"
    },
    "balance_held": {
      "detail": "درخواست رد دیگری در جریان است یا سپرده توقیف شده؛ ماندهٔ آزاد را ببینید.",
      "title": "بخشی از مانده در گرو است"
    },
    "bank_account_kind_not_taken": {
      "detail": "صورتحساب حساب رابط یک دستگاه، حساب تمرکز یا حساب رد خزانه را وارد کنید.",
      "title": "صورتحساب این نوع حساب وارد نمی‌شود"
    },
    "bank_account_needs_agency": {
      "detail": "حساب رابط و حساب رد دستگاه به دستگاه نیاز دارند؛ حساب‌های خزانه دستگاه ندارند.",
      "title": "نوع حساب و دارندهٔ آن با هم نمی‌خوانند"
    },
    "body_timeout": {
      "detail": "خط ارتباط شاید ضعیف است؛ چیزی ثبت نشد، دوباره بفرستید.",
      "title": "درخواست تا پایان نرسید"
    },
    "busy": {
      "detail": "پس از زمان Retry-After با همان کلید یکتایی دوباره بفرستید.",
      "title": "سامانه در این لحظه پرکار است"
    },
    "calendar_code_taken": {
      "detail": "کد تقویم را بررسی کنید.",
      "title": "تقویمی با این کد ثبت شده است"
    },
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
    "code_wrong": {
      "detail": "کد را دوباره بنویسید یا از مدیر سامانه کد تازه بگیرید.",
      "title": "کد یک‌بارمصرف درست نیست یا زمان آن گذشته است"
    },
    "collection_notice_under_way": {
      "detail": "همان اعلام وصول را پی بگیرید، یا نخست رد شود.",
      "title": "برای این فهرست اعلام وصول در جریان است"
    },
    "complaint_appeal_over": {
      "detail": "در صورت نیاز شکایت تازه‌ای ثبت کنید.",
      "title": "مهلت اعتراض به تصمیم گذشته است"
    },
    "complaint_appealed_before": {
      "detail": "تصمیم رئیس خزانه در این سامانه نهایی است.",
      "title": "به این شکایت یک بار اعتراض شده است"
    },
    "complaint_confidential": {
      "detail": "متن شکایت را رسیدگی‌کننده، مسئولان شکایات و هنگام اعتراض رئیس خزانه می‌خوانند.",
      "title": "متن این شکایت برای شما نیست"
    },
    "complaint_conflict": {
      "detail": "کسی بیرون از واحدی که از آن شکایت شده است رسیدگی می‌کند.",
      "title": "این شکایت دربارهٔ شما یا واحد شماست"
    },
    "complaint_interim_due": {
      "detail": "مهلت رسیدگی گذشته است؛ دلیل تأخیر و زمان تصمیم را به شاکی بگویید.",
      "title": "نخست به شاکی پاسخ میان‌دوره‌ای بدهید"
    },
    "complaint_not_upheld": {
      "detail": "فقط برای شکایتی که وارد یا بخشی وارد است جبران مقرر می‌شود.",
      "title": "شکایت وارد شناخته نشده است"
    },
    "content_changed": {
      "detail": "محتوای کنونی را ببینید و اگر با آن موافقید همان را امضا کنید؛ اگر سپرده‌ای پس از تهیه تغییر کرده، فهرست از نو تهیه و درخواست اصلاح می‌شود.",
      "title": "محتوا آن نیست که دیده‌اید"
    },
    "credentials_wrong": {
      "detail": "دوباره بنویسید؛ اگر گذرواژه را فراموش کرده‌اید به مدیر سامانه مراجعه کنید.",
      "title": "نام کاربری یا گذرواژه درست نیست"
    },
    "cursor_invalid": {
      "detail": "فهرست را از صفحهٔ نخست و با همان پالایه‌ها دوباره بخوانید.",
      "title": "نشانگر صفحه معتبر نیست"
    },
    "database_unavailable": {
      "detail": "پس از زمان Retry-After با همان کلید یکتایی دوباره بفرستید.",
      "title": "پایگاه داده در دسترس نیست"
    },
    "decree_not_valid": {
      "detail": "حکمی با این سمت ثبت نشده، آغاز نشده، پایان یافته یا لغو شده است.",
      "title": "حکم امضای شما امروز معتبر نیست"
    },
    "decree_taken": {
      "detail": "شماره حکم را بررسی کنید.",
      "title": "این حکم پیش‌تر ثبت شده است"
    },
    "deposit_already_received": {
      "detail": "سپردهٔ دریافت‌شده لغو یا دوباره شناسایی نمی‌شود.",
      "title": "وجه این سپرده پیش‌تر دریافت شده است"
    },
    "deposit_cancelled": {
      "detail": "سپردهٔ تازه‌ای اعلام کنید.",
      "title": "این سپرده لغو شده است"
    },
    "deposit_disputed": {
      "detail": "تا رفع اختلاف، اعلام وصول نمی‌شود.",
      "title": "این سپرده در دست بررسی اختلاف است"
    },
    "deposit_held": {
      "detail": "تا رفع توقیف، چیزی از آن رد نمی‌شود.",
      "title": "این سپرده توقیف است"
    },
    "deposit_identification_proposed": {
      "detail": "نخست دربارهٔ آن تصمیم گرفته شود یا پیشنهاد پس گرفته شود.",
      "title": "برای این سپرده شناسایی دیگری در انتظار تصمیم است"
    },
    "deposit_list_already_declared": {
      "detail": "سپرده‌های آن را ببینید؛ چیزی دوباره ثبت نشد.",
      "title": "این پرونده پیش‌تر اعلام شده است"
    },
    "deposit_list_unreadable": {
      "detail": "جای خطا همراه این پیام آمده است؛ پرونده را با الگوی فهرست تطبیق دهید.",
      "title": "فهرست سپرده‌ها خوانده نشد"
    },
    "deposit_not_received": {
      "detail": "فقط دریافت سپرده برگشت می‌خورد.",
      "title": "وجه این سپرده دریافت نشده است"
    },
    "deposit_refunded": {
      "detail": "دریافت سپرده‌ای که رد آن تصویب شده برگشت نمی‌خورد.",
      "title": "این سپرده یا بخشی از آن رد شده است"
    },
    "deposit_reversed": {
      "detail": "بانک وجه را پس گرفته است؛ اگر دوباره واریز شد سپردهٔ تازه‌ای اعلام کنید.",
      "title": "دریافت این سپرده برگشت خورده است"
    },
    "document_content": {
      "detail": "محتوا باید همان نوعی باشد که گفته شده، کامل و بی هیچ افزوده؛ دوباره اسکن یا ذخیره کنید.",
      "title": "پرونده PDF، PNG یا JPEG درستی نیست"
    },
    "document_missing": {
      "detail": "مدرکی را که سپرده‌های این درخواست را آزاد می‌کند پیوست و دوباره ارسال کنید.",
      "title": "مدرک لازم پیوست نشده است"
    },
    "fiscal_year_not_open": {
      "detail": "رئیس خزانه باید نخست سال مالی را باز کند.",
      "title": "سال مالی باز نشده است"
    },
    "fiscal_year_open": {
      "detail": "نیازی به تکرار نیست.",
      "title": "این سال مالی پیش‌تر باز شده است"
    },
    "forbidden": {
      "detail": "اگر باید این کار را انجام دهید از مدیر سامانه نقش لازم را بخواهید.",
      "title": "این کار در نقش شما نیست"
    },
    "form_superseded": {
      "detail": "فرم کنونی را باز و دوباره پر کنید.",
      "title": "فرم این خدمت عوض شده است"
    },
    "hold_placed": {
      "detail": "نیازی به تکرار نیست؛ توقیف پیشین را ببینید.",
      "title": "سپرده با همین دستور توقیف شده است"
    },
    "hold_released": {
      "detail": "اگر دستور تازه‌ای رسیده، توقیف تازه‌ای ثبت کنید.",
      "title": "از این توقیف رفع اثر شده است"
    },
    "idempotency_in_flight": {
      "detail": "چند لحظه بعد با همان کلید دوباره بفرستید.",
      "title": "همین درخواست هنوز در حال انجام است"
    },
    "idempotency_key_invalid": {
      "detail": "کلید باید ۱ تا ۲۵۵ نویسهٔ چاپی ASCII باشد.",
      "title": "کلید یکتایی درخواست پذیرفته نیست"
    },
    "idempotency_key_missing": {
      "detail": "سرایند Idempotency-Key را با مقداری یکتا (مثلاً UUID) بفرستید.",
      "title": "کلید یکتایی درخواست نیامده است"
    },
    "idempotency_key_reused": {
      "detail": "برای درخواست تازه کلید تازه بسازید.",
      "title": "این کلید یکتایی با درخواست دیگری به کار رفته است"
    },
    "idempotency_key_weak": {
      "detail": "بدون ورود، کلید باید دست‌کم ۳۲ نویسهٔ تصادفی (مانند UUID) باشد تا با کلید دیگری یکی نشود.",
      "title": "کلید یکتایی درخواست کوتاه است"
    },
    "identification_agency": {
      "detail": "وجهی را که به حساب دستگاه دیگری واریز شده فقط خزانه شناسایی می‌کند.",
      "title": "سپرده از آن دستگاه دیگری است"
    },
    "identification_amount": {
      "detail": "جمع مبلغ مورد‌های نامشخص باید با جمع مبلغ سپرده‌ها (یا واریز برگشتی) برابر باشد.",
      "title": "مبلغ‌ها با هم برابر نیست"
    },
    "if_match_missing": {
      "detail": "نخست آخرین نسخه را بخوانید و ETag آن را در If-Match بفرستید؛ «*» یعنی هر نسخه‌ای و پذیرفته نیست.",
      "title": "سرایند If-Match نسخه‌ای را نام نمی‌برد"
    },
    "internal": {
      "detail": "خطا ثبت شد؛ شمارهٔ درخواست را به پشتیبانی بدهید.",
      "title": "خطای درونی سامانه"
    },
    "invalid": {
      "detail": "خطای هر خانه همراه این پیام آمده است؛ آنها را اصلاح و دوباره ارسال کنید.",
      "title": "بعضی خانه‌ها درست نیست"
    },
    "itemised_list_empty": {
      "detail": "سپردهٔ متمرکزشده‌ای که در فهرست دیگری نباشد و اختلافی نداشته باشد تا پایان این ماه پیدا نشد.",
      "title": "سپرده‌ای برای فهرست نیست"
    },
    "itemised_list_not_signed": {
      "detail": "اعلام وصول برای فهرست امضاشده تهیه می‌شود.",
      "title": "فهرست را ذی‌حساب امضا نکرده است"
    },
    "json_invalid": {
      "detail": "بدنهٔ درخواست باید JSON معتبر با کدگذاری UTF-8 باشد و نام هیچ عضوی تکرار نشود.",
      "title": "متن JSON درست نیست"
    },
    "liability_negative": {
      "detail": "مبلغ از ماندهٔ سپرده بیشتر است.",
      "title": "مانده کافی نیست"
    },
    "method_not_allowed": {
      "detail": "روش‌های پذیرفته در سرایند Allow آمده است.",
      "title": "این روش برای این نشانی پذیرفته نیست"
    },
    "not_found": {
      "detail": "چنین چیزی وجود ندارد یا در دسترس شما نیست.",
      "title": "پیدا نشد"
    },
    "origin_forbidden": {
      "detail": "صفحه را از نشانی خود سامانه باز کنید.",
      "title": "این درخواست از سامانه نیامده است"
    },
    "payee_enquiry_missing": {
      "detail": "وقتی وجه مستقیم به ذی‌نفع می‌رود، پاسخ بانک دربارهٔ صاحب شبا را بنویسید.",
      "title": "نتیجهٔ استعلام صاحب حساب لازم است"
    },
    "payer_return_not_confirmed": {
      "detail": "وجه وقتی عودت داده می‌شود که رئیس خزانه آن را تأیید کرده باشد.",
      "title": "این عودت تأیید نشده است"
    },
    "payer_return_not_restorable": {
      "detail": "وجه عودتی فقط دوباره به پرداخت‌کننده فرستاده می‌شود.",
      "title": "این وجه از سپرده‌ای نبوده است"
    },
    "payload_too_large": {
      "detail": "پرونده یا متن کوچک‌تری بفرستید؛ بیشترین اندازه برای این درخواست {most_bytes} است.",
      "title": "حجم درخواست بیش از اندازه است"
    },
    "payment_already_instructed": {
      "detail": "پرداخت آن را پی بگیرید؛ چیزی دوباره پرداخت نمی‌شود.",
      "title": "دستور پرداخت آن پیش‌تر داده شده است"
    },
    "payment_amount": {
      "detail": "سطر صورتحساب باید درست برابر مبلغ پرداخت باشد.",
      "title": "مبلغ سطر بانک با پرداخت نمی‌خواند"
    },
    "payment_in_doubt": {
      "detail": "برداشتی در اقلام نامشخص شمارهٔ همین پرداخت را دارد؛ نخست روشن شود که چیست، تا چیزی دو بار پرداخت نشود.",
      "title": "بانک دربارهٔ این پرداخت سطر دیگری هم دارد"
    },
    "period_closed": {
      "detail": "در دورهٔ بسته سندی ثبت نمی‌شود؛ دورهٔ باز را به کار ببرید.",
      "title": "دورهٔ مالی بسته است"
    },
    "period_order": {
      "detail": "دوره‌ها به ترتیب بسته می‌شوند و دورهٔ جاری پیش از پایان خود بسته نمی‌شود.",
      "title": "دوره‌های پیشین هنوز باز است"
    },
    "rate_limited": {
      "detail": "تا زمانی که در Retry-After آمده صبر کنید و دوباره تلاش کنید.",
      "title": "شمار درخواست‌ها بیش از اندازه است"
    },
    "receipt_number_taken": {
      "detail": "شماره قبض سپرده برای هر دستگاه و سال یکتا است.",
      "title": "این شماره قبض در این سال ثبت شده است"
    },
    "refund_account_short": {
      "detail": "نخست از حساب ۲۰/۹ وجه بخواهید و صورتحساب آن را وارد کنید.",
      "title": "موجودی حساب رد سپرده کافی نیست"
    },
    "refund_exceeds_available": {
      "detail": "ماندهٔ آزاد هر سپرده را ببینید؛ درخواست‌های در جریان هم از آن کم شده‌اند.",
      "title": "مبلغ درخواست از ماندهٔ آزاد سپرده بیشتر است"
    },
    "refund_expired": {
      "detail": "ماندهٔ رزروشده آزاد می‌شود؛ درخواست تازه‌ای بدهید.",
      "title": "مهلت این درخواست گذشته است"
    },
    "refund_not_due": {
      "detail": "وضعیت درخواست و گام بعدی آن را ببینید.",
      "title": "این گام در وضعیت کنونی درخواست انجام نمی‌شود"
    },
    "remedy_not_approved": {
      "detail": "فقط صدور دوبارهٔ تأییدشده به بانک فرستاده می‌شود، یک بار.",
      "title": "صدور دوبارهٔ این پرداخت تأیید نشده یا انجام شده است"
    },
    "remedy_under_way": {
      "detail": "همان را پی بگیرید، یا نخست رد شود.",
      "title": "برای این پرداخت تصمیم دیگری در جریان است"
    },
    "renewal_retry": {
      "detail": "چند لحظه بعد همان درخواست را تکرار کنید؛ از نشست خارج نشده‌اید.",
      "title": "نشست همین حالا در پنجرهٔ دیگری تازه شد"
    },
    "resolution_not_proposed": {
      "detail": "نتیجه را ببینید؛ اگر هنوز لازم است پیشنهاد تازه‌ای بدهید.",
      "title": "دربارهٔ این پیشنهاد پیش‌تر تصمیم گرفته شده است"
    },
    "role_needs_agency": {
      "detail": "نقش‌های دستگاه به یک دستگاه نیاز دارند و نقش‌های خزانه دستگاه ندارند.",
      "title": "نقش و دستگاه با هم نمی‌خوانند"
    },
    "roles_conflict": {
      "detail": "مدیر سامانه نقش دیگری ندارد و پرداخت‌کننده مغایرت‌گیر نیست.",
      "title": "این نقش‌ها با هم به یک نفر داده نمی‌شود"
    },
    "same_person": {
      "detail": "تأیید یا رد باید به دست شخص دیگری انجام شود.",
      "title": "یک نفر نمی‌تواند دو مرحلهٔ یک زنجیره را انجام دهد"
    },
    "secret_recovery_not_offered": {
      "detail": "با مدرک شناسایی به پیشخوان خزانه مراجعه کنید تا رمز تازه بگیرید.",
      "title": "این خزانه رمز را از راه دور نمی‌فرستد"
    },
    "service_code_taken": {
      "detail": "کد دیگری برگزینید؛ کد خدمتِ برچیده‌شده هم دوباره داده نمی‌شود.",
      "title": "خدمتی با این کد ثبت شده است"
    },
    "service_level_code_taken": {
      "detail": "کد سطح خدمت را بررسی کنید.",
      "title": "سطح خدمتی با این کد ثبت شده است"
    },
    "service_level_not_in_force": {
      "detail": "نسخه‌ای از آن را منتشر کنید یا سطح خدمت دیگری برگزینید.",
      "title": "این سطح خدمت امروز معتبر نیست"
    },
    "service_level_withdrawn": {
      "detail": "سطح خدمت دیگری ثبت کنید.",
      "title": "این سطح خدمت پس گرفته شده است"
    },
    "session_ended": {
      "detail": "دوباره وارد شوید.",
      "title": "نشست شما بسته شده است"
    },
    "sheba_taken": {
      "detail": "شماره شبا را بررسی کنید.",
      "title": "این شبا پیش‌تر ثبت شده است"
    },
    "sign_in_required": {
      "detail": "با نام کاربری و گذرواژه وارد شوید و دوباره تلاش کنید.",
      "title": "باید وارد شوید"
    },
    "signatory_needs_agency": {
      "detail": "ذی‌حساب و امضادار دستگاه به دستگاه نیاز دارند؛ امضادار خزانه دستگاه ندارد.",
      "title": "سمت امضا و دستگاه با هم نمی‌خوانند"
    },
    "signatory_validity": {
      "detail": "تاریخ‌های اعتبار را بررسی کنید.",
      "title": "پایان اعتبار پیش از آغاز آن است"
    },
    "state_forbids": {
      "detail": "وضعیت کنونی آن را ببینید؛ کارهای ممکن همان‌جا آمده است.",
      "title": "در وضعیت کنونی شدنی نیست"
    },
    "statement_acceptance_not_proposed": {
      "detail": "نخست باید شخص دیگری دلیل پذیرش را بنویسد.",
      "title": "کسی پذیرش این صورتحساب را پیشنهاد نکرده است"
    },
    "statement_account_unknown": {
      "detail": "شماره شبای حساب را نخست در فهرست حساب‌ها ثبت کنید.",
      "title": "حسابی که در پرونده آمده ثبت نشده است"
    },
    "statement_file_already_imported": {
      "detail": "صورتحساب پیشین را ببینید؛ چیزی دوباره ثبت نشد.",
      "title": "این پرونده پیش‌تر وارد شده است"
    },
    "statement_not_quarantined": {
      "detail": "فقط صورتحساب قرنطینه پذیرفته یا کنار گذاشته می‌شود.",
      "title": "این صورتحساب در قرنطینه نیست"
    },
    "statement_preview_outdated": {
      "detail": "پروندهٔ دیگری فرستاده شده یا پس از پیش‌نمایش چیزی در این حساب ثبت شده است؛ پیش‌نمایش را دوباره ببینید و سپس تأیید کنید.",
      "title": "ورود این پرونده دیگر آن نیست که پیش‌نمایش نشان داد"
    },
    "statement_unreadable": {
      "detail": "سطر و ستون خطا همراه این پیام آمده است؛ چیدمان پرونده در مستندات شرح داده شده.",
      "title": "صورتحساب خوانده نشد"
    },
    "statement_wrong_account": {
      "detail": "حسابی را برگزینید که شبای آن در پرونده آمده است.",
      "title": "صورتحساب از آن حساب دیگری است"
    },
    "statement_wrong_currency": {
      "detail": "فقط صورتحساب ریالی (IRR) وارد حساب‌های خزانه می‌شود.",
      "title": "ارز صورتحساب ریال نیست"
    },
    "storage_full": {
      "detail": "چیزی ثبت نشد؛ پس از رفع مشکل دوباره بفرستید.",
      "title": "فضای ذخیره‌سازی پر است"
    },
    "suspense_item_credit": {
      "detail": "برگشت بانکی یک برداشت است؛ برداشتی را برگزینید که واریز را پس گرفته است.",
      "title": "این مورد واریز است"
    },
    "suspense_item_debit": {
      "detail": "فقط واریز نامشخص را می‌توان به سپرده شناسایی کرد یا به پرداخت‌کننده بازگرداند.",
      "title": "این مورد برداشت بانکی است"
    },
    "suspense_item_not_open": {
      "detail": "کس دیگری آن را پیشنهاد یا شناسایی کرده است.",
      "title": "این مورد دیگر باز نیست"
    },
    "suspense_item_of_treasury": {
      "detail": "سپرده فقط در حساب رابط دستگاه‌ها شناسایی می‌شود.",
      "title": "این مورد در حساب خود خزانه است"
    },
    "suspense_item_short": {
      "detail": "ماندهٔ کنونی آن را ببینید و بیش از آن نخواهید.",
      "title": "از این مورد چنین مبلغی باقی نمانده است"
    },
    "suspense_item_taken_back": {
      "detail": "برداشتی با همین شماره پیگیری و مبلغ در انتظار رسیدگی است؛ نخست آن را تعیین تکلیف کنید.",
      "title": "بانک این وجه را پس گرفته است"
    },
    "sweep_amount": {
      "detail": "جمع آنچه برده شده باید درست برابر مبلغ انتقال باشد.",
      "title": "مبلغ انتقال با جمع وجوه نمی‌خواند"
    },
    "sweep_explained": {
      "detail": "نیازی به تکرار نیست.",
      "title": "این انتقال پیش‌تر توضیح داده شده است"
    },
    "sweep_incomplete": {
      "detail": "هر انتقال این فهرست باید در صورتحساب حساب تمرکز هم دیده شود.",
      "title": "وجه هنوز به حساب تمرکز نرسیده است"
    },
    "timeout": {
      "detail": "نتیجه معلوم نیست؛ با همان کلید یکتایی دوباره بفرستید تا چیزی دوبار انجام نشود.",
      "title": "پاسخ در زمان مقرر نرسید"
    },
    "token_expired": {
      "detail": "نشست را تازه کنید یا دوباره وارد شوید.",
      "title": "زمان نشست شما به پایان رسیده است"
    },
    "too_many_attempts": {
      "detail": "تا زمانی که در Retry-After آمده صبر کنید و دوباره تلاش کنید.",
      "title": "تلاش‌های نادرست زیاد است"
    },
    "tracking_required": {
      "detail": "کد رهگیری و رمز آن را دوباره وارد کنید؛ زمان دسترسی به پرونده گذشته یا رمز آن عوض شده است.",
      "title": "باید دوباره پیگیری کنید"
    },
    "transfer_order_by_hand": {
      "detail": "حوالهٔ دستی بانک‌واره ندارد تا چیزی دو بار پرداخت نشود.",
      "title": "این حواله دستی است"
    },
    "unit_closed": {
      "detail": "واحد بسته تغییر نمی‌کند و کاری به آن سپرده نمی‌شود.",
      "title": "این واحد بسته شده است"
    },
    "unit_code_taken": {
      "detail": "کد واحد را بررسی کنید.",
      "title": "واحدی با این کد ثبت شده است"
    },
    "unit_cycle": {
      "detail": "واحد بالادست را از بیرون زیرمجموعهٔ همین واحد برگزینید.",
      "title": "هیچ واحدی زیر خود قرار نمی‌گیرد"
    },
    "unit_has_units": {
      "detail": "نخست واحدهای زیر آن را ببندید یا جابه‌جا کنید.",
      "title": "زیر این واحد هنوز واحد بازی هست"
    },
    "unit_too_deep": {
      "detail": "واحد را زیر واحدی در لایه‌ای بالاتر قرار دهید.",
      "title": "نمودار سازمانی بیش از هشت لایه می‌شود"
    },
    "unknown_parameter": {
      "detail": "پارامتری که نام برده شده در این عملیات وجود ندارد؛ املای آن را بررسی کنید.",
      "title": "پارامتر ناشناخته"
    },
    "unsupported_media_type": {
      "detail": "سرایند Content-Type را مطابق مستندات این عملیات بفرستید.",
      "title": "نوع محتوا پذیرفته نیست"
    },
    "uploads_too_much": {
      "detail": "نخست درخواست را با همین پرونده‌ها ثبت کنید، یا پس از زمان Retry-After دوباره بفرستید.",
      "title": "پرونده‌های بسیاری بارگذاری شده و به درخواستی پیوست نشده است"
    },
    "username_taken": {
      "detail": "نام کاربری دیگری برگزینید.",
      "title": "این نام کاربری پیش‌تر ثبت شده است"
    },
    "version_stale": {
      "detail": "آخرین نسخه را ببینید و اگر هنوز لازم است دوباره انجام دهید.",
      "title": "کس دیگری این مورد را تغییر داده است"
    }
  },
  "ComplaintAbout": {
    "conduct": "رفتار کارمند",
    "delay": "تأخیر",
    "other": "سایر",
    "refusal": "خودداری از انجام کار",
    "service": "کیفیت خدمت"
  },
  "ComplaintOutcome": {
    "not_upheld": "ناوارد",
    "partly": "بخشی وارد",
    "upheld": "وارد"
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
  "Continuity": {
    "continues": "پیوسته",
    "first": "نخستین صورتحساب",
    "gap": "دارای فاصله",
    "overlaps": "دارای هم‌پوشانی",
    "unknown": "نامعلوم"
  },
  "DayKind": {
    "closed": "تعطیل",
    "open": "باز (فوق‌العاده)"
  },
  "DepositClass": {
    "judicial": "قضایی (بند ب)",
    "security": "تضمین حقوق دولت (بند الف)",
    "third_party": "به نفع ثالث (بند ج)"
  },
  "DepositKind": {
    "advance_payment": "تضمین پیش‌پرداخت",
    "auction": "سپرده شرکت در مزایده",
    "bid_bond": "سپرده شرکت در مناقصه",
    "customs": "وثیقه گمرکی",
    "fine_security": "وثیقه جریمه",
    "insurance_38": "سپرده بیمه",
    "judicial": "سپرده قضایی",
    "lease": "سپرده اجاره",
    "other": "سایر",
    "performance": "تضمین انجام تعهدات",
    "retention": "سپرده حسن انجام کار",
    "tax_security": "وثیقه مالیاتی",
    "third_party": "وجوه تودیعی به نفع ثالث"
  },
  "DepositState": {
    "announced": "اعلام وصول شده",
    "cancelled": "لغوشده",
    "declared": "اعلام‌شده",
    "partially_refunded": "بخشی مستردشده",
    "received": "دریافت‌شده",
    "refunded": "مستردشده",
    "reversed": "برگشت‌خورده",
    "swept": "متمرکزشده"
  },
  "DepositorKind": {
    "foreign": "تبعه خارجی",
    "legal": "حقوقی",
    "natural": "حقیقی"
  },
  "Document": {
    "authority": "مدرک اختیار گیرنده",
    "beneficiary_claim": "درخواست ذی‌نفع",
    "clearance_certificate": "مفاصاحساب",
    "court_order": "دستور قضایی",
    "handover_minutes": "صورت‌جلسه تحویل",
    "other": "سایر",
    "release_letter": "نامه آزادسازی",
    "works_statement": "صورت‌وضعیت"
  },
  "DrawState": {
    "arrived": "رسیده",
    "requested": "درخواست‌شده",
    "withdrawn": "پس‌گرفته‌شده"
  },
  "FindingKind": {
    "breach": "نقض مهلت",
    "escalation": "ارجاع به بالادست",
    "warning": "هشدار مهلت"
  },
  "FormFileType": {
    "jpeg": "تصویر JPEG",
    "pdf": "پرونده PDF",
    "png": "تصویر PNG"
  },
  "HoldKind": {
    "court_order": "دستور قضایی",
    "insurance_order": "دستور تأمین اجتماعی",
    "other": "سایر",
    "tax_order": "دستور مالیاتی"
  },
  "Language": {
    "en": "انگلیسی",
    "fa": "فارسی"
  },
  "LedgerAccount.subject_kind": {
    "agency": "دستگاه اجرایی",
    "budget_line": "ردیف بودجه",
    "deduction": "کسور قانونی",
    "deposit": "سپرده",
    "guarantee": "ضمانت‌نامه",
    "office": "خزانه معین",
    "payroll": "حقوق",
    "refund": "رد سپرده",
    "suspense_item": "قلم نامشخص",
    "sweep": "انتقال پایان ماه"
  },
  "LedgerPosting.source_kind": {
    "payment": "پرداخت",
    "refund": "رد سپرده",
    "remedy": "چاره پرداخت",
    "statement_line": "سطر صورتحساب",
    "suspense_item": "قلم نامشخص"
  },
  "LineDirection": {
    "credit": "بستانکار (واریز)",
    "debit": "بدهکار (برداشت)"
  },
  "LineState": {
    "duplicate": "تکراری",
    "posted": "ثبت‌شده",
    "quarantined": "در قرنطینه"
  },
  "ListState": {
    "announced": "اعلام وصول شده",
    "prepared": "تهیه‌شده",
    "signed": "امضاشده",
    "withdrawn": "پس‌گرفته‌شده"
  },
  "MessageChannel": {
    "email": "رایانامه",
    "sms": "پیامک"
  },
  "MessageFailure": {
    "address_missing": "پرونده نشانی تماس ندارد",
    "no_answer": "درگاه پیام پاسخ نداد",
    "not_admitted": "درگاه پیام این خزانه را نمی‌پذیرد",
    "put_off": "درگاه پیام آن را به بعد انداخت",
    "refused": "درگاه پیام آن را نپذیرفت",
    "secret_replaced": "رمز دیگری جایگزین شده است"
  },
  "MessageState": {
    "failed": "نافرستادنی",
    "given_up": "رهاشده پس از یک روز",
    "sent": "فرستاده‌شده",
    "waiting": "در صف ارسال"
  },
  "NoticeState": {
    "issued": "صادرشده",
    "prepared": "تهیه‌شده",
    "rejected": "ردشده",
    "signed_once": "یک امضا"
  },
  "PayeeMode": {
    "agency_refund_account": "حساب رد وجوه سپرده دستگاه",
    "beneficiary_direct": "مستقیم به ذی‌نفع"
  },
  "PaymentState": {
    "instructed": "حواله‌شده",
    "reissued": "دوباره صادرشده",
    "restored": "بازگشته به سپرده",
    "returned": "برگشته",
    "settled": "پرداخت‌شده",
    "unexecuted": "اجرانشده"
  },
  "PeriodState": {
    "closed": "بسته",
    "open": "باز"
  },
  "PostingKind": {
    "approval_taken_back": "پس گرفتن تصویب",
    "bank_debit_unidentified": "برداشت بانکی نامشخص",
    "funds_drawn": "برداشت از حساب ۲۰/۹",
    "payment_reissued": "صدور دوباره پرداخت",
    "payment_returned": "برگشت پرداخت",
    "payment_settled": "پرداخت بانک",
    "payment_unexecuted": "اجرا نشدن پرداخت",
    "receipt_identified": "شناسایی وجه نامشخص",
    "receipt_matched": "دریافت سپرده",
    "receipt_returned": "عودت به پرداخت‌کننده",
    "receipt_reversed": "برگشت دریافت",
    "receipt_unidentified": "دریافت وجه نامشخص",
    "refund_approved": "تصویب رد سپرده",
    "refund_instructed": "دستور پرداخت",
    "refund_restored": "بازگشت به سپرده",
    "remitted": "حواله به حساب ۲۰/۹",
    "sweep_arrived": "رسیدن انتقال به حساب تمرکز",
    "sweep_sent": "برداشت انتقال از حساب رابط"
  },
  "Priority": {
    "normal": "عادی",
    "urgent": "فوری"
  },
  "QuarantineReason": {
    "balance_missing": "نبود مانده آغاز یا پایان",
    "running_balance": "نخواندن مانده یک سطر",
    "unbalanced": "نخواندن مانده‌ها با سطرها"
  },
  "ReceiptVerdict": {
    "altered": "دست‌خورده یا ساختگی",
    "genuine": "اصیل",
    "key_unknown": "کلید ناشناخته",
    "other_office": "از خزانه‌ای دیگر"
  },
  "RefundReason": {
    "advance_worked_off": "استهلاک پیش‌پرداخت",
    "beneficiary_claim": "مطالبه ذی‌نفع",
    "bid_lost": "برنده نشدن در مناقصه یا مزایده",
    "clearance": "مفاصاحساب",
    "contract_signed": "انعقاد قرارداد",
    "court_order": "حکم مرجع قضایی",
    "final_handover": "تحویل قطعی",
    "other": "سایر",
    "provisional_handover": "تحویل موقت"
  },
  "RefundState": {
    "approved": "تأیید نهایی",
    "approved_once": "تأیید اول",
    "cancelled": "انصراف",
    "checked": "رسیدگی‌شده",
    "closed": "بسته",
    "controller_signed": "امضاشده ذی‌حساب",
    "cosigned": "امضاشده دستگاه",
    "draft": "پیش‌نویس",
    "expired": "منقضی",
    "funded": "وجه تأمین‌شده",
    "instructed": "حواله‌شده",
    "partly_settled": "بخشی پرداخت‌شده",
    "payment_returned": "پرداخت برگشته",
    "rejected": "ردِ درخواست",
    "returned": "برگشته برای اصلاح",
    "settled": "پرداخت‌شده",
    "submitted": "ارسال‌شده",
    "under_check": "در حال رسیدگی"
  },
  "RemedyKind": {
    "non_execution": "اجرا نشدن حواله",
    "reissue": "صدور دوباره",
    "restoration": "بازگشت به سپرده"
  },
  "RemedyState": {
    "approved": "تأییدشده",
    "proposed": "پیشنهادشده",
    "rejected": "ردشده"
  },
  "ResolutionKind": {
    "bank_reversal": "برگشت بانکی",
    "identification": "شناسایی",
    "payer_return": "عودت به پرداخت‌کننده"
  },
  "ResolutionState": {
    "confirmed": "تأییدشده",
    "proposed": "پیشنهادشده",
    "rejected": "ردشده",
    "withdrawn": "پس‌گرفته‌شده"
  },
  "ReviewVerdict": {
    "stands": "پابرجاست",
    "would_not_stand": "با تقویم کنونی نقض نیست"
  },
  "Role": {
    "agency_clerk": "کارمند دستگاه",
    "agency_head": "رئیس دستگاه",
    "auditor": "حسابرس",
    "complaint_officer": "مسئول رسیدگی به شکایات",
    "controller": "ذی‌حساب",
    "reconciler": "مسئول مغایرت‌گیری",
    "site_admin": "مدیر سامانه",
    "treasury_clerk": "کارشناس واحد سپرده",
    "treasury_head": "رئیس خزانه معین",
    "treasury_office_head": "رئیس اداره خزانه",
    "treasury_payer": "مسئول پرداخت"
  },
  "ServiceFormState": {
    "draft": "پیش‌نویس",
    "published": "منتشرشده",
    "superseded": "جایگزین‌شده"
  },
  "Side": {
    "credit": "بستانکار",
    "debit": "بدهکار"
  },
  "Signature.step": {
    "agency_signatory": "امضای دوم دستگاه",
    "check": "رسیدگی",
    "controller": "امضای ذی‌حساب",
    "head": "امضای رئیس خزانه معین",
    "office_head": "امضای رئیس اداره خزانه"
  },
  "Source.kind": {
    "collection_notice": "اعلام وصول",
    "deposit_hold": "توقیف سپرده",
    "itemised_list": "ریز سپرده",
    "refund": "رد سپرده",
    "remedy": "چاره پرداخت",
    "resolution": "تعیین تکلیف",
    "statement_line": "سطر صورتحساب",
    "suspense_item": "قلم نامشخص",
    "sweep": "انتقال پایان ماه",
    "transfer_order": "حواله"
  },
  "Statement.format": {
    "camt053": "camt.053",
    "csv": "CSV",
    "mt940": "MT940"
  },
  "StatementState": {
    "discarded": "کنار گذاشته‌شده",
    "posted": "ثبت‌شده",
    "quarantined": "در قرنطینه"
  },
  "Step.action": {
    "deposit.announced": "اعلام وصول",
    "deposit.cancelled": "لغو سپرده",
    "deposit.corrected": "تصحیح مبلغ",
    "deposit.declared": "اعلام سپرده",
    "deposit.dispute_settled": "رفع اختلاف",
    "deposit.disputed": "اعلام اختلاف",
    "deposit.held": "توقیف",
    "deposit.hold_released": "رفع توقیف",
    "deposit.listed": "درج در ریز سپرده",
    "deposit.receipt_reversed": "برگشت خوردن دریافت",
    "deposit.received": "دریافت وجه",
    "deposit.refund_released": "آزاد شدن رزرو",
    "deposit.refund_requested": "درخواست رد سپرده",
    "deposit.refund_restored": "بازگشت به سپرده",
    "deposit.refund_settled": "پرداخت رد سپرده",
    "deposit.refunded": "تصویب رد سپرده",
    "deposit.reversed": "برگشت خوردن سپرده",
    "deposit.swept": "متمرکز شدن",
    "itemised_list.notice_prepared": "تهیه اعلام وصول",
    "itemised_list.notice_rejected": "رد اعلام وصول",
    "itemised_list.notice_signed": "امضای اعلام وصول",
    "itemised_list.signed": "امضای ریز سپرده",
    "itemised_list.withdrawn": "پس گرفتن ریز سپرده"
  },
  "SuspenseReason": {
    "already_received": "سپرده پیش‌تر دریافت شده",
    "ambiguous": "چند سپرده ممکن",
    "amount_over": "بیشتر از مبلغ سپرده",
    "amount_short": "کمتر از مبلغ سپرده",
    "bank_debit": "برداشت بانکی",
    "bank_reversal": "برگشت بانکی",
    "deposit_cancelled": "سپرده لغو شده",
    "no_reference": "بدون شناسه",
    "other_agency": "سپرده دستگاه دیگر",
    "unknown_reference": "شناسه ناشناخته",
    "unknown_transfer": "انتقال ناشناخته خزانه"
  },
  "SuspenseState": {
    "closed": "بسته",
    "open": "باز",
    "proposed": "در انتظار تصمیم"
  },
  "SweepState": {
    "arrived": "رسیده",
    "sent": "در راه",
    "unsent": "رسیده، برداشت دیده نشده"
  },
  "TaskKind": {
    "acknowledge_complaints": "پذیرش شکایت‌های تازه برای رسیدگی",
    "answer_requests": "پاسخ به درخواست‌های در دست شما",
    "approve_refunds_first": "تأیید نخست استرداد",
    "approve_refunds_second": "تأیید دوم استرداد",
    "approve_statement_acceptances": "تأیید پذیرش صورتحساب‌های قرنطینه",
    "assign_requests": "واگذاری درخواست‌های بی‌متصدی",
    "check_refunds": "بررسی درخواست‌های استرداد",
    "close_periods": "بستن دوره پایان‌یافته",
    "close_refunds": "بستن استردادهای پرداخت‌شده",
    "complete_remedies": "انجام اقدام‌های جبرانی",
    "correct_refunds": "اصلاح درخواست‌های استرداد بازگردانده‌شده",
    "cosign_refunds": "امضای دوم دستگاه پای درخواست‌های استرداد",
    "decide_complaints": "تصمیم‌گیری درباره شکایت‌ها",
    "decide_remedies": "تصمیم درباره پرداخت‌های نرسیده",
    "decide_resolutions": "تصمیم درباره پیشنهادهای شناسایی",
    "examine_refunds": "در دست گرفتن درخواست‌های استرداد",
    "examine_statements": "رسیدگی به صورتحساب‌های قرنطینه",
    "explain_sweeps": "توضیح انتقال‌های ناهمخوان",
    "follow_draws": "پیگیری درخواست وجه از ۲۰/۹",
    "fund_refunds": "تأمین وجه استردادهای تأییدشده",
    "identify_suspense_items": "شناسایی واریزهای نامشخص",
    "instruct_payer_returns": "صدور حواله عودت به پرداخت‌کنندگان",
    "instruct_refunds": "صدور حواله استردادها",
    "instruct_reissues": "صدور حواله پرداخت‌های دوباره",
    "investigate_complaints": "آغاز رسیدگی به شکایت‌ها",
    "name_suspense_items": "تطبیق سطرهای نامشخص حساب‌های خزانه",
    "prepare_collection_notices": "تهیه اعلام وصول برای ریز سپرده‌های امضاشده",
    "prepare_itemised_lists": "تهیه ریز سپرده‌های متمرکزشده",
    "propose_remedies": "تعیین تکلیف پرداخت‌های نرسیده",
    "read_replies": "خواندن پاسخ متقاضیان به پرسش شما",
    "release_holds": "رفع توقیف سپرده‌ها",
    "return_suspense_items": "عودت واریزهای نامشخص حساب‌های خزانه",
    "reverse_suspense_items": "تعیین برگشت‌های بانک",
    "review_appeals": "رسیدگی به اعتراض به تصمیم شکایت‌ها",
    "send_interim_replies": "پاسخ میان‌دوره‌ای به شکایت‌های دیرشده",
    "settle_disputes": "رفع اختلاف سپرده‌ها",
    "sign_collection_notices": "امضای اعلام وصول‌ها",
    "sign_itemised_lists": "امضای ریز سپرده‌ها",
    "sign_refunds": "امضای ذی‌حساب پای درخواست‌های استرداد",
    "submit_refunds": "ارسال پیش‌نویس‌های استرداد",
    "take_up_requests": "در دست گرفتن درخواست‌های واگذارشده به شما",
    "triage_requests": "ارجاع درخواست‌های خدمت تازه"
  },
  "TransferOrderState": {
    "partly_settled": "بخشی پرداخت‌شده",
    "sent": "فرستاده‌شده",
    "settled": "پرداخت‌شده",
    "unexecuted": "اجرانشده"
  },
  "Verb": {
    "Complaint.assignment": "سپردن به مسئول دیگر",
    "Complaint.question": "پرسش از شاکی",
    "Complaint.review": "بازبینی تصمیم",
    "Deposit.cancellation": "لغو سپرده",
    "Deposit.correction": "تصحیح مبلغ",
    "Draw.arrival": "معرفی واریز وجه",
    "Payment.return": "ثبت برگشت پرداخت",
    "Refund.cancellation": "انصراف",
    "Resolution.rejection": "رد پیشنهاد",
    "Service.withdrawal": "برچیدن خدمت",
    "Sweep.arrival": "معرفی سر دیگر انتقال",
    "Unit.closure": "بستن واحد",
    "acceptance": "پیشنهاد پذیرش",
    "acceptance/approval": "تأیید پذیرش",
    "acknowledgement": "پذیرش برای رسیدگی",
    "answer": "پاسخ دادن",
    "approval": "تأیید",
    "approvals": "تأیید درخواست",
    "arrival": "معرفی واریز",
    "assignment": "واگذاری به کارشناس",
    "attachments": "پیوست مدرک",
    "bank-list": "دریافت بانک‌واره",
    "bank_reversal": "پیشنهاد برگشت بانکی",
    "cancellation": "لغو",
    "change": "تغییر",
    "check": "تأیید رسیدگی",
    "closing": "بستن",
    "closure": "بستن دوره",
    "collection_notice": "تهیه اعلام وصول",
    "controller-signature": "امضای ذی‌حساب",
    "correction": "اصلاح",
    "cosignature": "امضای دوم",
    "days": "انتشار روزها",
    "decision": "تصمیم",
    "discard": "کنار گذاشتن",
    "dispute": "اعلام اختلاف",
    "dispute/settlement": "رفع اختلاف",
    "draft": "نوشتن پیش‌نویس فرم",
    "examination": "آغاز رسیدگی",
    "explanation": "توضیح انتقال",
    "funding": "تأمین وجه",
    "holds": "توقیف سپرده",
    "holidays": "بارگذاری تعطیلات رسمی",
    "identification": "پیشنهاد شناسایی",
    "interim-reply": "پاسخ میان‌دوره‌ای",
    "investigation": "آغاز بررسی",
    "members": "افزودن عضو",
    "members/removal": "برداشتن عضو",
    "merger": "ادغام در پرونده قدیمی‌تر",
    "notes": "یادداشت داخلی",
    "payer_return": "پیشنهاد عودت به پرداخت‌کننده",
    "publication": "انتشار فرم",
    "question": "پرسش از متقاضی",
    "rating": "ارزیابی پاسخ",
    "rejection": "رد کردن",
    "release": "رفع توقیف",
    "remedies": "پیشنهاد چاره",
    "remedy": "مقرر کردن جبران",
    "remedy/completion": "ثبت انجام جبران",
    "reopening": "بازگشایی پرونده",
    "reply": "پاسخ به پرسش",
    "return": "بازگرداندن برای اصلاح",
    "review": "آغاز رسیدگی",
    "revocation": "لغو حکم",
    "secret": "دادن رمز تازه به متقاضی",
    "settlement": "ثبت پرداخت بانک",
    "signature": "امضا",
    "signatures": "امضا",
    "submission": "ارسال",
    "transfer_order": "صدور حواله",
    "triage": "ارجاع به واحد",
    "versions": "انتشار نسخه",
    "weeks": "انتشار ساعت‌های هفته",
    "withdrawal": "پس گرفتن"
  },
  "fields": {
    "Agency.code": "کد دستگاه",
    "BankAccount.kind": "نوع حساب",
    "CollectionNotice.number": "شماره اعلام وصول",
    "Deposit.class": "دسته سپرده",
    "Deposit.kind": "نوع سپرده",
    "DepositHold.kind": "نوع دستور",
    "Depositor.identifier": "شناسه سپرده‌گذار",
    "Depositor.kind": "نوع سپرده‌گذار",
    "Depositor.name": "نام سپرده‌گذار",
    "Draw.number": "شماره برداشت",
    "ItemisedList.number": "شماره فهرست",
    "ItemisedRow.kind": "نوع سپرده",
    "LedgerAccount.code": "کد سرفصل",
    "LedgerAccount.name_fa": "سرفصل حساب",
    "LedgerEntry.code": "کد سرفصل",
    "LedgerEntry.name_fa": "سرفصل حساب",
    "LedgerPosting.id": "شناسه سند",
    "LedgerPosting.kind": "نوع سند",
    "LedgerPosting.reverses": "برگشتِ سند",
    "ListedForm.number": "شماره فرم",
    "ListedService.code": "کد خدمت",
    "ListedService.withdrawn_at": "زمان برچیدن",
    "PayerReturn.decided_at": "زمان تأیید",
    "PayerReturn.decided_by": "تأییدکننده",
    "PayerReturn.decided_by_name": "تأییدکننده",
    "PayerReturn.made_by": "پیشنهاددهنده",
    "PayerReturn.made_by_name": "پیشنهاددهنده",
    "PayerReturn.note": "دلیل",
    "Payment.number": "شماره پرداخت",
    "PaymentPayee.identifier": "شناسه صاحب حساب",
    "PaymentPayee.name": "نام صاحب حساب",
    "PaymentPayee.sheba": "شماره شبا",
    "Refund.note": "توضیح دستگاه",
    "Refund.number": "شماره درخواست",
    "RefundPayee.identifier": "شناسه صاحب حساب",
    "RefundPayee.name": "نام صاحب حساب",
    "RefundRow.reason": "دلیل رد سپرده",
    "Remedy.kind": "نوع چاره",
    "Remedy.note": "دلیل",
    "Resolution.kind": "نوع تعیین تکلیف",
    "Resolution.note": "دلیل",
    "Source.kind": "نوع سند",
    "Statement.number": "شماره ورود",
    "Statement.payment_count": "سطرهای پرداخت",
    "StepPosting.kind": "نوع سند حسابداری",
    "SuspenseItem.reason": "دلیل نامشخص بودن",
    "SuspenseItem.resolutions": "تعیین تکلیف",
    "TransferOrder.number": "شماره حواله",
    "TrialBalanceLine.code": "کد سرفصل",
    "TrialBalanceLine.name_fa": "سرفصل حساب",
    "about": "موضوع شکایت",
    "acceptance_because": "دلیل پذیرش",
    "acceptance_proposed_at": "زمان پیشنهاد پذیرش",
    "acceptance_proposed_by": "پیشنهاددهنده پذیرش",
    "acceptance_proposed_by_name": "پیشنهاددهنده پذیرش",
    "accepted_at": "زمان پذیرش",
    "accepted_by": "پذیرنده",
    "accepted_by_name": "پذیرنده",
    "account_id": "حساب",
    "action": "رویداد",
    "actor_id": "انجام‌دهنده",
    "actor_name": "انجام‌دهنده",
    "address": "نشانی",
    "age_days": "سن (روز)",
    "agency_code": "کد دستگاه",
    "agency_id": "دستگاه اجرایی",
    "agency_name": "دستگاه اجرایی",
    "ages": "سن اقلام",
    "alone_up_to": "سقف شناسایی یک‌نفره",
    "amount": "مبلغ",
    "announced_on": "تاریخ اعلام وصول",
    "answer": "پاسخ",
    "answer_due_at": "مهلت پاسخ",
    "answer_minutes": "مهلت پاسخ (دقیقه کاری)",
    "answered_at": "زمان پاسخ",
    "answers": "پاسخ‌های فرم",
    "appeal_note": "راه اعتراض",
    "appeal_rating": "ارزیابی پیش از اعتراض",
    "appeal_until": "مهلت اعتراض",
    "applicant": "متقاضی",
    "applicant_days": "مهلت متقاضی (روز)",
    "approved_by": "تأییدکننده",
    "arrived_line_id": "سطر رسیدن وجه",
    "arrived_on": "تاریخ رسیدن",
    "as_of": "تاریخ گزارش",
    "assignee_id": "کارشناس رسیدگی",
    "assignee_name": "کارشناس رسیدگی",
    "at": "زمان",
    "at_percent": "در درصد زمان",
    "attached_at": "زمان پیوست",
    "attachments": "مدارک",
    "attempts": "شمار تلاش",
    "authority": "مرجع",
    "available": "ماندهٔ آزاد",
    "balance": "مانده",
    "bank_account_id": "حساب بانکی",
    "bank_number": "شماره صورتحساب بانک",
    "bank_reference": "شماره پیگیری",
    "beneficiary_name": "ذی‌نفع",
    "booked_on": "تاریخ ثبت",
    "by_state": "به تفکیک وضعیت",
    "calendar_id": "تقویم کاری",
    "cancelled_because": "دلیل لغو",
    "capacity": "سمت امضا",
    "case_kind": "نوع پرونده",
    "case_reference": "شماره پرونده",
    "central_deposit_account_id": "حساب ۲۰/۹",
    "channel": "روش ارسال",
    "class": "دسته قانونی",
    "clock": "زمان رسیدگی",
    "closed_at": "زمان بستن",
    "closed_by": "بستن توسط",
    "closed_on": "تاریخ بسته شدن",
    "closest_deposit_id": "نزدیک‌ترین سپرده",
    "closing": "مانده پایان",
    "code": "کد",
    "collection_notice_id": "اعلام وصول",
    "concentration_account_id": "حساب تمرکز",
    "content_sha256": "چکیده محتوا",
    "continuity": "پیوستگی",
    "contract_number": "شماره قرارداد",
    "count": "تعداد",
    "counterparty_account": "حساب طرف مقابل",
    "counterparty_name": "طرف حساب",
    "court_case_number": "شماره پرونده قضایی",
    "created_at": "زمان ساخت",
    "credit": "بستانکار",
    "credit_number": "شماره بستانکاری",
    "credits": "واریزهای نامشخص",
    "day": "روز",
    "debit": "بدهکار",
    "debits": "برداشت‌های نامشخص",
    "decided_at": "زمان تصمیم",
    "decided_by": "تصمیم‌گیرنده",
    "decided_by_name": "تصمیم‌گیرنده",
    "declared_at": "زمان اعلام",
    "decree_number": "شماره حکم",
    "decree_on": "تاریخ حکم",
    "deposit_id": "سپرده",
    "deposit_ids": "سپرده‌ها",
    "deposit_list_id": "فهرست سپرده‌ها",
    "depositor": "سپرده‌گذار",
    "depositor_name": "نام سپرده‌گذار",
    "deposits": "سپرده‌ها",
    "description": "شرح",
    "difference": "اختلاف",
    "direction": "بدهکار/بستانکار",
    "discarded_at": "زمان کنار گذاشتن",
    "discarded_because": "دلیل کنار گذاشتن",
    "discarded_by": "کنارگذارنده",
    "discarded_by_name": "کنارگذارنده",
    "display_name": "نام",
    "disputed_because": "دلیل اختلاف",
    "document": "نوع مدرک",
    "draft_number": "شماره پیش‌نویس",
    "drafted_at": "زمان نگارش",
    "draw_id": "برداشت از حساب ۲۰/۹",
    "due_at": "مهلت",
    "duplicate_count": "سطرهای تکراری",
    "effective_on": "تاریخ مؤثر",
    "email": "رایانامه",
    "ended_because": "دلیل پایان یا بازگشت",
    "entries": "ردیف‌های سند",
    "escalated_to": "آخرین ارجاع به",
    "escalated_to_name": "آخرین ارجاع به",
    "escalation": "گام‌های ارجاع به بالادست",
    "escalation_step": "گام ارجاع به بالادست",
    "expected_opening": "مانده آغاز مورد انتظار",
    "expires_on": "مهلت تأیید",
    "failure": "علت نرسیدن",
    "file_name": "نام پرونده",
    "file_sha256": "چکیده پرونده",
    "filed_at": "زمان ثبت",
    "filed_sha256": "اثر انگشت محتوا",
    "first_on": "نخستین روز",
    "first_response_minutes": "مهلت نخستین واکنش (دقیقه کاری)",
    "fiscal_year": "سال مالی",
    "form_number": "شماره فرم",
    "format": "قالب",
    "friday": "جمعه",
    "from": "از",
    "from_days": "از (روز)",
    "from_on": "از تاریخ",
    "gateway_reference": "شناسه درگاه پیام",
    "has_password": "گذرواژه دارد",
    "head_id": "رئیس واحد",
    "head_name": "رئیس واحد",
    "held": "مسدودی",
    "hours": "ساعت‌ها",
    "http_status": "پاسخ درگاه پیام",
    "identified": "شناسایی‌شده",
    "identifier": "شناسه",
    "imported_at": "زمان ورود",
    "imported_by": "واردکننده",
    "imported_by_name": "واردکننده",
    "in_line_id": "سطر واریز به حساب تمرکز",
    "in_on": "تاریخ رسیدن",
    "interim_until": "زمان وعده‌شده تصمیم",
    "is_active": "فعال",
    "is_anonymous": "بی‌نام",
    "is_appealed": "اعتراض‌شده",
    "is_attached": "پیوست شده",
    "is_explained": "توضیح داده‌شده",
    "is_late": "دیرکرد",
    "is_on_hold": "توقیف",
    "is_payment": "پرداخت خزانه",
    "is_provisional": "قطعی‌نشده",
    "is_public": "دیدنی برای متقاضی",
    "is_released": "رفع توقیف شده",
    "is_reversal": "برگشت بانکی",
    "is_secret": "همراه رمز تازه",
    "is_to_another_account": "عودت به حسابی دیگر",
    "is_transfer": "انتقال میان حساب‌های خزانه",
    "is_valid_today": "امروز معتبر",
    "issued_at": "زمان صدور",
    "issued_on": "تاریخ صدور",
    "itemised_list_id": "ریز سپرده",
    "items": "اقلام",
    "kind": "نوع",
    "kinds": "انواع",
    "label": "عنوان سند",
    "language": "زبان",
    "last_on": "آخرین روز",
    "legal_id": "شناسه ملی",
    "letter_number": "شماره نامه",
    "letter_on": "تاریخ نامه",
    "line_count": "تعداد سطرها",
    "line_id": "سطر صورتحساب",
    "line_no": "ردیف",
    "lines": "سطرها",
    "link_account_id": "حساب رابط",
    "made_at": "زمان تهیه",
    "made_by": "تهیه‌کننده",
    "made_by_name": "تهیه‌کننده",
    "matched_count": "سطرهای تطبیق‌شده",
    "media_type": "نوع پرونده",
    "members": "اعضا",
    "menu_order": "ترتیب",
    "merged_into": "ادغام در",
    "merged_into_id": "ادغام در",
    "minutes_late": "پس از مهلت (دقیقه کاری)",
    "mobile": "تلفن همراه",
    "monday": "دوشنبه",
    "month": "ماه",
    "name": "نام",
    "name_en": "نام انگلیسی",
    "name_fa": "نام",
    "needed_documents": "مدارک لازم",
    "next_attempt_at": "تلاش بعدی",
    "normal": "عادی",
    "normal_side": "ماهیت حساب",
    "note": "توضیح",
    "number": "شماره",
    "number_in_force": "نسخه جاری",
    "open_count": "پرداخت‌های باز",
    "opened_at": "زمان ایجاد",
    "opened_on": "تاریخ افتتاح",
    "opening": "مانده آغاز",
    "opening_balance": "مانده آغاز دوره",
    "opening_letter_number": "شماره نامه افتتاح",
    "order_number": "شماره دستور",
    "order_on": "تاریخ دستور",
    "out_line_id": "سطر برداشت از حساب رابط",
    "out_on": "تاریخ برداشت",
    "outcome": "نتیجه",
    "overdue_minutes": "دیرکرد (دقیقه کاری)",
    "parent_id": "واحد بالادست",
    "payee": "گیرنده",
    "payee_account_id": "حساب گیرنده",
    "payee_enquiry": "استعلام صاحب حساب",
    "payee_mode": "نحوه پرداخت",
    "payee_name": "نام گیرنده",
    "payee_number": "ردیف گیرنده",
    "payee_sheba": "شبای گیرنده",
    "payees": "گیرندگان",
    "payment_count": "تعداد پرداخت‌ها",
    "payment_id": "پرداخت",
    "payment_identifier": "شناسه واریز",
    "payment_ids": "پرداخت‌ها",
    "payment_number": "شماره پرداخت",
    "period_id": "دوره مالی",
    "placed_at": "زمان توقیف",
    "placed_by": "ثبت‌کننده توقیف",
    "placed_by_name": "ثبت‌کننده توقیف",
    "position": "ترتیب در پرونده",
    "postings": "اسناد",
    "prepared_at": "زمان تهیه",
    "prepared_by": "تهیه‌کننده",
    "prepared_by_name": "تهیه‌کننده",
    "priority": "فوریت",
    "promised_minutes": "زمان وعده‌شده (دقیقه کاری)",
    "published_at": "زمان انتشار",
    "published_by": "منتشرکننده",
    "published_by_name": "منتشرکننده",
    "quarantined_because": "دلیل قرنطینه",
    "question": "پرسش",
    "rating": "ارزیابی",
    "rating_comment": "نظر متقاضی",
    "reason": "دلیل",
    "reason_en": "دلیل به انگلیسی",
    "reason_fa": "دلیل",
    "receipt_number": "شماره قبض",
    "receipt_on": "تاریخ قبض",
    "received_on": "تاریخ دریافت",
    "recorded_at": "زمان ثبت",
    "reference": "کد رهگیری",
    "refund_account_id": "حساب رد وجوه سپرده",
    "refund_id": "رد سپرده",
    "refund_ids": "درخواست‌های استرداد",
    "refund_number": "شماره درخواست استرداد",
    "refunded": "مبلغ مستردشده",
    "reissue_of": "به جای پرداخت",
    "reissued_as": "صادرشده با پرداخت",
    "rejected_at": "زمان رد",
    "rejected_because": "دلیل رد",
    "rejected_by": "ردکننده",
    "rejected_by_name": "ردکننده",
    "release_order_number": "شماره دستور رفع توقیف",
    "release_order_on": "تاریخ دستور رفع توقیف",
    "released_at": "زمان رفع توقیف",
    "released_because": "دلیل رفع توقیف",
    "released_by": "رفع‌کننده توقیف",
    "released_by_name": "رفع‌کننده توقیف",
    "remaining": "مانده نامشخص",
    "remaining_minutes": "مانده (دقیقه کاری)",
    "remedies": "چاره‌ها",
    "remedy_done_at": "زمان جبران",
    "remedy_due_on": "مهلت جبران",
    "remittance_id": "حواله به حساب ۲۰/۹",
    "reopened_times": "شمار بازگشایی",
    "reopening_days": "مهلت بازگشایی (روز کاری)",
    "reply_due_on": "مهلت پاسخ متقاضی",
    "requested_at": "زمان درخواست",
    "requested_by": "درخواست‌کننده",
    "requested_by_name": "درخواست‌کننده",
    "reserved": "رزروشده",
    "resolution_id": "تعیین تکلیف",
    "resolutions": "تعیین تکلیف‌ها",
    "returned_because": "دلیل برگشت",
    "returned_count": "پرداخت‌های برگشتی",
    "returned_line_id": "سطر برگشت",
    "returned_on": "تاریخ برگشت",
    "returned_payment_id": "پرداخت برگشتی",
    "reversal_line_id": "سطر برگشت بانکی",
    "reversed_because": "دلیل برگشت",
    "reversed_by": "برگشت با سطر",
    "reversed_deposit_id": "سپرده برگشت‌خورده",
    "reverses": "برگشتِ",
    "revoked_because": "دلیل لغو حکم",
    "revoked_on": "تاریخ لغو حکم",
    "role": "نقش",
    "roles": "نقش‌ها",
    "row_count": "تعداد ردیف‌ها",
    "row_number": "ردیف",
    "rows": "ردیف‌ها",
    "saturday": "شنبه",
    "sent_at": "زمان ارسال",
    "seq": "ردیف",
    "service_code": "کد خدمت",
    "service_form_id": "فرم",
    "service_id": "خدمت",
    "service_level_code": "سطح خدمت",
    "service_level_id": "سطح خدمت",
    "service_level_number": "نسخه سطح خدمت",
    "service_title_en": "عنوان انگلیسی خدمت",
    "service_title_fa": "عنوان خدمت",
    "settled_count": "پرداخت‌های انجام‌شده",
    "settled_line_id": "سطر پرداخت",
    "settled_on": "تاریخ پرداخت",
    "sha256": "چکیده",
    "sheba": "شماره شبا",
    "side": "بدهکار/بستانکار",
    "signatures": "امضاها",
    "signed_at": "زمان امضا",
    "size_bytes": "اندازه (بایت)",
    "source": "سند",
    "source_id": "منشأ سند",
    "source_kind": "نوع منشأ سند",
    "started_at": "زمان ثبت پرونده",
    "state": "وضعیت",
    "statement_id": "صورتحساب",
    "step": "مرحله",
    "steps": "سرگذشت",
    "subject": "موضوع",
    "subject_id": "موضوع حساب",
    "subject_kind": "نوع موضوع حساب",
    "submitted_at": "زمان ارسال",
    "sunday": "یکشنبه",
    "suspended_count": "سطرهای نامشخص",
    "suspense_item_id": "قلم نامشخص",
    "sweep_id": "انتقال پایان ماه",
    "sweep_ids": "انتقال‌های پایان ماه",
    "swept_on": "تاریخ تمرکز",
    "targets": "مهلت‌ها",
    "text": "متن",
    "thursday": "پنجشنبه",
    "title": "عنوان",
    "title_en": "عنوان انگلیسی",
    "title_fa": "عنوان",
    "to": "تا",
    "to_days": "تا (روز)",
    "to_on": "تا تاریخ",
    "total": "جمع مبلغ",
    "transfer_count": "سطرهای انتقال",
    "transfer_order_id": "حواله",
    "transfer_order_number": "شماره حواله",
    "tuesday": "سه‌شنبه",
    "unexecuted_count": "پرداخت‌های اجرانشده",
    "unit_code": "کد واحد",
    "unit_id": "واحد",
    "unit_title_en": "عنوان انگلیسی واحد",
    "unit_title_fa": "واحد",
    "units": "وجوه انتقال",
    "until_on": "تا روز",
    "uploaded_at": "زمان بارگذاری",
    "uploaded_by": "بارگذارنده",
    "urgent": "فوری",
    "used_minutes": "زمان صرف‌شده (دقیقه کاری)",
    "user_id": "شخص",
    "user_name": "نام شخص",
    "username": "نام کاربری",
    "utc_offset": "اختلاف با UTC",
    "valid_from": "آغاز اعتبار",
    "valid_to": "پایان اعتبار",
    "value_on": "تاریخ ارزش",
    "versions": "نسخه‌ها",
    "warn_at": "هشدار در درصد زمان",
    "wednesday": "چهارشنبه",
    "week": "ساعت‌های هفته",
    "weeks": "ساعت‌های هفته",
    "withdrawn_at": "زمان پس گرفتن",
    "withdrawn_because": "دلیل پس گرفتن",
    "withdrawn_by": "پس‌گیرنده",
    "withdrawn_by_name": "پس‌گیرنده",
    "zone": "منطقه زمانی"
  }
} as const
