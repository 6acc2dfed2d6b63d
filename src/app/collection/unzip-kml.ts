import { Unzip, UnzipInflate } from 'fflate'
import { CollectionFailure } from './collection-fault'

/** Bytes of an unpacked file beyond which it is not read. */
const LARGEST = 300_000_000

/** The next bytes; undefined at the end. */
export type NextBytes = () => Promise<Uint8Array | undefined>

/**
 * The first KML of a KMZ (OGC 07-147r2, annex C), unpacked as it comes; nothing where there is none. One that cannot be unpacked to its
 * end breaks off there.
 */
export function unzipKml(packed: NextBytes): NextBytes {
  const unzip = new Unzip()
  unzip.register(UnzipInflate)
  const ready: Uint8Array[] = []
  let length = 0
  let isFound = false
  let isOver = false
  unzip.onfile = (file) => {
    if (isFound || !/\.kml$/i.test(file.name)) return
    isFound = true
    file.ondata = (error, data, isLast) => {
      if (error) throw error
      length += data.length
      if (length > LARGEST) throw new CollectionFailure({ kind: 'memory' })
      ready.push(data)
      isOver ||= isLast
    }
    file.start()
  }
  return async () => {
    while (ready.length === 0 && !isOver) {
      const chunk = await packed()
      isOver ||= chunk === undefined
      try {
        unzip.push(chunk ?? new Uint8Array(), chunk === undefined)
      } catch (error) {
        if (error instanceof CollectionFailure) throw error
        isOver = true
      }
    }
    return ready.shift()
  }
}
