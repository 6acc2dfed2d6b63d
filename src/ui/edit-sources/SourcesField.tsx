import { useRef, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { moveItem } from '../../domain/edit/move-item'
import { asArray, type JsonObject } from '../../domain/json/json-value'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import { pathOfKey } from '../edit-form/form-props'
import { useKeptDraft } from '../edit-form/untaken'
import { FieldGroup } from '../field/FieldGroup'
import type { FieldProblem } from '../field/field-problem'
import { LineIcon } from '../field/LineIcon'
import { useFocusKey } from '../field/use-focus-key'
import { ChosenSources } from './ChosenSources'
import './edit-sources.css'
import { NewSource, sourceText } from './NewSource'
import { SourcePicker } from './SourcePicker'

interface SourcesFieldProps {
  readonly label: string
  readonly hint?: string
  /** A list of ids as written: it may be missing or malformed. */
  readonly value: unknown
  readonly problems: readonly FieldProblem[]
  readonly atlas: Atlas
  /** Ids that are likely to be meant; those chosen already are left out. */
  readonly offered: readonly string[]
  readonly offeredLabel: string
  /** Brings the focus to the search. */
  readonly focusKey: string
  readonly locale: string
  onChange(ids: readonly unknown[]): void
  onAddSource(source: JsonObject): void
  /** Says to screen readers what was done. */
  onTold(text: string): void
}

/** Sources in an order, with the ways to find others and to make new ones. */
export function SourcesField({ label, hint, value, problems, onTold, ...props }: SourcesFieldProps) {
  const words = useEditSourcesMessages()
  const { atlas, onChange } = props
  const [isMaking, setMaking] = useState(false)
  const [left, changeLeft] = useKeptDraft(pathOfKey(props.focusKey), 'source', sourceText, () =>
    setMaking(true),
  )
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  const items = asArray(value)
  const titleOf = (id: unknown) => atlas.sources.get(String(id))?.title ?? String(id)
  const add = (id: string, title = titleOf(id)) => {
    if (!items.includes(id)) onChange([...items, id])
    onTold(words.added(title))
  }
  const move = (from: number, to: number, control: string) => {
    if (!(to in items)) return onTold(to < 0 ? words.isFirst : words.isLast)
    onChange(moveItem(items, from, to))
    onTold(words.moved(to + 1, items.length))
    focus(`${control}-${to}`)
  }
  const remove = (index: number) => {
    onChange(items.toSpliced(index, 1))
    onTold(words.removed(titleOf(items[index])))
    focus(items.length > 1 ? `remove-${Math.min(index, items.length - 2)}` : props.focusKey)
  }
  return (
    <div ref={root} className="sources-field">
      <FieldGroup label={label} hint={hint} problems={problems}>
        {value !== undefined && !Array.isArray(value) && <p className="field-hint">{words.notList}</p>}
        <ChosenSources items={items} atlas={atlas} locale={props.locale} onMove={move} onRemove={remove} />
        <SourcePicker
          sources={atlas.sources}
          chosen={new Set(items)}
          offered={props.offered}
          offeredLabel={props.offeredLabel}
          focusKey={props.focusKey}
          locale={props.locale}
          onPick={add}
        />
        <button type="button" className="button source-new" data-focus="new" onClick={() => setMaking(true)}>
          <LineIcon name="add" />
          {words.create}
        </button>
      </FieldGroup>
      {isMaking && (
        <NewSource
          sources={atlas.sources}
          taken={atlas.sources}
          locale={props.locale}
          onUse={(id) => add(id)}
          onAdd={(source, id, title) => {
            props.onAddSource(source)
            add(id, title)
          }}
          left={left}
          onBegin={(next) => changeLeft(() => next)}
          onClose={() => {
            setMaking(false)
            focus('new')
          }}
        />
      )}
    </div>
  )
}
