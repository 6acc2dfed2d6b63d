import type { VectorTileFeature } from '@mapbox/vector-tile'
import type { ContextTile } from './tile-archive'

/** Vertices of a tile that are drawn; where there are more, later ones are left out. */
const MOST_VERTICES = 200_000
/** Of Mapbox Vector Tiles: https://github.com/mapbox/vector-tile-spec (2.1, 4.3.4). */
const KIND = { point: 1, line: 2, polygon: 3 } as const
const POINT_RADIUS = 2.25

/**
 * Draws a tile of a layer, quietly, so that the events stay in front: areas and lines in one colour, points as rings.
 *
 * @param size edge of the tile in CSS pixels; the context is scaled to them
 */
export function paintContext(
  context: CanvasRenderingContext2D,
  content: ContextTile,
  size: number,
  ink: string,
): void {
  const { parts, column, row } = content.stored
  if (content.kind === 'picture') {
    const { picture } = content
    const [width, height] = [picture.width / parts, picture.height / parts]
    context.drawImage(picture, column * width, row * height, width, height, 0, 0, size, size)
    return
  }
  context.strokeStyle = ink
  context.fillStyle = ink
  context.lineJoin = 'round'
  let vertices = 0
  for (const layer of Object.values(content.tile.layers)) {
    const scale = (size * parts) / (layer.extent || 4096)
    for (let index = 0; index < layer.length && vertices < MOST_VERTICES; index++)
      vertices += paintFeature(context, layer.feature(index), (x, y) => [
        x * scale - column * size,
        y * scale - row * size,
      ])
  }
}

/** Draws a feature; returns its number of vertices. */
function paintFeature(
  context: CanvasRenderingContext2D,
  feature: VectorTileFeature,
  place: (x: number, y: number) => readonly [x: number, y: number],
): number {
  let count = 0
  context.beginPath()
  for (const line of feature.loadGeometry())
    for (const [index, vertex] of line.entries()) {
      if (count > MOST_VERTICES) break
      const [x, y] = place(vertex.x, vertex.y)
      count++
      if (feature.type === KIND.point) {
        context.moveTo(x + POINT_RADIUS, y)
        context.arc(x, y, POINT_RADIUS, 0, 2 * Math.PI)
      } else if (index === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    }
  if (feature.type === KIND.polygon) {
    context.globalAlpha = 0.08
    context.fill('evenodd')
  }
  context.globalAlpha = 0.75
  context.lineWidth = feature.type === KIND.polygon ? 0.75 : 1
  context.stroke()
  context.globalAlpha = 1
  return count
}
