import { expect, test } from 'vitest'
import { checkEventsFile } from '../../src/domain/check/check-events-file'
import { fixesOf } from '../../src/domain/fix/fixes-of'
import { check } from '../../src/i18n/en/check'

const file = (summary: string, point = '51.4, 35.7') => ({
  name: 'a.geojson',
  text: `{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Point",
    "coordinates": [${point}]}, "properties": {"title": "A day", "date": "1981", "summary": "${summary}"}}]}`,
})

function found(text: ReturnType<typeof file>) {
  const [first] = checkEventsFile(text)
  if (!first) throw new Error('no problem')
  const safe = fixesOf(first, new Map([[text.name, text.text]])).filter(({ isSafe }) => isSafe)
  return { help: check.help(first.problem), safe: safe.map(({ code }) => code) }
}

test.each([
  ['\\u0007', /^Remove it\.$/, ['remove-characters']],
  ['\\u000b', /line break/, ['break-lines']],
  ['\\u0096', /of "–": write that, or remove/, []],
  ['\\u0081', /A letter was lost here/, []],
])('the help for the control character %s says what is done about it', (character, help, safe) => {
  expect(found(file(`A${character}B`))).toEqual({ help: expect.stringMatching(help), safe })
})

test('of swapped coordinates it is said which number is which', () => {
  expect(found(file('A day', '35.69, 139.7')).help).toBe(
    'Did you mean longitude 139.7, latitude 35.69, in this order as everywhere in GeoJSON: [139.7, 35.69]?',
  )
})

const named = (members: string) =>
  `{"type": "Feature", "id": "a", "geometry": null, "properties": {"title": "A day", "date": "1981", ${members}}}`
const withId = (id: string) =>
  `{"type": "Feature", "id": ${id}, "geometry": null, "properties": {"title": "A day", "date": "1981"}}`

test.each([
  ['name', named('"note": "1", "note\\u200b": "2"'), 'text/invisible'],
  ['name', named('"note\\u0007": "1", "note\\u202e": "2"'), 'text/control'],
  ['name', named('"note\\u0007": "1", "note\\u202e": "2"'), 'text/direction'],
  ['id', `${withId('"one"')}, ${withId('"one\\ud800"')}`, 'text/half-character'],
  ['id', `${withId('1')}, ${withId('"1\\u200b"')}`, 'text/invisible'],
])(
  'where another is the same %s but for an odd character, nobody is told to take that out',
  (what, features, code) => {
    expect(toldOf(features, code)).toEqual({
      help: expect.stringMatching(`^Without it the ${what} would be there twice`),
      isOffered: false,
    })
  },
)

test.each([
  named('"note\\u200b": "1"'),
  named('"note": "1\\u200b", "other": "1"'),
  `${withId('"one"')}, ${withId('"two\\u200b"')}`,
])('where no other is the same, an odd character is to be taken out: %s', (features) => {
  expect(toldOf(features, 'text/invisible')).toEqual({ help: 'Remove it.', isOffered: true })
})

/** What is said of the one problem of a kind, and whether a fix is offered. */
function toldOf(features: string, code: string) {
  const name = 'a.geojson'
  const text = `{"type": "FeatureCollection", "features": [${features}]}`
  const [found, ...more] = checkEventsFile({ name, text }).filter(({ problem }) => problem.code === code)
  if (!found || more.length > 0) throw new Error('not one problem')
  return {
    help: check.help(found.problem),
    isOffered: fixesOf(found, new Map([[name, text]])).length > 0,
  }
}
