import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { main } from 'assemblyscript/asc'

const OPTIONS = [
  // Optimised for speed, without checks of its own, and without what manages memory: the code does so itself.
  ...['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd'],
  // The first bytes are the code's own as well.
  ...['--memoryBase', '1024'],
]

/** That one more round of optimising made nothing smaller. */
const NO_FAULT = /^Last converge was suboptimal\.$/m

export interface CompiledAssembly {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Paths of all files that went into it. */
  readonly files: readonly string[]
}

/**
 * Compiles a file of AssemblyScript and what it imports to WebAssembly.
 * @throws Error with what the compiler says, if it says anything.
 */
export async function compileAssembly(path: string): Promise<CompiledAssembly> {
  const folder = dirname(resolve(path))
  const files: string[] = []
  let bytes: Uint8Array<ArrayBuffer> | undefined
  const { error, stderr } = await main([basename(path), '--outFile', 'out.wasm', ...OPTIONS], {
    async readFile(name) {
      const file = resolve(folder, name)
      const text = await readFile(file, 'utf8').catch(() => null)
      if (text !== null) files.push(file)
      return text
    },
    writeFile(_, contents) {
      if (typeof contents !== 'string') bytes = new Uint8Array(contents)
    },
    listFiles: () => null,
  })
  const said = stderr.toString().replace(NO_FAULT, '').trim()
  if (error || said || !bytes) throw new Error(`${path}: ${said || error?.message}`)
  return { bytes, files }
}
