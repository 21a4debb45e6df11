import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { useSaid } from '~/base/language/useSaid'
import { useCatalogueTexts } from './catalogue-texts'
import styles from './catalogue.module.css'

type Description = components['schemas']['ServiceDescription']

/** The members that are written in both languages. */
const TEXTS = ['title', 'summary', 'legal_basis'] as const
export const ROLES = ['responsible', 'accountable', 'consulted', 'informed'] as const

/** What people read of a service, in both languages side by side, as an editor compares them. */
export function Described({ description }: { description: Description }) {
  const t = useCatalogueTexts()
  const said = useSaid()
  const rows = [
    ...TEXTS.map((name) => [t.names[name], description[`${name}_fa`], description[`${name}_en`]] as const),
    ...ROLES.map((role) => [t.roles[role], description.answering[`${role}_fa`], description.answering[`${role}_en`]] as const),
    ...description.papers.map((paper, index) => [description.papers.length > 1 ? `${t.papers} (${grouped(index + 1)})` : t.papers, paper.title_fa, paper.title_en] as const),
  ]
  return (
    <>
      <table className={styles.both}>
        <caption className="unseen">{said(description.title_fa, description.title_en)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.inPersian}</th>
            <th scope="col">{t.inEnglish}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, fa, en]) => (
            <tr key={name + fa}>
              <th scope="row">{name}</th>
              <td lang="fa" dir="rtl">
                {fa}
              </td>
              <td lang="en" dir="ltr">
                {en}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {description.papers.length === 0 && <p>{t.noPapers}</p>}
    </>
  )
}
