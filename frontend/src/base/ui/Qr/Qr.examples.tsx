import type { Example } from '~/base/gallery/example'
import { Qr } from './Qr'

export default {
  'an address': <Qr of="https://khazaneh.example.ir/verify#eyJ2ZXJzaW9uIjoiYW1hbmF0L3JlY2VpcHQvMSJ9" label="نشانی رسید" />,
} satisfies Example
