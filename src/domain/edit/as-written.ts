import { nodeAt } from '../json/json-node'
import { sameJson } from '../json/same-json'
import type { JsonSet } from './edit-file'
import { indentAt, WrittenJson } from './json-layout'
import type { RevertSet } from './member-changes'
import { nodeWithin } from './merge-json'

/**
 * A set with the text that its value has in another text, where it is the same there.
 *
 * @param start where the path `from` begins in that text
 * @param isLikeThere whether it is laid out there as where it goes; if not, its spelling alone is kept
 */
export function asWritten(
  { path, value, from, isNew }: RevertSet,
  text: string,
  start: number,
  isLikeThere = true,
): JsonSet {
  const root = nodeAt(text, start)
  const holder = nodeWithin(root, from.slice(0, -1))
  const node = nodeWithin(root, from)
  const members = from.length > 0 && holder?.kind === 'object' ? holder.members() : undefined
  const place = { isNew, order: members && [...members.keys()] }
  const old = node && text.slice(node.from, node.to)
  if (node === undefined || old === undefined || !sameJson(JSON.parse(old), value))
    return { path, value, place }
  if (!isLikeThere) return { path, value: new WrittenJson(old), place }
  const key = members?.get(String(from.at(-1)))?.key
  const name = key && text.slice(key.from, node.from)
  return { path, value: new WrittenJson(old, indentAt(text, node.from), name), place }
}
