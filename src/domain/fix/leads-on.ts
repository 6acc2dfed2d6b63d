import { markLength } from '../edit/edited-file'
import { applyChanges, invertChanges, mapOffset, type TextChanges } from '../edit/text-change'
import { findSyntaxFault } from '../json/json-syntax'

/** The offset of what first breaks a text as JSON: where something is missing or too much, of what stands behind. */
function faultOf(text: string): number | undefined {
  const mark = markLength(text)
  const fault = findSyntaxFault(text.slice(mark), () => 1)
  if (fault === undefined) return undefined
  const isGap = fault.from === fault.to || fault.code === 'json/trailing-comma'
  let at = (isGap ? fault.to : fault.from) + mark
  while (isGap && at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}

/**
 * Of changes that mend a text that is no JSON yet, in groups that belong together, those before the first thing that still
 * breaks it: what follows that is not sure to be read aright. None where not even the first mends anything.
 */
export function thatLeadOn(text: string, groups: readonly TextChanges[]): readonly TextChanges[] {
  const all = groups.flat()
  if (all.length === 0) return []
  const fault = faultOf(applyChanges(text, all))
  if (fault === undefined) return groups
  const at = mapOffset(fault, invertChanges(text, all))
  const good = groups.filter((group) => (group.at(-1)?.to ?? 0) <= at)
  if (good.length === groups.length || good.length === 0) return good
  return leadOn(text, good.flat(), good.at(-1)?.at(-1)?.to ?? 0) ? good : []
}

/** Whether changes lead past what breaks a text: after them it is JSON, or the next fault lies behind an offset. */
export function leadOn(text: string, changes: TextChanges, until: number): boolean {
  const fault = faultOf(applyChanges(text, changes))
  return fault === undefined || fault >= mapOffset(until, changes, 'after')
}

/** Whether a text is JSON after changes. */
export function isJsonAfter(text: string, changes: TextChanges): boolean {
  return faultOf(applyChanges(text, changes)) === undefined
}
