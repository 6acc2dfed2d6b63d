import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap } from '@codemirror/commands'
import { search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorSelection, EditorState, Prec, Text } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { plainText } from '../../domain/edit/editor-text'
import type { TextChanges } from '../../domain/edit/text-change'
import type { Readable } from '../../domain/view/readable'
import type { SourceTextMessages } from '../../i18n/use-source-text-messages'
import { adoptEditorStyles } from './adopt-styles'
import { fromPage, isFromPage, linkDocument, type SourceDocument } from './document-link'
import { explanations } from './explanations'
import { unwrapLongLines, wrapped } from './long-lines'
import { type CheckedText, type ProblemWords, problemMarks, showProblems } from './problem-marks'
import type { SourceHelp } from './source-help'
import { sourceLook } from './source-look'
import { suggestions } from './suggestions'
import { typeOverLines } from './type-over-lines'
import { undoKeys } from './undo-keys'

/** A part of the text to show and select, in offsets of the file. */
export interface SourceTarget {
  readonly from: number
  readonly to: number
  /** Whether the focus goes there too: where somebody asked to go, not where the text follows the map. */
  readonly takesFocus: boolean
}

export interface SourceEditor {
  showProblems(checked: CheckedText): void
  goTo(target: SourceTarget): void
  setWrapped(isWrapped: boolean): void
  setReadOnly(isReadOnly: boolean): void
  destroy(): void
}

interface SourceEditorOptions {
  readonly parent: HTMLElement
  readonly source: Readable<SourceDocument>
  /** The lines of what `source` has. */
  readonly lines: Text
  readonly words: SourceTextMessages
  readonly labelledBy: string
  readonly describedBy: string
  /** From the beginning: a line of megabytes, laid out wrapped before it is not, holds the page up for seconds. */
  readonly isWrapped: boolean
  readonly problemWords: ProblemWords
  helpNow(): SourceHelp
  onChange(changes: TextChanges): void
  /** The cursor has come to rest at an offset of the file. */
  onSelect(offset: number): void
  /** The cursor is at a line and column, both from 1. */
  onMove(line: number, column: number): void
  /** A line came that is too long to be wrapped. */
  onUnwrap(): void
  onUndo(): void
  onRedo(): void
}

/** A text as the editor takes it: a million lines take a tenth of a second. */
export function editorLines(text: string): Text {
  return Text.of(plainText(text).split('\n'))
}

/** Milliseconds without a move after which the cursor rests. */
const REST = 120

/** Puts an editor into the page. Its offsets are those of the editor; what goes in and out here are those of the file. */
export function createSourceEditor(options: SourceEditorOptions): SourceEditor {
  adoptEditorStyles()
  const { source, words, helpNow, onSelect, onMove } = options
  const link = linkDocument(source, options.onChange)
  const wrapping = new Compartment()
  const writing = new Compartment()
  let resting: ReturnType<typeof setTimeout> | undefined

  const moves = EditorView.updateListener.of((update) => {
    if (!update.selectionSet && !update.docChanged) return
    const { head } = update.state.selection.main
    const line = update.state.doc.lineAt(head)
    onMove(line.number, head - line.from + 1)
    if (!update.selectionSet || isFromPage(update)) return
    clearTimeout(resting)
    resting = setTimeout(() => onSelect(link.shown().toFile(view.state.selection.main.head)), REST)
  })

  const { text } = source.get()
  const view: EditorView = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.lines,
      extensions: [
        link.extension,
        moves,
        EditorState.phrases.of(words.phrases),
        EditorState.allowMultipleSelections.of(true),
        EditorView.contentAttributes.of({
          'aria-labelledby': options.labelledBy,
          'aria-describedby': options.describedBy,
          tabindex: '0',
        }),
        wrapping.of(wrapped(options.isWrapped)),
        unwrapLongLines(wrapping, options.onUnwrap),
        writing.of([]),
        Prec.highest(
          undoKeys(
            (editor) => link.goAlong(editor, options.onUndo),
            (editor) => link.goAlong(editor, options.onRedo),
          ),
        ),
        suggestions(link.shown, helpNow, words),
        explanations(link.shown, helpNow, words),
        problemMarks(words),
        sourceLook(text),
        closeBrackets(),
        typeOverLines,
        search({ top: true }),
        keymap.of([...closeBracketsKeymap, ...searchKeymap, ...defaultKeymap]),
      ],
    }),
  })
  const unfollow = link.follow(view)

  return {
    showProblems: (checked) => showProblems(view, link.shown(), checked, options.problemWords),
    goTo({ from, to, takesFocus }) {
      const { toEditor } = link.shown()
      const range = EditorSelection.range(toEditor(from), toEditor(to))
      view.dispatch({
        selection: range,
        effects: EditorView.scrollIntoView(range, { y: 'center' }),
        annotations: fromPage.of(true),
      })
      if (takesFocus) view.focus()
    },
    setWrapped: (isWrapped) => view.dispatch({ effects: wrapping.reconfigure(wrapped(isWrapped)) }),
    setReadOnly: (isReadOnly) =>
      view.dispatch({ effects: writing.reconfigure(EditorState.readOnly.of(isReadOnly)) }),
    destroy() {
      clearTimeout(resting)
      unfollow()
      view.destroy()
    },
  }
}
