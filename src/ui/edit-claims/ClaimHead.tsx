import type { KeyboardEvent } from 'react'
import { STANCES } from '../../domain/atlas/event-schema'
import { asText, isJsonObject, kindOf, ownMember } from '../../domain/json/json-value'
import { useEditClaimsMessages } from '../../i18n/use-edit-claims-messages'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { useStanceMessages } from '../../i18n/use-stance-messages'
import type { EditProps } from '../edit-sources/edit-props'
import { problemsAt, toFill } from '../field/field-problems'

interface ClaimHeadProps extends EditProps {
  readonly claim: unknown
  readonly index: number
  readonly isOpen: boolean
  onToggle(): void
  onKeyDown(key: KeyboardEvent): void
}

/** Letters of what is shown of a claim that is folded. */
const SHOWN = 200

/** A claim in two lines, which opens its form. */
export function ClaimHead({ claim, index, isOpen, onToggle, onKeyDown, ...props }: ClaimHeadProps) {
  const words = useEditClaimsMessages()
  const form = useEditFormMessages()
  const stances = useStanceMessages()
  const own = (key: string) =>
    isJsonObject(claim) ? asText(ownMember(claim, key))?.trim() || undefined : undefined
  const by = own('by')
  const party = by === undefined ? words.nobody : (props.atlas.parties.get(by)?.label ?? by)
  const known = STANCES.find((each) => each === own('stance'))
  const stance = known ? stances.headings[known] : (own('stance') ?? words.noStance)
  const text = isJsonObject(claim) ? (own('text') ?? words.noText) : words.noClaim(kindOf(claim))
  const at = ['properties', 'claims', index]
  const empty = toFill(props, at).length
  const wrong = problemsAt(props, at, '').filter(({ tone }) => tone !== 'empty').length
  const told = [wrong > 0 && form.problems(wrong), empty > 0 && form.emptyFields(empty)]
    .filter(Boolean)
    .join(', ')
  return (
    <button
      type="button"
      className="edited-claim-head"
      data-focus={`open-${index}`}
      aria-expanded={isOpen}
      aria-label={[words.claim(index + 1, party, stance), told].filter(Boolean).join(', ')}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick={onToggle}
      onKeyDown={onKeyDown}
    >
      <span className="edited-claim-who">
        <strong className="edited-claim-party" dir="auto">
          {party}
        </strong>
        <span className="edited-claim-stance" data-stance={known}>
          {stance}
        </span>
        {told && (
          <span className="edited-claim-count" data-tone={wrong > 0 ? 'error' : 'empty'}>
            {told}
          </span>
        )}
      </span>
      {!isOpen && (
        <span className="edited-claim-text" dir="auto">
          {text.slice(0, SHOWN)}
        </span>
      )}
    </button>
  )
}
