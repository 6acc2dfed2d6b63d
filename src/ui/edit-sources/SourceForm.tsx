import { useEffect, useRef, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { checkDraft } from '../../domain/bibliography/check-draft'
import { citedSource } from '../../domain/bibliography/cited-source'
import { doiAddress } from '../../domain/bibliography/doi'
import type { PastedSource } from '../../domain/bibliography/pasted-source'
import { proposeSourceId } from '../../domain/bibliography/propose-source-id'
import { sameSource } from '../../domain/bibliography/same-source'
import {
  type DraftField,
  draftItem,
  draftOf,
  type SourceDraft,
  withText,
} from '../../domain/bibliography/source-draft'
import type { JsonObject } from '../../domain/json/json-value'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import { useFocusKey } from '../field/use-focus-key'
import { Citation } from '../sources/Citation'
import { SourceFields } from './SourceFields'

/** A source as far as it was written. */
export interface BegunSource {
  readonly draft: SourceDraft
  /** Whether its id was written too, and not proposed. */
  readonly hasOwnId: boolean
}

interface SourceFormProps {
  readonly pasted: PastedSource
  /** What was written of it before. */
  readonly begun: BegunSource | undefined
  readonly sources: Atlas['sources']
  /** Ids that are not free. */
  readonly taken: { has(id: string): boolean }
  readonly isOneOfMany: boolean
  readonly locale: string
  onUse(id: string): void
  onAdd(source: JsonObject, id: string, title: string): void
  onSkip(): void
  onBack(): void
  onBegun(begun: BegunSource): void
}

/** One new source, as it was read or still to be written, before it is added. */
export function SourceForm({ pasted, begun, sources, taken, isOneOfMany, locale, ...on }: SourceFormProps) {
  const words = useEditSourcesMessages()
  const [typed, setTyped] = useState(() => begun?.draft ?? draftOf(pasted.item))
  const [hasOwnId, setOwnId] = useState(begun?.hasOwnId ?? false)
  const [isTried, setTried] = useState(false)
  const [isDoi, setDoi] = useState(() => pasted.item.title === undefined && !!doiAddress(typed.texts.URL))
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  useEffect(() => focus('title'), [focus])

  const item = draftItem(typed, locale)
  const draft = hasOwnId ? typed : withText(typed, 'id', proposeSourceId(item, taken))
  const problems = checkDraft(draft, taken, locale)
  const same = sameSource(item, sources.values())
  const cited = citedSource(item)
  const type = (field: DraftField, text: string) => {
    if (field === 'id') setOwnId(true)
    if (field === 'URL') setDoi(false)
    const next = withText(draft, field, text)
    setTyped(next)
    on.onBegun({ draft: next, hasOwnId: hasOwnId || field === 'id' })
  }
  const leave = (field: DraftField) => {
    const doi = field === 'URL' ? doiAddress(draft.texts.URL) : undefined
    if (doi === undefined) return
    setDoi(true)
    setTyped(withText(draft, 'URL', doi))
  }
  const add = () => {
    const [first] = problems
    setTried(true)
    if (first) focus(first.field)
    else on.onAdd(draftItem(draft, locale), draft.texts.id.trim(), draft.texts.title.trim())
  }
  return (
    <div ref={root} className="source-form">
      {pasted.cuts?.map((cut) => (
        <p key={cut} className="source-note">
          {words.cuts[cut]}
        </p>
      ))}
      {pasted.left.length > 0 && <p className="source-note">{words.left(pasted.left.join(', '))}</p>}
      {isDoi && (
        <p className="source-note" role="status">
          {words.doi}
        </p>
      )}
      {same && (
        <div className="source-note" data-tone="error" role="status">
          <p>{words.same(same.id)}</p>
          <p>
            <Citation source={same} locale={locale} />
          </p>
          <button type="button" className="button" onClick={() => on.onUse(same.id)}>
            {words.useSame}
          </button>
        </div>
      )}
      <SourceFields
        texts={draft.texts}
        problems={problems.filter(({ code, field }) => isTried || (code !== 'missing' && field !== 'issued'))}
        locale={locale}
        onType={type}
        onLeave={leave}
      />
      {cited && (
        <div className="source-preview">
          <h3>{words.preview}</h3>
          <p>
            <Citation source={cited} locale={locale} />
          </p>
        </div>
      )}
      <div className="source-buttons">
        <button type="button" className="button" data-main="" onClick={add}>
          {words.submit}
        </button>
        {isOneOfMany && (
          <button type="button" className="button" onClick={on.onSkip}>
            {words.skip}
          </button>
        )}
        <button type="button" className="button" onClick={on.onBack}>
          {words.back}
        </button>
        <p role="status" className="field-hint">
          {isTried && problems.length > 0 && words.notReady(problems.length)}
        </p>
      </div>
    </div>
  )
}
