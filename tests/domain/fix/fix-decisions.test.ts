import { describe, expect, it } from 'vitest'
import { type ProblemCode, SEVERITIES } from '../../../src/domain/check/codes'
import { applyChanges, invertChanges, mapOffset } from '../../../src/domain/edit/text-change'
import { fixesOf } from '../../../src/domain/fix/fixes-of'
import { fixes as words } from '../../../src/i18n/en/fixes'
import { fixtureCases } from './fixture-files'

/** What is offered for problems of a code: `safe` and `choice` where it depends on the case. */
type Decision = 'none' | 'safe' | 'choice' | 'safe or choice'

const DECISIONS: Readonly<Record<ProblemCode, Decision>> = {
  'json/empty': 'none',
  'json/bom': 'safe',
  'json/not-utf8': 'none',
  'json/not-json': 'none',
  'json/merge-conflict': 'choice',
  'json/too-deep': 'none',
  'json/truncated': 'choice',
  'json/trailing-comma': 'safe or choice',
  'json/missing-comma': 'safe or choice',
  'json/missing-colon': 'safe',
  'json/missing-value': 'choice',
  'json/mismatched-bracket': 'choice',
  'json/missing-bracket': 'choice',
  'json/extra-bracket': 'choice',
  'json/wrong-comma': 'safe',
  'json/odd-blank': 'safe',
  'json/curly-quotes': 'safe',
  'json/single-quotes': 'safe',
  'json/unescaped-quote': 'choice',
  'json/unquoted-key': 'safe',
  'json/unclosed-string': 'choice',
  'json/bad-escape': 'safe or choice',
  'json/control-character': 'safe',
  'json/comment': 'choice',
  'json/not-a-number': 'choice',
  'json/number-form': 'safe',
  'json/number-too-large': 'none',
  'json/unknown-word': 'safe or choice',
  'json/text-after-end': 'choice',
  'json/unexpected': 'none',
  'json/duplicate-key': 'safe or choice',
  'geojson/not-geojson': 'safe',
  'geojson/topojson': 'none',
  'geojson/type': 'safe or choice',
  'geojson/missing-member': 'safe or choice',
  'geojson/member-type': 'none',
  'geojson/misplaced-member': 'none',
  'geojson/crs': 'safe',
  'geojson/no-features': 'choice',
  'geojson/nesting': 'choice',
  'geojson/position-length': 'choice',
  'geojson/coordinate-type': 'safe or choice',
  'geojson/out-of-range': 'none',
  'geojson/projected': 'none',
  'geojson/swapped': 'safe or choice',
  'geojson/line-short': 'choice',
  'geojson/ring-short': 'none',
  'geojson/ring-open': 'safe',
  'geojson/winding': 'safe',
  'geojson/antimeridian': 'none',
  'geojson/excess-digits': 'choice',
  'geojson/nested-collection': 'none',
  'geojson/bbox-length': 'choice',
  'geojson/bbox-order': 'choice',
  'geojson/bbox-outside': 'choice',
  'schema/missing': 'choice',
  'schema/type': 'safe or choice',
  'schema/choice': 'safe or choice',
  'schema/empty': 'safe',
  'schema/id-form': 'choice',
  'schema/pattern': 'safe',
  'schema/length': 'none',
  'schema/range': 'none',
  'schema/geometry': 'none',
  'schema/misspelt': 'safe or choice',
  'schema/misplaced': 'choice',
  'schema/language': 'safe',
  'date/not-edtf': 'safe or choice',
  'date/impossible-day': 'choice',
  'date/impossible-month': 'choice',
  'date/too-long': 'none',
  'date/end-before-start': 'choice',
  'date/solar-hijri': 'choice',
  'date/slashes': 'safe or choice',
  'date/2012-draft': 'safe or choice',
  'date/words': 'safe or choice',
  'date/weekday': 'choice',
  'date/outside-atlas': 'choice',
  'date/open-extent': 'none',
  'date/not-interval': 'choice',
  'date/parts': 'none',
  'date/none': 'none',
  'id/duplicate': 'safe or choice',
  'id/near-duplicate': 'none',
  'name/duplicate': 'none',
  'reference/place': 'safe or choice',
  'reference/party': 'safe or choice',
  'reference/category': 'safe or choice',
  'reference/source': 'safe or choice',
  'reference/leg': 'safe or choice',
  'reference/event': 'safe or choice',
  'reference/stay': 'safe or choice',
  'reference/lesson': 'choice',
  'reference/file': 'choice',
  'reference/one-way': 'choice',
  'reference/repeated': 'safe',
  'reference/circular': 'choice',
  'unused/source': 'choice',
  'unused/place': 'choice',
  'unused/party': 'choice',
  'unused/category': 'choice',
  'category/alike': 'none',
  'view/no-extent': 'none',
  'event/inferred-priority': 'choice',
  'event/not-in-report': 'none',
  'event/others-say': 'none',
  'event/nobody-else-says': 'choice',
  'event/nobody-disputes': 'none',
  'event/denied': 'choice',
  'claim/none': 'none',
  'claim/repeated': 'safe',
  'source/none': 'safe',
  'source/of-claim-missing': 'safe',
  'place/far': 'choice',
  'place/swapped': 'safe',
  'place/outside-country': 'none',
  'place/country-differs': 'choice',
  'leg/stop-count': 'none',
  'leg/stop-far': 'choice',
  'leg/from': 'choice',
  'leg/to': 'choice',
  'leg/reached': 'none',
  'leg/reached-outside': 'none',
  'lesson/file-name': 'choice',
  'lesson/own-id': 'none',
  'lesson/not-listed': 'choice',
  'lesson/no-source': 'none',
  'lesson/outside-window': 'none',
  'lesson/time-elsewhere': 'none',
  'lesson/map-elsewhere': 'none',
  'lesson/view-key': 'choice',
  'lesson/view-value': 'none',
  'lesson/event-and-panel': 'choice',
  'lesson/emphasis-count': 'none',
  'lesson/emphasis-unseen': 'none',
  'lesson/text-short': 'none',
  'lesson/text-long': 'none',
  'lesson/heading-long': 'none',
  'lesson/minutes': 'choice',
  'lesson/markdown': 'none',
  'wording/unattributed': 'none',
  'wording/loaded': 'none',
  'wording/long': 'none',
  'wording/placeholder': 'none',
  'text/unsafe-link': 'safe or choice',
  'text/unsafe-key': 'none',
  'text/direction': 'safe',
  'text/control': 'safe or choice',
  'text/half-character': 'choice',
  'text/invisible': 'safe',
  'text/replacement': 'none',
  'text/markup': 'choice',
  'check/too-many': 'none',
}

/** Fixes after which something else is to be done, as they mean it. */
const LEADS_TO = new Set([
  'schema/id-form write-value',
  'schema/pattern write-value',
  'date/end-before-start swap-dates',
  'id/duplicate make-id',
  'reference/source add-source-stub',
  'reference/event take-out',
])

const cases = fixtureCases()

describe('a fix of the broken fixtures', () => {
  it.each(cases.map((row) => [row.folder, row] as const))('%s', (_folder, { files, check }) => {
    const problems = check(files)
    for (const found of problems) {
      for (const fix of fixesOf(found, files)) {
        const { problem } = found
        const next = new Map(files)
        for (const [file, changes] of fix.changes) {
          const text = files.get(file) ?? ''
          next.set(file, applyChanges(text, changes))
          expect(applyChanges(next.get(file) ?? '', invertChanges(text, changes))).toBe(text)
          expect(next.get(file)).not.toBe(text)
        }
        const after = check(next)
        const at = mapOffset(problem.from, fix.changes.get(found.file) ?? [])
        const again = after.filter(
          (each) =>
            each.file === found.file && each.problem.code === problem.code && each.problem.from === at,
        )
        expect(again, `${problem.code} ${fix.code}`).toEqual([])
        // A text that is no JSON hides all other problems.
        if (!problem.code.startsWith('json/') && !LEADS_TO.has(`${problem.code} ${fix.code}`)) {
          const errors = after.filter((each) => each.problem.severity === 'error')
          expect(problems.map((each) => each.problem.code)).toEqual(
            expect.arrayContaining(errors.map((each) => each.problem.code)),
          )
        }
        expect(words.label(fix)).toMatch(/^\S.*\S$/)
        expect(words.label(fix)).not.toMatch(/undefined|NaN/)
      }
    }
  })
})

describe('for every code of the checker', () => {
  it('it is decided whether a fix is offered', () => {
    expect(Object.keys(DECISIONS)).toEqual(Object.keys(SEVERITIES))
  })

  it('what is offered is what was decided', () => {
    const seen = new Map<string, Set<Decision>>()
    for (const { files, check } of cases) {
      for (const found of check(files)) {
        const all = seen.get(found.problem.code) ?? new Set()
        seen.set(found.problem.code, all)
        for (const { isSafe } of fixesOf(found, files)) all.add(isSafe ? 'safe' : 'choice')
      }
    }
    for (const [code, all] of seen) {
      const decided = new Set(DECISIONS[code as ProblemCode].split(' or ').filter((each) => each !== 'none'))
      for (const each of all) expect(decided, code).toContain(each)
    }
  })
})
