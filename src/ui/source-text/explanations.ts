import { type Extension, Prec } from '@codemirror/state'
import {
  activateHover,
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  type Tooltip,
} from '@codemirror/view'
import type { EditorText } from '../../domain/edit/editor-text'
import { isDate, referenceKind } from '../../domain/schema-help/reference-kind'
import { helpAt } from '../../domain/schema-help/schema-help'
import type { SourceTextMessages } from '../../i18n/use-source-text-messages'
import { placeInEditor, type SourceHelp } from './source-help'

interface Explanation {
  readonly from: number
  readonly to: number
  /** The first is what it is called. */
  readonly lines: readonly string[]
}

/** Says what the name or value under the pointer is, or, by Ctrl+K Ctrl+I, that at the cursor; Escape closes. */
export function explanations(
  shown: () => EditorText,
  helpNow: () => SourceHelp,
  words: SourceTextMessages,
): Extension {
  const explain = (offset: number): Explanation | undefined => {
    const known = helpNow()
    const place = placeInEditor(shown(), offset, known)
    if (place.from === place.to) return undefined
    const { schema, ids, readDate } = known
    const help = schema && helpAt(schema, place)
    const kind = place.kind === 'value' ? referenceKind(place.open) : undefined
    const referred = kind && ids[kind].find(({ id }) => id === place.value)
    const isReadable = place.kind === 'value' && typeof place.value === 'string' && isDate(place.open)
    const date = isReadable ? readDate(place.value) : undefined
    const lines = [
      help?.name,
      help?.description,
      help && help.values.length > 1 ? `${words.values} ${help.values.join(', ')}` : undefined,
      referred && `${referred.id}: ${referred.label}`,
      date && `${date.edtf}: ${date.words}`,
    ].filter((line) => line !== undefined)
    return lines.length > 0 ? { from: place.from, to: place.to, lines } : undefined
  }

  const firstOf = (offsets: readonly number[]): Explanation | undefined =>
    offsets.reduce<Explanation | undefined>((found, offset) => found ?? explain(offset), undefined)

  const hover = hoverTooltip(
    (_view, offset, side): Tooltip | null => {
      const unit = side < 0 ? offset - 1 : offset
      const found = firstOf([unit + 1, unit])
      return found
        ? { pos: found.from, end: found.to, above: true, create: () => ({ dom: content(found.lines) }) }
        : null
    },
    { hideOnChange: true },
  )

  const explainAtCursor = (view: EditorView): boolean => {
    const { head } = view.state.selection.main
    const found = firstOf([head, head + 1, head - 1])
    const lines = found?.lines ?? [words.noHelp]
    view.dispatch({ effects: EditorView.announce.of(lines.join('. ')) })
    if (found !== undefined) {
      activateHover(view, found.from, 1, {
        tooltip: hover,
        until: (transaction) => transaction.docChanged || transaction.selection !== undefined,
      })
    }
    return true
  }

  const close = (view: EditorView): boolean => {
    if (!hasHoverTooltips(view.state)) return false
    view.dispatch({ effects: closeHoverTooltips })
    return true
  }

  return [
    hover,
    Prec.high(
      keymap.of([
        { key: 'Mod-k Mod-i', run: explainAtCursor },
        { key: 'Escape', run: close },
      ]),
    ),
  ]
}

function content(lines: readonly string[]): HTMLElement {
  const element = document.createElement('div')
  element.className = 'source-explanation'
  for (const text of lines) {
    const line = document.createElement('p')
    line.dir = 'auto'
    line.textContent = text
    element.append(line)
  }
  return element
}
