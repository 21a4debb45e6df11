import { useEffect, useEffectEvent, useState } from 'react'
import { DownloadButton } from '~/base/actions/DownloadButton'
import { SendDialog } from '~/base/actions/SendDialog'
import { typeOf, XLSX } from '~/base/api/download'
import { type Sent, useSend } from '~/base/api/send'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { Facts } from '~/base/ui/Facts/Facts'
import { Failure } from '~/base/ui/Failure/Failure'
import { Icon } from '~/base/ui/Icon/Icon'
import { Money } from '~/base/ui/Money/Money'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { ImportKinds } from './ImportKinds'
import styles from './ImportPage.module.css'
import { ImportRemarks } from './ImportRemarks'
import { useDepositsTexts } from './deposits-texts'

interface Props {
  file: File
  query: { agency_id: string; link_account_id?: string }
  onDone: (done: Sent<'/v1/deposit-lists'>) => void
}

/** What would become of a file: counts, sums, what is wrong with it; declared only from here. Another file is another preview. */
export function ImportPreview({ file, query, onDone }: Props) {
  const t = useDepositsTexts().import
  const { mutate, data, error } = useSend('/v1/deposit-lists/preview')
  const [isAsked, setAsked] = useState(false)
  const read = () => mutate({ file: { content: file, type: typeOf(file) }, query })
  // Reading a chosen file is not the person's next step, it is what choosing it means.
  const begin = useEffectEvent(read)
  useEffect(() => begin(), [])
  if (error) return <Failure error={error} onRetry={read} />
  if (!data) return <Waiting />
  return (
    <>
      <Sums preview={data} />
      {data.fault_count > 0 ? (
        <section className={styles.section}>
          <h2 className={styles.wrong}>
            <Icon name="warning" /> {t.faults(grouped(data.fault_count))}
          </h2>
          <p>{t.faultsAdvice}</p>
          {data.faults.length < data.fault_count && <p>{t.faultsShown(grouped(data.faults.length))}</p>}
          <DownloadButton isSmall={false} wanted={{ path: '/v1/deposit-lists/preview', filters: query, type: XLSX, name: file.name, sent: file }}>
            {t.faultsFile}
          </DownloadButton>
          <ImportRemarks name="faults" label={t.faults(grouped(data.fault_count))} remarks={data.faults} />
        </section>
      ) : (
        <p className={styles.ready}>
          <Icon name="check" /> {t.ready}
        </p>
      )}
      {data.warnings.length > 0 && (
        <section className={styles.section}>
          <h2>{t.warnings(grouped(data.warnings.length))}</h2>
          <p>{t.warningsAdvice}</p>
          <ImportRemarks name="warnings" label={t.warnings(grouped(data.warnings.length))} remarks={data.warnings} />
        </section>
      )}
      <ImportKinds kinds={data.by_kind} />
      {data.fault_count === 0 && (
        <div>
          <Button look="primary" onPress={() => setAsked(true)}>
            {t.confirm(grouped(data.row_count))}
          </Button>
        </div>
      )}
      {isAsked && (
        <SendDialog
          title={t.confirmTitle}
          address="/v1/deposit-lists"
          sending={() => ({ file: { content: file, type: typeOf(file) }, query: { ...query, file_name: file.name } })}
          verb={t.confirm(grouped(data.row_count))}
          done={t.confirmed}
          onClose={() => setAsked(false)}
          onDone={onDone}
        >
          <Sums preview={data} />
        </SendDialog>
      )}
    </>
  )
}

function Sums({ preview }: { preview: Sent<'/v1/deposit-lists/preview'> }) {
  const t = useDepositsTexts()
  return <Facts of={[[t.import.inFile, t.count(grouped(preview.row_count))], [t.import.sum, <Money amount={preview.total} withUnit />]]} />
}
