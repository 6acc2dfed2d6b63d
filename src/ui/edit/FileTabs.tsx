import { useEditMessages } from '../../i18n/use-edit-messages'

interface FileTab {
  readonly name: string
  readonly label: string
  /** Of its items; undefined where it has none to count. */
  readonly count: number | undefined
  readonly problems: boolean
  readonly isChanged: boolean
}

interface FileTabsProps {
  readonly files: readonly FileTab[]
  readonly chosen: string
  onChoose(name: string): void
}

/** The files that are edited together; none to choose from where it is one. */
export function FileTabs({ files, chosen, onChoose }: FileTabsProps) {
  const words = useEditMessages()
  if (files.length < 2) return null
  return (
    <nav className="edit-files" aria-label={words.files}>
      {files.map(({ name, label, count, problems, isChanged }) => (
        <button
          key={name}
          type="button"
          aria-current={name === chosen || undefined}
          title={name}
          onClick={() => onChoose(name)}
        >
          {label}
          {count !== undefined && <span className="edit-file-count">{count.toLocaleString('en-GB')}</span>}
          {isChanged && <span className="edit-file-changed" role="img" aria-label={words.fileChanged} />}
          {problems && (
            <span className="edit-file-wrong" role="img" aria-label={words.problems.severity.error} />
          )}
        </button>
      ))}
    </nav>
  )
}
