import { useId, useRef, useState } from 'react'
import { asObject, asText, type JsonPath } from '../../domain/json/json-value'
import { findChoices } from '../../domain/search/find-choices'
import { formatNumber } from '../../i18n/format-number'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { FieldGroup } from '../field/FieldGroup'
import { problemsAt } from '../field/field-problems'
import { IconButton } from '../field/IconButton'
import { useFocusKey } from '../field/use-focus-key'
import { focusKey } from './form-props'
import './NamedObjects.css'
import { OneObject } from './ObjectFields'
import { ObjectHead } from './ObjectHead'
import type { ObjectListProps } from './ObjectMembers'

/** Entries that are seen at once without a search. */
const MOST_UNSEARCHED = 12

/** A list of objects that have a label, each in a line that opens to its fields. */
export function NamedObjects({
  members,
  make,
  form,
  path,
  value: _,
  items,
  onChange,
  ...group
}: ObjectListProps) {
  const words = useEditFormMessages()
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set(aimedAt(form.aim, path)))
  const [aim, setAim] = useState(form.aim)
  if (aim !== form.aim) {
    setAim(form.aim)
    setOpen(new Set([...open, ...aimedAt(form.aim, path)]))
  }
  const [query, setQuery] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  const id = useId()
  const kind = words.unnamed[String(path.at(-1))] ?? group.label
  const nameOf = (index: number) => asText(asObject(items[index]).label) || words.item(kind, index + 1)
  const found =
    query.trim() === ''
      ? [...items.keys()]
      : findChoices(items.map(choiceOf), query, items.length).map(({ id }) => Number(id))
  const headKey = (index: number) => focusKey([...path, index])
  const add = () => {
    setQuery('')
    setOpen(new Set([...open, items.length]))
    onChange([...items, make?.(items) ?? {}])
    focus(focusKey([...path, items.length, members[0]?.key ?? '']))
  }
  const remove = (index: number) => {
    onChange(items.toSpliced(index, 1))
    setOpen(new Set([...open].flatMap((each) => (each === index ? [] : each > index ? each - 1 : each))))
    const beside = found[found.indexOf(index) + 1] ?? found[found.indexOf(index) - 1]
    focus(beside === undefined ? 'add' : headKey(beside > index ? beside - 1 : beside))
  }
  return (
    <FieldGroup {...group} problems={problemsAt(form, path, words.fill.objects, { isAlone: true })}>
      <div ref={root} className="edit-named-objects">
        {items.length > MOST_UNSEARCHED && (
          <div className="edit-object-search">
            <input
              type="search"
              aria-label={words.findIn(group.label)}
              placeholder={words.findIn(group.label)}
              value={query}
              onChange={({ currentTarget }) => setQuery(currentTarget.value)}
            />
            <output>
              {words.found(formatNumber(found.length, form.locale), formatNumber(items.length, form.locale))}
            </output>
          </div>
        )}
        {found.length === 0 && query !== '' && <p className="field-hint">{words.notFound}</p>}
        <ul className="edit-named-list">
          {found.map((index) => {
            const item = items[index]
            const name = nameOf(index)
            const bodyId = `${id}-${index}`
            return (
              <li key={index}>
                <div className="edit-object-row">
                  <ObjectHead
                    {...{ members, form, path: [...path, index], value: item, name, bodyId }}
                    isOpen={open.has(index)}
                    onToggle={() =>
                      setOpen(
                        new Set(
                          open.has(index) ? [...open].filter((each) => each !== index) : [...open, index],
                        ),
                      )
                    }
                  />
                  <IconButton icon="remove" label={words.remove(name)} onPress={() => remove(index)} />
                </div>
                {open.has(index) && (
                  <div id={bodyId} className="edit-object-body">
                    <OneObject {...{ members, form, path: [...path, index], value: item }} />
                  </div>
                )}
              </li>
            )
          })}
        </ul>
        <button type="button" className="button edit-add" data-focus="add" onClick={add}>
          {words.addItem}
        </button>
      </div>
    </FieldGroup>
  )
}

/** The entry of a list that is gone to. */
function aimedAt(aim: JsonPath = [], path: JsonPath): readonly number[] {
  const index = path.every((step, at) => aim[at] === step) ? aim[path.length] : undefined
  return typeof index === 'number' ? [index] : []
}

/** By all that the entry says: its names in every language, its id and description. */
function choiceOf(item: unknown, index: number) {
  const object = asObject(item)
  const texts = Object.values(object).flatMap((each) => (typeof each === 'string' ? each : []))
  return { id: String(index), label: asText(object.label) ?? '', names: texts }
}
