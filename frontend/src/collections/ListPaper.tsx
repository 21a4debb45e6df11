import { useMutation, useQuery } from '@tanstack/react-query'
import { queries } from '~/base/api/query'
import { useBaseTexts } from '~/base/language/base-texts'
import { isolate } from '~/base/language/isolate'
import { amountInWords } from '~/base/language/amountInWords'
import { useLanguage } from '~/base/language/language'
import { grouped, jalaliMonth, localDigits, tehran } from '~/base/language/numbers'
import { AgencyName } from '~/base/names/AgencyName'
import { Button } from '~/base/ui/Button/Button'
import { Digest } from '~/base/ui/Digest/Digest'
import { ErrorSummary } from '~/base/ui/ErrorSummary/ErrorSummary'
import type { ItemisedList } from './ItemisedListPage'
import { PaperRows } from './PaperRows'
import { allRows } from './allRows'
import { useCollectionsTexts } from './collections-texts'
import styles from './collections.module.css'

/** Lists of this length are put on paper beforehand, so that the browser's own print command prints them, too. */
const SHORT = 200

/** The list as a paper: heading, every row, and lines to sign on. Shown by the printer only. */
export function ListPaper({ listed }: { listed: ItemisedList }) {
  const paper = useQuery({ ...allRows(listed.id), enabled: listed.row_count <= SHORT })
  if (!paper.data) return null
  return (
    <article className={styles.paper} aria-hidden="true">
      <PaperHead listed={listed} />
      <PaperRows rows={paper.data} total={listed.total} />
      <PaperFoot listed={listed} />
    </article>
  )
}

/** Puts every row on the paper, however many there are, and prints it. */
export function PrintButton({ listed }: { listed: ItemisedList }) {
  const t = useCollectionsTexts()
  const reading = useMutation({
    mutationFn: () => queries.fetchQuery(allRows(listed.id)),
    // What has come is on the page in the next frame.
    onSuccess: () => requestAnimationFrame(() => requestAnimationFrame(() => globalThis.print())),
  })
  return (
    <>
      <Button icon="print" isPending={reading.isPending} onPress={() => reading.mutate()}>
        {t.print}
      </Button>
      <ErrorSummary error={reading.error} />
    </>
  )
}

function PaperHead({ listed }: { listed: ItemisedList }) {
  const t = useCollectionsTexts()
  const base = useBaseTexts()
  return (
    <header className={styles.head}>
      <p>{base.office}</p>
      <h2>{t.paper.title}</h2>
      <p>
        {t.paper.agency}: <AgencyName id={listed.agency_id} />
      </p>
      <p>
        {t.paper.month}: {t.monthOf(jalaliMonth(listed.month), localDigits(String(listed.fiscal_year)))} · {t.paper.number}: {grouped(listed.number)}
      </p>
      {listed.state === 'withdrawn' && <p>{t.paper.withdrawn}</p>}
      {listed.state === 'prepared' && <p>{t.paper.unsigned}</p>}
    </header>
  )
}

function PaperFoot({ listed }: { listed: ItemisedList }) {
  const t = useCollectionsTexts()
  const language = useLanguage()
  const signed = listed.signatures[0]
  return (
    <footer className={styles.foot}>
      <p>
        {t.paper.inWords}: {amountInWords(listed.total, language)}
      </p>
      <p>
        {t.hash}: <Digest of={listed.content_sha256} />
      </p>
      <div className={styles.lines}>
        <p>
          {t.paper.prepared}
          <span className={styles.line}>{t.paper.place}</span>
        </p>
        <p>
          {t.paper.controller}
          {signed && <span>{t.paper.signedBy(signed.user_name, isolate(signed.decree_number), isolate(tehran(signed.signed_at).day))}</span>}
          <span className={styles.line}>{t.paper.place}</span>
        </p>
      </div>
    </footer>
  )
}
