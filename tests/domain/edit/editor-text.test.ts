import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertItems, setAt } from '../../../src/domain/edit/edit-file'
import { openFile } from '../../../src/domain/edit/edited-file'
import {
  createEditorText,
  editorChanges,
  fileChanges,
  plainText,
  prevailingLineEnd,
} from '../../../src/domain/edit/editor-text'
import { smallChanges, smallestChange } from '../../../src/domain/edit/smallest-change'
import { applyChanges, type TextChange } from '../../../src/domain/edit/text-change'

const PIECES = ['a', '"', '{', '\r\n', '\n', '\r', '\u200c', '\ud83d\ude00', 'م']
const file = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }))
  .map(([mark, pieces]) => mark + pieces.join(''))
const typed = fc
  .array(fc.constantFrom('a', ',', '\n', 'م'), { maxLength: 6 })
  .map((pieces) => pieces.join(''))

/** Edits at places given as shares of the length, in order and none touching another. */
function editsOf(length: number, wanted: readonly (readonly [number, number, string])[]): TextChange[] {
  const edits: TextChange[] = []
  for (const [start, size, insert] of [...wanted].sort((a, b) => a[0] - b[0])) {
    const from = Math.round(start * length)
    const to = Math.min(length, from + size)
    if (edits.every((edit) => edit.to < from)) edits.push({ from, to, insert })
  }
  return edits
}

const wantedEdits = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 4 }), typed),
  { minLength: 1, maxLength: 3 },
)

describe('a file as an editor holds it', () => {
  it('has the offsets of the editor, which lead back', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { toEditor, toFile, length } = createEditorText(text)
        const plain = plainText(text)
        expect(length).toBe(plain.length)
        for (let at = 0; at <= plain.length; at++) {
          expect(toEditor(toFile(at))).toBe(at)
          const unit = text[toFile(at)] ?? ''
          if (at < plain.length) expect(plain[at]).toBe(unit === '\r' ? '\n' : unit)
        }
      }),
    )
  })

  it('takes any edit of the editor to the same edit of the file', () => {
    fc.assert(
      fc.property(file, wantedEdits, (text, wanted) => {
        const before = createEditorText(text)
        const edits = editsOf(before.length, wanted)
        const after = applyChanges(text, fileChanges(before, edits))
        expect(plainText(after)).toBe(applyChanges(plainText(text), edits))
      }),
    )
  })

  it('leaves every byte outside an edit as it is', () => {
    fc.assert(
      fc.property(file, wantedEdits, (text, wanted) => {
        const before = createEditorText(text)
        const edits = editsOf(before.length, wanted)
        const changes = fileChanges(before, edits)
        expect(changes.map(({ from, to }) => [before.toEditor(from), before.toEditor(to)])).toEqual(
          edits.map(({ from, to }) => [from, to]),
        )
      }),
    )
  })

  it('ends new lines as most lines of the file end', () => {
    const text = '\uFEFF{\r\n  "a": 1\n}\r\n'
    const before = createEditorText(text)
    const at = plainText(text).indexOf('1') + 1
    const changes = fileChanges(before, [{ from: at, to: at, insert: ',\n  "b": 2' }])
    expect(applyChanges(text, changes)).toBe('\uFEFF{\r\n  "a": 1,\r\n  "b": 2\n}\r\n')
  })

  it('keeps two line ends apart that would become one', () => {
    const before = createEditorText('a\rX\nb')
    const changes = fileChanges(before, [{ from: 2, to: 3, insert: '' }])
    expect(applyChanges('a\rX\nb', changes)).toBe('a\r\r\nb')
  })

  it('takes changes of the file to the editor', () => {
    const text = '\uFEFF{\r\n"a": 1,\r\n"b": 2}'
    const from = text.indexOf('2')
    const changes = [{ from, to: from + 1, insert: '[\r\n2]' }]
    expect(applyChanges(plainText(text), editorChanges(createEditorText(text), changes))).toBe(
      plainText(applyChanges(text, changes)),
    )
  })
})

describe('prevailingLineEnd', () => {
  it.each([
    ['', '\n'],
    ['a\nb\r\nc\n', '\n'],
    ['a\r\nb\r\nc\n', '\r\n'],
    ['a\rb\rc\n', '\r'],
  ])('of %j is %j', (text, end) => expect(prevailingLineEnd(text)).toBe(end))
})

describe('smallestChange', () => {
  it('leads from any text to any other', () => {
    fc.assert(
      fc.property(file, file, (before, after) => {
        expect(applyChanges(before, smallestChange(before, after))).toBe(after)
      }),
    )
  })

  it('keeps what both have in common', () => {
    expect(smallestChange('"date": "1986-06"', '"date": "1986-06-07"')).toEqual([
      { from: 16, to: 16, insert: '-07' },
    ])
    expect(smallestChange('same', 'same')).toEqual([])
  })
})

describe('smallChanges', () => {
  const lines = fc.array(fc.constantFrom('a', 'ab', 'b', ''), { maxLength: 6 }).map((all) => all.join('\n'))

  it('leads from any text to any other', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        expect(applyChanges(before, smallChanges(before, after))).toBe(after)
      }),
    )
  })

  it('leaves the lines between two changed ones alone', () => {
    expect(smallChanges('a\nb\nc', 'a1\nb\nc1')).toEqual([
      { from: 1, to: 1, insert: '1' },
      { from: 5, to: 5, insert: '1' },
    ])
  })
})

it.each([
  ['[\r\n  {},\r\n  [],\n  []\n]\n', '\n'],
  ['[\n  {},\n  [],\r\n  []\r\n]\r\n', '\r\n'],
] as const)('what a form adds to %j ends its lines as what is typed', (text, end) => {
  const file = openFile('a.json', text)
  const added = applyChanges(text, insertItems(file, 3, [{ b: 4 }]))
  expect(added).toContain(`[],${end}  {${end}    "b": 4${end}  }`)
  const at = plainText(text).indexOf('\n]')
  const typed = [{ from: at, to: at, insert: ',\n  {\n    "b": 4\n  }' }]
  expect(applyChanges(text, fileChanges(createEditorText(text), typed))).toBe(added)
  const object = `{"a": ${text.trimEnd()}}${end}`
  const set = applyChanges(object, setAt(openFile('a.json', object), ['a'], [{}, [], [], 4]) ?? [])
  expect(set).toContain(`[],${end}  4`)
})
