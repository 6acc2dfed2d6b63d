import { asArray, asObject, asText, type JsonObject } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { FieldGroup } from '../field/FieldGroup'
import { problemsAt } from '../field/field-problems'
import { IconButton } from '../field/IconButton'
import type { MemberProps } from './form-props'
import type { MemberSpec } from './member-specs'
import { NamedObjects } from './NamedObjects'
import { ObjectFields, OneObject } from './ObjectFields'

interface ObjectProps extends MemberProps {
  readonly members: readonly MemberSpec[]
}

/** An object, member by member. */
export function ObjectMember({ members, form, path, value, isRequired: _, ...group }: ObjectProps) {
  return (
    <FieldGroup {...group} problems={[]}>
      <ObjectFields {...{ members, form, path, value }} />
    </FieldGroup>
  )
}

export interface ObjectsProps extends ObjectProps {
  readonly make: ((others: readonly unknown[]) => JsonObject) | undefined
}

/** A list of objects: those that have a label each in a line that opens, others one below the other. */
export function ObjectsMember({ isRequired, problems: _, ...props }: ObjectsProps) {
  const { form, path, value, members } = props
  const items = asArray(value)
  const set = (next: readonly unknown[]) =>
    form.onSet(path, next.length === 0 && !isRequired ? undefined : next)
  const List = members.some(({ key }) => key === 'label') ? NamedObjects : PlainObjects
  return <List {...props} items={items} onChange={set} />
}

export interface ObjectListProps extends Omit<ObjectsProps, 'isRequired' | 'problems'> {
  readonly items: readonly unknown[]
  onChange(items: readonly unknown[]): void
}

function PlainObjects({ members, make, form, path, value: _, items, onChange, ...group }: ObjectListProps) {
  const words = useEditFormMessages()
  return (
    <FieldGroup {...group} problems={problemsAt(form, path, words.fill.objects, { isAlone: true })}>
      {items.map((item, index) => {
        const name = asText(asObject(item).label) || words.item(group.label, index + 1)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an object that is written is known by its place alone.
          <div key={index} className="edit-object">
            <div className="field-label">
              <h4 dir="auto">{name}</h4>
              <IconButton
                icon="close"
                label={words.remove(name)}
                onPress={() => onChange(items.toSpliced(index, 1))}
              />
            </div>
            <OneObject {...{ members, form, path: [...path, index], value: item }} />
          </div>
        )
      })}
      <button
        type="button"
        className="button edit-add"
        onClick={() => onChange([...items, make?.(items) ?? {}])}
      >
        {words.addItem}
      </button>
    </FieldGroup>
  )
}
