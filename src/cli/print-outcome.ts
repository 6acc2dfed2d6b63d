import type { CheckOutcome } from './check/run-check'

/** Prints what a command says, and ends with its exit code. */
export function printOutcome({ output, errorOutput, exitCode }: CheckOutcome): void {
  // Who reads may stop early: `npm run check | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.stdout.write(output)
  process.stderr.write(errorOutput)
  process.exitCode = exitCode
}
