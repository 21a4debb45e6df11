const WEIGHTS = [29, 27, 23, 19, 17] as const

/** Whether these are the eleven digits of a legal person (شناسه ملی): the tenth plus two is added to each, the last one checks. */
export function isLegalId(id: string): boolean {
  // After the three digits of the registration office comes the serial, never all zero.
  if (!/^[0-9]{11}$/.test(id) || /^0+$/.test(id.slice(3, 9))) return false
  const tens = Number(id.charAt(9))
  const sum = Array.from(id.slice(0, 10)).reduce((sum, digit, at) => sum + (Number(digit) + tens + 2) * (WEIGHTS[at % 5] ?? 0), 0)
  return Number(id.charAt(10)) === (sum % 11) % 10
}
