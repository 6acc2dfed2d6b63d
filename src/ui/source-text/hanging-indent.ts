import { type Extension, RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, type EditorView, ViewPlugin } from '@codemirror/view'

/** Has what a long line is wrapped to begin below its first letter. Only the lines in view are looked at. */
export const hangingIndent: Extension = ViewPlugin.define(
  (view) => ({
    decorations: indents(view),
    update({ docChanged, viewportChanged, view }) {
      if (docChanged || viewportChanged) this.decorations = indents(view)
    },
  }),
  { decorations: ({ decorations }) => decorations },
)

function indents({ state, visibleRanges }: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>()
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at)
      const width = indentWidth(line.text, state.tabSize)
      if (width > 0) marks.add(line.from, line.from, indented(width))
      at = line.to + 1
    }
  }
  return marks.finish()
}

const known = new Map<number, Decoration>()

function indented(width: number): Decoration {
  const made =
    known.get(width) ??
    Decoration.line({ class: 'source-indented', attributes: { style: `--source-indent: ${width}ch` } })
  known.set(width, made)
  return made
}

function indentWidth(text: string, tabSize: number): number {
  const blanks = /^[ \t]*/.exec(text)?.[0] ?? ''
  return blanks.length + (blanks.split('\t').length - 1) * (tabSize - 1)
}
