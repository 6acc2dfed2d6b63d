import { useState } from 'react'
import { sameJson } from '../../domain/json/same-json'
import { Field } from '../field/Field'
import { focusKey, type MemberProps } from './form-props'

interface DraftMemberProps extends MemberProps {
  readonly rows?: number
  /** What a typed text means; undefined where it means nothing yet. */
  parse(text: string): { readonly value: unknown } | undefined
  /** The text of a value. */
  write(value: unknown): string
  readonly wrong: string
  readonly help: string
}

/** A value that is typed as text. While the text means nothing, it stands in the field and the file keeps what it had. */
export function DraftMember({
  form,
  path,
  value,
  rows,
  parse,
  write,
  wrong,
  help,
  ...field
}: DraftMemberProps) {
  const [draft, setDraft] = useState<string>()
  const typed = draft === undefined ? undefined : parse(draft)
  // What was typed shows as long as nothing but it changed the value.
  const isOwn = draft !== undefined && (typed === undefined || sameJson(typed.value, value))
  const Control = rows ? 'textarea' : 'input'
  const own = { tone: 'error', text: wrong, help } as const
  return (
    <Field
      {...field}
      problems={isOwn && !typed ? [own, ...field.problems] : field.problems}
      focusKey={focusKey(path)}
    >
      {(control) => (
        <Control
          {...control}
          {...(rows && { rows })}
          dir="auto"
          spellCheck={false}
          value={isOwn ? draft : write(value)}
          onChange={({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
            setDraft(currentTarget.value)
            const read = parse(currentTarget.value)
            if (read) form.onSet(path, read.value, true)
          }}
        />
      )}
    </Field>
  )
}
