import { openLessonFile } from '../../src/domain/check/open-lesson-file'
import { changesBetween } from '../../src/domain/edit/changes-between'
import { insertItems, removeItems, setAll, setAt } from '../../src/domain/edit/edit-file'
import { changeFile, type EditedFile, openFile } from '../../src/domain/edit/edited-file'
import {
  beginEditing,
  type Editing,
  edit,
  goTo,
  redo,
  saved,
  takeNewer,
  undo,
} from '../../src/domain/edit/editing'
import { finish } from '../../src/domain/edit/item-list'
import { lineHunks } from '../../src/domain/edit/line-hunks'
import {
  itemMembers,
  listChanges,
  revertBeside,
  revertItem,
  revertMember,
} from '../../src/domain/edit/list-changes'
import { mergeFiles } from '../../src/domain/edit/merge-files'
import { renameMember } from '../../src/domain/edit/rename-member'
import { restoreEditing } from '../../src/domain/edit/restore-editing'
import { smallChanges, smallestChange } from '../../src/domain/edit/smallest-change'
import { applyChanges, type TextChanges } from '../../src/domain/edit/text-change'
import {
  beginHistory,
  present,
  record,
  redo as redoState,
  undo as undoState,
} from '../../src/domain/history/history'
import type { JsonPath } from '../../src/domain/json/json-value'
import {
  addStep,
  duplicateStep,
  type LessonChange,
  type LessonEdit,
  moveStep,
  removeStep,
  setLessonField,
  setQuestion,
  setStepField,
  setStepView,
} from '../../src/domain/lesson/edit/edit-lesson'
import { newLesson, newStep } from '../../src/domain/lesson/edit/new-lesson'
import { formatLesson } from '../../src/domain/lesson/format-lesson'
import type { Lesson } from '../../src/domain/lesson/lesson'
import { ATLAS, CHECKED, LESSONS } from './corpus'
import { mutate } from './mutate'
import type { Random } from './random'
import { ensure, parsed, type Target, textOf } from './target'

const VALUES: readonly unknown[] = [
  ...[undefined, null, true, 0, -0, 1e21, 1.5, '', 'a "b" \\ \u2028 🌍', '__proto__', '\ud800'],
  ...[[], {}, [1, [2, { a: 'b' }]], { a: { b: [] } }, JSON.parse('{"__proto__":{"polluted":1}}')],
  ...[
    { type: 'Point', coordinates: [2.35, 48.85] },
    { party: 'a', says: 'b', sources: ['c'] },
  ],
]
const NAMES = [
  'title',
  'date',
  'place',
  'claims',
  'sources',
  'id',
  'new',
  '__proto__',
  'constructor',
  'a.b',
  '',
]

function pathOf(file: EditedFile, random: Random): JsonPath {
  const at = random.below(file.items.starts.length + 1)
  const inside = [...Array(random.below(3))].map(() =>
    random.isOneIn(3) ? random.below(4) : random.pick(random.isOneIn(2) ? ['properties', 'geometry'] : NAMES),
  )
  return random.isOneIn(8) ? [random.pick(NAMES)] : [...(file.items.path ?? []), at, ...inside]
}

/** Changes of a text as one types: anywhere in it, broken or not. */
function typed({ text }: EditedFile, random: Random): TextChanges {
  const from = random.below(text.length + 1)
  const to = Math.min(text.length, from + random.below(random.isOneIn(3) ? 200 : 3))
  return [{ from, to, insert: random.pick(['', ' ', '"', '}', ']', ',', '{"id":"x"},', '\r\n', '1', '🌍']) }]
}

function changesOf(file: EditedFile, opened: EditedFile, random: Random): TextChanges {
  const count = file.items.starts.length
  const index = random.below(count)
  switch (random.below(9)) {
    case 0:
      return typed(file, random)
    case 1:
      return insertItems(file, random.below(count + 2), [random.pick(VALUES) ?? null, { type: 'Feature' }])
    case 2:
      return removeItems(file, [index, random.below(count)])
    case 3:
      return finish(
        renameMember(file, random.pick([[], ['properties']]), random.pick(NAMES), random.pick(NAMES)),
      )
    case 4:
      return (
        setAll(
          file,
          [1, 2, 3].map(() => ({ path: pathOf(file, random), value: random.pick(VALUES) })),
        ) ?? []
      )
    case 5: {
      const { items, beside } = listChanges(opened, file)
      const kind = beside[0]
      if (kind !== undefined && random.isOneIn(3)) return revertBeside(kind, opened, file)
      if (items.length === 0) return []
      const change = random.pick(items)
      const members = itemMembers(change, opened, file)
      if (members.length > 0 && random.isOneIn(2))
        return revertMember(change, random.pick(members), opened, file) ?? []
      return revertItem(change, opened, file)
    }
    default:
      return setAt(file, pathOf(file, random), random.pick(VALUES)) ?? []
  }
}

function ensureOrdered(text: string, changes: TextChanges): void {
  let last = 0
  for (const { from, to } of changes) {
    ensure(
      last <= from && from <= to && to <= text.length,
      `changes that overlap, or beside the text: ${JSON.stringify(changes)}`,
    )
    last = to
  }
}

const NAME = 'events.geojson'
const fileOf = (editing: Editing) => editing.files.get(NAME) as EditedFile

/** One edit more, or a way back or forth. */
function step(editing: Editing, random: Random, other: string): Editing {
  const file = fileOf(editing)
  const opened = editing.opened.get(NAME) as EditedFile
  switch (random.below(12)) {
    case 0:
      return undo(editing)
    case 1:
      return redo(editing)
    case 2:
      return goTo(editing, random.below(editing.entries.length + 1))
    case 3:
      return saved(editing, new Map([[NAME, file.text]]))
    case 4: {
      const theirs = openFile(
        NAME,
        random.isOneIn(2) ? other : applyChanges(opened.text, typed(opened, random)),
      )
      const merged = mergeFiles(opened, file, theirs)
      const text = merged?.file.text ?? theirs.text
      return takeNewer(
        editing,
        NAME,
        { text: theirs.text, from: random.pick(['disk', 'host'] as const) },
        smallestChange(file.text, text),
        { kind: 'merge' },
      )
    }
    default: {
      const changes = changesOf(file, opened, random)
      ensureOrdered(file.text, changes)
      const typing = random.isOneIn(3) ? { field: 'a', time: random.below(5000) } : undefined
      return edit(editing, new Map([[NAME, changes]]), { kind: 'set' }, typing)
    }
  }
}

const files: Target = {
  name: 'edits of files',
  seeds: [...ATLAS, ...CHECKED.slice(0, 40)],
  isText: true,
  run(bytes, random) {
    const whole = random.pick(ATLAS)
    // What is edited is whole as often as it is broken.
    const first = textOf(random.isOneIn(2) ? whole : bytes)
    const other = textOf(random.isOneIn(2) ? bytes : mutate(whole, bytes, random, true))
    let editing = beginEditing([openFile(NAME, first)])
    for (let done = 0; done < 10; done++) {
      const before = fileOf(editing)
      editing = step(editing, random, other)
      const { text, items } = fileOf(editing)
      const fresh = openFile(NAME, text)
      ensure(
        JSON.stringify([fresh.items.starts, fresh.items.ends]) === JSON.stringify([items.starts, items.ends]),
        'items are found elsewhere once the text is opened again',
      )
      if (done % 5 === 0) {
        const changes = finish(changesBetween(before, fileOf(editing)))
        ensureOrdered(before.text, changes)
        ensure(applyChanges(before.text, changes) === text, 'changes that do not lead to the other text')
        ensure(
          applyChanges(before.text, smallChanges(before.text, text)) === text,
          'small changes that do not',
        )
        finish(lineHunks(before.text, changes))
      }
    }
    const last = fileOf(editing).text
    const { done } = editing
    ensure(fileOf(goTo(editing, 0)).text === first, 'undone, the text is another')
    ensure(fileOf(goTo(goTo(editing, 0), done)).text === last, 'redone, the text is another')
    const texts = new Map([[NAME, first]])
    const again = finish(restoreEditing(texts, texts, texts, editing.entries, done))
    ensure(again !== undefined && fileOf(again).text === last, 'restored, the text is another')
    // What is kept in the browser may be of another text.
    const damaged = new Map([[NAME, other]])
    finish(restoreEditing(damaged, damaged, damaged, editing.entries, done))
  },
}

/** A value set in what can be parsed leaves what can be parsed, with that value in it. */
const values: Target = {
  name: 'values that are set',
  seeds: CHECKED,
  isText: true,
  run(bytes, random) {
    const text = textOf(bytes)
    const file = openFile(NAME, text)
    const path = pathOf(file, random)
    const value = random.pick(VALUES)
    const changes = setAt(file, path, value)
    if (changes === undefined) return
    ensureOrdered(text, changes)
    const changed = changeFile(file, changes)
    if (parsed(text.replace(/^\uFEFF/, '')) !== undefined)
      ensure(
        parsed(changed.text.replace(/^\uFEFF/, '')) !== undefined,
        `a value set at ${path.join('.')} left no JSON`,
      )
  },
}

function changedLesson(lesson: Lesson, random: Random): LessonChange {
  const count = lesson.steps.length
  const at = random.below(count + 3) - 1
  const text = random.pick(['', 'a', '*b*', '\u202e', 'x'.repeat(300)])
  switch (random.below(8)) {
    case 0:
      return setLessonField(lesson, random.pick(['title', 'summary'] as const), text)
    case 1:
      return addStep(lesson, newStep({ to: '1981' }), at)
    case 2:
      return setStepField(lesson, at, random.pick(['heading', 'text', 'notes'] as const), text)
    case 3:
      return setQuestion(lesson, at, random.pick(['text', 'answer'] as const), text)
    case 4:
      return setStepView(lesson, at, { from: '1981', to: '1986' })
    case 5:
      return moveStep(lesson, at, random.below(count + 3) - 1)
    case 6:
      return duplicateStep(lesson, at)
    default:
      return removeStep(lesson, at)
  }
}

const lessons: Target = {
  name: 'edits of a lesson',
  seeds: LESSONS,
  isText: true,
  run(bytes, random) {
    const opened = openLessonFile(textOf(bytes))
    const first = 'lesson' in opened ? opened.lesson : newLesson('own-a')
    const states = [formatLesson(first)]
    let history = beginHistory<Lesson, LessonEdit>(first)
    for (let made = 0; made < 12; made++) {
      const { lesson, edit: name } = changedLesson(present(history), random)
      const next = record(history, lesson, name)
      if (next === history) continue
      history = next
      states.push(formatLesson(lesson))
    }
    for (const state of [...states].reverse()) {
      ensure(formatLesson(present(history)) === state, 'undone, the lesson is another')
      history = undoState(history)
    }
    for (const state of states.slice(1)) {
      history = redoState(history)
      ensure(formatLesson(present(history)) === state, 'redone, the lesson is another')
    }
    ensure(
      'lesson' in openLessonFile(formatLesson(present(history))),
      'a lesson that was edited cannot be read',
    )
  },
}

export const EDIT_TARGETS: readonly Target[] = [files, values, lessons]
