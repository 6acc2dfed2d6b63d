import type { ProblemCode } from '../../domain/check/codes'
import { dataset } from './rules/dataset'
import { dates } from './rules/dates'
import { geojson } from './rules/geojson'
import { json } from './rules/json'
import { lessons } from './rules/lessons'
import type { RuleText } from './rules/rule-text'
import { texts } from './rules/texts'

const byCode: Readonly<Record<ProblemCode, RuleText>> = {
  ...json,
  ...geojson,
  ...dataset,
  ...dates,
  ...lessons,
  ...texts,
}

/** What each rule of the checker finds, and why. */
export const rules = {
  /** Empty for a code that is no rule of the checker. */
  of: (code: string): { readonly what: string; readonly why: string } => {
    const [what, why] = Object.hasOwn(byCode, code) ? byCode[code as ProblemCode] : ['', '']
    return { what, why }
  },
}
