import { asEarthPosition } from '../atlas/position'
import { countryBox, isInBox } from '../check/country-box'
import { namesWgs84 } from '../check/crs-name'
import type { TextChange, TextChanges } from '../edit/text-change'
import { type JsonNode, nodeAt } from '../json/json-node'
import { asObject, asText, type JsonObject } from '../json/json-value'
import { roundNumber } from '../json/round-number'
import { bareWord } from '../search/nearest-word'
import { type Fault, type Fixer, fixed, inOrder, instead, nodeOf, setIn, valueAt, valueThere } from './fault'

/** The items of the list at which the problem stands. */
function itemsThere({ text, problem }: Fault): readonly JsonNode[] {
  return text[problem.from] === '[' ? nodeAt(text, problem.from).items() : []
}

/** A change that writes what stands in one place of a text into another. */
function copied(text: string, source: JsonNode | undefined, target: JsonNode | undefined): TextChanges {
  if (source === undefined || target === undefined) return []
  const insert = text.slice(source.from, source.to)
  return text.slice(target.from, target.to) === insert ? [] : [{ from: target.from, to: target.to, insert }]
}

/** Swaps longitude and latitude, as they are spelt. */
function swapped(fault: Fault, isSafe: boolean) {
  const [lon, lat] = itemsThere(fault)
  const changes = [...copied(fault.text, lat, lon), ...copied(fault.text, lon, lat)]
  return fixed(fault, 'swap-coordinates', isSafe, changes)
}

/** Nothing but the numbers says so, unless the feature names the country in which the point then lies. */
export const swapBeyondEarth: Fixer = (fault) => {
  const feature = valueAt(fault, fault.problem.path.slice(0, 2))
  const box = countryBox(asText(asObject(asObject(feature).properties).country) ?? '')
  const { lon, lat } = fault.problem.values
  const point = asEarthPosition([lat, lon])
  return swapped(fault, box !== undefined && point !== undefined && isInBox(box, ...point))
}

/** The place or country that is named lies there. */
export const swapAtPlace: Fixer = (fault) => swapped(fault, true)

export const closeRing: Fixer = (fault) => {
  const ring = nodeOf(fault, fault.problem.path.slice(0, -1))
  const [first, second, third] = ring?.items() ?? []
  const last = ring?.items().at(-1)
  if (!first || !second || !third || !last) return []
  const separator = fault.text.slice(first.to, second.from)
  const insert = separator + fault.text.slice(first.from, first.to)
  return fixed(fault, 'close-ring', true, [{ from: last.to, to: last.to, insert }])
}

export const reverseRing: Fixer = (fault) => {
  const items = itemsThere(fault)
  const changes = items.flatMap((item, index) => copied(fault.text, items[items.length - 1 - index], item))
  return fixed(fault, 'reverse-ring', true, changes)
}

export const mendNesting: Fixer = (fault) => {
  const { text, problem } = fault
  const excess = Number(problem.values.found) - Number(problem.values.expected)
  const [only, second] = itemsThere(fault)
  if (excess === 1 && only !== undefined && second === undefined) {
    return fixed(fault, 'remove-brackets', false, [
      { from: problem.from, to: only.from, insert: '' },
      { from: only.to, to: problem.to, insert: '' },
    ])
  }
  if (excess !== -1 || text[problem.from] !== '[') return []
  return fixed(fault, 'add-brackets', false, [
    { from: problem.from, to: problem.from, insert: '[' },
    { from: problem.to, to: problem.to, insert: ']' },
  ])
}

/** Decimals after a comma, put behind a point. */
export const joinDecimals: Fixer = (fault) => {
  const [a, b, c, d] = itemsThere(fault)
  if (!a || !b || !c || !d || !fault.problem.values.suggestion) return []
  return fixed(fault, 'join-decimals', false, [
    { from: a.to, to: b.from, insert: '.' },
    { from: c.to, to: d.from, insert: '.' },
  ])
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

export const unquoteCoordinate: Fixer = (fault) => {
  const text = asText(valueThere(fault))?.trim() ?? ''
  if (NUMBER.test(text)) return fixed(fault, 'unquote-number', true, instead(fault, text), { number: text })
  const plain = text.replace(',', '.').replace(/\s*°$/, '')
  return NUMBER.test(plain)
    ? fixed(fault, 'unquote-number', false, instead(fault, plain), { number: plain })
    : []
}

export const makePoint: Fixer = (fault) => {
  const path = fault.problem.path.slice(0, -1)
  const type = nodeOf(fault, [...path, 'type'])
  const [only, second] = itemsThere(fault)
  if (!type || !only || second || valueAt(fault, [...path, 'type']) !== 'LineString') return []
  const { from, to } = fault.problem
  const changes = [
    { from: type.from, to: type.to, insert: '"Point"' },
    { from, to: only.from, insert: '' },
    { from: only.to, to, insert: '' },
  ]
  return fixed(fault, 'make-point', false, inOrder(changes))
}

export const removeCrs: Fixer = (fault) =>
  namesWgs84(valueAt(fault, ['crs']))
    ? fixed(fault, 'remove-crs', true, setIn(fault, ['crs'], undefined))
    : []

export const mendType: Fixer = (fault) => {
  const { found, suggestion } = fault.problem.values
  if (!suggestion) return []
  const isSafe = bareWord(String(found)) === bareWord(String(suggestion))
  const changes = instead(fault, JSON.stringify(suggestion))
  return fixed(fault, 'write-type', isSafe, changes, { value: suggestion })
}

export const addMember: Fixer = (fault) => {
  const { path, values } = fault.problem
  const object = asObject(valueAt(fault, path.slice(0, -1)))
  if (values.name === 'type') {
    const type = typeOf(object)
    return type === undefined ? [] : fixed(fault, 'add-type', true, setIn(fault, path, type), { value: type })
  }
  if (values.name === 'properties')
    return fixed(fault, 'add-properties', false, setIn(fault, path, {}), { name: 'properties' })
  return values.name === 'geometry'
    ? fixed(fault, 'add-null', false, setIn(fault, path, null), { name: 'geometry' })
    : []
}

/** What an object without a type is, where its members leave no doubt. */
function typeOf(object: JsonObject): string | undefined {
  if (Array.isArray(object.features)) return 'FeatureCollection'
  if (Object.hasOwn(object, 'geometry') && Object.hasOwn(object, 'properties')) return 'Feature'
  return Array.isArray(object.geometries) ? 'GeometryCollection' : undefined
}

const MOST_DECIMALS = 7

/** All coordinates of the file: the problem is told once. */
export const roundCoordinates: Fixer = (fault) => {
  const changes: TextChange[] = []
  const round = (node: JsonNode): void => {
    for (const item of node.items()) round(item)
    if (node.kind !== 'scalar') return
    const written = fault.text.slice(node.from, node.to)
    const insert = roundNumber(written, MOST_DECIMALS)
    if (insert !== written) changes.push({ from: node.from, to: node.to, insert })
  }
  const visit = (node: JsonNode): void => {
    for (const [name, { value }] of node.members()) {
      if (name === 'coordinates') round(value)
      else if (['features', 'geometry', 'geometries'].includes(name)) visit(value)
    }
    for (const item of node.items()) visit(item)
  }
  const root = nodeOf(fault, [])
  if (root !== undefined) visit(root)
  return fixed(fault, 'round-coordinates', false, changes, { count: changes.length, decimals: MOST_DECIMALS })
}

/** The point of the place that is named; an altitude stays. */
export const moveToPlace: Fixer = (fault) => {
  const { lon, lat, place, name } = fault.problem.values
  const [x, y] = itemsThere(fault)
  if (!x || !y || typeof lon !== 'number' || typeof lat !== 'number') return []
  const changes = writeNumbers(fault, [
    [x, lon],
    [y, lat],
  ])
  return fixed(fault, 'move-to-place', false, changes, { place: name ?? place ?? '' })
}

function writeNumbers({ text }: Fault, numbers: readonly (readonly [JsonNode, number])[]): TextChanges {
  return numbers.flatMap(([{ from, to }, number]) =>
    Number(text.slice(from, to)) === number ? [] : [{ from, to, insert: String(number) }],
  )
}
