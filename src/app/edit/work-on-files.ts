import { createStore } from 'zustand/vanilla'
import { problemsByFile } from '../../domain/check/problems-by-file'
import { removeItems } from '../../domain/edit/edit-file'
import {
  changesTo,
  type Editing,
  type EditName,
  edit,
  type FileChanges,
  goTo,
  prepareChanges,
  saved,
  takeNewer,
} from '../../domain/edit/editing'
import { fileEdits } from '../../domain/edit/file-edits'
import { findAgain } from '../../domain/edit/find-again'
import { doneWhenSaved } from '../../domain/edit/last-saved'
import { moveIndex, moveProblems } from '../../domain/edit/move-problems'
import { newerFiles } from '../../domain/edit/newer-file'
import { smallestChange } from '../../domain/edit/smallest-change'
import type { Typing } from '../../domain/history/history'
import { watchLeaving } from '../tabs/watch-leaving'
import { atlasTitle } from './atlas-title'
import { begin, restore } from './begin-editing'
import type { OpenedFiles } from './document-source'
import type { DraftBase, DraftSaved, KeptDraft } from './draft'
import { keepDraft } from './draft-keeper'
import { newEditsId } from './edit-drafts'
import { DISMISSED, type EditSession, type EditState } from './edit-session'
import { watchProblems } from './problem-watch'
import { takeTyped } from './take-typed'
import { haveSameNames, isOther, textsOf } from './texts-of-files'
import { unsavedNames } from './unsaved-names'
import { followUntaken, haveMoved, withUntaken } from './untaken-texts'
import { nextState, workInTurn } from './work-in-turn'

/**
 * Works on opened files, with what `kept` has of an earlier visit with them. Each edit can be undone, and is kept in this browser.
 *
 * @param keepFailure why nothing is known of an earlier visit, nor can be kept now
 */
export async function workOnFiles(
  opening: OpenedFiles,
  kept: KeptDraft | undefined,
  ownId?: string,
  keepFailure?: unknown,
): Promise<EditSession> {
  const { source } = opening
  const isNew = kept === undefined && (source.kind === 'new' || source.kind === 'paste')
  let base: DraftBase = kept?.base ?? { source, texts: opening.texts }
  const restored = kept && (await restore(kept))
  const start = restored ?? (await begin(opening))
  let written: DraftSaved = {
    texts: kept?.saved.texts ?? start.saved,
    handles: new Map([...(kept?.saved.handles ?? []), ...(opening.handles ?? [])]),
    folder: opening.folder ?? kept?.saved.folder,
  }

  const store = createStore<EditState>()(() => ({
    ...{ editing: start, made: undefined, selected: undefined, failure: keepFailure },
    ...{ problems: new Map(), unlisted: 0, lessonsInPart: [], checking: 'underway' },
    ...{ keeping: kept ? 'kept' : keepFailure ? 'failed' : 'new', refusals: 0, isBusy: false },
    ...{ untaken: (restored && kept?.untaken) ?? [], movedTexts: 0, isElsewhere: false, isSecond: false },
    ...{ newer: new Map(), ignored: opening.ignored ?? [], otherKeptAt: opening.otherKeptAt },
    isRestored: start.done > 0 && isOther(start, opening.texts),
  }))
  const { getState, setState } = store

  const watch = watchProblems(
    ({ problems: found, left, lessonsInPart }) => {
      setState({ problems: problemsByFile(found), unlisted: left, lessonsInPart, checking: 'done' })
    },
    () => setState({ checking: 'failed' }),
  )
  const check = () => watch.open(textsOf(getState().editing.files))

  let gone = (restored && kept?.gone) ?? []
  /** Goes on to what changes lead to. */
  function go(editing: Editing, made: FileChanges): void {
    const { editing: last, problems, selected, checking, untaken, movedTexts } = getState()
    const typed = followUntaken({ untaken, gone }, last, editing, made)
    gone = typed.gone
    keepKnown(editing)
    const moved = new Map([...problems].filter(([name]) => editing.files.has(name)))
    let at = selected && editing.files.has(selected.file) ? selected : undefined
    for (const [name, file] of editing.files) {
      const before = last.files.get(name)
      if (before === undefined || before === file) continue
      const changes = made.get(name) ?? []
      moved.set(name, moveProblems(problems.get(name) ?? [], changes, file))
      if (at?.file !== name) continue
      const index = moveIndex(at.index, before, changes, file)
      at = index === undefined ? undefined : { file: name, index }
    }
    setState({
      ...{ editing, made: { before: last.files, changes: made }, problems: moved, selected: at },
      untaken: typed.untaken,
      movedTexts: movedTexts + Number(haveMoved(untaken, typed.untaken)),
      checking: checking === 'failed' ? 'failed' : 'underway',
    })
    if (haveSameNames(last.files, editing.files)) watch.change(made)
    else check()
  }

  /** What files are known to have, and what changes are told against, is kept beside the edits. */
  function keepKnown({ opened, saved }: Editing): void {
    if (opened !== getState().editing.opened) base = { ...base, opened: textsOf(opened) }
    if (saved !== getState().editing.saved) written = { ...written, texts: saved }
  }

  function newerWithout(files: readonly string[]): EditState['newer'] {
    return new Map([...getState().newer].filter(([file]) => !files.includes(file)))
  }

  function isMine(): boolean {
    return !getState().isElsewhere
  }

  /** Whether nothing may be changed here, which is told. */
  function isRefused(): boolean {
    const isRefused = !isMine() || getState().isBusy
    if (isRefused) setState({ refusals: getState().refusals + 1 })
    return isRefused
  }

  const work = workInTurn((isBusy) => setState({ isBusy, refusals: 0 }))
  /** Nothing can be edited before work is done; it is for nothing where another tab has, or had, the files meanwhile. */
  function inTurn<T>(steps: Generator<void, T>, onDone: (result: T) => void): void {
    const { files } = getState().editing
    work.begin(steps, (result) => isMine() && getState().editing.files === files && onDone(result))
  }

  function apply(
    changes: FileChanges,
    name: EditName,
    typing?: string | Typing,
    removed?: readonly string[],
  ): boolean {
    if (isRefused()) return false
    const run = typeof typing === 'string' ? { field: typing, time: Date.now() } : typing
    inTurn(prepareChanges(getState().editing, changes), () => {
      const { editing } = getState()
      const next = edit(editing, changes, name, run, removed)
      if (next === editing) return
      go(next, changes)
      keeper.changed(typing !== undefined)
    })
    return true
  }

  /** Goes by undo or redo to where so many edits are done; returns whether it does. */
  function walk(done: number): boolean {
    const { editing } = getState()
    // Where nothing can be taken back, that may be for the edit that is being made.
    if (isRefused() || done < 0 || done > editing.entries.length || done === editing.done) return false
    const changes = changesTo(editing, done)
    inTurn(prepareChanges(editing, changes), () => {
      const next = goTo(getState().editing, done, changes)
      go(next, changes)
      setState({ newer: newerFiles(next, editing.done, getState().newer) })
      keeper.changed(false)
    })
    return true
  }

  const keeper = keepDraft(kept?.id ?? ownId ?? newEditsId(), kept, {
    takeTyped,
    draft() {
      const { editing, untaken } = getState()
      const { entries, done } = editing
      const name = base.source.kind === 'new' ? atlasTitle(editing) : undefined
      return {
        ...{ base, saved: written, name, entries, done, untaken, gone },
        isSaved: unsavedNames(editing, written.folder).length === 0,
      }
    },
    get: getState,
    set: setState,
    async onLeft(there) {
      work.stop()
      const editing = await restore(there)
      if (editing === undefined) return false
      base = there.base
      written = there.saved
      const { editing: before, selected } = getState()
      gone = there.gone
      setState({
        // What was found stood at places of the texts before.
        ...{ editing, keeping: 'kept', checking: 'underway', problems: new Map(), unlisted: 0 },
        ...{ lessonsInPart: [], newer: new Map(), untaken: there.untaken },
        selected: selected && findAgain(selected, before.files, editing.files),
      })
      check()
      return true
    },
  })
  function keepTyped(untaken: EditState['untaken']): void {
    setState({ untaken })
    if (isMine()) keeper.changed(true)
  }
  const leaving = watchLeaving({ onHidden: () => void keeper.flush(), onGone: keeper.writeDown })
  const stopAsking = store.subscribe(ask)
  function ask(): void {
    const { editing, keeping, isBusy, untaken } = getState()
    leaving.ask(
      isBusy ||
        (keeping === 'failed' && (isNew || editing.entries.length > 0)) ||
        (untaken.length > 0 && isMine()) ||
        (editing.entries.length > 0 && unsavedNames(editing, written.folder).length > 0),
    )
  }
  ask()
  if (isNew) keeper.changed(false)
  check()

  return {
    ...{ getState, subscribe: store.subscribe, getInitialState: store.getInitialState },
    source,
    key: newEditsId(),
    get id() {
      return keeper.id
    },
    get handles() {
      return written.handles ?? new Map()
    },
    get folder() {
      return written.folder
    },
    restoredAt: kept?.savedAt,
    apply,
    set(values, name, typing, added) {
      const changes = fileEdits(getState().editing.files, values, added ? [added] : [])
      return changes !== undefined && apply(changes, name, typing)
    },
    add(fileName, items, name, isChosen = true, beside, values = []) {
      const { files } = getState().editing
      const index = files.get(fileName)?.items.starts.length
      const changes = fileEdits(files, values, [{ file: fileName, items }, ...(beside ? [beside] : [])])
      if (index === undefined || changes === undefined) return false
      const isAdded = apply(changes, name)
      if (isAdded && isChosen) setState({ selected: { file: fileName, index } })
      return isAdded
    },
    change(fileName, steps, name, typing) {
      const file = getState().editing.files.get(fileName)
      if (file === undefined || isRefused()) return
      inTurn(steps(file), (made) => made && apply(new Map([[fileName, made]]), name, typing))
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
    goToSaved: () => walk(doneWhenSaved(getState().editing)),
    select: (selected) => setState({ selected }),
    markSaved(texts, handles, folder = written.folder, deleted = []) {
      const editing = saved(getState().editing, texts, deleted)
      written = { texts: editing.saved, handles, folder }
      setState({ editing, newer: newerWithout([...texts.keys()]), isRestored: false })
      if (isMine()) keeper.changed(false)
    },
    tellNewer: (newer) => setState({ newer: new Map([...getState().newer, ...newer]) }),
    goOnFrom(file, newer, text, name) {
      if (!isMine() || getState().isBusy) return
      const { editing } = getState()
      const changes = smallestChange(editing.files.get(file)?.text ?? '', text)
      go(takeNewer(editing, file, newer, changes, name), new Map([[file, changes]]))
      setState({ newer: newerWithout([file]) })
      keeper.changed(false)
    },
    keepUntaken: (field, untaken) => keepTyped(withUntaken(getState().untaken, field, untaken)),
    giveUpUntaken: () => keepTyped([]),
    dismiss: (what) => setState({ [what]: DISMISSED[what] }),
    takeOver: () => keeper.takeOver(),
    async flush() {
      while (getState().isBusy) await nextState(store)
      await keeper.flush()
    },
    async close() {
      work.stop()
      await keeper.flush()
      watch.stop()
      keeper.release()
      stopAsking()
      leaving.stop()
    },
  }
}
