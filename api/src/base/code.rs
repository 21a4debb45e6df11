//! The one catalogue of refusals.
//!
//! **Invariant.** Every refusal a caller can meet stands here once: its code, its status, and its text in Persian
//! and in English. A code without a text does not compile, and a code is never renamed inside `/v1`.

use actix_web::http::StatusCode;
use serde::Serialize;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr, Schema,
        schema::{ObjectBuilder, Type},
    },
};

use super::problem::Language;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $status:ident $code:literal {
        fa: $fa:literal, $fa_advice:literal; en: $en:literal, $en_advice:literal
    })*) => {
        /// Why a request was refused. Stable inside `/v1`; the wording of the texts is not.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        pub enum Code { $($(#[$doc])* #[serde(rename = $code)] $name,)* }

        impl Code {
            /// Every code, for the pages at `/problems/{code}` and for tests.
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// The code as it stands on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$name => $code,)* }
            }

            /// The HTTP status that goes with the code, always the same one.
            pub const fn status(self) -> StatusCode {
                match self { $(Code::$name => StatusCode::$status,)* }
            }

            /// Short title and one sentence of advice, in the reader's language. What stands in braces is a member of
            /// the problem document.
            pub const fn text(self, language: Language) -> (&'static str, &'static str) {
                match (self, language) {
                    $((Code::$name, Language::Fa) => ($fa, $fa_advice),
                      (Code::$name, Language::En) => ($en, $en_advice),)*
                }
            }
        }
    };
}

codes! {
    // The request itself.
    BadRequest = BAD_REQUEST "bad_request" {
        fa: "درخواست خوانده نشد", "قالب درخواست را با مستندات تطبیق دهید.";
        en: "The request could not be read", "Compare the request with the documentation." }
    JsonInvalid = BAD_REQUEST "json_invalid" {
        fa: "متن JSON درست نیست", "بدنهٔ درخواست باید JSON معتبر با کدگذاری UTF-8 باشد و نام هیچ عضوی تکرار نشود.";
        en: "The body is not valid JSON", "Send valid JSON in UTF-8 in which no member is named twice." }
    UnknownParameter = BAD_REQUEST "unknown_parameter" {
        fa: "پارامتر ناشناخته", "پارامتری که نام برده شده در این عملیات وجود ندارد؛ املای آن را بررسی کنید.";
        en: "Unknown query parameter", "This operation does not know the parameter named; check its spelling." }
    CursorInvalid = BAD_REQUEST "cursor_invalid" {
        fa: "نشانگر صفحه معتبر نیست", "فهرست را از صفحهٔ نخست و با همان پالایه‌ها دوباره بخوانید.";
        en: "The page cursor is not valid", "Read the list again from its first page, with the same filters." }
    IdempotencyKeyMissing = BAD_REQUEST "idempotency_key_missing" {
        fa: "کلید یکتایی درخواست نیامده است", "سرایند Idempotency-Key را با مقداری یکتا (مثلاً UUID) بفرستید.";
        en: "The Idempotency-Key header is missing", "Send an Idempotency-Key header with a unique value, such as a UUID." }
    IdempotencyKeyInvalid = BAD_REQUEST "idempotency_key_invalid" {
        fa: "کلید یکتایی درخواست پذیرفته نیست", "کلید باید ۱ تا ۲۵۵ نویسهٔ چاپی ASCII باشد.";
        en: "The Idempotency-Key is not acceptable", "The key is 1 to 255 printable ASCII characters." }
    IdempotencyKeyWeak = BAD_REQUEST "idempotency_key_weak" {
        fa: "کلید یکتایی درخواست کوتاه است", "بدون ورود، کلید باید دست‌کم ۳۲ نویسهٔ تصادفی (مانند UUID) باشد تا با کلید دیگری یکی نشود.";
        en: "The Idempotency-Key is too short", "Without signing in it has at least 32 random characters, such as a UUID, so that nobody else has the same." }
    Invalid = UNPROCESSABLE_ENTITY "invalid" {
        fa: "بعضی خانه‌ها درست نیست", "خطای هر خانه همراه این پیام آمده است؛ آنها را اصلاح و دوباره ارسال کنید.";
        en: "Some fields are not right", "The error of each comes with this; correct them and send again." }
    PayloadTooLarge = PAYLOAD_TOO_LARGE "payload_too_large" {
        fa: "حجم درخواست بیش از اندازه است", "پرونده یا متن کوچک‌تری بفرستید؛ بیشترین اندازه برای این درخواست {most_bytes} است.";
        en: "The request is too large", "Send a smaller file or text: the most that this operation takes is {most_bytes}." }
    BodyTimeout = REQUEST_TIMEOUT "body_timeout" {
        fa: "درخواست تا پایان نرسید", "خط ارتباط شاید ضعیف است؛ چیزی ثبت نشد، دوباره بفرستید.";
        en: "The request did not arrive whole", "The line may be weak. Nothing was recorded: send it again." }
    UnsupportedMediaType = UNSUPPORTED_MEDIA_TYPE "unsupported_media_type" {
        fa: "نوع محتوا پذیرفته نیست", "سرایند Content-Type را مطابق مستندات این عملیات بفرستید.";
        en: "The content type is not accepted", "Send the Content-Type that this operation documents." }
    NotFound = NOT_FOUND "not_found" {
        fa: "پیدا نشد", "چنین چیزی وجود ندارد یا در دسترس شما نیست.";
        en: "Not found", "It does not exist, or it is not within your reach." }
    MethodNotAllowed = METHOD_NOT_ALLOWED "method_not_allowed" {
        fa: "این روش برای این نشانی پذیرفته نیست", "روش‌های پذیرفته در سرایند Allow آمده است.";
        en: "The method is not allowed here", "The Allow header lists the methods that are." }

    // Who asks.
    SignInRequired = UNAUTHORIZED "sign_in_required" {
        fa: "باید وارد شوید", "با نام کاربری و گذرواژه وارد شوید و دوباره تلاش کنید.";
        en: "You must sign in", "Sign in and try again." }
    TokenExpired = UNAUTHORIZED "token_expired" {
        fa: "زمان نشست شما به پایان رسیده است", "نشست را تازه کنید یا دوباره وارد شوید.";
        en: "Your access has expired", "Renew the session or sign in again." }
    CredentialsWrong = UNAUTHORIZED "credentials_wrong" {
        fa: "نام کاربری یا گذرواژه درست نیست", "دوباره بنویسید؛ اگر گذرواژه را فراموش کرده‌اید به مدیر سامانه مراجعه کنید.";
        en: "The username or the password is wrong", "Type them again; if the password is forgotten, ask the site administrator." }
    CodeWrong = UNAUTHORIZED "code_wrong" {
        fa: "کد یک‌بارمصرف درست نیست یا زمان آن گذشته است", "کد را دوباره بنویسید یا از مدیر سامانه کد تازه بگیرید.";
        en: "The one-time code is wrong or has expired", "Type it again, or ask the site administrator for a new one." }
    SessionEnded = UNAUTHORIZED "session_ended" {
        fa: "نشست شما بسته شده است", "دوباره وارد شوید.";
        en: "Your session has ended", "Sign in again." }
    RenewalRetry = CONFLICT "renewal_retry" {
        fa: "نشست همین حالا در پنجرهٔ دیگری تازه شد", "چند لحظه بعد همان درخواست را تکرار کنید؛ از نشست خارج نشده‌اید.";
        en: "The session was renewed a moment ago elsewhere", "Repeat the request in a moment; you are still signed in." }
    Forbidden = FORBIDDEN "forbidden" {
        fa: "این کار در نقش شما نیست", "اگر باید این کار را انجام دهید از مدیر سامانه نقش لازم را بخواهید.";
        en: "Your role does not include this", "If it should, ask the site administrator for the role." }
    OriginForbidden = FORBIDDEN "origin_forbidden" {
        fa: "این درخواست از سامانه نیامده است", "صفحه را از نشانی خود سامانه باز کنید.";
        en: "The request did not come from this site", "Open the page from the site's own address." }
    SamePerson = FORBIDDEN "same_person" {
        fa: "یک نفر نمی‌تواند دو مرحلهٔ یک زنجیره را انجام دهد", "تأیید یا رد باید به دست شخص دیگری انجام شود.";
        en: "Nobody acts twice on one chain", "Somebody else has to approve or reject this." }
    RateLimited = TOO_MANY_REQUESTS "rate_limited" {
        fa: "شمار درخواست‌ها بیش از اندازه است", "تا زمانی که در Retry-After آمده صبر کنید و دوباره تلاش کنید.";
        en: "Too many requests", "Wait for the time given in Retry-After, then try again." }
    TrackingRequired = UNAUTHORIZED "tracking_required" {
        fa: "باید دوباره پیگیری کنید", "کد رهگیری و رمز آن را دوباره وارد کنید؛ زمان دسترسی به پرونده گذشته یا رمز آن عوض شده است.";
        en: "You must look the case up again", "Enter the tracking reference and its PIN again: the time is over, or the secret was changed." }
    TooManyAttempts = TOO_MANY_REQUESTS "too_many_attempts" {
        fa: "تلاش‌های نادرست زیاد است", "تا زمانی که در Retry-After آمده صبر کنید و دوباره تلاش کنید.";
        en: "Too many wrong attempts", "Wait for the time given in Retry-After, then try again." }

    // Order of events.
    IdempotencyKeyReused = UNPROCESSABLE_ENTITY "idempotency_key_reused" {
        fa: "این کلید یکتایی با درخواست دیگری به کار رفته است", "برای درخواست تازه کلید تازه بسازید.";
        en: "This Idempotency-Key belongs to another request", "Make a new key for a new request." }
    IdempotencyInFlight = CONFLICT "idempotency_in_flight" {
        fa: "همین درخواست هنوز در حال انجام است", "چند لحظه بعد با همان کلید دوباره بفرستید.";
        en: "The same request is still being carried out", "Send it again in a moment, with the same key." }
    IfMatchMissing = PRECONDITION_REQUIRED "if_match_missing" {
        fa: "سرایند If-Match نسخه‌ای را نام نمی‌برد", "نخست آخرین نسخه را بخوانید و ETag آن را در If-Match بفرستید؛ «*» یعنی هر نسخه‌ای و پذیرفته نیست.";
        en: "No version is named in the If-Match header", "Read the latest version first and send its ETag in If-Match; `*` would be any version and is not taken." }
    VersionStale = PRECONDITION_FAILED "version_stale" {
        fa: "کس دیگری این مورد را تغییر داده است", "آخرین نسخه را ببینید و اگر هنوز لازم است دوباره انجام دهید.";
        en: "Somebody else has changed this", "Look at the latest version and do it again if it is still needed." }
    StateForbids = CONFLICT "state_forbids" {
        fa: "در وضعیت کنونی شدنی نیست", "وضعیت کنونی آن را ببینید؛ کارهای ممکن همان‌جا آمده است.";
        en: "Its present state does not allow this", "Look at where it stands now; what is possible is told there." }

    // Identity.
    UsernameTaken = CONFLICT "username_taken" {
        fa: "این نام کاربری پیش‌تر ثبت شده است", "نام کاربری دیگری برگزینید.";
        en: "This username is taken", "Choose another username." }
    RoleNeedsAgency = UNPROCESSABLE_ENTITY "role_needs_agency" {
        fa: "نقش و دستگاه با هم نمی‌خوانند", "نقش‌های دستگاه به یک دستگاه نیاز دارند و نقش‌های خزانه دستگاه ندارند.";
        en: "The role and the agency do not go together", "Agency roles need an agency; treasury roles have none." }
    RolesConflict = UNPROCESSABLE_ENTITY "roles_conflict" {
        fa: "این نقش‌ها با هم به یک نفر داده نمی‌شود", "مدیر سامانه نقش دیگری ندارد و پرداخت‌کننده مغایرت‌گیر نیست.";
        en: "These roles are not given to one person", "A site administrator holds no other role, and a payer does not reconcile." }

    // Agencies.
    AgencyCodeTaken = CONFLICT "agency_code_taken" {
        fa: "دستگاهی با این کد ثبت شده است", "کد دستگاه را بررسی کنید.";
        en: "An agency with this code is registered", "Check the agency code." }
    ShebaTaken = CONFLICT "sheba_taken" {
        fa: "این شبا پیش‌تر ثبت شده است", "شماره شبا را بررسی کنید.";
        en: "This Sheba is registered already", "Check the Sheba number." }
    BankAccountNeedsAgency = UNPROCESSABLE_ENTITY "bank_account_needs_agency" {
        fa: "نوع حساب و دارندهٔ آن با هم نمی‌خوانند", "حساب رابط و حساب رد دستگاه به دستگاه نیاز دارند؛ حساب‌های خزانه دستگاه ندارند.";
        en: "The kind of account and its holder do not go together", "Link and agency refund accounts belong to an agency; treasury accounts have none." }
    DecreeTaken = CONFLICT "decree_taken" {
        fa: "این حکم پیش‌تر ثبت شده است", "شماره حکم را بررسی کنید.";
        en: "This decree is registered already", "Check the decree number." }
    SignatoryNeedsAgency = UNPROCESSABLE_ENTITY "signatory_needs_agency" {
        fa: "سمت امضا و دستگاه با هم نمی‌خوانند", "ذی‌حساب و امضادار دستگاه به دستگاه نیاز دارند؛ امضادار خزانه دستگاه ندارد.";
        en: "The capacity and the agency do not go together", "A controller and an agency signatory need an agency; a treasury signatory has none." }
    SignatoryValidity = UNPROCESSABLE_ENTITY "signatory_validity" {
        fa: "پایان اعتبار پیش از آغاز آن است", "تاریخ‌های اعتبار را بررسی کنید.";
        en: "The validity ends before it begins", "Check the dates of validity." }

    // Units.
    UnitCodeTaken = CONFLICT "unit_code_taken" {
        fa: "واحدی با این کد ثبت شده است", "کد واحد را بررسی کنید.";
        en: "A unit with this code is registered", "Check the unit's code." }
    UnitCycle = CONFLICT "unit_cycle" {
        fa: "هیچ واحدی زیر خود قرار نمی‌گیرد", "واحد بالادست را از بیرون زیرمجموعهٔ همین واحد برگزینید.";
        en: "No unit stands under itself", "Choose a unit above it that is not one of those under it." }
    UnitTooDeep = CONFLICT "unit_too_deep" {
        fa: "نمودار سازمانی بیش از هشت لایه می‌شود", "واحد را زیر واحدی در لایه‌ای بالاتر قرار دهید.";
        en: "The chart would have more than eight levels", "Put the unit under one that stands higher." }
    UnitClosed = CONFLICT "unit_closed" {
        fa: "این واحد بسته شده است", "واحد بسته تغییر نمی‌کند و کاری به آن سپرده نمی‌شود.";
        en: "This unit is closed", "A closed unit does not change, and nothing is given to it." }
    UnitHasUnits = CONFLICT "unit_has_units" {
        fa: "زیر این واحد هنوز واحد بازی هست", "نخست واحدهای زیر آن را ببندید یا جابه‌جا کنید.";
        en: "Open units stand under this one", "Close them or move them first." }

    // Calendars and service levels.
    CalendarCodeTaken = CONFLICT "calendar_code_taken" {
        fa: "تقویمی با این کد ثبت شده است", "کد تقویم را بررسی کنید.";
        en: "A calendar with this code is registered", "Check the calendar's code." }
    ServiceLevelCodeTaken = CONFLICT "service_level_code_taken" {
        fa: "سطح خدمتی با این کد ثبت شده است", "کد سطح خدمت را بررسی کنید.";
        en: "A service level with this code is registered", "Check the service level's code." }
    ServiceLevelNotInForce = CONFLICT "service_level_not_in_force" {
        fa: "این سطح خدمت امروز معتبر نیست", "نسخه‌ای از آن را منتشر کنید یا سطح خدمت دیگری برگزینید.";
        en: "This service level is not in force today", "Publish a version of it, or choose another one." }
    ServiceLevelWithdrawn = CONFLICT "service_level_withdrawn" {
        fa: "این سطح خدمت پس گرفته شده است", "سطح خدمت دیگری ثبت کنید.";
        en: "This service level was withdrawn", "Register another one." }

    // Ledger.
    FiscalYearNotOpen = CONFLICT "fiscal_year_not_open" {
        fa: "سال مالی باز نشده است", "رئیس خزانه باید نخست سال مالی را باز کند.";
        en: "The fiscal year has not been opened", "The head of treasury has to open the fiscal year first." }
    FiscalYearOpen = CONFLICT "fiscal_year_open" {
        fa: "این سال مالی پیش‌تر باز شده است", "نیازی به تکرار نیست.";
        en: "The fiscal year is open already", "There is nothing left to do." }
    PeriodClosed = CONFLICT "period_closed" {
        fa: "دورهٔ مالی بسته است", "در دورهٔ بسته سندی ثبت نمی‌شود؛ دورهٔ باز را به کار ببرید.";
        en: "The period is closed", "Nothing is posted into a closed period; use an open one." }
    PeriodOrder = CONFLICT "period_order" {
        fa: "دوره‌های پیشین هنوز باز است", "دوره‌ها به ترتیب بسته می‌شوند و دورهٔ جاری پیش از پایان خود بسته نمی‌شود.";
        en: "An earlier period is still open, or this one has not ended", "Periods are closed in order and after their last day." }
    LiabilityNegative = CONFLICT "liability_negative" {
        fa: "مانده کافی نیست", "مبلغ از ماندهٔ سپرده بیشتر است.";
        en: "The balance does not suffice", "The amount is more than the balance that is left." }
    BalanceHeld = CONFLICT "balance_held" {
        fa: "بخشی از مانده در گرو است", "درخواست رد دیگری در جریان است یا سپرده توقیف شده؛ ماندهٔ آزاد را ببینید.";
        en: "Part of the balance is spoken for", "Another refund is under way or the deposit is held; see what is available." }

    // Deposits.
    ReceiptNumberTaken = CONFLICT "receipt_number_taken" {
        fa: "این شماره قبض در این سال ثبت شده است", "شماره قبض سپرده برای هر دستگاه و سال یکتا است.";
        en: "This receipt number is registered for the year", "A deposit receipt number is unique per agency and year." }
    DepositListUnreadable = UNPROCESSABLE_ENTITY "deposit_list_unreadable" {
        fa: "فهرست سپرده‌ها خوانده نشد", "جای خطا همراه این پیام آمده است؛ پرونده را با الگوی فهرست تطبیق دهید.";
        en: "The list of deposits could not be read", "The place of the fault comes with this; compare the file with the template." }
    DepositListAlreadyDeclared = CONFLICT "deposit_list_already_declared" {
        fa: "این پرونده پیش‌تر اعلام شده است", "سپرده‌های آن را ببینید؛ چیزی دوباره ثبت نشد.";
        en: "This file has been declared already", "See its deposits; nothing was declared again." }
    DepositAlreadyReceived = CONFLICT "deposit_already_received" {
        fa: "وجه این سپرده پیش‌تر دریافت شده است", "سپردهٔ دریافت‌شده لغو یا دوباره شناسایی نمی‌شود.";
        en: "This deposit has been received already", "A received deposit is neither cancelled nor identified again." }
    DepositCancelled = CONFLICT "deposit_cancelled" {
        fa: "این سپرده لغو شده است", "سپردهٔ تازه‌ای اعلام کنید.";
        en: "This deposit has been cancelled", "Declare a new deposit." }

    DepositNotReceived = CONFLICT "deposit_not_received" {
        fa: "وجه این سپرده دریافت نشده است", "فقط دریافت سپرده برگشت می‌خورد.";
        en: "No money of this deposit has been received", "Only a receipt can be reversed." }
    DepositReversed = CONFLICT "deposit_reversed" {
        fa: "دریافت این سپرده برگشت خورده است", "بانک وجه را پس گرفته است؛ اگر دوباره واریز شد سپردهٔ تازه‌ای اعلام کنید.";
        en: "The receipt of this deposit was reversed", "The bank took the money back; declare a new deposit when it is paid again." }
    DepositDisputed = CONFLICT "deposit_disputed" {
        fa: "این سپرده در دست بررسی اختلاف است", "تا رفع اختلاف، اعلام وصول نمی‌شود.";
        en: "This deposit is under dispute", "It is not announced until the dispute is settled." }
    HoldPlaced = CONFLICT "hold_placed" {
        fa: "سپرده با همین دستور توقیف شده است", "نیازی به تکرار نیست؛ توقیف پیشین را ببینید.";
        en: "This order blocks the deposit already", "There is nothing left to do: see the hold that stands." }
    HoldReleased = CONFLICT "hold_released" {
        fa: "از این توقیف رفع اثر شده است", "اگر دستور تازه‌ای رسیده، توقیف تازه‌ای ثبت کنید.";
        en: "This hold has been released", "Where there is a new order, place a new hold." }

    // Statements and reconciliation.
    StatementUnreadable = UNPROCESSABLE_ENTITY "statement_unreadable" {
        fa: "صورتحساب خوانده نشد", "سطر و ستون خطا همراه این پیام آمده است؛ چیدمان پرونده در مستندات شرح داده شده.";
        en: "The statement could not be read", "Row and column of the fault come with this; the layout is documented." }
    StatementFileAlreadyImported = CONFLICT "statement_file_already_imported" {
        fa: "این پرونده پیش‌تر وارد شده است", "صورتحساب پیشین را ببینید؛ چیزی دوباره ثبت نشد.";
        en: "This file has been imported already", "See the earlier statement; nothing was posted again." }
    StatementPreviewOutdated = PRECONDITION_FAILED "statement_preview_outdated" {
        fa: "ورود این پرونده دیگر آن نیست که پیش‌نمایش نشان داد", "پروندهٔ دیگری فرستاده شده یا پس از پیش‌نمایش چیزی در این حساب ثبت شده است؛ پیش‌نمایش را دوباره ببینید و سپس تأیید کنید.";
        en: "The import would no longer be what its preview said", "It is another file, or something was recorded on the account meanwhile: look at a new preview, then confirm." }
    StatementWrongAccount = UNPROCESSABLE_ENTITY "statement_wrong_account" {
        fa: "صورتحساب از آن حساب دیگری است", "حسابی را برگزینید که شبای آن در پرونده آمده است.";
        en: "The statement belongs to another account", "Choose the account whose Sheba the file carries." }
    StatementWrongCurrency = UNPROCESSABLE_ENTITY "statement_wrong_currency" {
        fa: "ارز صورتحساب ریال نیست", "فقط صورتحساب ریالی (IRR) وارد حساب‌های خزانه می‌شود.";
        en: "The statement is not in rials", "Treasury accounts take statements in IRR only." }
    StatementAccountUnknown = UNPROCESSABLE_ENTITY "statement_account_unknown" {
        fa: "حسابی که در پرونده آمده ثبت نشده است", "شماره شبای حساب را نخست در فهرست حساب‌ها ثبت کنید.";
        en: "The file is of an account that is not registered", "Register the account with its Sheba first." }
    BankAccountKindNotTaken = UNPROCESSABLE_ENTITY "bank_account_kind_not_taken" {
        fa: "صورتحساب این نوع حساب وارد نمی‌شود", "صورتحساب حساب رابط یک دستگاه، حساب تمرکز یا حساب رد خزانه را وارد کنید.";
        en: "Statements of this kind of account are not taken", "Import the statement of an agency's link account, of the concentration account or of the treasury's refund account." }
    StatementNotQuarantined = CONFLICT "statement_not_quarantined" {
        fa: "این صورتحساب در قرنطینه نیست", "فقط صورتحساب قرنطینه پذیرفته یا کنار گذاشته می‌شود.";
        en: "This statement is not in quarantine", "Only a quarantined statement is accepted or discarded." }
    StatementAcceptanceNotProposed = CONFLICT "statement_acceptance_not_proposed" {
        fa: "کسی پذیرش این صورتحساب را پیشنهاد نکرده است", "نخست باید شخص دیگری دلیل پذیرش را بنویسد.";
        en: "Nobody has proposed to accept this statement", "Somebody else has to give the reason first." }
    SuspenseItemNotOpen = CONFLICT "suspense_item_not_open" {
        fa: "این مورد دیگر باز نیست", "کس دیگری آن را پیشنهاد یا شناسایی کرده است.";
        en: "This item is no longer open", "Somebody has proposed or identified it." }
    SuspenseItemDebit = CONFLICT "suspense_item_debit" {
        fa: "این مورد برداشت بانکی است", "فقط واریز نامشخص را می‌توان به سپرده شناسایی کرد یا به پرداخت‌کننده بازگرداند.";
        en: "This item is a bank debit", "Only an unidentified credit can be identified to a deposit or go back to its payer." }
    SuspenseItemCredit = CONFLICT "suspense_item_credit" {
        fa: "این مورد واریز است", "برگشت بانکی یک برداشت است؛ برداشتی را برگزینید که واریز را پس گرفته است.";
        en: "This item is a credit", "A bank reversal is a debit: choose the debit that took the credit back." }
    SuspenseItemOfTreasury = CONFLICT "suspense_item_of_treasury" {
        fa: "این مورد در حساب خود خزانه است", "سپرده فقط در حساب رابط دستگاه‌ها شناسایی می‌شود.";
        en: "This item is on one of the treasury's own accounts", "Deposits are identified on the agencies' link accounts only." }
    SuspenseItemShort = CONFLICT "suspense_item_short" {
        fa: "از این مورد چنین مبلغی باقی نمانده است", "ماندهٔ کنونی آن را ببینید و بیش از آن نخواهید.";
        en: "Less than that is left of this item", "Look at what is left of it, and ask for no more." }
    SuspenseItemTakenBack = CONFLICT "suspense_item_taken_back" {
        fa: "بانک این وجه را پس گرفته است", "برداشتی با همین شماره پیگیری و مبلغ در انتظار رسیدگی است؛ نخست آن را تعیین تکلیف کنید.";
        en: "The bank has taken this money back", "A debit of the same reference and amount is in suspense: resolve it first." }
    ResolutionNotProposed = CONFLICT "resolution_not_proposed" {
        fa: "دربارهٔ این پیشنهاد پیش‌تر تصمیم گرفته شده است", "نتیجه را ببینید؛ اگر هنوز لازم است پیشنهاد تازه‌ای بدهید.";
        en: "This proposal awaits no decision", "See what became of it, and propose anew if it is still needed." }
    DepositIdentificationProposed = CONFLICT "deposit_identification_proposed" {
        fa: "برای این سپرده شناسایی دیگری در انتظار تصمیم است", "نخست دربارهٔ آن تصمیم گرفته شود یا پیشنهاد پس گرفته شود.";
        en: "Another identification of this deposit awaits a decision", "Let it be decided or withdrawn first." }
    IdentificationAmount = CONFLICT "identification_amount" {
        fa: "مبلغ‌ها با هم برابر نیست", "جمع مبلغ مورد‌های نامشخص باید با جمع مبلغ سپرده‌ها (یا واریز برگشتی) برابر باشد.";
        en: "The amounts differ", "The money in suspense and the deposits, or the credit reversed, have to come to the same sum." }
    IdentificationAgency = CONFLICT "identification_agency" {
        fa: "سپرده از آن دستگاه دیگری است", "وجهی را که به حساب دستگاه دیگری واریز شده فقط خزانه شناسایی می‌کند.";
        en: "The deposit belongs to another agency", "Money paid into another agency's account is identified by the treasury only." }

    // Signatures and collection.
    DecreeNotValid = CONFLICT "decree_not_valid" {
        fa: "حکم امضای شما امروز معتبر نیست", "حکمی با این سمت ثبت نشده، آغاز نشده، پایان یافته یا لغو شده است.";
        en: "No decree makes your signature count today", "None is registered in this capacity, or it has not begun, has ended or was revoked." }
    ContentChanged = PRECONDITION_FAILED "content_changed" {
        fa: "محتوا آن نیست که دیده‌اید", "محتوای کنونی را ببینید و اگر با آن موافقید همان را امضا کنید؛ اگر سپرده‌ای پس از تهیه تغییر کرده، فهرست از نو تهیه و درخواست اصلاح می‌شود.";
        en: "The content is not the one you have seen", "Look at it as it is now, and sign that if you agree. Where a deposit changed since, a list is made anew, and a request is corrected." }
    SweepAmount = CONFLICT "sweep_amount" {
        fa: "مبلغ انتقال با جمع وجوه نمی‌خواند", "جمع آنچه برده شده باید درست برابر مبلغ انتقال باشد.";
        en: "The sweep is not the sum of that money", "What it took has to come to exactly its amount." }
    SweepExplained = CONFLICT "sweep_explained" {
        fa: "این انتقال پیش‌تر توضیح داده شده است", "نیازی به تکرار نیست.";
        en: "This sweep is explained already", "There is nothing left to do." }
    SweepIncomplete = CONFLICT "sweep_incomplete" {
        fa: "وجه هنوز به حساب تمرکز نرسیده است", "هر انتقال این فهرست باید در صورتحساب حساب تمرکز هم دیده شود.";
        en: "Money of this list has not arrived", "Every sweep of the list has to be on the concentration account's statement, too." }
    ItemisedListEmpty = CONFLICT "itemised_list_empty" {
        fa: "سپرده‌ای برای فهرست نیست", "سپردهٔ متمرکزشده‌ای که در فهرست دیگری نباشد و اختلافی نداشته باشد تا پایان این ماه پیدا نشد.";
        en: "There is nothing to list", "Until the end of this month no deposit is swept, undisputed and in no other list." }
    ItemisedListNotSigned = CONFLICT "itemised_list_not_signed" {
        fa: "فهرست را ذی‌حساب امضا نکرده است", "اعلام وصول برای فهرست امضاشده تهیه می‌شود.";
        en: "The controller has not signed the list", "A notice is prepared for a signed list." }
    CollectionNoticeUnderWay = CONFLICT "collection_notice_under_way" {
        fa: "برای این فهرست اعلام وصول در جریان است", "همان اعلام وصول را پی بگیرید، یا نخست رد شود.";
        en: "A notice for this list is under way", "Go on with that one, or have it rejected first." }

    // Refunds.
    AvailableChanged = PRECONDITION_FAILED "available_changed" {
        fa: "ماندهٔ آزاد آن نیست که دیده‌اید", "ماندهٔ آزاد از هنگام نمایش تغییر کرده است؛ درخواست را با ماندهٔ کنونی سپرده‌ها بسنجید.";
        en: "What is available is not what you have seen", "It has changed since: compare the request with what is available now." }
    RefundExceedsAvailable = CONFLICT "refund_exceeds_available" {
        fa: "مبلغ درخواست از ماندهٔ آزاد سپرده بیشتر است", "ماندهٔ آزاد هر سپرده را ببینید؛ درخواست‌های در جریان هم از آن کم شده‌اند.";
        en: "More is asked for than is available", "See what is available of each deposit; requests under way count, too." }
    RefundNotDue = CONFLICT "refund_not_due" {
        fa: "این گام در وضعیت کنونی درخواست انجام نمی‌شود", "وضعیت درخواست و گام بعدی آن را ببینید.";
        en: "The refund does not stand at this step", "See where it stands, and what comes next." }
    RefundExpired = CONFLICT "refund_expired" {
        fa: "مهلت این درخواست گذشته است", "ماندهٔ رزروشده آزاد می‌شود؛ درخواست تازه‌ای بدهید.";
        en: "The time of this request is over", "What it had reserved is released; make a new request." }
    AmountAboveLimit = FORBIDDEN "amount_above_limit" {
        fa: "مبلغ از سقف اختیار شما بیشتر است", "کسی با اختیار بالاتر باید تصمیم بگیرد.";
        en: "The amount is above your limit", "Somebody with a higher one has to decide." }
    RefundAccountShort = CONFLICT "refund_account_short" {
        fa: "موجودی حساب رد سپرده کافی نیست", "نخست از حساب ۲۰/۹ وجه بخواهید و صورتحساب آن را وارد کنید.";
        en: "The refund account does not have the money", "Draw funds from account 20/9 first, and import the statement." }
    PayeeEnquiryMissing = UNPROCESSABLE_ENTITY "payee_enquiry_missing" {
        fa: "نتیجهٔ استعلام صاحب حساب لازم است", "وقتی وجه مستقیم به ذی‌نفع می‌رود، پاسخ بانک دربارهٔ صاحب شبا را بنویسید.";
        en: "The enquiry about the payees is missing", "Where beneficiaries are paid directly, say what the bank answered about the holders of the accounts." }
    DepositRefunded = CONFLICT "deposit_refunded" {
        fa: "این سپرده یا بخشی از آن رد شده است", "دریافت سپرده‌ای که رد آن تصویب شده برگشت نمی‌خورد.";
        en: "This deposit has been refunded, wholly or in part", "The receipt of a deposit whose refund was approved is not reversed." }
    DepositHeld = CONFLICT "deposit_held" {
        fa: "این سپرده توقیف است", "تا رفع توقیف، چیزی از آن رد نمی‌شود.";
        en: "The deposit is on hold", "Nothing of it is refunded until the hold is released." }

    // Cases and requests.
    CaseNotFound = NOT_FOUND "case_not_found" {
        fa: "پرونده‌ای با این مشخصات پیدا نشد", "کد رهگیری و رمز را همان‌گونه که هنگام ثبت گرفته‌اید وارد کنید.";
        en: "No case was found with these", "Enter the tracking reference and the PIN as they were given when it was filed." }
    SecretRecoveryNotOffered = CONFLICT "secret_recovery_not_offered" {
        fa: "این خزانه رمز را از راه دور نمی‌فرستد", "با مدرک شناسایی به پیشخوان خزانه مراجعه کنید تا رمز تازه بگیرید.";
        en: "This treasury sends no secrets", "Come to the treasury's counter with a proof of identity and get a new one there." }
    CaseNotDue = CONFLICT "case_not_due" {
        fa: "این گام در وضعیت کنونی پرونده انجام نمی‌شود", "وضعیت پرونده و گام بعدی آن را ببینید.";
        en: "The case does not stand at this step", "See where it stands, and what comes next." }
    CaseNotYours = CONFLICT "case_not_yours" {
        fa: "این پرونده به شما واگذار نشده است", "فقط کسی که پرونده به او واگذار شده این گام را برمی‌دارد.";
        en: "This case was not given to you", "Only whoever it was given to does this." }
    CaseReplyOver = CONFLICT "case_reply_over" {
        fa: "مهلت پاسخ به پرسش گذشته است", "درخواست تازه‌ای ثبت کنید.";
        en: "The time for the reply is over", "File a new request." }
    CaseReopenedBefore = CONFLICT "case_reopened_before" {
        fa: "این پرونده یک بار بازگشایی شده است", "هر پرونده یک بار بازگشایی می‌شود؛ در صورت اعتراض، شکایت ثبت کنید.";
        en: "The case was reopened before", "A case is reopened once; who still objects files a complaint." }
    CaseReopeningOver = CONFLICT "case_reopening_over" {
        fa: "مهلت بازگشایی پرونده گذشته است", "درخواست تازه‌ای ثبت کنید.";
        en: "The time for reopening the case is over", "File a new request." }
    CaseRated = CONFLICT "case_rated" {
        fa: "این پاسخ پیش‌تر ارزیابی شده است", "هر پاسخ یک بار ارزیابی می‌شود.";
        en: "This answer has been rated already", "An answer is rated once." }
    CaseOtherApplicant = CONFLICT "case_other_applicant" {
        fa: "این دو پرونده از یک متقاضی نیست", "فقط پرونده‌های یک متقاضی در هم ادغام می‌شود.";
        en: "The two cases are not of one applicant", "Only cases of the same applicant are merged." }
    CaseMergeIntoYounger = CONFLICT "case_merge_into_younger" {
        fa: "پرونده در پروندهٔ تازه‌تر ادغام نمی‌شود", "پروندهٔ قدیمی‌تر ادامه می‌یابد؛ تازه‌تر را در آن ادغام کنید.";
        en: "A case is not merged into a younger one", "The older case goes on: merge the younger one into it." }
    ComplaintConflict = FORBIDDEN "complaint_conflict" {
        fa: "این شکایت دربارهٔ شما یا واحد شماست", "کسی بیرون از واحدی که از آن شکایت شده است رسیدگی می‌کند.";
        en: "The complaint is about you or about your unit", "Somebody outside the unit complained of has to handle it." }
    ComplaintConfidential = FORBIDDEN "complaint_confidential" {
        fa: "متن این شکایت برای شما نیست", "متن شکایت را رسیدگی‌کننده، مسئولان شکایات و هنگام اعتراض رئیس خزانه می‌خوانند.";
        en: "What this complaint says is not for you", "It is read by its handler, by complaint officers and, on appeal, by the head of treasury." }
    ComplaintInterimDue = CONFLICT "complaint_interim_due" {
        fa: "نخست به شاکی پاسخ میان‌دوره‌ای بدهید", "مهلت رسیدگی گذشته است؛ دلیل تأخیر و زمان تصمیم را به شاکی بگویید.";
        en: "The complainant is owed an interim reply first", "The time is over: tell the complainant why, and until when it will be decided." }
    ComplaintNotUpheld = CONFLICT "complaint_not_upheld" {
        fa: "شکایت وارد شناخته نشده است", "فقط برای شکایتی که وارد یا بخشی وارد است جبران مقرر می‌شود.";
        en: "The complaint was not upheld", "A remedy is ordered where a complaint is upheld, wholly or in part." }
    ComplaintAppealedBefore = CONFLICT "complaint_appealed_before" {
        fa: "به این شکایت یک بار اعتراض شده است", "تصمیم رئیس خزانه در این سامانه نهایی است.";
        en: "The decision was appealed before", "What the head of treasury decides is final here." }
    ComplaintAppealOver = CONFLICT "complaint_appeal_over" {
        fa: "مهلت اعتراض به تصمیم گذشته است", "در صورت نیاز شکایت تازه‌ای ثبت کنید.";
        en: "The time for an appeal is over", "File a new complaint if there is need." }
    FormSuperseded = CONFLICT "form_superseded" {
        fa: "فرم این خدمت عوض شده است", "فرم کنونی را باز و دوباره پر کنید.";
        en: "The form of this service has changed", "Open the present form and fill it in again." }

    // Documents.
    DocumentContent = UNPROCESSABLE_ENTITY "document_content" {
        fa: "پرونده PDF، PNG یا JPEG درستی نیست", "محتوا باید همان نوعی باشد که گفته شده، کامل و بی هیچ افزوده؛ دوباره اسکن یا ذخیره کنید.";
        en: "The file is not a sound PDF, PNG or JPEG", "Its content has to be what its type says, whole and nothing else: scan or save it anew." }
    DocumentMissing = CONFLICT "document_missing" {
        fa: "مدرک لازم پیوست نشده است", "مدرکی را که سپرده‌های این درخواست را آزاد می‌کند پیوست و دوباره ارسال کنید.";
        en: "A document is missing", "Attach what releases the deposits of this request, and submit again." }
    AttachmentsTooMany = CONFLICT "attachments_too_many" {
        fa: "شمار مدارک بیش از اندازه است", "چند برگ را در یک پرونده بفرستید.";
        en: "There are too many documents", "Put several sheets into one file." }
    UploadsTooMuch = TOO_MANY_REQUESTS "uploads_too_much" {
        fa: "پرونده‌های بسیاری بارگذاری شده و به درخواستی پیوست نشده است", "نخست درخواست را با همین پرونده‌ها ثبت کنید، یا پس از زمان Retry-After دوباره بفرستید.";
        en: "Too much was uploaded from here and not filed", "File the request with these files first, or come back after the time given in Retry-After." }

    // Payments.
    PayerReturnNotConfirmed = CONFLICT "payer_return_not_confirmed" {
        fa: "این عودت تأیید نشده است", "وجه وقتی عودت داده می‌شود که رئیس خزانه آن را تأیید کرده باشد.";
        en: "This payer return is not confirmed", "Money goes back once the head of treasury has confirmed it." }
    PaymentAlreadyInstructed = CONFLICT "payment_already_instructed" {
        fa: "دستور پرداخت آن پیش‌تر داده شده است", "پرداخت آن را پی بگیرید؛ چیزی دوباره پرداخت نمی‌شود.";
        en: "It has been ordered to be paid already", "Follow its payment; nothing is paid twice." }
    PaymentAmount = CONFLICT "payment_amount" {
        fa: "مبلغ سطر بانک با پرداخت نمی‌خواند", "سطر صورتحساب باید درست برابر مبلغ پرداخت باشد.";
        en: "The bank's line is not of that amount", "The line has to be exactly the amount that was to be paid." }
    PaymentInDoubt = CONFLICT "payment_in_doubt" {
        fa: "بانک دربارهٔ این پرداخت سطر دیگری هم دارد", "برداشتی در اقلام نامشخص شمارهٔ همین پرداخت را دارد؛ نخست روشن شود که چیست، تا چیزی دو بار پرداخت نشود.";
        en: "The bank says something else about this payment, too", "A debit in suspense carries its number: find out what that is first, so that nothing is paid twice." }
    RemedyUnderWay = CONFLICT "remedy_under_way" {
        fa: "برای این پرداخت تصمیم دیگری در جریان است", "همان را پی بگیرید، یا نخست رد شود.";
        en: "A remedy for this payment is under way", "Go on with that one, or have it rejected first." }
    RemedyNotApproved = CONFLICT "remedy_not_approved" {
        fa: "صدور دوبارهٔ این پرداخت تأیید نشده یا انجام شده است", "فقط صدور دوبارهٔ تأییدشده به بانک فرستاده می‌شود، یک بار.";
        en: "No approved reissue waits here", "Only an approved reissue is sent to the bank, once." }
    PayerReturnNotRestorable = CONFLICT "payer_return_not_restorable" {
        fa: "این وجه از سپرده‌ای نبوده است", "وجه عودتی فقط دوباره به پرداخت‌کننده فرستاده می‌شود.";
        en: "This money was never a deposit's", "What goes back to a payer can only be paid again." }
    TransferOrderByHand = CONFLICT "transfer_order_by_hand" {
        fa: "این حواله دستی است", "حوالهٔ دستی بانک‌واره ندارد تا چیزی دو بار پرداخت نشود.";
        en: "This order goes by hand", "It has no list for the bank, so that nothing is paid in both ways." }

    // Electronic services.
    ServiceCodeTaken = CONFLICT "service_code_taken" {
        fa: "خدمتی با این کد ثبت شده است", "کد دیگری برگزینید؛ کد خدمتِ برچیده‌شده هم دوباره داده نمی‌شود.";
        en: "A service with this code is registered", "Choose another code; that of a withdrawn service is not given again, either." }

    // The server.
    Busy = SERVICE_UNAVAILABLE "busy" {
        fa: "سامانه در این لحظه پرکار است", "پس از زمان Retry-After با همان کلید یکتایی دوباره بفرستید.";
        en: "The server is busy at the moment", "Send again after Retry-After, with the same Idempotency-Key." }
    DatabaseUnavailable = SERVICE_UNAVAILABLE "database_unavailable" {
        fa: "پایگاه داده در دسترس نیست", "پس از زمان Retry-After با همان کلید یکتایی دوباره بفرستید.";
        en: "The database cannot be reached", "Send again after Retry-After, with the same Idempotency-Key." }
    Timeout = GATEWAY_TIMEOUT "timeout" {
        fa: "پاسخ در زمان مقرر نرسید", "نتیجه معلوم نیست؛ با همان کلید یکتایی دوباره بفرستید تا چیزی دوبار انجام نشود.";
        en: "The answer did not come in time", "The outcome is unknown; send again with the same Idempotency-Key so that nothing is done twice." }
    StorageFull = INSUFFICIENT_STORAGE "storage_full" {
        fa: "فضای ذخیره‌سازی پر است", "چیزی ثبت نشد؛ پس از رفع مشکل دوباره بفرستید.";
        en: "The storage is full", "Nothing was recorded; send again once it has been seen to." }
    Internal = INTERNAL_SERVER_ERROR "internal" {
        fa: "خطای درونی سامانه", "خطا ثبت شد؛ شمارهٔ درخواست را به پشتیبانی بدهید.";
        en: "An internal error", "It has been logged; give the request id to support." }
}

// Written out because the derive does not see names that a macro puts together.
impl PartialSchema for Code {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("Why a request was refused. Stable inside `/v1`; the wording of the texts is not."))
            .enum_values(Some(Self::ALL.iter().map(|code| code.as_str())))
            .examples([Self::VersionStale.as_str()])
            .into()
    }
}

impl ToSchema for Code {
    fn name() -> std::borrow::Cow<'static, str> {
        "Code".into()
    }
}
