import { useState } from 'react'
import { SendDialog } from '~/base/actions/SendDialog'
import { versionOf } from '~/base/api/client'
import { filled } from '~/base/form/filled'
import { useSaid } from '~/base/language/useSaid'
import { useUsers } from '~/base/names/UserName'
import { Combobox } from '~/base/ui/Combobox/Combobox'
import { Select } from '~/base/ui/Select/Select'
import { TextField } from '~/base/ui/TextField/TextField'
import { useWords } from '~/base/words/words'
import { parentsFor, type Unit } from './chart'
import { useUnitsTexts } from './units-texts'

/** Registers a unit, or changes titles, place and head of one. */
export function UnitDialog({ units, unit, onClose, onDone }: { units: readonly Unit[]; unit?: Unit; onClose: () => void; onDone?: (unit: Unit) => void }) {
  const t = useUnitsTexts()
  const { fields, Verb } = useWords()
  const said = useSaid()
  const people = useUsers().filter((user) => user.is_active && user.roles.some((held) => held.agency_id === undefined))
  const [content, setContent] = useState({ code: '', title_fa: unit?.title_fa ?? '', title_en: unit?.title_en ?? '', parent_id: unit?.parent_id ?? '', head_id: unit?.head_id ?? '' })
  const change = (field: keyof typeof content) => (text: string) => setContent({ ...content, [field]: text })
  const { code, ...rest } = content
  const inputs = (
    <>
      {!unit && <TextField name="/code" label={fields.unit_code} hint={t.codeHint} isCode value={code} onChange={change('code')} maxLength={30} />}
      <TextField name="/title_fa" label={fields.title_fa} value={content.title_fa} onChange={change('title_fa')} maxLength={200} />
      <TextField name="/title_en" label={fields.title_en} value={content.title_en} onChange={change('title_en')} maxLength={200} />
      <Select name="/parent_id" label={fields.parent_id} options={parentsFor(units, unit).map((one) => [one.id, said(one.title_fa, one.title_en)] as const)} value={content.parent_id} onChange={change('parent_id')} none={t.top} />
      {people.length > 0 && (
        <Combobox name="/head_id" label={fields.head_id} hint={t.headHint} options={people.map((user) => ({ key: user.id, text: user.display_name, note: user.username }))} value={content.head_id} onChange={change('head_id')} isRequired={false} />
      )}
    </>
  )
  if (unit) {
    return (
      <SendDialog title={t.change} address="/v1/units/{id}/change" sending={() => ({ path: { id: unit.id }, version: versionOf(unit), body: filled(rest) })} verb={Verb.change} done={t.changed} onClose={onClose}>
        {inputs}
      </SendDialog>
    )
  }
  return (
    <SendDialog title={t.make} address="/v1/units" sending={() => ({ body: filled(content) })} verb={t.make} done={t.made} onClose={onClose} {...(onDone ? { onDone } : {})}>
      {inputs}
    </SendDialog>
  )
}
