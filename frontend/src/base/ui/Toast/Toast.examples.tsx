import type { Example } from '~/base/gallery/example'
import { Button } from '../Button/Button'
import { say } from './toasts'

export default { said: <Button onPress={() => say('سپرده ثبت شد')}>بگو</Button> } satisfies Example
