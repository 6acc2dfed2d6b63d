import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Whether a file that is there may be written: one that nobody has leave to write is left alone, by root too. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    const stats = statSync(path)
    return stats.isFile() && (stats.mode & 0o222) !== 0
  } catch {
    return false
  }
}

/**
 * Writes a file as a whole or not at all: beside it first, then in its place, with the mode and owner of the old one. A link
 * stays one, and a file of several names (hard links) keeps them all. Whether it could be written.
 */
export function writeFile(path: string, content: string | Uint8Array): boolean {
  const old = statsOf(path)
  if (old === undefined ? isLink(path) : !isWritable(path)) return false
  const real = old === undefined ? path : realpathSync(path)
  const beside = join(dirname(real), `.${basename(real)}.${process.pid}.new`)
  try {
    writeFileSync(beside, content, { flag: 'wx' })
    if (old !== undefined && old.nlink > 1) writeOver(real, content)
    else {
      if (old !== undefined) giveLooks(beside, old)
      renameSync(beside, real)
    }
    return true
  } catch {
    return false
  } finally {
    rmSync(beside, { force: true })
  }
}

function statsOf(path: string): Stats | undefined {
  return existsSync(path) ? statSync(path) : undefined
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** Into the very file, since another in its place would part it from its other names; as it was where that fails. */
function writeOver(path: string, content: string | Uint8Array): void {
  const before = readFileSync(path)
  try {
    writeFileSync(path, content)
  } catch (error) {
    writeFileSync(path, before)
    throw error
  }
}

function giveLooks(path: string, { mode, uid, gid }: Stats): void {
  const own = statSync(path)
  if (own.uid !== uid || own.gid !== gid) {
    try {
      chownSync(path, uid, gid)
    } catch {
      // Who may not give a file away keeps it.
    }
  }
  chmodSync(path, mode)
}
