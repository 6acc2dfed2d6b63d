import { compileAssembly } from '../../../../src/cli/assembly/compile-assembly'
import type { FeatureExports } from '../../../../src/domain/collection/quick/quick-features'

const { bytes } = await compileAssembly('src/domain/collection/quick/assembly/features.ts')
const module = await WebAssembly.compile(bytes)

/** What reads usual features, of its own for each. */
export function featureKernel(): FeatureExports {
  return new WebAssembly.Instance(module).exports as unknown as FeatureExports
}
