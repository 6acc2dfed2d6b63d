import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Field } from '../field/Field'
import { focusKey, type MemberProps } from './form-props'

/** A colour, chosen or typed as `#rrggbb`. */
export function ColourMember({ form, path, value, isRequired, label, ...field }: MemberProps) {
  const words = useEditFormMessages()
  const text = typeof value === 'string' ? value : ''
  return (
    <Field {...field} label={label} focusKey={focusKey(path)}>
      {(control) => (
        <div className="edit-line">
          <input
            type="color"
            aria-label={words.pick(label)}
            value={/^#[0-9a-f]{6}$/i.test(text) ? text : '#000000'}
            onChange={({ currentTarget }) => form.onSet(path, currentTarget.value, true)}
          />
          <input
            {...control}
            dir="ltr"
            spellCheck={false}
            aria-required={isRequired || undefined}
            value={text}
            onChange={({ currentTarget }) => form.onSet(path, currentTarget.value, true)}
          />
        </div>
      )}
    </Field>
  )
}
