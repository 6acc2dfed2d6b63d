import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { check } from '../../i18n/en/check'
import { rules } from '../../i18n/en/rules'
import { ruleAnchor } from '../rules/rule-anchor'
import type { CheckSetting } from './check-setting'
import { type CheckResult, type LocatedProblem, printable } from './located-problem'

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for editors and code hosts. Columns are UTF-16 code
 * units, as the standard counts them; paths are relative to the folder from which the command was called.
 */
export function formatSarif({ problems, lessonsInPart }: CheckResult, { rulesPage }: CheckSetting): string {
  const codes = [...new Set(problems.map(({ problem }) => problem.code))].sort()
  const indexByCode = new Map(codes.map((code, index) => [code, index]))
  const driver = {
    name: 'Relocation Atlas check',
    informationUri: rulesPage,
    rules: codes.map((code) => descriptorOf(code, rulesPage)),
  }
  const results = problems.map((problem) => resultOf(problem, indexByCode.get(problem.problem.code) ?? -1))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        ...(lessonsInPart.length > 0 && { invocations: [invocationWith(lessonsInPart)] }),
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** That the check itself could not look everything up, which is no problem of a file. */
function invocationWith(lessons: readonly string[]): object {
  const notification = {
    level: 'note',
    message: { text: check.lessonsInPart(lessons.length) },
    locations: lessons.map((file) => ({ physicalLocation: { artifactLocation: artifactOf(file) } })),
  }
  return { executionSuccessful: true, toolExecutionNotifications: [notification] }
}

function descriptorOf(code: string, rulesPage: string): object {
  const { what, why } = rules.of(code)
  const helpUri = `${rulesPage}#${ruleAnchor(code)}`
  const text = `${what} ${why}`.trim()
  return {
    id: code,
    shortDescription: { text: what },
    fullDescription: { text },
    helpUri,
    help: { text, markdown: `${text} [${check.rulesLink}](${helpUri})` },
  }
}

function resultOf(located: LocatedProblem, ruleIndex: number): object {
  const { file, line, column, endLine, endColumn, message, help, problem } = located
  const region = {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: problem.from,
    charLength: problem.to - problem.from,
  }
  return {
    ruleId: problem.code,
    ruleIndex,
    level: problem.severity,
    message: { text: printable(`${message} ${help}`.trim()) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(file), region } }],
  }
}

/** A relative path as an address against the root of the sources; an absolute one as a `file:` address. */
function artifactOf(file: string): object {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href }
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}
