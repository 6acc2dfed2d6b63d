import { VectorTile as EncodedTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { type BorderHistoryId, isBorderHistoryId } from '../../domain/borders/border-history'
import { TILE_EXTENT } from './tile-coordinates'

/** What a tile of the vector archive shows, as paths in tile units (0 to 4096 from north-west to south-east). */
export interface VectorTile {
  readonly land: Path2D
  /** The land's outline without the edges at which tiles are cut. */
  readonly coast: Path2D
  readonly lakes: Path2D
  /** By width class: brooks, rivers, great rivers. */
  readonly rivers: readonly [Path2D, Path2D, Path2D]
  readonly divisions: Path2D
  readonly borders: readonly BorderPath[]
}

export interface BorderPath {
  /** Undefined where the border is international in all years. */
  readonly history: BorderHistoryId | undefined
  readonly path: Path2D
}

/** Decodes a Mapbox Vector Tile of the base map's archive. */
export function decodeTile(data: ArrayBuffer): VectorTile {
  const { layers } = new EncodedTile(new PbfReader(new Uint8Array(data)))
  const features = function* (name: string): Generator<VectorTileFeature> {
    const layer = layers[name]
    for (let i = 0; i < (layer?.length ?? 0); i++) {
      const feature = layer?.feature(i)
      if (feature) yield feature
    }
  }
  const land = new Path2D()
  const coast = new Path2D()
  for (const feature of features('land')) trace(feature, land, coast)
  const lakes = new Path2D()
  for (const feature of features('lakes')) trace(feature, lakes)
  const divisions = new Path2D()
  for (const feature of features('divisions')) trace(feature, divisions)
  const rivers = [new Path2D(), new Path2D(), new Path2D()] as const
  for (const feature of features('rivers')) {
    const width = feature.properties.width
    trace(feature, rivers[width === 2 ? 2 : width === 1 ? 1 : 0])
  }
  const borders = new Map<BorderHistoryId | undefined, Path2D>()
  for (const feature of features('borders')) {
    const value = feature.properties.history
    const history = isBorderHistoryId(value) ? value : undefined
    const path = borders.get(history) ?? new Path2D()
    borders.set(history, path)
    trace(feature, path)
  }
  return {
    land,
    coast,
    lakes,
    rivers,
    divisions,
    borders: [...borders].map(([history, path]) => ({ history, path })),
  }
}

/** Adds the feature's lines to `path`, and to `outline` those that are not on the world's edge. */
function trace(feature: VectorTileFeature, path: Path2D, outline?: Path2D): void {
  for (const line of feature.loadGeometry()) {
    line.forEach(({ x, y }, index) => {
      const before = line[index - 1]
      if (!before) {
        path.moveTo(x, y)
        outline?.moveTo(x, y)
        return
      }
      path.lineTo(x, y)
      // The world is cut at the antimeridian, which is the edge of a tile; no coast runs along it.
      if (before.x === x && (x === 0 || x === TILE_EXTENT)) outline?.moveTo(x, y)
      else outline?.lineTo(x, y)
    })
  }
}
