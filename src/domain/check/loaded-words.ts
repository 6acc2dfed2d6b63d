/**
 * The wording rule. The atlas reports contested words, it does not speak them: in a title or a summary a
 * word of these lists has to be somebody's. It counts as attributed where, in the same part of the sentence
 * (a semicolon ends one),
 *
 * 1. it stands within quotation marks, or
 * 2. it is part of the name of a law, a list or a charge ("Foreign Terrorist Organization", "terrorism list",
 *    "Terrorism Act", "counter-terrorism"), or
 * 3. a verb of speaking or deciding stands before it: "designated", "lists it as", "called", "accuses",
 *    "charged with", "denied being" (`SPEAKING`; a label that is itself the speaker, as in "the cult said",
 *    is the atlas's own word), or
 * 4. the sentence says "according to", "in the words of" or "as described by", or ends like
 *    "..., former members say" (`FRAMED`).
 *
 * Words that one side alone uses as a label are errors; words that merely lean are warnings.
 */
export interface LoadedWord {
  readonly word: string
  /** Offsets in UTF-16 units into the text. */
  readonly from: number
  readonly to: number
  readonly weight: 'label' | 'leaning'
}

const LABELS =
  /(?<![\p{L}\p{N}])(?:narco-?|eco-?)?(?:terror(?:ist|ism|iste|isme|istic|izing)?s?|cult(?:s|ish|ic|-?like)?|sectes?|hypocrit(?:e|es|ical)|mon[ao]f[ae](?:gh|g|q)(?:in|een|s)?|mun[ao]fi(?:q|k|gh)(?:in|een|un|s)?|تروریست\p{L}*|منافق\p{L}*|فرقه)(?![\p{L}\p{N}])/giu

const LEANING =
  /(?<![\p{L}\p{N}])(?:regimes?|sects?|martyr(?:s|ed|dom)?|freedom[- ]fighters?|mullahs?|puppets?|traitors?|treacher(?:y|ous)|henchm[ae]n|brainwash(?:ed|ing)?|fanatic(?:s|al)?|extremists?|butchers?|stooges?|mercenar(?:y|ies)|heroic|heroes|شهید|شهدا)(?![\p{L}\p{N}])/giu

const PATTERNS = [
  [LABELS, 'label'],
  [LEANING, 'leaning'],
] as const

/** Pieces of which one stands in each word of the lists: quickly found, so that nearly every text is done with at once. */
const STEMS =
  /terror|cult|sect|hypocri|m[ou]n[ao]f|تروریست|منافق|فرقه|regime|martyr|freedom|mullah|puppet|trait|treacher|henchm|brainwash|fanatic|extremis|butcher|stooge|mercenar|hero|شهید|شهدا/i

const OFFICIAL =
  /foreign terrorist organi[sz]ations?|specially designated global terrorists?|(?:counter|anti)-?\s?terror(?:ism|ist)?|terror(?:ism|ist)?\s+(?:black)?(?:lists?|listings?|designations?|acts?|laws?|charges?|regulations)|(?:lists?|listing|designation)s? of (?:foreign )?terrorist(?:s| organi[sz]ations| groups)|country reports on terrorism|dictionary of terrorism/giu

const SPEAKING =
  /(?<![\p{L}\p{N}])(?:designat(?:e|es|ed|ing|ion)|(?:de-?|black)?list(?:s|ed|ing)|proscri(?:be|bes|bed|bing|ption)|call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|brand(?:s|ed|ing)|label(?:s|led|ed|ling)?|termed|denounc(?:e|es|ed|ing)|accus(?:e|es|ed|ing|ation|ations)|charg(?:e|es|ed|ing)|convict(?:s|ed|ion|ions)|sentenc(?:e|es|ed)|alleg(?:e|es|ed|edly|ation|ations|ing)|says?|said|saying|sp(?:eaks?|oke|eaking) of|claim(?:s|ed|ing)?|(?<!United )stat(?:es|ed|ing) that|writ(?:e|es|ten|ing)|wrote|consider(?:s|ed|ing)?|regard(?:s|ed|ing)?|view(?:s|ed)|treat(?:s|ed)|investigat(?:e|es|ed|ing|ion|ions)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|blam(?:e|es|ed|ing)|report(?:s|ed|ing)?|quot(?:e|es|ed|ing)|ruled|found|appel(?:le|lent|é|ée)|qualifi(?:e|ent|é|ée)|selon)(?![\p{L}\p{N}])/iu

const FRAMED =
  /according to|in the words of|(?<!\p{L})as (?:\p{L}+ ){0,3}(?:designated|listed|described|called|labell?ed|termed|put)|,[^,.;]{1,80}(?<!\p{L})(?:say|says|said|claim|claims|claimed|argue|argues|argued|write|writes|wrote|report|reports|reported)[\s.!?]*$/iu

const CLOSING_QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»', "'": "'" }

/** Finds the loaded words of a text that nobody in it is said to use. */
export function findLoadedWords(text: string): readonly LoadedWord[] {
  const found: LoadedWord[] = []
  if (!STEMS.test(text)) return found
  for (const { segment, index } of clauses(text)) {
    if (!STEMS.test(segment) || FRAMED.test(segment)) continue
    const spokenAt = segment.search(SPEAKING)
    const excused = [...quotations(segment), ...[...segment.matchAll(OFFICIAL)].map(rangeOf)]
    for (const [pattern, weight] of PATTERNS) {
      for (const match of segment.matchAll(pattern)) {
        const [from, to] = rangeOf(match)
        if (spokenAt >= 0 && spokenAt < from) continue
        if (excused.some((range) => range[0] <= from && to <= range[1])) continue
        found.push({ word: match[0], from: index + from, to: index + to, weight })
      }
    }
  }
  return found
}

function* clauses(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    for (const match of segment.matchAll(/[^;]+/g)) yield { segment: match[0], index: index + match.index }
  }
}

/** What stands in quotation marks. In one pass, whatever marks are left open; an apostrophe opens nothing. */
function quotations(text: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = []
  const unclosed = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const opening = text.charAt(at)
    const closing = CLOSING_QUOTES[opening]
    if (closing === undefined || unclosed.has(opening) || isWithinWord(text, at)) continue
    let end = text.indexOf(closing, at + 1)
    while (end >= 0 && isWithinWord(text, end)) end = text.indexOf(closing, end + 1)
    if (end < 0) unclosed.add(opening)
    else {
      found.push([at, end + 1])
      at = end
    }
  }
  return found
}

/** Whether a mark is an apostrophe: `don't`, `l’État`. */
function isWithinWord(text: string, at: number): boolean {
  return /^\p{L}.\p{L}$/u.test(text.slice(Math.max(0, at - 1), at + 2))
}

function rangeOf(match: RegExpExecArray): readonly [from: number, to: number] {
  return [match.index, match.index + match[0].length]
}
