import { type JsonNode, nodeAt, writtenMembers } from '../json/json-node'
import type { EditedFile } from './edited-file'
import { BROKEN } from './item-list'
import type { TextChange, TextChanges } from './text-change'

/** Between two rests there is about a millisecond of work. */
const ITEMS_A_STEP = 64

/**
 * The changes that give a member of all items another name, which none of them may have yet: of each only its name is written anew.
 *
 * @param holder the path from an item to what holds the member
 */
export function* renameMember(
  { text, items }: EditedFile,
  holder: readonly string[],
  from: string,
  to: string,
): Generator<void, TextChanges> {
  const insert = JSON.stringify(to)
  const changes: TextChange[] = []
  for (const [index, start] of items.starts.entries()) {
    if (index % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield
    if (items.values[index] === BROKEN) continue
    const node = holder.reduce<JsonNode | undefined>((at, step) => at?.member(step), nodeAt(text, start))
    if (node?.kind !== 'object') continue
    for (const [name, { key }] of writtenMembers(text, node.from))
      if (name === from) changes.push({ from: key.from, to: key.to, insert })
  }
  return changes
}
