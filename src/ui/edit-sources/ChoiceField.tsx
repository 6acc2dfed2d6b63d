import type { ReactNode } from 'react'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import { Field } from '../field/Field'
import type { FieldProblem } from '../field/field-problem'

interface ChoiceFieldProps {
  readonly label: string
  /** What the choice means. */
  readonly hint?: string | undefined
  readonly value: string
  readonly choices: readonly (readonly [value: string, label: string])[]
  readonly problems: readonly FieldProblem[]
  readonly focusKey: string
  /** At the end of the line of the label. */
  readonly aside?: ReactNode
  readonly isRequired?: boolean
  onChange(value: string): void
}

/** One of a few, or none yet. */
export function ChoiceField({ value, choices, isRequired, onChange, ...field }: ChoiceFieldProps) {
  const words = useEditSourcesMessages()
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          aria-required={isRequired}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {choices.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
