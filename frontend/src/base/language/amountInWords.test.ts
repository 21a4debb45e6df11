import { expect, test } from 'vitest'
import { amountInWords } from './amountInWords'

test.each([
  ['0', 'صفر ریال', 'zero rials'],
  ['1', 'یک ریال', 'one rial'],
  ['110', 'یکصد و ده ریال', 'one hundred and ten rials'],
  ['1000', 'یک هزار ریال', 'one thousand rials'],
  ['250000000', 'دویست و پنجاه میلیون ریال', 'two hundred and fifty million rials'],
  ['1404021', 'یک میلیون و چهارصد و چهار هزار و بیست و یک ریال', 'one million, four hundred and four thousand, twenty-one rials'],
  ['1500000000000', 'یک هزار و پانصد میلیارد ریال', 'one trillion, five hundred billion rials'],
  ['1000000000000000', 'یک میلیون میلیارد ریال', 'one quadrillion rials'],
  ['1000000000000000000', 'یک میلیارد میلیارد ریال', 'one quintillion rials'],
])('%s in words', (amount, fa, en) => {
  expect([amountInWords(amount, 'fa'), amountInWords(amount, 'en')]).toEqual([fa, en])
})

test('no digit of the largest amount is lost', () => {
  expect(amountInWords('999999999999999999', 'en').match(/nine hundred and ninety-nine/g)).toHaveLength(6)
  expect(amountInWords('9007199254740993', 'fa')).toBe(
    'نه میلیون و هفت هزار و یکصد و نود و نه میلیارد و دویست و پنجاه و چهار میلیون و هفتصد و چهل هزار و نهصد و نود و سه ریال',
  )
})
