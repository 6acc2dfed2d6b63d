import { changedClaim, changedSources } from '../domain/edit/changed-sources'
import type { ItemKind } from '../domain/edit/item-kind'
import type { BesideChange, ItemChange } from '../domain/edit/list-changes'
import type { MemberChange } from '../domain/edit/member-changes'
import { asArray, asObject } from '../domain/json/json-value'
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
  readonly beside: readonly BesideChange[]
  /** Changes that are not told one by one. */
  readonly more: number
}

/** Longest value that is told in full. */
const LONGEST = 300

/** The text of a pull request, in Markdown: what changes, by which sources, and what to check before sending. */
export function wordProposal(
  files: readonly ProposedFile[],
  sourceTitles: ReadonlyMap<string, string>,
  wording: ChangeWording,
): string {
  const { proposal } = wording.messages
  const lines = files.flatMap(({ label, changes, beside, more }) => [
    `### ${plain(label)}\n`,
    ...beside.map((kind) => `- ${wording.messages.beside[kind]}`),
    ...changes.flatMap((change) => changeLines(change, sourceTitles, wording)),
    ...(more > 0 ? [`- ${proposal.more(formatNumber(more, wording.locale))}`] : []),
    '',
  ])
  const checks = proposal.list.map((check) => `- [ ] ${check}`)
  return [proposal.title, '', ...lines, proposal.check, '', ...checks, ''].join('\n')
}

function changeLines(
  { title, kind, itemKind, item, members }: ProposedChange,
  sourceTitles: ReadonlyMap<string, string>,
  wording: ChangeWording,
): readonly string[] {
  const { messages } = wording
  const { id } = asObject(item)
  const name =
    typeof id === 'string' && id !== title ? `**${plain(title)}** (${plain(id)})` : `**${plain(title)}**`
  const told = members.map((member) => {
    const line = memberLine(wordChange(member, item, itemKind, wording), messages)
    const claim = changedClaim(member, item)
    const isUnsourced = claim && member.after !== undefined && asArray(claim.sources).length === 0
    return `  - ${line}${isUnsourced ? ` (${messages.noSource})` : ''}`
  })
  const isSpelling = kind === 'changed' && members.length === 0
  return [
    `- ${name}: ${messages.kinds[kind]}`,
    ...(isSpelling ? [`  - ${messages.spelling}`] : told),
    ...(itemKind === 'source'
      ? []
      : [`  - ${sourcesLine(changedSources(item, members), sourceTitles, wording)}`]),
  ]
}

function memberLine(
  { label, before, after, list, told, note }: WordedChange,
  messages: ChangeWording['messages'],
): string {
  const said = (text: string | undefined) => (text === undefined ? messages.nothing : plain(text))
  const beside = note ? ` (${plain(note)})` : ''
  if (told !== undefined) return `${plain(label)}: ${plain(told)}`
  if (!list) return `${plain(label)}: ${said(before)} → ${said(after)}${beside}`
  const parts = [
    ...list.gone.map((item) => `${messages.gone} ${plain(item)}`),
    ...list.came.map((item) => `${messages.came} ${plain(item)}`),
  ]
  return `${plain(label)}: ${parts.join(', ')}${beside}`
}

function sourcesLine(
  ids: readonly string[],
  titles: ReadonlyMap<string, string>,
  { messages: { proposal, noSource } }: ChangeWording,
): string {
  const named = ids.map((id) => {
    const title = titles.get(id)
    return title === undefined ? plain(id) : `${plain(title)} (${plain(id)})`
  })
  return `${proposal.sources}: ${named.length === 0 ? noSource : named.join('; ')}`
}

/** Text of the data as Markdown that shows it as it is, on one line; `@name` calls nobody, and nothing becomes a link. */
function plain(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return short
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#~|!&]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u2060')
}
