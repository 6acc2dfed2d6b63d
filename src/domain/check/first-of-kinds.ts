import type { FileProblem } from './file-problem'

/**
 * The problems without those of which a file has more than `most` of one kind: a page cannot list a million.
 *
 * @returns the others in their order, and how many were left out
 */
export function firstOfKinds(
  problems: readonly FileProblem[],
  most: number,
): { readonly problems: readonly FileProblem[]; readonly left: number } {
  if (problems.length <= most) return { problems, left: 0 }
  const counts = new Map<string, number>()
  const first = problems.filter(({ file, problem: { code, severity } }) => {
    const kind = `${severity} ${code} ${file}`
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count <= most
  })
  return { problems: first, left: problems.length - first.length }
}
