import { type ReactNode, useState } from 'react'
import { vi } from 'vitest'
import type { Source } from '../../../src/domain/atlas/source-schema'
import type { JsonObject, JsonPath } from '../../../src/domain/json/json-value'
import type { Problem } from '../../../src/domain/problem'
import type { EditProps } from '../../../src/ui/edit-sources/edit-props'
import { sampleAtlas } from '../sample-atlas'

export const problem = (code: string, ...path: JsonPath): Problem => ({
  ...{ code, severity: 'error', values: {}, path: ['features', 3, 'properties', ...path], from: 0, to: 0 },
})

/** What an editor calls. */
export const editCalls = () => ({
  onSet: vi.fn<EditProps['onSet']>(),
  onAddSource: vi.fn<EditProps['onAddSource']>(),
  mend: vi.fn(),
})

interface EditedFeatureProps {
  readonly properties: JsonObject
  readonly problems: readonly Problem[]
  readonly calls: ReturnType<typeof editCalls>
  children(properties: JsonObject, edit: EditProps): ReactNode
}

/** Gives an editor the properties of a feature as they are after its changes. */
export function EditedFeature({ properties, problems, calls, children }: EditedFeatureProps) {
  const [feature, setFeature] = useState<JsonObject>({ properties })
  const [atlas, setAtlas] = useState(sampleAtlas)
  const set: EditProps['onSet'] = (path, value, typing) => {
    calls.onSet(path, value, typing)
    setFeature((before) => withValue(before, path, value) as JsonObject)
  }
  return children(feature.properties as JsonObject, {
    ...{ feature, path: ['features', 3], problems, atlas, locale: 'en-GB' },
    wordProblem: ({ code }) => ({ message: `Wrong: ${code}`, help: 'Mend it so.' }),
    fixesOf: () => [{ label: 'Mend', apply: calls.mend }],
    onSet: set,
    onSetMany(sets) {
      for (const each of sets) set(each.path, each.value, false)
    },
    onAddSource: (source) => {
      calls.onAddSource(source)
      const added = source as unknown as Source
      setAtlas((before) => ({ ...before, sources: new Map(before.sources).set(added.id, added) }))
    },
  })
}

function withValue(within: unknown, [key, ...rest]: JsonPath, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(within)) {
    const index = Number(key)
    if (rest.length === 0 && value === undefined) return within.toSpliced(index, 1)
    return within.toSpliced(index, 1, withValue(within[index], rest, value))
  }
  return { ...(within as JsonObject), [key]: withValue((within as JsonObject)[key], rest, value) }
}
