import type { FileRole } from '../../domain/check/file-roles'
import type { EditSession } from './edit-session'

interface ChangesViewProps {
  readonly session: EditSession
  readonly roles: ReadonlyMap<string, FileRole>
  readonly locale: string
  onShow(file: string, index: number): void
  onSave(names: readonly string[]): void
}

export function ChangesView(_: ChangesViewProps) {
  return null
}
