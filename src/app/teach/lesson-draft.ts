import { createStore } from 'zustand/vanilla'
import {
  beginHistory,
  type History,
  mapStates,
  present,
  record,
  redo,
  redoable,
  undo,
  undoable,
} from '../../domain/history/history'
import { type LessonEdit, setLessonField } from '../../domain/lesson/edit/edit-lesson'
import { refusedExcess } from '../../domain/lesson/edit/lesson-limits'
import type { Lesson } from '../../domain/lesson/lesson'
import { onOwnLessonChanged } from '../lesson/own-lesson-changes'
import { loadDraft, loadKept, newOwnId, newStamp, removeOwnLesson, saveDraft } from '../lesson/own-lessons'
import { lockDraft } from '../tabs/draft-lock'
import { storageNames } from '../tabs/storage-names'
import { watchLeaving } from '../tabs/watch-leaving'
import type { DraftStart, DraftState, LessonDraft } from './draft-state'
import { forgetUnsaved, keepUnsaved } from './unsaved-lesson'

/** Milliseconds after an edit until it is saved, together with those that follow. */
const SAVE_AFTER = 400

/**
 * Works on a lesson: each edit can be undone, and is saved within a second. Where another tab has saved in between, or what is
 * kept there cannot be read, that stays as it is and this one goes on under a new id, with the title that `secondTitle` makes of
 * its own. An empty new lesson is kept
 * with its first edit, any other at once.
 */
export function workOnDraft(start: DraftStart, secondTitle: (title: string) => string): LessonDraft {
  let { stamp } = start
  /** Names of saves that may have come to be. */
  let tried: readonly string[] = []
  let saved = stamp ? start.lesson : undefined
  let underWay = Promise.resolve()
  let isWrittenDown = false
  let isLetGo = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const isEmpty = start.lesson.title === '' && start.lesson.steps.length === 0
  const store = createStore<DraftState>()(() => ({
    fileId: start.fileId,
    history: beginHistory(start.lesson),
    saving: stamp ? 'saved' : isEmpty ? 'new' : 'unsaved',
    failure: undefined,
    isKeptOpen: false,
    isElsewhere: false,
    isSecond: false,
    refused: undefined,
    openStep: undefined,
  }))
  const { getState, setState } = store
  const idOf = () => present(getState().history).id

  /** Returns whether this tab may go on with the lesson. */
  function go(history: History<Lesson, LessonEdit>): boolean {
    if (getState().isElsewhere || isDeleted()) return false
    if (history === getState().history) return true
    setState({ history, saving: 'unsaved', refused: undefined })
    saveSoon()
    return true
  }

  function saveSoon(): void {
    timer ??= setTimeout(flush, SAVE_AFTER)
  }

  /** One save after the other: each has to know the stamp of the one before. */
  function flush(): Promise<void> {
    stopTimer()
    underWay = underWay.then(() => (hasUnsaved() ? save() : undefined))
    return underWay
  }

  function stopTimer(): void {
    clearTimeout(timer)
    timer = undefined
  }

  const hasUnsaved = () => getState().saving === 'unsaved' || getState().saving === 'failed'
  const isDeleted = () => getState().saving === 'deleted'

  async function save(): Promise<void> {
    const { fileId, history } = getState()
    const lesson = present(history)
    try {
      const before = tried
      const mine = newStamp()
      tried = [...before, mine]
      const result = await saveDraft(lesson, fileId, stamp, mine, before)
      if ('other' in result) return result.other === 'deleted' ? loseSave() : keepBoth()
      if (!stamp) void navigator.storage?.persist?.().catch(() => {})
      stamp = result.stamp
      tried = []
      saved = lesson
      // What is written down names the save that it is to replace.
      if (getState().history !== history || getState().fileId !== fileId)
        return isWrittenDown ? writeDown() : saveSoon()
      crossOut(lesson.id)
      leaving.ask(false)
      setState({ saving: 'saved', failure: undefined, isKeptOpen: false })
    } catch (failure) {
      setState({ saving: 'failed', failure })
      leaving.ask(true)
    }
  }

  function loseSave(): void {
    stopTimer()
    setState({ saving: 'deleted', failure: undefined })
    leaving.ask(true)
  }

  /** Sees whether the lesson is still kept, after the save that is under way. */
  function lookAfter(id: string): void {
    underWay = underWay.then(async () => {
      if (id !== idOf() || !stamp) return
      const isGone = await loadKept(id).then(
        (kept) => kept === undefined,
        () => false,
      )
      if (isLetGo || id !== idOf()) return
      if (isGone) loseSave()
      // Another tab has kept it after all.
      else if (isDeleted()) await takeBack()
    })
  }

  function keepBoth(): Promise<void> {
    const id = newOwnId()
    const history = mapStates(getState().history, (lesson) => ({ ...lesson, id }))
    const lesson = present(history)
    const { lesson: second, edit } = setLessonField(lesson, 'title', secondTitle(lesson.title))
    stamp = undefined
    tried = []
    lock.release()
    setState({ fileId: undefined, history: record(history, second, edit), isSecond: true })
    lock = hold()
    return save()
  }

  /** Goes on with what another tab has left, unless something is unsaved here: then both will be kept. */
  async function takeBack(): Promise<void> {
    const kept = await loadDraft(idOf()).catch(() => undefined)
    if (kept && (kept.stamp !== stamp || isDeleted()) && !hasUnsaved()) {
      stamp = kept.stamp
      saved = kept.lesson
      leaving.ask(false)
      setState({
        ...{ history: beginHistory(kept.lesson), fileId: kept.fileId },
        ...{ saving: 'saved', openStep: undefined },
      })
    }
  }

  const hold = () =>
    lockDraft(storageNames.ownLesson(idOf()), {
      onHeld: () => void (getState().isElsewhere && takeBack().then(() => setState({ isElsewhere: false }))),
      onElsewhere: () => setState({ isElsewhere: true }),
      onAsked: flush,
    })

  function end(): void {
    isLetGo = true
    stopLooking()
    lock.release()
    leaving.stop()
  }

  /** Ends without a save; where `removal` fails, goes on. */
  async function letGo(removal: (id: string) => Promise<void>): Promise<void> {
    stopTimer()
    await underWay
    const id = idOf()
    isLetGo = true
    try {
      // What was never kept can be let go in a browser that keeps nothing.
      if (stamp) await removal(id)
    } catch (refusal) {
      isLetGo = false
      if (hasUnsaved()) saveSoon()
      throw refusal
    }
    stopTimer()
    crossOut(id)
    setState({ saving: 'new', failure: undefined })
    end()
  }

  function writeDown(): void {
    const { fileId, history } = getState()
    const lesson = present(history)
    // Of a deleted lesson only what nobody who deleted it can have seen.
    if (!hasUnsaved() && (!isDeleted() || lesson === saved)) return
    isWrittenDown = true
    keepUnsaved(lesson, fileId, stamp, tried)
    void flush()
  }

  function crossOut(id: string): void {
    if (isWrittenDown) forgetUnsaved(id)
    isWrittenDown = false
  }

  let lock = hold()
  const stopLooking = onOwnLessonChanged(lookAfter)
  const leaving = watchLeaving({ onHidden: () => void flush(), onGone: writeDown })
  if (hasUnsaved()) void flush()

  return {
    getState,
    subscribe: store.subscribe,
    getInitialState: store.getInitialState,
    apply({ lesson, edit }, isTyping) {
      const refused = refusedExcess(present(getState().history), lesson)
      if (refused || getState().refused) setState({ refused })
      if (refused) return false
      const field = `${edit.name} ${edit.after ?? ''}`
      const typing = isTyping ? { field, time: Date.now() } : undefined
      return go(record(getState().history, lesson, edit, typing))
    },
    undo() {
      const edit = undoable(getState().history)
      return go(undo(getState().history)) ? edit : undefined
    },
    redo() {
      const edit = redoable(getState().history)
      return go(redo(getState().history)) ? edit : undefined
    },
    nameFile(fileId) {
      if (fileId === getState().fileId || getState().isElsewhere || isDeleted()) return
      setState({ fileId, saving: 'unsaved' })
      saveSoon()
    },
    open: (openStep) => setState({ openStep }),
    dismissSecond: () => setState({ isSecond: false }),
    takeOver: () => lock.takeOver(),
    keep() {
      stamp = undefined
      setState({ saving: 'unsaved' })
      return flush()
    },
    flush,
    async close() {
      do await flush()
      while (getState().saving === 'unsaved')
      if (hasUnsaved() || isDeleted()) {
        setState({ isKeptOpen: true })
        return false
      }
      end()
      return true
    },
    discard: () => letGo(async () => {}),
    remove: () =>
      letGo(async (id) => {
        await removeOwnLesson(id)
        // Another tab may have written it down.
        forgetUnsaved(id)
      }),
  }
}
