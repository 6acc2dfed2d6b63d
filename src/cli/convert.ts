import { readFileSync } from 'node:fs'
import { runConvert } from './convert/run-convert'

const { output, errorOutput, exitCode } = runConvert(process.argv.slice(2), {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  colours: process.stderr.isTTY === true && !process.env.NO_COLOR,
  readInput: () => readFileSync(0),
})
// Who reads may stop early: `npm run convert -- a.csv - | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.stdout.write(output)
process.stderr.write(errorOutput)
process.exitCode = exitCode
