import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { q } from '~/base/api/query'
import type { Sent } from '~/base/api/send'
import { focusHeading } from '~/base/form/focusHeading'
import { useSaid } from '~/base/language/useSaid'
import { Failure } from '~/base/ui/Failure/Failure'
import { Heading } from '~/base/ui/Heading/Heading'
import { Select } from '~/base/ui/Select/Select'
import { Waiting } from '~/base/ui/Waiting/Waiting'
import { useWords } from '~/base/words/words'
import { FileForm } from './FileForm'
import { Filed } from './Filed'
import styles from '~/base/cases/cases.module.css'
import { useRequestsTexts } from './requests-texts'

/** Files a request for somebody who came, wrote or called: all on one page, as staff works. */
export default function FilePage() {
  const t = useRequestsTexts().file
  const [filed, setFiled] = useState<Sent<'/v1/staff-requests'> | null>(null)
  const [code, setCode] = useState('')
  if (filed) {
    return (
      <Filed
        filed={filed}
        onAnother={() => {
          setFiled(null)
          setCode('')
          focusHeading()
        }}
      />
    )
  }
  return (
    <>
      <Heading title={t.title} about={t.about} />
      <div className={styles.file}>
        <ServiceChoice value={code} onChange={setCode} />
        {code !== '' && (
          <OfService
            key={code}
            code={code}
            onFiled={(answer) => {
              setFiled(answer)
              focusHeading()
            }}
          />
        )}
      </div>
    </>
  )
}

function ServiceChoice({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const { fields } = useWords()
  const said = useSaid()
  const { data, error, refetch } = useQuery(q('/v1/e-services'))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return <Select name="/request/service" label={fields.service_id} options={(data?.services ?? []).map((one) => [one.code, said(one.title_fa, one.title_en)] as const)} value={value} onChange={onChange} />
}

/** The form of one service, once it is there. */
function OfService({ code, onFiled }: { code: string; onFiled: (filed: Sent<'/v1/staff-requests'>) => void }) {
  const { data, error, refetch } = useQuery(q('/v1/e-services/{code}', { code }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return data ? <FileForm service={data} onFiled={onFiled} /> : <Waiting />
}
