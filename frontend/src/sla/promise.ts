// What is promised, as it is read and as it is written. Pure.

import type { components } from '~/base/api/schema'
import type { Body } from '~/base/api/send'
import { latinDigits } from '~/base/language/numbers'

export type ServiceLevel = components['schemas']['ServiceLevel']
export type Version = components['schemas']['ServiceLevelVersion']
type Escalation = components['schemas']['EscalationStep']

/** The version under which a case is filed today. */
export function inForce(level: ServiceLevel): Version | undefined {
  return level.versions.find((version) => version.number === level.number_in_force)
}

/** A whole number as it is typed, in any digits; `null` where it is none. */
export function readCount(text: string): number | null {
  const typed = latinDigits(text).replace(/[٬,\s]/g, '')
  return /^\d{1,7}$/.test(typed) ? Number(typed) : null
}

/** Percentages as they are typed: `50, 80`. */
export function readShares(text: string): number[] | null {
  const parts = latinDigits(text).split(/[\s,،;٪%]+/).filter(Boolean)
  const found = parts.map(readCount)
  return found.every((share) => share !== null) ? found : null
}

/** When somebody above is told, as it is being written. */
export interface WrittenStep {
  by: '' | 'percent' | 'late'
  number: string
}

/** A version as it is being written: everything is a text until it is sent. */
export interface WrittenVersion {
  valid_from: string
  calendar_id: string
  normal: WrittenTimes
  urgent: WrittenTimes
  steps: readonly WrittenStep[]
  applicant_days: string
  reopening_days: string
}

/** The times of one priority, as they are being written. */
export interface WrittenTimes {
  first_response: string
  answer: string
  warn_at: string
}

/** What one begins with: the version before, or nothing. */
export function writtenVersion(last: Version | undefined): WrittenVersion {
  const times = (which: 'normal' | 'urgent'): WrittenTimes => {
    const of = last?.targets[which]
    return { first_response: String(of?.first_response_minutes ?? ''), answer: String(of?.answer_minutes ?? ''), warn_at: (of?.warn_at ?? []).join(', ') }
  }
  const step = (of: Escalation | undefined): WrittenStep => {
    if (typeof of?.at_percent === 'number') return { by: 'percent', number: String(of.at_percent) }
    return typeof of?.minutes_late === 'number' ? { by: 'late', number: String(of.minutes_late) } : { by: '', number: '' }
  }
  return {
    valid_from: '',
    calendar_id: last?.calendar_id ?? '',
    normal: times('normal'),
    urgent: times('urgent'),
    steps: [0, 1, 2].map((place) => step(last?.escalation[place])),
    applicant_days: String(last?.applicant_days ?? ''),
    reopening_days: String(last?.reopening_days ?? ''),
  }
}

/** The steps that are named: who comes next is told only after the one before, so the first that is not named ends them. */
export function named(steps: readonly WrittenStep[]): readonly WrittenStep[] {
  const end = steps.findIndex(({ by }) => by === '')
  return end === -1 ? steps : steps.slice(0, end)
}

/** What is sent. What is no number is sent as nothing, and refused at its field. */
export function sentVersion(written: WrittenVersion): Body<'/v1/service-levels/{id}/versions'> {
  const count = (text: string) => readCount(text) as number
  const times = ({ first_response, answer, warn_at }: WrittenTimes) => ({ first_response_minutes: count(first_response), answer_minutes: count(answer), warn_at: readShares(warn_at) ?? [] })
  const escalation = named(written.steps).map(({ by, number }) => (by === 'percent' ? { at_percent: count(number) } : { minutes_late: count(number) }))
  return {
    valid_from: written.valid_from,
    calendar_id: written.calendar_id,
    targets: { normal: times(written.normal), urgent: times(written.urgent) },
    escalation,
    applicant_days: count(written.applicant_days),
    reopening_days: count(written.reopening_days),
  }
}
