import type { Example } from '~/base/gallery/example'
import { Reference } from './Reference'

export default {
  'in a sentence': (
    <p>
      سپردهٔ <Reference>1404-000123</Reference> به حساب <Reference>IR062960000000100324200001</Reference> رسید.
    </p>
  ),
} satisfies Example
