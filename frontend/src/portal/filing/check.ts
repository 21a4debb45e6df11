// What is wrong with an answer, before it is sent: the rules of the API's `Form::check`, as far as a page can know them.

import { isCreditNumber } from '~/base/identifiers/creditNumber'
import { isLegalId } from '~/base/identifiers/legalId'
import { isNationalId } from '~/base/identifiers/nationalId'
import { isSheba } from '~/base/identifiers/sheba'
import { readJalaliDay } from '~/base/language/jalali'
import { type FormAnswer, type FormField, isFile, isGiven, plainText, type Value } from './form'

/** What is wrong with an answer; `limit`: what it had to keep to. */
export type Fault =
  | { code: 'required' | 'line_break' | 'unknown_value' | 'national_id' | 'legal_id' | 'sheba' | 'credit_number' | 'day' | 'amount' | 'file' }
  | { code: 'short' | 'long'; limit: number }
  | { code: 'early' | 'late' | 'below' | 'above'; limit: string }

/** What is wrong with the answer to a field that is asked; null where nothing is. */
export function faultOf(field: FormField, value: Value | undefined): Fault | null {
  if (isFile(field)) return field.is_required && !isGiven(value) ? { code: 'file' } : null
  if (!isGiven(value)) return field.is_required ? { code: 'required' } : null
  return typeof value === 'string' ? faultOfOne(field.answer, value) : faultOfSeveral(field.answer, value)
}

function faultOfOne(answer: FormAnswer, value: string): Fault | null {
  if ('text' in answer) return faultOfText(answer.text, plainText(value))
  if ('choice' in answer) return faultOfSeveral(answer, [value])
  if ('jalali_day' in answer) return faultOfDay(answer.jalali_day, value)
  if ('amount' in answer) return faultOfAmount(answer.amount, value)
  if ('national_id' in answer) return isNationalId(value) ? null : { code: 'national_id' }
  if ('legal_id' in answer) return isLegalId(value) ? null : { code: 'legal_id' }
  if ('sheba' in answer) return isSheba(value) ? null : { code: 'sheba' }
  if ('credit_number' in answer) return isCreditNumber(value) ? null : { code: 'credit_number' }
  return { code: 'file' }
}

function faultOfSeveral(answer: FormAnswer, values: readonly string[]): Fault | null {
  const known = 'choice' in answer ? answer.choice.options.map((option) => option.value) : []
  // A later form may not offer any more what a draft chose.
  return values.every((value) => known.includes(value)) ? null : { code: 'unknown_value' }
}

type Limits<K extends string> = Extract<FormAnswer, Record<K, unknown>>[K]

function faultOfText({ min_length = 1, max_length, is_multiline = false }: Limits<'text'>, text: string): Fault | null {
  // The API counts it as it was sent and as it is kept: they differ where letters are composed.
  const counts = [text, text.normalize('NFC')].map((form) => [...form].length)
  if (Math.min(...counts) < min_length) return { code: 'short', limit: min_length }
  if (Math.max(...counts) > max_length) return { code: 'long', limit: max_length }
  return !is_multiline && text.includes('\n') ? { code: 'line_break' } : null
}

function faultOfDay({ not_before, not_after }: Limits<'jalali_day'>, day: string): Fault | null {
  const [first, last] = [isoOf(not_before), isoOf(not_after)]
  if (first !== undefined && day < first) return { code: 'early', limit: first }
  return last !== undefined && day > last ? { code: 'late', limit: last } : null
}

function faultOfAmount({ least, most }: Limits<'amount'>, amount: string): Fault | null {
  if (!/^[0-9]{1,18}$/.test(amount)) return { code: 'amount' }
  if (least && BigInt(amount) < BigInt(least)) return { code: 'below', limit: least }
  return most && BigInt(amount) > BigInt(most) ? { code: 'above', limit: most } : null
}

/** The calendar day (ISO) of a limit, which the form has in the Jalali calendar. */
export function isoOf(jalali: string | null | undefined): string | undefined {
  return (jalali ? readJalaliDay(jalali) : null) ?? undefined
}
