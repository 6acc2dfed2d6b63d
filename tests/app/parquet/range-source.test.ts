import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from 'vitest'
import { openRangeSource } from '../../../src/app/parquet/range-source'
import { type RangeServer, serveRanges } from '../../parquet/range-server'

const folder = mkdtempSync(join(tmpdir(), 'ranges-'))
const path = join(folder, 'file')
const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256)
writeFileSync(path, bytes)
let server: RangeServer | undefined
afterEach(() => server?.close())
afterAll(() => rmSync(folder, { recursive: true }))
const serve = async (how: Parameters<typeof serveRanges>[1] = {}) => {
  server = await serveRanges(path, how)
  return server
}

it('reads the bytes that are asked for', async () => {
  const { url, sent } = await serve()
  const source = await openRangeSource(url)
  expect(source.size).toBe(1000)
  expect([...new Uint8Array(await source.readBytes(255, 258))]).toEqual([255, 0, 1])
  expect((await source.readBytes(7, 7)).byteLength).toBe(0)
  expect(sent).toEqual([0, 3])
})

it('asks for one byte where the host tells no size otherwise', async () => {
  const { url } = await serve({ refusesHead: true })
  expect((await openRangeSource(url)).size).toBe(1000)
})

it('takes no whole file for a part', async () => {
  const { url } = await serve({ ignoresRange: true })
  const source = await openRangeSource(url)
  await expect(source.readBytes(0, 9)).rejects.toMatchObject({ values: { reason: 'no-ranges' } })
})

it('says what the host answers', async () => {
  const { url } = await serve({ status: 404 })
  await expect(openRangeSource(url)).rejects.toMatchObject({
    code: 'parquet/not-read',
    values: { reason: 'status', status: 404 },
  })
})

it('notices that the file became another one', async () => {
  const source = await openRangeSource((await serve()).url)
  const { port } = new URL(server?.url ?? '')
  await server?.close()
  utimesSync(path, 1e9, 1e9)
  server = await serveRanges(path, { port: Number(port) })
  await expect(source.readBytes(0, 9)).rejects.toMatchObject({ values: { reason: 'changed' } })
})

it('ends with its signal', async () => {
  const stop = new AbortController()
  const source = await openRangeSource((await serve()).url, stop.signal)
  stop.abort()
  await expect(source.readBytes(0, 9)).rejects.toThrow()
})
