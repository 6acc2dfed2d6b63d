import type { Entry, ViewContext, ViewProblem } from '../domain/view/url-view'
import { CONTEXT_KEY, FIELDS_KEY, VIEW_KEYS } from '../domain/view/view-keys'
import { contextSources } from '../map/context/context-sources'

/**
 * What stays in an address whatever the view, without what of it is not understood, which is named in `problems`. Keys that
 * the page does not know stay as they are.
 *
 * @param base what addresses in it are relative to
 * @param readFields as in `ViewContext`
 */
export function otherEntries(
  entries: Iterable<Entry>,
  base: string,
  readFields: ViewContext['readFields'],
): { readonly kept: readonly Entry[]; readonly problems: readonly ViewProblem[] } {
  const others = [...entries].filter(([key]) => !VIEW_KEYS.has(key))
  const maps = others.flatMap(([key, value]) => (key === CONTEXT_KEY ? [value] : []))
  const { sources, refused } = contextSources(maps, base)
  const left = new Set(sources.keys())
  const problems = refused.map((value) => problem(CONTEXT_KEY, value))
  const kept: Entry[] = []
  for (const [key, value] of others) {
    if (key === CONTEXT_KEY) {
      if (left.delete(value)) kept.push([key, value])
    } else if (key === FIELDS_KEY && readFields) {
      const read = readFields(value)
      if (read.problems.length > 0) problems.push(problem(key, read.problems.join(',')))
      if (read.understood !== '') kept.push([key, read.understood])
    } else kept.push([key, value])
  }
  return { kept, problems }
}

function problem(key: string, value: string): ViewProblem {
  return { key, value: value.slice(0, 80) }
}
