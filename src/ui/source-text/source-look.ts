import { json } from '@codemirror/lang-json'
import {
  bidiIsolates,
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { tagHighlighter, tags } from '@lezer/highlight'
import { layoutOf } from '../../domain/edit/json-layout'

/** Colours stand in the style sheet, by class: they are those of the page, in its theme. */
const highlighter = tagHighlighter([
  { tag: tags.propertyName, class: 'source-name' },
  { tag: tags.string, class: 'source-string' },
  { tag: [tags.number, tags.bool, tags.null], class: 'source-literal' },
  { tag: [tags.punctuation, tags.brace, tags.squareBracket, tags.separator], class: 'source-mark' },
  { tag: tags.invalid, class: 'source-invalid' },
])

/** Characters that nobody sees and CodeMirror does not show by itself: joiners, embeddings, what steers direction or is no letter. */
const MORE_INVISIBLE =
  /\u200d|[\u034f\u115f\u1160\u180e\u200c\u202a-\u202c\u2060-\u2065\u2068\u206a-\u206f\u3164\uffa0]/gu

/** How JSON looks: coloured, brackets matched, folded by the gutter, directions kept apart, invisible characters shown. */
export function sourceLook(text: string): Extension {
  return [
    json(),
    syntaxHighlighting(highlighter),
    indentUnit.of(layoutOf(text).unit ?? '  '),
    EditorState.tabSize.of(2),
    indentOnInput(),
    lineNumbers(),
    codeFolding(),
    foldGutter(),
    keymap.of(foldKeymap),
    bracketMatching(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSpecialChars({ addSpecialChars: MORE_INVISIBLE }),
    drawSelection(),
    bidiIsolates(),
    EditorView.contentAttributes.of({ dir: 'ltr', translate: 'no' }),
  ]
}
