import type { ItemKind } from '../domain/edit/item-kind'
import { ownMember } from '../domain/json/json-value'
import type { Problem } from '../domain/problem'
import { check } from './en/check'
import { editForm } from './en/edit-form'
import { asWritten, formProblems } from './en/form-problems'
import { formLabel } from './form-label'

/**
 * What is wrong and what to do about it, as the form of a kind of items says it: by its labels and choices, not by the names in
 * the file.
 */
export function wordFormProblem(
  problem: Problem,
  kind: ItemKind = 'other',
): { readonly message: string; readonly help: string } {
  const own = formProblems[problem.code]
  if (own) return { message: own.message(problem.values), help: own.help(problem.values, choiceLabel) }
  const [message, help] = [check.message(problem), check.help(problem)]
  if (asWritten.has(problem.code)) return { message, help }
  return { message: inForm(message, kind), help: inForm(help, kind) }
}

/** A text with what stands in straight quotes as the form calls it. */
function inForm(text: string, kind: ItemKind): string {
  return text.replace(/"([^"]*)"/g, (_, name: string) => `“${formLabel(kind, name) ?? choiceLabel(name)}”`)
}

function choiceLabel(value: string | number | undefined): string {
  for (const choices of Object.values(editForm.choices)) {
    const words = ownMember(choices, String(value)) as { readonly label: string } | undefined
    if (words) return words.label
  }
  return String(value ?? '')
}
