import {
  asArray,
  asObject,
  asText,
  isJsonObject,
  type JsonObject,
  type JsonPath,
} from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { FieldGroup } from '../field/FieldGroup'
import { IconButton } from '../field/IconButton'
import type { FeatureFormProps, MemberProps } from './form-props'
import { JsonMember } from './JsonMember'
import { MemberField } from './MemberField'
import type { MemberSpec } from './member-specs'

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

interface ObjectsProps extends ObjectProps {
  readonly make: ((others: readonly unknown[]) => JsonObject) | undefined
}

/** A list of objects, each by its label where it has one. */
export function ObjectsMember({ members, make, form, path, value, isRequired, ...group }: ObjectsProps) {
  const words = useEditFormMessages()
  const items = asArray(value)
  const set = (next: readonly unknown[]) =>
    form.onSet(path, next.length === 0 && !isRequired ? undefined : next)
  return (
    <FieldGroup {...group} problems={[]}>
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
                onPress={() => set(items.toSpliced(index, 1))}
              />
            </div>
            {isJsonObject(item) ? (
              <ObjectFields {...{ members, form, path: [...path, index], value: item }} />
            ) : (
              <JsonMember
                {...{ form, path: [...path, index], value: item, isRequired: true, problems: [] }}
                {...{ label: words.wrongKind.asIs, hint: words.json.hint, aside: undefined }}
              />
            )}
          </div>
        )
      })}
      <button type="button" className="button edit-add" onClick={() => set([...items, make?.(items) ?? {}])}>
        {words.addItem}
      </button>
    </FieldGroup>
  )
}

interface ObjectFieldsProps {
  readonly members: readonly MemberSpec[]
  readonly form: FeatureFormProps
  readonly path: JsonPath
  readonly value: unknown
}

/** The members of an object that are known, then all others as JSON. */
function ObjectFields({ members, form, path, value }: ObjectFieldsProps) {
  const object = asObject(value)
  const others = Object.keys(object).filter((key) => !members.some((member) => member.key === key))
  const scope = path.findLast((step) => typeof step === 'string')
  return (
    <div className="edit-fields edit-inner">
      {members.map((spec) => (
        <MemberField
          key={spec.key}
          {...{ spec, form, scope: String(scope), path: [...path, spec.key], value: object[spec.key] }}
        />
      ))}
      {others.map((key) => (
        <JsonMember
          key={key}
          {...{ form, path: [...path, key], value: object[key], label: key, isRequired: false }}
          {...{ hint: undefined, problems: [], aside: undefined }}
        />
      ))}
    </div>
  )
}
