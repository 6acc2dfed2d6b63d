import { useEffect, useState } from 'react'
import type { FileRole } from '../../domain/check/file-roles'
import type { JsonSchema } from '../../domain/schema-help/schema-walk'

/** The JSON Schema that rules a file of a role, once it has been fetched; none for other files, and where it cannot be had. */
export function useFileSchema(dataset: URL, role: FileRole): JsonSchema | undefined {
  const [schema, setSchema] = useState<{ readonly role: FileRole; readonly value: JsonSchema }>()
  useEffect(() => {
    if (role === 'other') return
    const leaving = new AbortController()
    fetch(new URL(`schema/${role}.schema.json`, dataset), { signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : undefined))
      .then(
        (value: JsonSchema | undefined) => value && setSchema({ role, value }),
        () => {},
      )
    return () => leaving.abort()
  }, [dataset, role])
  return schema?.role === role ? schema.value : undefined
}
