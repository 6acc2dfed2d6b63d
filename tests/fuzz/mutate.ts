import type { Random } from './random'

/** Longest text or file that is made. */
const LONGEST = 120_000

/** Bytes that mean something to one parser or another. */
const TELLING = [
  0, 0x09, 0x0a, 0x0d, 0x1e, 0x22, 0x27, 0x2c, 0x3b, 0x5b, 0x5c, 0x7b, 0x7d, 0x80, 0xc0, 0xfe, 0xff,
]

const VALUES = [
  ...[
    'null',
    'true',
    '[]',
    '{}',
    '""',
    '0',
    '-0',
    '-1',
    '1e400',
    '-1e400',
    '1e-400',
    '9007199254740993',
    'NaN',
  ],
  ...[
    '"__proto__"',
    '"constructor"',
    '"toString"',
    '"hasOwnProperty"',
    '"\\ud800"',
    '"\\u0000"',
    '"1981-06-20/.."',
  ],
  ...[
    '[[]]',
    '[null]',
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '[1,2]',
  ],
  ...['"Feature"', '"Point"', '"Polygon"', '"GeometryCollection"', '"FeatureCollection"', '{"type":"Point"}'],
]

const PIECES = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    '\u0000',
    '\uFEFF',
    '\u202E',
    '\uD800',
    '🌍',
    'é',
    '\r\n',
    '\n\n',
  ],
  ...[
    '"',
    "'",
    '\\',
    '\\u',
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '<',
    '>',
    '&',
    '&#0;',
    '&#x110000;',
    ']]>',
    '<!--',
    '<![CDATA[',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '//',
    '/*',
    '#',
    '%',
    '@',
    '=',
    '~',
    '?',
    '..',
    '/',
    '-',
    '+',
    '|',
    '`',
    '$',
  ],
  ...[
    '1981',
    '-5000-01-01',
    '9999-12-31',
    '1900-02-29',
    'XXXX',
    '0000',
    '1e999',
    '-0',
    'Infinity',
    '١٣٦٠',
    'BC',
    'NaN',
  ],
]

/** A string, number or word of JSON. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/g

type Mutator = (text: string, random: Random, other: string) => string

/** Where something is cut out or comes in. */
function range(text: string, random: Random, most = text.length): readonly [from: number, to: number] {
  const from = random.below(text.length + 1)
  return [from, Math.min(text.length, from + random.below(most))]
}

const MUTATORS: readonly Mutator[] = [
  // Bytes that are turned, or are others.
  (text, random) => {
    const at = random.below(text.length)
    const byte = random.isOneIn(2) ? text.charCodeAt(at) ^ (1 << random.below(8)) : random.pick(TELLING)
    return text.slice(0, at) + String.fromCharCode(byte & 255) + text.slice(at + 1)
  },
  (text, random) => {
    const [from, to] = range(text, random, random.isOneIn(4) ? text.length : 20)
    return text.slice(0, from) + text.slice(to)
  },
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => {
    const [from, to] = range(text, random, 400)
    const at = random.below(text.length)
    return text.slice(0, at) + text.slice(from, to) + text.slice(at)
  },
  (text, random) => {
    const [from, to] = range(text, random, random.isOneIn(10) ? 4 : 60)
    return (
      text.slice(0, from) +
      text.slice(from, to).repeat(2 + random.below(random.isOneIn(10) ? 3000 : 8)) +
      text.slice(to)
    )
  },
  // A piece of another file of its kind.
  (text, random, other) => {
    const [from, to] = range(other, random, 400)
    const [begin, end] = range(text, random, 100)
    return text.slice(0, begin) + other.slice(from, to) + text.slice(end)
  },
  (text, random) => {
    const [from, to] = range(text, random, random.isOneIn(2) ? 1 : 12)
    return text.slice(0, from) + inBytes(random.pick(PIECES)) + text.slice(to)
  },
]

const EXCHANGES: readonly Mutator[] = [
  // What stands somewhere stands elsewhere too, or nothing, or what nobody expects there.
  (text, random) => {
    const tokens = [...text.matchAll(TOKEN)]
    const token = tokens[random.below(tokens.length)]
    if (token === undefined) return text
    const written = random.isOneIn(3) ? (tokens[random.below(tokens.length)]?.[0] ?? '') : random.pick(VALUES)
    return text.slice(0, token.index) + written + text.slice(token.index + token[0].length)
  },
]

/** A text whose characters are bytes. */
function inBytes(text: string): string {
  return Buffer.from(text).toString('latin1')
}

/**
 * A damaged copy of a file.
 *
 * @param other another file of its kind, of which pieces come in
 * @param isText whether values are exchanged for others too, as they are written in JSON
 */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random, isText: boolean): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1')
  const piece = Buffer.from(other).toString('latin1')
  const rounds = 1 + random.below(random.isOneIn(4) ? 8 : 3)
  for (let round = 0; round < rounds; round++) {
    const mutators = isText && random.isOneIn(2) ? EXCHANGES : MUTATORS
    text = random.pick(mutators)(text, random, piece).slice(0, LONGEST)
  }
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
