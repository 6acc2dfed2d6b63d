import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CHOICE_ROLES,
  type FieldChoices,
  parseChoices,
  writeChoices,
} from '../../../src/domain/fields/field-choices'

test('choices are one short value of an address', () => {
  const choices: FieldChoices = {
    start: ['properties', 'valid_from'],
    end: 'none',
    title: ['names', '0', 'toponym'],
    place: ['properties', 'a,b:c'],
    order: 'month-first',
    unit: 's',
  }
  const text = 'start:valid_from,end:,title:/names.0.toponym,place:a\\,b\\:c,order:month-first,unit:s'
  expect(writeChoices(choices)).toBe(text)
  expect(parseChoices(text)).toEqual({ choices, problems: [] })
  expect(writeChoices({})).toBe('')
  expect(parseChoices('')).toEqual({ choices: {}, problems: [] })
})

const path = fc.oneof(
  fc.constant('none' as const),
  fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { minLength: 1, maxLength: 4 }),
)

test('any choices come back as they were', () => {
  const anyChoices = fc.record(
    {
      ...Object.fromEntries(CHOICE_ROLES.map((role) => [role, path])),
      order: fc.constantFrom('day-first' as const, 'month-first' as const),
      unit: fc.constantFrom('s' as const, 'ms' as const, 'years' as const),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const text = writeChoices(choices as FieldChoices)
      fc.pre(text.length <= 2000)
      expect(parseChoices(text)).toEqual({ choices, problems: [] })
    }),
  )
})

test.each([
  ['date:when_seen,nonsense', { date: ['properties', 'when_seen'] }, ['nonsense']],
  ['date:a,date:b', { date: ['properties', 'a'] }, ['date:b']],
  ['__proto__:a,colour:red', {}, ['__proto__:a', 'colour:red']],
  ['order:sideways,unit:weeks,order:day-first', { order: 'day-first' }, ['order:sideways', 'unit:weeks']],
  ['date:a:b,title:/', {}, ['date:a:b', 'title:/']],
  ['title:\\', {}, ['title:\\']],
  [',', {}, ['', '']],
])('of %j what is broken is told and left out', (text, choices, problems) => {
  expect(parseChoices(text)).toEqual({ choices, problems })
})

test('nothing that stands in an address throws', () => {
  expect(parseChoices(`date:${'a'.repeat(5000)}`)).toMatchObject({ choices: {}, problems: [{}] })
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'date:,\\/.0utile'), maxLength: 40 }), (text) => {
      const { choices, problems } = parseChoices(text)
      expect(problems.every((problem) => typeof problem === 'string')).toBe(true)
      expect(parseChoices(writeChoices(choices)).choices).toEqual(choices)
    }),
  )
})
