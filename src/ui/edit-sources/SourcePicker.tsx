import { useId, useRef, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { Source } from '../../domain/atlas/source-schema'
import { findSources } from '../../domain/bibliography/find-sources'
import { formatNumber } from '../../i18n/format-number'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import { Field } from '../field/Field'
import { Citation } from '../sources/Citation'

interface SourcePickerProps {
  readonly sources: Atlas['sources']
  readonly chosen: ReadonlySet<unknown>
  readonly offered: readonly string[]
  readonly offeredLabel: string
  readonly focusKey: string
  readonly locale: string
  onPick(id: string): void
}

/** Sources that are listed at most: who looks for one types another word. */
const MOST_FOUND = 20

/** Finds sources of the bibliography; before anything is typed, those that are likely to be meant. */
export function SourcePicker({ sources, chosen, locale, onPick, ...props }: SourcePickerProps) {
  const words = useEditSourcesMessages()
  const [query, setQuery] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const offeredId = useId()
  const isNew = ({ id }: Source) => !chosen.has(id)
  const isAsked = query.trim() !== ''
  const found = isAsked ? findSources(query, sources.values()) : []
  const offered = [...new Set(props.offered)].flatMap((id) => sources.get(id) ?? []).filter(isNew)
  const pick = (id: string, item: Element | null) => {
    const beside = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button')
    onPick(id)
    // What was chosen is no choice any more.
    const next = beside ?? search.current
    next?.focus()
  }
  const choices = (list: readonly Source[], label?: string) => (
    <ul className="source-choices" aria-labelledby={label}>
      {list.map((source) => (
        <li key={source.id}>
          <button
            type="button"
            aria-label={words.add(`${source.title} (${source.id})`)}
            onClick={({ currentTarget }) => pick(source.id, currentTarget.closest('li'))}
          >
            <span aria-hidden="true">+</span>
            <span>
              <Citation source={source} locale={locale} /> <code className="source-id">{source.id}</code>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
  const news = found.filter(isNew)
  return (
    <>
      <Field label={words.search} hint={words.searchHint} problems={[]} focusKey={props.focusKey}>
        {(control) => (
          <input
            {...control}
            ref={search}
            type="search"
            dir="auto"
            autoComplete="off"
            value={query}
            onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        )}
      </Field>
      <p role="status" className="field-hint source-found">
        {isAsked && words.found(found.length, formatNumber(found.length, locale))}
      </p>
      {isAsked && choices(news.slice(0, MOST_FOUND))}
      {news.length > MOST_FOUND && (
        <p className="field-hint">{words.more(formatNumber(news.length - MOST_FOUND, locale))}</p>
      )}
      {!isAsked && offered.length > 0 && (
        <>
          <p id={offeredId} className="field-hint">
            {props.offeredLabel}
          </p>
          {choices(offered, offeredId)}
        </>
      )}
    </>
  )
}
