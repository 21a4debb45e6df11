import { CaseFiles } from '~/base/cases/CaseFiles'
import common from '../common.module.css'
import { isExpiry } from './case'
import type { Open } from './SayForm'
import { useCaseTexts } from './case-texts'

/** The files that the applicant sent along, to look again at what the office has. */
export function FilesPart({ open }: { open: Open }) {
  const t = useCaseTexts()
  const { attachments } = open.case
  if (attachments.length === 0) return null
  return (
    <section className={common.part}>
      <h2>{t.sentFiles}</h2>
      <CaseFiles files={attachments} at="/v1/tracked-case/attachments" token={open.token} onFailure={(error) => isExpiry(error) && open.onExpired()} />
    </section>
  )
}
