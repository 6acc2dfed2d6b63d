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
