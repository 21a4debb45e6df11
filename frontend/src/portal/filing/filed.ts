// What was filed from this device, so that its confirmation can be opened again. The reference and the times stay on the
// device; PIN and link, which open the case, only as long as the tab lives: whoever finds the phone tomorrow reads nothing.

import type { CaseReceipt } from '../receipts/receipt'
import type { Keeping } from './draft'

export interface Filed {
  /** Names the confirmation in its address: made here, and of no use to anybody else. The reference is never in one. */
  id: string
  reference: string
  title_fa: string
  title_en: string
  filed_at: string
  keeping: Keeping
  /** Until when the answer is due, as it was said after filing. */
  answer_due_at?: string | undefined
  /** The office's signed word of it, and the address at which it is checked. */
  receipt?: CaseReceipt
  verification_url?: string
  is_complaint?: boolean
}

/** What opens the case. */
export interface Secret {
  pin: string
  token: string
}

const LIST = 'amanat.filed'
/** More than that nobody files from one phone; the oldest go. */
const MOST = 20

/** What was filed from here, the newest first. */
export function allFiled(): Filed[] {
  return [...read(() => sessionStorage), ...read(() => localStorage)].toSorted((one, other) => other.filed_at.localeCompare(one.filed_at))
}

/** One of them, where it is still kept. */
export function findFiled(id: string): Filed | undefined {
  return allFiled().find((filed) => filed.id === id)
}

/** Keeps one that is new, or what has become known of it. */
export function keepFiled(filed: Filed): void {
  const store = () => (filed.keeping === 'device' ? localStorage : sessionStorage)
  write(store, [filed, ...read(store).filter(({ id }) => id !== filed.id)].slice(0, MOST))
}

/** Lets one go, with what opens it. */
export function forgetFiled(id: string): void {
  for (const store of [() => sessionStorage, () => localStorage]) write(store, read(store).filter((filed) => filed.id !== id))
  attempt(() => sessionStorage.removeItem(secretName(id)))
}

/** Keeps what opens a case, for this tab. */
export function keepSecret(id: string, secret: Secret): void {
  attempt(() => sessionStorage.setItem(secretName(id), JSON.stringify(secret)))
}

/** What opens a case that was filed in this tab. */
export function secretOf(id: string): Secret | null {
  return attempt(() => JSON.parse(sessionStorage.getItem(secretName(id)) ?? 'null') as Secret | null) ?? null
}

function secretName(id: string): string {
  return `${LIST}.secret.${id}`
}

function read(store: () => Storage): Filed[] {
  return attempt(() => JSON.parse(store().getItem(LIST) ?? '[]') as Filed[]) ?? []
}

function write(store: () => Storage, list: Filed[]): void {
  attempt(() => (list.length > 0 ? store().setItem(LIST, JSON.stringify(list)) : store().removeItem(LIST)))
}

/** A browser that keeps nothing, or something broken, is no reason not to file. */
function attempt<T>(task: () => T): T | undefined {
  try {
    return task()
  } catch {
    return undefined
  }
}
