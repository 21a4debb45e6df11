import { expect, test } from 'vitest'
import { bodyOf, dueIn } from './steps'

test('the sentence of a step is sent under its own name, and nothing where none is asked for', () => {
  expect(bodyOf('question', 'کدام قبض؟')).toEqual({ question: 'کدام قبض؟' })
  expect(bodyOf('notes', 'تماس گرفته شد')).toEqual({ text: 'تماس گرفته شد' })
  expect(bodyOf('rejection', 'در صلاحیت نیست')).toEqual({ reason: 'در صلاحیت نیست' })
  expect(bodyOf('closing', '')).toEqual({})
})

test('nothing of the staff is due while the applicant is waited for, or when it is over', () => {
  expect(dueIn('registered')).toBe('triage')
  expect(dueIn('in_review')).toBe('answer')
  expect(dueIn('waiting_for_applicant')).toBeUndefined()
  expect(dueIn('merged_duplicate')).toBeUndefined()
})
