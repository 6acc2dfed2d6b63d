import { type DragEvent, type ReactNode, useState } from 'react'
import './FileDrop.css'

interface FileDropProps {
  /** What is shown while files are dragged over it. */
  readonly label: string
  /** At least one; left out where the page takes what is dropped anywhere. */
  onFiles?(files: readonly File[]): void
  readonly children: ReactNode
}

/** A part of the page that takes files which are dropped on it; a button does the same. */
export function FileDrop({ label, onFiles, children }: FileDropProps) {
  const [isOver, setOver] = useState(false)
  const take = (drag: DragEvent) => {
    if (!drag.dataTransfer.types.includes('Files')) return
    drag.preventDefault()
    setOver(true)
  }
  const leave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false)
  }
  const drop = (drag: DragEvent) => {
    const files = [...drag.dataTransfer.files]
    setOver(false)
    if (files.length === 0 || !onFiles) return
    drag.preventDefault()
    onFiles(files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a button within does the same.
    <div className="file-drop" onDragEnter={take} onDragOver={take} onDragLeave={leave} onDrop={drop}>
      {children}
      {isOver && <p className="file-drop-hint">{label}</p>}
    </div>
  )
}
