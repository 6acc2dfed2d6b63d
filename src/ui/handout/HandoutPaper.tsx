import { type ReactNode, useEffect } from 'react'
import { usePrinting } from '../share/use-printing'
import '../share/PrintSheet.css'
import './HandoutPaper.css'

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

interface HandoutPaperProps {
  /** By which a PDF of it is kept. */
  readonly title: string
  readonly paper: Paper
  readonly stepsOnPage: 1 | 2
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** How many pictures there are in it. */
  readonly pictures: number
  /** The printing is over, or was called off. */
  onDone(): void
  readonly children: ReactNode
}

/** Pages that are printed in place of the page, as soon as their pictures are there. */
export function HandoutPaper({
  title,
  paper,
  stepsOnPage,
  pictures,
  onDone,
  children,
  ...own
}: HandoutPaperProps) {
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
  const onLoad = usePrinting(pictures, onDone)
  return (
    <div
      className="print-sheet handout"
      data-theme="light"
      data-paper={paper}
      data-steps={stepsOnPage}
      lang={own.locale}
      dir={own.direction}
      // React lets loading pictures tell those around them too.
      onLoad={onLoad}
    >
      {children}
    </div>
  )
}
