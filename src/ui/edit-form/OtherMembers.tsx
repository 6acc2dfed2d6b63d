import { useRef, useState } from 'react'
import { shownName } from '../../domain/edit/item-title'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Field } from '../field/Field'
import { problemsAt } from '../field/field-problems'
import { IconButton } from '../field/IconButton'
import { useFocusKey } from '../field/use-focus-key'
import { BooleanMember } from './BooleanMember'
import type { FeatureFormProps } from './form-props'
import { JsonMember } from './JsonMember'
import { NumberMember } from './NumberMembers'
import { TextMember } from './TextMember'
import { excessForForm, TooMuchMember } from './TooMuchMember'
import { useKeptDraft } from './untaken'

/** Members that are drawn at first: a feature can have thousands. */
export const MOST_OTHERS = 100

interface OtherMembersProps {
  readonly form: FeatureFormProps
  readonly properties: Readonly<Record<string, unknown>>
  readonly keys: readonly string[]
}

/** The members that the form has no field for: texts as texts, numbers as numbers, all else as JSON, so that each keeps its kind. */
export function OtherMembers({ form, properties, keys }: OtherMembersProps) {
  const words = useEditFormMessages()
  const root = useRef<HTMLElement>(null)
  const focus = useFocusKey(root)
  const [key = '', changeKey, draftKey] = useKeptDraft([], 'member', String, focus)
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set())
  const name = key.trim()
  const isTaken = name !== '' && Object.hasOwn(properties, name)
  const taken = { tone: 'error', text: words.other.keyTaken, help: '' } as const
  const add = () => {
    if (name === '' || isTaken) return
    form.onSet(['properties', name], '')
    setAdded(new Set([...added, name]))
    changeKey(() => undefined)
  }
  const shown = keys.filter((each, index) => index < MOST_OTHERS || added.has(each))
  const left = keys.length - shown.length
  return (
    <section ref={root} className="edit-group">
      <h3>{words.other.title}</h3>
      {form.kind !== 'other' && <p className="field-hint">{words.other.hint}</p>}
      {shown.map((each) => {
        const path = ['properties', each]
        const value = properties[each]
        const Member = excessForForm(value, true)
          ? TooMuchMember
          : typeof value === 'string'
            ? TextMember
            : typeof value === 'boolean'
              ? BooleanMember
              : typeof value === 'number'
                ? NumberMember
                : JsonMember
        return (
          <Member
            key={each}
            {...{ form, path, value, label: shownName(each), hint: undefined, isRequired: true }}
            problems={problemsAt(form, path, words.emptied)}
            {...(Member === TextMember && { isLong: true })}
            aside={
              <IconButton
                icon="close"
                label={words.remove(shownName(each))}
                onPress={() => form.onSet(path, undefined)}
              />
            }
          />
        )
      })}
      {left > 0 && (
        <p className="edit-note">
          {words.other.left(left.toLocaleString(form.locale))}{' '}
          {form.onShowText && (
            <button type="button" className="button" onClick={() => form.onShowText?.(['properties'])}>
              {words.tooMuch.show}
            </button>
          )}
        </p>
      )}
      <Field label={words.other.key} focusKey={draftKey} problems={isTaken ? [taken] : []}>
        {(control) => (
          <div className="edit-line">
            <input
              {...control}
              dir="auto"
              data-own-undo={key !== '' || undefined}
              value={key}
              onChange={({ currentTarget: { value } }) => changeKey(() => value)}
              onKeyDown={(press) => press.key === 'Enter' && add()}
            />
            <button type="button" className="button" onClick={add}>
              {words.other.add}
            </button>
          </div>
        )}
      </Field>
    </section>
  )
}
