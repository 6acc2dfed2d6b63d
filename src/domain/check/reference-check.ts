import { isId } from '../atlas/member-schemas'
import { asArray, asObject, asText, isBlankText, type JsonPath, ownMember } from '../json/json-value'
import { bareWord } from '../search/nearest-word'
import { type CheckedFile, type Dataset, featuresOf } from './dataset'
import { createFindMeant } from './suggest-id'

export type ReferenceCode =
  | 'reference/place'
  | 'reference/party'
  | 'reference/category'
  | 'reference/source'
  | 'reference/leg'
  | 'reference/event'

export type KnownIds = ReadonlySet<string> | ReadonlyMap<string, unknown> | undefined

export interface ReferenceCheck {
  /**
   * Looks up one id; `names` are other names of what may be meant, folded. Values that are no text, or an empty one, are left
   * to other checks.
   */
  look(
    file: CheckedFile,
    code: ReferenceCode,
    known: KnownIds,
    id: unknown,
    path: JsonPath,
    names?: ReadonlyMap<string, string>,
  ): void
  /** Reports the ids that were not found, when all were looked up. */
  report(): void
}

/** Lines listed of those on which an unknown id stands again. */
const MAX_LINES = 5

interface Unknown {
  readonly code: ReferenceCode
  readonly id: string
  readonly known: NonNullable<KnownIds>
  readonly names: ReadonlyMap<string, string> | undefined
  readonly uses: { readonly file: CheckedFile; readonly path: JsonPath }[]
}

export function createReferenceCheck(dataset: Dataset): ReferenceCheck {
  const unknowns = new Map<string, Unknown>()
  const used = new Set<string>()
  const definitions = createDefinitions(dataset)
  const findMeant = createFindMeant()

  const meantBy = ({ id, known, names }: Unknown): string | undefined =>
    names?.get(bareWord(id.slice(0, 64))) ?? findMeant(id, known)

  return {
    look(file, code, known, id, path, names) {
      if (known === undefined || typeof id !== 'string' || isBlankText(id)) return
      const key = `${code} ${id}`
      if (known.has(id)) {
        used.add(key)
        return
      }
      const unknown = unknowns.get(key)
      if (unknown !== undefined) unknown.uses.push({ file, path })
      else unknowns.set(key, { code, id, known, names, uses: [{ file, path }] })
    },
    report() {
      for (const unknown of unknowns.values()) {
        const { code, id, uses } = unknown
        const meant = meantBy(unknown)
        const isMalformed = meant !== undefined && !isId(meant)
        const suggestion = isMalformed ? undefined : meant
        const values = {
          ...{ id: id.slice(0, 80), suggestion: suggestion ?? '' },
          ...(isMalformed && { malformed: meant }),
        }
        if (suggestion !== undefined && (uses.length === 1 || used.has(`${code} ${suggestion}`))) {
          for (const { file, path } of uses)
            file.report.add(code, path, values, { insteadOf: 'schema/id-form' })
        } else reportOnce(unknown, { ...values, ...definitions.about(code, meant) })
      }
    },
  }
}

/**
 * Reports an id once a file: where what it means is nowhere, is used nowhere under the name that it has (and so is itself
 * the likely misspelling), or has not the form of an id, it is one mistake, however often it is referred to.
 */
function reportOnce({ code, uses }: Unknown, values: Readonly<Record<string, string | number>>): void {
  const byFile = new Map<CheckedFile, JsonPath[]>()
  for (const { file, path } of uses) {
    const paths = byFile.get(file)
    if (paths === undefined) byFile.set(file, [path])
    else {
      paths.push(path)
      file.report.supersede('schema/id-form', path)
    }
  }
  for (const [file, paths] of byFile) {
    const at = (path: JsonPath): number => file.document.positionOf(path)?.from ?? 0
    const [first = [], ...others] = paths.sort((a, b) => at(a) - at(b))
    const lines = others.slice(0, MAX_LINES).map((path) => file.report.lineOf(path))
    const again = {
      lines: [...new Set(lines)].join(', ') + (others.length > MAX_LINES ? ' …' : ''),
      uses: others.length + 1,
    }
    file.report.add(code, first, { ...values, ...again }, { insteadOf: 'schema/id-form' })
  }
}

interface Definitions {
  /** Where an id stands, or, without one, the line of the only feature of its kind that has no id. */
  about(code: ReferenceCode, id: string | undefined): Readonly<Record<string, string | number>>
}

function createDefinitions(dataset: Dataset): Definitions {
  const cache = new Map<ReferenceCode, ReturnType<typeof define>>()
  const define = (code: ReferenceCode) => {
    const paths = new Map<string | undefined, JsonPath[]>()
    const [file, items] = itemsOf(dataset, code)
    for (const [id, path] of items) {
      const known = paths.get(id)
      if (known === undefined) paths.set(id, [path])
      else known.push(path)
    }
    return { file, paths }
  }
  return {
    about(code, id) {
      let found = cache.get(code)
      if (found === undefined) {
        found = define(code)
        cache.set(code, found)
      }
      const [path, second] = found.paths.get(id) ?? []
      if (found.file === undefined || path === undefined) return {}
      const line = found.file.report.lineOf(id === undefined ? path : [...path, 'id'])
      if (id !== undefined) return { definedIn: found.file.name, definedOn: line }
      return second === undefined ? { definedIn: found.file.name, nameless: line } : {}
    },
  }
}

/** The ids that a reference may name, each with the path of what has it, and the file they stand in. */
function itemsOf(
  dataset: Dataset,
  code: ReferenceCode,
): [file: CheckedFile | undefined, items: Iterable<[id: string | undefined, path: JsonPath]>] {
  if (code === 'reference/source') return [dataset.sources, listed(dataset.sources?.document.value, [])]
  if (code === 'reference/party' || code === 'reference/category') {
    const name = code === 'reference/party' ? 'parties' : 'categories'
    return [dataset.atlas, listed(asObject(dataset.atlas?.document.value)[name], [name])]
  }
  const part = code === 'reference/place' ? 'places' : code === 'reference/event' ? 'events' : 'relocations'
  const file = dataset[part]
  return [file, [...featuresOf(file)].map(({ id, path }) => [id, path])]
}

function* listed(items: unknown, path: JsonPath): Generator<[id: string | undefined, path: JsonPath]> {
  for (const [index, item] of asArray(items).entries())
    yield [asText(ownMember(asObject(item), 'id')), [...path, index]]
}
