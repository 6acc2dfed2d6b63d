import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readExampleAtlas } from './rules/example-atlas'
import { RULES_PAGE } from './rules/rules-address'
import { rulesPage } from './rules/rules-page'

const project = resolve(fileURLToPath(import.meta.url), '../../..')
writeFileSync(resolve(project, RULES_PAGE), rulesPage(readExampleAtlas(project)))
