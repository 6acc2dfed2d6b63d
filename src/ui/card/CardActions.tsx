import type { ReactNode } from 'react'
import { useCardMessages } from '../../i18n/use-card-messages'
import { CopyActions } from '../panel/CopyActions'

interface CardActionsProps {
  link(): string
  /** Plain text. */
  citation(): string
  /** What else can be done, behind the buttons. */
  readonly children?: ReactNode
}

/** Copies the link or the citation. */
export function CardActions({ link, citation, children }: CardActionsProps) {
  const card = useCardMessages()
  return (
    <CopyActions
      actions={[
        { icon: 'link', label: card.copyLink, done: card.linkCopied, text: link },
        { icon: 'quote', label: card.copyCitation, done: card.citationCopied, text: citation },
      ]}
    >
      {children}
    </CopyActions>
  )
}
