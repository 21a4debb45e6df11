import { grouped } from './numbers'
import { texts } from './texts'

const useTimeTexts = texts({
  fa: { hours: (count: string) => `${count} ساعت`, minutes: (count: string) => `${count} دقیقه`, and: ' و ' },
  en: { hours: (count: string) => `${count} h`, minutes: (count: string) => `${count} min`, and: ' ' },
})

/** Working time in hours and minutes: a day has as many of them as its calendar says, so it is never told in days. */
export function useWorkingTime(): (minutes: number) => string {
  const t = useTimeTexts()
  return (minutes) => {
    const { hours, rest } = split(minutes)
    const parts = [hours > 0 ? t.hours(grouped(hours)) : '', rest > 0 || hours === 0 ? t.minutes(grouped(rest)) : '']
    return parts.filter(Boolean).join(t.and)
  }
}

/** Whole hours and the minutes beside them; what is less than a minute is not told. */
export function split(minutes: number): { hours: number; rest: number } {
  const whole = Math.max(0, Math.floor(minutes))
  return { hours: Math.floor(whole / 60), rest: whole % 60 }
}
