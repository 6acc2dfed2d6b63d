import { asObject, type JsonPath, ownMember } from '../json/json-value'
import { alignItems } from './align-items'

/** Where an item of a list is in another version of the list; the same index where the list never had it, undefined where it is gone. */
export function followIndex(
  index: number,
  before: readonly unknown[],
  now: readonly unknown[],
): number | undefined {
  return index in before ? alignItems(before, now).find(({ from }) => from === index)?.to : index
}

/** The path in another version of a value to what stands at a path of it; undefined where an item of a list that it leads through is gone. */
export function followPath(path: JsonPath, before: unknown, now: unknown): JsonPath | undefined {
  const [step, ...rest] = path
  if (step === undefined || before === now) return path
  if (typeof step !== 'number' || !Array.isArray(before)) {
    const [inner, other] = [before, now].map((each) => ownMember(asObject(each), String(step)))
    const followed = followPath(rest, inner, other)
    return followed && [step, ...followed]
  }
  const items = Array.isArray(now) ? now : []
  const to = followIndex(step, before, items)
  const followed = to === undefined ? undefined : followPath(rest, before[step], items[to])
  return followed && to !== undefined ? [to, ...followed] : undefined
}
