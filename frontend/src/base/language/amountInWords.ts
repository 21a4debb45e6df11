// Amounts in words, as they stand on cheques and certificates, where a digit must not be added unseen.

import type { Language } from './language'

const FA = {
  ones: ['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'یازده', 'دوازده', 'سیزده', 'چهارده', 'پانزده', 'شانزده', 'هفده', 'هجده', 'نوزده'],
  tens: ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'],
  hundreds: ['', 'یکصد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'],
} as const

const EN = {
  ones: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  tens: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  scales: ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion', ' quintillion'],
} as const

/** An amount of whole rials in words, its unit after it; digits only, up to 10¹⁸ and beyond. */
export function amountInWords(amount: string, language: Language): string {
  const rials = BigInt(amount)
  if (language === 'en') return rials === 1n ? 'one rial' : `${english(rials) || 'zero'} rials`
  return `${persian(rials) || 'صفر'} ریال`
}

/** Above a milliard Persian counts milliards (هزار میلیارد): trillion means different numbers to different readers. */
function persian(number: bigint): string {
  const [milliards, rest] = [number / 1_000_000_000n, number % 1_000_000_000n]
  return [
    milliards > 0n ? `${persian(milliards)} میلیارد` : '',
    ...[
      [rest / 1_000_000n, ' میلیون'],
      [(rest / 1_000n) % 1_000n, ' هزار'],
      [rest % 1_000n, ''],
    ].map(([part, scale]) => (part ? `${persianBelowThousand(Number(part))}${scale}` : '')),
  ]
    .filter(Boolean)
    .join(' و ')
}

function persianBelowThousand(number: number): string {
  const rest = number % 100
  const small = rest < 20 ? [FA.ones[rest]] : [FA.tens[Math.floor(rest / 10)], FA.ones[rest % 10]]
  return [FA.hundreds[Math.floor(number / 100)], ...small].filter(Boolean).join(' و ')
}

function english(number: bigint): string {
  const parts: string[] = []
  let rest = number
  for (const scale of EN.scales) {
    // Above the last name everything is counted in it.
    const part = scale === ' quintillion' ? rest : rest % 1_000n
    if (part > 0n) parts.unshift(`${part < 1_000n ? englishBelowThousand(Number(part)) : english(part)}${scale}`)
    rest /= 1_000n
  }
  return parts.join(', ')
}

function englishBelowThousand(number: number): string {
  const rest = number % 100
  const small = rest < 20 ? EN.ones[rest] : [EN.tens[Math.floor(rest / 10)], EN.ones[rest % 10]].filter(Boolean).join('-')
  const hundreds = number >= 100 ? `${EN.ones[Math.floor(number / 100)]} hundred` : ''
  return [hundreds, small].filter(Boolean).join(' and ')
}
