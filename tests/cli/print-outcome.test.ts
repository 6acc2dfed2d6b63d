import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { printOutcome } from '../../src/cli/print-outcome'

const fault = (code: string) => Object.assign(new Error(code), { code })
const OUTCOME = { output: 'found\n', errorOutput: 'told\n', exitCode: 1 } as const

/** Prints to streams of which one fails, and tells what came of it. */
async function printed(stdout: Writable | { write(): never; on(): unknown }) {
  let told = ''
  const stderr = new Writable({
    write: (chunk, _, done) => {
      told += chunk
      done()
    },
  })
  const printer = { stdout: stdout as Writable, stderr, exitCode: undefined as number | undefined }
  printOutcome(OUTCOME, printer)
  await new Promise((resolve) => setImmediate(resolve))
  return { told, exitCode: printer.exitCode }
}
const failing = (code: string) => new Writable({ write: (_chunk, _encoding, done) => done(fault(code)) })
const throwing = (code: string) => ({
  on: () => {},
  write: () => {
    throw fault(code)
  },
})

it('ends quietly where nobody reads on', async () => {
  expect(await printed(failing('EPIPE'))).toEqual({ told: 'told\n', exitCode: 1 })
})

it.each([
  ['later', failing],
  ['at once', throwing],
])('says in one line that no space is left, also where the stream fails %s', async (_, stream) => {
  const { told, exitCode } = await printed(stream('ENOSPC'))
  expect(told.split('\n').sort()).toEqual([
    '',
    'The output cannot be written: no space is left there.',
    'told',
  ])
  expect(exitCode).toBe(2)
})
