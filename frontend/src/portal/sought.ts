import type { components } from '~/base/api/schema'
import { fold } from '~/base/language/fold'

export type Entry = components['schemas']['EServiceEntry']

/** The services in whose name or purpose, in either language, every word stands that somebody seeks. */
export function sought(services: readonly Entry[], words: string): Entry[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return services.filter(({ title_fa, title_en, summary_fa, summary_en }) => {
    const text = fold(`${title_fa} ${title_en} ${summary_fa} ${summary_en}`)
    return wanted.every((word) => text.includes(word))
  })
}
