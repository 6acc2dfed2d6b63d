import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkExample } from '../../src/cli/rules/check-example'
import { readExampleAtlas } from '../../src/cli/rules/example-atlas'
import { ruleAnchor } from '../../src/cli/rules/rule-anchor'
import { ruleExamples } from '../../src/cli/rules/rule-examples'
import { RULES_PAGE } from '../../src/cli/rules/rules-address'
import { rulesPage } from '../../src/cli/rules/rules-page'
import { type ProblemCode, SEVERITIES } from '../../src/domain/check/codes'
import { rules } from '../../src/i18n/en/rules'

const atlas = readExampleAtlas(process.cwd())
const codes = Object.keys(SEVERITIES) as ProblemCode[]

describe('the examples of the rules', () => {
  it.each(codes)('%s: the wrong one has this problem alone, at the place marked', (code) => {
    const example = ruleExamples[code]
    const { file, problems, marked } = checkExample(example, 'wrong', atlas)
    const found = problems.map(
      ({ file: name, problem: { code: of, from, to } }) => `${name} ${of} ${from}-${to}`,
    )
    const end = file.text.length
    const [from, to] = marked ?? [end, end]
    const expected = `${file.name} ${code} ${from}-${to}`
    if (example.times === undefined) expect(found).toEqual([expected])
    else expect(found.at(-1)).toBe(expected)
  })

  it.each(codes)('%s: the right one has no problem', (code) => {
    expect(checkExample(ruleExamples[code], 'right', atlas).problems).toEqual([])
  })
})

describe('docs/rules.md', () => {
  it('is what `npm run rules` writes', () => {
    expect(readFileSync(RULES_PAGE, 'utf8')).toBe(rulesPage(atlas))
  })

  it('has a heading for each rule, to which its anchor leads, and what it means', () => {
    const anchors = rulesPage(atlas)
      .match(/^### .+$/gm)
      ?.map(anchorOf)
    expect(anchors).toEqual(expect.arrayContaining(codes.map(ruleAnchor)))
    expect(new Set(anchors).size).toBe(codes.length)
    for (const code of codes) {
      const { what, why } = rules.of(code)
      expect(what).toMatch(/^\S.*\.$/)
      expect(why).toMatch(/^\S.*[.…]$/)
    }
  })
})

/** The anchor that code hosts make from a heading. */
function anchorOf(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')
}
