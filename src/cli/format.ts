import { resolve } from 'node:path'
import { calledFrom, project } from './called-from'
import { runFormat } from './format/run-format'
import { printOutcome } from './print-outcome'

printOutcome(
  runFormat(process.argv.slice(2), {
    cwd: calledFrom,
    dataFolder: resolve(project, 'data'),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
  }),
)
