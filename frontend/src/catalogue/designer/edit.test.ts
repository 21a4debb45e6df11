import { expect, test } from 'vitest'
import { addField, addPage, blankForm, blankOption, changeField, choicesBefore, moveField, movePage, placeAfterMove, readForm, removeField, turnInto } from './edit'

const names = (form: ReturnType<typeof blankForm>) => form.pages.map((page) => page.fields.map((field) => field.name))
const two = addPage(addField(blankForm(), 0))

test('a new question has a name that no other has', () => {
  expect(names(two)).toEqual([['field_1', 'field_2'], ['field_3']])
  expect(names(addField(removeField(two, { page: 0, field: 0 }), 0))[0]).toEqual(['field_2', 'field_4'])
  expect(blankOption([{ value: 'option_2', label_fa: '', label_en: '' }]).value).toBe('option_3')
})

test('a question moves within its page, and over its end into the next', () => {
  expect(names(moveField(two, { page: 0, field: 0 }, 1))).toEqual([['field_2', 'field_1'], ['field_3']])
  expect(names(moveField(two, { page: 0, field: 1 }, 1))).toEqual([['field_1'], ['field_2', 'field_3']])
  expect(names(moveField(two, { page: 1, field: 0 }, -1))).toEqual([['field_1', 'field_2', 'field_3'], []])
})

test('what stands at an end stays there', () => {
  expect(placeAfterMove(two, { page: 0, field: 0 }, -1)).toBeNull()
  expect(moveField(two, { page: 1, field: 0 }, 1)).toBe(two)
  expect(movePage(two, 0, -1)).toBe(two)
  expect(names(movePage(two, 0, 1))).toEqual([['field_3'], ['field_1', 'field_2']])
})

test('what was emptied is left out', () => {
  const hinted = changeField(two, { page: 0, field: 0 }, { hint_fa: 'راهنما', hint_en: 'Hint' })
  expect(hinted.pages[0]?.fields[0]).toHaveProperty('hint_fa', 'راهنما')

  const bare = changeField(hinted, { page: 0, field: 0 }, { hint_fa: '', hint_en: '' })

  expect(bare).toEqual(two)
})

test('a question may depend on choices before it only', () => {
  const chosen = changeField(two, { page: 0, field: 1 }, { answer: turnInto({ text: { min_length: 1, max_length: 9 } }, 'choice') })
  expect(choicesBefore(chosen, { page: 0, field: 1 })).toEqual([])
  expect(choicesBefore(chosen, { page: 1, field: 0 }).map(({ field }) => field.name)).toEqual(['field_2'])
})

test('the same kind of answer keeps its limits, another begins anew', () => {
  const answer = { text: { min_length: 3, max_length: 9 } }
  expect(turnInto(answer, 'text')).toBe(answer)
  expect(turnInto(answer, 'sheba')).toEqual({ sheba: {} })
})

test('JSON that is no form is not taken', () => {
  expect(readForm(JSON.stringify(two))).toEqual(two)
  for (const text of ['', '{', 'null', '[]', '{"pages":1}', '{"pages":[{"fields":[{"name":"a"}]}]}', '{"pages":[{"fields":[{"answer":{"colour":{}}}]}]}']) expect(readForm(text), text).toBeNull()
})
