import { type Block, type Inline, inlineText, parseMarkdown } from '../../domain/lesson/markdown'
import { useMessages } from '../../i18n/use-messages'
import { LinkHost } from '../link/LinkHost'
import './LessonText.css'

interface LessonTextProps {
  /** Markdown. */
  readonly text: string
  /** Opens an event that the text leads to; absent: its words are plain. */
  readonly onOpenEvent?: ((id: string) => void) | undefined
  /** Whether there is such an event. */
  readonly hasEvent?: ((id: string) => boolean) | undefined
}

/** A text of a lesson. */
export function LessonText({ text, ...on }: LessonTextProps) {
  return (
    <div className="lesson-text" dir="auto">
      <Blocks blocks={parseMarkdown(text)} {...on} />
    </div>
  )
}

type Opening = Omit<LessonTextProps, 'text'>

function Blocks({ blocks, ...on }: Opening & { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    const key = `${index} ${block.kind}`
    if (block.kind === 'paragraph') {
      return (
        <p key={key} dir="auto">
          <Inlines inlines={block.children} {...on} />
        </p>
      )
    }
    if (block.kind === 'quotation') {
      return (
        <blockquote key={key}>
          <Blocks blocks={block.children} {...on} />
        </blockquote>
      )
    }
    const List = block.isOrdered ? 'ol' : 'ul'
    return (
      <List key={key} {...(block.isOrdered && { start: block.numbers[0] })}>
        {block.items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text's items have nothing else.
          <li key={place} value={block.numbers[place]}>
            <Blocks blocks={item} {...on} />
          </li>
        ))}
      </List>
    )
  })
}

function Inlines({ inlines, ...on }: Opening & { readonly inlines: readonly Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text's runs have nothing else.
  return inlines.map((inline, index) => <Run key={index} inline={inline} {...on} />)
}

function Run({ inline, ...on }: Opening & { readonly inline: Inline }) {
  const { app } = useMessages()
  if (inline.kind === 'text') return inline.text
  if (inline.kind === 'break') return <br />
  const children = <Inlines inlines={inline.children} {...on} />
  switch (inline.kind) {
    case 'emphasis':
      return <em>{children}</em>
    case 'strong':
      return <strong>{children}</strong>
    case 'link':
      return (
        <>
          <a href={inline.href} target="_blank" rel="noopener noreferrer" title={app.newTab}>
            {children}
          </a>
          <LinkHost words={inlineText(inline)} href={inline.href} />
        </>
      )
    default: {
      const { onOpenEvent, hasEvent } = on
      if (!onOpenEvent || hasEvent?.(inline.id) === false) return children
      return (
        <a
          className="lesson-event"
          href={`?event=${encodeURIComponent(inline.id)}`}
          onClick={(click) => {
            // With a key held it opens elsewhere, as any link.
            if (click.ctrlKey || click.metaKey || click.shiftKey) return
            click.preventDefault()
            onOpenEvent(inline.id)
          }}
        >
          {children}
        </a>
      )
    }
  }
}
