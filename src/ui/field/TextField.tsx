import type { FocusEvent, ReactNode } from 'react'
import { Field } from './Field'
import type { FieldProblem } from './field-problem'
import { isWindowLeft } from './is-window-left'

interface TextFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  /** More than one: Enter begins a line. */
  readonly rows?: number
  readonly problems: readonly FieldProblem[]
  readonly focusKey?: string
  /** At the end of the line of the label. */
  readonly aside?: ReactNode
  readonly isRequired?: boolean
  onChange(value: string): void
  onLeave?(): void
}

/** A plain text. */
export function TextField({ value, rows = 1, isRequired, ...field }: TextFieldProps) {
  const Control = rows > 1 ? 'textarea' : 'input'
  return (
    <Field {...field}>
      {(control) => (
        <Control
          {...control}
          dir="auto"
          {...(rows > 1 && { rows })}
          aria-required={isRequired}
          value={value}
          onChange={(change: { readonly currentTarget: { readonly value: string } }) =>
            field.onChange(change.currentTarget.value)
          }
          onBlur={(blur: FocusEvent) => !isWindowLeft(blur) && field.onLeave?.()}
        />
      )}
    </Field>
  )
}
