import { type Code, type Problem, Refusal } from '~/base/api/problem'

/** A refusal, for examples and tests. */
export function refused(code: Code, status: number, more: Partial<Problem> = {}): Refusal {
  const detail = 'آنچه باید کرد این‌جا نوشته می‌شود.'
  return new Refusal({ type: `/problems/${code}`, title: 'پذیرفته نشد', detail, code, status, request_id: '0198a3c2-7d44-7c1e', ...more })
}
