import { safeLink } from '../link/safe-link'

const NAME =
  'a|abbr|article|b|big|blockquote|body|br|center|cite|code|dd|div|dl|dt|em|embed|figcaption|figure|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|del|li|link|mark|meta|object|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video'
/** Attributes that stand without a value; other words after a name are no attributes, as in `a<b then c>d`. */
const BARE =
  'allowfullscreen|async|autoplay|checked|controls|defer|disabled|download|hidden|loop|multiple|muted|noshade|nowrap|open|readonly|required|selected'
const VALUE = String.raw`(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)`
const ATTRIBUTE = String.raw`(?:\s+|(?<=["']))(?:[a-z_:@][\w:.-]*\s*=(?:\s*${VALUE})?|(?:${BARE})(?![\w:.-]))`
const TAGS = new RegExp(String.raw`<(\/?)(${NAME})(?:${ATTRIBUTE})*\s*(\/?)>`, 'gi')
/** Elements that have no end, or need none to be written. */
const ENDLESS = /^(?:br|hr|img|input|embed|link|meta|html|head|body|p|li|dt|dd|t[rdh]|thead|tbody)$/
/** Elements before and after which a line ends. */
const BLOCK = /^<\/?(?:br|p|div|li|tr|h[1-6]|ul|ol|table|blockquote|hr|dt|dd|figure|section|article)\b/i
/** Elements that stand beside one another in a line. */
const CELL = /^<\/?t[dh]\b/i
/** Elements whose text nobody is to read. */
const SILENT = ['script', 'style']
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
}

/** Whether a text holds elements of HTML. */
export function hasMarkup(text: string): boolean {
  return tagsIn(text).length > 0
}

/** The tags of a text. One that opens what nothing ends is none, as in `a<b>c`, but for elements that need no end. */
function tagsIn(text: string): readonly RegExpExecArray[] {
  const tags = [...text.matchAll(TAGS)]
  const open = new Map<string, RegExpExecArray[]>()
  for (const tag of tags) {
    const [, slash, written = '', isEmpty] = tag
    const name = written.toLowerCase()
    if (slash) open.get(name)?.pop()
    else if (!isEmpty && !ENDLESS.test(name)) {
      const others = open.get(name)
      if (others) others.push(tag)
      else open.set(name, [tag])
    }
  }
  const unended = new Set([...open.values()].flat())
  return tags.filter((tag) => !unended.has(tag))
}

/**
 * HTML as the text that a reader sees: blocks become lines, links and pictures keep their address in brackets where it
 * is one of the web, scripts and styles go. In time that grows with the length of the text, whatever it is.
 */
export function plainText(html: string): string {
  const visible = SILENT.reduce(
    (text, name) => cutOut(text, `<${name}`, `</${name}`),
    cutOut(html, '<!--', '-->'),
  )
  let pending: string | undefined
  let linkStart = 0
  let text = ''
  let end = 0
  for (const match of tagsIn(visible)) {
    const [tag] = match
    text += decodeEntities(visible.slice(end, match.index))
    end = match.index + tag.length
    if (/^<a\s/i.test(tag)) {
      pending = addressIn(tag, 'href')
      linkStart = text.length
    } else if (/^<\/a/i.test(tag)) {
      const words = text.slice(linkStart).trim()
      if (pending !== undefined && words !== pending) text += words === '' ? pending : ` (${pending})`
      pending = undefined
    } else if (/^<img\s/i.test(tag)) {
      const address = addressIn(tag, 'src')
      if (address !== undefined) text += ` (${address}) `
    } else if (BLOCK.test(tag)) text += '\n'
    else if (CELL.test(tag)) text += ' '
  }
  text += decodeEntities(visible.slice(end))
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim()
}

/** `&amp;`, `&#8211;` and the commonest names as the characters they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
      ? String.fromCodePoint(code)
      : whole
  })
}

/** A text without what stands from each `open` to the next `close`, both without regard to case. */
function cutOut(text: string, open: string, close: string): string {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return text
  let kept = ''
  let from = 0
  for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, from)) {
    kept += text.slice(from, start)
    const end = lower.indexOf(close, start)
    if (end < 0) return kept
    from = end + close.length
    const rest = close.startsWith('</') ? lower.indexOf('>', from) + 1 : 0
    if (rest > 0) from = rest
  }
  return kept + text.slice(from)
}

function addressIn(tag: string, attribute: string): string | undefined {
  const [, quoted, apostrophed, bare] =
    new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? []
  return safeLink(decodeEntities(quoted ?? apostrophed ?? bare ?? ''))?.href
}
