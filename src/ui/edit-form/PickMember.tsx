import { isId } from '../../domain/atlas/member-schemas'
import { type Choice, findChoices } from '../../domain/search/find-choices'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Combobox } from '../field/Combobox'
import { Field } from '../field/Field'
import { type FeatureFormProps, focusKey, type MemberProps } from './form-props'
import { useLeftText } from './use-left-text'

/** Choices that are listed at most, and those of what is listed below them. */
const MOST_OWN = 30
const MOST_BESIDE = 20

interface PickMemberProps extends Omit<MemberProps, 'form'> {
  readonly form: Pick<FeatureFormProps, 'onSet'>
  readonly choices: readonly Choice[]
  /** Whether all there can be are among the choices; else an id whose entry is still to come can be written. */
  readonly isClosed?: boolean
  /** The choices that a text finds, where that is more than their names. */
  find?(typed: string): readonly Choice[]
  /** What is chosen, where that is more than to write its id. */
  onPick?(id: string): void
  /** What is listed below the choices as it is found, what can be searched for then, and what is done as one of that is picked. */
  readonly beside?:
    | {
        readonly choices: readonly Choice[]
        readonly search: string
        readonly hint: string
        onPick(id: string): void
      }
    | undefined
  /** Makes a choice of a name that is none, which has a label of its own. */
  readonly add?: { label(typed: string): string; apply(typed: string): void } | undefined
}

/** The id of one of many, found by its names; an id that is not among them stays. */
export function PickMember({
  form,
  path,
  value,
  choices,
  isClosed = false,
  find,
  onPick,
  beside,
  add,
  isRequired: _,
  ...field
}: PickMemberProps) {
  const words = useEditFormMessages()
  const id = typeof value === 'string' ? value : ''
  const left = useLeftText(focusKey(path), value)
  const choose = onPick ?? ((picked: string) => form.onSet(path, picked))
  const ways = (typed: string) => [
    ...(add && /\p{L}/u.test(typed) ? [{ label: add.label(typed), apply: () => add.apply(typed) }] : []),
    ...(!isClosed && isId(typed) ? [{ label: words.writeId(typed), apply: () => choose(typed) }] : []),
  ]
  const findAll = beside
    ? (typed: string) => [
        ...findChoices(choices, typed, MOST_OWN),
        ...findChoices(beside.choices, typed, MOST_BESIDE),
      ]
    : find
  const unknown = left.problems(ways)
  const chosen = choices.find((choice) => choice.id === id)
  const isChosen = left.typed === undefined && chosen !== undefined
  const about = [isChosen && chosen.detail, field.hint, !isChosen && beside?.hint].filter(Boolean).join('. ')
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
          {...(findAll && { find: findAll })}
          text={left.typed ?? chosen?.label ?? (id && words.unknownId(id))}
          placeholder={beside?.search ?? words.search}
          notFound={words.notFound}
          isUntaken={left.typed !== undefined}
          typedChoice={(typed) => ways(typed)[0]?.label}
          onChoose={(picked) => {
            if (choices.some((choice) => choice.id === picked)) choose(picked)
            else if (beside?.choices.some((choice) => choice.id === picked)) beside.onPick(picked)
            else ways(picked)[0]?.apply()
          }}
          onLeave={left.onLeave}
        />
      )}
    </Field>
  )
}
