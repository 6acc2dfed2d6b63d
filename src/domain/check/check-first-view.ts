import { asArray, asObject } from '../json/json-value'
import type { CheckedFile } from './dataset'
import { checkBounds } from './geojson-bbox'

/** Checks what the map shows first: a box on the Earth that is more than a point or a line. */
export function checkFirstView({ document, report }: CheckedFile): void {
  const bounds = asArray(asObject(asObject(document.value).view).bounds)
  if (bounds.length !== 4 || !bounds.every((edge) => typeof edge === 'number')) return
  const path = ['view', 'bounds']
  const edges = checkBounds(report, bounds, path)
  if (edges === undefined) return
  const [west, south, east, north] = edges
  if (west === east || south === north) report.add('view/no-extent', path, { found: bounds.join(', ') })
}
