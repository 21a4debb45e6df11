import { texts } from '~/base/language/texts'

/** Filing a complaint for somebody. */
export const useFileTexts = texts({
  fa: {
    title: 'ثبت شکایت برای شاکی',
    about: 'برای کسی که حضوری، با نامه یا با تلفن شکایت کرده است. کد رهگیری و رمز را به خود او بدهید.',
    complaint: 'شکایت',
    reference: 'کد رهگیری پرونده‌ای که از آن شکایت شده',
    referenceHint: 'اگر شکایت دربارهٔ درخواستی است.',
    unit: 'واحدی که از آن شکایت شده',
    unitHint: 'اگر روشن است؛ وگرنه از همان پرونده دانسته می‌شود.',
    text: 'متن شکایت، به زبان شاکی',
    textHint: 'محرمانه است؛ هر خواندن آن ثبت می‌شود.',
    named: 'شاکی نام خود را می‌گوید',
    who: 'شاکی',
    submit: 'ثبت شکایت',
    filed: 'شکایت ثبت شد',
    open: 'دیدن شکایت',
    another: 'ثبت شکایتی دیگر',
  },
  en: {
    title: 'File a complaint for somebody',
    about: 'For somebody who complained in person, by letter, or by telephone. Give the reference and the PIN to that person.',
    complaint: 'The complaint',
    reference: 'Reference of the case complained of',
    referenceHint: 'Where it is about a request.',
    unit: 'Unit complained of',
    unitHint: 'Where it is known; else it is found by that case.',
    text: 'What happened, in the complainant’s words',
    textHint: 'Confidential; every reading is recorded.',
    named: 'The complainant gives a name',
    who: 'The complainant',
    submit: 'File the complaint',
    filed: 'The complaint is filed',
    open: 'See the complaint',
    another: 'File another complaint',
  },
})
