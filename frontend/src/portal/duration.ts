import { grouped } from '~/base/language/numbers'
import type { usePortalTexts } from './portal-texts'

type Units = Pick<ReturnType<typeof usePortalTexts>, 'seconds' | 'minutes' | 'hours' | 'and'>

/** Minutes as people say them: hours and minutes. Working hours are not made into days: a working day has no one length. */
export function minutesText(minutes: number, t: Units): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours > 0 ? t.hours(grouped(hours)) : '', rest > 0 || hours === 0 ? t.minutes(grouped(rest)) : '']
  return parts.filter(Boolean).join(t.and)
}

/** How long to wait: rounded up, because who comes too early waits again. */
export function waitText(seconds: number, t: Units): string {
  return seconds <= 90 ? t.seconds(grouped(Math.ceil(seconds))) : minutesText(Math.ceil(seconds / 60), t)
}
