import type { Example } from '~/base/gallery/example'
import { Money } from '../Money/Money'
import { Facts } from './Facts'

export default {
  facts: (
    <Facts
      of={[
        ['مبلغ', <Money key="amount" amount="250000000" withUnit />],
        ['موضوع', 'بهسازی راه روستایی شهرستان'],
        ['سپرده‌گذار', 'شرکت راه‌سازان البرز'],
      ]}
    />
  ),
} satisfies Example
