import { useEffect, useState } from 'react'
import { Field } from './Field'
import type { FieldProblem } from './maker-props'

interface NumberFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: number | undefined
  readonly most: number
  readonly problems: readonly FieldProblem[]
  /** `undefined` where it is emptied. */
  onChange(value: number | undefined): void
}

/** A whole number from 1; what is none stays in the field until it is left, and changes nothing. */
export function NumberField({ label, hint, value, most, problems, onChange }: NumberFieldProps) {
  const written = value === undefined ? '' : String(value)
  const [text, setText] = useState(written)
  useEffect(() => setText(written), [written])
  const change = (typed: string) => {
    setText(typed)
    const number = Number(typed)
    if (typed.trim() === '') onChange(undefined)
    else if (Number.isInteger(number) && number >= 1 && number <= most) onChange(number)
  }
  return (
    <Field label={label} hint={hint} problems={problems}>
      {(control) => (
        <input
          {...control}
          type="number"
          min={1}
          max={most}
          step={1}
          inputMode="numeric"
          value={text}
          onChange={(typed) => change(typed.currentTarget.value)}
          onBlur={() => setText(written)}
        />
      )}
    </Field>
  )
}
