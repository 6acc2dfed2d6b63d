import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatData } from '../../../src/domain/format/format-data'
import { parseJson } from '../../../src/domain/json/json-document'

const paths = ['data', 'data/lessons', 'data/schema'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('json'))
    .map((name) => `${folder}/${name}`),
)

test.each(paths)('%s is in the canonical layout', (path) => {
  const text = readFileSync(path, 'utf8')
  expect(formatData(parseJson(text))).toEqual({ text, rounded: 0 })
})
