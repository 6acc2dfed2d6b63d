import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Path of a file of an installed package, such as `world-atlas/land-50m.json`. */
export function packageFile(name: string): string {
  const [folder = '', ...rest] = name.split('/')
  return require.resolve(`${folder}/package.json`).replace(/package\.json$/, rest.join('/'))
}

/** Reads a JSON file of an installed package. The caller names the shape that the package documents. */
export function readPackageJson<T>(name: string): T {
  return JSON.parse(readFileSync(packageFile(name), 'utf8')) as T
}
