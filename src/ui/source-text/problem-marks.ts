import {
  type Diagnostic,
  forEachDiagnostic,
  linter,
  lintGutter,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from '@codemirror/lint'
import { type EditorState, type Extension, Prec } from '@codemirror/state'
import { type Command, EditorView, keymap } from '@codemirror/view'
import type { EditorText } from '../../domain/edit/editor-text'
import { smallestChange } from '../../domain/edit/smallest-change'
import { mapOffset } from '../../domain/edit/text-change'
import type { Problem } from '../../domain/problem'
import type { SourceTextMessages } from '../../i18n/use-source-text-messages'

/** What the checker found, and in which text: it may come when the text has changed again. */
export interface CheckedText {
  readonly text: string
  readonly problems: readonly Problem[]
}

export interface ProblemFix {
  readonly label: string
  apply(): void
}

export interface ProblemWords {
  word(problem: Problem): { readonly message: string; readonly help: string }
  fixes(problem: Problem): readonly ProblemFix[]
}

/** More are not underlined, so that a file of nothing but mistakes stays fast to type in; the list of problems has them all. */
const MOST = 1000

/** Marks problems in text and gutter, tells them where the pointer rests, and goes from one to the next by F8. */
export function problemMarks(words: SourceTextMessages): Extension {
  return [
    linter(null),
    lintGutter(),
    Prec.high(
      keymap.of([
        {
          key: 'F8',
          run: announcing(nextDiagnostic, words),
          shift: announcing(previousDiagnostic, words),
          preventDefault: true,
        },
      ]),
    ),
  ]
}

/** Shows the problems of a checked text where they are in the text that is shown. */
export function showProblems(
  view: EditorView,
  shown: EditorText,
  { text, problems }: CheckedText,
  words: ProblemWords,
): void {
  const since = smallestChange(text, shown.file)
  const diagnostics = problems.slice(0, MOST).map((problem) => {
    const from = shown.toEditor(mapOffset(problem.from, since, 'after'))
    const to = shown.toEditor(mapOffset(problem.to, since))
    return toDiagnostic(view.state, problem, from, to, words)
  })
  view.dispatch(setDiagnostics(view.state, diagnostics))
}

/** A problem of several lines is marked on the first: a whole feature underlined would hide what else is wrong with it. */
function toDiagnostic(
  state: EditorState,
  problem: Problem,
  from: number,
  to: number,
  words: ProblemWords,
): Diagnostic {
  const { message } = words.word(problem)
  return {
    from,
    to: Math.max(from, Math.min(to, state.doc.lineAt(from).to)),
    severity: problem.severity,
    message,
    renderMessage: (view) => problemContent(view, problem, words),
  }
}

function problemContent(view: EditorView, problem: Problem, words: ProblemWords): HTMLElement {
  const { message, help } = words.word(problem)
  const content = document.createElement('div')
  content.className = 'source-problem'
  for (const text of [message, help].filter((text) => text !== '')) {
    const line = document.createElement('p')
    line.dir = 'auto'
    line.textContent = text
    content.append(line)
  }
  for (const fix of words.fixes(problem)) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = fix.label
    button.addEventListener('click', () => {
      fix.apply()
      view.focus()
    })
    content.append(button)
  }
  return content
}

/** Has a screen reader say the problem that the cursor goes to: what opens there is not read by itself. */
function announcing(go: Command, words: SourceTextMessages): Command {
  return (view) => {
    go(view)
    view.dispatch({ effects: EditorView.announce.of(announced(view.state, words)) })
    return true
  }
}

function announced(state: EditorState, words: SourceTextMessages): string {
  const { from, to } = state.selection.main
  const here: Diagnostic[] = []
  forEachDiagnostic(state, (diagnostic, start, end) => {
    if (start <= to && end >= from) here.push(diagnostic)
  })
  const line = state.doc.lineAt(from).number
  const texts = here.map(({ severity, message }) =>
    words.announced(words.severity[severity === 'error' ? 'error' : 'warning'], line, message),
  )
  return texts.length > 0 ? texts.join(' ') : words.nothingWrong
}
