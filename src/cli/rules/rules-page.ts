import { type ProblemCode, SEVERITIES } from '../../domain/check/codes'
import type { TextFile } from '../../domain/check/dataset'
import { fixesOf } from '../../domain/fix/fixes-of'
import { check } from '../../i18n/en/check'
import { fixes as fixTexts } from '../../i18n/en/fixes'
import { rules } from '../../i18n/en/rules'
import { formatProblem } from '../check/format-text'
import { createLocator } from '../check/locate-problem'
import { printable } from '../check/located-problem'
import { checkExample, placeExample, withoutMarks } from './check-example'
import { ruleAnchor } from './rule-anchor'
import type { RuleExample } from './rule-example'
import { ruleExamples } from './rule-examples'

/** Longest line of an example that is shown whole. */
const LONGEST_LINE = 240

/** The page of rules as Markdown: each rule with what it means and its examples, as the checker answers them. */
export function rulesPage(atlas: readonly TextFile[]): string {
  const codes = Object.keys(SEVERITIES) as ProblemCode[]
  const groups = new Map<string, ProblemCode[]>()
  for (const code of codes) {
    const group = code.slice(0, code.indexOf('/'))
    groups.set(group, [...(groups.get(group) ?? []), code])
  }
  const contents = [...groups].map(([group, members]) => {
    const links = members.map((code) => `[${code.slice(group.length + 1)}](#${ruleAnchor(code)})`)
    return `- **${group}** (${rules.groups[group] ?? group}): ${links.join(', ')}`
  })
  const sections = [...groups].map(([group, members]) =>
    [`## ${rules.groupTitle(group)}`, ...members.map((code) => ruleSection(code, atlas))].join('\n\n'),
  )
  return `${[rules.pageIntro, contents.join('\n'), ...sections].join('\n\n')}\n`
}

function ruleSection(code: ProblemCode, atlas: readonly TextFile[]): string {
  const example = ruleExamples[code]
  const { what, why } = rules.of(code)
  return [
    `### ${code}`,
    `*${check.severity[SEVERITIES[code]]}* · ${what} ${why}`,
    `${rules.wrong}${besideOf(example, 'wrong')}`,
    fenced('json', shown(example, 'wrong', atlas)),
    fenced('text', answerOf(code, atlas)),
    rules.mended(...fixesOfExample(code, atlas)),
    `${rules.right}${besideOf(example, 'right')}`,
    fenced('json', shown(example, 'right', atlas)),
  ].join('\n\n')
}

function besideOf({ in: file, wrongName, beside }: RuleExample, side: 'wrong' | 'right'): string {
  if (beside === undefined) return ''
  return rules.beside((side === 'wrong' && wrongName) || file || '', beside.in, beside[side])
}

/** What the checker says of the wrong example; where it says much, the last of it. */
function answerOf(code: ProblemCode, atlas: readonly TextFile[]): string {
  const { file, problems } = checkExample(ruleExamples[code], 'wrong', atlas)
  const found = problems.map(({ problem }) => problem).findLast((problem) => problem.code === code)
  return found === undefined
    ? ''
    : formatProblem(createLocator(file.text, file.name)(found), (_, text) => text)
}

/** What mends the wrong example: what `--fix` does, and what a person may choose. */
function fixesOfExample(
  code: ProblemCode,
  atlas: readonly TextFile[],
): [safe: readonly string[], offered: readonly string[]] {
  const { problems, files } = checkExample(ruleExamples[code], 'wrong', atlas)
  const texts = new Map(files.map(({ name, text }) => [name, text]))
  const found = problems.findLast(({ problem }) => problem.code === code)
  const fixes = found === undefined ? [] : fixesOf(found, texts)
  const labels = (isSafe: boolean) =>
    fixes.filter((fix) => fix.isSafe === isSafe).map((fix) => printable(fixTexts.label(fix)))
  return [labels(true), labels(false)]
}

/** A piece without its marks and its indentation in the file, long lines cut, and unseen characters made visible. */
function shown(example: RuleExample, side: 'wrong' | 'right', atlas: readonly TextFile[]): string {
  const { text, at } = placeExample({ ...example, times: 1 }, side, atlas)
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  // A byte order mark, a blank to `\\S`, is part of the piece.
  const indent = text.slice(lineStart).search(/[^ \t]|$/)
  return withoutMarks(example[side])
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? line : line.slice(indent)))
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line))
    .map(printable)
    .join('\n')
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}
