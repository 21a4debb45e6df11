import { describe, expect, it } from 'vitest'
import { type Due, left } from './due'

const account = { free_to_order: '750', free_for_payers: '350' }
const due = (kind: Due['kind'], amount: string): Due => ({ kind, id: kind, label: '', agencyId: undefined, amount, rowCount: 1, payee: undefined, refusedBecause: undefined })

describe('what the refund account can pay', () => {
  it('is all that is not ordered yet, as long as no payer gets money back', () => {
    expect(left(account, [due('refund', '400'), due('remedy', '50')])).toEqual({ free: 750n, after: 300n })
  })

  it('leaves what is set aside for refunds when money goes back to payers', () => {
    expect(left(account, [due('payer_return', '351')])).toEqual({ free: 350n, after: -1n })
  })

  it('has what is set aside for the refunds of the same order beside it', () => {
    expect(left(account, [due('payer_return', '100'), due('refund', '400')])).toEqual({ free: 750n, after: 250n })
  })

  it('is untouched where nothing is picked', () => {
    expect(left(account, [])).toEqual({ free: 750n, after: 750n })
  })
})
