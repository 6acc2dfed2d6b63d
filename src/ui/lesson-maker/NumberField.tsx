import { useEffect, useState } from 'react'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { Field } from '../field/Field'
import type { FieldProblem } from '../field/field-problem'

interface NumberFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: number | undefined
  readonly most: number
  /** Whether it can be empty. */
  readonly isOptional?: boolean
  readonly problems: readonly FieldProblem[]
  readonly focusKey: string
  /** `undefined` where it is emptied. */
  onChange(value: number | undefined): void
}

/** A whole number from 1; what is none stays in the field, which says so, and changes nothing. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, value, most, isOptional = false, problems, focusKey, onChange } = props
  const { notInRange } = useLessonMakerMessages()
  const written = value === undefined ? '' : String(value)
  const [text, setText] = useState(written)
  const [isWrong, setWrong] = useState(false)
  useEffect(() => {
    setText(written)
    setWrong(false)
  }, [written])
  const change = ({ value: typed, validity }: HTMLInputElement) => {
    const number = Number(typed)
    // What is no number at all is an empty value too.
    const isEmpty = typed === '' && !validity.badInput
    const isRight = isEmpty ? isOptional : Number.isInteger(number) && number >= 1 && number <= most
    setText(typed)
    setWrong(!isRight)
    if (isRight) onChange(isEmpty ? undefined : number)
  }
  const own = { tone: 'error', text: notInRange(most), help: '' } as const
  return (
    <Field label={label} hint={hint} problems={isWrong ? [own] : problems} focusKey={focusKey}>
      {(control) => (
        <input
          {...control}
          type="number"
          min={1}
          max={most}
          step={1}
          inputMode="numeric"
          value={text}
          onChange={(typed) => change(typed.currentTarget)}
        />
      )}
    </Field>
  )
}
