// What is sent for each step of a refund, and what is asked before.

import type { Verb } from '~/base/actions/ActionBar'
import type { Sendable } from '~/base/api/send'
import type { Refund } from './stages'

/** The steps that are asked for in a dialog. */
export const ASKED = {
  'controller-signature': '/v1/refunds/{id}/controller-signature',
  cosignature: '/v1/refunds/{id}/cosignature',
  examination: '/v1/refunds/{id}/examination',
  check: '/v1/refunds/{id}/check',
  approvals: '/v1/refunds/{id}/approvals',
  funding: '/v1/refunds/{id}/funding',
  closing: '/v1/refunds/{id}/closing',
  return: '/v1/refunds/{id}/return',
  rejection: '/v1/refunds/{id}/rejection',
  cancellation: '/v1/refunds/{id}/cancellation',
} as const satisfies Partial<Record<Verb, Sendable>>

export type Asked = keyof typeof ASKED

/** Those that cannot be taken back. */
export const DANGEROUS: readonly Verb[] = ['rejection', 'cancellation']

const WITH_REASON: ReadonlySet<Asked> = new Set(['return', 'rejection', 'cancellation'])
const WITH_CONTENT: ReadonlySet<Asked> = new Set(['controller-signature', 'cosignature', 'check', 'approvals'])

/** Whether the step needs a reason. */
export function needsReason(verb: Asked): boolean {
  return WITH_REASON.has(verb)
}

/** Whether the step is a signature on the content that the person has seen. */
export function signsContent(verb: Asked): boolean {
  return WITH_CONTENT.has(verb)
}

/** What is sent for a step, with the content that the person has seen and the sentence that was written. */
export function bodyOf(verb: Asked, seen: Refund, written: string): object {
  if (needsReason(verb)) return { reason: written }
  if (!signsContent(verb)) return {}
  const content_sha256 = seen.content_sha256 ?? ''
  return verb === 'check' && written.trim() !== '' ? { content_sha256, payee_enquiry: written } : { content_sha256 }
}
