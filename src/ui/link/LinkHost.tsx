import { hiddenHost } from '../../domain/link/safe-link'

interface LinkHostProps {
  readonly words: string
  readonly href: string
}

/** After a link whose words do not show it: where it leads. */
export function LinkHost({ words, href }: LinkHostProps) {
  const host = hiddenHost(words, href)
  return (
    host !== undefined && (
      <>
        {' '}
        <bdi className="link-host">({host})</bdi>
      </>
    )
  )
}
