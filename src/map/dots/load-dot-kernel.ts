import wasmAddress from '../../domain/dots/assembly/dots.ts?assembly'
import type { DotKernel } from '../../domain/dots/dot-kernel'
import { Dots } from '../../domain/dots/dots'
import { PlainEngine } from '../../domain/dots/plain-engine'
import { type DotExports, WasmEngine } from '../../domain/dots/wasm-engine'
import { fetchAssembly } from '../fetch-assembly'

let compiling: Promise<WebAssembly.Module> | undefined

/** Fetches what the fastest kernel is made of before it is asked for. */
export function prepareDotKernel(): void {
  compiling ??= fetchAssembly(wasmAddress)
  compiling.catch(() => {
    compiling = undefined
  })
}

/** The fastest kernel there is: with WebAssembly, which has to have SIMD, or the plain one where that fails. */
export async function loadDotKernel(): Promise<DotKernel> {
  try {
    compiling ??= fetchAssembly(wasmAddress)
    const module = await compiling
    const { exports } = await WebAssembly.instantiate(module)
    return new Dots(new WasmEngine(exports as unknown as DotExports))
  } catch {
    // Another kernel may have it, when the network is back.
    compiling = undefined
    return plainDotKernel()
  }
}

/** The kernel for when the other one finds no memory. */
export function plainDotKernel(): DotKernel {
  return new Dots(new PlainEngine())
}
