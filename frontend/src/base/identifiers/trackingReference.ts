/** Damm's quasigroup of order 10 (dissertation, Marburg 2004): one wrong digit, or two neighbours changed, never end at 0. */
const QUASIGROUP = ['0317598642', '7092154863', '4206871359', '1750983426', '6123045978', '3674209581', '5869720134', '8945362017', '9438617205', '2581436790'] as const

/** Whether these are the fifteen digits of a tracking reference: a 1, thirteen random digits, and one that checks them. */
export function isTrackingReference(reference: string): boolean {
  if (!/^1[0-9]{14}$/.test(reference)) return false
  return Array.from(reference).reduce((row, digit) => Number(QUASIGROUP[row]?.charAt(Number(digit))), 0) === 0
}
