import { ownMember } from '../domain/json/json-value'
import type { Problem } from '../domain/problem'
import { check } from './en/check'
import { editForm } from './en/edit-form'
import { asWritten, formProblems } from './en/form-problems'

/** What is wrong and what to do about it, as the form says it: by its labels and choices, not by the names in the file. */
export function wordFormProblem(problem: Problem): { readonly message: string; readonly help: string } {
  const own = formProblems[problem.code]
  if (own) return { message: own.message(problem.values), help: own.help(problem.values, choiceLabel) }
  const [message, help] = [check.message(problem), check.help(problem)]
  return asWritten.has(problem.code) ? { message, help } : { message: inForm(message), help: inForm(help) }
}

/** A text with what stands in straight quotes as the form calls it. */
function inForm(text: string): string {
  return text.replace(/"([^"]*)"/g, (_, name: string) => `“${memberLabel(name) ?? choiceLabel(name)}”`)
}

function memberLabel(name: string): string | undefined {
  const words = ownMember(editForm.fields, name) as { readonly label: string } | undefined
  return words?.label
}

function choiceLabel(value: string | number | undefined): string {
  for (const choices of Object.values(editForm.choices)) {
    const words = ownMember(choices, String(value)) as { readonly label: string } | undefined
    if (words) return words.label
  }
  return String(value ?? '')
}
