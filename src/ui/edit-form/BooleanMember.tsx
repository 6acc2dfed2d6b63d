import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Field } from '../field/Field'
import { focusKey, type MemberProps } from './form-props'

/** Yes or no, which the file has as `true` and `false`. */
export function BooleanMember({ form, path, value, isRequired: _, ...field }: MemberProps) {
  const { boolean } = useEditFormMessages()
  return (
    <Field {...field} focusKey={focusKey(path)}>
      {(control) => (
        <select
          {...control}
          value={String(value === true)}
          onChange={({ currentTarget }) => form.onSet(path, currentTarget.value === 'true')}
        >
          <option value="true">{boolean.yes}</option>
          <option value="false">{boolean.no}</option>
        </select>
      )}
    </Field>
  )
}
