import type { Problem } from '../../domain/problem'
import type { EditSession } from './edit-session'

interface ProblemsViewProps {
  readonly session: EditSession
  readonly locale: string
  onGo(file: string, problem: Problem, where: 'form' | 'text'): void
}

export function ProblemsView(_: ProblemsViewProps) {
  return null
}
