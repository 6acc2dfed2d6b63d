import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
  startCompletion,
} from '@codemirror/autocomplete'
import type { ChangeSpec, Extension } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'
import type { EditorText } from '../../domain/edit/editor-text'
import type { JsonPlace } from '../../domain/schema-help/json-place'
import { isDate, referenceKind } from '../../domain/schema-help/reference-kind'
import { suggestMembers, suggestValues, type Template } from '../../domain/schema-help/schema-help'
import type { SourceTextMessages } from '../../i18n/use-source-text-messages'
import { matchingIds } from './matching-ids'
import { placeInEditor, type ReadDate, type SourceHelp } from './source-help'

/** Suggests what can stand at the cursor: members that the schema knows, values that it lists, ids that are there. */
export function suggestions(
  shown: () => EditorText,
  helpNow: () => SourceHelp,
  words: SourceTextMessages,
): Extension {
  const source = (context: CompletionContext): CompletionResult | null => {
    const help = helpNow()
    const place = placeInEditor(shown(), context.pos, help)
    if (place.kind === 'nothing' || (place.from === place.to && !context.explicit)) return null
    const from = place.to === place.from ? context.pos : context.pos - place.typed.length
    const { schema, ids, readDate } = help
    const kind = place.kind === 'value' ? referenceKind(place.open) : undefined
    // Ids are found by their labels too, which CodeMirror's own comparison does not look at.
    if (kind !== undefined)
      return { from, options: matchingIds(ids[kind], place.typed).map(idCompletion), filter: false }
    if (place.kind === 'value' && isDate(place.open)) {
      const typed = typeof place.value === 'string' ? place.value : place.typed
      const read = readDate(typed)
      const isOffered = read !== undefined && read.edtf !== typed
      return isOffered ? { from, options: [dateCompletion(read)], filter: false } : null
    }
    if (schema === undefined) return null
    const options =
      place.kind === 'name'
        ? memberCompletions(schema, place)
        : suggestValues(schema, place).map(valueCompletion)
    return options.length > 0 ? { from, options, validFor: /^[\w:-]*$/ } : null
  }

  const put = (view: EditorView, token: string, value: Template | undefined): void => {
    const place = placeInEditor(shown(), view.state.selection.main.head, helpNow())
    const rest = value === undefined || place.hasColon ? undefined : value
    const text = rest === undefined ? token : `${token}: ${rest.text}`
    const comma = place.isFollowed ? ',' : ''
    const cursor = token.length + (rest === undefined ? 0 : 2 + rest.cursor)
    const missing = place.commaAt === undefined ? [] : [{ from: place.commaAt, insert: ',' }]
    const changes: ChangeSpec[] = [...missing, { from: place.from, to: place.to, insert: text + comma }]
    view.dispatch({
      changes,
      selection: { anchor: place.from + missing.length + cursor },
      scrollIntoView: true,
      userEvent: 'input.complete',
    })
    if (rest !== undefined && rest.cursor < rest.text.length) startCompletion(view)
  }

  function memberCompletions(schema: NonNullable<SourceHelp['schema']>, place: JsonPlace): Completion[] {
    return suggestMembers(schema, place).map(({ name, description, isRequired, value }, index) => ({
      label: name,
      ...(isRequired && { detail: words.required }),
      ...(description !== undefined && { info: description }),
      // Without this the alphabet would decide between those that match alike.
      sortText: String(index).padStart(4, '0'),
      apply: (view: EditorView) => put(view, JSON.stringify(name), value),
    }))
  }

  function valueCompletion(value: unknown): Completion {
    return { label: String(value), apply: (view) => put(view, JSON.stringify(value), undefined) }
  }

  function dateCompletion({ edtf, words: reading }: ReadDate): Completion {
    return { label: edtf, detail: reading, apply: (view) => put(view, JSON.stringify(edtf), undefined) }
  }

  function idCompletion({ id, label }: { readonly id: string; readonly label: string }): Completion {
    return { label: id, detail: label, apply: (view) => put(view, JSON.stringify(id), undefined) }
  }

  return [
    autocompletion({ override: [source], icons: false, defaultKeymap: false, maxRenderedOptions: 60 }),
    keymap.of([...completionKeymap, { key: 'Tab', run: acceptCompletion }]),
  ]
}
