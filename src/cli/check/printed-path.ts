import { relative, sep } from 'node:path'

/** Relative to the working folder, or absolute where the file is not beneath it; with `/` between folders. */
export function printedPath(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return (short.startsWith('..') ? path : short).split(sep).join('/')
}
