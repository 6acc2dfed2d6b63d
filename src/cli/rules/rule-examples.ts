import type { ProblemCode } from '../../domain/check/codes'
import { claims } from './examples/claims'
import { dates } from './examples/dates'
import { geojson } from './examples/geojson'
import { json } from './examples/json'
import { lessons } from './examples/lessons'
import { references } from './examples/references'
import { shapes } from './examples/shapes'
import { texts } from './examples/texts'
import type { RuleExample } from './rule-example'

/** A wrong and a right example for each rule of the checker. */
export const ruleExamples: Readonly<Record<ProblemCode, RuleExample>> = {
  ...json,
  ...geojson,
  ...shapes,
  ...dates,
  ...references,
  ...claims,
  ...lessons,
  ...texts,
}
