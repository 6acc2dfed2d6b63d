import type { CheckOutcome } from './check/run-check'

/** What a command says that is called in a way that makes no sense, or cannot read or write a file. */
export function misuse(message: string, { seeHelp }: { readonly seeHelp: string }): CheckOutcome {
  return { output: '', errorOutput: `${message}\n${seeHelp}\n`, exitCode: 2 }
}
