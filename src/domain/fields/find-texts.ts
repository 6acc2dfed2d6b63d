import { safeLink } from '../link/safe-link'
import { type ColumnRole, rankOf } from './column-roles'
import type { TextField } from './date-field'
import { type FieldPath, isSamePath } from './field-path'
import { readDateText } from './read-date-text'
import type { SampleMember } from './sample-members'
import { timeNameOf, wordsOf } from './time-names'
import { writtenOf } from './value-reader'

export const TEXT_ROLES = ['title', 'category', 'place', 'link'] as const
export type TextRole = (typeof TEXT_ROLES)[number]

/** The member that says something, and those that a person may choose instead, best first. */
export interface TextFields {
  readonly chosen: TextField | undefined
  readonly others: readonly TextField[]
}

const MOST_OTHERS = 60
/** Values of which a column of categories has at most so many, where no name tells that it is one. */
const MOST_CATEGORIES = 30
const LONGEST_CATEGORY = 60

interface Candidate {
  readonly member: SampleMember
  readonly field: TextField
  /** Texts of the values, as they are shown. */
  readonly texts: readonly string[]
  readonly distinct: number
}

/**
 * Finds the members that say title, category, place and link, by names in several languages and by what they hold. What is chosen
 * for one of them leaves the others as they are found: a column can say two.
 *
 * @param dates members that say dates, which say nothing else unless they were chosen for it
 */
export function findTexts(
  members: readonly SampleMember[],
  dates: readonly FieldPath[],
  given: { readonly [R in TextRole]?: FieldPath | 'none' },
  memberAt: (at: FieldPath) => SampleMember,
): Readonly<Record<TextRole, TextFields>> {
  const all = members.filter(({ filled }) => filled.length > 0).map(candidateOf)
  const taken = [...dates]
  const isFree = ({ member }: Candidate) => !taken.some((at) => isSamePath(at, member.at))
  const found = {} as Record<TextRole, TextFields>
  // What has the clearest marks first, so that a link is no title.
  for (const role of ['link', 'title', 'place', 'category'] as const) {
    const choice = given[role]
    const scored = all.map((each) => ({ each, score: score(role, each) })).sort((a, b) => b.score - a.score)
    const best = scored.find((one) => one.score > 0 && isFree(one.each))?.each
    const chosen = choice === undefined ? best?.field : chosenField(choice, memberAt)
    if (best) taken.push(best.field.at)
    const others = scored
      .map(({ each }) => each.field)
      .filter((field) => !chosen || !isSamePath(field.at, chosen.at))
    found[role] = { chosen, others: others.slice(0, MOST_OTHERS) }
  }
  return found
}

function chosenField(
  choice: FieldPath | 'none',
  memberAt: (at: FieldPath) => SampleMember,
): TextField | undefined {
  return choice === 'none' ? undefined : candidateOf(memberAt(choice)).field
}

function candidateOf(member: SampleMember): Candidate {
  const texts = member.filled.map((value) => (typeof value === 'boolean' ? String(value) : writtenOf(value)))
  const distinct = new Set(texts)
  const examples = [...distinct].slice(0, 3)
  return {
    member,
    field: { at: member.at, filled: texts.length, examples },
    texts,
    distinct: distinct.size,
  }
}

/** How well a member says something; 0 or less where it does not. The sums of several marks: a name weighs most. */
function score(role: TextRole, candidate: Candidate): number {
  const { field, texts } = candidate
  const share = texts.length / 1e4
  const deep = (field.at.length - (field.at[0] === 'properties' ? 2 : 1)) * 2
  const marks = { title: titleMarks, category: categoryMarks, place: placeMarks, link: linkMarks }[role](
    candidate,
  )
  return marks <= 0 ? marks : Math.max(marks - deep + share, share)
}

const ROLE_OF: Readonly<Record<TextRole, ColumnRole>> = {
  title: 'title',
  category: 'category',
  place: 'placeName',
  link: 'url',
}

/** Members of Linked Places (https://github.com/LinkedPasts/linked-places-format), and what they say. */
const LINKED: Readonly<Record<string, TextRole>> = {
  'names.0.toponym': 'title',
  'types.0.label': 'category',
  'links.0.identifier': 'link',
}

/** 100 for the surest name of a role, less for others; 0 for none. A name may tell its language, `name_en`. */
function nameMarks(role: TextRole, at: FieldPath): number {
  const linked = LINKED[at.join('.')]
  if (linked) return linked === role ? 90 : 0
  const names = at.filter((name) => !/^\d+$/.test(name))
  const name = names.at(-1) ?? ''
  const rank = rankOf(ROLE_OF[role], name)
  if (rank >= 0) return 100 - rank
  const words = wordsOf(name)
  const [first = ''] = words
  if (words.length === 2 && /^[a-z]{2}$/.test(words[1] ?? '')) {
    const ranked = rankOf(ROLE_OF[role], first)
    if (ranked >= 0) return 70 - ranked - (words[1] === 'en' ? 0 : 1)
  }
  // { "name": { "en": "…" } }
  const parent = names.at(-2)
  if (parent !== undefined && parent !== 'properties' && /^[a-z]{2}$/.test(name)) {
    const ranked = rankOf(ROLE_OF[role], parent)
    if (ranked >= 0) return 70 - ranked - (name === 'en' ? 0 : 1)
  }
  return 0
}

const isDateText = (text: string) => /\d/.test(text) && readDateText(text, 'day-first') !== undefined
const isWorded = (text: string) => /\p{L}/u.test(text)

function share(texts: readonly string[], test: (text: string) => boolean): number {
  const some = texts.slice(0, 200)
  return some.length === 0 ? 0 : some.filter(test).length / some.length
}

/** Marks of a name that ends with one for titles: `FIRE_NAME`, `itemLabel`; fewer where that names a place. */
function partlyNamed(name: string): number {
  const words = wordsOf(name)
  if (TOPONYM.test(words.join(''))) return 60
  const isNamed =
    words.length > 1 && /^(?:name|title|label|nom|nombre|nome|titre|titel)$/.test(words.at(-1) ?? '')
  return isNamed || /^(?:name|nom|nombre)$/.test(words[0] ?? '')
    ? isPlaceName(name)
      ? placeTitleMarks(name)
      : 50
    : 0
}

/** A name of a place is a title for want of any other; one that is called just so comes after texts that no name tells of. */
function placeTitleMarks(name: string): number {
  return rankOf('placeName', name) >= 0 ? 5 : 20
}

/** Names of what Linked Places and others call a thing by. */
const TOPONYM = /^(?:toponym|headline|caption|heading|subject|objname|fullname|shortname|eventtitle)$/

function titleMarks({ field, texts, distinct, member }: Candidate): number {
  if (share(texts, isWorded) < 0.5 || share(texts, (text) => safeLink(text) !== undefined) > 0.5) return 0
  const isConstant = distinct === 1 && texts.length > 5
  const named = nameMarks('title', field.at) || partlyNamed(member.name)
  if (named > 0) return isConstant ? 5 : named
  const isOtherRole = isOther(member.name) || isPlaceName(member.name) || isCategoryName(member.name)
  if (isConstant || isOtherRole) return 0
  const length = texts.slice(0, 200).reduce((sum, text) => sum + text.length, 0) / Math.min(texts.length, 200)
  const isShort = length >= 3 && length <= 100
  const isVaried = distinct * 2 > Math.min(texts.length, 1000)
  if (!isShort || !isVaried || share(texts.slice(0, 3), isDateText) > 0.5) return 0
  const hint = wordsOf(member.name).some((word) => rankOf('title', word) >= 0) ? 20 : 0
  const isBlankly = share(texts, (text) => /\s/.test(text)) > 0.3 ? 3 : 0
  return 10 + hint + isBlankly
}

/** Names that are of another role or of none: codes, links, notes. */
function isOther(name: string): boolean {
  const words = wordsOf(name)
  const isCode =
    /^(?:id|ids|uuid|guid|fid|oid|objectid|globalid|code|hash|key|url|uri|href|link|image|photo|icon|color|colour|fill|stroke|marker|symbol|licence|license|source|note|notes|description|summary|text|comment|remarks|time|date|year|month|day|version|editor|author|user|userid|status)$/
  return (
    words.some((word) => isCode.test(word)) || rankOf('summary', name) >= 0 || rankOf('source', name) >= 0
  )
}

function categoryMarks({ field, texts, distinct, member }: Candidate): number {
  const longest = texts.slice(0, 200).every((text) => text.length <= LONGEST_CATEGORY)
  const isRepeated = distinct < texts.length * 0.8 || texts.length < 5
  const named = nameMarks('category', field.at) || (isCategoryName(member.name) ? 50 : 0)
  if (named > 0) {
    if (!longest) return 0
    // One value only, or a new one each time, tells nothing apart.
    return distinct >= 2 && isRepeated ? named : distinct === 1 ? 2 : 1
  }
  const isFew = distinct >= 2 && distinct <= MOST_CATEGORIES && distinct * 2 <= texts.length
  if (!isFew || !longest || isOther(member.name) || timeNameOf(member.name) !== undefined) return 0
  if (nameMarks('place', field.at) > 0 || isPlaceName(member.name)) return 3
  const isText = share(texts, isWorded) > 0.5
  const isTruth = member.filled.every((value) => typeof value === 'boolean')
  if (isTruth) return 4
  if (isText) return 20 - distinct / MOST_CATEGORIES
  const isCount = texts.every((text) => /^-?\d{1,3}$/.test(text)) && distinct <= 12
  return isCount && !/^(?:lat|lon|lng|latitude|longitude|x|y|z)$/i.test(member.name) ? 6 : 0
}

function isCategoryName(name: string): boolean {
  const words = wordsOf(name)
  return (
    words.some(
      (word) =>
        rankOf('category', word) >= 0 ||
        /^(?:classification|subtype|cause|status|feature|featurecla|tag|sort|soort|tipo|gattung|klasse|clase|classe|severity|source)$/.test(
          word,
        ),
    ) && !isOther(name.replace(/status|source/i, ''))
  )
}

const PLACE_WORDS =
  /^(?:place|location|city|town|village|municipality|county|country|state|province|region|district|address|adresse|land|staat|gemeinde|kreis|pays|pais|paese|commune|comune|provincia|departement|department|nation|venue|site|settlement|locality|municipio|localidad|barrio|quartier|bezirk|cntry|neighborhood|neighbourhood|borough|port|station|street|admin)$/

const isPlaceWord = (word: string) => PLACE_WORDS.test(word) || rankOf('placeName', word) >= 0

function isPlaceName(name: string): boolean {
  return wordsOf(name).some(isPlaceWord)
}

function placeMarks({ field, texts, member }: Candidate): number {
  if (share(texts, isWorded) < 0.5 || share(texts, (text) => safeLink(text) !== undefined) > 0.5) return 0
  const named = nameMarks('place', field.at)
  if (named > 0) return named
  const words = wordsOf(member.name)
  const at = words.findIndex(isPlaceWord)
  if (at < 0 || words.some((word) => /^(?:id|code|type|kind|class|iso\d?|fips|url|link)$/.test(word)))
    return 0
  const rank = PLACE_WORDS.source
    .slice(4, -2)
    .split('|')
    .indexOf(words[at] ?? '')
  return 60 - Math.max(rank, 0) - words.length
}

/** Names of pictures, which are links of another kind. */
const PICTURE = /image|img|photo|picture|thumb|icon|logo|avatar|bild|foto/i

function linkMarks({ field, texts, member }: Candidate): number {
  const some = texts.slice(0, 50)
  if (some.filter((text) => safeLink(text) !== undefined).length * 2 < some.length) return 0
  return (nameMarks('link', field.at) || 30) - (PICTURE.test(member.name) ? 20 : 0)
}
