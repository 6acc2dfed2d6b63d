import type { Choice } from '../../domain/search/find-choices'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Combobox } from '../field/Combobox'
import { Field } from '../field/Field'
import { focusKey, type MemberProps } from './form-props'

interface PickMemberProps extends MemberProps {
  readonly choices: readonly Choice[]
  /** What is chosen, where that is more than to write its id. */
  onPick?(id: string): void
}

/** The id of one of many, found by its names; an id that is not among them stays. */
export function PickMember({ form, path, value, choices, onPick, isRequired: _, ...field }: PickMemberProps) {
  const words = useEditFormMessages()
  const id = typeof value === 'string' ? value : ''
  const chosen = choices.find((choice) => choice.id === id)
  const about = [chosen?.detail, field.hint].filter(Boolean).join('. ')
  return (
    <Field {...field} hint={about || undefined} focusKey={focusKey(path)}>
      {(control) => (
        <Combobox
          control={control}
          choices={choices}
          text={chosen?.label ?? (id && words.unknownId(id))}
          placeholder={words.search}
          notFound={words.notFound}
          typedChoice={words.writeId}
          onChoose={onPick ?? ((picked) => form.onSet(path, picked))}
        />
      )}
    </Field>
  )
}
