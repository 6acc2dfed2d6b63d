import type { JsonPath } from '../../domain/json/json-value'
import type { FieldProblem } from '../field/field-problem'
import type { FeatureFormProps } from './form-props'

type Told = Pick<FeatureFormProps, 'problems' | 'path' | 'wordProblem' | 'fixesOf'>

/** The problems at a member of the feature and below it, less those below the other members that are given. */
export function problemsAt(form: Told, at: JsonPath, except: readonly JsonPath[] = []): FieldProblem[] {
  const begins = (path: JsonPath, start: JsonPath) => start.every((step, index) => path[index] === step)
  return form.problems
    .filter(({ path }) => {
      const within = path.slice(form.path.length)
      return begins(within, at) && !except.some((other) => begins(within, other))
    })
    .map((problem) => {
      const { message, help } = form.wordProblem(problem)
      const tone = problem.severity === 'error' ? 'error' : 'hint'
      return { tone, code: problem.code, text: message, help, fixes: form.fixesOf(problem) }
    })
}
