import { asArray, asObject, isBlankText, textsOf } from '../json/json-value'
import { type CheckedFile, featuresOf } from './dataset'

/** Checks that an event lists all sources that its claims stand on; those that are not known are told as such. */
export function checkClaimSources(file: CheckedFile | undefined, known?: ReadonlySet<string>): void {
  for (const { file: at, properties, path } of featuresOf(file)) {
    if (!Array.isArray(properties.sources) || properties.sources.length === 0) continue
    const listed = new Set(properties.sources)
    const claims = asArray(properties.claims)
    for (let claim = 0; claim < claims.length; claim++) {
      for (const [id, index] of textsOf(asObject(claims[claim]).sources)) {
        if (isBlankText(id) || listed.has(id) || known?.has(id) === false) continue
        listed.add(id)
        at.report.add('source/of-claim-missing', [...path, 'properties', 'claims', claim, 'sources', index], {
          id,
        })
      }
    }
  }
}
