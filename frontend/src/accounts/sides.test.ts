import { expect, test } from 'vitest'
import type { components } from '~/base/api/schema'
import { inColumns, running, total } from './sides'

type Schemas = components['schemas']

test('a balance stands on the side of its account, and a negative one on the other', () => {
  expect(inColumns('5', 'debit')).toEqual({ debit: '5', credit: '' })
  expect(inColumns('5', 'credit')).toEqual({ debit: '', credit: '5' })
  expect(inColumns('-5', 'debit')).toEqual({ debit: '', credit: '5' })
  expect(inColumns('-5', 'credit')).toEqual({ debit: '5', credit: '' })
  expect(inColumns('0', 'debit')).toEqual({ debit: '', credit: '' })
})

const account = { id: 'a', normal_side: 'credit', balance: '70' } as Schemas['LedgerAccount']
const posting = (id: string, side: Schemas['Side'], amount: string) => ({ id, entries: [{ account_id: 'a', side, amount }, { account_id: 'b', side: 'debit', amount: '999' }] }) as Schemas['LedgerPosting']

test('the balance runs backwards from what stands now, over the pages before', () => {
  const [newest, middle, oldest] = [posting('3', 'debit', '50'), posting('2', 'credit', '20'), posting('1', 'credit', '100')]
  expect(running([newest, middle, oldest], [], account).map(({ after }) => after)).toEqual(['70', '120', '100'])
  expect(running([oldest], [newest, middle], account).map(({ after }) => after)).toEqual(['100'])
})

test('a column with empty cells has a sum', () => {
  expect(total(['5', '', '7'])).toBe('12')
})
