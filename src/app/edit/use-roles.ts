import { useMemo } from 'react'
import { type FileRole, fileRoles } from '../../domain/check/file-roles'
import type { Editing } from '../../domain/edit/editing'

/** What each of the files is; the very same as long as none becomes another. */
export function useRoles({ files }: Editing): ReadonlyMap<string, FileRole> {
  const roles = useMemo(() => fileRoles(files), [files])
  const key = JSON.stringify([...roles])
  return useMemo(() => new Map(JSON.parse(key) as [string, FileRole][]), [key])
}
