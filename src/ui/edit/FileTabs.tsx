import { type ReactNode, useId } from 'react'
import { formatNumber } from '../../i18n/format-number'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { DropMenu } from './DropMenu'

export interface FileTab {
  readonly name: string
  readonly label: string
  readonly isLesson: boolean
  /** Of its items; undefined where it has none to count. */
  readonly count: number | undefined
  readonly problems: boolean
  readonly isChanged: boolean
}

interface FileTabsProps {
  readonly files: readonly FileTab[]
  readonly chosen: string
  readonly locale: string
  onChoose(name: string): void
}

/** The files that are edited together, the lessons in a menu; none to choose from where it is one. */
export function FileTabs({ files, chosen, locale, onChoose }: FileTabsProps) {
  const words = useEditMessages()
  const lessons = files.filter(({ isLesson }) => isLesson)
  if (files.length < 2) return null
  const inRow = files.filter(({ name, isLesson }) => !isLesson || name === chosen)
  return (
    <nav className="edit-files" aria-label={words.files}>
      <FileButtons files={inRow} {...{ chosen, locale, onChoose }} />
      {lessons.length > 0 && (
        <FilesInMenu label={words.lessons} files={lessons} {...{ chosen, locale, onChoose }}>
          <Count count={lessons.length} locale={locale} />
          <Marks
            isChanged={lessons.some(({ isChanged }) => isChanged)}
            problems={lessons.some(({ problems }) => problems)}
          />
        </FilesInMenu>
      )}
    </nav>
  )
}

/** The same where a row of them has no room: all in a menu that is called by the chosen one. */
export function FileMenu({ files, chosen, locale, onChoose }: FileTabsProps) {
  const words = useEditMessages()
  const file = files.find(({ name }) => name === chosen)
  const lessons = files.filter(({ isLesson }) => isLesson)
  if (files.length < 2 || !file) return null
  return (
    <nav className="edit-file-menu" aria-label={words.files}>
      <FilesInMenu
        label={file.label}
        files={files.filter(({ isLesson }) => !isLesson)}
        lessons={lessons}
        {...{ chosen, locale, onChoose }}
      >
        <Count count={file.count} locale={locale} />
        <Marks {...file} />
      </FilesInMenu>
    </nav>
  )
}

interface FilesInMenuProps extends FileTabsProps {
  readonly label: string
  /** Below the others, under a heading of their own. */
  readonly lessons?: readonly FileTab[]
  /** Behind the label. */
  readonly children: ReactNode
}

function FilesInMenu({ label, lessons = [], children, ...of }: FilesInMenuProps) {
  const words = useEditMessages()
  const id = useId()
  const after = (
    <>
      {children}
      <span className="edit-file-caret" aria-hidden="true" />
    </>
  )
  return (
    <DropMenu label={label} after={after}>
      <FileButtons {...of} />
      {lessons.length > 0 && (
        <fieldset className="edit-menu-part" aria-labelledby={id}>
          <h3 id={id}>{words.lessons}</h3>
          <FileButtons {...of} files={lessons} />
        </fieldset>
      )}
    </DropMenu>
  )
}

function FileButtons({ files, chosen, locale, onChoose }: FileTabsProps) {
  return files.map((file) => (
    <button
      key={file.name}
      type="button"
      className="edit-file"
      aria-current={file.name === chosen || undefined}
      title={file.name}
      onClick={() => onChoose(file.name)}
    >
      <span dir="auto">{file.label}</span>
      <Count count={file.count} locale={locale} />
      <Marks {...file} />
    </button>
  ))
}

function Count({ count, locale }: Pick<FileTab, 'count'> & Pick<FileTabsProps, 'locale'>) {
  if (count === undefined) return null
  return <span className="edit-file-count">{formatNumber(count, locale)}</span>
}

function Marks({ isChanged, problems }: Pick<FileTab, 'isChanged' | 'problems'>) {
  const words = useEditMessages()
  return (
    <>
      {isChanged && <span className="edit-file-changed" role="img" aria-label={words.fileChanged} />}
      {problems && <span className="edit-file-wrong" role="img" aria-label={words.problems.severity.error} />}
    </>
  )
}
