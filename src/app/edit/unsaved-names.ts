import { type Editing, goneFiles, unsavedFiles } from '../../domain/edit/editing'

/**
 * Names of the files with changes that no file of the reader has and, of those that are no longer edited, of the ones that are to be
 * deleted from the folder.
 */
export function unsavedNames(
  editing: Editing,
  folder: FileSystemDirectoryHandle | undefined,
): readonly string[] {
  const unsaved = unsavedFiles(editing).map(({ name }) => name)
  return folder ? [...unsaved, ...goneFiles(editing)] : unsaved
}
