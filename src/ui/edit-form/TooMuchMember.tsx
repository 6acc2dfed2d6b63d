import { type Excess, excessOf } from '../../domain/json/json-extent'
import { formatNumber } from '../../i18n/format-number'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Field } from '../field/Field'
import { focusKey, type MemberProps } from './form-props'

/** Letters that a field can hold without holding up each key that is pressed. */
const MOST_LETTERS = 50_000
/** Letters of all texts of a member with many: claims, sources. */
const MOST_TOGETHER = 1_000_000
const DEEPEST = 100
/** Values that are drawn as fields of their own, or written in one field. */
const MOST_FIELDS = 1000
const MOST_IN_FIELD = 5000
/** Letters that are shown of a text that has more. */
const SHOWN = 1000

/** What a value has too much of for the fields of a form; with `isOneField`, for one that shows all of it. */
export function excessForForm(value: unknown, isOneField = false): Excess | undefined {
  return excessOf(value, {
    text: MOST_LETTERS,
    texts: isOneField ? MOST_LETTERS : MOST_TOGETHER,
    depth: DEEPEST,
    values: isOneField ? MOST_IN_FIELD : MOST_FIELDS,
  })
}

/** A value that no form can hold: how a text begins, and a way to where all of it can be edited. */
export function TooMuchMember({ form, path, value, hint: _, isRequired: __, ...field }: MemberProps) {
  const { tooMuch } = useEditFormMessages()
  const isText = typeof value === 'string'
  const told = isText
    ? tooMuch.letters(formatNumber(value.length, form.locale))
    : excessForForm(value, true) === 'depth'
      ? tooMuch.depth
      : tooMuch.large
  return (
    <Field {...field} hint={told} focusKey={focusKey(path)}>
      {(control) => (
        <>
          {isText && (
            <textarea {...control} readOnly rows={4} dir="auto" value={`${value.slice(0, SHOWN)}…`} />
          )}
          {form.onShowText && (
            <button
              type="button"
              className="button edit-add"
              {...(!isText && control)}
              onClick={() => form.onShowText?.(path)}
            >
              {tooMuch.show}
            </button>
          )}
        </>
      )}
    </Field>
  )
}
