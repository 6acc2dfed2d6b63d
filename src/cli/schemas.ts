import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataSchemas } from './schemas/data-schemas'

const folder = resolve(fileURLToPath(import.meta.url), '../../../data/schema')
mkdirSync(folder, { recursive: true })
for (const [name, text] of dataSchemas()) writeFileSync(resolve(folder, name), text)
