import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

// React Aria ships its labels for screen readers in 34 languages, of which Persian is none. Each module that collects them
// is replaced by one with English and ours; what ours does not have is read in English.
const collection = /react-(?:aria|stately|aria-components)[\\/]dist[\\/]private[\\/](?:.*[\\/])?intlStrings\.mjs$/

const persian: Record<string, Record<string, string>> = {
  calendar: {
    previous: '`قبلی`',
    next: '`بعدی`',
    selectedDateDescription: '(args) => `روز انتخاب‌شده: ${args.date}`',
    selectedRangeDescription: '(args) => `بازهٔ انتخاب‌شده: ${args.dateRange}`',
    todayDate: '(args) => `امروز، ${args.date}`',
    todayDateSelected: '(args) => `امروز، ${args.date}، انتخاب‌شده`',
    dateSelected: '(args) => `${args.date}، انتخاب‌شده`',
    minimumDate: '`نخستین روز ممکن`',
    maximumDate: '`آخرین روز ممکن`',
    dateRange: '(args) => `${args.startDate} تا ${args.endDate}`',
  },
  combobox: {
    focusAnnouncement: '(args) => `${args.optionText}${args.isSelected ? "، انتخاب‌شده" : ""}`',
    countAnnouncement: '(args, formatter) => `${formatter.number(args.optionCount)} گزینه`',
    selectedAnnouncement: '(args) => `${args.optionText}، انتخاب‌شده`',
    buttonLabel: '`نمایش پیشنهادها`',
    listboxLabel: '`پیشنهادها`',
  },
  datepicker: {
    era: '`دوره`',
    year: '`سال`',
    month: '`ماه`',
    day: '`روز`',
    hour: '`ساعت`',
    minute: '`دقیقه`',
    second: '`ثانیه`',
    calendar: '`تقویم`',
    startDate: '`از روز`',
    endDate: '`تا روز`',
    weekday: '`روز هفته`',
    selectedDateDescription: '(args) => `روز انتخاب‌شده: ${args.date}`',
    rangeUnderflow: '(args) => `روز نباید پیش از ${args.minValue} باشد.`',
    rangeOverflow: '(args) => `روز نباید پس از ${args.maxValue} باشد.`',
    rangeReversed: '`روز آغاز باید پیش از روز پایان باشد.`',
    unavailableDate: '`این روز انتخاب‌پذیر نیست.`',
  },
  autocomplete: { collectionLabel: '`پیشنهادها`' },
  breadcrumbs: { breadcrumbs: '`مسیر`' },
  menu: { longPressMessage: '`برای باز شدن فهرست نگه دارید، یا Alt و پیکان پایین`' },
  overlays: { dismiss: '`بستن`' },
  searchfield: { 'Clear search': '`پاک کردن جستجو`' },
  spinbutton: { Empty: '`خالی`' },
  toast: { close: '`بستن`', notifications: '(args, formatter) => `${formatter.number(args.count)} پیام`' },
  // React Aria's own components.
  '': { selectPlaceholder: '`انتخاب کنید`', dropzoneLabel: '`جای رها کردن پرونده`' },
}

/** Gives React Aria Persian labels, and leaves its other languages out of what is sent to browsers. */
export function persianLabels(): Plugin {
  return {
    name: 'persian-labels',
    enforce: 'pre',
    async load(id) {
      if (!collection.test(id)) return null
      // The folder of the labels is not always called as the one of the module.
      const source = await readFile(id.split('?')[0] ?? id, 'utf8')
      const [, english, part = ''] = /"(\.[^"]*?intl\/(?:([^"/]+)\/)?en-US\.mjs)"/.exec(source) ?? []
      if (english === undefined) this.error(`${id} collects its labels in another way than it did.`)
      const labels = Object.entries(persian[part] ?? {}).map(([key, label]) => `${JSON.stringify(key)}: ${label}`)
      return `import english from ${JSON.stringify(english)}\nexport default { 'en-US': english, 'fa-IR': { ...english, ${labels.join(', ')} } }\n`
    },
  }
}
