/** Numbers from 0 to 1, the same for a seed: mulberry32 of Tommy Ettinger (public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What parsers are known to stumble over, as it stands in files. */
const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\n',
    '\r',
    '\t',
    '\0',
    ';',
    "'",
    '<',
    '>',
    '&',
    '<!--',
    '-->',
  ],
  ...['"__proto__":', '"constructor":', '"hasOwnProperty":', '"toString":', '{"__proto__":{"x":1}}'],
  ...['1e999', '-1e999', '-0', '1e-999', '9007199254740993', 'NaN', 'null', 'true', '0x10', '.5', '1.', '01'],
  ...['\ufeff', '\u202e', '\u2028', '\u0000', '\\ud800', '\\u0000', '\\u', 'é', '😀', '۱۳۶۰', '٢٠٢٠'],
  ...[
    '9999-99-99',
    '-0044-03-15',
    '1979-02-29',
    '[..1981]',
    '198X~',
    '1981/..',
    'Y170000002',
    '2021-W53-7',
    '24:00',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '</kml>',
    '<Placemark>',
    '<?xml version="1.0"?>',
  ],
  ...['@article{', '}}', '\\"{o}', '# ', '](javascript:alert(1))', '![', '**', '```', '"""', '""', '";"'],
  ...[
    'PAR1',
    'PMTiles',
    '\x1f\x8b',
    'PK\x03\x04',
    '\x1e',
    '[[[[[[[[[[[[[[[[',
    '{"a":'.repeat(40),
    '180.0000001',
    '-91',
  ],
].map((text) => Buffer.from(text))

/** Changes a file in one to six places, as faults, tools and attackers do. `other` is spliced in at times. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const below = (end: number) => Math.floor(random() * end)
  let result = Buffer.from(bytes)
  for (let left = 1 + below(6); left > 0; left--) {
    const at = below(result.length + 1)
    const length = Math.min(result.length - at, 1 + below(random() < 0.8 ? 12 : 4000))
    const [before, slice, after] = [
      result.subarray(0, at),
      result.subarray(at, at + length),
      result.subarray(at + length),
    ]
    const from = below(other.length)
    const ways = [
      () => [before, Buffer.from(slice.map((byte) => byte ^ (1 << below(8)))), after],
      () => [before, after],
      () => [before, slice, slice, after],
      () => [before, PIECES[below(PIECES.length)] ?? slice, slice, after],
      () => [before, PIECES[below(PIECES.length)] ?? slice, after],
      () => [before, Buffer.from(other.subarray(from, from + length)), after],
      () => [before, Buffer.from(Array.from(slice, () => below(256))), after],
      () => [before],
      () => [after, before],
      () => [before, Buffer.from(slice).reverse(), after],
    ]
    result = Buffer.concat(ways[below(ways.length)]?.() ?? [])
  }
  return new Uint8Array(result)
}
