import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCheck } from './check/run-check'
import { printOutcome } from './print-outcome'
import { rulesAddress } from './rules/rules-address'

const project = resolve(fileURLToPath(import.meta.url), '../../..')
// npm starts scripts in the project's folder and tells where it was called from.
const cwd = process.cwd() === project ? (process.env.INIT_CWD ?? project) : process.cwd()

printOutcome(
  runCheck(process.argv.slice(2), {
    cwd,
    dataFolder: resolve(project, 'data'),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
    rulesPage: rulesAddress(project, process.env),
    readInput: () => readFileSync(0),
  }),
)
