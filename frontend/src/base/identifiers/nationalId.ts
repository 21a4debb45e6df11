/** Whether these are the ten digits of a person (کد ملی): the last one is a check digit by 11. */
export function isNationalId(id: string): boolean {
  // Ten equal digits have a right check digit, and are what people type to get past a form.
  if (!/^[0-9]{10}$/.test(id) || /^(.)\1+$/.test(id)) return false
  const sum = Array.from(id.slice(0, 9)).reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0)
  const rest = sum % 11
  return Number(id.charAt(9)) === (rest < 2 ? rest : 11 - rest)
}
