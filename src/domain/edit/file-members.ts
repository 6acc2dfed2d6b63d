import { isJsonObject, type JsonObject } from '../json/json-value'
import { bringBack } from './bring-back'
import { type EditedFile, markLength, openFile, wholeValue } from './edited-file'
import { revertBeside } from './list-changes'
import { type MemberChange, memberChanges } from './member-changes'
import type { TextChanges } from './text-change'

/**
 * The members of a file that differ, beside the items that it lists: title and time of an atlas, `name` of a collection. None
 * where they differ in spelling alone, or cannot be read.
 */
export function fileMembers(opened: EditedFile, now: EditedFile): readonly MemberChange[] {
  const [before, after] = [besideItems(opened), besideItems(now)]
  return before && after ? memberChanges(before, after) : []
}

/** The changes that take back what became of one of them; undefined where it cannot be set alone. */
export function revertFileMember(
  { revert }: MemberChange,
  opened: EditedFile,
  now: EditedFile,
): TextChanges | undefined {
  return bringBack(revert, {
    ...{ opened, now, path: [], start: markLength(opened.text) },
    before: besideItems(opened),
    valueIn: besideItems,
    revert: () => revertBeside('around', opened, now),
  })
}

/** A file without its items, which may be many; undefined where it is no object, or is broken there. */
function besideItems(file: EditedFile): JsonObject | undefined {
  const { text, items } = file
  const { path, open, close } = items
  if (path !== undefined && close < 0) return undefined
  const frame = path === undefined ? file : openFile(file.name, text.slice(0, open + 1) + text.slice(close))
  const value = wholeValue(frame)
  return isJsonObject(value) ? value : undefined
}
