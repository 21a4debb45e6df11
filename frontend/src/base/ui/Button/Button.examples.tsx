import type { Example } from '~/base/gallery/example'
import { Button } from './Button'

export default {
  looks: (
    <>
      <Button look="primary">ثبت</Button> <Button>انصراف</Button> <Button look="quiet">جزئیات</Button> <Button look="danger">ابطال</Button>
    </>
  ),
  'with an icon': (
    <>
      <Button icon="download">خروجی</Button>{' '}
      <Button icon="forward" isSmall>
        بعدی
      </Button>
    </>
  ),
  'pending, disabled': (
    <>
      <Button look="primary" isPending>
        ثبت
      </Button>{' '}
      <Button isDisabled>ثبت</Button>
    </>
  ),
} satisfies Example
