import type { FeatureReader } from '../fields/feature-fields'
import type { JsonObject } from '../json/json-value'
import { featureId } from './as-feature'
import type { CollectionColumns } from './collection-columns'
import type { CollectionFacts } from './collection-facts'
import { FactsDraft } from './facts-draft'
import { readGeometry } from './read-geometry'
import { RowDraft } from './row-draft'
import { textHash } from './text-hash'

/** What rows alone tell of a file, whatever its form. */
type RowFacts = Omit<CollectionFacts, 'format' | 'encoding' | 'notUtf8' | 'bytes' | 'fault'>

/** The rows of a file as its features come, and what becomes of them. */
export class CollectedRows {
  readonly draft: RowDraft
  readonly facts = new FactsDraft()

  constructor(mostVertices?: number) {
    this.draft = new RowDraft(mostVertices)
  }

  add(reader: FeatureReader, feature: JsonObject, offset: number, size: number): void {
    const { draft, facts } = this
    const read = reader.read(feature)
    const { span, title, category, place } = read
    const geometry = readGeometry(feature.geometry, read.moments)
    const { rows, dated } = draft
    const id = textHash(featureId(feature, offset))
    draft.add({ span, title, category, place, id, offset, size }, geometry)
    facts.addRow(rows, draft.dated > dated, read, geometry.unplaced)
  }

  /** Those so far, in their order; see `CollectionReader.part`. */
  build(isLast: boolean): { readonly columns: CollectionColumns; readonly facts: RowFacts } {
    const { draft, facts } = this
    const order = draft.order()
    const columns = draft.build(order, isLast)
    return {
      columns,
      facts: {
        rows: draft.rows,
        dated: draft.dated,
        pointsOnly: draft.shapes.left,
        ...facts.build(columns.events, order),
      },
    }
  }
}
