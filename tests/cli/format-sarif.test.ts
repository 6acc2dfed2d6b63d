import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/cli/check/run-check'
import { settingOf } from './check-setting'

const cwd = mkdtempSync(join(tmpdir(), 'sarif-'))
afterAll(() => rmSync(cwd, { recursive: true }))
cpSync(resolve('tests/fixtures/check/atlas'), join(cwd, 'good'), { recursive: true })
const text = '{ "type": "FeatureCollection",\n "title": "😀", "features": [], "title": "\u0000" }'
writeFileSync(join(cwd, 'odd, 100% ä.geojson'), text.replace('\u0000', 'twice'))

const run = (...args: string[]) => JSON.parse(runCheck(['--format', 'sarif', ...args], settingOf(cwd)).output)

const whole = { type: 'integer', minimum: 1 }
const address = { type: 'string', pattern: '^[a-z]+://\\S+$' }
const words = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } }
const closed = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})

const artifact = closed(
  { uri: { type: 'string', pattern: '^[\\w./%~:-]+$' }, uriBaseId: { const: '%SRCROOT%' } },
  ['uriBaseId'],
)
const notification = closed({
  level: { const: 'note' },
  message: words,
  locations: {
    type: 'array',
    items: closed({ physicalLocation: closed({ artifactLocation: artifact }) }),
  },
})

/** What SARIF 2.1.0 demands of the members that are written, and no others. */
const SCHEMA = closed({
  $schema: {
    const: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: closed(
      {
        tool: closed({
          driver: closed({
            name: { type: 'string', minLength: 1 },
            informationUri: address,
            rules: {
              type: 'array',
              uniqueItems: true,
              items: closed({
                id: { type: 'string', pattern: '^[a-z]+/[a-z0-9-]+$' },
                shortDescription: words,
                fullDescription: words,
                helpUri: address,
                help: words,
              }),
            },
          }),
        }),
        invocations: {
          type: 'array',
          items: closed({
            executionSuccessful: { const: true },
            toolExecutionNotifications: { type: 'array', items: notification },
          }),
        },
        columnKind: { const: 'utf16CodeUnits' },
        results: {
          type: 'array',
          items: closed({
            ruleId: { type: 'string' },
            ruleIndex: { type: 'integer', minimum: 0 },
            level: { enum: ['error', 'warning'] },
            message: words,
            locations: {
              type: 'array',
              minItems: 1,
              maxItems: 1,
              items: closed({
                physicalLocation: closed({
                  artifactLocation: artifact,
                  region: closed({
                    startLine: whole,
                    startColumn: whole,
                    endLine: whole,
                    endColumn: whole,
                    charOffset: { type: 'integer', minimum: 0 },
                    charLength: { type: 'integer', minimum: 0 },
                  }),
                }),
              }),
            },
          }),
        },
      },
      ['invocations'],
    ),
  },
})

describe('npm run check -- --format sarif', () => {
  it('writes what the standard demands, for problems and for none', () => {
    const validate = new Ajv({ allErrors: true }).compile(SCHEMA)
    for (const path of ['good', 'odd, 100% ä.geojson', resolve('tests/fixtures/check')]) {
      const log = run(path)
      validate(log)
      expect(validate.errors, path).toBeNull()
      const [{ tool, results }] = log.runs
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    }
  })

  it('points to the place in UTF-16 units, and to the rule', () => {
    const [{ tool, results }] = run('odd, 100% ä.geojson').runs
    const [{ physicalLocation }] = results[0].locations
    expect(physicalLocation).toEqual({
      artifactLocation: { uri: 'odd%2C%20100%25%20%C3%A4.geojson', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 33, endLine: 2, endColumn: 40, charOffset: 63, charLength: 7 },
    })
    expect(results[0].message.text).toMatch(/^"title" stands twice.* Remove one, or rename it\.$/)
    expect(tool.driver.rules).toEqual([
      expect.objectContaining({
        id: 'json/duplicate-key',
        helpUri: 'https://example.org/docs/rules.md#jsonduplicate-key',
      }),
    ])
  })
})
