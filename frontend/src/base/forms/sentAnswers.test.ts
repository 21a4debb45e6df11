import { expect, test } from 'vitest'
import type { FormDefinition } from './definition'
import { sentAnswers } from './sentAnswers'

const definition: FormDefinition = {
  pages: [
    {
      title_fa: 'یک',
      title_en: 'One',
      fields: [
        { name: 'kind', label_fa: 'نوع', label_en: 'Kind', is_required: true, answer: { choice: { options: [{ value: 'a', label_fa: 'الف', label_en: 'A' }] } } },
        { name: 'more', label_fa: 'بیشتر', label_en: 'More', is_required: true, answer: { national_id: {} }, shown_if: { field: 'kind', equals: 'a' } },
      ],
    },
  ],
}

test('what was not asked, or not answered, is not sent', () => {
  expect(sentAnswers(definition, { kind: 'b', more: '0012345679' })).toEqual({ kind: 'b' })
  expect(sentAnswers(definition, { kind: 'a', more: '' })).toEqual({ kind: 'a' })
  expect(sentAnswers(definition, { kind: 'a', more: '0012345679', other: 'x' })).toEqual({ kind: 'a', more: '0012345679' })
})
