import { texts } from '~/base/language/texts'

export const useRecoverTexts = texts({
  fa: {
    title: 'دریافت رمز تازه',
    about: 'کد رهگیری را با شماره همراه یا رایانامه‌ای که هنگام ثبت داده‌اید بنویسید. رمز تازه به همان نشانی فرستاده می‌شود و رمز پیشین دیگر کار نمی‌کند.',
    reference: 'کد رهگیری',
    referenceMissing: 'کد رهگیری را بنویسید.',
    referenceWrong: 'کد رهگیری درست نیست؛ پانزده رقم آن را بررسی کنید.',
    contact: 'شماره همراه یا رایانامه',
    contactHint: 'همان که هنگام ثبت داده‌اید.',
    contactMissing: 'شماره همراه یا رایانامه را بنویسید.',
    ask: 'فرستادن رمز تازه',
    asked: 'درخواست شما دریافت شد',
    askedAbout: 'اگر این کد و این نشانی به یک پرونده تعلق داشته باشند، پیام تا چند دقیقه دیگر می‌رسد. اگر نرسید، هر دو را بررسی کنید یا با کارت شناسایی به خزانه معین استان مراجعه کنید.',
    counter: 'رمز تازه در پیشخوان داده می‌شود',
    counterAbout: 'برای گرفتن رمز تازه، با کارت شناسایی و کد رهگیری به خزانه معین استان مراجعه کنید.',
  },
  en: {
    title: 'Get a new PIN',
    about: 'Write the tracking reference with the mobile number or the email address that you gave when you filed. A new PIN is sent there, and the old one no longer works.',
    reference: 'Tracking reference',
    referenceMissing: 'Write the tracking reference.',
    referenceWrong: 'The tracking reference is not right; check its fifteen digits.',
    contact: 'Mobile number or email address',
    contactHint: 'The one that you gave when you filed.',
    contactMissing: 'Write the mobile number or the email address.',
    ask: 'Send a new PIN',
    asked: 'We have what you asked for',
    askedAbout: 'If the reference and the address belong to one case, a message arrives within a few minutes. If none does, check both, or visit the provincial treasury with your identity card.',
    counter: 'A new PIN is given at the counter',
    counterAbout: 'Visit the provincial treasury with your identity card and the tracking reference to get a new PIN.',
  },
})
