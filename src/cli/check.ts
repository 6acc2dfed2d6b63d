import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { calledFrom, project } from './called-from'
import { runCheck } from './check/run-check'
import { printOutcome } from './print-outcome'
import { rulesAddress } from './rules/rules-address'

printOutcome(
  runCheck(process.argv.slice(2), {
    cwd: calledFrom,
    dataFolder: resolve(project, 'data'),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
    rulesPage: rulesAddress(project, process.env),
    readInput: () => readFileSync(0),
  }),
)
