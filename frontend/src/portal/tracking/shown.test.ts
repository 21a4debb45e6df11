import { expect, test } from 'vitest'
import { shownFaults, shownOf, tokenIn } from './shown'

test('reference and PIN are taken in any digits, with whatever stands between them', () => {
  const typed = ['۱۰۰۰۰ ۰۰۰۰۰-۰۰۴۲۵', ' ٠١٢ ٣٤٥٦ '] as const

  expect(shownFaults(...typed)).toEqual([])
  expect(shownOf(...typed)).toEqual({ reference: '100000000000425', pin: '0123456' })
})

test('a slip is seen before anything is asked of the API', () => {
  const faults = (reference: string, pin: string) => shownFaults(reference, pin).map(([, fault]) => fault)

  expect(faults('', '')).toEqual(['referenceMissing', 'pinMissing'])
  expect(faults('100000000000426', '123456')).toEqual(['referenceWrong', 'pinWrong'])
})

test('the token of a link is read out of its fragment, and nothing else', () => {
  expect(tokenIn('#q83vEjRWeJCrze8SNFZ4kA')).toBe('q83vEjRWeJCrze8SNFZ4kA')
  expect(['', '#', '#q83v', '#q83vEjRWeJCrze8SNFZ4kAx', '#q83vEjRWeJCrze8SNFZ4k%', '#page'].map(tokenIn)).toEqual([null, null, 'broken', 'broken', 'broken', 'broken'])
})
