import {
  asArray,
  asObject,
  isBlankText,
  type JsonObject,
  type JsonPath,
  ownMember,
} from '../../domain/json/json-value'
import type { Problem } from '../../domain/problem'
import type { FieldProblem } from './field-problem'

/** Problems of a feature, and how they are worded and mended. */
export interface Told {
  readonly feature: JsonObject
  /** Of the feature in its file: `['features', 3]`. */
  readonly path: JsonPath
  readonly problems: readonly Problem[]
  readonly wordProblem: (problem: Problem) => { readonly message: string; readonly help: string }
  readonly fixesOf: (problem: Problem) => readonly { readonly label: string; apply(): void }[]
}

/** What a problem that was found says of a value that is empty; of one that is written meanwhile it is no longer true. */
export const OF_EMPTY: ReadonlySet<string> = new Set([
  'schema/empty',
  'schema/missing',
  'claim/none',
  'source/none',
])

/** The problems at a member of the feature. What is empty is not wrong, but still to be filled in: `ask` says how. */
export function problemsAt(
  told: Told,
  at: JsonPath,
  ask: string,
  { isAlone = false, except = [] }: { isAlone?: boolean; except?: readonly JsonPath[] } = {},
): FieldProblem[] {
  const found = told.problems.filter(({ path }) => {
    const within = path.slice(told.path.length)
    const isHere = begins(within, at) && (!isAlone || within.length === at.length)
    return isHere && !except.some((other) => begins(within, other))
  })
  const worded = found.flatMap((problem): FieldProblem[] => {
    const { code, severity } = problem
    if (isToFill(told, problem)) return [{ tone: 'empty', code, text: ask, help: '' }]
    if (OF_EMPTY.has(code)) return []
    const { message, help } = told.wordProblem(problem)
    const tone = severity === 'error' ? 'error' : 'hint'
    return [{ tone, code, text: message, help, fixes: told.fixesOf(problem) }]
  })
  return worded.filter(
    ({ tone }, index) => tone !== 'empty' || worded.findIndex((each) => each.tone === 'empty') === index,
  )
}

/**
 * The members of the feature, or of what it has at a path, that have to be filled in still, each once: `properties/title`,
 * `geometry`.
 */
export function toFill(told: Told, at: JsonPath = []): readonly JsonPath[] {
  const paths = told.problems
    .filter(({ path }) => begins(path.slice(told.path.length), at))
    .filter((problem) => isToFill(told, problem))
    .map(({ path }) => {
      const within = path.slice(told.path.length)
      return within.slice(0, at.length + (at.length === 0 && within[0] === 'properties' ? 2 : 1))
    })
  return [...new Map(paths.map((path) => [path.join('/'), path])).values()]
}

function isToFill({ feature, path: own }: Told, { path, severity }: Problem): boolean {
  const value = path
    .slice(own.length)
    .reduce<unknown>(
      (holder, step) =>
        typeof step === 'number' ? asArray(holder)[step] : ownMember(asObject(holder), step),
      feature,
    )
  return severity === 'error' && isBlank(value)
}

function isBlank(value: unknown): boolean {
  return (
    isBlankText(value) ||
    value === undefined ||
    value === null ||
    (Array.isArray(value) && value.length === 0)
  )
}

function begins(path: JsonPath, start: JsonPath): boolean {
  return start.every((step, index) => path[index] === step)
}
