import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Field } from '../field/Field'
import { type FeatureFormProps, focusKey, type MemberProps } from './form-props'
import type { ChoiceList } from './member-specs'

interface ChoiceMemberProps extends Omit<MemberProps, 'form'> {
  readonly form: Pick<FeatureFormProps, 'onSet'>
  readonly of: ChoiceList
  readonly options: readonly (string | number)[]
}

/** One of a few values, with what the chosen one means. */
export function ChoiceMember({ form, path, value, of, options, isRequired, ...field }: ChoiceMemberProps) {
  const words = useEditFormMessages()
  const choices: Readonly<Record<string, { readonly label: string; readonly help: string }>> =
    words.choices[of]
  const isListed = options.some((option) => option === value)
  const meaning = isListed ? choices[String(value)]?.help : ''
  return (
    <Field {...field} hint={meaning || field.hint} focusKey={focusKey(path)}>
      {(control) => (
        <select
          {...control}
          aria-required={isRequired || undefined}
          value={isListed ? String(value) : ''}
          onChange={({ currentTarget }) => {
            const chosen = options.find((option) => String(option) === currentTarget.value)
            if (chosen !== undefined) form.onSet(path, chosen)
          }}
        >
          {!isListed && (
            <option value="">
              {value === undefined || value === '' ? words.choose : words.otherValue(String(value))}
            </option>
          )}
          {options.map((option) => (
            <option key={option} value={String(option)}>
              {choices[String(option)]?.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
