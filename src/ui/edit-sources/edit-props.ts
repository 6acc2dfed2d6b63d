import type { Atlas } from '../../domain/atlas/atlas'
import type { JsonObject, JsonPath } from '../../domain/json/json-value'
import type { Problem } from '../../domain/problem'
import type { FieldProblem } from '../field/field-problem'

/** What the editors of a feature's parts are given. */
export interface EditProps {
  /** Of the feature in its file: `['features', 3]`. */
  readonly path: JsonPath
  /** Of the feature; each is shown at its field. */
  readonly problems: readonly Problem[]
  readonly wordProblem: (problem: Problem) => { readonly message: string; readonly help: string }
  readonly fixesOf: (problem: Problem) => readonly { readonly label: string; apply(): void }[]
  readonly atlas: Atlas
  /**
   * By path within the feature: `['properties', 'claims', 0, 'text']`; undefined takes it away. `typing`: part of a run of keys
   * in one field, which is undone at once.
   */
  onSet(path: JsonPath, value: unknown, typing?: boolean): void
  /** Adds a source to the bibliography: an item of CSL-JSON with an id that is new. */
  onAddSource(source: JsonObject): void
  readonly locale: string
}

/** What is wrong at a place of the feature, or anywhere within it. */
export function problemsAt(props: EditProps, at: JsonPath, within = false): readonly FieldProblem[] {
  const place = [...props.path, ...at]
  return props.problems
    .filter(
      ({ path }) =>
        (within ? path.length >= place.length : path.length === place.length) &&
        place.every((step, index) => path[index] === step),
    )
    .map((problem) => {
      const { message, help } = props.wordProblem(problem)
      const isEmpty = problem.code === 'schema/missing' || problem.code === 'schema/empty'
      const tone = isEmpty ? 'empty' : problem.severity === 'error' ? 'error' : 'hint'
      return { tone, text: message, help, fixes: props.fixesOf(problem) }
    })
}
