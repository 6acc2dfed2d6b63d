import { isId } from '../../domain/atlas/member-schemas'
import type { Choice } from '../../domain/search/find-choices'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Combobox } from '../field/Combobox'
import { Field } from '../field/Field'
import type { FieldProblem } from '../field/field-problem'
import { type FeatureFormProps, focusKey, type MemberProps } from './form-props'
import { useLeftText } from './use-left-text'

interface PickMemberProps extends Omit<MemberProps, 'form'> {
  readonly form: Pick<FeatureFormProps, 'onSet'>
  readonly choices: readonly Choice[]
  /** Whether all there can be are among the choices; else an id whose entry is still to come can be written. */
  readonly isClosed?: boolean
  /** What is chosen, where that is more than to write its id. */
  onPick?(id: string): void
  /** What else can be done with a name that is none of the choices. */
  moreFor?(typed: string): NonNullable<FieldProblem['fixes']>
}

/** The id of one of many, found by its names; an id that is not among them stays. */
export function PickMember({
  form,
  path,
  value,
  choices,
  isClosed = false,
  onPick,
  moreFor,
  isRequired: _,
  ...field
}: PickMemberProps) {
  const words = useEditFormMessages()
  const id = typeof value === 'string' ? value : ''
  const left = useLeftText(value)
  const choose = onPick ?? ((picked: string) => form.onSet(path, picked))
  const typedChoice = (typed: string) => (!isClosed && isId(typed) ? words.writeId(typed) : undefined)
  const unknown = left.problems((typed) => {
    const label = typedChoice(typed)
    return [...(moreFor?.(typed) ?? []), ...(label ? [{ label, apply: () => choose(typed) }] : [])]
  })
  const chosen = choices.find((choice) => choice.id === id)
  const about = [chosen?.detail, field.hint].filter(Boolean).join('. ')
  return (
    <Field
      {...field}
      hint={about || undefined}
      problems={[...unknown, ...field.problems]}
      focusKey={focusKey(path)}
    >
      {(control) => (
        <Combobox
          control={control}
          choices={choices}
          text={left.typed ?? chosen?.label ?? (id && words.unknownId(id))}
          placeholder={words.search}
          notFound={words.notFound}
          isUntaken={left.typed !== undefined}
          typedChoice={typedChoice}
          onChoose={choose}
          onLeave={left.onLeave}
        />
      )}
    </Field>
  )
}
