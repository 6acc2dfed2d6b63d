import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setAt } from '../../../src/domain/edit/edit-file'
import { openFile } from '../../../src/domain/edit/edited-file'
import {
  beginEditing,
  changedFiles,
  changesTo,
  type Editing,
  edit,
  goneFiles,
  goTo,
  redo,
  saved,
  takeNewer,
  undo,
  unsavedFiles,
} from '../../../src/domain/edit/editing'
import { finish } from '../../../src/domain/edit/item-list'
import { doneWhenSaved, isLastUnsaved } from '../../../src/domain/edit/last-saved'
import { newerFiles } from '../../../src/domain/edit/newer-file'
import { restoreEditing } from '../../../src/domain/edit/restore-editing'
import { smallestChange } from '../../../src/domain/edit/smallest-change'
import type { JsonPath } from '../../../src/domain/json/json-value'

const EVENTS =
  '{\r\n  "features": [\r\n    { "id": "one", "n": 1.0 },\r\n    { "id": "two", "n": 2 }\r\n  ]\r\n}'
const SOURCES = '\uFEFF[{"id": "a"}]\n'

function begin(): Editing {
  return beginEditing([openFile('events.geojson', EVENTS), openFile('sources.json', SOURCES)])
}

function set(editing: Editing, path: JsonPath, value: unknown, time?: number): Editing {
  const file = editing.files.get('events.geojson')
  const changes = (file && setAt(file, path, value)) ?? []
  const typing = time === undefined ? undefined : { field: path.join('.'), time }
  return edit(
    editing,
    new Map([['events.geojson', changes]]),
    { kind: 'set', member: String(path.at(-1)) },
    typing,
  )
}

function restored(...kept: Parameters<typeof restoreEditing>): Editing | undefined {
  return finish(restoreEditing(...kept))
}

function text(editing: Editing, name = 'events.geojson'): string | undefined {
  return editing.files.get(name)?.text
}

describe('edits of files', () => {
  it('can be undone and redone unit by unit', () => {
    const once = set(begin(), ['features', 0, 'n'], 3)
    const twice = set(once, ['features', 1, 'id'], 'TWO')
    expect(text(undo(twice))).toBe(text(once))
    expect(text(undo(undo(twice)))).toBe(EVENTS)
    expect(text(redo(redo(undo(undo(twice)))))).toBe(text(twice))
    expect(text(goTo(twice, 0))).toBe(EVENTS)
    expect(undo(begin())).toEqual(begin())
  })

  it('that change nothing are none', () => {
    const editing = begin()
    expect(set(editing, ['features', 0, 'n'], 1)).toBe(editing)
  })

  it('of one field that is typed in are one', () => {
    const typed = set(
      set(set(begin(), ['features', 0, 'id'], 'a', 0), ['features', 0, 'id'], 'ab', 500),
      ['features', 0, 'id'],
      'abc',
      5000,
    )
    expect(typed.entries).toHaveLength(2)
    expect(text(undo(typed))).toContain('"ab"')
    expect(text(undo(undo(typed)))).toBe(EVENTS)
    expect(text(redo(undo(undo(typed))))).toContain('"ab"')
  })

  it('of one field are two where another one was made and undone between', () => {
    const typed = set(begin(), ['features', 0, 'id'], 'a', 0)
    const again = set(undo(set(typed, ['features', 1, 'id'], 'x')), ['features', 0, 'id'], 'ab', 500)
    expect(again.entries).toHaveLength(2)
    expect(text(undo(again))).toBe(text(typed))
  })

  it('of one run of typing are kept as one change, and go back at once', () => {
    const typed = ['a', 'ab', 'abc'].reduce(
      (editing, value, time) => set(editing, ['features', 0, 'id'], value, time),
      begin(),
    )
    const from = EVENTS.indexOf('"one"')
    expect(typed.entries.map(({ forward }) => forward.get('events.geojson'))).toEqual([
      [{ from, to: from + 5, insert: '"abc"' }],
    ])
    const [entry] = typed.entries
    expect(changesTo(typed, 0)).toEqual(entry?.back)
    expect(changesTo(undo(typed), 1)).toEqual(entry?.forward)
  })

  it('are told by file against what was opened, also when it is saved', () => {
    const editing = set(begin(), ['features', 0, 'n'], 3)
    const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name)
    expect(names(changedFiles(editing))).toEqual(['events.geojson'])
    expect(names(unsavedFiles(editing))).toEqual(['events.geojson'])
    expect(changedFiles(undo(editing))).toEqual([])
    const written = saved(editing, new Map([['events.geojson', text(editing) ?? '']]))
    expect(names(changedFiles(written))).toEqual(['events.geojson'])
    expect(unsavedFiles(written)).toEqual([])
    expect(names(unsavedFiles(undo(written)))).toEqual(['events.geojson'])
    expect(changedFiles(undo(written))).toEqual([])
  })

  it('are unsaved where they were made while an older text was written', () => {
    const older = set(begin(), ['features', 0, 'n'], 3)
    const now = set(older, ['features', 0, 'n'], 4)
    const written = saved(now, new Map([['events.geojson', text(older) ?? '']]))
    expect(unsavedFiles(written)).toHaveLength(1)
  })

  describe('that take in what a file has become', () => {
    const THEIRS = EVENTS.replace('"two"', '"TWO"')
    const take = (editing: Editing, from: 'disk' | 'host', to: string) =>
      takeNewer(editing, 'events.geojson', { text: THEIRS, from }, smallestChange(text(editing) ?? '', to), {
        kind: 'merge',
      })
    const known = ({ opened, saved }: Editing) => [
      opened.get('events.geojson')?.text,
      saved.get('events.geojson'),
    ]

    it('are told against that from then on, which is what is saved where no other was', () => {
      const mine = set(begin(), ['features', 0, 'n'], 3)
      expect(known(take(mine, 'host', THEIRS))).toEqual([THEIRS, THEIRS])
      const file = saved(mine, new Map([['events.geojson', text(mine) ?? '']]))
      const merged = take(file, 'host', THEIRS)
      expect(known(merged)).toEqual([THEIRS, text(mine)])
      expect(known(take(file, 'disk', THEIRS))).toEqual([THEIRS, THEIRS])
      expect(known(undo(merged))).toEqual([EVENTS, text(mine)])
    })

    it('know nothing of it any more once that is undone, until it is redone', () => {
      const mine = set(begin(), ['features', 0, 'n'], 3)
      const both = (text(mine) ?? '').replace('"two"', '"TWO"')
      const merged = take(mine, 'disk', both)
      const written = saved(merged, new Map([['events.geojson', both]]))
      const back = undo(written)
      expect(text(back)).toBe(text(mine))
      expect(known(back)).toEqual([EVENTS, EVENTS])
      expect(newerFiles(back, written.done, new Map())).toEqual(
        new Map([['events.geojson', { text: both, from: 'disk' }]]),
      )
      expect(known(goTo(written, 0))).toEqual([EVENTS, EVENTS])
      const again = redo(goTo(written, 0))
      expect(known(again)).toEqual([EVENTS, EVENTS])
      expect([text(redo(again)), ...known(redo(again))]).toEqual([both, THEIRS, both])
      const newer = newerFiles(back, written.done, new Map())
      expect(newerFiles(redo(back), back.done, newer)).toEqual(new Map())
    })

    it('are edits also where the two versions are alike', () => {
      const theirs = set(begin(), ['features', 1, 'id'], 'TWO')
      const merged = take(theirs, 'disk', THEIRS)
      expect(merged.entries).toHaveLength(2)
      expect(known(goTo(merged, 0))).toEqual([EVENTS, EVENTS])
    })

    it('stay where all is undone that no file has', () => {
      const mine = set(begin(), ['features', 0, 'n'], 3)
      const merged = take(mine, 'disk', (text(mine) ?? '').replace('"two"', '"TWO"'))
      expect([doneWhenSaved(merged), isLastUnsaved(merged)]).toEqual([2, false])
      const more = set(merged, ['features', 0, 'n'], 4)
      expect([doneWhenSaved(more), isLastUnsaved(more)]).toEqual([2, true])
    })
  })

  it('that no file has can be undone alone, however they were typed', () => {
    const save = (editing: Editing) => saved(editing, new Map([['events.geojson', text(editing) ?? '']]))
    const typed = set(begin(), ['features', 0, 'n'], 3, 0)
    expect(doneWhenSaved(typed)).toBe(0)
    const written = save(typed)
    expect([doneWhenSaved(written), isLastUnsaved(written)]).toEqual([1, false])
    const more = set(set(written, ['features', 0, 'n'], 4, 1), ['features', 1, 'n'], 5)
    expect([doneWhenSaved(more), isLastUnsaved(more)]).toEqual([1, true])
    expect(text(goTo(more, doneWhenSaved(more)))).toBe(text(typed))
  })

  it('of a text that no file has yet are all unsaved', () => {
    expect(unsavedFiles(beginEditing([openFile('pasted.geojson', EVENTS)], false))).toHaveLength(1)
  })

  it('add a file, which is gone while they are undone, also where it was emptied since', () => {
    const name = 'lessons/one.json'
    const put = (from: number, to: number, insert: string) => new Map([[name, [{ from, to, insert }]]])
    const added = edit(begin(), put(0, 0, '{}'), { kind: 'add' })
    expect(text(added, name)).toBe('{}')
    expect(changedFiles(added).map((file) => file.name)).toEqual([name])
    expect(unsavedFiles(added).map((file) => file.name)).toEqual([name])
    const emptied = edit(added, put(0, 2, ''), { kind: 'text' })
    expect(text(emptied, name)).toBe('')
    expect(undo(emptied).files).toEqual(added.files)
    expect([...goTo(emptied, 0).files.keys()]).toEqual(['events.geojson', 'sources.json'])
    expect(text(redo(goTo(emptied, 0)), name)).toBe('{}')
    const texts = new Map([...added.opened].map(([name, file]) => [name, file.text]))
    for (const done of [0, 1, 2])
      expect(restored(texts, texts, texts, emptied.entries, done)?.files).toEqual(goTo(emptied, done).files)
    expect(edit(begin(), put(1, 2, ''), { kind: 'text' })).toEqual(begin())
  })

  it('remove a file, which is there again, where it was, once they are undone', () => {
    const first = begin()
    const set3 = set(first, ['features', 0, 'n'], 3)
    const removed = edit(set3, new Map(), { kind: 'remove' }, undefined, ['events.geojson', 'none.json'])
    expect([...removed.files.keys()]).toEqual(['sources.json'])
    expect(removed.entries.at(-1)?.removed).toEqual(['events.geojson'])
    expect(goneFiles(removed)).toEqual(['events.geojson'])
    expect(goneFiles(saved(removed, new Map(), ['events.geojson']))).toEqual([])
    expect(undo(removed).files).toEqual(set3.files)
    expect([...undo(removed).files.keys()]).toEqual([...first.files.keys()])
    expect(text(goTo(removed, 0))).toBe(EVENTS)
    expect([...goTo(goTo(removed, 0), 2).files.keys()]).toEqual(['sources.json'])
    const back = edit(removed, new Map([['events.geojson', [{ from: 0, to: 0, insert: EVENTS }]]]), {
      kind: 'revert',
    })
    expect([...back.files.keys()]).toEqual([...first.files.keys()])
    for (const from of [0, 1, 2, 3])
      for (const to of [0, 1, 2, 3])
        expect(goTo(goTo(back, from), to).files.has('events.geojson')).toBe(to !== 2)
    expect(text(goTo(goTo(back, 0), 3))).toBe(EVENTS)
    expect(text(goTo(goTo(back, 3), 1))).toBe(text(set3))
    const texts = new Map([...first.opened].map(([name, file]) => [name, file.text]))
    for (const done of [0, 1, 2, 3]) {
      const again = restored(texts, texts, texts, back.entries, done)
      expect([...(again?.files ?? [])]).toEqual([...goTo(back, done).files])
    }
  })

  it('does not take the file of a lesson for gone that the atlas lists again, since others have kept it', () => {
    const listing = '{ "lessons": ["how"] }'
    const first = beginEditing([openFile('atlas.json', listing), openFile('lessons/how.json', '{}')])
    const unlist = new Map([['atlas.json', smallestChange(listing, '{ "lessons": [] }')]])
    const removed = edit(first, unlist, { kind: 'remove' }, undefined, ['lessons/how.json'])
    expect(goneFiles(removed)).toEqual(['lessons/how.json'])
    const theirs = { text: `${listing}\n`, from: 'disk' } as const
    const back = smallestChange('{ "lessons": [] }', theirs.text)
    expect(goneFiles(takeNewer(removed, 'atlas.json', theirs, back, { kind: 'text' }))).toEqual([])
  })

  it('remove an empty file too', () => {
    const empty = beginEditing([openFile('a.json', '{}'), openFile('b.json', '')])
    const removed = edit(empty, new Map(), { kind: 'remove' }, undefined, ['b.json'])
    expect([...removed.files.keys()]).toEqual(['a.json'])
    expect(undo(removed).files).toEqual(empty.files)
  })

  it('can be made anew from what was kept of them', () => {
    const editing = undo(set(set(begin(), ['features', 0, 'n'], 3), ['features', 1, 'id'], 'TWO'))
    const texts = new Map([...editing.opened].map(([name, file]) => [name, file.text]))
    const again = restored(texts, texts, texts, editing.entries, editing.done)
    expect(again && text(again)).toBe(text(editing))
    expect(again && text(redo(again))).toBe(text(redo(editing)))
    expect(restored(new Map(), new Map(), new Map(), editing.entries, 1)).toBeUndefined()
    expect(
      restored(new Map([['events.geojson', '']]), new Map(), new Map(), editing.entries, 1),
    ).toBeUndefined()
  })

  it('lead back to what was opened, whatever they are', () => {
    const path = fc.constantFrom(
      ['features', 0, 'n'],
      ['features', 1, 'x'],
      ['features', 1, 'id'],
      ['features', 0],
    )
    const value = fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 2 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(path, value), { maxLength: 8 }), (steps) => {
        const states = [begin()]
        for (const [at, to] of steps) states.push(set(states.at(-1) as Editing, at, to))
        const last = states.at(-1) as Editing
        expect(text(goTo(last, 0))).toBe(EVENTS)
        expect(text(goTo(goTo(last, 0), last.entries.length))).toBe(text(last))
      }),
    )
  })
})
