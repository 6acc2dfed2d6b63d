import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readSource } from '../../../src/app/collection/read-source'

const lost = vi.hoisted(() => async () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})
vi.mock('fflate', lost)
vi.mock('../../../src/app/collection/open-xml', lost)
vi.mock('../../../src/app/collection/json-fault-at', lost)
vi.mock('../../../src/app/collection/place-faults', lost)

afterEach(() => void vi.unstubAllGlobals())

const GPX = '<gpx><wpt lat="1" lon="2"><name>a</name></wpt></gpx>'

describe('without the network', () => {
  it('tells of XML that the code which reads it did not come', async () => {
    await expect(readSource(new File([GPX], 'hike.gpx'), undefined)).rejects.toMatchObject({
      fault: { kind: 'code' },
    })
  })

  it('tells of gzip of several members that the code which reads it did not come, and not that it is damaged', async () => {
    class TakesNone extends TransformStream<Uint8Array> {
      constructor() {
        super({
          transform() {
            throw new TypeError('Junk found after end of compressed data.')
          },
        })
      }
    }
    vi.stubGlobal('DecompressionStream', TakesNone)
    const packed = new File([gzipSync(GPX)], 'hike.gpx.gz')
    await expect(readSource(packed, undefined)).rejects.toMatchObject({ fault: { kind: 'code' } })
  })

  it('tells of a broken text that it is broken, if not where', async () => {
    const refused = await readSource(
      new File(['{"features":[{"type":"Feature",}]}'], 'a.json'),
      undefined,
    ).catch(({ fault }) => fault)
    expect(refused).toMatchObject({ kind: 'broken', reason: 'json' })
    expect(refused.place).toBeUndefined()
  })
})
