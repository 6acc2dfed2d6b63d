import { Annotation, type ChangeSpec, type Extension, Transaction } from '@codemirror/state'
import { EditorView, type ViewUpdate } from '@codemirror/view'
import {
  createEditorText,
  type EditorText,
  editorChanges,
  fileChanges,
  plainText,
} from '../../domain/edit/editor-text'
import { smallChanges } from '../../domain/edit/smallest-change'
import { applyChanges, type TextChange, type TextChanges } from '../../domain/edit/text-change'
import type { Readable } from '../../domain/view/readable'

/** The document as the page has it. */
export interface SourceDocument {
  readonly text: string
  /** Where the items of its list begin, in order; left out where it has none. */
  readonly itemStarts?: readonly number[]
  /** How the text came about, where that is known: several changes far apart then leave what is between them as it is. */
  readonly last?: { readonly before: string; readonly changes: TextChanges } | undefined
}

/** Marks what was changed by the page and not in the editor. */
export const fromPage = Annotation.define<true>()

export function isFromPage(update: ViewUpdate): boolean {
  return update.transactions.some((transaction) => transaction.annotation(fromPage))
}

export interface DocumentLink {
  readonly extension: Extension
  /** The file as the editor shows it now. */
  shown(): EditorText
  /** Follows the page's document until the way back is called. */
  follow(view: EditorView): () => void
  /** Does what makes the page change its document, and takes the cursor to where that was. */
  goAlong(view: EditorView, change: () => void): void
}

/**
 * Keeps an editor and the page's document one. The page's document is read and watched apart from React, so that it never comes
 * late: what is typed goes out by `onChange` before the next key can be pressed, the page takes it in and tells so at once, and
 * the editor finds that it shows that text already. Whatever else the page then has, since it refused or mended what was typed,
 * or because map, form or undo changed it, is put in as changes, around which cursor, folds and what is being
 * composed stay. Were the text handed over as a property, one that is rendered late could not be told from one that somebody
 * went back to, and offsets of what is typed meanwhile would be of a text that the page has no more.
 */
export function linkDocument(
  source: Readable<SourceDocument>,
  onChange: (changes: TextChanges) => void,
): DocumentLink {
  let shown = createEditorText(source.get().text)
  let goesAlong = false
  let handedOver: SourceDocument['last']

  /** The file as the editor shows it; the page's own text where that came of the same changes, since comparing long texts takes time. */
  function afterHandingOver({ before, changes }: NonNullable<SourceDocument['last']>): EditorText {
    const { text, last } = source.get()
    const isTakenIn = last?.changes === changes && last.before === before
    return createEditorText(isTakenIn ? text : applyChanges(before, changes))
  }

  function adopt(view: EditorView): void {
    if (handedOver !== undefined) return
    const { text, last } = source.get()
    if (text === shown.file && view.state.doc.length === shown.length) return
    const changes = changesTo(view, text, last)
    const end = goesAlong ? endOf(changes) : undefined
    shown = createEditorText(text)
    view.dispatch({
      changes: changes as ChangeSpec,
      ...(end !== undefined && { selection: { anchor: end }, scrollIntoView: true }),
      annotations: [fromPage.of(true), Transaction.remote.of(true)],
    })
  }

  function changesTo(view: EditorView, text: string, last: SourceDocument['last']): TextChanges {
    const { length } = view.state.doc
    if (last !== undefined && last.before === shown.file && length === shown.length) {
      const changes = editorChanges(shown, last.changes)
      const wanted = plainText(text)
      if (applyChanges(plainText(shown.file), changes) === wanted) return changes
    }
    return smallChanges(view.state.doc.toString(), plainText(text))
  }

  return {
    shown: () => shown,
    extension: EditorView.updateListener.of((update) => {
      if (!update.docChanged || isFromPage(update)) return
      const changes = fileChanges(shown, editsOf(update))
      handedOver = { before: shown.file, changes }
      onChange(changes)
      shown = afterHandingOver(handedOver)
      handedOver = undefined
      adopt(update.view)
    }),
    follow(view) {
      adopt(view)
      return source.subscribe(() => adopt(view))
    },
    goAlong(view, change) {
      goesAlong = true
      change()
      goesAlong = false
      view.focus()
    },
  }
}

function editsOf({ changes }: ViewUpdate): TextChange[] {
  const edits: TextChange[] = []
  changes.iterChanges((from, to, _from, _to, inserted) => {
    edits.push({ from, to, insert: inserted.toString() })
  })
  return edits
}

/** Where the last of the changes ends in the text after them. */
function endOf(changes: TextChanges): number | undefined {
  let shift = 0
  let end: number | undefined
  for (const { from, to, insert } of changes) {
    end = from + shift + insert.length
    shift += insert.length - (to - from)
  }
  return end
}
