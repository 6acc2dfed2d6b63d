import { countAlike } from '../count-alike'
import { valueAt } from '../edit/value-at'
import { asObject, type JsonObject, type JsonPath, ownMember } from '../json/json-value'
import { withoutOddCharacters } from '../odd-characters'
import { oncePerObject } from '../once-per-object'

/** What would be there twice if odd characters were only taken out of it; undefined of what may be so. */
export function wouldBeTwice(
  root: unknown,
  path: JsonPath,
  part: 'key' | 'value',
): 'name' | 'id' | undefined {
  const name = path.at(-1)
  if (typeof name !== 'string') return undefined
  const holder = asObject(valueAt(root, path.slice(0, -1)))
  if (part === 'key') return isAlike(namesIn(holder), name) ? 'name' : undefined
  const list = valueAt(root, path.slice(0, -2))
  if (name !== 'id' || !Array.isArray(list)) return undefined
  return isAlike(idsIn(list), String(ownMember(holder, 'id'))) ? 'id' : undefined
}

function isAlike(counted: ReadonlyMap<string, number>, text: string): boolean {
  return (counted.get(withoutOddCharacters(text)) ?? 0) > 1
}

const namesIn = oncePerObject((holder: JsonObject) =>
  countAlike(Object.keys(holder).map(withoutOddCharacters)),
)

const idsIn = oncePerObject((list: readonly unknown[]) => {
  const ids = list.map((item) => ownMember(asObject(item), 'id'))
  return countAlike(
    ids.flatMap((id) =>
      typeof id === 'string' || typeof id === 'number' ? [withoutOddCharacters(String(id))] : [],
    ),
  )
})
