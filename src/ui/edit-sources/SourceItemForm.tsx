import { useRef, useState } from 'react'
import { checkDraft } from '../../domain/bibliography/check-draft'
import { type DraftField, draftItem, draftOf, withText } from '../../domain/bibliography/source-draft'
import type { JsonObject } from '../../domain/json/json-value'
import { sameJson } from '../../domain/json/same-json'
import { Problems } from '../field/Field'
import type { FieldProblem } from '../field/field-problem'
import { useHeldFocus } from '../field/use-held-focus'
import { SourceFields } from './SourceFields'
import './edit-sources.css'

interface SourceItemFormProps {
  /** As written. */
  readonly source: JsonObject
  /** What the checker says of it, but for what the fields ask for. */
  readonly problems: readonly FieldProblem[]
  /** Ids of the other sources. */
  readonly taken: { has(id: string): boolean }
  readonly locale: string
  /** Each key that is typed; what it does not know of the source stays. */
  onChange(source: JsonObject, field: DraftField): void
}

/** One source of the bibliography, edited where it stands. */
export function SourceItemForm({ source, problems, taken, locale, onChange }: SourceItemFormProps) {
  const [state, setState] = useState(() => ({ typed: draftOf(source), seen: source, made: source }))
  const root = useRef<HTMLDivElement>(null)
  const heldFocus = useHeldFocus(root)
  let { typed } = state
  if (state.seen !== source) {
    // Undo, the table or the text may have changed it, and not what is typed here.
    if (!sameJson(state.made, source)) typed = draftOf(source)
    setState({ typed, seen: source, made: source })
  }
  return (
    <div ref={root} {...heldFocus} className="source-form form">
      <Problems problems={problems} />
      <SourceFields
        texts={typed.texts}
        problems={checkDraft(typed, taken, locale)}
        locale={locale}
        onType={(field, text) => {
          const next = withText(typed, field, text)
          const made = draftItem(next, locale)
          setState({ typed: next, seen: source, made })
          onChange(made, field)
        }}
        onLeave={() => {}}
      />
    </div>
  )
}
