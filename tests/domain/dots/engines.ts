import { compileAssembly } from '../../../src/cli/assembly/compile-assembly'
import type { DotEngine } from '../../../src/domain/dots/dot-engine'
import { PlainEngine } from '../../../src/domain/dots/plain-engine'
import { type DotExports, WasmEngine } from '../../../src/domain/dots/wasm-engine'

const { bytes } = await compileAssembly('src/domain/dots/assembly/dots.ts')
const module = await WebAssembly.compile(bytes)

/** A kernel with memory of its own. */
export function dotExports(): DotExports {
  return new WebAssembly.Instance(module).exports as unknown as DotExports
}

/** Makers of all engines, with their names. */
export const ENGINES: readonly (readonly [name: string, make: () => DotEngine])[] = [
  ['plain', () => new PlainEngine()],
  ['WebAssembly', () => new WasmEngine(dotExports())],
]
