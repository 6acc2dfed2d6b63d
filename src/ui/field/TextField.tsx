import { Field } from './Field'
import type { FieldProblem } from './field-problem'

interface TextFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  /** More than one: Enter begins a line. */
  readonly rows?: number
  readonly problems: readonly FieldProblem[]
  readonly focusKey?: string
  onChange(value: string): void
  onLeave?(): void
}

/** A plain text. */
export function TextField({ label, hint, value, rows = 1, problems, focusKey, ...on }: TextFieldProps) {
  const Control = rows > 1 ? 'textarea' : 'input'
  return (
    <Field label={label} hint={hint} problems={problems} focusKey={focusKey}>
      {(control) => (
        <Control
          {...control}
          dir="auto"
          {...(rows > 1 && { rows })}
          value={value}
          onChange={(change: { readonly currentTarget: { readonly value: string } }) =>
            on.onChange(change.currentTarget.value)
          }
          onBlur={on.onLeave}
        />
      )}
    </Field>
  )
}
