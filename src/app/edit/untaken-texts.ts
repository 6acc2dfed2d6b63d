import { useMemo } from 'react'
import { itemValue } from '../../domain/edit/edited-file'
import { type Editing, type FileChanges, goTo } from '../../domain/edit/editing'
import { findAgain } from '../../domain/edit/find-again'
import { followPath } from '../../domain/edit/follow-path'
import { moveIndex } from '../../domain/edit/move-problems'
import { focusKey, pathOfKey } from '../../ui/edit-form/form-props'
import type { Untaken, UntakenTexts } from '../../ui/edit-form/untaken'
import type { EditSession } from './edit-session'

/** What is typed in a field of a form and could not be taken: no file has it. */
export interface UntakenText extends Untaken {
  readonly file: string
  /** Of the item; undefined where the form is of the whole file. */
  readonly index: number | undefined
  readonly field: string
}

type Files = Editing['files']

/** Texts with that of a field in place of another. */
export function withUntaken(
  texts: readonly UntakenText[],
  { file, index, field }: Omit<UntakenText, keyof Untaken>,
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

/** Whether some of what could not be read stands in other fields than it did; what was begun is followed by its own form. */
export function haveMoved(before: readonly UntakenText[], now: readonly UntakenText[]): boolean {
  return now.some(({ file, text, field, making }) => {
    const same = making ? [] : before.filter((each) => each.file === file && each.text === text)
    return same.length > 0 && same.every((each) => each.field !== field)
  })
}

/** Texts whose items are gone, by a step that led from where to where in the list of edits. */
interface GoneTexts {
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
  const part = (
    texts: readonly UntakenText[],
    from: number,
    move: (each: UntakenText) => readonly UntakenText[],
  ) => {
    const lost = texts.filter((each) => move(each).length === 0)
    return { there: texts.flatMap(move), gone: lost.length > 0 ? [{ texts: lost, from, to: now.done }] : [] }
  }
  const isBack = ({ from, to }: GoneTexts) => (to < from ? now.done >= from : now.done < to)
  // Another edit in the place of one that was undone brings nothing back.
  const valid = gone.filter(
    ({ from, to }) => to >= from || before.entries[from - 1] === now.entries[from - 1],
  )
  const parts = [
    part(untaken, before.done, (each) => moveUntaken([each], before.files, now.files, made)),
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
    if (last === file || each.index === undefined) return [each]
    const index = moveIndex(each.index, last, made.get(each.file) ?? [], file)
    return index === undefined
      ? []
      : follow({ ...each, index }, itemValue(last, each.index), itemValue(file, index))
  })
}

/** Texts that go along with their items to other versions of the files. */
export function findUntaken(
  texts: readonly UntakenText[],
  before: Files,
  now: Files,
): readonly UntakenText[] {
  return texts.flatMap((each) => {
    const { file, index } = each
    if (index === undefined) return now.has(file) ? [each] : []
    const found = findAgain({ file, index }, before, now)
    const [last, next] = [before.get(file), found && now.get(found.file)]
    return found && last && next
      ? follow({ ...each, ...found }, itemValue(last, index), itemValue(next, found.index))
      : []
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
