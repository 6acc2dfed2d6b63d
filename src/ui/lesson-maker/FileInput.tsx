import type { RefObject } from 'react'

interface FileInputProps {
  readonly input: RefObject<HTMLInputElement | null>
  readonly label: string
  onFile(file: File): void
}

/** What opens the browser's choice of a file, out of sight: a button with the same label presses it. */
export function FileInput({ input, label, onFile }: FileInputProps) {
  return (
    <input
      ref={input}
      type="file"
      accept=".json,application/json"
      aria-label={label}
      hidden
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        if (file) onFile(file)
        // So that the same file can be chosen again.
        currentTarget.value = ''
      }}
    />
  )
}
