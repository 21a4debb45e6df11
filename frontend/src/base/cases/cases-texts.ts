import { texts } from '~/base/language/texts'

/** What requests and complaints have in common: both are cases with a clock and a course. */
export const useCasesTexts = texts({
  fa: {
    clock: { running: (time: string) => `${time} مانده`, late: (time: string) => `${time} دیرکرد`, paused: 'ساعت ایستاده است', in_time: 'در مهلت', was_late: (time: string) => `با ${time} دیرکرد` },
    time: 'زمان رسیدگی',
    timeOf: (used: string, promised: string) => `${used} از ${promised} زمان کاری`,
    counted: 'زمان چگونه شمرده شد؟',
    internal: 'تنها برای همکاران',
    noInternal: 'یادداشت داخلی نوشته نشده است.',
    system: 'سامانه',
    kindHint: 'اگر شناسه را می‌دانید.',
    contactHint: 'برای خبر دادن و بازیابی رمز.',
    once: 'رمز و نشانهٔ پیوند تنها همین یک بار نشان داده می‌شود. چاپ کنید یا به صاحب پرونده بدهید؛ نزد اداره نمی‌ماند.',
    pin: 'رمز پیگیری',
    token: 'نشانهٔ پیوند',
    print: 'چاپ',
    applicantKind: 'نوع شخص',
  },
  en: {
    clock: { running: (time: string) => `${time} left`, late: (time: string) => `${time} late`, paused: 'Clock stands still', in_time: 'In time', was_late: (time: string) => `${time} late` },
    time: 'Time taken',
    timeOf: (used: string, promised: string) => `${used} of ${promised} working time`,
    counted: 'How was the time counted?',
    internal: 'For colleagues only',
    noInternal: 'No internal note was written.',
    system: 'The system',
    kindHint: 'Where you know the identifier.',
    contactHint: 'For news, and to recover the PIN.',
    once: 'The PIN and the token of the link are shown this once only. Print them or give them to whose case it is; the office does not keep them.',
    pin: 'PIN',
    token: 'Token of the link',
    print: 'Print',
    applicantKind: 'Kind of person',
  },
})
