/**
 * The wording rule. The atlas reports contested words, it does not speak them: in a title or a summary a
 * word of this list has to be somebody's. It counts as attributed where, in the same sentence,
 *
 * 1. it stands within quotation marks, or
 * 2. it is part of an official name or list ("Foreign Terrorist Organization", "terrorism list",
 *    "Terrorism Act", "counter-terrorism"), or
 * 3. somebody is said to speak or to decide ("designated", "listed as", "called ... by", "according to",
 *    "accuses", "charged with", "denies": see `ATTRIBUTION`).
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
  /(?<![\p{L}\p{N}])(?:narco-?|eco-?)?(?:terror(?:ist|ism|iste|isme|istic|izing)?s?|cult(?:s|ish|ic|-like)?|sect(?:s|arian cult)?|secte?s|hypocrit(?:e|es|ical)|mon[ao]f[ae](?:gh|g|q)(?:in|een|s)?|mun[ao]fi(?:q|k|gh)(?:in|een|un|s)?|تروریست\p{L}*|منافق\p{L}*|فرقه)(?![\p{L}\p{N}])/giu

const LEANING =
  /(?<![\p{L}\p{N}])(?:regimes?|martyr(?:s|ed|dom)?|freedom[- ]fighters?|mullahs?|puppets?|traitors?|treacher(?:y|ous)|henchm[ae]n|brainwash(?:ed|ing)?|fanatic(?:s|al)?|extremists?|butchers?|stooges?|mercenar(?:y|ies)|heroic|heroes|شهید|شهدا)(?![\p{L}\p{N}])/giu

const OFFICIAL =
  /foreign terrorist organi[sz]ations?|specially designated global terrorists?|(?:counter|anti)-?\s?terror(?:ism|ist)?|terror(?:ism|ist)?\s+(?:black)?(?:lists?|listings?|designations?|acts?|laws?|charges?|regulations)|(?:lists?|listing|designation)s? of (?:foreign )?terrorist(?:s| organi[sz]ations| groups)|country reports on terrorism|dictionary of terrorism/giu

const ATTRIBUTION =
  /(?<![\p{L}\p{N}])(?:designat\w+|(?:de|black)?-?list(?:s|ed|ing)|proscri\w+|bann?(?:s|ed|ing) as|call(?:s|ed|ing)|describ\w+|brand(?:s|ed|ing)|labell?(?:s|ed|ing)?|term(?:s|ed)|denounc\w+|accus\w+|charg(?:e|es|ed|ing)|convict\w+|according to|in the words of|alleg(?:e|es|ed|edly|ation|ations|ing)|say|says|said|saying|sp(?:eaks?|oke) of|claim(?:s|ed|ing)?|stat(?:es|ed|ing)|writ(?:es|ten|ing)|wrote|consider(?:s|ed|ing)?|regard(?:s|ed)|view(?:s|ed) (?:it |them )?as|treat(?:s|ed) (?:it |them )?as|suspect(?:s|ed)|investigat\w+|den(?:y|ies|ied)|reject(?:s|ed)|disput(?:e|es|ed)|blam(?:e|es|ed|ing)|report(?:s|ed) (?:that|by)|quot(?:e|es|ed|ing)|report by|used by|appelle|qualifi\w+|selon)(?![\p{L}\p{N}])/iu

const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})|«[^»]*»|(?<![\p{L}\p{N}])'[^']*'(?!\p{L})/gu

/** Finds the loaded words of a text that nobody in it is said to use. */
export function findLoadedWords(text: string): readonly LoadedWord[] {
  const found: LoadedWord[] = []
  // Cheap first look: nearly every text has none.
  if (text.search(LABELS) < 0 && text.search(LEANING) < 0) return found
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    if (ATTRIBUTION.test(segment)) continue
    const excused = [...segment.matchAll(QUOTED), ...segment.matchAll(OFFICIAL)].map(rangeOf)
    for (const [pattern, weight] of [
      [LABELS, 'label'],
      [LEANING, 'leaning'],
    ] as const) {
      for (const match of segment.matchAll(pattern)) {
        const [from, to] = rangeOf(match)
        if (excused.some((range) => range[0] <= from && to <= range[1])) continue
        found.push({ word: match[0], from: index + from, to: index + to, weight })
      }
    }
  }
  return found
}

function rangeOf(match: RegExpExecArray): readonly [from: number, to: number] {
  return [match.index, match.index + match[0].length]
}
