import { texts } from '~/base/language/texts'

export const usePayerReturnsTexts = texts({
  fa: {
    title: 'عودت به پرداخت‌کنندگان',
    about: 'وجوه نامشخصی که دو نفر پذیرفته‌اند به پرداخت‌کننده بازگردد.',
    of: (name: string) => `عودت به ${name}`,
    all: 'همه',
    standing: 'حواله',
    waiting: 'در انتظار حواله',
    ordered: 'حواله‌شده',
    none: 'عودتی با این ویژگی‌ها نیست. عودت پس از تأیید رئیس خزانه معین این‌جا می‌آید.',
    reset: 'پاک کردن صافی‌ها',
    order: 'صدور حواله',
    next: 'گام بعد: مسئول پرداخت، بانک را به پرداخت این مبلغ دستور می‌دهد.',
    elsewhere: 'بانک حساب دیگری را مبدأ این وجه می‌داند. شماره شبا را با نامهٔ پرداخت‌کننده بسنجید.',
    payments: 'پرداخت‌ها',
  },
  en: {
    title: 'Payer returns',
    about: 'Money in suspense that two persons have agreed to give back to whoever paid it.',
    of: (name: string) => `Payer return to ${name}`,
    all: 'All',
    standing: 'Order',
    waiting: 'Waits for its order',
    ordered: 'Ordered',
    none: 'No payer return is like that. One comes here once the head of treasury has confirmed it.',
    reset: 'Clear the filters',
    order: 'Make a transfer order',
    next: 'Next: the payer orders the bank to pay this amount.',
    elsewhere: 'The bank names another account as the one from which the money came. Compare the Sheba with the letter of the payer.',
    payments: 'Payments',
  },
})
