import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { dataSchemas } from '../../src/cli/schemas/data-schemas'

const FILES: Readonly<Record<string, string>> = {
  'atlas.schema.json': 'atlas.json',
  'events.schema.json': 'events.geojson',
  'relocations.schema.json': 'relocations.geojson',
  'places.schema.json': 'places.geojson',
  'sources.schema.json': 'sources.json',
  'lesson.schema.json': 'lessons/*.json',
}

/** The files that a name stands for, which may be `lessons/*.json`. */
function pathsOf(folder: string, file: string): readonly string[] {
  const [within, isPattern] = file.split('/*')
  const home = `${folder}/${within}`
  if (isPattern === undefined) return [home]
  return existsSync(home) ? readdirSync(home).map((name) => `${home}/${name}`) : []
}

const read = (path: string): string => readFileSync(resolve(path), 'utf8')

describe('data/schema', { timeout: 60_000 }, () => {
  it('is what `npm run schemas` writes', () => {
    const committed = readdirSync(resolve('data/schema')).filter((name) => name.endsWith('.json'))
    expect(committed.toSorted()).toEqual([...dataSchemas().keys()].toSorted())
    for (const [name, text] of dataSchemas()) expect(read(`data/schema/${name}`)).toBe(text)
  })

  it.each(Object.entries(FILES))('%s accepts data/%s and the faultless fixture', (schema, file) => {
    const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(
      JSON.parse(read(`data/schema/${schema}`)),
    )
    for (const folder of ['data', 'tests/fixtures/check/atlas']) {
      for (const path of pathsOf(folder, file)) {
        validate(JSON.parse(read(path)))
        expect(validate.errors, path).toBeNull()
      }
    }
  })

  it('refuses an event without a title, and explains members on hover', () => {
    const schema = JSON.parse(read('data/schema/events.schema.json'))
    const events = JSON.parse(read('tests/fixtures/check/atlas/events.geojson'))
    delete events.features[0].properties.title
    const validate = new Ajv({ strict: false }).compile(schema)
    expect(validate(events)).toBe(false)
    expect(validate.errors?.[0]?.instancePath).toBe('/features/0/properties')
    expect(schema.properties.features.items.properties.properties.properties.date.description).toContain(
      'EDTF',
    )
  })

  it('is wired to the data files for VS Code', () => {
    const settings = JSON.parse(read('.vscode/settings.json'))
    const wired = settings['json.schemas'].map(({ fileMatch, url }: { fileMatch: string[]; url: string }) => [
      url,
      fileMatch,
    ])
    expect(wired).toEqual(
      Object.entries(FILES).map(([schema, file]) => [`./data/schema/${schema}`, [`/data/${file}`]]),
    )
  })
})
