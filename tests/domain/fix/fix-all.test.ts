import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileProblem } from '../../../src/domain/check/file-problem'
import { applyChanges } from '../../../src/domain/edit/text-change'
import type { Fix, Texts } from '../../../src/domain/fix/fix'
import { fixAll } from '../../../src/domain/fix/fix-all'
import type { FixCode } from '../../../src/domain/fix/fix-codes'
import { fixesOf } from '../../../src/domain/fix/fixes-of'
import { atlasFiles, checkAlone, checkAsAtlas } from './fixture-files'

const isSafe = (fix: Fix) => fix.isSafe

function changed(files: Texts, name: string, ...replaced: readonly (readonly [string, string])[]): Texts {
  const text = replaced.reduce((at, [old, now]) => {
    expect(at).toContain(old)
    return at.replaceAll(old, now)
  }, files.get(name) ?? '')
  return new Map([...files, [name, text]])
}

/** The texts after the first fix of a code that is offered. */
function mend(files: Texts, code: FixCode): Texts {
  const fix = checkAsAtlas(files)
    .flatMap((found) => fixesOf(found, files))
    .find((each) => each.code === code)
  const next = new Map(files)
  for (const [file, changes] of fix?.changes ?? [])
    next.set(file, applyChanges(files.get(file) ?? '', changes))
  return next
}

function lines(problems: readonly FileProblem[]): readonly string[] {
  return problems.map(({ file, problem }) => `${file} ${problem.code}`)
}

describe('all that can be mended', () => {
  it('is, with what one fault hid of another', () => {
    const text = "\uFEFF{'type': 'FeatureCollection', features: [\n  // none\n],}"
    const { files, fixed, left } = fixAll(new Map([['a.geojson', text]]), checkAlone, () => true)
    expect(files.get('a.geojson')).toBe('{"type": "FeatureCollection", "features": [\n]}')
    expect(left).toEqual([])
    expect(fixed.map(({ fix }) => fix.code)).toEqual([
      'remove-bom',
      'straighten-quotes',
      'quote-key',
      'remove-comments',
      'remove-comma',
    ])
  })

  it('is in rounds where fixes touch each other', () => {
    const files = changed(atlasFiles(), 'events.geojson', [
      '"annual-report", "gazette"]\n',
      '"annual-report", "gazette", "gazette", "gazette", "gazette"]\n',
    ])
    const result = fixAll(files, checkAsAtlas, isSafe)
    expect(result.files).toEqual(atlasFiles())
    expect(result.fixed).toHaveLength(3)
    expect(result.left).toEqual([])
  })

  it('is only what was chosen', () => {
    const files = changed(
      atlasFiles(),
      'events.geojson',
      ['"1986-06~"', '"1986-06-31"'],
      ['"annual-report", "gazette"]\n', '"annual-report", "gazette", "gazette"]\n'],
    )
    const whole = fixAll(files, checkAsAtlas, (fix) => fix.code === 'whole-month')
    expect(whole.files).toEqual(changed(files, 'events.geojson', ['"1986-06-31"', '"1986-06"']))
    expect(lines(whole.left)).toEqual(['events.geojson reference/repeated'])
    expect(fixAll(files, checkAsAtlas, () => false)).toEqual({ files, fixed: [], left: checkAsAtlas(files) })
  })

  it('ends where a check is never content', () => {
    const swap = { code: 'geojson/swapped', severity: 'error', values: { lon: 1, lat: 2 }, path: [] } as const
    const check = () => [{ file: 'a.json', problem: { ...swap, from: 0, to: 6 } }]
    const { files, fixed } = fixAll(new Map([['a.json', '[1, 2]']]), check, () => true)
    expect(files.get('a.json')).toBe('[2, 1]')
    expect(fixed).toHaveLength(1)
  })

  it('leaves a faultless atlas as it is', () => {
    expect(fixAll(atlasFiles(), checkAsAtlas, () => true)).toEqual({
      files: atlasFiles(),
      fixed: [],
      left: [],
    })
  })

  it('is the same with any line ends', () => {
    const files = changed(
      atlasFiles(),
      'events.geojson',
      ['[2.3488, 48.8534]', '[48.8534, 2.3488]'],
      ['"1986-06~"', '"1986-06-1"'],
      ['"sources": ["annual-report", "gazette"]\n', '"sources": ["annual-report"]\n'],
    )
    const good = fixAll(files, checkAsAtlas, isSafe)
    expect(good.left).toEqual([])
    fc.assert(
      fc.property(fc.constantFrom('\r\n', '\r', '\n'), fc.boolean(), (end, mark) => {
        const other = (texts: Texts): Texts =>
          new Map([...texts].map(([name, text]) => [name, text.replaceAll('\n', end)]))
        const marked = new Map([...other(files)].map(([name, text]) => [name, (mark ? '\uFEFF' : '') + text]))
        expect(fixAll(marked, checkAsAtlas, isSafe).files).toEqual(other(good.files))
      }),
      { numRuns: 12 },
    )
  })
})

describe('a fix of an atlas', () => {
  it('adds a source to be filled in, of which the checker goes on to tell', () => {
    const files = changed(atlasFiles(), 'events.geojson', ['"gazette"]', '"gazette", "new-book"]'])
    const next = mend(files, 'add-source-stub')
    expect(next.get('events.geojson')).toBe(files.get('events.geojson'))
    expect(next.get('sources.json')).toBe(
      atlasFiles()
        .get('sources.json')
        ?.replace(
          /\n\]\n$/,
          ',\n  {\n    "id": "new-book",\n    "type": "document",\n    "title": "To be filled in"\n  }\n]\n',
        ),
    )
    const errors = checkAsAtlas(next).filter(({ file }) => file === 'sources.json')
    expect(errors.map(({ problem }) => [problem.code, problem.path])).toEqual([
      ['schema/missing', [2, 'custom']],
      ['wording/placeholder', [2, 'title']],
    ])
  })

  it('takes what is not there out of all lists of a file', () => {
    const gone = '"never-heard-of-4711"'
    const files = changed(
      atlasFiles(),
      'relocations.geojson',
      ['["move-1986"]', `[${gone}, "move-1986"]`],
      ['["opening-1962"]', `["opening-1962", ${gone}]`],
    )
    expect(mend(files, 'take-out')).toEqual(atlasFiles())
    const alone = changed(atlasFiles(), 'relocations.geojson', ['["move-1986"]', `[${gone}]`])
    const [, text] = [...mend(alone, 'take-out')].find(([name]) => name === 'relocations.geojson') ?? []
    expect(text).toContain('"events": []')
  })

  it('writes what is meant wherever the file names it', () => {
    const files = changed(atlasFiles(), 'events.geojson', ['"by": "library"', '"by": "librari"'])
    expect(mend(files, 'write-reference')).toEqual(atlasFiles())
  })

  const pointAt = (at: string) => `"geometry": { "type": "Point", "coordinates": [${at}] }`
  const paris = pointAt('2.3488, 48.8534')
  const baghdad = pointAt('44.4009, 33.3406')
  it.each([
    ['Baghdad', '"geometry": null', baghdad],
    ['baghdat', '"geometry": null', baghdad],
    ['Baghdad', pointAt('2, 3'), pointAt('2, 3')],
  ])('writes for %s the place that is meant, whose point has what had none', (id, point, moved) => {
    const made = (place: string, at: string) =>
      changed(atlasFiles(), 'events.geojson', ['"place": "paris"', `"place": "${place}"`], [paris, at])
    expect(mend(made(id, point), 'write-reference')).toEqual(made('baghdad', moved))
  })

  it('gives a point to all that have none where a place that nothing else names is meant by many', () => {
    const made = (place: string, point: string) =>
      changed(
        changed(atlasFiles(), 'relocations.geojson', ['"tirana"', `"${place}"`]),
        'events.geojson',
        ['"place": "paris"', `"place": "${place}"`],
        ['"place": "baghdad"', `"place": "${place}"`],
        [paris, point],
        [baghdad, point],
      )
    const files = made('Tirana', '"geometry": null')
    const result = fixAll(files, checkAsAtlas, ({ code }) => code === 'write-reference')
    expect(result.fixed.map(({ file, problem }) => [file, problem.values.uses])).toContainEqual([
      'events.geojson',
      2,
    ])
    expect(result.files).toEqual(made('tirana', pointAt('19.8189, 41.3275')))
  })

  it.each([
    ['1890-06', 'begin-in', '"from": "1950"', '"from": "1890"'],
    ['2031/2032', 'end-in', '"to": "2020"', '"to": "2032"'],
  ] as const)('lets the atlas span %s where that lies outside of it', (date, code, old, now) => {
    const files = changed(atlasFiles(), 'events.geojson', ['1962-03-01', date])
    expect(mend(files, code)).toEqual(changed(files, 'atlas.json', [old, now]))
  })

  it('renames what is defined where nothing names it by its name', () => {
    const files = changed(atlasFiles(), 'atlas.json', ['"id": "library"', '"id": "librari"'])
    expect(mend(files, 'rename-id')).toEqual(atlasFiles())
  })

  it.each([
    ['atlas.json', '"id": "city-press"', '"id": "City Press"'],
    ['atlas.json', '"id": "other"', '"id": "other{"'],
    ['places.geojson', '"id": "baghdad"', '"id": "baghdad "'],
    ['sources.json', '"id": "gazette"', '"id": "gazette}"'],
    ['relocations.geojson', '"id": "leg-paris-baghdad"', '"id": "Leg Paris\\u202e Baghdad"'],
  ])('renames what is defined in %s as %s, not as %s', (...row) => {
    const [name, good, bad] = row
    const files = changed(atlasFiles(), name, [good, bad])
    const problems = checkAsAtlas(files).filter(({ problem }) => problem.code.startsWith('reference/'))
    expect(problems.length).toBeGreaterThan(0)
    for (const found of problems) {
      const offered = fixesOf(found, files).filter(({ code }) => code !== 'add-source-stub')
      expect(offered.map(({ code, isSafe: safe }) => [code, safe])).toEqual([['rename-id', false]])
      const next = new Map(files)
      for (const [file, changes] of offered[0]?.changes ?? [])
        next.set(file, applyChanges(files.get(file) ?? '', changes))
      expect(next).toEqual(atlasFiles())
    }
    const safe = fixAll(files, checkAsAtlas, isSafe).files
    for (const [file, text] of safe) if (file !== name) expect(text).toBe(files.get(file))
    expect(mend(files, 'rename-id')).toEqual(atlasFiles())
  })

  it('renames what is defined together with all that names it so', () => {
    const files = changed(
      changed(atlasFiles(), 'sources.json', ['"id": "gazette"', '"id": "Gazette"']),
      'places.geojson',
      ['"gazette"', '"Gazette"'],
    )
    const [found] = checkAsAtlas(files).filter(({ problem }) => problem.code === 'reference/source')
    const [fix] = found ? fixesOf(found, files) : []
    expect([...(fix?.changes.keys() ?? [])].sort()).toEqual(['places.geojson', 'sources.json'])
    expect(mend(files, 'rename-id')).toEqual(atlasFiles())
  })

  it('leaves to a person which of two ids is the misspelt one where nothing names what is defined', () => {
    const files = changed(atlasFiles(), 'atlas.json', ['"id": "library"', '"id": "lib-rary"'])
    expect(fixAll(files, checkAsAtlas, isSafe).fixed).toEqual([])
  })

  it('keeps apart two ids that differ but in form, wherever they are named', () => {
    const of = (one: string, other: string) =>
      changed(
        changed(atlasFiles(), 'atlas.json', ['"id": "library"', one], ['"id": "city-press"', other]),
        'events.geojson',
        ['"by": "library"', one.replace('id', 'by')],
        ['"by": "city-press"', other.replace('id', 'by')],
      )
    const files = of('"id": "The Press"', '"id": "the press"')
    expect(fixAll(files, checkAsAtlas, (fix) => fix.code === 'rename-id').files).toEqual(
      of('"id": "the-press"', '"id": "the-press-2"'),
    )
  })

  it('makes ids that no two features share', () => {
    const text = (atlasFiles().get('events.geojson') ?? '')
      .replace('The library moves to Baghdad', 'The library opens in Paris')
      .replace('"1986-06~"', '"1962"')
    const files = new Map([...atlasFiles(), ['events.geojson', text.replaceAll(/ {6}"id": "[^"]*",\n/g, '')]])
    const made = fixAll(files, checkAsAtlas, (fix) => fix.code === 'make-id').files.get('events.geojson')
    expect(made).toBe(
      text
        .replace('"opening-1962"', '"the-library-opens-in-paris-1962"')
        .replace('"move-1986"', '"the-library-opens-in-paris-1962-2"'),
    )
  })

  it('names a leg in the event that it names', () => {
    const files = changed(atlasFiles(), 'events.geojson', ['        "legs": ["leg-paris-baghdad"],\n', ''])
    const next = mend(files, 'name-back')
    expect(checkAsAtlas(next)).toEqual([])
  })

  it('is not offered what would change nothing', () => {
    const files = changed(
      atlasFiles(),
      'events.geojson',
      ['        "legs": ["leg-paris-baghdad"],\n', ''],
      ['"properties"', '"attributes"'],
    )
    const found = checkAsAtlas(files).filter(({ problem }) => problem.code === 'reference/one-way')
    expect(found).toHaveLength(1)
    expect(found.flatMap((each) => fixesOf(each, files))).toEqual([])
  })
})
