import { commandLine as texts } from '../i18n/en/command-line'
import type { CheckOutcome } from './check/run-check'

/** What of a process is needed to print. */
type Printer = Pick<NodeJS.Process, 'exitCode'> & {
  readonly stdout: Pick<NodeJS.WritableStream, 'on' | 'write'>
  readonly stderr: Pick<NodeJS.WritableStream, 'on' | 'write'>
}

/** Prints what a command says, and ends with its exit code; with 2 where it cannot be printed. */
export function printOutcome(
  { output, errorOutput, exitCode }: CheckOutcome,
  printer: Printer = process,
): void {
  const fail = (isReport: boolean, { code }: NodeJS.ErrnoException) => {
    // Who reads may stop early: `npm run check | head`.
    if (code === 'EPIPE') return
    printer.exitCode = 2
    if (!isReport) write(true, `${texts.notPrinted(code ?? '')}\n`)
  }
  const write = (isReport: boolean, text: string) => {
    if (text === '') return
    try {
      // Into a file, Node writes at once and throws.
      printer[isReport ? 'stderr' : 'stdout'].write(text)
    } catch (error) {
      fail(isReport, error as NodeJS.ErrnoException)
    }
  }
  printer.exitCode = exitCode
  printer.stdout.on('error', (error) => fail(false, error))
  printer.stderr.on('error', (error) => fail(true, error))
  write(false, output)
  write(true, errorOutput)
}
