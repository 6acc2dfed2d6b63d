import { type Block, type Inline, parseMarkdown } from './markdown'

/** Ids of the events that a Markdown text leads to, each once, in the order of the text. */
export function linkedEvents(text: string): readonly string[] {
  return [...new Set(parseMarkdown(text).flatMap(ofBlock))]
}

function ofBlock(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return block.children.flatMap(ofInline)
  return (block.kind === 'list' ? block.items.flat() : block.children).flatMap(ofBlock)
}

function ofInline(inline: Inline): readonly string[] {
  if (inline.kind === 'text' || inline.kind === 'break') return []
  const within = inline.children.flatMap(ofInline)
  return inline.kind === 'event' ? [inline.id, ...within] : within
}
