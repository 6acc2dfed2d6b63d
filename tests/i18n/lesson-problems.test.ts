import { expect, test } from 'vitest'
import type { ProblemCode } from '../../src/domain/check/codes'
import type { JsonPath } from '../../src/domain/json/json-value'
import { lessonProblem } from '../../src/i18n/en/lesson-problems'

/** What only a file has. */
const MEMBERS =
  /"(events?|from|to|map|panel|notes|text|heading|minutes|steps|view|ver)"|json|undefined|latitude/

const values = {
  ...{ id: 'a', title: 'A', date: '1981', side: 'before', key: 'text', found: 'x', text: 'x', words: 3 },
  ...{ least: 40, most: 120, length: 900, limit: 600, minutes: 3, needed: 4, word: 'cult', kind: 'heading' },
  ...{ suggestion: '', start: '1982', end: '1981', count: 2, map: '5/1/1', choices: 'a, b', event: 'b' },
}

const told: readonly (readonly [code: ProblemCode, path: JsonPath])[] = [
  ['schema/empty', ['heading']],
  ['schema/choice', ['view', 'ver']],
  ['lesson/no-source', ['events']],
  ['lesson/outside-window', ['view', 'event']],
  ['lesson/time-elsewhere', ['view']],
  ['lesson/map-elsewhere', ['view', 'map']],
  ['lesson/view-value', ['view', 'from']],
  ['lesson/event-and-panel', ['view', 'panel']],
  ['lesson/emphasis-unseen', ['emphasis', 0]],
  ['lesson/text-short', ['text']],
  ['lesson/text-long', ['text']],
  ['lesson/heading-long', ['heading']],
  ['lesson/markdown', ['text']],
  ['wording/unattributed', ['text']],
  ['wording/long', ['text']],
  ['reference/event', ['events', 0]],
  ['reference/place', ['view', 'place']],
  ['reference/repeated', ['events', 1]],
  ['date/end-before-start', ['view', 'from']],
  ['date/outside-atlas', ['view', 'to']],
]

test.each(told)('%s is told without the names of what a file holds', (code, path) => {
  const finding = { code, path: ['steps', 0, ...path], values }
  const words = `${lessonProblem.message(finding)} ${lessonProblem.help(finding)}`
  expect(words).not.toMatch(MEMBERS)
  expect(lessonProblem.message(finding)).toMatch(/^[“"A-Z].*\.$/)
})

test('a lesson without a step and one that is too short are told of as a whole', () => {
  expect(lessonProblem.message({ code: 'schema/length', path: ['steps'], values })).toBe(
    'There is no step yet.',
  )
  expect(lessonProblem.message({ code: 'lesson/minutes', path: ['minutes'], values })).toBe(
    '3 min are planned, but reading the steps alone takes 4.',
  )
})
