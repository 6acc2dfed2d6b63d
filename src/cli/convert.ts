import { readFileSync } from 'node:fs'
import { calledFrom } from './called-from'
import { runConvert } from './convert/run-convert'
import { printOutcome } from './print-outcome'

printOutcome(
  runConvert(process.argv.slice(2), {
    cwd: calledFrom,
    colours: process.stderr.isTTY === true && !process.env.NO_COLOR,
    readInput: () => readFileSync(0),
  }),
)
