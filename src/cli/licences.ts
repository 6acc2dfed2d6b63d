import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './called-from'
import { unlicensed } from './licences/licence-rules'
import { lockedPackages } from './licences/locked-packages'

const read = (path: string) => JSON.parse(readFileSync(join(project, path), 'utf8'))
const packages = lockedPackages(read('package-lock.json'), (path) =>
  existsSync(join(project, path, 'package.json')) ? read(`${path}/package.json`) : undefined,
)
const found = unlicensed(packages)
for (const { name, version, licence, isShipped } of found)
  console.error(
    `${name} ${version}: ${licence ?? 'no licence is stated'} (${isShipped ? 'shipped' : 'only built with'})`,
  )
const shipped = packages.filter(({ isShipped }) => isShipped).length
console.log(
  found.length > 0
    ? `${found.length} packages are under no licence of src/cli/licences/licence-rules.ts.`
    : `${shipped} packages of the page and ${packages.length - shipped} to build it: all under licences of the list, or named exceptions.`,
)
process.exitCode = found.length > 0 ? 1 : 0
