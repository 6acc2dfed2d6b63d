import { changedClaim, changedSources, sourceLeftAsWas } from '../domain/edit/changed-sources'
import type { ItemKind } from '../domain/edit/item-kind'
import type { BesideChange, ItemChange } from '../domain/edit/list-changes'
import type { MemberChange } from '../domain/edit/member-changes'
import { asArray, asObject, textsOf } from '../domain/json/json-value'
import type { FileKind } from './form-label'
import { formatNumber } from './format-number'
import { type ChangeWording, type WordedChange, wordChange } from './word-change'

/** A change as a proposal tells it. */
export interface ProposedChange {
  readonly title: string
  readonly kind: ItemChange['kind']
  readonly itemKind: ItemKind
  /** As it is now, or was before it was deleted. */
  readonly item: unknown
  readonly members: readonly MemberChange[]
}

export interface ProposedFile {
  readonly label: string
  readonly changes: readonly ProposedChange[]
  readonly kind: FileKind
  /** Of the whole file as it is now, where it lists no items. */
  readonly value?: unknown
  /** What differs in the file as a whole. */
  readonly members: readonly MemberChange[]
  readonly beside: readonly BesideChange[]
  /** Changes that are not told one by one. */
  readonly more: number
}

export interface Proposal {
  /** What is changed: the title of the atlas, or the name of a file. */
  readonly name: string
  readonly files: readonly ProposedFile[]
  /** Names of the files that are sent along. */
  readonly fileNames: readonly string[]
  /** What the check of the page found, in words. */
  readonly checked: string
}

/** `mail`: to be read as it is. `markdown`: a pull request, in which nothing of the data is taken for markup. */
export type ProposalForm = 'mail' | 'markdown'

/** How a form writes texts of the data, and what stands out. */
interface Style {
  text(text: string): string
  strong(text: string): string
  heading(text: string): string
}

/** Longest value that is told in full. */
const LONGEST = 300

const STYLES: Readonly<Record<ProposalForm, Style>> = {
  mail: { text: oneLine, strong: oneLine, heading: oneLine },
  markdown: {
    text: escaped,
    strong: (text) => `**${escaped(text)}**`,
    heading: (text) => `### ${escaped(text)}`,
  },
}

/** The text to send with changed files: what changes, by which sources, what the check found, and what is to be said still. */
export function wordProposal(
  { name, files, fileNames, checked }: Proposal,
  form: ProposalForm,
  wording: ChangeWording,
): string {
  const { proposal } = wording.messages
  const style = STYLES[form]
  const changes = files.flatMap(({ label, changes, kind, value, members, beside, more }) => [
    style.heading(label),
    '',
    ...members.map((member) => {
      const worded = wordChange(member, value, kind, wording)
      return `- ${memberLine(worded, 'changed', wording.messages, style)}`
    }),
    ...beside.map((each) => `- ${wording.messages.beside[each]}`),
    ...changes.flatMap((change) => changeLines(change, wording, style)),
    ...(more > 0 ? [`- ${proposal.more(formatNumber(more, wording.locale))}`] : []),
    '',
  ])
  if (form === 'mail') {
    const attached = new Intl.ListFormat(wording.locale).format(fileNames)
    const head = [proposal.changesTo(name), '', proposal.attached(attached, fileNames.length), '']
    return [...head, ...changes, checked, '', proposal.howRead, ''].join('\n')
  }
  const asked = proposal.list.map((check) => `- [ ] ${check}`)
  return [proposal.title, '', ...changes, proposal.check, '', checked, '', ...asked, ''].join('\n')
}

function changeLines(
  { title, kind, itemKind, item, members }: ProposedChange,
  wording: ChangeWording,
  style: Style,
): readonly string[] {
  const { messages, sources: titles } = wording
  const { id } = asObject(item)
  const name =
    typeof id === 'string' && id !== title
      ? `${style.strong(title)} (${style.text(id)})`
      : style.strong(title)
  const told = members.filter(isTold(kind)).map((member) => {
    const line = memberLine(wordChange(member, item, itemKind, wording), kind, messages, style)
    const claim = changedClaim(member, item)
    const isUnsourced = claim && member.after !== undefined && asArray(claim.sources).length === 0
    const from =
      kind === 'added' && claim && !isUnsourced ? namedSources(textList(claim.sources), titles, style) : ''
    return `  - ${line}${isUnsourced ? ` (${messages.noSource})` : ''}${from && ` (${from})`}`
  })
  const isSpelling = kind === 'changed' && members.length === 0
  const left = kind === 'changed' ? sourceLeftAsWas(item, members) : undefined
  const sources = namedSources(changedSources(item, kind === 'changed' ? members : []), titles, style)
  return [
    `- ${name}: ${messages.kinds[kind]}`,
    ...(isSpelling ? [`  - ${messages.spelling}`] : told),
    ...(left === undefined ? [] : [`  - ${messages.proposal.sourceLeft}`]),
    ...(itemKind === 'source' ? [] : [`  - ${messages.proposal.sources}: ${sources || messages.noSource}`]),
  ]
}

/** Members of a new item that are told elsewhere, or are the same for all. */
const OWN_LINES: readonly string[] = [
  'id',
  'type',
  'properties.title',
  'properties.name',
  'title',
  'properties.sources',
]

function isTold(kind: ProposedChange['kind']) {
  return ({ path }: MemberChange): boolean => kind !== 'added' || !OWN_LINES.includes(path.join('.'))
}

function memberLine(
  { label, before, after, list, told, note }: WordedChange,
  kind: ProposedChange['kind'],
  messages: ChangeWording['messages'],
  style: Style,
): string {
  const said = (text: string | undefined) => (text === undefined ? messages.nothing : style.text(text))
  const beside = note ? ` (${style.text(note)})` : ''
  const name = style.text(label)
  if (told !== undefined) return `${name}: ${style.text(told)}`
  if (kind === 'added') return `${name}: ${said(after)}${beside}`
  if (!list) return `${name}: ${said(before)} → ${said(after)}${beside}`
  const parts = [
    ...list.gone.map((item) => `${messages.gone} ${style.text(item)}`),
    ...list.came.map((item) => `${messages.came} ${style.text(item)}`),
  ]
  return `${name}: ${parts.join(', ')}${beside}`
}

function namedSources(ids: readonly string[], titles: ReadonlyMap<string, string>, { text }: Style): string {
  return ids
    .map((id) => {
      const title = titles.get(id)
      return title === undefined ? text(id) : `${text(title)} (${text(id)})`
    })
    .join('; ')
}

function textList(value: unknown): readonly string[] {
  return [...textsOf(value)].map(([text]) => text)
}

/** Text of the data on one line. */
function oneLine(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return short.replace(/\s+/g, ' ')
}

/** The same as Markdown that shows it as it is; `@name` calls nobody, and nothing becomes a link. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>#~|!&]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u2060')
}
