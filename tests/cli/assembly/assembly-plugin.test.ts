import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, createServer, type Rolldown } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assembly } from '../../../src/cli/assembly/assembly-plugin'
import { compileAssembly } from '../../../src/cli/assembly/compile-assembly'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'assembly-'))
  await writeFile(join(root, 'sum.ts'), 'export function sum(a: i32, b: i32): i32 {\n  return a + b\n}\n')
  await writeFile(join(root, 'main.js'), "import address from './sum.ts?assembly'\nconsole.log(address)\n")
})
afterEach(() => rm(root, { recursive: true }))

const settings = () => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  cacheDir: join(root, 'cache'),
  plugins: [assembly()],
})

async function sumOf(bytes: BufferSource): Promise<unknown> {
  const { instance } = await WebAssembly.instantiate(bytes)
  return (instance.exports as { sum(a: number, b: number): number }).sum(2, 3)
}

test('the built page has the compiled file and knows its address', async () => {
  const { output } = (await build({
    ...settings(),
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: join(root, 'main.js') } },
  })) as Rolldown.RolldownOutput
  const file = output.find(({ fileName }) => fileName.endsWith('.wasm'))
  expect(file?.fileName).toMatch(/^assets\/sum-.*\.wasm$/)
  expect(output[0].code).toContain(file?.fileName)
  expect(file?.type === 'asset' && (await sumOf(file.source as Uint8Array<ArrayBuffer>))).toBe(5)
})

test('while it is developed the address holds the file', async () => {
  const server = await createServer({ ...settings(), server: { middlewareMode: true, ws: false } })
  try {
    const { code = '' } = (await server.transformRequest('/sum.ts?assembly')) ?? {}
    const [, address = ''] = /export default "([^"]+)"/.exec(code) ?? []
    expect(await sumOf(await (await fetch(address)).arrayBuffer())).toBe(5)
  } finally {
    await server.close()
  }
})

test('what does not compile is an error that says where', async () => {
  await writeFile(join(root, 'sum.ts'), 'export function sum(a: i32): i32 {\n  return b\n}\n')
  await expect(compileAssembly(join(root, 'sum.ts'))).rejects.toThrow(
    /Cannot find name 'b'[\s\S]*sum\.ts\(2,10\)/,
  )
  await expect(compileAssembly(join(root, 'none.ts'))).rejects.toThrow(/none\.ts/)
})

test('all files that a compiled one is of are known', async () => {
  await writeFile(join(root, 'one.ts'), 'export const ONE = 1\n')
  await writeFile(
    join(root, 'sum.ts'),
    "import { ONE } from './one'\nexport function next(a: i32): i32 {\n  return a + ONE\n}\n",
  )
  const { files } = await compileAssembly(join(root, 'sum.ts'))
  expect([...files].sort()).toEqual([resolve(root, 'one.ts'), resolve(root, 'sum.ts')])
})
