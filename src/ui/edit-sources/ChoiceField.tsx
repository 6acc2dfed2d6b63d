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
  onChange(value: string): void
}

/** One of a few, or none yet. */
export function ChoiceField({ label, hint, value, choices, problems, focusKey, onChange }: ChoiceFieldProps) {
  const words = useEditSourcesMessages()
  return (
    <Field label={label} hint={hint} problems={problems} focusKey={focusKey}>
      {(control) => (
        <select {...control} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
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
