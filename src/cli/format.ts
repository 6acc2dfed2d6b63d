import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runFormat } from './format/run-format'
import { printOutcome } from './print-outcome'

const project = resolve(fileURLToPath(import.meta.url), '../../..')
// npm starts scripts in the project's folder and tells where it was called from.
const cwd = process.cwd() === project ? (process.env.INIT_CWD ?? project) : process.cwd()

printOutcome(
  runFormat(process.argv.slice(2), {
    cwd,
    dataFolder: resolve(project, 'data'),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
  }),
)
