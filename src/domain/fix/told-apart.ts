import { countAlike } from '../count-alike'
import type { JsonNode } from '../json/json-node'
import { withoutOddCharacters } from '../odd-characters'
import { oncePerObject } from '../once-per-object'
import { type Fault, type Fixer, nodeOf } from './fault'
import { isIdLikeAnother } from './make-id'

/** Fixes that change a name or an id, offered only where no other one beside it is, or is mended to be, the same. */
export function keepingApart(fixer: Fixer): Fixer {
  return (fault) => (isToldApart(fault) ? fixer(fault) : [])
}

function isToldApart(fault: Fault): boolean {
  const { path, from } = fault.problem
  const name = path.at(-1)
  if (typeof name !== 'string') return true
  const holder = nodeOf(fault, path.slice(0, -1))
  const key = holder?.members().get(name)?.key
  if (holder && key && key.from <= from && from < key.to)
    return namesIn(holder).get(withoutOddCharacters(name)) === 1
  return name !== 'id' || !isIdLikeAnother(fault, path.slice(0, -1))
}

/** How many names of an object are the same once they are cleaned, told once for all problems of the same texts. */
const namesIn = oncePerObject((holder: JsonNode) =>
  countAlike([...holder.members().keys()].map(withoutOddCharacters)),
)
