import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compileAssembly } from '../../../src/cli/assembly/compile-assembly'
import { dotSource } from '../../../src/domain/dots/dot-source'

const { bytes } = await compileAssembly('src/domain/dots/assembly/dots.ts')

function serve(answer: () => Response | Promise<Response>) {
  const fetched = vi.fn(async (_address: string) => answer())
  vi.stubGlobal('fetch', fetched)
  return fetched
}

/** Loads a kernel by the module as it is at first; gives which engine it has, when it has drawn a dot. */
async function load() {
  const { loadDotKernel } = await import('../../../src/map/dots/load-dot-kernel')
  const { WasmEngine } = await import('../../../src/domain/dots/wasm-engine')
  const { PlainEngine } = await import('../../../src/domain/dots/plain-engine')
  const reserve = vi.spyOn(WasmEngine.prototype, 'reserveEvents')
  const reservePlain = vi.spyOn(PlainEngine.prototype, 'reserveEvents')
  const kernel = await loadDotKernel()
  const day = Float64Array.of(1)
  kernel.load(
    dotSource(
      {
        start: day,
        end: day.map((start) => start + 1),
        x: Uint32Array.of(9),
        y: Uint32Array.of(9),
        category: new Uint8Array(1),
      },
      Uint32Array.of(0),
    ),
  )
  kernel.setView({ scale: 1, left: 0, top: 0, width: 64, height: 64 }, 1)
  kernel.render({ left: 0, top: 0, width: 64, height: 64 })
  expect([kernel.ownerAt(9, 9), kernel.ownerAt(19, 9)]).toEqual([0, -1])
  const isPlain = reservePlain.mock.calls.length > 0
  expect(reserve.mock.calls.length > 0).toBe(!isPlain)
  vi.restoreAllMocks()
  return isPlain ? 'plain' : 'WebAssembly'
}

beforeEach(() => void vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

describe('loadDotKernel', () => {
  it('fetches and compiles once what all kernels run', async () => {
    const fetched = serve(() => new Response(bytes))
    expect([await load(), await load()]).toEqual(['WebAssembly', 'WebAssembly'])
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([
      expect.stringMatching(/^data:application\/wasm;/),
    ])
  })

  it('takes the plain kernel where the file is not to be had, and asks for it again', async () => {
    serve(() => new Response('', { status: 404 }))
    expect(await load()).toBe('plain')
    serve(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await load()).toBe('plain')
    serve(() => new Response(bytes))
    expect(await load()).toBe('WebAssembly')
  })

  it('takes the plain kernel where the file cannot be compiled, as without SIMD', async () => {
    serve(() => new Response('<!doctype html>'))
    expect(await load()).toBe('plain')
  })

  it('takes the plain kernel where there is no WebAssembly', async () => {
    serve(() => new Response(bytes))
    vi.stubGlobal('WebAssembly', undefined)
    expect(await load()).toBe('plain')
  })
})
