import { isJsonObject } from '../json/json-value'
import { type Fault, type Fixer, fileValue, fixed, nodeOf } from './fault'

/** Features written one a line, put into a collection. */
export const joinFeatures: Fixer = (fault) => {
  const { text } = fault
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const lines = [...text.slice(start).matchAll(/[^\r\n]*\S[^\r\n]*/g)]
  if (lines.length < 2 || !lines.every(({ 0: line }) => isFeature(line))) return []
  const end = (at: number): number => start + (lines[at]?.index ?? 0) + (lines[at]?.[0].trimEnd().length ?? 0)
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return fixed(fault, 'join-features', false, [
    { from: start, to: start, insert: `{"type": "FeatureCollection", "features": [${lineEnd}` },
    ...lines.slice(0, -1).map((_, index) => ({ from: end(index), to: end(index), insert: ',' })),
    { from: end(lines.length - 1), to: end(lines.length - 1), insert: `${lineEnd}]}` },
  ])
}

function isFeature(line: string): boolean {
  try {
    return (JSON.parse(line) as { type?: unknown } | null)?.type === 'Feature'
  } catch {
    return false
  }
}

const CONFLICT =
  /^<{7}[^\r\n]*(?:\r\n|\n|\r)(.*?)(?:^\|{7}[^\r\n]*(?:\r\n|\n|\r).*?)?^={7}[^\r\n]*(?:\r\n|\n|\r)(.*?)^>{7}[^\r\n]*(?:\r\n|\n|\r|$)/msy

/** Either of two versions that git could not join. */
export const mendConflict: Fixer = (fault) => {
  const { text, problem } = fault
  CONFLICT.lastIndex = problem.from
  const match = CONFLICT.exec(text)
  if (match === null) return []
  const to = problem.from + match[0].length
  return [match[1] ?? '', match[2] ?? ''].flatMap((insert, index) =>
    fixed(fault, 'keep-version', false, [{ from: problem.from, to, insert }], { version: index + 1 }),
  )
}

export const wrapFeatures: Fixer = (fault) => {
  const value = fileValue(fault, fault.file)
  const isFeature = (item: unknown) => isJsonObject(item) && item.type === 'Feature'
  if (!Array.isArray(value) || value.length === 0 || !value.every(isFeature)) return []
  return wrapped(fault, true, '{"type": "FeatureCollection", "features": ', '}')
}

export const wrapGeometry: Fixer = (fault) =>
  isJsonObject(fileValue(fault, fault.file))
    ? wrapped(
        fault,
        false,
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": ',
        '}]}',
      )
    : []

function wrapped(fault: Fault, isSafe: boolean, before: string, after: string) {
  const root = nodeOf(fault, [])
  if (root === undefined) return []
  const { from, to } = root
  return fixed(fault, 'wrap-collection', isSafe, [
    { from, to: from, insert: before },
    { from: to, to, insert: after },
  ])
}
