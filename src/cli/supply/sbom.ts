import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'

interface Bom {
  serialNumber?: string
  metadata: { timestamp?: string; component: { name: string } }
  components: readonly {
    readonly 'bom-ref': string
    readonly name: string
    readonly properties: readonly { readonly name: string; readonly value: string }[]
  }[]
  dependencies: readonly { readonly ref: string }[]
}

/**
 * The bill of materials (CycloneDX) of what a page may hold, as `npm sbom` reads it from the lockfile of a folder, without
 * network: the same for the same lockfile, whenever and wherever it is made.
 */
export function sbomOf(
  folder: string,
  project: string,
): { readonly text: string; readonly names: Set<string> } {
  // Without those for development npm 11 also leaves out what these use besides the page, React among it.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev']
  const cli = process.env.npm_execpath
  const [program, before] = cli?.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []]
  const bom = JSON.parse(
    execFileSync(program, [...before, ...args], {
      ...{ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
      shell: program === 'npm' && process.platform === 'win32',
    }),
  ) as Bom
  bom.components = bom.components.filter(
    ({ properties }) => !properties.some(({ name }) => name === 'cdx:npm:package:development'),
  )
  const refs = new Set(bom.components.map((component) => component['bom-ref']))
  bom.dependencies = bom.dependencies.filter(({ ref }) => refs.has(ref))
  // It is called after the folder, and has a number and a time of its own each time.
  bom.metadata.component.name = project
  delete bom.metadata.timestamp
  bom.serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bom.components))}`
  return { text: `${JSON.stringify(bom, null, 2)}\n`, names: new Set(bom.components.map(({ name }) => name)) }
}

/** A UUID of a content (RFC 9562, version 8). */
function uuidOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
