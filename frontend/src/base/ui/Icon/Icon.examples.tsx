import type { Example } from '~/base/gallery/example'
import { Icon, type IconName } from './Icon'

const PLAIN: IconName[] = ['check', 'cross', 'plus', 'down', 'search', 'download', 'upload', 'file', 'warning', 'info', 'calendar', 'menu', 'print', 'lock', 'columns', 'person']

export default {
  plain: PLAIN.map((name) => <Icon key={name} name={name} />),
  'mirrored with the line of reading': (
    <>
      <Icon name="back" /> <Icon name="forward" />
    </>
  ),
} satisfies Example
