import { type Compartment, EditorState, type Extension, type Transaction } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { hangingIndent } from './hanging-indent'

/** Letters of a line from which on a browser wraps it too slowly: of a file that is one line. */
export const LONG_LINE = 20_000

/** What has lines wrapped, and what has them go on. */
export function wrapped(isWrapped: boolean): Extension {
  return isWrapped ? WRAPPED : UNWRAPPED
}

const WRAPPED: Extension = [EditorView.lineWrapping, hangingIndent]
const UNWRAPPED: Extension = []

/** Stops wrapping along with a change that makes a line too long for it, before that is laid out; then tells so. */
export function unwrapLongLines(wrapping: Compartment, onUnwrap: () => void): Extension {
  return [
    EditorState.transactionExtender.of((transaction) =>
      transaction.docChanged && wrapping.get(transaction.startState) === WRAPPED && makesLongLine(transaction)
        ? { effects: wrapping.reconfigure(wrapped(false)) }
        : null,
    ),
    EditorView.updateListener.of(({ docChanged, startState, state }) => {
      if (docChanged && wrapping.get(startState) !== wrapping.get(state)) onUnwrap()
    }),
  ]
}

function makesLongLine({ changes, newDoc }: Transaction): boolean {
  let isLong = false
  changes.iterChangedRanges((_from, _to, from, to) => {
    for (let at = from; at <= to && !isLong; ) {
      const line = newDoc.lineAt(at)
      isLong = line.length >= LONG_LINE
      at = line.to + 1
    }
  })
  return isLong
}
