import { useState } from 'react'
import { sameJson } from '../../domain/json/same-json'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Field } from '../field/Field'
import { focusKey, type MemberProps } from './form-props'
import { useKeepUntaken, useLeftUntaken } from './untaken'

interface DraftMemberProps extends MemberProps {
  readonly rows?: number
  /** What a typed text means; undefined where it means nothing yet. */
  parse(text: string): { readonly value: unknown } | undefined
  /** The text of a value. */
  write(value: unknown): string
  /** What a text may mean that is not clear. */
  readings?(text: string): readonly { readonly label: string; readonly value: unknown }[]
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
  readings,
  wrong,
  help,
  ...field
}: DraftMemberProps) {
  const words = useEditFormMessages()
  const [draft, setDraft] = useState(useLeftUntaken(focusKey(path), value))
  const typed = draft === undefined ? undefined : parse(draft)
  // What was typed shows as long as nothing but it changed the value.
  const isOwn = draft !== undefined && (typed === undefined || sameJson(typed.value, value))
  const Control = rows ? 'textarea' : 'input'
  const isUntaken = isOwn && !typed
  useKeepUntaken(focusKey(path), isUntaken ? draft : undefined, value)
  const means = (isUntaken && readings?.(draft)) || []
  const own = {
    ...({ tone: 'error', text: wrong, help } as const),
    fixes: means.map(({ label, value: meant }) => ({
      label: words.write(label),
      apply() {
        setDraft(undefined)
        form.onSet(path, meant)
      },
    })),
  }
  return (
    <Field
      {...field}
      problems={isUntaken ? [own, ...field.problems] : field.problems}
      focusKey={focusKey(path)}
    >
      {(control) => (
        <Control
          {...control}
          {...(rows && { rows })}
          dir="auto"
          spellCheck={false}
          data-untaken={isUntaken || undefined}
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
