import { runRestore } from './restore/run-restore'

const { output, errorOutput, exitCode } = runRestore(process.argv.slice(2), {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  colours: process.stderr.isTTY === true && !process.env.NO_COLOR,
})
process.stdout.write(output)
process.stderr.write(errorOutput)
process.exitCode = exitCode
