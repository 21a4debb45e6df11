import { mod97 } from './digits'

/** Whether this is an Iranian account number (شبا): IR, and 24 digits of which the first two check the rest (ISO 13616). */
export function isSheba(sheba: string): boolean {
  if (!/^IR[0-9]{24}$/.test(sheba)) return false
  // Check digits run from 02 to 98; the others that leave the same remainder are nobody's.
  const check = Number(sheba.slice(2, 4))
  return check >= 2 && check <= 98 && mod97(`${sheba.slice(4)}1827${sheba.slice(2, 4)}`) === 1
}
