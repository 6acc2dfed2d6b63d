import type { MergeConflicts } from '../../domain/edit/merge-files'
import { listed, quoted } from './listed'

/** What becomes of two versions that are brought together, and whose stands where they want different things. */
export function mergeNote({ both, deletedHere, deletedThere }: MergeConflicts): string {
  const sentences = [
    both.length > 0 &&
      `You both changed the same in ${listed(both.map(quoted))}: there yours stands, and Changes shows the difference.`,
    deletedHere.length > 0 &&
      `You deleted ${listed(deletedHere.map(quoted))} and they changed ${pronoun(deletedHere)}: ${stay(deletedHere)} as they have ${pronoun(deletedHere)}.`,
    deletedThere.length > 0 &&
      `They deleted ${listed(deletedThere.map(quoted))} and you changed ${pronoun(deletedThere)}: ${stay(deletedThere)} as you have ${pronoun(deletedThere)}.`,
  ].filter((each) => each !== false)
  const conflicts = sentences.length > 0 ? sentences : ['Nothing was changed by both.']
  return ['Their version with your changes in it, still to be saved.', ...conflicts].join(' ')
}

const pronoun = (names: readonly string[]) => (names.length === 1 ? 'it' : 'them')
const stay = (names: readonly string[]) => (names.length === 1 ? 'it stays' : 'they stay')
