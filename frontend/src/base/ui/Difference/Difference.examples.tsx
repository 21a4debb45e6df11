import type { Example } from '~/base/gallery/example'
import { Money } from '../Money/Money'
import { Reference } from '../Reference/Reference'
import { Difference } from './Difference'

export default {
  'one changed, one added': (
    <Difference
      before={[
        ['مبلغ', <Money key="a" amount="250000000" withUnit />, '250000000'],
        ['حساب', <Reference key="b">IR780100004001000001234567</Reference>, 'IR780100004001000001234567'],
      ]}
      after={[
        ['مبلغ', <Money key="a" amount="205000000" withUnit />, '205000000'],
        ['حساب', <Reference key="b">IR780100004001000001234567</Reference>, 'IR780100004001000001234567'],
        ['توضیح', 'اصلاح شد'],
      ]}
    />
  ),
} satisfies Example
