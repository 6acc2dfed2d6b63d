import { useId, useMemo, useState } from 'react'
import { type FileRole, itemKind } from '../../domain/check/file-roles'
import { type EditedFile, itemValue } from '../../domain/edit/edited-file'
import { itemDate, itemTitle } from '../../domain/edit/item-title'
import { asObject } from '../../domain/json/json-value'
import { findChoices } from '../../domain/search/find-choices'
import { useEditMessages } from '../../i18n/use-edit-messages'

interface ItemListProps {
  readonly file: EditedFile
  readonly role: FileRole
  onChoose(index: number): void
  onShowText(): void
}

/** Rows that are drawn; with more, the search finds the others. */
const MOST_ROWS = 200

/** The items of a file to choose from. */
export function ItemList({ file, role, onChoose, onShowText }: ItemListProps) {
  const words = useEditMessages()
  const { none } = words
  const [query, setQuery] = useState('')
  const id = useId()
  const found = useMemo(() => findItems(file, query), [file, query])
  const kind = words.kind(itemKind(role, itemValue(file, 0)))
  const total = file.items.values.length
  if (file.items.path === undefined)
    return (
      <div className="edit-empty">
        <p>{none.textOnly}</p>
        <button type="button" className="button" onClick={onShowText}>
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
    <section className="edit-items" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="visually-hidden">
        {none.title(kind)}
      </h2>
      <div className="edit-search">
        <input
          type="search"
          aria-label={none.search}
          placeholder={none.search}
          value={query}
          onChange={(change) => setQuery(change.target.value)}
        />
        <output>{none.found(found.length.toLocaleString('en-GB'), total.toLocaleString('en-GB'))}</output>
      </div>
      {found.length === 0 && <p className="edit-note">{none.noneFound}</p>}
      <ul className="edit-choices">
        {found.slice(0, MOST_ROWS).map((index) => {
          const value = itemValue(file, index)
          return (
            <li key={index}>
              <button type="button" onClick={() => onChoose(index)}>
                <span className="edit-row-title">
                  {value === undefined ? none.broken : itemTitle(value) || words.untitled}
                </span>
                <span className="edit-row-note">{itemDate(value)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {found.length > MOST_ROWS && (
        <p className="edit-note">{none.more((found.length - MOST_ROWS).toLocaleString('en-GB'))}</p>
      )}
    </section>
  )
}

/** Letters of an id that are searched. */
const LONGEST_ID = 300

/** Indices of the items that have words which begin as all those of a query, in title, date or id. */
function findItems(file: EditedFile, query: string): readonly number[] {
  if (query.trim() === '') return file.items.values.map((_, index) => index)
  const choices = file.items.values.map((_, index) => {
    const item = asObject(itemValue(file, index))
    return {
      id: String(index),
      label: itemTitle(item),
      detail: `${itemDate(item)} ${String(item.id ?? '').slice(0, LONGEST_ID)}`,
    }
  })
  return findChoices(choices, query, choices.length).map(({ id }) => Number(id))
}
