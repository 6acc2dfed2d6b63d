import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseFile, type TextFile } from '../../domain/check/dataset'
import type { Problem } from '../../domain/problem'
import { restoreFrom } from '../../domain/restore/restore-from'
import type { RestoreNote } from '../../domain/restore/restore-note'
import { check } from '../../i18n/en/check'
import { restoreTexts as texts } from '../../i18n/en/restore'
import type { CheckSetting } from '../check/check-setting'
import { createPaint, formatProblem } from '../check/format-text'
import { createLocator } from '../check/locate-problem'
import { printable } from '../check/located-problem'
import { readFile } from '../check/read-file'
import { type CheckOutcome, nearestPath } from '../check/run-check'
import { writeFile } from '../check/write-file'
import { misuse } from '../misuse'
import { readArguments } from '../read-arguments'

const OPTIONS = { out: { type: 'string' } } as const

/** Runs `npm run restore` with its arguments; writes the file named by `--out`, and else nothing. */
export function runRestore(
  args: readonly string[],
  { cwd, colours }: Pick<CheckSetting, 'cwd' | 'colours'>,
): CheckOutcome {
  const options = readArguments(args, OPTIONS, { cwd, usage: texts.usage })
  if (typeof options === 'string') return misuse(options, texts)
  if (options.values.help) return { output: `${texts.usage}\n`, errorOutput: '', exitCode: 0 }
  const [original, edited, ...others] = options.positionals
  if (original === undefined || edited === undefined || others.length > 0)
    return misuse(texts.twoFiles, texts)
  if (original === '-' || edited === '-') return misuse(texts.noInput, texts)
  const files: TextFile[] = []
  for (const name of [original, edited]) {
    const path = resolve(cwd, name)
    if (!existsSync(path)) return misuse(check.notFound(name, nearestPath(path)), texts)
    const file = readFile(path, name)
    if (file === undefined) return misuse(check.notReadable(name), texts)
    files.push(file)
  }

  const refuse = (lines: readonly string[]): CheckOutcome => ({
    output: '',
    errorOutput: `${lines.join('\n')}\n`,
    exitCode: 1,
  })
  const told = (text: string, name: string, problems: readonly Problem[]): CheckOutcome =>
    refuse(problems.map((problem) => formatProblem(createLocator(text, name)(problem), createPaint(colours))))
  const foreign = files.find(({ encodingFault }) => encodingFault !== undefined)
  if (foreign) return told(foreign.text, foreign.name, parseFile(foreign).document.problems)
  const [before = '', after = ''] = files.map(({ text }) => text)
  const restored = restoreFrom(before, after)
  if ('problems' in restored) {
    const isOriginal = restored.of === 'original'
    const name = isOriginal ? original : edited
    if (restored.problems.length === 0) return refuse([texts.noFeatures(name)])
    return told(isOriginal ? before : after, name, restored.problems)
  }

  const { text, notes } = restored
  const count = (...kinds: readonly string[]) => notes.filter(({ kind }) => kinds.includes(kind)).length
  const report = [
    ...notes.map(({ kind, feature, path }) =>
      printable(texts.note(texts.kinds[kind], feature ?? texts.file, path.join('.'))),
    ),
    ...wayOut(notes),
    texts.summary(count('changed', 'added', 'removed'), count('put-back'), count('unclear', 'left-out')),
  ]
  const { out } = options.values
  if (out !== undefined && !writeFile(resolve(cwd, out), text)) return misuse(check.notWritable(out), texts)
  return {
    output: out === undefined ? text : '',
    errorOutput: `${report.join('\n')}\n`,
    exitCode: count('unclear', 'left-out') > 0 ? 1 : 0,
  }
}

/** What to do about the first feature that was left out. */
function wayOut(notes: readonly RestoreNote[]): readonly string[] {
  const leftOut = notes.find(({ kind }) => kind === 'left-out')
  const kept = notes.find(({ kind, path }) => kind === 'unclear' && path.length === 0)
  return leftOut ? texts.wayOut(leftOut.feature ?? '', kept?.feature ?? '').map(printable) : []
}
