import { readFileSync } from 'node:fs'
import { runConvert } from './convert/run-convert'
import { printOutcome } from './print-outcome'

printOutcome(
  runConvert(process.argv.slice(2), {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    colours: process.stderr.isTTY === true && !process.env.NO_COLOR,
    readInput: () => readFileSync(0),
  }),
)
