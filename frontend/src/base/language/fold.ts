import { latinDigits } from './numbers'

/** A text as it is sought: letters that people type for each other are the same (ي ی, ك ک), marks and joiners do not count. */
export function fold(text: string): string {
  return latinDigits(text)
    .normalize('NFKC')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/[\u064b-\u0652\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .toLowerCase()
}
