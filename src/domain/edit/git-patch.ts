import type { Hunk } from './line-hunks'

/** The part of a patch that changes one file at a path, adds or deletes it, as `git apply` reads it. */
export function gitPatch(path: string, hunks: readonly Hunk[], whole?: 'new' | 'gone'): string {
  const [before, after] = [quotedPath(`a/${path}`), quotedPath(`b/${path}`)]
  // A path with blanks ends with a tab, for git to know where it ends.
  const end = path.includes(' ') ? '\t' : ''
  const mode = whole ? `${whole === 'new' ? 'new' : 'deleted'} file mode 100644\n` : ''
  const from = whole === 'new' ? '/dev/null' : `${before}${end}`
  const to = whole === 'gone' ? '/dev/null' : `${after}${end}`
  const head = `diff --git ${before} ${after}\n${mode}--- ${from}\n+++ ${to}\n`
  return head + hunks.map(hunkText).join('')
}

/** "@@ -1,7 +1,8 @@" */
export function hunkHead({ oldStart, oldLines, newStart, newLines }: Hunk): string {
  return `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`
}

function hunkText(hunk: Hunk): string {
  const lines = hunk.lines.map(
    ({ sign, text, isCut }) => `${sign}${text}\n${isCut ? '\\ No newline at end of file\n' : ''}`,
  )
  return `${hunkHead(hunk)}\n${lines.join('')}`
}

/** A path as git writes it: in quotes where it has quotes, backslashes or control characters. */
function quotedPath(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be quoted.
  const special = /["\\\u0000-\u001f\u007f]/g
  if (!special.test(path)) return path
  const quoted = (unit: string) =>
    unit === '"' || unit === '\\' ? `\\${unit}` : `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`
  return `"${path.replace(special, quoted)}"`
}
