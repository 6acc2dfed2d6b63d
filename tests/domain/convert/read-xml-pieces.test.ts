import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertText } from '../../../src/domain/convert/convert-text'
import { ComingXml } from '../../../src/domain/convert/xml/coming-xml'
import { parseXml } from '../../../src/domain/convert/xml/parse-xml'
import { readXmlPieces } from '../../../src/domain/convert/xml/read-xml-pieces'
import { asObject } from '../../../src/domain/json/json-value'

/** What is read of a text that comes in parts of so many letters. */
function read(text: string, letters = text.length) {
  const coming = new ComingXml()
  const pieces = readXmlPieces(coming, parseXml)
  const [features, broken]: [object[], string[]] = [[], []]
  let [count, longest, from] = [0, 0, 0]
  for (;;) {
    const { value, done } = pieces.next()
    if (done) return { features, broken, count, longest, isWhole: value }
    if (value === undefined) {
      longest = Math.max(longest, coming.part.length)
      coming.append(text.slice(from, from + letters))
      from += letters
      coming.isWhole = from >= text.length
      continue
    }
    count++
    features.push(...value.features)
    broken.push(...value.broken.map(({ from, to }) => text.slice(from, to)))
  }
}

function whole(text: string) {
  const { reading } = convertText(text, { parseXml })
  return 'features' in reading ? reading.features : []
}

const kml = (content: string) =>
  `<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${content}</Document></kml>`
const placemark = (name: string, date = '1990') =>
  `<Placemark><name>${name}</name><TimeStamp><when>${date}</when></TimeStamp><Point><coordinates>8,50</coordinates></Point></Placemark>`
const titles = (text: string) =>
  read(text).features.map((feature) => asObject(asObject(feature).properties).title)

describe('readXmlPieces', () => {
  it.each(['earth.kml', 'walk.gpx'])('reads %s as it is read whole', (name) => {
    const text = readFileSync(`tests/fixtures/convert/${name}`, 'utf8')
    expect(read(text)).toMatchObject({ features: whole(text), broken: [], isWhole: true })
  })

  it('reads any folders as they are read whole', () => {
    const name = fc.constantFrom('a', 'b &amp; c', '<![CDATA[</Folder><Placemark>]]>')
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        name.map((name) => placemark(name)),
        fc.constantFrom('<!-- <Placemark> -->', '<Folder/>', '<NetworkLink><name>n</name></NetworkLink>'),
        fc
          .tuple(fc.option(name), fc.array(tie('tree'), { maxLength: 4 }))
          .map(
            ([name, parts]) =>
              `<Folder>${name === null ? '' : `<name>${name}</name>`}${parts.join('\n')}</Folder>`,
          ),
      ),
    }))
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), fc.integer({ min: 1, max: 80 }), (parts, letters) => {
        const text = kml(parts.join(''))
        const expected = { features: whole(text), broken: [], isWhole: true }
        expect(read(text)).toMatchObject(expected)
        expect(read(text, letters)).toMatchObject(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('reads many in several pieces, in their order', () => {
    const text = kml(Array.from({ length: 450 }, (_, index) => placemark(`P${index}`)).join(''))
    expect(read(text).count).toBe(3)
    expect(titles(text)).toEqual(Array.from({ length: 450 }, (_, index) => `P${index}`))
  })

  it('keeps no more of a text than a record that has not ended', () => {
    const text = kml(Array.from({ length: 450 }, (_, index) => placemark(`P${index}`)).join('\n'))
    expect(read(text, 100).longest).toBeLessThan(300)
  })

  it('reads what stands around broken records, and tells them', () => {
    const broken = '<Placemark><name>x</nme></Placemark>'
    const text = kml(`${placemark('a')}${broken}${placemark('b')}`)
    expect(titles(text)).toEqual(['a', 'b'])
    expect(read(text).broken).toEqual([broken])
  })

  it('reads what stands before a cut at any place', () => {
    const text = kml(`<Folder><name>f</name>${placemark('a')}</Folder>${placemark('b')}`)
    for (let cut = 0; cut < text.length; cut++) {
      const { features, isWhole } = read(text.slice(0, cut))
      expect(isWhole).toBe(false)
      expect(features.length).toBeGreaterThanOrEqual(text.slice(0, cut).split('</Placemark>').length - 1)
    }
  })

  it('keeps a date that cannot be read where dates are looked for', () => {
    const [feature] = read(kml(placemark('a', 'long ago'))).features
    expect(asObject(asObject(feature).properties)).toMatchObject({ date: 'long ago' })
  })

  it('is not held up by hostile texts', () => {
    for (const part of ['<!--', '<![CDATA[', '<Folder>', '<Placemark>', '<a b="', '<'])
      for (const letters of [undefined, 60_000])
        expect(read(`<kml>${part.repeat(50_000)}`, letters).isWhole).toBe(false)
  })
})
