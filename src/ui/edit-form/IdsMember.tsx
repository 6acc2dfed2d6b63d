import { useId } from 'react'
import { isId } from '../../domain/atlas/member-schemas'
import { asArray } from '../../domain/json/json-value'
import type { Choice } from '../../domain/search/find-choices'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Chips } from '../field/Chips'
import { Combobox } from '../field/Combobox'
import { FieldGroup } from '../field/FieldGroup'
import { focusKey, type MemberProps } from './form-props'
import { useLeftText } from './use-left-text'

/** A list of ids of things that have names, and a search for one more. */
export function IdsMember({
  form,
  path,
  value,
  choices,
  isRequired,
  ...group
}: MemberProps & { readonly choices: readonly Choice[] }) {
  const words = useEditFormMessages()
  const searchId = useId()
  const ids = asArray(value)
  const labels = new Map(choices.map(({ id, label }) => [id, label]))
  const set = (next: readonly unknown[]) =>
    form.onSet(path, next.length === 0 && !isRequired ? undefined : next)
  const add = (id: string) => set([...ids, id])
  const left = useLeftText(focusKey(path), value)
  const typedChoice = (typed: string) => (isId(typed) ? words.writeId(typed) : undefined)
  const unknown = left.problems((typed) => {
    const label = typedChoice(typed)
    return label ? [{ label, apply: () => add(typed) }] : []
  })
  const labelOf = (id: unknown) =>
    (typeof id === 'string' ? labels.get(id) : undefined) ??
    words.unknownId(typeof id === 'string' ? id : JSON.stringify(id))
  return (
    <FieldGroup {...group} problems={[...unknown, ...group.problems]}>
      <Chips
        empty={words.none}
        items={ids.map((id, index) => ({
          key: `${index} ${String(id)}`,
          label: labelOf(id),
          isGone: typeof id !== 'string' || !labels.has(id),
          removeLabel: words.remove(labelOf(id)),
          onRemove: () => set(ids.toSpliced(index, 1)),
        }))}
      />
      <label className="visually-hidden" htmlFor={searchId}>
        {words.add(group.label)}
      </label>
      <Combobox
        control={{
          id: searchId,
          'aria-describedby': undefined,
          'aria-invalid': undefined,
          'aria-errormessage': undefined,
          'data-focus': focusKey(path),
        }}
        choices={choices.filter(({ id }) => !ids.includes(id))}
        text={left.typed ?? ''}
        placeholder={words.search}
        notFound={words.notFound}
        typedChoice={typedChoice}
        onChoose={add}
        onLeave={left.onLeave}
      />
    </FieldGroup>
  )
}
