import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { useBaseTexts } from '~/base/language/base-texts'
import { fold } from '~/base/language/fold'
import { Icon } from '../Icon/Icon'
import field from '../TextField/TextField.module.css'
import styles from './Combobox.module.css'
import { useComboboxTexts } from './combobox-texts'

/** One that may be chosen. */
export interface ComboboxOption {
  key: string
  text: string
  /** What tells it from others of the same name; sought in, too. */
  note?: string
}

export interface ComboboxProps {
  /** JSON Pointer of the choice in the body. */
  name: string
  label: string
  hint?: ReactNode
  options: readonly ComboboxOption[]
  /** The key of what is chosen, or ''. */
  value: string
  onChange: (key: string) => void
  isRequired?: boolean
  isDisabled?: boolean
  /** Called with what is being typed, where the API does the seeking: the options are shown as they come. */
  onInput?: (text: string) => void
  /** Said where nothing is found. */
  empty?: string
}

/** A choice among many, found by typing a part of it; letters that are typed for each other are the same. */
export function Combobox({ name, label, hint, options, value, onChange, isRequired, isDisabled = false, onInput, empty }: ComboboxProps) {
  const t = useComboboxTexts()
  const base = useBaseTexts()
  // The name of the option just chosen is not something to seek.
  const seek = (text: string) => {
    if (!options.some((option) => option.text === text)) onInput?.(text)
  }
  return (
    <AriaComboBox
      name={name}
      formValue="text"
      {...(isRequired === undefined ? {} : { isRequired })}
      isDisabled={isDisabled}
      validationBehavior="aria"
      defaultItems={options.map((option) => ({ ...option, id: option.key }))}
      {...(onInput ? { items: options.map((option) => ({ ...option, id: option.key })), onInputChange: seek } : {})}
      defaultFilter={(text, typed) => onInput !== undefined || fold(text).includes(fold(typed.trim()))}
      value={value === '' ? null : value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      allowsEmptyCollection
      menuTrigger="input"
      className={field.field ?? ''}
    >
      <Label className={field.label ?? ''}>
        {label}
        {isRequired === false && <span className={field.optional}> {base.optional}</span>}
      </Label>
      {hint !== undefined && (
        <Text slot="description" className={field.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={field.error ?? ''} />
      <div className={styles.frame}>
        <Input className={`${field.input} ${styles.input}`} dir="auto" />
        <Button className={styles.open ?? ''}>
          <Icon name="down" size={16} />
        </Button>
      </div>
      <Popover className={styles.popover ?? ''}>
        <ListBox<ComboboxOption> className={styles.list ?? ''} renderEmptyState={() => <p className={styles.empty}>{empty ?? t.empty}</p>}>
          {(option) => (
            <ListBoxItem id={option.key} textValue={onInput || option.note === undefined ? option.text : `${option.text} ${option.note}`} className={styles.option ?? ''}>
              {({ isSelected }) => (
                <>
                  <bdi>{option.text}</bdi>
                  {option.note !== undefined && <bdi className={styles.note}>{option.note}</bdi>}
                  {isSelected && <Icon name="check" size={16} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
