import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePosition, swapped } from '../../../src/domain/position/parse-position'

const TEHRAN = [51.4215, 35.6944]

describe('parsePosition', () => {
  test.each([
    ['35.6944, 51.4215', TEHRAN, 'assumed'],
    ['35.6944 51.4215', TEHRAN, 'assumed'],
    ['(35.6944; 51.4215)', TEHRAN, 'assumed'],
    ['35,6944 51,4215', TEHRAN, 'assumed'],
    ['35,6944; 51,4215', TEHRAN, 'assumed'],
    ['35,6944, 51,4215', TEHRAN, 'assumed'],
    ['۳۵٫۶۹۴۴، ۵۱٫۴۲۱۵', TEHRAN, 'assumed'],
    ['51.4215, -0.5', [-0.5, 51.4215], 'assumed'],
    ['−0.5, 51.4215', [51.4215, -0.5], 'assumed'],
    ['139.7, 35.7', [139.7, 35.7], 'only'],
    ['35.7, 139.7', [139.7, 35.7], 'only'],
    ['35.6944 N, 51.4215 E', TEHRAN, 'stated'],
    ['51.4215E 35.6944N', TEHRAN, 'stated'],
    ['35.6944° north, 51.4215° east', TEHRAN, 'stated'],
    ['35°41\'39.8"N 51°25\'17.4"E', [51.4215, 35.69439], 'stated'],
    ['35° 41′ 39.8″ N, 51° 25′ 17.4″ E', [51.4215, 35.69439], 'stated'],
    ["35°41'39.8''N 51°25'17.4''E", [51.4215, 35.69439], 'stated'],
    ['35°41\'39.8" 51°25\'17.4"', [51.4215, 35.69439], 'assumed'],
    ['35d41m39.8s N 51d25m17.4s E', [51.4215, 35.69439], 'stated'],
    ['N35 41.6 E51 25.3', [51.422, 35.693], 'stated'],
    ['35 41.6N 51 25.3E', [51.422, 35.693], 'stated'],
    ['35 41 39 51 25 17', [51.4214, 35.6942], 'assumed'],
    ['35:41:39, 51:25:17', [51.4214, 35.6942], 'assumed'],
    ["33°52'S 151°12'E", [151.2, -33.87], 'stated'],
    ['lat 35.6944 lon 51.4215', TEHRAN, 'stated'],
    ['longitude: 51.4215, latitude: 35.6944', TEHRAN, 'stated'],
    ['lng=51.4215; lat=35.6944', TEHRAN, 'stated'],
    ['[51.4215, 35.6944]', TEHRAN, 'stated'],
    ['"coordinates": [51.4215, 35.6944, 1200]', TEHRAN, 'stated'],
    ['POINT (51.4215 35.6944)', TEHRAN, 'stated'],
    ['geo:35.6944,51.4215;u=35', TEHRAN, 'stated'],
    ['https://www.openstreetmap.org/#map=12/35.6944/51.4215', TEHRAN, 'stated'],
    ['https://maps.example/@35.6944,51.4215,15z', TEHRAN, 'stated'],
    ['0, 0', [0, 0], 'assumed'],
  ])('%s', (text, position, order) => {
    expect(parsePosition(text)).toEqual({ position, order })
  })

  test.each([
    ['', 'no-position'],
    ['Tehran', 'no-position'],
    ['35.6944', 'one-angle'],
    ['N 35 41.6', 'one-angle'],
    ["35°61'N 51°25'E", 'parts'],
    ["35°41'", 'one-angle'],
    ['35N 51N', 'same-axis'],
    ['35N 51', 'no-position'],
    ["35.5°41'N 51°E", 'no-position'],
    ['95, 200', 'out-of-range'],
    ['[35.69, 151.42]', 'out-of-range'],
    ['95N 51E', 'out-of-range'],
    ['5724012, 4262417', 'projected'],
    ['1, 2, 3, 4', 'no-position'],
    ['9'.repeat(300), 'no-position'],
  ])('%s is none: %s', (text, problem) => {
    expect(parsePosition(text)).toEqual({ problem })
  })
})

const decimal = (most: number) =>
  fc
    .tuple(fc.integer({ min: -most * 10_000, max: most * 10_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([units, digits]) => Number((units / 10_000).toFixed(digits)) + 0)

const position = fc.tuple(decimal(180), decimal(90))

test('decimal degrees keep their digits, in any order that is told', () => {
  fc.assert(
    fc.property(position, ([lon, lat]) => {
      const [ns, ew] = [lat < 0 ? 'S' : 'N', lon < 0 ? 'W' : 'E']
      const [up, side] = [Math.abs(lat), Math.abs(lon)]
      for (const text of [
        `lat ${lat}, lon ${lon}`,
        `[${lon}, ${lat}]`,
        `POINT(${lon} ${lat})`,
        `geo:${lat},${lon}`,
        `${up}° ${ns} ${side}° ${ew}`,
        `${ew}${side} ${ns}${up}`,
      ])
        expect(parsePosition(text)).toEqual({ position: [lon, lat], order: 'stated' })
      const plain = parsePosition(`${lat}, ${lon}`)
      expect('position' in plain && plain.position).toEqual([lon, lat])
    }),
  )
})

test('degrees, minutes and seconds come within half of what their last digit is worth', () => {
  const parts = fc.tuple(fc.nat(89), fc.nat(59), fc.nat(599))
  fc.assert(
    fc.property(parts, parts, (lat, lon) => {
      const text = ([d, m, s]: readonly [number, number, number]) => `${d}°${m}'${s / 10}"`
      const exact = ([d, m, s]: readonly [number, number, number]) => d + m / 60 + s / 36_000
      const read = parsePosition(`${text(lat)}N ${text(lon)}E`)
      if (!('position' in read)) throw new Error(read.problem)
      expect(Math.abs(read.position[1] - exact(lat))).toBeLessThan(0.5 / 3600)
      expect(Math.abs(read.position[0] - exact(lon))).toBeLessThan(0.5 / 3600)
    }),
  )
})

test('what is read lies on Earth, and swapping twice changes nothing, whatever the text', () => {
  const bits = fc.constantFrom(
    '35',
    '.',
    ',',
    ' ',
    '°',
    "'",
    '"',
    'N',
    'e',
    '-',
    '51.4',
    'lat',
    '[',
    ']',
    ';',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(bits).map((list) => list.join('')),
      ),
      (text) => {
        const read = parsePosition(text)
        if (!('position' in read)) return
        const [lon, lat] = read.position
        expect(Math.abs(lon)).toBeLessThanOrEqual(180)
        expect(Math.abs(lat)).toBeLessThanOrEqual(90)
        const turned = swapped(read.position)
        if (turned) expect(swapped(turned)).toEqual(read.position)
        expect(turned === undefined).toBe(Math.abs(lon) > 90)
      },
    ),
  )
})
