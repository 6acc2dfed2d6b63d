import { calledFrom } from './called-from'
import { printOutcome } from './print-outcome'
import { runRestore } from './restore/run-restore'

printOutcome(
  runRestore(process.argv.slice(2), {
    cwd: calledFrom,
    colours: process.stderr.isTTY === true && !process.env.NO_COLOR,
  }),
)
