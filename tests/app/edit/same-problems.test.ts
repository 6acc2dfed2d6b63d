// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forEachDiagnostic } from '@codemirror/lint'
import { EditorView } from '@codemirror/view'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CheckReply, CheckRequest } from '../../../src/app/edit/check-worker'
import type { EditSession } from '../../../src/app/edit/edit-session'
import { editing } from '../../../src/app/edit/editing-state'
import { closeFiles, openFiles } from '../../../src/app/edit/open-document'
import { openFolder } from '../../../src/app/edit/open-folder'
import { wordProblem } from '../../../src/app/edit/use-problem-words'
import { nextState } from '../../../src/app/edit/work-in-turn'
import { dataFilesIn } from '../../../src/cli/check/find-files'
import { createLineMap } from '../../../src/domain/json/line-map'
import { sourceText } from '../../../src/i18n/en/source-text'
import { createSourceEditor, editorLines } from '../../../src/ui/source-text/source-editor'
import { atlasWith, badOf, cases, checkCase, goodOf } from '../../cli/check-cases'

// Texts of other forms are offered as such first; here all are opened as the texts that they are.
vi.mock('../../../src/app/edit/convert-beside', () => ({ convertBeside: () => Promise.reject() }))

let ask: ((message: { data: CheckRequest }) => void) | undefined
let answer: ((reply: CheckReply) => void) | undefined

/** What the page starts beside it, run in the test: messages are copied on their way, as between threads. */
class CheckWorker {
  set onmessage(take: (message: { data: CheckReply }) => void) {
    answer = (data) => take({ data })
  }
  postMessage(data: CheckRequest) {
    ask?.({ data: structuredClone(data) })
  }
  terminate() {}
}

beforeAll(async () => {
  vi.stubGlobal('addEventListener', (_: string, listener: typeof ask) => {
    ask = listener
  })
  await import('../../../src/app/edit/check-worker')
  vi.unstubAllGlobals()
  vi.stubGlobal('postMessage', (reply: CheckReply) => answer?.(structuredClone(reply)))
  vi.stubGlobal('Worker', CheckWorker)
})

afterEach(() => closeFiles())

type Checked = Parameters<typeof checkCase>[0]

/** Opens files in the page as a reader would; undefined where they are refused. */
async function openInPage({ cwd, path }: Checked): Promise<EditSession | undefined> {
  const read = (name: string) => new File([readFileSync(join(cwd, name))], name.split('/').at(-1) ?? '')
  if (path === '.') {
    const names = dataFilesIn(cwd).map((file) => file.slice(cwd.length + 1))
    await openFolder({
      name: 'mine',
      list: async () => new Map(names.map((name) => [name, async () => read(name)])),
    })
  } else await openFiles([read(path)])
  const { session } = editing.getState()
  if (session?.getState().checking === 'underway') await nextState(session)
  return session
}

/** What the command line says of each problem, where: the order of problems at one place is not told. */
function told(checked: Checked): readonly string[] {
  return checkCase(checked)
    .problems.map(({ file, line, column, severity, code, message }) =>
      [`${file}:${line}:${column}`, severity, code, message].join(' '),
    )
    .sort()
}

/** What the list of problems says. */
function listed(session: EditSession): readonly string[] {
  const { problems, editing: edits } = session.getState()
  return [...problems]
    .flatMap(([file, found]) => {
      const lines = createLineMap(edits.files.get(file)?.text ?? '')
      return found.map((problem) => {
        const { line, column } = lines.lineColumn(problem.from)
        return [
          `${file}:${line}:${column}`,
          problem.severity,
          problem.code,
          wordProblem(problem).message,
        ].join(' ')
      })
    })
    .sort()
}

/** What is underlined in the texts, by lines and columns as the editor tells them. */
function underlined(session: EditSession): readonly string[] {
  const { problems, editing: edits } = session.getState()
  return [...problems]
    .flatMap(([name, found]) => {
      const text = edits.files.get(name)?.text ?? ''
      const parent = document.createElement('div')
      const editor = createSourceEditor({
        parent,
        source: { get: () => ({ text }), subscribe: () => () => {} },
        lines: editorLines(text),
        words: sourceText,
        labelledBy: '',
        describedBy: '',
        isWrapped: false,
        problemWords: {
          word: (problem) => ({ message: `${problem.code} ${wordProblem(problem).message}`, help: '' }),
          fixes: () => [],
        },
        helpNow: () => ({
          schema: {},
          ids: undefined as never,
          itemStarts: () => [],
          readDate: () => undefined,
        }),
        onChange() {},
        onSelect() {},
        onMove() {},
        onUnwrap() {},
        onUndo() {},
        onRedo() {},
      })
      editor.showProblems({ text, problems: found })
      const { state } = EditorView.findFromDOM(parent) as EditorView
      const marks: string[] = []
      forEachDiagnostic(state, ({ severity, message }, from) => {
        const line = state.doc.lineAt(from)
        marks.push(`${name}:${line.number}:${from - line.from + 1} ${severity} ${message}`)
      })
      editor.destroy()
      return marks
    })
    .sort()
}

describe('the page and its text tell the problems that the command line tells, at the same places', () => {
  it.each(cases.map((row) => [row.folder, row] as const))('%s', async (_, row) => {
    const bad = badOf(row)
    const session = await openInPage(bad)
    const isRefused = row.expect.some((line) => line.endsWith(' json/not-utf8'))
    expect(session === undefined).toBe(isRefused)
    if (session === undefined) {
      expect(editing.getState().fault).toMatchObject({ kind: 'not-text' })
      return
    }
    expect(listed(session)).toEqual(told(bad))
    expect(underlined(session)).toEqual(told(bad))
  })

  it.each([
    [
      'a byte order mark',
      '\uFEFF{ "type": "FeatureCollection", "type": "FeatureCollection", "features": [] }',
    ],
    [
      'CR LF at the end of lines',
      '{\r\n"type": "FeatureCollection",\r\n"type": 1,\r\n"features": []\r\n}\r\n',
    ],
    ['a lone CR at the end of lines', '{\r"type": "FeatureCollection",\r"type": 1,\r"features": []\r}\r'],
    ['letters of two units', '{ "type": "FeatureCollection", "😀": "😀", "type": 1, "features": [] }'],
    [
      'other ends of lines in a text',
      '{ "type": "FeatureCollection", "a": "\u2028\u0085", "type": 1, "features": [] }',
    ],
  ])('in a file with %s', async (_, text) => {
    const cwd = atlasWith(undefined)
    writeFileSync(join(cwd, 'alone.json'), text)
    const own = { cwd, path: 'alone.json' }
    const session = await openInPage(own)
    expect(told(own)).not.toEqual([])
    expect(session && listed(session)).toEqual(told(own))
    expect(session && underlined(session)).toEqual(told(own))
  })

  const twins = cases.filter(({ good }) => good !== undefined)
  it.each(twins.map((row) => [row.folder, row] as const))('%s: none in its good twin', async (_, row) => {
    const session = await openInPage(goodOf(row))
    expect(session && listed(session)).toEqual([])
  })

  it('none in the faultless atlas', async () => {
    const session = await openInPage({ cwd: atlasWith(undefined), path: '.' })
    expect(session && listed(session)).toEqual([])
  })
})
