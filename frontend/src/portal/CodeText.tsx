import { localDigits } from '~/base/language/numbers'
import { useLanguage } from '~/base/language/language'

/** A reference or a PIN as people copy it by hand: in groups, and in the digits of their language; any digits are taken. */
export function CodeText({ children, of }: { children: string; of: number }) {
  useLanguage()
  return (
    <bdi dir="ltr" translate="no">
      {localDigits(children.replace(new RegExp(`(.{${of}})(?=.)`, 'g'), '$1 '))}
    </bdi>
  )
}
