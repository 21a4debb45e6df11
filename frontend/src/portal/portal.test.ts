import { afterEach, expect, test, vi } from 'vitest'
import { Refusal, Unreachable } from '~/base/api/problem'
import { refused } from '~/base/ui/ErrorSummary/refused'
import { minutesText, waitText } from './duration'
import { kindOf } from './kindOfTrouble'
import { sought } from './sought'

afterEach(() => vi.restoreAllMocks())

const UNITS = { seconds: (n: string) => `${n}ث`, minutes: (n: string) => `${n}د`, hours: (n: string) => `${n}س`, and: ' و ' }

test('minutes are told as hours and minutes, and a wait is never told too short', () => {
  expect([0, 45, 60, 135].map((minutes) => minutesText(minutes, UNITS))).toEqual(['۰د', '۴۵د', '۱س', '۲س و ۱۵د'])
  expect([40, 90, 91, 3_600].map((seconds) => waitText(seconds, UNITS))).toEqual(['۴۰ث', '۹۰ث', '۲د', '۱س'])
})

test('a service is found by words of either language, however they are typed', () => {
  const services = [
    { code: 'a', title_fa: 'پیگیری استرداد سپرده', title_en: 'Refund follow-up', summary_fa: 'گام رسیدگی', summary_en: 'Where it stands' },
    { code: 'b', title_fa: 'درخواست گواهی', title_en: 'Certificate', summary_fa: 'گواهی مانده', summary_en: 'Balance' },
  ]
  const found = (words: string) => sought(services, words).map(({ code }) => code)

  expect([found(''), found('پيگيري  سپرده'), found('CERTIF'), found('گواهي مانده'), found('گواهی سپرده')]).toEqual([['a', 'b'], ['a'], ['b'], ['b'], []])
})

test('trouble is told by what people can do about it', () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
  expect([new Unreachable('x'), new Refusal(refused('rate_limited', 429).problem, 40), refused('busy', 503), refused('invalid', 422)].map(kindOf)).toEqual(['unreachable', 'throttled', 'down', 'refused'])

  online.mockReturnValue(false)
  expect(kindOf(new Unreachable('x'))).toBe('offline')
})
