// @vitest-environment happy-dom
import { acceptCompletion, currentCompletions, startCompletion } from '@codemirror/autocomplete'
import { forEachDiagnostic } from '@codemirror/lint'
import { EditorView, runScopeHandlers } from '@codemirror/view'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { plainText } from '../../../src/domain/edit/editor-text'
import { applyChanges, type TextChanges } from '../../../src/domain/edit/text-change'
import type { Problem } from '../../../src/domain/problem'
import type { ReferenceIds } from '../../../src/domain/schema-help/reference-kind'
import { sourceText } from '../../../src/i18n/en/source-text'
import type { SourceDocument } from '../../../src/ui/source-text/document-link'
import { createSourceEditor, editorLines, type SourceEditor } from '../../../src/ui/source-text/source-editor'
import { eventually } from '../../eventually'

const SCHEMA = {
  properties: {
    features: {
      items: {
        properties: {
          properties: {
            properties: {
              title: { type: 'string' },
              place: { type: 'string', description: 'Where.' },
              grade: { enum: ['sure', 'unsure'] },
              note: { type: 'string' },
            },
            required: ['title', 'place'],
          },
        },
      },
    },
  },
}
const NONE: ReferenceIds = { place: [], category: [], party: [], source: [], event: [], leg: [] }
const IDS: ReferenceIds = {
  ...NONE,
  place: [
    { id: 'tehran', label: 'Tehran' },
    { id: 'manez', label: 'Manëz' },
  ],
}

/** A page with a document, as little of one as an editor needs. */
function createPage(text: string, take = (changed: string) => changed) {
  let state: SourceDocument = { text }
  const listeners = new Set<() => void>()
  const set = (next: SourceDocument): void => {
    state = next
    for (const listener of listeners) listener()
  }
  return {
    source: {
      get: () => state,
      subscribe: (listener: () => void) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    set,
    change: vi.fn((changes: TextChanges) => set({ text: take(applyChanges(state.text, changes)) })),
    text: () => state.text,
  }
}

function readDate(typed: string) {
  const day = /^(\d{1,2}) June 1981$/.exec(typed)?.[1]
  return day === undefined ? undefined : { edtf: `1981-06-${day}`, words: `on day ${day}` }
}

let editor: SourceEditor | undefined

function open(
  page: ReturnType<typeof createPage>,
  more: { onUndo?: () => void; onSelect?: () => void; onUnwrap?: () => void; isWrapped?: boolean } = {},
) {
  const parent = document.body.appendChild(document.createElement('div'))
  editor = createSourceEditor({
    parent,
    source: page.source,
    lines: editorLines(page.source.get().text),
    words: sourceText,
    labelledBy: 'label',
    describedBy: 'leave',
    isWrapped: more.isWrapped ?? true,
    onUnwrap: more.onUnwrap ?? (() => {}),
    problemWords: { word: ({ code }) => ({ message: code, help: '' }), fixes: () => [] },
    helpNow: () => ({ schema: SCHEMA, ids: IDS, itemStarts: () => [], readDate }),
    onChange: page.change,
    onSelect: more.onSelect ?? (() => {}),
    onMove: () => {},
    onUndo: more.onUndo ?? (() => {}),
    onRedo: () => {},
  })
  const view = EditorView.findFromDOM(parent) as EditorView
  return { editor, view, shown: () => view.state.doc.toString() }
}

afterEach(() => {
  editor?.destroy()
  document.body.replaceChildren()
})

function type(view: EditorView, text: string): void {
  for (const letter of text) view.dispatch(view.state.replaceSelection(letter), { userEvent: 'input.type' })
}

describe('an editor and the document of the page', () => {
  it('hands over what is typed once, with the line ends of the file', () => {
    const page = createPage('\uFEFF{\r\n  "a": 1\r\n}')
    const { view, shown } = open(page)
    view.dispatch({ selection: { anchor: shown().indexOf('1') + 1 } })
    type(view, ',\n')
    expect(page.text()).toBe('\uFEFF{\r\n  "a": 1,\r\n\r\n}')
    expect(page.change).toHaveBeenCalledTimes(2)
    expect(shown()).toBe(plainText(page.text()))
  })

  it('takes in what the page makes of what is typed', () => {
    const page = createPage('{}', (changed) => changed.replace('x', 'y'))
    const { view, shown } = open(page)
    view.dispatch({ selection: { anchor: 1 } })
    type(view, 'x1')
    expect(page.text()).toBe('{y1}')
    expect(shown()).toBe('{y1}')
  })

  it('puts nothing in again where the page takes what is typed as it is', () => {
    const page = createPage('{}')
    const { view } = open(page)
    view.dispatch({ selection: { anchor: 1 } })
    const dispatch = vi.spyOn(view, 'dispatch')
    type(view, '1')
    expect(page.text()).toBe('{1}')
    expect(dispatch).toHaveBeenCalledTimes(1)
  })

  it('keeps the cursor where the page changes the text around it', () => {
    const page = createPage('{\r\n"a": 1,\r\n"b": 2}')
    const { view, shown } = open(page)
    view.dispatch({ selection: { anchor: shown().indexOf('"b"') } })
    const before = page.text()
    const changes = [
      { from: 1, to: 1, insert: '\r\n"z": 0,' },
      { from: before.indexOf('2'), to: before.indexOf('2') + 1, insert: '3' },
    ]
    page.set({ text: applyChanges(before, changes), last: { before, changes } })
    expect(shown()).toBe(plainText(page.text()))
    expect(view.state.selection.main.head).toBe(shown().indexOf('"b"'))
    expect(page.change).not.toHaveBeenCalled()
  })

  it('finds the smallest difference where it is not told how a text came about, or is told wrong', () => {
    const page = createPage('{"a": 1, "b": 2}')
    const { view, shown } = open(page)
    view.dispatch({ selection: { anchor: shown().indexOf('"b"') } })
    page.set({ text: '{"aa": 1, "b": 2}' })
    expect(view.state.selection.main.head).toBe(shown().indexOf('"b"'))
    const last = { before: page.text(), changes: [{ from: 0, to: 1, insert: '[' }] }
    page.set({ text: '{"aaa": 1, "b": 2}', last })
    expect(shown()).toBe('{"aaa": 1, "b": 2}')
    expect(view.state.selection.main.head).toBe(shown().indexOf('"b"'))
  })

  it('goes with the cursor to what is undone, which the page does', () => {
    const page = createPage('{"a": 12}')
    const { view, shown } = open(page, { onUndo: () => page.set({ text: '{"a": 1}' }) })
    const undo = new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true })
    expect(runScopeHandlers(view, undo, 'editor')).toBe(true)
    expect(shown()).toBe('{"a": 1}')
    expect(view.state.selection.main.head).toBe(7)
  })

  it('tells where the cursor comes to rest, but not where the page has put it', () => {
    vi.useFakeTimers()
    const onSelect = vi.fn()
    const page = createPage('\uFEFF{\r\n"a": 1}')
    const { view, editor } = open(page, { onSelect })
    editor.goTo({ from: 4, to: 7, takesFocus: false })
    expect(view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to)).toBe('"a"')
    vi.advanceTimersByTime(1000)
    expect(onSelect).not.toHaveBeenCalled()
    view.dispatch({ selection: { anchor: 1 } })
    view.dispatch({ selection: { anchor: 2 } })
    vi.advanceTimersByTime(1000)
    expect(onSelect.mock.calls).toEqual([[4]])
    vi.useRealTimers()
  })
})

describe('problems', () => {
  const marks = (view: EditorView) => {
    const found: string[] = []
    forEachDiagnostic(view.state, ({ message }, from, to) =>
      found.push(`${message} ${view.state.sliceDoc(from, to)}`),
    )
    return found
  }
  const problem = (code: string, from: number, to: number): Problem => ({
    code,
    severity: 'error',
    values: {},
    path: [],
    from,
    to,
  })

  it('stand where they are in the text that is shown, though it has changed since', () => {
    const text = '\uFEFF{\r\n"a": 1,\r\n"b": {\r\n}}'
    const page = createPage(text)
    const { view, editor } = open(page)
    const at = (part: string) => text.indexOf(part)
    view.dispatch({ changes: { from: 0, insert: '  ' } })
    const problems = [
      problem('one', at('1'), at('1') + 1),
      problem('lines', at('{\r\n}'), text.length),
      problem('bom', 0, 1),
    ]
    editor.showProblems({ text, problems })
    expect(marks(view)).toEqual(['bom ', 'one 1', 'lines {'])
  })
})

describe('suggestions', () => {
  async function suggested(view: EditorView, marked: string): Promise<readonly string[]> {
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: marked.replace('|', '') },
      selection: { anchor: marked.indexOf('|') },
    })
    startCompletion(view)
    await eventually(() => expect(currentCompletions(view.state)).not.toHaveLength(0))
    return currentCompletions(view.state).map(({ label }) => label)
  }
  /** A list that has only just opened takes no answer. */
  const accept = (view: EditorView) => eventually(() => expect(acceptCompletion(view)).toBe(true))
  const inEvent = (members: string) => `{"features": [{"properties": {${members}}}]}`

  it('puts in a member with colon, value and comma', async () => {
    const page = createPage('')
    const { view } = open(page)
    expect(await suggested(view, inEvent('"title": "x",\n|\n"note": ""'))).toEqual(['place', 'grade'])
    await accept(view)
    expect(page.text()).toBe(inEvent('"title": "x",\n"place": "",\n"note": ""'))
    expect(view.state.selection.main.head).toBe(page.text().indexOf('"",') + 1)
  })

  it('puts in the comma that is missing before', async () => {
    const page = createPage('')
    const { view } = open(page)
    await suggested(view, inEvent('"title": "x"\n"pl|"'))
    await accept(view)
    expect(page.text()).toBe(inEvent('"title": "x",\n"place": ""'))
  })

  it('changes the name alone where a value is there', async () => {
    const page = createPage('')
    const { view } = open(page)
    await suggested(view, inEvent('"pl|": "tehran", "title": ""'))
    await accept(view)
    expect(page.text()).toBe(inEvent('"place": "tehran", "title": ""'))
  })

  it('puts in a value of those that there can be', async () => {
    const page = createPage('')
    const { view } = open(page)
    expect(await suggested(view, inEvent('"grade": |, "note": ""'))).toEqual(['sure', 'unsure'])
    await accept(view)
    expect(page.text()).toBe(inEvent('"grade": "sure", "note": ""'))
  })

  it('puts a date that is typed in words into EDTF', async () => {
    const page = createPage('')
    const { view } = open(page)
    expect(await suggested(view, inEvent('"date": "28 June 1981|"'))).toEqual(['1981-06-28'])
    await accept(view)
    expect(page.text()).toBe(inEvent('"date": "1981-06-28"'))
  })

  it('finds an id by what it is called', async () => {
    const page = createPage('')
    const { view } = open(page)
    expect(await suggested(view, inEvent('"place": "Manëz|"'))).toEqual(['manez'])
    await accept(view)
    expect(page.text()).toBe(inEvent('"place": "manez"'))
  })
})

describe('long lines', () => {
  const long = `["${'x'.repeat(20_000)}"]`
  const isWrapped = ({ view }: ReturnType<typeof open>) =>
    view.contentDOM.classList.contains('cm-lineWrapping')

  it('are never laid out wrapped where the text is opened without', () => {
    expect(isWrapped(open(createPage(long), { isWrapped: false }))).toBe(false)
  })

  it('end the wrapping as they come, and tell so', () => {
    const onUnwrap = vi.fn()
    const page = createPage('[\n]\n')
    const opened = open(page, { onUnwrap })
    expect(isWrapped(opened)).toBe(true)
    page.set({ text: `[\n1\n]\n` })
    expect(isWrapped(opened)).toBe(true)
    page.set({ text: long })
    expect(isWrapped(opened)).toBe(false)
    expect(onUnwrap).toHaveBeenCalledOnce()
  })
})
