import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rollup } from 'vite'
import { sbomOf } from './sbom'
import { packageOf, unnamed } from './shipped-packages'

/**
 * Writes the bill of materials of the page (`sbom.cdx.json`) into the built site. Fails a build whose page or workers hold code
 * of a package that is not in it (one that is there for development), or that `notices.txt` does not name.
 *
 * @param folder of the project
 * @returns a plugin for the page, one for its workers, and one for the service worker, which is built after it
 */
export function supply(folder: string): {
  readonly page: Plugin
  readonly worker: Plugin
  readonly serviceWorker: Plugin
} {
  const shipped = new Set<string>()
  const collect = (bundle: Rollup.OutputBundle) => {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue
      for (const [module, { renderedLength }] of Object.entries(part.modules)) {
        const name = renderedLength > 0 ? packageOf(module) : undefined
        if (name !== undefined) shipped.add(name)
      }
    }
  }
  /** What is wrong with what was collected. */
  const faultOf = (names: ReadonlySet<string>): string | undefined => {
    const foreign = [...shipped].filter((each) => !names.has(each))
    if (foreign.length > 0) return `The page holds what is for development: ${foreign.join(', ')}`
    const missing = unnamed(shipped, readFileSync(join(folder, 'public/notices.txt'), 'utf8'))
    return missing.length > 0 ? `public/notices.txt does not name ${missing.join(', ')}` : undefined
  }
  let bill: ReturnType<typeof sbomOf> | undefined
  let outDir = ''
  return {
    worker: { name: 'supply-worker', generateBundle: (_, bundle) => collect(bundle) },
    page: {
      name: 'supply',
      apply: 'build',
      configResolved({ build }) {
        outDir = build.outDir
      },
      generateBundle: (_, bundle) => collect(bundle),
      writeBundle() {
        const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string }
        bill = sbomOf(folder, name)
        const fault = faultOf(bill.names)
        if (fault) this.error(fault)
        writeFileSync(join(outDir, 'sbom.cdx.json'), bill.text)
      },
    },
    serviceWorker: {
      name: 'supply-service-worker',
      generateBundle(_, bundle) {
        collect(bundle)
        const fault = bill && faultOf(bill.names)
        if (fault) this.error(fault)
      },
    },
  }
}
