import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AnswersView } from './AnswersView'
import type { FormDefinition } from './definition'

const definition: FormDefinition = {
  pages: [
    {
      title_fa: 'متقاضی',
      title_en: 'Applicant',
      fields: [
        {
          name: 'kind',
          label_fa: 'متقاضی کیست؟',
          label_en: 'Who?',
          is_required: true,
          answer: { choice: { options: [{ value: 'natural', label_fa: 'شخص حقیقی', label_en: 'A person' }, { value: 'legal', label_fa: 'شخص حقوقی', label_en: 'A legal entity' }] } },
        },
        { name: 'national_id', label_fa: 'کد ملی', label_en: 'National id', is_required: true, answer: { national_id: {} }, shown_if: { field: 'kind', equals: 'natural' } },
        { name: 'legal_id', label_fa: 'شناسه ملی', label_en: 'Legal id', is_required: true, answer: { legal_id: {} }, shown_if: { field: 'kind', equals: 'legal' } },
        { name: 'note', label_fa: 'توضیح', label_en: 'Note', is_required: false, answer: { text: { min_length: 1, max_length: 100 } } },
        { name: 'on', label_fa: 'روز', label_en: 'Day', is_required: true, answer: { jalali_day: {} } },
        { name: 'amount', label_fa: 'مبلغ', label_en: 'Amount', is_required: true, answer: { amount: {} } },
      ],
    },
  ],
}

test('answers stand under the labels of their form, each as its kind is read', () => {
  render(<AnswersView definition={definition} answers={{ kind: 'natural', national_id: '0012345679', on: '1404-05-12', amount: '1200000' }} />)

  expect(screen.getByText('شخص حقیقی')).toBeTruthy()
  expect(screen.getByText('0012345679').getAttribute('dir')).toBe('ltr')
  expect(screen.getByText('۱۴۰۴/۰۵/۱۲')).toBeTruthy()
  expect(screen.getByText(/۱٬۲۰۰٬۰۰۰/)).toBeTruthy()
  expect(screen.getByText('بی‌پاسخ')).toBeTruthy()
})

test('what was not asked is left out', () => {
  render(<AnswersView definition={definition} answers={{ kind: 'natural' }} />)

  expect(screen.queryByText('شناسه ملی')).toBeNull()
})
