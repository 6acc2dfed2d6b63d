import { useMemo } from 'react'
import { type EditedFile, itemRange, itemValue, wholeValue } from '../../domain/edit/edited-file'
import { changesTo, type Editing, type FileChanges, goTo } from '../../domain/edit/editing'
import { canBeSame, findAgain, findValue } from '../../domain/edit/find-again'
import { followPath } from '../../domain/edit/follow-path'
import { moveIndex, moveRange } from '../../domain/edit/move-problems'
import type { TextChanges } from '../../domain/edit/text-change'
import { focusKey, pathOfKey } from '../../ui/edit-form/form-props'
import type { Untaken, UntakenTexts } from '../../ui/edit-form/untaken'
import type { EditSession } from './edit-session'

/** What is typed in a field of a form and could not be taken: no file has it. */
export interface UntakenText extends Untaken {
  readonly file: string
  /** Of the item, `NOWHERE` while it cannot be told apart; undefined where the form is of the whole file. */
  readonly index: number | undefined
  readonly field: string
  /** What the form is of, as it was when it could last be read; absent where it can be. */
  readonly last?: unknown
}

/** In place of the index of an item in a text that is so broken that it is not seen there. */
export const NOWHERE = -1

type Files = Editing['files']

/** Texts with that of a field in place of another. */
export function withUntaken(
  texts: readonly UntakenText[],
  { file, index, field }: Omit<UntakenText, keyof Untaken | 'last'>,
  untaken: Untaken | undefined,
): readonly UntakenText[] {
  const others = texts.filter((each) => each.file !== file || each.index !== index || each.field !== field)
  return untaken ? [...others, { file, index, field, ...untaken }] : others
}

/** Where a text is after the value that its key leads into has changed: it goes along with its claim or stop. */
function follow(each: UntakenText, before: unknown, now: unknown): readonly UntakenText[] {
  const path = pathOfKey(each.field)
  // The keys of some fields are no paths.
  if (focusKey(path) !== each.field) return [each]
  const followed = followPath(path, before, now)
  return followed ? [{ ...each, field: focusKey(followed) }] : []
}

/** What the form of a text is of; undefined where it cannot be read. */
function formValue(file: EditedFile, index: number | undefined): unknown {
  return index === undefined ? wholeValue(file) : itemValue(file, index)
}

/** A text in another version of its file, at the index there: while what it is of cannot be read, it waits for that. */
function settle(
  { last, ...each }: UntakenText,
  before: EditedFile,
  now: EditedFile,
  index: number | undefined,
): readonly UntakenText[] {
  if (index === undefined && !pathOfKey(each.field).some((step) => typeof step === 'number')) return [each]
  const known = last ?? formValue(before, each.index)
  // Another item may stand there by the time that it can be read again.
  const isOther = (there: number) => last !== undefined && !canBeSame(last, itemValue(now, there))
  const isLost = index !== undefined && (index === NOWHERE || isOther(index))
  const at = isLost ? (findValue(known, now) ?? NOWHERE) : index
  const value = formValue(now, at)
  if (value !== undefined) return follow({ ...each, index: at }, known, value)
  const isGone = at === NOWHERE && wholeValue(now) !== undefined
  return isGone ? [] : [{ ...each, index: at, last: known }]
}

/** Whether some of what could not be read stands in other fields than it did; what was begun is followed by its own form. */
export function haveMoved(before: readonly UntakenText[], now: readonly UntakenText[]): boolean {
  return now.some(({ file, text, field, making }) => {
    const same = making ? [] : before.filter((each) => each.file === file && each.text === text)
    return same.length > 0 && same.every((each) => each.field !== field)
  })
}

/** Texts whose items are gone, by a step that led from where to where in the list of edits. */
export interface GoneTexts {
  readonly texts: readonly UntakenText[]
  readonly from: number
  readonly to: number
}

/** What is typed and in no file, and what may come to be that again. */
export interface TypedTexts {
  readonly untaken: readonly UntakenText[]
  readonly gone: readonly GoneTexts[]
}

/** Texts that go along with their items as the files change; those of items that are gone go with them, and come back as they do. */
export function followUntaken(
  { untaken, gone }: TypedTexts,
  before: Editing,
  now: Editing,
  made: FileChanges,
): TypedTexts {
  /** Those that are there, and those that are not, as they stood where so many edits were done. */
  const part = (
    texts: readonly UntakenText[],
    from: number,
    move: (each: UntakenText) => readonly UntakenText[],
    toFrom = (each: UntakenText): readonly UntakenText[] => [each],
  ) => {
    const lost = texts.filter((each) => move(each).length === 0).flatMap(toFrom)
    return { there: texts.flatMap(move), gone: lost.length > 0 ? [{ texts: lost, from, to: now.done }] : [] }
  }
  const isBack = ({ from, to }: GoneTexts) => (to < from ? now.done >= from : now.done < to)
  // Another edit in the place of one that was undone brings nothing back.
  const valid = gone.filter(
    ({ from, to }) => to >= from || before.entries[from - 1] === now.entries[from - 1],
  )
  const move = (each: UntakenText) => moveUntaken([each], before.files, now.files, made)
  // Typing that goes on is one edit with what was typed before: undone, it leads to before all of it.
  const start = now.done === before.done ? before.done - 1 : before.done
  const toStart = (each: UntakenText) => {
    const back = changesTo(before, start)
    return moveUntaken([each], before.files, goTo(before, start, back).files, back)
  }
  const parts = [
    part(untaken, start, move, toStart),
    ...valid.filter(isBack).map(({ texts, from }) => {
      const { files } = goTo(now, from)
      return part(texts, from, (each) => findUntaken([each], files, now.files))
    }),
  ]
  return {
    untaken: parts.flatMap(({ there }) => there),
    gone: [...valid.filter((each) => !isBack(each)), ...parts.flatMap((each) => each.gone)],
  }
}

function moveUntaken(
  texts: readonly UntakenText[],
  before: Files,
  now: Files,
  made: FileChanges,
): readonly UntakenText[] {
  return texts.flatMap((each) => {
    const [last, file] = [before.get(each.file), now.get(each.file)]
    if (!last || !file) return []
    if (last === file) return [each]
    const changes = made.get(each.file) ?? []
    const range = each.index === undefined ? undefined : itemRange(last, each.index)
    if (range && !moveRange(range, changes)) return []
    const index = each.index === undefined ? undefined : movedIndex(each.index, last, changes, file)
    return settle(each, last, file, index)
  })
}

/** Where an item is after changes; `NOWHERE` where it is taken for a part of the one before it, as in broken texts. */
function movedIndex(index: number, last: EditedFile, changes: TextChanges, file: EditedFile): number {
  const to = moveIndex(index, last, changes, file)
  return to === undefined || to === moveIndex(index - 1, last, changes, file) ? NOWHERE : to
}

/** Texts that go along with their items to other versions of the files. */
function findUntaken(texts: readonly UntakenText[], before: Files, now: Files): readonly UntakenText[] {
  return texts.flatMap((each) => {
    const [last, next] = [before.get(each.file), now.get(each.file)]
    if (!last || !next) return []
    if (last === next) return [each]
    const { file, index } = each
    const found =
      index === undefined || each.last !== undefined ? undefined : findAgain({ file, index }, before, now)
    return settle(each, last, next, index === undefined ? undefined : (found?.index ?? NOWHERE))
  })
}

/** What the form of an item, or of a whole file, keeps of what could not be taken. */
export function useUntakenTexts(session: EditSession, file: string, index?: number): UntakenTexts {
  return useMemo(() => {
    const get = (field: string) =>
      session
        .getState()
        .untaken.find((each) => each.file === file && each.index === index && each.field === field)
    return {
      get,
      keep(field, untaken) {
        if (untaken || get(field)) session.keepUntaken({ file, index, field }, untaken)
      },
    }
  }, [session, file, index])
}
