import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'

const QUERY = '?assembly'
const COMPILER = fileURLToPath(new URL('./compile-assembly.ts', import.meta.url))

/**
 * Compiles what is imported with `?assembly` from AssemblyScript to WebAssembly. The import is the address to fetch it
 * from: of a file beside the scripts that `vite build` writes, and else one that holds it.
 */
export function assembly(): Plugin {
  let cache: string | undefined
  return {
    name: 'assembly',
    configResolved({ command, cacheDir }) {
      if (command === 'build') cache = join(cacheDir, 'assembly')
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return null
      const path = id.slice(0, -QUERY.length)
      // Only now: the compiler is large, and most runs of Vite do without.
      const { module } = await runnerImport<typeof import('./compile-assembly')>(COMPILER)
      const { bytes, files } = await module.compileAssembly(path)
      for (const file of files) this.addWatchFile(file)
      if (!cache)
        return `export default "data:application/wasm;base64,${Buffer.from(bytes).toString('base64')}"`
      // A folder for each version, since other builds may be on their way.
      const folder = join(cache, createHash('sha256').update(bytes).digest('hex').slice(0, 8))
      const compiled = join(folder, `${basename(path, '.ts')}.wasm`)
      await mkdir(folder, { recursive: true })
      await writeFile(compiled, bytes)
      return `export { default } from ${JSON.stringify(`${compiled}?url`)}`
    },
  }
}
