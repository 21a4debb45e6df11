import type { Example } from '~/base/gallery/example'
import { FilterBar, FilterText } from './FilterBar'

export default {
  texts: (
    <FilterBar>
      <FilterText label="نام سپرده‌گذار" value="البرز" onChange={() => undefined} />
      <FilterText label="شمارهٔ قبض" value="1404-000123" onChange={() => undefined} isCode />
    </FilterBar>
  ),
} satisfies Example
