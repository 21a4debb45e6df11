import { beforeEach, expect, test } from 'vitest'
import { faultOf } from './check'
import { emptyDraft, keepDraft, keptDraft } from './draft'
import { answersOf, type FormDefinition } from './form'
import { acceptOf, claims, typeOf, type Uploaded } from '~/base/forms/uploads'

beforeEach(() => localStorage.clear())

const upload = (id: string, minutes: number): Uploaded => ({ id, secret: `secret-${id}`, name: `${id}.pdf`, size: 10, expires_at: new Date(Date.now() + minutes * 60_000).toISOString() })
const PAPERS = { name: 'papers', label_fa: 'مدارک', label_en: 'Papers', is_required: true, answer: { file: { file_types: ['pdf' as const, 'jpeg' as const], most_bytes: 1000, most_files: 2 } } }

test('a form takes the files that it says, and each goes under its own type', () => {
  expect(acceptOf(['pdf', 'jpeg'])).toBe('.pdf,.jpg,.jpeg')
  expect([typeOf('نامه.PDF'), typeOf('a.b.jpeg'), typeOf('a.png'), typeOf('a.docx')]).toEqual(['application/pdf', 'image/jpeg', 'image/png', 'application/octet-stream'])
})

test('the files that the answers name are claimed, no others', () => {
  const uploads = { a: upload('a', 60), b: upload('b', 60) }
  expect(claims(['b', 'gone'], uploads)).toEqual([{ upload_id: 'b', secret: 'secret-b' }])
})

test('files that are needed are asked for, and answer by their ids', () => {
  const form: FormDefinition = { pages: [{ title_fa: 'مدارک', title_en: 'Papers', fields: [PAPERS] }] }
  expect(faultOf(PAPERS, undefined)?.code).toBe('file')
  expect(faultOf(PAPERS, [])?.code).toBe('file')
  expect(faultOf(PAPERS, ['a'])).toBeNull()
  expect(answersOf(form, { papers: ['a'] })).toEqual({ papers: ['a'] })
})

test('a draft forgets files that the office has deleted, and keeps the rest', () => {
  keepDraft('certificate', { ...emptyDraft(1), values: { papers: ['a', 'b'], note: 'شرح' }, uploads: { a: upload('a', 60), b: upload('b', 5) } })
  const kept = keptDraft('certificate')
  expect(kept?.values).toEqual({ papers: ['a'], note: 'شرح' })
  expect(Object.keys(kept?.uploads ?? {})).toEqual(['a'])
})
