import { texts } from '~/base/language/texts'

export const useExportTexts = texts({
  fa: { xlsx: 'خروجی XLSX', csv: 'خروجی CSV' },
  en: { xlsx: 'Export XLSX', csv: 'Export CSV' },
})
