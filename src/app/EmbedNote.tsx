import { useMessages } from '../i18n/use-messages'

/** In a frame of another page: what this is, and the way to the whole of it. */
export function EmbedNote({ title, link }: { readonly title: string; link(): string }) {
  const { app } = useMessages()
  const whole = (anchor: HTMLAnchorElement) => {
    anchor.href = link()
  }
  return (
    <p className="embed-note">
      <strong>{title}</strong>{' '}
      {/* The view goes on changing: the address is that of the moment at which the link is used. */}
      <a
        href={link()}
        target="_blank"
        rel="noopener"
        onFocus={(focus) => whole(focus.currentTarget)}
        onPointerDown={(press) => whole(press.currentTarget)}
        onClick={(click) => whole(click.currentTarget)}
      >
        {app.openWhole}
        <span className="visually-hidden"> ({app.newTab})</span>
      </a>
    </p>
  )
}
