import { useState } from 'react'
import { ActionBar } from '~/base/actions/ActionBar'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import type { components } from '~/base/api/schema'
import { grouped } from '~/base/language/numbers'
import { useWords } from '~/base/words/words'
import styles from './Quarantine.module.css'
import { QuarantineSentence } from './QuarantineSentence'
import { useStatementsTexts } from './statements-texts'

type Statement = components['schemas']['Statement']
type Asked = 'acceptance' | 'acceptance/approval' | 'discard'

/** Why a statement is not posted, and the ways out: two persons accept it, or it is set aside. */
export function Quarantine({ statement }: { statement: Statement }) {
  const t = useStatementsTexts()
  const [asked, setAsked] = useState<Asked | null>(null)
  if (statement.state !== 'quarantined') return null
  const isProposed = statement.acceptance_proposed_at !== undefined
  return (
    <section className={styles.box}>
      <h2>{t.quarantine.title}</h2>
      <p>
        <QuarantineSentence statement={statement} />
      </p>
      {isProposed && (
        <p>
          {t.quarantine.proposed} {statement.acceptance_because && t.quarantine.because(statement.acceptance_because)}
        </p>
      )}
      <ActionBar
        // Proposed once is enough: it is the second person's turn.
        actions={isProposed ? statement.actions.filter(({ action }) => action !== 'acceptance') : statement.actions}
        primary={isProposed ? 'acceptance/approval' : 'acceptance'}
        dangerous={['discard']}
        on={{ acceptance: () => setAsked('acceptance'), 'acceptance/approval': () => setAsked('acceptance/approval'), discard: () => setAsked('discard') }}
      />
      {asked && <Ask asked={asked} statement={statement} onClose={() => setAsked(null)} />}
    </section>
  )
}

function Ask({ asked, statement, onClose }: { asked: Asked; statement: Statement; onClose: () => void }) {
  const t = useStatementsTexts()
  const { Verb } = useWords()
  const of = { path: { id: statement.id }, version: versionOf(statement) }
  const common = { verb: Verb[asked], onClose }
  if (asked === 'acceptance') {
    return (
      <SendDialog {...common} title={t.proposeTitle} address="/v1/statements/{id}/acceptance" sending={(reason) => ({ ...of, body: { reason } })} asks={{ label: t.proposeAsk, name: '/reason', hint: t.proposeHint }} done={t.proposed}>
        <p>{t.proposeAbout}</p>
      </SendDialog>
    )
  }
  if (asked === 'discard') {
    return (
      <SendDialog {...common} title={t.discardTitle} address="/v1/statements/{id}/discard" sending={(reason) => ({ ...of, body: { reason } })} asks={{ label: t.discardAsk, name: '/reason' }} done={t.discarded} isDangerous>
        <p>{t.discardAbout}</p>
      </SendDialog>
    )
  }
  return (
    <SendDialog {...common} title={t.approveTitle} address="/v1/statements/{id}/acceptance/approval" sending={(note) => ({ ...of, body: note ? { note } : {} })} asks={{ label: t.note, name: '/note', isOptional: true }} done={t.approved}>
      <p>{t.approveAbout(grouped(statement.line_count))}</p>
      {statement.acceptance_because && <p>{t.quarantine.because(statement.acceptance_because)}</p>}
    </SendDialog>
  )
}
