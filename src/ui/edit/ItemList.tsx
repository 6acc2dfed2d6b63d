import { useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { type FileRole, itemKind } from '../../domain/check/file-roles'
import { textForm } from '../../domain/convert/text-form'
import { type EditedFile, itemValue } from '../../domain/edit/edited-file'
import { findItems } from '../../domain/edit/find-items'
import { itemDate, itemTitle } from '../../domain/edit/item-title'
import { asObject } from '../../domain/json/json-value'
import { readSpan } from '../../domain/time/read-span'
import { formatSpan } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { sourceNote } from '../../i18n/source-note'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { inSlices } from './in-slices'

interface ItemListProps {
  readonly file: EditedFile
  readonly role: FileRole
  readonly categories: Atlas['categories']
  readonly locale: string
  /** What was chosen last, to which the focus returns. */
  readonly from: number | undefined
  /** What is searched for. */
  readonly query: string
  onSearch(query: string): void
  onChoose(index: number): void
  onShowText(): void
}

/** Rows that are drawn; with more, the search finds the others. */
const MOST_ROWS = 200

/** The items of a file to choose from. */
export function ItemList({ file, role, categories, locale, from, query, ...on }: ItemListProps) {
  const words = useEditMessages()
  const { none } = words
  const id = useId()
  const labels = useMemo(() => new Map(categories.map((each) => [each.id, each.label])), [categories])
  const found = useFound(file, query, labels)
  const kind = words.kind(itemKind(role, itemValue(file, 0)))
  const total = file.items.values.length
  const root = useRef<HTMLElement>(null)
  const begin = useEffectEvent(() => {
    root.current?.closest('[role="tabpanel"]')?.scrollTo(0, 0)
    if (from === undefined) return
    // Where it was removed: to the one behind it in the file.
    const near = found.reduce((nearest, index) => (from <= index && index < nearest ? index : nearest), total)
    const row = root.current?.querySelector<HTMLElement>(`[data-index="${Math.min(near, total - 1)}"]`)
    row?.scrollIntoView({ block: 'center' })
    if (document.activeElement === document.body) row?.focus()
  })
  useEffect(() => begin(), [])
  if (file.items.path === undefined)
    return (
      <div className="edit-empty">
        <p>{none.textOnly[textForm(file.text)]}</p>
        <button type="button" className="button" onClick={on.onShowText}>
          {none.showText}
        </button>
      </div>
    )
  if (total === 0)
    return (
      <div className="edit-empty">
        <p>{none.empty}</p>
      </div>
    )
  return (
    <section ref={root} className="edit-items" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="visually-hidden">
        {none.title(kind)}
      </h2>
      <div className="edit-search">
        <input
          type="search"
          aria-label={none.search}
          placeholder={none.search}
          value={query}
          onChange={(change) => on.onSearch(change.target.value)}
        />
        <output>{none.found(formatNumber(found.length, locale), formatNumber(total, locale))}</output>
      </div>
      {found.length === 0 && <p className="edit-note">{none.noneFound}</p>}
      <ul className="edit-choices">
        {found.slice(0, MOST_ROWS).map((index) => {
          const value = itemValue(file, index)
          return (
            <li key={index}>
              <button type="button" data-index={index} onClick={() => on.onChoose(index)}>
                <span className="edit-row-title">
                  {value === undefined ? none.broken : itemTitle(value) || words.untitled}
                </span>
                <span className="edit-row-note">
                  {role === 'sources' ? sourceNote(asObject(value), locale) : noteOf(value, labels, locale)}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {found.length > MOST_ROWS && (
        <p className="edit-note">{none.more(formatNumber(found.length - MOST_ROWS, locale))}</p>
      )}
    </section>
  )
}

type Labels = ReadonlyMap<unknown, string>

/** When it was, as readers see it, and the label of its category. */
function noteOf(item: unknown, labels: Labels, locale: string): string {
  const date = itemDate(item)
  const read = readSpan(date)
  const said = 'span' in read ? formatSpan(read.span, date, { locale, style: 'short' }) : date
  return [labels.get(categoryOf(item)), said].filter(Boolean).join(' · ')
}

function categoryOf(item: unknown): unknown {
  return asObject(asObject(item).properties).category
}

/** The indices of what a query finds; of many items they come between frames, and those of before stand until then. */
function useFound(file: EditedFile, query: string, labels: Labels): readonly number[] {
  const [found, setFound] = useState<readonly number[]>(() => {
    let first: readonly number[] = []
    const stop = inSlices(findItems(file, query, labels), (all) => {
      first = all
    })
    stop()
    return first
  })
  useLayoutEffect(() => inSlices(findItems(file, query, labels), setFound), [file, query, labels])
  return found
}
