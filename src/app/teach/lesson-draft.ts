import { createStore, type StoreApi } from 'zustand/vanilla'
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
import { type LessonChange, type LessonEdit, setLessonField } from '../../domain/lesson/edit/edit-lesson'
import { type Excess, refusedExcess } from '../../domain/lesson/edit/lesson-limits'
import type { OwnLesson } from '../../domain/lesson/kept-lesson'
import type { Lesson } from '../../domain/lesson/lesson'
import { loadDraft, newOwnId, removeOwnLesson, saveDraft } from '../lesson/own-lessons'
import { lockDraft } from './draft-lock'
import { forgetUnsaved, keepUnsaved } from './unsaved-lesson'
import { watchLeaving } from './watch-leaving'

/** Milliseconds after an edit until it is saved, together with those that follow. */
const SAVE_AFTER = 400

/** A lesson on which this tab works. */
export interface DraftState {
  readonly fileId: string | undefined
  /** Its states have another id than it was opened by, where something else was kept there and both stay. */
  readonly history: History<Lesson, LessonEdit>
  /** `new`: there is nothing to save yet. */
  readonly saving: 'new' | 'saved' | 'unsaved' | 'failed'
  /** Why saving failed; `undefined` once it has not. */
  readonly failure: unknown
  /** Whether it stays open because it could not be saved as it was to be closed. */
  readonly isKeptOpen: boolean
  /** Whether another tab works on it. */
  readonly isElsewhere: boolean
  /** Whether what was kept in its place stands beside this now. */
  readonly isSecond: boolean
  /** The limit beyond which the last edit would have led, so that it was not made. */
  readonly refused: Excess | undefined
  /** Index of the step that is open in the form. */
  readonly openStep: number | undefined
}

export interface LessonDraft
  extends Pick<StoreApi<DraftState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** Returns whether the edit was made: a lesson does not grow beyond its limits. */
  apply(change: LessonChange, isTyping: boolean): boolean
  /** Takes the last edit back, and returns which it was. */
  undo(): LessonEdit | undefined
  redo(): LessonEdit | undefined
  /** Opens the form of a step, or closes it. */
  open(step: number | undefined): void
  /** The reader knows that there are two versions. */
  dismissSecond(): void
  takeOver(): void
  /** Saves what is unsaved; resolves when it is saved or has failed. */
  flush(): Promise<void>
  /** Saves, and gives the lesson free for other tabs. Where it cannot be saved, stays open and resolves to `false`. */
  close(): Promise<boolean>
  /** Closes as it was last saved; what is unsaved is lost. */
  discard(): Promise<void>
  /** Takes the lesson out of the browser, and closes. @throws where the browser refuses. */
  remove(): Promise<void>
}

/** What a draft starts from: a lesson as it is kept (with a stamp), or one that is not kept yet. */
export type DraftStart = Omit<OwnLesson, 'stamp'> & { readonly stamp: string | undefined }

/**
 * Works on a lesson: each edit can be undone, and is saved within a second. Where another tab has saved in between, or what is
 * kept there cannot be read, that stays as it is and this one goes on under a new id, with the title that `secondTitle` makes of
 * its own. An empty new lesson is kept
 * with its first edit, any other at once.
 */
export function workOnDraft(start: DraftStart, secondTitle: (title: string) => string): LessonDraft {
  let { stamp } = start
  let underWay = Promise.resolve()
  let isWrittenDown = false
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

  function go(history: History<Lesson, LessonEdit>): void {
    if (history === getState().history || getState().isElsewhere) return
    setState({ history, saving: 'unsaved' })
    saveSoon()
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

  async function save(): Promise<void> {
    const { fileId, history } = getState()
    const lesson = present(history)
    try {
      const result = await saveDraft(lesson, fileId, stamp)
      if ('other' in result) return keepBoth()
      if (!stamp) void navigator.storage?.persist?.().catch(() => {})
      stamp = result.stamp
      crossOut(lesson.id)
      leaving.ask(false)
      if (getState().history === history) setState({ saving: 'saved', failure: undefined, isKeptOpen: false })
      else saveSoon()
    } catch (failure) {
      setState({ saving: 'failed', failure })
      leaving.ask(true)
    }
  }

  function keepBoth(): Promise<void> {
    const id = newOwnId()
    const history = mapStates(getState().history, (lesson) => ({ ...lesson, id }))
    const lesson = present(history)
    const { lesson: second, edit } = setLessonField(lesson, 'title', secondTitle(lesson.title))
    stamp = undefined
    lock.release()
    setState({ fileId: undefined, history: record(history, second, edit), isSecond: true })
    lock = hold()
    return save()
  }

  /** Goes on with what another tab has left, unless something is unsaved here: then both will be kept. */
  async function takeBack(): Promise<void> {
    const kept = await loadDraft(idOf()).catch(() => undefined)
    if (kept && kept.stamp !== stamp && !hasUnsaved()) {
      stamp = kept.stamp
      setState({
        ...{ history: beginHistory(kept.lesson), fileId: kept.fileId },
        ...{ saving: 'saved', openStep: undefined },
      })
    }
    setState({ isElsewhere: false })
  }

  const hold = () =>
    lockDraft(idOf(), {
      onHeld: () => void (getState().isElsewhere && takeBack()),
      onElsewhere: () => setState({ isElsewhere: true }),
      onAsked: flush,
    })

  function end(): void {
    lock.release()
    leaving.stop()
  }

  /** Ends without a save; where `removal` fails, goes on. */
  async function letGo(removal: (id: string) => Promise<void>): Promise<void> {
    stopTimer()
    await underWay
    const id = idOf()
    try {
      // What was never kept can be let go in a browser that keeps nothing.
      if (stamp) await removal(id)
    } catch (refusal) {
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
    if (!hasUnsaved()) return
    isWrittenDown = true
    keepUnsaved(present(history), fileId, stamp)
    void flush()
  }

  function crossOut(id: string): void {
    if (isWrittenDown) forgetUnsaved(id)
    isWrittenDown = false
  }

  let lock = hold()
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
      go(record(getState().history, lesson, edit, typing))
      return true
    },
    undo() {
      const edit = undoable(getState().history)
      go(undo(getState().history))
      return edit
    },
    redo() {
      const edit = redoable(getState().history)
      go(redo(getState().history))
      return edit
    },
    open: (openStep) => setState({ openStep }),
    dismissSecond: () => setState({ isSecond: false }),
    takeOver: () => lock.takeOver(),
    flush,
    async close() {
      do await flush()
      while (getState().saving === 'unsaved')
      if (hasUnsaved()) {
        setState({ isKeptOpen: true })
        return false
      }
      end()
      return true
    },
    discard: () => letGo(async () => {}),
    remove: () => letGo((id) => removeOwnLesson(id)),
  }
}
