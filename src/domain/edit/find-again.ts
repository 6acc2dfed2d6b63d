import { asObject } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { isMuchAlike } from './align-items'
import { type EditedFile, itemValue } from './edited-file'

/** An item of a file, by its index in the list of items. */
export interface ItemRef {
  readonly file: string
  readonly index: number
}

type Files = ReadonlyMap<string, EditedFile>

/** Where an item is in other versions of the files: by its id or, without one, at the same index; undefined where it is gone. */
export function findAgain(item: ItemRef, before: Files, now: Files): ItemRef | undefined {
  const file = now.get(item.file)
  const id = idAt(before.get(item.file), item.index)
  if (file === undefined) return undefined
  if (id === undefined) return item.index < file.items.values.length ? item : undefined
  if (idAt(file, item.index) === id) return item
  const index = file.items.values.findIndex((value) => asObject(value).id === id)
  return index < 0 ? undefined : { file: item.file, index }
}

/** The index of the item of a file that is alike or, where none is, has the same id. */
export function findValue(item: unknown, { items: { values } }: EditedFile): number | undefined {
  const { id } = asObject(item)
  const alike = values.findIndex((value) => sameJson(value, item))
  const index = alike < 0 && id !== undefined ? values.findIndex((value) => asObject(value).id === id) : alike
  return index < 0 ? undefined : index
}

/** Whether an item can be what another has become, changed: it has its id, or differs in one member; also one that cannot be read. */
export function canBeSame(before: unknown, now: unknown): boolean {
  const { id } = asObject(before)
  if (now === undefined || (id !== undefined && asObject(now).id === id)) return true
  return sameJson(before, now) || isMuchAlike(before, now)
}

function idAt(file: EditedFile | undefined, index: number): unknown {
  return asObject(file && itemValue(file, index)).id
}
