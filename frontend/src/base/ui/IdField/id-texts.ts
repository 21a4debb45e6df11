import { texts } from '~/base/language/texts'

export const useIdTexts = texts({
  fa: {
    right: { national_id: 'کد ملی درست است', legal_id: 'شناسهٔ ملی درست است', sheba: 'شمارهٔ شبا درست است', payment_identifier: 'شناسهٔ واریز درست است', credit_number: 'شمارهٔ بستانکاری درست است', tracking_reference: 'کد رهگیری کامل است' },
    digits: 'تنها رقم بنویسید.',
    country: 'شمارهٔ شبا با IR آغاز می‌شود.',
    length: {
      national_id: 'کد ملی ده رقم دارد.',
      legal_id: 'شناسهٔ ملی یازده رقم دارد.',
      person: 'کد ملی ده رقم و شناسهٔ ملی یازده رقم دارد.',
      sheba: 'شمارهٔ شبا IR و ۲۴ رقم دارد.',
      payment_identifier: 'شناسهٔ واریز بیش از ۳۰ رقم ندارد.',
      credit_number: 'شمارهٔ بستانکاری ۱۳ رقم دارد.',
      tracking_reference: 'کد رهگیری ۱۵ رقم دارد.',
    },
    check: {
      national_id: 'این کد ملی درست نیست؛ رقم‌ها را بررسی کنید.',
      legal_id: 'این شناسهٔ ملی درست نیست؛ رقم‌ها را بررسی کنید.',
      person: 'این شناسه درست نیست؛ رقم‌ها را بررسی کنید.',
      sheba: 'این شمارهٔ شبا درست نیست؛ رقم‌ها را بررسی کنید.',
      payment_identifier: 'این شناسهٔ واریز درست نیست؛ رقم‌ها را بررسی کنید.',
      credit_number: 'این شمارهٔ بستانکاری درست نیست؛ رقم‌ها را بررسی کنید.',
      tracking_reference: 'این کد رهگیری درست نیست؛ رقم‌ها را بررسی کنید.',
    },
  },
  en: {
    right: { national_id: 'The national id is right', legal_id: 'The legal id is right', sheba: 'The Sheba number is right', payment_identifier: 'The payment identifier is right', credit_number: 'The credit number is right', tracking_reference: 'The tracking reference is complete' },
    digits: 'Write digits only.',
    country: 'A Sheba number begins with IR.',
    length: {
      national_id: 'A national id has ten digits.',
      legal_id: 'A legal id has eleven digits.',
      person: 'A national id has ten digits, a legal id eleven.',
      sheba: 'A Sheba number has IR and 24 digits.',
      payment_identifier: 'A payment identifier has at most 30 digits.',
      credit_number: 'A credit number has 13 digits.',
      tracking_reference: 'A tracking reference has 15 digits.',
    },
    check: {
      national_id: 'This national id is not right; check its digits.',
      legal_id: 'This legal id is not right; check its digits.',
      person: 'This id is not right; check its digits.',
      sheba: 'This Sheba number is not right; check its digits.',
      payment_identifier: 'This payment identifier is not right; check its digits.',
      credit_number: 'This credit number is not right; check its digits.',
      tracking_reference: 'This tracking reference is not right; check its digits.',
    },
  },
})
