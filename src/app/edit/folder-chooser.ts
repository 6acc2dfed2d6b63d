type ChooseFolder = (options: {
  readonly id: string
  readonly mode: 'read' | 'readwrite'
}) => Promise<PermittedFolder>

/** Not in TypeScript's own types, since not all browsers have it. */
export type PermittedFolder = FileSystemDirectoryHandle & {
  requestPermission?(to: { mode: 'readwrite' }): Promise<PermissionState>
}

/** What asks the reader for a folder; undefined where this browser gives pages none. */
export function chooserOfFolders(): ChooseFolder | undefined {
  const { showDirectoryPicker } = window as { readonly showDirectoryPicker?: ChooseFolder }
  return showDirectoryPicker?.bind(window)
}
