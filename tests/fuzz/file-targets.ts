import type { VectorTileFeature } from '@mapbox/vector-tile'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { CollectionFailure } from '../../src/app/collection/collection-fault'
import { openSession } from '../../src/app/collection/parquet-session'
import { readSource } from '../../src/app/collection/read-source'
import { CollectionReader } from '../../src/domain/collection/collection-reader'
import { createNoteBook } from '../../src/domain/convert/convert-note'
import { convertText, writeText } from '../../src/domain/convert/convert-text'
import { decodeInput } from '../../src/domain/convert/decode-input'
import { TEXT_FORMATS } from '../../src/domain/convert/write-foreign'
import { parseXml } from '../../src/domain/convert/xml/parse-xml'
import { TileArchive } from '../../src/map/context/tile-archive'
import { featureKernel } from '../domain/collection/quick/feature-kernel'
import { decode } from '../domain/collection/read-text'
import { ARCHIVE, COLLECTIONS, FOREIGN, PACKINGS, PARQUET, TILES, XML } from './corpus'
import { mutate } from './mutate'
import type { Random } from './random'
import { ensure, type Target } from './target'

/** What is read of bytes that come in pieces. */
function readPieces(bytes: Uint8Array, random: Random, isQuick: boolean): string {
  const reader = new CollectionReader({ decode })
  if (isQuick) reader.quicken(featureKernel())
  for (let from = 0; from < bytes.length; ) {
    const to = from + 1 + random.below(random.isOneIn(3) ? 20 : bytes.length)
    reader.push(bytes.slice(from, to))
    from = to
  }
  reader.end()
  const part = reader.part(true)
  reader.revised()
  const { events } = part?.columns ?? {}
  return JSON.stringify([
    reader.refusal,
    part?.facts,
    events && [[...events.offset], [...events.start], [...events.end]],
  ])
}

const collections: Target = {
  name: 'features of anybody, in plain and in WebAssembly',
  seeds: COLLECTIONS,
  isText: true,
  run(bytes, random) {
    const plain = readPieces(bytes, random, false)
    const quick = readPieces(bytes, random, true)
    ensure(plain === quick, `read otherwise by WebAssembly or in pieces:\n${plain}\n${quick}`)
  },
}

/** A failure that is told is an end as it should be. */
async function unlessTold(action: () => Promise<unknown>): Promise<void> {
  try {
    await action()
  } catch (error) {
    if (!(error instanceof CollectionFailure)) throw error
  }
}

const sources: Target = {
  name: 'files that are opened: KML, KMZ, GPX, gzip, UTF-16',
  seeds: [...XML, ...XML, ...COLLECTIONS.slice(0, 10)],
  isText: true,
  async run(bytes, random) {
    const packed = random.pick(PACKINGS)(bytes)
    const source = random.isOneIn(2) ? packed : mutate(packed, bytes, random, false)
    await unlessTold(() => readSource(new Blob([source as Uint8Array<ArrayBuffer>]), undefined))
  },
}

const converted: Target = {
  name: 'convert',
  seeds: FOREIGN,
  isText: true,
  run(bytes, random) {
    const { text } = decodeInput(bytes, (part, label) =>
      new TextDecoder(label, { ignoreBOM: true }).decode(part),
    )
    const { reading } = convertText(text, { parseXml })
    if ('problems' in reading) return
    const format = random.pick(TEXT_FORMATS)
    const written = writeText(reading, format, createNoteBook())
    if (format === 'geojson' || format === 'linked-places') JSON.parse(written)
  },
}

const parquet: Target = {
  name: 'Parquet',
  seeds: PARQUET,
  isText: false,
  async run(bytes) {
    const file = new Blob([bytes as Uint8Array<ArrayBuffer>])
    await unlessTold(async () => {
      const session = await openSession(file, undefined)
      const { columns } = await session.read({}, {}, () => false)
      const rows = [...columns.events.offset.slice(0, 3)].sort((a, b) => a - b)
      if (rows.length > 0) await session.features(rows).catch(() => undefined)
    })
  },
}

/** As many vertices as are drawn of a tile. */
const MOST_VERTICES = 200_000

function verticesOf(feature: VectorTileFeature): number {
  let vertices = 0
  for (const line of feature.loadGeometry()) vertices += line.length
  return vertices
}

function readLayers({ layers }: VectorTile): void {
  let vertices = 0
  for (const layer of Object.values(layers))
    for (let index = 0; index < layer.length && vertices < MOST_VERTICES; index++)
      vertices += verticesOf(layer.feature(index))
}

/** A parser of a library that throws is no tile, which is what its callers take it for. */
function ifRead(action: () => void): void {
  try {
    action()
  } catch (error) {
    ensure(error instanceof Error, 'something thrown that is no error')
  }
}

const tiles: Target = {
  name: 'vector tiles',
  seeds: TILES,
  isText: false,
  run: (bytes) => ifRead(() => readLayers(new VectorTile(new PbfReader(bytes)))),
}

const archives: Target = {
  name: 'PMTiles',
  seeds: [ARCHIVE],
  isText: false,
  async run(bytes) {
    const archive = new TileArchive(new File([bytes as Uint8Array<ArrayBuffer>], 'a.pmtiles'))
    const isOpen = await archive.open().then(
      () => true,
      () => false,
    )
    if (!isOpen) return
    for (const [z, x, y] of [
      [0, 0, 0],
      [2, 2, 1],
      [5, 20, 12],
    ] as const) {
      const tile = await archive.tile({ z, x, y }).catch(() => undefined)
      if (tile?.kind === 'vector') ifRead(() => readLayers(tile.tile))
    }
  },
}

export const FILE_TARGETS: readonly Target[] = [collections, sources, converted, parquet, tiles, archives]
