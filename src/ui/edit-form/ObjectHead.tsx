import type { CSSProperties } from 'react'
import { asObject, asText, ownMember } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { problemsAt, toFill } from '../field/field-problems'
import { focusKey } from './form-props'
import type { ObjectFieldsProps } from './ObjectFields'

interface ObjectHeadProps extends ObjectFieldsProps {
  readonly name: string
  readonly isOpen: boolean
  /** Of what it opens. */
  readonly bodyId: string
  onToggle(): void
}

/** An entry of a list in a line: its name, colour and kind, and whether something is wrong with it. */
export function ObjectHead({ members, form, path, value, name, isOpen, bodyId, onToggle }: ObjectHeadProps) {
  const words = useEditFormMessages()
  const object = asObject(value)
  const colour = colourOf(object.colour)
  const dark = colourOf(object.colourDark) ?? colour
  const kinds = members.flatMap(({ key, input }) => {
    const of: Readonly<Record<string, { readonly label: string }>> =
      input.type === 'choice' ? words.choices[input.of] : {}
    const kind = asText(object[key])
    return kind === undefined ? [] : ((ownMember(of, kind) as { label: string } | undefined)?.label ?? [])
  })
  const empty = toFill(form, path).length
  const wrong = problemsAt(form, path, '').filter(({ tone }) => tone !== 'empty').length
  const told = [wrong > 0 && words.problems(wrong), empty > 0 && words.emptyFields(empty)]
    .filter(Boolean)
    .join(', ')
  return (
    <button
      type="button"
      className="edit-object-head"
      data-focus={focusKey(path)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? bodyId : undefined}
      onClick={onToggle}
    >
      {colour !== undefined && (
        <span
          className="edit-object-colour"
          style={{ '--in-light': colour, '--in-dark': dark } as CSSProperties}
        />
      )}
      <span className="edit-object-name" dir="auto">
        {name}
      </span>
      {kinds.length > 0 && <span className="edit-object-kind">{kinds.join(', ')}</span>}
      {told && (
        <span className="edit-object-told" data-tone={wrong > 0 ? 'error' : 'empty'}>
          {told}
        </span>
      )}
    </button>
  )
}

function colourOf(value: unknown): string | undefined {
  const colour = asText(value)
  return colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour) ? colour : undefined
}
