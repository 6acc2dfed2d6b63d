/** A state that an edit led to; `E` says which edit it was. */
interface Entry<T, E> {
  readonly state: T
  readonly edit: E
  readonly typing: Typing | undefined
}

/** Which field is typed in, and when, in milliseconds. */
export interface Typing {
  readonly field: string
  readonly time: number
}

/** The states that a thing has had, each with the edit that led to it, and which of them it is in. */
export interface History<T, E> {
  readonly first: T
  readonly entries: readonly Entry<T, E>[]
  /** How many of the entries are done; those behind them were undone. */
  readonly done: number
}

/** Milliseconds without a key after which typing in the same field is another edit. */
export const TYPING_PAUSE = 2000

export function beginHistory<T, E>(first: T): History<T, E> {
  return { first, entries: [], done: 0 }
}

/** The state that the thing is in. */
export function present<T, E>({ first, entries, done }: History<T, E>): T {
  return done === 0 ? first : (entries[done - 1] as Entry<T, E>).state
}

/**
 * Goes on to a state; what was undone is gone. Typing that goes on in one field is one edit. The state that the thing is in
 * already is no edit.
 */
export function record<T, E>(history: History<T, E>, state: T, edit: E, typing?: Typing): History<T, E> {
  if (state === present(history)) return history
  const { first, entries, done } = history
  const last = entries[done - 1]
  const isOneRun = done === entries.length && last !== undefined && goesOn(last.typing, typing)
  const kept = entries.slice(0, isOneRun ? done - 1 : done)
  return {
    first,
    entries: [...kept, { state, edit: isOneRun ? last.edit : edit, typing }],
    done: kept.length + 1,
  }
}

export function undo<T, E>(history: History<T, E>): History<T, E> {
  return history.done === 0 ? history : { ...history, done: history.done - 1 }
}

export function redo<T, E>(history: History<T, E>): History<T, E> {
  return history.done === history.entries.length ? history : { ...history, done: history.done + 1 }
}

/** The same edits of another thing: each state is what `change` makes of it. */
export function mapStates<T, E>(
  { first, entries, done }: History<T, E>,
  change: (state: T) => T,
): History<T, E> {
  return {
    first: change(first),
    entries: entries.map((entry) => ({ ...entry, state: change(entry.state) })),
    done,
  }
}

/** The edit that `undo` takes back. */
export function undoable<T, E>({ entries, done }: History<T, E>): E | undefined {
  return entries[done - 1]?.edit
}

/** The edit that `redo` brings back. */
export function redoable<T, E>({ entries, done }: History<T, E>): E | undefined {
  return entries[done]?.edit
}

/** Whether what is typed now goes on with what was typed before: in the same field, without a pause. */
export function goesOn(before: Typing | undefined, now: Typing | undefined): boolean {
  return before?.field === now?.field && !!before && !!now && now.time - before.time <= TYPING_PAUSE
}
