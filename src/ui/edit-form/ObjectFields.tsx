import { asObject, isJsonObject, type JsonPath } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { problemsAt } from '../field/field-problems'
import { IconButton } from '../field/IconButton'
import type { FeatureFormProps } from './form-props'
import { JsonMember } from './JsonMember'
import { MemberField } from './MemberField'
import type { MemberSpec } from './member-specs'
import { memberWords } from './member-words'
import { TextMember } from './TextMember'
import { excessForForm } from './TooMuchMember'

/** A code of a language, as BCP 47 has them. */
export const CODE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

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
  const languages = new Intl.DisplayNames([form.locale], { type: 'language' })
  /** What a text in another language is called: `label:fa`. */
  const translated = (key: string) => {
    const [base = '', code = ''] = key.split(':')
    const isText = typeof object[key] === 'string' && !excessForForm(object[key])
    if (!isText || !CODE.test(code) || !members.some((member) => member.key === base)) return undefined
    const { label } = memberWords(words, String(scope), base)
    return { label: words.translated(label, languages.of(code) ?? code), lang: code }
  }
  return (
    <div className="edit-fields edit-inner">
      {members.map((spec) => (
        <MemberField
          key={spec.key}
          {...{ spec, form, scope: String(scope), path: [...path, spec.key], value: object[spec.key] }}
        />
      ))}
      {others.map((key) => {
        const at = [...path, key]
        const told = {
          ...{ form, path: at, value: object[key], isRequired: false, hint: undefined },
          problems: problemsAt(form, at, words.emptied),
        }
        const text = translated(key)
        if (!text) return <JsonMember key={key} {...told} label={key} aside={undefined} />
        const remove = () => form.onSet(at, undefined)
        return (
          <TextMember
            key={key}
            {...told}
            {...text}
            isRequired
            aside={<IconButton icon="close" label={words.remove(text.label)} onPress={remove} />}
          />
        )
      })}
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
