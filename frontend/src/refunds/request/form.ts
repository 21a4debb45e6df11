// A request as it is being written: what people have typed, before it is a draft and while it is one.

import { Refusal } from '~/base/api/problem'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import type { Refund } from '../stages'
import type { Deposit } from '../useDeposits'
import type { useRequestTexts } from './request-texts'

type Texts = ReturnType<typeof useRequestTexts>
export type RefundReason = components['schemas']['RefundReason']
export type PayeeMode = components['schemas']['PayeeMode']
type Asked = components['schemas']['CorrectRefund']

/** A row: which deposit, how much of it, why, and who gets it where that is said row by row. */
export interface FormRow {
  key: string
  deposit_id: string
  credit_number: string
  announced_on: string
  receipt_number: string
  amount: string
  reason: RefundReason | ''
  sheba: string
  name: string
  identifier: string
}

/** The whole of it. */
export interface RefundForm {
  agency_id: string
  rows: FormRow[]
  payee_mode: PayeeMode
  payee_account_id: string
  letter_number: string
  letter_on: string
  note: string
}

/** Nothing written yet. */
export function emptyForm(agency_id: string): RefundForm {
  return { agency_id, rows: [], payee_mode: 'agency_refund_account', payee_account_id: '', letter_number: '', letter_on: '', note: '' }
}

/** A row that asks for everything that is available of a deposit. */
export function rowFor(deposit: Deposit, reason: RefundReason | ''): FormRow {
  const { id, credit_number = '', announced_on = '', receipt_number, available } = deposit
  return { key: crypto.randomUUID(), deposit_id: id, credit_number, announced_on, receipt_number, amount: available, reason, sheba: '', name: '', identifier: '' }
}

/** A draft as it is written on. */
export function formOf(refund: Refund): RefundForm {
  const isDirect = refund.payee_mode === 'beneficiary_direct'
  const rows = (refund.rows ?? []).map((row): FormRow => {
    const payee = isDirect ? refund.payees?.find((one) => one.payee_number === row.payee_number) : undefined
    const { deposit_id, credit_number, announced_on, receipt_number, amount, reason } = row
    return { key: String(row.row_number), deposit_id, credit_number, announced_on, receipt_number, amount, reason, sheba: payee?.sheba ?? '', name: payee?.name ?? '', identifier: payee?.identifier ?? '' }
  })
  const { agency_id, payee_mode, payee_account_id = '', letter_number = '', letter_on = '', note = '' } = refund
  return { agency_id, rows, payee_mode, payee_account_id, letter_number, letter_on, note }
}

/** What is sent: everything but the agency, which is said once. */
export function asked(form: RefundForm): Asked {
  const isDirect = form.payee_mode === 'beneficiary_direct'
  return {
    payee_mode: form.payee_mode,
    ...(isDirect ? {} : { payee_account_id: form.payee_account_id }),
    ...(form.letter_number ? { letter_number: form.letter_number } : {}),
    ...(form.letter_on ? { letter_on: form.letter_on } : {}),
    ...(form.note.trim() ? { note: form.note } : {}),
    rows: form.rows.map(({ credit_number, announced_on, receipt_number, amount, reason, sheba, name, identifier }) => ({
      credit_number,
      announced_on,
      receipt_number,
      amount,
      reason: reason || 'other',
      ...(isDirect ? { payee: { sheba, name, ...(identifier ? { identifier } : {}) } } : {}),
    })),
  }
}

/** Whether two forms ask for the same. */
export function isSame(one: RefundForm, other: RefundForm): boolean {
  return JSON.stringify(asked(one)) === JSON.stringify(asked(other))
}

/** What the rows come to. */
export function totalOf(rows: readonly FormRow[]): string {
  return rows.reduce((sum, { amount }) => sum + BigInt(amount || '0'), 0n).toString()
}

interface Fault {
  pointer: string
  detail: string
}

/** What is wrong with the rows: nothing chosen, no amount, more than is available of a deposit by all its rows. */
export function faultsOfRows(form: RefundForm, deposits: ReadonlyMap<string, Deposit>, t: Texts): Fault[] {
  if (form.rows.length === 0) return [{ pointer: '/rows', detail: t.chooseDeposit }]
  const used = new Map<string, bigint>()
  return form.rows.flatMap(({ amount, deposit_id }, at) => {
    const pointer = `/rows/${at}/amount`
    if (amount === '' || BigInt(amount) === 0n) return [{ pointer, detail: t.amountMissing(grouped(at + 1)) }]
    const sum = (used.get(deposit_id) ?? 0n) + BigInt(amount)
    used.set(deposit_id, sum)
    const available = deposits.get(deposit_id)?.available
    return available !== undefined && sum > BigInt(available) ? [{ pointer, detail: t.amountAbove(grouped(at + 1)) }] : []
  })
}

/** What is missing about reasons and payees. */
export function faultsOfPayees(form: RefundForm, t: Texts): Fault[] {
  const isOneReason = form.rows.every(({ reason }) => reason === form.rows[0]?.reason)
  const reasons = form.rows.flatMap(({ reason }, at) => (reason === '' && (at === 0 || !isOneReason) ? [{ pointer: isOneReason ? '/rows/reason' : `/rows/${at}/reason`, detail: t.reasonMissing }] : []))
  if (form.payee_mode === 'agency_refund_account') {
    return form.payee_account_id ? reasons : [...reasons, { pointer: '/payee_account_id', detail: t.accountMissing }]
  }
  const payees = form.rows.flatMap(({ sheba, name }, at) => (sheba && name.trim() ? [] : [{ pointer: `/rows/${at}/payee/${sheba ? 'name' : 'sheba'}`, detail: t.payeeMissing(grouped(at + 1)) }]))
  return [...reasons, ...payees]
}

/** Faults in the shape in which the API tells its own: one summary and one way to the fields. */
export function refusalOf(faults: readonly Fault[]): Refusal | null {
  if (faults.length === 0) return null
  const errors = faults.map((fault) => ({ ...fault, code: 'invalid' }))
  return new Refusal({ type: '/problems/invalid', title: '', detail: '', code: 'invalid', status: 422, request_id: '', errors })
}
