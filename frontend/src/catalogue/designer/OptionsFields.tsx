import type { FormAnswer } from '~/base/forms/definition'
import { grouped } from '~/base/language/numbers'
import { Button } from '~/base/ui/Button/Button'
import { Check } from '~/base/ui/Check/Check'
import { TextField } from '~/base/ui/TextField/TextField'
import styles from '../catalogue.module.css'
import { Both } from '../DescriptionForm'
import { useDesignerTexts } from './designer-texts'
import { blankOption } from './edit'

type Choice = Extract<FormAnswer, { choice: unknown }>

/** What there is to choose from. */
export function OptionsFields({ pointer, answer: { choice }, onChange }: { pointer: string; answer: Choice; onChange: (answer: FormAnswer) => void }) {
  const t = useDesignerTexts()
  const { options } = choice
  const change = (next: typeof options) => onChange({ choice: { ...choice, options: next } })
  return (
    <fieldset className={styles.fieldset} data-field={`${pointer}/choice/options`} tabIndex={-1}>
      <legend>{t.options}</legend>
      <Check label={t.isSeveral} value={choice.is_several ?? false} onChange={(is_several) => onChange({ choice: { ...choice, is_several } })} />
      {options.map((option, index) => {
        const at = `${pointer}/choice/options/${index}`
        return (
          // An option that is being written has no name but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className={styles.option}>
            <Both pointer={`${at}/label`} label={`${t.option(grouped(index + 1))}: ${t.optionLabel}`} fa={option.label_fa} en={option.label_en} onChange={(label_fa, label_en) => change(options.with(index, { ...option, label_fa, label_en }))} />
            <div className={styles.withButton}>
              <TextField name={`${at}/value`} label={t.value} isCode value={option.value} onChange={(value) => change(options.with(index, { ...option, value }))} maxLength={40} />
              <Button look="quiet" icon="cross" aria-label={t.remove(t.option(grouped(index + 1)))} isDisabled={options.length < 2} onPress={() => change(options.toSpliced(index, 1))} />
            </div>
          </div>
        )
      })}
      <div>
        <Button isSmall icon="plus" onPress={() => change([...options, blankOption(options)])}>
          {t.addOption}
        </Button>
      </div>
    </fieldset>
  )
}
