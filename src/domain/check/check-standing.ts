import { asArray, asObject } from '../json/json-value'
import { type CheckedFile, featuresOf } from './dataset'

/** The priority of what is background, or placed or identified by inference. */
const BACKGROUND = 3

/** Checks that what an event says of its own standing agrees, and that no claim stands twice. */
export function checkStanding(file: CheckedFile | undefined): void {
  for (const { file: at, properties, path } of featuresOf(file)) {
    const of = [...path, 'properties']
    if (typeof properties.inference === 'string' && typeof properties.priority === 'number') {
      if (properties.priority !== BACKGROUND) at.report.add('event/inferred-priority', [...of, 'priority'])
    }
    const said = new Set<string>()
    for (const [index, claim] of asArray(properties.claims).entries()) {
      const { by, text } = asObject(claim)
      if (typeof text !== 'string') continue
      const key = JSON.stringify([by, text])
      if (said.has(key)) at.report.add('claim/repeated', [...of, 'claims', index, 'text'])
      said.add(key)
    }
  }
}
