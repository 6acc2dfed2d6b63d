import { useRef, useState } from 'react'
import { STANCES } from '../../domain/atlas/event-schema'
import { editedEvent } from '../../domain/edit/edited-events'
import { followIndex } from '../../domain/edit/follow-path'
import { moveItem } from '../../domain/edit/move-item'
import { asArray, asObject, textsOf } from '../../domain/json/json-value'
import { useEditClaimsMessages } from '../../i18n/use-edit-claims-messages'
import { isOpposed } from '../claims/claim-sides'
import { pathOfKey } from '../edit-form/form-props'
import { useGoal } from '../edit-form/untaken'
import type { EditProps } from '../edit-sources/edit-props'
import { Problems } from '../field/Field'
import { problemsAt } from '../field/field-problems'
import { LineIcon } from '../field/LineIcon'
import { useFocusKey } from '../field/use-focus-key'
import { ClaimList } from './ClaimList'
import { ClaimsPreview } from './ClaimsPreview'
import './edit-claims.css'
import type { AddParty } from './NewPartyForm'

export interface ClaimsEditorProps extends EditProps {
  /** `properties.claims` as written: it may be missing or malformed. */
  readonly value: unknown
  /** `properties.sources` as written: offered to claims, and numbered as on the card. */
  readonly sources: unknown
  /** Adds a party to the atlas; where it is absent, parties cannot be added. */
  readonly onAddParty?: AddParty | undefined
}

const CLAIMS = ['properties', 'claims'] as const

/** Who says what about an event: claims in their order, each with its party, stance, words and sources. */
export function ClaimsEditor({ value, sources, onAddParty, ...props }: ClaimsEditorProps) {
  const words = useEditClaimsMessages()
  const claims = asArray(value)
  const [open, setOpen] = useState(claims.length === 1 ? 0 : undefined)
  const [told, tell] = useState('')
  const [shown, setShown] = useState(value)
  // Undoing moves claims as well: what is open, and what is begun in it, stays with its claim.
  if (shown !== value) {
    setShown(value)
    if (open !== undefined) setOpen(followIndex(open, asArray(shown), claims))
  }
  const root = useRef<HTMLElement>(null)
  const focus = useFocusKey(root)
  useGoal(({ draft }) => {
    const [, claimed, index] = pathOfKey(draft)
    if (claimed === 'claims' && typeof index === 'number') setOpen(index)
  })
  const event = editedEvent({ properties: { claims: value, sources } })
  const stances = claims.map((claim) => STANCES.find((each) => each === asObject(claim).stance))
  const problems = problemsAt(props, CLAIMS, words.none, { isAlone: true })
  const isAnswered = stances.some((stance) => stance && isOpposed(stance))

  const add = (stance: string) => {
    const claim = { by: '', stance, text: '', sources: [] }
    if (Array.isArray(value)) props.onSet([...CLAIMS, claims.length], claim)
    else props.onSet(CLAIMS, [claim])
    setOpen(claims.length)
    tell(words.added(claims.length + 1))
    focus(`by-${claims.length}`)
  }
  const move = (from: number, to: number, control: string) => {
    if (!(to in claims)) return tell(to < 0 ? words.isFirst : words.isLast)
    props.onSet(CLAIMS, moveItem(claims, from, to))
    tell(words.moved(to + 1, claims.length))
    focus(`${control}-${to}`)
  }
  const remove = (index: number) => {
    props.onSet([...CLAIMS, index], undefined)
    tell(words.removed(index + 1))
    focus(claims.length > 1 ? `open-${Math.min(index, claims.length - 2)}` : 'add')
  }
  return (
    <section ref={root} className="edit-claims" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="field-hint">{words.hint}</p>
      <Problems problems={problems} />
      {value !== undefined && !Array.isArray(value) && <p className="field-hint">{words.notList}</p>}
      {claims.length === 0 && problems.length === 0 && <p className="field-hint">{words.none}</p>}
      <ClaimList
        {...props}
        claims={claims}
        cited={[sources, ...claims.map((claim) => asObject(claim).sources)].flatMap((ids) =>
          [...textsOf(ids)].map(([id]) => id),
        )}
        open={open}
        onOpen={setOpen}
        onMove={move}
        onRemove={remove}
        onAddParty={onAddParty}
        onTold={tell}
      />
      {stances.includes('says') && !isAnswered && (
        <div className="claim-denial">
          <p>{words.denial.text}</p>
          <button type="button" className="button" onClick={() => add('denies')}>
            {words.denial.add}
          </button>
        </div>
      )}
      <button type="button" className="button claim-add" data-focus="add" onClick={() => add('says')}>
        <LineIcon name="add" />
        {words.add}
      </button>
      {claims.length > 0 && event && (
        <ClaimsPreview event={event} atlas={props.atlas} locale={props.locale} />
      )}
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </section>
  )
}
