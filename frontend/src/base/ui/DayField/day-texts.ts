import { texts } from '~/base/language/texts'

export const useDayTexts = texts({
  fa: {
    form: 'مانند ۱۴۰۴/۰۵/۱۲',
    none: 'چنین روزی در تقویم نیست؛ روز را مانند ۱۴۰۴/۰۵/۱۲ بنویسید.',
    before: (first: string) => `روز نباید پیش از ${first} باشد.`,
    after: (last: string) => `روز نباید پس از ${last} باشد.`,
    check: (name: string) => `${name} را بررسی کنید؛ روز مانند ۱۴۰۴/۰۵/۱۲ نوشته می‌شود.`,
    open: 'باز کردن تقویم',
    calendar: 'تقویم',
    previous: 'ماه قبل',
    next: 'ماه بعد',
  },
  en: {
    form: 'For example 1404/05/12',
    none: 'There is no such day; write it as 1404/05/12.',
    before: (first: string) => `The day must not be before ${first}.`,
    after: (last: string) => `The day must not be after ${last}.`,
    check: (name: string) => `Check: ${name}; a day is written as 1404/05/12.`,
    open: 'Open the calendar',
    calendar: 'Calendar',
    previous: 'Previous month',
    next: 'Next month',
  },
})
