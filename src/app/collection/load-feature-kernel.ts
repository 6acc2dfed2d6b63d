import wasmAddress from '../../domain/collection/quick/assembly/features.ts?assembly'
import type { FeatureExports } from '../../domain/collection/quick/quick-features'

/** What reads usual features fast; undefined where WebAssembly with SIMD cannot be had: then all are parsed. */
export async function loadFeatureKernel(): Promise<FeatureExports | undefined> {
  try {
    const response = await fetch(wasmAddress)
    if (!response.ok) return undefined
    const { instance } = await WebAssembly.instantiate(await response.arrayBuffer())
    return instance.exports as unknown as FeatureExports
  } catch {
    return undefined
  }
}
