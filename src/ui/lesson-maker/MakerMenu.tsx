import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { LineIcon } from '../field/LineIcon'
import { FileInput } from './FileInput'
import '../field/IconButton.css'
import './MakerMenu.css'

interface MakerMenuProps {
  onSaveFile(): void
  onOpenFile(file: File): void
  onDelete(): void
}

/** What is done with a lesson as a whole: buttons that are shown by another. */
export function MakerMenu({ onSaveFile, onOpenFile, onDelete }: MakerMenuProps) {
  const { menu } = useLessonMakerMessages()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const entries = [
    [menu.save, onSaveFile],
    [menu.open, () => file.current?.click()],
    [menu.remove, onDelete],
  ] as const
  const choose = (act: () => void) => {
    setOpen(false)
    toggle.current?.focus()
    act()
  }
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || !isOpen) return
    key.preventDefault()
    key.stopPropagation()
    setOpen(false)
    toggle.current?.focus()
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is heard comes from the buttons within.
    <div className="maker-menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={toggle}
        type="button"
        className="icon-button"
        aria-label={menu.label}
        title={menu.label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <LineIcon name="more" />
      </button>
      <ul id={id} className="maker-menu-list" hidden={!isOpen}>
        {entries.map(([label, act]) => (
          <li key={label}>
            <button type="button" onClick={() => choose(act)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <FileInput input={file} label={menu.open} onFile={onOpenFile} />
    </div>
  )
}
