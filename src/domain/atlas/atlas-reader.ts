import * as v from 'valibot'
import type { Problem } from '../problem'
import { readSpan } from '../time/read-span'
import type { TimeSpan } from '../time/time-span'

/** Names and places in lists that lead from the files of a dataset to a value. */
export type Path = readonly (string | number)[]

/** Reads values of the shapes of `*-schema.ts`, and keeps account of what was amiss. */
export class AtlasReader {
  readonly problems: Problem[] = []
  private readonly ids = new Set<string>()

  report(code: string, path: Path, values: Problem['values'] = {}): void {
    this.problems.push({ code, severity: 'error', values, path, from: 0, to: 0 })
  }

  /** The value as the schema has it; `undefined` where it has another shape, which is then named. */
  read<const S extends v.GenericSchema>(schema: S, value: unknown, path: Path): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, value)
    if (result.success) return result.output
    const issue = result.issues[0]
    const at = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)))
    this.report('read/shape', [...path, ...at], { message: issue.message })
    return undefined
  }

  /** The members of a list that have the shape of the schema, each with its index. */
  readAll<const S extends v.GenericSchema>(
    schema: S,
    members: readonly unknown[],
    path: Path,
  ): v.InferOutput<S>[] {
    return members.flatMap((member, i) => {
      const value = this.read(schema, member, [...path, i])
      return value === undefined ? [] : [value]
    })
  }

  /** The span of an EDTF date; `undefined` where it is empty, or none, which is then named. */
  span(text: string, path: Path): TimeSpan | undefined {
    if (text === '') return undefined
    const result = readSpan(text)
    if ('span' in result) return result.span
    this.report(result.problem.code, path, { ...result.problem.values, text })
    return undefined
  }

  /** Whether the id is still free; ids name features in links, so that the first one keeps it. */
  isNew(id: string, path: Path): boolean {
    const isFree = !this.ids.has(id)
    if (isFree) this.ids.add(id)
    else this.report('read/duplicate-id', [...path, 'id'], { id })
    return isFree
  }

  /** The features of a collection. A file that could not be fetched is `undefined`; the page names it by itself. */
  features(collection: unknown, name: string): readonly unknown[] {
    return this.list((collection as { features?: unknown } | null | undefined)?.features, collection, [name])
  }

  /** The members of a list; none, with a problem, where `holder` is there but holds no list. */
  list(members: unknown, holder: unknown, path: Path): readonly unknown[] {
    if (Array.isArray(members)) return members
    if (holder !== undefined) this.report('read/shape', path, { message: 'not a list' })
    return []
  }
}
