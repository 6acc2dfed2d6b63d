import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file as a whole or not at all: beside the old one first, then in its place, with its mode. A link stays one.
 * Whether it could be written.
 */
export function replaceFile(path: string, text: string): boolean {
  const real = realpathSync(path)
  const { mode } = statSync(real)
  const beside = join(dirname(real), `.${basename(real)}.${process.pid}.new`)
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    chmodSync(beside, mode)
    renameSync(beside, real)
    return true
  } catch {
    rmSync(beside, { force: true })
    return false
  }
}
