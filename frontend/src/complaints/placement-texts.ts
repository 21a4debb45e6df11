import { texts } from '~/base/language/texts'

export const usePlacementTexts = texts({
  fa: {
    title: 'واحد رسیدگی به شکایات',
    about: 'شکایت‌ها به این واحد می‌رسد؛ شکایت از خود این واحد به واحد بالاتر می‌رود.',
    nowhere: 'هنوز واحدی تعیین نشده است؛ شکایت‌ها بی‌واحد و بی‌مهلت ثبت می‌شود.',
    noLevel: 'بدون وعدهٔ زمانی',
    by: 'تعیین‌کننده',
    since: 'از',
    place: 'تعیین واحد و سطح خدمت',
    placeAbout: 'شکایت‌هایی که از این پس ثبت می‌شود به این واحد می‌رسد و با این سطح خدمت زمان‌سنجی می‌شود. پیشین‌ها همان می‌مانند.',
    placed: 'واحد و سطح خدمت تعیین شد.',
  },
  en: {
    title: 'The unit for complaints',
    about: 'Complaints go to this unit; those about the unit itself go to the unit above.',
    nowhere: 'No unit is named yet: complaints come without a unit and without a deadline.',
    noLevel: 'Nothing is promised',
    by: 'Said by',
    since: 'Since',
    place: 'Say which unit, and how soon',
    placeAbout: 'Complaints that are filed from now on go to this unit, and are timed by this service level. Earlier ones stay as they are.',
    placed: 'Unit and service level are set.',
  },
})
