import wasmAddress from '../../domain/collection/quick/assembly/features.ts?assembly'
import type { FeatureExports } from '../../domain/collection/quick/quick-features'
import { fetchAssembly } from '../../map/fetch-assembly'

/** What reads usual features fast; undefined where WebAssembly with SIMD cannot be had: then all are parsed. */
export async function loadFeatureKernel(): Promise<FeatureExports | undefined> {
  try {
    const { exports } = await WebAssembly.instantiate(await fetchAssembly(wasmAddress))
    return exports as unknown as FeatureExports
  } catch {
    return undefined
  }
}
