import type { FormDefinition } from './form'

/** A form with every kind of answer and with conditions, for tests. */
export const FORM: FormDefinition = {
  pages: [
    {
      title_fa: 'سپرده',
      title_en: 'The deposit',
      fields: [
        { name: 'known_by', label_fa: 'مشخصه', label_en: 'Known by', is_required: true, answer: { choice: { options: [option('credit'), option('receipt')] } } },
        { name: 'credit_number', label_fa: 'شمارهٔ بستانکاری', label_en: 'Credit number', is_required: true, answer: { credit_number: {} }, shown_if: { field: 'known_by', equals: 'credit' } },
        { name: 'receipt_on', label_fa: 'تاریخ قبض', label_en: 'Day', is_required: true, answer: { jalali_day: { not_before: '1370-01-01', not_after: '1404-12-29' } }, shown_if: { field: 'known_by', equals: 'receipt' } },
      ],
    },
    {
      title_fa: 'حساب',
      title_en: 'The account',
      fields: [
        { name: 'troubles', label_fa: 'مشکل', label_en: 'Troubles', is_required: false, answer: { choice: { options: [option('returned'), option('late')], is_several: true } }, shown_if: { field: 'known_by', equals: 'credit' } },
        { name: 'sheba', label_fa: 'شبا', label_en: 'Sheba', is_required: true, answer: { sheba: {} }, shown_if: { field: 'troubles', equals: 'returned' } },
      ],
    },
    {
      title_fa: 'بقیه',
      title_en: 'The rest',
      fields: [
        { name: 'amount', label_fa: 'مبلغ', label_en: 'Amount', is_required: false, answer: { amount: { least: '10', most: '1000' } } },
        { name: 'note', label_fa: 'شرح', label_en: 'Note', is_required: false, answer: { text: { min_length: 3, max_length: 5, is_multiline: true } } },
        { name: 'person', label_fa: 'کد ملی', label_en: 'National id', is_required: false, answer: { national_id: {} } },
        { name: 'company', label_fa: 'شناسهٔ ملی', label_en: 'Legal id', is_required: false, answer: { legal_id: {} } },
      ],
    },
    { title_fa: 'مدارک', title_en: 'Papers', fields: [{ name: 'papers', label_fa: 'مدارک', label_en: 'Papers', is_required: false, answer: { file: { file_types: ['pdf'], most_bytes: 1000, most_files: 1 } } }] },
  ],
}

function option(value: string) {
  return { value, label_fa: `گزینهٔ ${value}`, label_en: `Option ${value}` }
}
