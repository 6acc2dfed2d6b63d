import { asObject, isJsonObject, type JsonPath } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { problemsAt } from '../field/field-problems'
import type { FeatureFormProps } from './form-props'
import { JsonMember } from './JsonMember'
import { MemberField } from './MemberField'
import type { MemberSpec } from './member-specs'

export interface ObjectFieldsProps {
  readonly members: readonly MemberSpec[]
  readonly form: FeatureFormProps
  readonly path: JsonPath
  readonly value: unknown
}

/** The members of an object that are known, then all others as JSON. */
export function ObjectFields({ members, form, path, value }: ObjectFieldsProps) {
  const words = useEditFormMessages()
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
          {...{ hint: undefined, aside: undefined }}
          problems={problemsAt(form, [...path, key], words.emptied)}
        />
      ))}
    </div>
  )
}

/** One entry of a list of objects, which may be something else. */
export function OneObject({ members, form, path, value }: ObjectFieldsProps) {
  const words = useEditFormMessages()
  if (isJsonObject(value)) return <ObjectFields {...{ members, form, path, value }} />
  return (
    <JsonMember
      {...{ form, path, value, isRequired: true }}
      {...{ label: words.wrongKind.asIs, hint: words.json.hint, aside: undefined }}
      problems={problemsAt(form, path, words.emptied)}
    />
  )
}
