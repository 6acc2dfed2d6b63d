import { createStore, type StoreApi } from 'zustand/vanilla'
import { insertItems, removeItems, setAll, setAndAppend } from '../../domain/edit/edit-file'
import { type EditedFile, readFile } from '../../domain/edit/edited-file'
import {
  beginEditing,
  changedFiles,
  type Editing,
  type EditName,
  edit,
  type FileChanges,
  goTo,
  restoreEditing,
  saved,
} from '../../domain/edit/editing'
import { findAgain, type ItemRef } from '../../domain/edit/find-again'
import { moveIndex, moveProblems } from '../../domain/edit/move-problems'
import type { TextChanges } from '../../domain/edit/text-change'
import type { JsonPath } from '../../domain/json/json-value'
import type { Problem } from '../../domain/problem'
import { resultInSlices } from '../../ui/edit/in-slices'
import { lockDraft } from '../tabs/draft-lock'
import { storageNames } from '../tabs/storage-names'
import { watchLeaving } from '../tabs/watch-leaving'
import type { OpenedFiles } from './document-source'
import { type KeptDraft, loadEdits, newEditsId, saveEdits } from './edit-drafts'
import { watchProblems } from './problem-watch'

/** Milliseconds of typing after which it is saved, together with what follows. */
const SAVE_AFTER = 300

/** An item of a file that is open in the form. */
export type Selected = ItemRef

/** A value that is to stand at a path of a file; `undefined` takes it away. */
export interface ValueEdit {
  readonly file: string
  readonly path: JsonPath
  readonly value: unknown
}

export interface EditState {
  readonly editing: Editing
  /** By file, at offsets of the texts as they are. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>
  /** How many more of the same kinds there are, too many to list. */
  readonly unlisted: number
  /** `failed`: this browser does not check. */
  readonly checking: 'underway' | 'done' | 'failed'
  readonly selected: Selected | undefined
  /** Whether this browser keeps what was done. */
  readonly keeping: 'new' | 'kept' | 'unkept' | 'failed'
  readonly failure: unknown
  /** Whether another tab works on these files. */
  readonly isElsewhere: boolean
  /** Whether another tab had kept something else, so that both stay. */
  readonly isSecond: boolean
  /** Whether edits of an earlier visit were brought back. */
  readonly isRestored: boolean
}

/** Files that are edited in this tab. */
export interface EditSession extends Pick<StoreApi<EditState>, 'getState' | 'subscribe' | 'getInitialState'> {
  readonly id: string
  readonly opened: OpenedFiles
  /** When what was brought back of an earlier visit was kept, in milliseconds since 1970. */
  readonly restoredAt: number | undefined
  /** Makes an edit of changes of texts. Returns whether it was made: another tab may have the files. */
  apply(changes: FileChanges, name: EditName, typing?: string): boolean
  /** Sets values, as one edit. */
  set(values: readonly ValueEdit[], name: EditName, typing?: string): boolean
  /** Adds items to the end of a file's list, and chooses the first where `isChosen`. */
  add(file: string, items: readonly unknown[], name: EditName, isChosen?: boolean): boolean
  /** Sets values of items of a file and adds items to its end, as one edit. */
  setAndAdd(
    file: string,
    values: readonly Omit<ValueEdit, 'file'>[],
    items: readonly unknown[],
    name: EditName,
  ): boolean
  remove(file: string, indices: readonly number[], name: EditName): boolean
  undo(): EditName | undefined
  redo(): EditName | undefined
  /** Goes by undo or redo to where so many edits are done. */
  goTo(done: number): void
  select(selected: Selected | undefined): void
  /** What is in the files now is saved in them. */
  markSaved(names: Iterable<string>, handles?: OpenedFiles['handles']): void
  dismiss(what: 'isSecond' | 'isRestored'): void
  takeOver(): void
  /** Keeps what is not kept yet; resolves when that is done or has failed. */
  flush(): Promise<void>
  /** Gives the files free for other tabs. */
  close(): Promise<void>
}

/**
 * Works on opened files, with what `kept` has of an earlier visit. Each edit can be undone, and is kept in this browser. Long,
 * since undo, keeping, checking and the lock between tabs all turn on the same state here, and nowhere else.
 */
export async function workOnFiles(
  opening: OpenedFiles,
  kept: KeptDraft | undefined,
  ownId?: string,
): Promise<EditSession> {
  let id = kept?.id ?? ownId ?? newEditsId()
  let opened = opening
  let first = kept?.base.texts ?? opening.texts
  let isBaseKept = kept !== undefined
  let stamp = kept?.log?.stamp
  let underWay = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  const start = (kept && (await restore(kept))) ?? (await begin(opening))

  const store = createStore<EditState>()(() => ({
    ...{ editing: start, problems: new Map(), unlisted: 0, checking: 'underway', selected: undefined },
    ...{ keeping: kept ? 'kept' : 'new', failure: undefined },
    ...{ isElsewhere: false, isSecond: false, isRestored: start.done > 0 },
  }))
  const { getState, setState } = store

  const watch = watchProblems(
    ({ problems: found, left }) => {
      const problems = new Map<string, Problem[]>()
      for (const { file, problem } of found) {
        const list = problems.get(file)
        if (list) list.push(problem)
        else problems.set(file, [problem])
      }
      setState({ problems, unlisted: left, checking: 'done' })
    },
    () => setState({ checking: 'failed' }),
  )
  const check = () => watch.open(textsOf(getState().editing.files))

  /** Goes on to what changes, made one after the other, lead to. */
  function go(editing: Editing, steps: readonly FileChanges[]): void {
    const { editing: last, problems, selected, checking } = getState()
    const moved = new Map(problems)
    let at = selected
    for (const [name, file] of editing.files) {
      const before = last.files.get(name)
      if (before === undefined || before === file) continue
      const changes = steps.flatMap((step) => {
        const made = step.get(name)
        return made === undefined ? [] : [made]
      })
      moved.set(name, moveProblems(problems.get(name) ?? [], changes, file))
      if (at?.file !== name) continue
      const index = moveIndex(at.index, before, changes, file)
      at = index === undefined ? undefined : { file: name, index }
    }
    for (const step of steps) watch.change(step)
    setState({
      ...{ editing, problems: moved, selected: at, keeping: 'unkept' },
      checking: checking === 'failed' ? 'failed' : 'underway',
    })
    leaving.ask(changedFiles(editing).length > 0)
  }

  function isMine(): boolean {
    return !getState().isElsewhere
  }

  function apply(changes: FileChanges, name: EditName, typing?: string): boolean {
    if (!isMine()) return false
    const { editing } = getState()
    const run = typing === undefined ? undefined : { field: typing, time: Date.now() }
    const next = edit(editing, changes, name, run)
    if (next === editing) return true
    go(next, [changes])
    if (typing === undefined) void flush()
    else timer ??= setTimeout(flush, SAVE_AFTER)
    return true
  }

  /** Goes by undo or redo to where so many edits are done; returns whether it did. */
  function walk(done: number): boolean {
    const { editing } = getState()
    if (!isMine() || done < 0 || done > editing.entries.length || done === editing.done) return false
    const undone = editing.entries.slice(done, editing.done).flatMap(({ steps }) => steps)
    const redone = editing.entries.slice(editing.done, done).flatMap(({ steps }) => steps)
    go(goTo(editing, done), [
      ...undone.reverse().map(({ back }) => back),
      ...redone.map(({ forward }) => forward),
    ])
    void flush()
    return true
  }

  /** One save after the other: each has to know the stamp of the one before. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    underWay = underWay.then(() => (isUnkept() ? keep() : undefined))
    return underWay
  }

  const isUnkept = () => getState().keeping === 'unkept' || getState().keeping === 'failed'

  async function keep(): Promise<void> {
    const { editing } = getState()
    const base = isBaseKept ? undefined : { ...opened, texts: first, opened: textsOf(editing.opened) }
    try {
      const next = await saveEdits(id, editing, stamp, base)
      if (next === undefined) return keepBoth()
      if (stamp === undefined) void navigator.storage?.persist?.().catch(() => {})
      stamp = next
      isBaseKept = true
      if (getState().editing !== editing) return keep()
      setState({ keeping: 'kept', failure: undefined })
    } catch (failure) {
      setState({ keeping: 'failed', failure })
      leaving.ask(true)
    }
  }

  /** What another tab has kept stays; this goes on beside it. */
  function keepBoth(): Promise<void> {
    id = newEditsId()
    stamp = undefined
    isBaseKept = false
    lock.release()
    setState({ isSecond: true })
    lock = hold()
    return keep()
  }

  /** Goes on with what another tab has left, unless something is not kept here: then both will be. */
  async function takeBack(): Promise<void> {
    const there = await loadEdits(id).catch(() => undefined)
    if (there?.log === undefined || there.log.stamp === stamp || getState().keeping === 'unkept') return
    const editing = await restore(there)
    if (editing === undefined) return
    stamp = there.log.stamp
    first = there.base.texts
    const { editing: before, selected } = getState()
    setState({
      editing,
      selected: selected && findAgain(selected, before.files, editing.files),
      keeping: 'kept',
      checking: 'underway',
    })
    check()
  }

  const hold = () =>
    lockDraft(storageNames.edit(id), {
      onHeld: () => void (getState().isElsewhere && takeBack().then(() => setState({ isElsewhere: false }))),
      onElsewhere: () => setState({ isElsewhere: true }),
      onAsked: flush,
    })
  let lock = hold()
  const leaving = watchLeaving({ onHidden: () => void flush(), onGone: () => void flush() })
  leaving.ask(changedFiles(start).length > 0)
  check()

  return {
    ...{ getState, subscribe: store.subscribe, getInitialState: store.getInitialState },
    get id() {
      return id
    },
    restoredAt: kept?.log?.savedAt,
    get opened() {
      return opened
    },
    apply,
    set(values, name, typing) {
      const { files } = getState().editing
      const changes = new Map<string, TextChanges>()
      for (const fileName of new Set(values.map(({ file }) => file))) {
        const file = files.get(fileName)
        const made =
          file &&
          setAll(
            file,
            values.filter((each) => each.file === fileName),
          )
        if (made === undefined) return false
        changes.set(fileName, made)
      }
      return apply(changes, name, typing)
    },
    add(fileName, items, name, isChosen = true) {
      const file = getState().editing.files.get(fileName)
      if (file === undefined) return false
      const index = file.items.starts.length
      const isAdded = apply(new Map([[fileName, insertItems(file, index, items)]]), name)
      if (isAdded && isChosen) setState({ selected: { file: fileName, index } })
      return isAdded
    },
    setAndAdd(fileName, values, items, name) {
      const file = getState().editing.files.get(fileName)
      const made = file && setAndAppend(file, values, items)
      return made !== undefined && apply(new Map([[fileName, made]]), name)
    },
    remove(fileName, indices, name) {
      const file = getState().editing.files.get(fileName)
      return file !== undefined && apply(new Map([[fileName, removeItems(file, indices)]]), name)
    },
    undo() {
      const { entries, done } = getState().editing
      return walk(done - 1) ? entries[done - 1]?.name : undefined
    },
    redo() {
      const { entries, done } = getState().editing
      return walk(done + 1) ? entries[done]?.name : undefined
    },
    goTo: walk,
    select: (selected) => setState({ selected }),
    markSaved(names, handles) {
      opened = { ...opened, handles: handles ?? opened.handles }
      isBaseKept = false
      setState({ editing: saved(getState().editing, names), keeping: 'unkept' })
      leaving.ask(changedFiles(getState().editing).length > 0)
      void flush()
    },
    dismiss: (what) => setState({ [what]: false }),
    takeOver: () => lock.takeOver(),
    flush,
    async close() {
      await flush()
      watch.stop()
      lock.release()
      leaving.stop()
    },
  }
}

async function begin({ texts }: OpenedFiles): Promise<Editing> {
  const files: EditedFile[] = []
  for (const [name, text] of texts) files.push(await resultInSlices(readFile(name, text)))
  return beginEditing(files)
}

function restore({ base: { texts, opened }, log }: KeptDraft): Promise<Editing | undefined> {
  return resultInSlices(restoreEditing(texts, opened ?? texts, log?.entries ?? [], log?.done ?? 0))
}

function textsOf(files: Editing['files']): ReadonlyMap<string, string> {
  return new Map([...files].map(([name, { text }]) => [name, text]))
}
