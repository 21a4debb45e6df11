//! What the codes of fields and files mean, in both languages.

/// Code, Persian text, English text.
pub(super) const TEXTS: &[(&str, &str, &str)] = &[
    ("required", "این خانه نباید خالی باشد.", "This field must not be empty."),
    ("invalid", "مقدار این خانه درست نیست.", "The value is not right."),
    ("not_an_object", "بدنهٔ درخواست باید یک شیء JSON باشد.", "The body must be a JSON object."),
    ("unknown_field", "چنین خانه‌ای وجود ندارد.", "There is no such field."),
    ("unknown_value", "این مقدار از مقدارهای پذیرفته نیست.", "This is not one of the accepted values."),
    ("length", "طول متن باید میان {min} و {max} نویسه باشد.", "The text must be {min} to {max} characters long."),
    ("length_exact", "طول متن باید درست {min} نویسه باشد.", "The text must be exactly {min} characters long."),
    ("length_of_list", "شمار موارد باید میان {min} و {max} باشد.", "There must be {min} to {max} items."),
    ("most_of_list", "شمار موارد باید حداکثر {max} باشد.", "There must be at most {max} items."),
    ("range", "مقدار باید میان {min} و {max} باشد.", "The value must be between {min} and {max}."),
    ("not_found", "چنین موردی وجود ندارد یا در دسترس شما نیست.", "It does not exist, or is not within your reach."),
    ("duplicate", "این مورد تکراری است.", "This occurs twice."),
    (
        "many_to_many",
        "یا یک واریز برای چند سپرده، یا چند واریز برای یک سپرده.",
        "Either one credit for several deposits, or several credits for one deposit.",
    ),
    ("pin_form", "رمز رهگیری هفت رقم است.", "A PIN has seven digits."),
    ("mobile_form", "شماره همراه مانند ۰۹۱۲۱۲۳۴۵۶۷ نوشته می‌شود.", "A mobile number is written like 09121234567."),
    ("email_form", "نشانی رایانامه مانند name@example.ir نوشته می‌شود.", "An address is written like name@example.ir."),
    ("one_of_two", "از دو خانه یکی و فقط یکی پر می‌شود.", "One of the two fields is filled in, and only one."),
    ("unchanged", "این مقدار با مقدار کنونی یکی است.", "This is the present value."),
    ("control_character", "متن نویسهٔ کنترلی (مانند NUL) دارد.", "The text contains a control character, such as NUL."),
    ("in_future", "تاریخ نباید در آینده باشد.", "The date must not be in the future."),
    ("too_old", "تاریخ نباید بیش از {max} سال پیش باشد.", "The date must not be more than {max} years ago."),
    (
        "credit_number_unknown",
        "اعلام وصولی با این شماره بستانکاری برای این دستگاه نیست.",
        "Nothing was announced to this agency under this credit number.",
    ),
    (
        "announced_on_differs",
        "تاریخ اعلام وصول این شماره بستانکاری چیز دیگری است.",
        "This credit number was announced on another day.",
    ),
    (
        "receipt_number_differs",
        "شماره قبض این شماره بستانکاری چیز دیگری است.",
        "This credit number is of another receipt.",
    ),
    ("more_than_deposit", "مبلغ از خود سپرده بیشتر است.", "This is more than the deposit."),
    (
        "payee_not_expected",
        "این خانه با شیوهٔ پرداخت برگزیده پر نمی‌شود.",
        "With the chosen way of payment this field is left out.",
    ),
    (
        "not_a_refund_account",
        "این حساب، حساب رد سپرده همین دستگاه نیست.",
        "This is not a refund account of the agency.",
    ),
    (
        "treasury_account",
        "این حساب از آن خود خزانه است؛ شبای گیرنده را بنویسید.",
        "This is one of the treasury's own accounts; write the payee's Sheba.",
    ),
    ("zero", "مبلغ باید بزرگ‌تر از صفر باشد.", "The amount must be greater than zero."),
    (
        "amount_fraction",
        "مبلغ باید ریال کامل و بدون اعشار باشد.",
        "The amount must be whole rials, without a fraction.",
    ),
    ("not_asked", "این خانه با پاسخ‌های دیگر پرسیده نمی‌شود.", "After the other answers this is not asked."),
    ("not_a_list", "این خانه فهرست است.", "This field is a list."),
    ("line_break", "این خانه یک سطر است.", "This field has one line."),
    ("day_too_early", "تاریخ نباید پیش از {min} باشد.", "The date must not be before {min}."),
    ("day_too_late", "تاریخ نباید پس از {max} باشد.", "The date must not be after {max}."),
    ("amount_below", "مبلغ نباید کمتر از {min} ریال باشد.", "The amount must not be below {min} rials."),
    ("amount_above", "مبلغ نباید بیشتر از {max} ریال باشد.", "The amount must not be above {max} rials."),
    (
        "member_name_form",
        "نام ۱ تا ۴۰ نویسه از a-z، 0-9 و زیرخط است و با حرف آغاز می‌شود.",
        "A name is 1 to 40 characters of a-z, 0-9 and underscore, and begins with a letter.",
    ),
    ("too_many_fields", "فرم بیش از {max} پرسش دارد.", "The form has more than {max} questions."),
    (
        "not_an_earlier_choice",
        "شرط باید به پرسش گزینه‌ای پیش از همین پرسش برگردد.",
        "The condition must name a choice that is asked before this.",
    ),
    ("limits_reversed", "حد پایین از حد بالا بیشتر است.", "The lower limit lies above the upper one."),
    (
        "service_code_form",
        "کد خدمت ۳ تا ۴۰ نویسه از a-z، 0-9 و خط تیره میان آنهاست و با حرف آغاز می‌شود.",
        "A service code is 3 to 40 characters of a-z, 0-9 and single dashes between them, and begins with a letter.",
    ),
    ("file_type", "این نوع پرونده در این خانه پذیرفته نیست.", "This field does not take files of this type."),
    ("file_over_limit", "پرونده نباید بزرگ‌تر از {most_bytes} باشد.", "The file must not be larger than {most_bytes}."),
    ("form_superseded", "فرم این خدمت عوض شده است.", "The form of this service has changed."),
    ("not_named", "هیچ پاسخی این پرونده را نام نمی‌برد.", "No answer names this file."),
    ("not_uuid", "شناسه باید UUID باشد.", "The id must be a UUID."),
    ("password_length", "گذرواژه باید ۱۵ تا ۱۲۸ نویسه باشد.", "The password must be 15 to 128 characters long."),
    (
        "password_common",
        "این گذرواژه بسیار رایج یا همان نام کاربری است.",
        "This password is too common, or is the username.",
    ),
    (
        "username_form",
        "نام کاربری ۳ تا ۵۰ نویسه از a-z، 0-9، نقطه، خط و زیرخط است.",
        "A username is 3 to 50 characters of a-z, 0-9, dot, dash and underscore.",
    ),
    (
        "foreign_identifier_form",
        "شمارهٔ اتباع ۵ تا ۲۰ رقم یا حرف لاتین است.",
        "A foreigner's number is 5 to 20 digits or Latin letters.",
    ),
    ("identifier_kind", "شناسه با نوع شخص نمی‌خواند.", "The identifier does not fit the kind of person."),
    ("not_a_link_account", "این حساب، حساب رابط همین دستگاه نیست.", "This is not a link account of the agency."),
    (
        "amount_not_a_string",
        "مبلغ را به صورت متن رقمی بنویسید، نه عدد JSON.",
        "Write the amount as a string of digits, not as a JSON number.",
    ),
    (
        "amount_invalid",
        "مبلغ فقط رقم است: بدون علامت، اعشار، نما یا جداکننده.",
        "An amount is digits only: no sign, fraction, exponent or separators.",
    ),
    ("amount_too_large", "مبلغ بیش از ۱۸ رقم است.", "The amount has more than 18 digits."),
    ("day_invalid", "چنین روزی در تقویم نیست.", "There is no such day in the calendar."),
    ("day_out_of_range", "تاریخ بیرون از بازهٔ پذیرفته است.", "The date lies outside the accepted range."),
    (
        "fiscal_year_invalid",
        "سال مالی عددی چهاررقمی مانند ۱۴۰۴ است.",
        "A fiscal year is a number of four digits, such as 1404.",
    ),
    (
        "fiscal_year_out_of_range",
        "سال مالی باید میان ۱۳۰۰ و ۱۴۹۹ باشد.",
        "The fiscal year must be between 1300 and 1499.",
    ),
    ("fiscal_month_invalid", "ماه باید میان ۱ و ۱۲ باشد.", "The month must be between 1 and 12."),
    (
        "national_id_not_a_string",
        "کد ملی را به صورت متن بنویسید تا صفرهای آغاز آن بماند.",
        "Write the national id as a string, so that its leading zeros stay.",
    ),
    ("national_id_length", "کد ملی ۱۰ رقم است.", "A national id has 10 digits."),
    ("national_id_digits", "کد ملی فقط رقم است، بدون علامت.", "A national id is digits only, without a sign."),
    ("national_id_all_equal", "کد ملی با رقم‌های یکسان وجود ندارد.", "There is no national id of equal digits."),
    (
        "national_id_check_digit",
        "رقم کنترل کد ملی درست نیست؛ دوباره بنویسید.",
        "The check digit of the national id is wrong; type it again.",
    ),
    ("legal_id_not_a_string", "شناسه ملی را به صورت متن بنویسید.", "Write the legal-entity id as a string."),
    ("legal_id_length", "شناسه ملی ۱۱ رقم است.", "A legal-entity id has 11 digits."),
    ("legal_id_digits", "شناسه ملی فقط رقم است.", "A legal-entity id is digits only."),
    ("legal_id_zero_serial", "بخش میانی شناسه ملی صفر است.", "The middle part of the legal-entity id is zero."),
    (
        "legal_id_check_digit",
        "رقم کنترل شناسه ملی درست نیست؛ دوباره بنویسید.",
        "The check digit of the legal-entity id is wrong; type it again.",
    ),
    ("sheba_not_a_string", "شبا را به صورت متن بنویسید.", "Write the Sheba as a string."),
    ("sheba_country", "شبا با IR آغاز می‌شود.", "A Sheba begins with IR."),
    ("sheba_length", "شبا IR و ۲۴ رقم است.", "A Sheba is IR and 24 digits."),
    ("sheba_digits", "پس از IR فقط رقم می‌آید.", "After IR there are digits only."),
    (
        "sheba_check_digit",
        "رقم‌های کنترل شبا درست نیست؛ دوباره بنویسید.",
        "The check digits of the Sheba are wrong; type it again.",
    ),
    ("agency_code_not_a_string", "کد دستگاه را به صورت متن بنویسید.", "Write the agency code as a string."),
    ("agency_code_length", "کد دستگاه ۸ رقم است.", "An agency code has 8 digits."),
    ("agency_code_digits", "کد دستگاه فقط رقم است.", "An agency code is digits only."),
    (
        "payment_identifier_not_a_string",
        "شناسه واریز را به صورت متن بنویسید.",
        "Write the payment identifier as a string.",
    ),
    ("payment_identifier_length", "شناسه واریز ۱ تا ۳۰ رقم است.", "A payment identifier has 1 to 30 digits."),
    ("payment_identifier_digits", "شناسه واریز فقط رقم است.", "A payment identifier is digits only."),
    ("credit_number_not_a_string", "شماره بستانکاری را به صورت متن بنویسید.", "Write the credit number as a string."),
    ("credit_number_length", "شماره بستانکاری ۱۳ رقم است.", "A credit number has 13 digits."),
    ("credit_number_digits", "شماره بستانکاری فقط رقم است.", "A credit number is digits only."),
    (
        "credit_number_check_digit",
        "رقم‌های کنترل شماره بستانکاری درست نیست؛ رقمی جا افتاده یا جابه‌جا شده است.",
        "The check digits of the credit number do not fit: a digit is wrong or out of place.",
    ),
    ("payment_number_not_a_string", "شماره پرداخت را به صورت متن بنویسید.", "Write the payment number as a string."),
    ("payment_number_length", "شماره پرداخت ۱۴ رقم است.", "A payment number has 14 digits."),
    ("payment_number_digits", "شماره پرداخت فقط رقم است.", "A payment number is digits only."),
    ("payment_number_leading_digit", "شماره پرداخت با ۹ آغاز می‌شود.", "A payment number begins with 9."),
    (
        "payment_number_check_digit",
        "رقم‌های کنترل شماره پرداخت درست نیست؛ دوباره بنویسید.",
        "The check digits of the payment number are wrong; type it again.",
    ),
    (
        "tracking_reference_not_a_string",
        "کد رهگیری را به صورت متن بنویسید.",
        "Write the tracking reference as a string.",
    ),
    ("tracking_reference_length", "کد رهگیری ۱۵ رقم است.", "A tracking reference has 15 digits."),
    ("tracking_reference_digits", "کد رهگیری فقط رقم است.", "A tracking reference is digits only."),
    ("tracking_reference_version", "کد رهگیری با ۱ آغاز می‌شود.", "A tracking reference begins with 1."),
    (
        "tracking_reference_check_digit",
        "رقم کنترل کد رهگیری درست نیست؛ رقمی جا افتاده یا جابه‌جا شده است.",
        "The check digit of the tracking reference does not fit: a digit is wrong or out of place.",
    ),
    ("text_not_a_string", "این خانه متن است.", "This field is a text."),
    ("side_invalid", "طرف سند بدهکار یا بستانکار است.", "The side is debit or credit."),
    ("file_empty", "پرونده خالی است.", "The file is empty."),
    ("encoding_utf16", "پرونده UTF-16 است؛ آن را با UTF-8 ذخیره کنید.", "The file is UTF-16; save it as UTF-8."),
    ("encoding_not_utf8", "پرونده UTF-8 نیست؛ آن را با UTF-8 ذخیره کنید.", "The file is not UTF-8; save it as UTF-8."),
    ("nul_byte", "پرونده نویسهٔ NUL دارد؛ متن نیست.", "The file contains a NUL; it is not text."),
    (
        "preamble_missing",
        "بخش آغازین پرونده کامل نیست (شبا، ارز، تاریخ‌ها).",
        "The head of the file is incomplete (Sheba, currency, days).",
    ),
    ("preamble_unknown", "این سطر در بخش آغازین شناخته نیست.", "This row of the head is not known."),
    ("preamble_duplicated", "این سطر در بخش آغازین دو بار آمده است.", "This row of the head occurs twice."),
    (
        "preamble_value_invalid",
        "مقدار این سطر در بخش آغازین درست نیست.",
        "The value of this row of the head is not right.",
    ),
    ("header_missing", "سطر عنوان ستون‌ها پیدا نشد.", "The row with the column names was not found."),
    ("column_missing", "ستونی که لازم است نیامده است.", "A column that is needed is missing."),
    ("column_unknown", "این ستون شناخته نیست.", "This column is not known."),
    ("column_duplicated", "این ستون دو بار آمده است.", "This column occurs twice."),
    ("time_invalid", "ساعت درست نیست.", "The time is not right."),
    (
        "amount_negative",
        "مبلغ منفی است؛ بدهکار و بستانکار ستون جدا دارند.",
        "The amount is negative; debits and credits have their own columns.",
    ),
    ("amount_both_sides", "در این سطر هم بدهکار و هم بستانکار آمده است.", "The row has both a debit and a credit."),
    ("amount_missing", "در این سطر نه بدهکار آمده است و نه بستانکار.", "The row has neither a debit nor a credit."),
    (
        "day_outside_period",
        "تاریخ این سطر بیرون از دورهٔ صورتحساب است.",
        "The day of this row lies outside the statement's period.",
    ),
    ("too_many_rows", "پرونده سطرهای بیش از اندازه دارد.", "The file has too many rows."),
    ("row_length", "شمار خانه‌های این سطر با عنوان‌ها نمی‌خواند.", "The row's cells do not agree with the column names."),
    ("row_too_long", "این سطر خانه‌های بیش از اندازه دارد.", "The row has too many cells."),
    ("field_too_long", "متن این خانه بیش از اندازه بلند است.", "The text of this cell is too long."),
    (
        "not_that_payment",
        "این مورد سطر حساب رد سپرده‌ای که پرداخت از آن است، در همان سو، نیست.",
        "The item is not a line of the refund account from which was paid, in that direction.",
    ),
    (
        "names_another_payment",
        "بانک در این سطر شمارهٔ پرداخت دیگری را نوشته است.",
        "In this line the bank says the number of another payment.",
    ),
    (
        "not_that_end",
        "این مورد آن سر انتقال نیست: رفت، برداشت حساب رابط است و رسیدن، واریز حساب تمرکز مقصد.",
        "The item is not that end of a sweep: it leaves by a debit of a link account and arrives by a credit of its \
         concentration account.",
    ),
    ("quote_unclosed", "گیومهٔ باز بسته نشده است.", "A quotation mark is not closed."),
    ("quote_misplaced", "گیومه در جای نادرست آمده است.", "A quotation mark stands in the wrong place."),
    (
        "encoding_unknown",
        "نویسه‌بندی پرونده شناخته نیست؛ آن را با UTF-8 ذخیره کنید.",
        "The encoding of the file is not known; save it as UTF-8.",
    ),
    (
        "field_missing",
        "بخشی که در هر صورتحساب هست نیامده است؛ شاید پرونده ناقص باشد.",
        "A part that every statement has is missing; the file may be cut off.",
    ),
    ("field_duplicated", "این بخش دو بار آمده است.", "This part of the statement occurs twice."),
    ("field_invalid", "مقدار این بخش با قالب پرونده نمی‌خواند.", "The format of the file does not allow this value."),
    ("field_misplaced", "این بخش پیش از آغاز صورتحساب آمده است.", "This part stands before the statement begins."),
    ("currency_mixed", "ارز این سطر با ارز صورتحساب یکی نیست.", "This line is in another currency than its statement."),
    ("too_many_statements", "پرونده صورتحساب‌های بیش از اندازه دارد.", "The file has too many statements."),
    ("xml_malformed", "پرونده XML درستی نیست؛ شاید ناقص باشد.", "The file is not sound XML; it may be cut off."),
    ("xml_too_deep", "عناصر XML بیش از اندازه تودرتو هستند.", "The XML elements are nested too deeply."),
    ("xml_dtd", "پرونده DTD دارد و پذیرفته نمی‌شود.", "The file has a DTD and is not accepted."),
    ("xml_entity", "موجودیت ناشناختهٔ XML در پرونده هست.", "The file uses an XML entity that is not known."),
    (
        "input_failed",
        "خواندن پرونده به پایان نرسید؛ دوباره بفرستید.",
        "The file could not be read to its end; send it again.",
    ),
    (
        "receipt_number_taken",
        "این شماره قبض در این سال ثبت شده است.",
        "This receipt number is registered for the year.",
    ),
    ("deposit_kind_unknown", "این نوع سپرده شناخته نیست.", "This kind of deposit is not known."),
    (
        "depositor_kind_unknown",
        "نوع سپرده‌گذار حقیقی، حقوقی یا تبعه خارجی است.",
        "The kind of depositor is natural, legal or foreign.",
    ),
    (
        "formula",
        "این خانه فرمول دارد؛ به جای آن خود مقدار را بنویسید.",
        "The cell holds a formula; write the value itself instead.",
    ),
    (
        "cell_kind",
        "مقدار این خانه متن، عدد یا تاریخ مناسب نیست.",
        "The cell holds neither a text, a number nor a day that fits.",
    ),
    (
        "cell_date",
        "صفحه‌گسترده این متن را به تاریخ برگردانده است؛ خانه را متنی کنید و دوباره بنویسید.",
        "The spreadsheet turned this text into a date; make the cell a text and type it again.",
    ),
    (
        "number_inexact",
        "عدد بیش از ۱۵ رقم یا اعشار دارد و دقیق نمانده است؛ خانه را متنی کنید و دوباره بنویسید.",
        "The number has a fraction or more than 15 digits and is not exact; make the cell a text and type it again.",
    ),
    ("file_too_large", "پرونده بزرگ‌تر از اندازه است.", "The file is too large."),
    ("workbook_invalid", "پرونده کارپوشه XLSX درستی نیست.", "The file is not a sound XLSX workbook."),
    (
        "workbook_old",
        "پرونده XLS است یا گذرواژه دارد؛ آن را بدون گذرواژه با قالب XLSX ذخیره کنید.",
        "The file is XLS or under a password; save it as XLSX without a password.",
    ),
    ("workbook_too_large", "کارپوشه پس از باز شدن بیش از اندازه بزرگ است.", "Unpacked, the workbook is too large."),
    (
        "zeros_restored",
        "صفرهای آغاز کد ملی که صفحه‌گسترده انداخته بود بازگردانده شد؛ آن را بررسی کنید.",
        "The leading zeros that the spreadsheet dropped from the national id were put back; check it.",
    ),
];

#[cfg(test)]
mod tests {
    use amanat_formats::{ListNoteCode, ReadErrorCode};

    use super::TEXTS;

    /// Every code with which a value of the kernel refuses what was typed.
    const KERNEL: &str = "amount_not_a_string amount_invalid amount_too_large day_invalid day_out_of_range \
        fiscal_year_invalid fiscal_year_out_of_range fiscal_month_invalid national_id_not_a_string national_id_length \
        national_id_digits national_id_all_equal national_id_check_digit legal_id_not_a_string legal_id_length \
        legal_id_digits legal_id_zero_serial legal_id_check_digit sheba_not_a_string sheba_country sheba_length \
        sheba_digits sheba_check_digit agency_code_not_a_string agency_code_length agency_code_digits \
        payment_number_not_a_string payment_number_length payment_number_digits payment_number_leading_digit \
        payment_number_check_digit credit_number_not_a_string credit_number_length credit_number_digits credit_number_check_digit \
        payment_identifier_not_a_string payment_identifier_length payment_identifier_digits text_not_a_string required \
        tracking_reference_not_a_string tracking_reference_length tracking_reference_digits tracking_reference_version \
        tracking_reference_check_digit not_asked not_a_list line_break day_too_early day_too_late amount_below amount_above \
        member_name_form too_many_fields not_an_earlier_choice limits_reversed length range duplicate unknown_value \
        unknown_field not_an_object not_uuid \
        control_character side_invalid";

    #[test]
    fn every_code_has_a_text_and_stands_once() {
        let files = ReadErrorCode::ALL.iter().map(|code| code.as_str());
        let notes = ListNoteCode::ALL.iter().map(|code| code.as_str());
        for code in KERNEL.split_whitespace().chain(files).chain(notes) {
            let rows = TEXTS.iter().filter(|(known, _, _)| *known == code).count();
            assert_eq!(rows, 1, "{code}");
        }
    }
}
