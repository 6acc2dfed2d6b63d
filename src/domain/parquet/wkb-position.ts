/** Positions that are looked at of one geometry. */
const MOST = 1_000_000

/**
 * The middle of the bounds of a geometry in WKB (ISO or with the flags of PostGIS), which of a point is the point; undefined where the
 * bytes are none or hold no position.
 */
export function wkbPosition(bytes: Uint8Array): readonly [lon: number, lat: number] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  const reader = { view, at: 0, left: MOST, box }
  try {
    readGeometry(reader, 0)
  } catch {
    return undefined
  }
  const [west, south, east, north] = box
  return west <= east && south <= north ? [(west + east) / 2, (south + north) / 2] : undefined
}

interface Reader {
  readonly view: DataView
  at: number
  left: number
  readonly box: [number, number, number, number]
}

function readGeometry(reader: Reader, depth: number): void {
  const { view } = reader
  const isLittle = view.getUint8(reader.at) === 1
  const code = view.getUint32(reader.at + 1, isLittle)
  reader.at += 5
  // PostGIS says by flags what ISO says by thousands, and may put the number of a reference system before the rest.
  const [hasZ, hasM, hasSrid] = [code & 0x80_00_00_00, code & 0x40_00_00_00, code & 0x20_00_00_00]
  if (hasSrid) reader.at += 4
  const plain = code & 0x0f_ff_ff_ff
  const thousands = Math.floor(plain / 1000)
  const axes = 2 + (hasZ ? 1 : 0) + (hasM ? 1 : 0) + (thousands === 3 ? 2 : thousands > 0 ? 1 : 0)
  const type = plain % 1000
  const count = () => {
    const number = view.getUint32(reader.at, isLittle)
    reader.at += 4
    return number
  }
  if (type === 1) readPositions(reader, 1, axes, isLittle)
  else if (type === 2) readPositions(reader, count(), axes, isLittle)
  else if (type === 3)
    for (let rings = count(); rings > 0; rings--) readPositions(reader, count(), axes, isLittle)
  else if (type >= 4 && type <= 7 && depth < 20)
    for (let parts = count(); parts > 0; parts--) readGeometry(reader, depth + 1)
  else throw new RangeError('no geometry')
}

function readPositions(reader: Reader, count: number, axes: number, isLittle: boolean): void {
  const { view, box } = reader
  reader.left -= count
  if (reader.left < 0) throw new RangeError('too many positions')
  for (let position = 0; position < count; position++) {
    const x = view.getFloat64(reader.at, isLittle)
    const y = view.getFloat64(reader.at + 8, isLittle)
    reader.at += 8 * axes
    // An empty point is written as NaN.
    if (x < box[0]) box[0] = x
    if (y < box[1]) box[1] = y
    if (x > box[2]) box[2] = x
    if (y > box[3]) box[3] = y
  }
}
