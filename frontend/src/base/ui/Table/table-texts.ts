import { texts } from '~/base/language/texts'

export const useTableTexts = texts({
  fa: {
    columns: 'ستون‌ها',
    chooseAll: 'انتخاب همهٔ سطرهای این صفحه',
    choose: (row: string) => `انتخاب سطر ${row}`,
    chosen: (count: string) => `${count} سطر انتخاب شده`,
    elsewhere: (count: string) => `${count} سطر در صفحه‌های دیگر`,
    sum: 'جمع',
    newest: 'جدیدترین نخست',
    oldest: 'قدیمی‌ترین نخست',
    sort: 'ترتیب',
    previous: 'صفحهٔ قبل',
    next: 'صفحهٔ بعد',
    range: (from: string, to: string, count: string | null) => (count === null ? `سطر ${from} تا ${to}` : `سطر ${from} تا ${to} از ${count}`),
  },
  en: {
    columns: 'Columns',
    chooseAll: 'Select every row of this page',
    choose: (row: string) => `Select row ${row}`,
    chosen: (count: string) => `${count} selected`,
    elsewhere: (count: string) => `${count} on other pages`,
    sum: 'Sum',
    newest: 'Newest first',
    oldest: 'Oldest first',
    sort: 'Order',
    previous: 'Previous page',
    next: 'Next page',
    range: (from: string, to: string, count: string | null) => (count === null ? `Rows ${from} to ${to}` : `Rows ${from} to ${to} of ${count}`),
  },
})
