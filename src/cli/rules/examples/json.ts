import type { RuleExample } from '../rule-example'

const EMPTY = `{
  "type": "FeatureCollection",
  "features": []
}`

/** Two features, of which the first is not closed as it should be. */
function twoFeatures(end: string): string {
  return `{
  "type": "FeatureCollection",
  "features": [
    {
      "type": "Feature",
      "geometry": null,
      "properties": {
        "date": "1962"
${end}    {
      "type": "Feature",
      "geometry": null,
      "properties": { "date": "1986" }
    }
  ]
}`
}

const titled = (title: string): string => `{
  "type": "FeatureCollection",
  "title": ${title},
  "features": []
}`

export const json = {
  'json/empty': { wrong: '⟦⟧', right: EMPTY },
  'json/bom': { wrong: `⟦\ufeff⟧${EMPTY}`, right: EMPTY },
  'json/not-utf8': { wrong: titled('"Caf⟦\u00e9⟧"'), right: titled('"Café"'), isLatin1: true },
  'json/not-json': { wrong: '⟦<⟧!doctype html>\n<title>Page not found</title>', right: EMPTY },
  'json/merge-conflict': {
    wrong: `{
  "type": "FeatureCollection",
⟦<<<<<<< HEAD⟧
  "title": "The library opens",
=======
  "title": "A library opens",
>>>>>>> titles
  "features": []
}`,
    right: titled('"A library opens"'),
  },
  'json/too-deep': { wrong: `${'['.repeat(200)}⟦[⟧${']'.repeat(201)}`, right: '[[[]]]' },
  'json/truncated': { wrong: '{\n  "type": "FeatureCollection",\n  "features": [⟦⟧', right: EMPTY },
  'json/trailing-comma': { wrong: '{\n  "type": "FeatureCollection",\n  "features": []⟦,⟧\n}', right: EMPTY },
  'json/missing-comma': { wrong: '{\n  "type": "FeatureCollection"⟦⟧\n  "features": []\n}', right: EMPTY },
  'json/missing-colon': { wrong: '{\n  "type"⟦⟧ "FeatureCollection",\n  "features": []\n}', right: EMPTY },
  'json/missing-value': { wrong: '{\n  "type": "FeatureCollection",\n  "features":⟦⟧\n}', right: EMPTY },
  'json/mismatched-bracket': {
    wrong: '{\n  "type": "FeatureCollection",\n  "features": [⟦}⟧\n]',
    right: EMPTY,
  },
  'json/missing-bracket': { wrong: twoFeatures('    ⟦}⟧,\n'), right: twoFeatures('      }\n    },\n') },
  'json/extra-bracket': {
    wrong: twoFeatures('      }\n      ⟦}⟧\n    },\n'),
    right: twoFeatures('      }\n    },\n'),
  },
  'json/wrong-comma': { wrong: '{\n  "type": "FeatureCollection"⟦;⟧\n  "features": []\n}', right: EMPTY },
  'json/odd-blank': { wrong: '{\n  "type":⟦\u00a0⟧"FeatureCollection",\n  "features": []\n}', right: EMPTY },
  'json/curly-quotes': { wrong: titled('⟦“⟧A library opens”'), right: titled('"A library opens"') },
  'json/single-quotes': { wrong: titled("⟦'⟧A library opens'"), right: titled('"A library opens"') },
  'json/unescaped-quote': { wrong: titled('"The "⟦old⟧" library"'), right: titled('"The “old” library"') },
  'json/unquoted-key': { wrong: '{\n  ⟦type⟧: "FeatureCollection",\n  "features": []\n}', right: EMPTY },
  'json/unclosed-string': {
    wrong: '{\n  "type": "FeatureCollection",\n  "title": ⟦"A library opens,⟧\n  "features": []\n}',
    right: titled('"A library opens"'),
  },
  'json/bad-escape': { wrong: titled('"Shelf A⟦\\3⟧"'), right: titled('"Shelf A\\\\3"') },
  'json/control-character': { wrong: titled('"A library⟦\t⟧opens"'), right: titled('"A library opens"') },
  'json/comment': {
    wrong: '{\n  ⟦// libraries⟧\n  "type": "FeatureCollection",\n  "features": []\n}',
    right: '{\n  "note": "libraries",\n  "type": "FeatureCollection",\n  "features": []\n}',
  },
  'json/not-a-number': { wrong: '{ "books": ⟦NaN⟧ }', right: '{ "books": null }' },
  'json/number-form': { wrong: '{ "share": ⟦.5⟧ }', right: '{ "share": 0.5 }' },
  'json/number-too-large': { wrong: '{ "books": ⟦1e400⟧ }', right: '{ "books": 1e4 }' },
  'json/unknown-word': { wrong: '{ "open": ⟦True⟧ }', right: '{ "open": true }' },
  'json/text-after-end': {
    wrong: `{ "open": true }\n⟦{⟧ "open": false }`,
    right: '[{ "open": true }, { "open": false }]',
  },
  'json/unexpected': { wrong: '{ "open": ⟦=⟧ true }', right: '{ "open": true }' },
  'json/duplicate-key': {
    wrong: '{ "open": true, ⟦"open"⟧: false }',
    right: '{ "open": true, "closed": false }',
  },
  'check/too-many': { wrong: '{ "open": true, "open": false }', right: '[{ "open": true }]', times: 10_001 },
} as const satisfies Record<string, RuleExample>
