import { asArray, asObject, type JsonObject, textsOf } from '../json/json-value'
import type { MemberChange } from './member-changes'

/** The claim that a change belongs to, as it is now or was before it was taken away; undefined where it is of no claim. */
export function changedClaim({ path, before, after }: MemberChange, item: unknown): JsonObject | undefined {
  const [properties, claims, index] = path
  if (properties !== 'properties' || claims !== 'claims' || typeof index !== 'number') return undefined
  const now = asArray(asObject(asObject(item).properties).claims)[index]
  return asObject(path.length === 3 ? (after ?? before) : now)
}

/**
 * The ids of the sources that stand behind what became of an item: of a claim its own; of a position that which it is from; of
 * anything else those of the feature.
 *
 * @param members none where all of the item came or went
 */
export function changedSources(item: unknown, members: readonly MemberChange[]): readonly string[] {
  const properties = asObject(asObject(item).properties)
  const ofClaims = (claims: unknown) => asArray(claims).flatMap((claim) => idsOf(asObject(claim).sources))
  const own = [...idsOf(properties.sources), ...idsOf([properties.coordinateSource])]
  const whole = [...own, ...ofClaims(properties.claims)]
  const found = members.flatMap((member) => {
    const { path, before, after } = member
    const claim = changedClaim(member, item)
    if (claim) return idsOf(claim.sources)
    if (path[1] === 'claims') return ofClaims(after ?? before)
    if (path[0] === 'geometry' && properties.coordinateSource) return idsOf([properties.coordinateSource])
    if (path[1] === 'coordinateSource') return idsOf([after])
    if (path[1] !== 'sources') return own
    const known = new Set(idsOf(before))
    return idsOf(after).filter((id) => !known.has(id))
  })
  return [...new Set(members.length === 0 ? whole : found)]
}

/** The source that a place is still said to have its position from, though that is another by now. */
export function sourceLeftAsWas(item: unknown, members: readonly MemberChange[]): string | undefined {
  const [source] = idsOf([asObject(asObject(item).properties).coordinateSource])
  const isMoved = members.some(
    ({ path, before, after }) => path[0] === 'geometry' && before !== undefined && after !== undefined,
  )
  return isMoved && !members.some(({ path }) => path[1] === 'coordinateSource') ? source : undefined
}

function idsOf(list: unknown): readonly string[] {
  return [...textsOf(list)].map(([id]) => id).filter((id) => id !== '')
}
