import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { type ProblemGroup as Group, groupProblems } from '../../domain/check/group-problems'
import type { EditName } from '../../domain/edit/editing'
import type { Fix, Texts } from '../../domain/fix/fix'
import { chooseKnown, groupKey } from '../../domain/fix/fix-offers'
import { type ChosenFix, joinFixes } from '../../domain/fix/join-fixes'
import { createLineMap, type LineMap } from '../../domain/json/line-map'
import { oncePerObject } from '../../domain/once-per-object'
import { check as checkWords } from '../../i18n/en/check'
import { fixes as fixWords } from '../../i18n/en/fixes'
import { formatNumber } from '../../i18n/format-number'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { useEditNote } from '../field/use-edit-note'
import { ProblemBar, type ProblemFilter } from './ProblemBar'
import { ProblemGroup } from './ProblemGroup'
import { ProblemRow } from './ProblemRow'
import { ProblemTotal } from './ProblemTotal'
import type { ProblemContext, ProblemListProps } from './problem-list-props'
import { isFound } from './problem-words'
import { useFixOffers } from './use-fix-offers'
import { useKeptFocus } from './use-kept-focus'
import { useMended } from './use-mended'
import '../field/Field.css'
import './ProblemList.css'

/** Problems of a kind that are shown at first. */
const FIRST = 5

const ALL: ProblemFilter = { severity: 'all', query: '' }

const lineMaps = oncePerObject((texts: Texts) => {
  const known = new Map<string, LineMap>()
  return (file: string): LineMap => {
    const lines = known.get(file) ?? createLineMap(texts.get(file) ?? '')
    known.set(file, lines)
    return lines
  }
})

/** All problems of the files that are edited, each with where it is and what mends it. */
export function ProblemList({
  problems,
  unlisted,
  lessonsInPart,
  texts,
  checking,
  titleOf,
  onGo,
  onTable,
  onFix,
  locale,
}: ProblemListProps) {
  const { problems: words, notChecked } = useEditMessages()
  const [filter, setFilter] = useState(ALL)
  const [most, setMost] = useState<ReadonlyMap<string, number>>(new Map())
  const [note, say] = useEditNote(texts)
  const box = useRef<HTMLElement>(null)
  const keepFocus = useKeptFocus(box)
  const mended = useMended(checking === 'underway')
  const { severity, query } = useDeferredValue(filter)
  const all = useMemo(() => mended.without(problems), [mended.without, problems])
  const groups = useMemo(
    () =>
      groupProblems(
        all,
        (problem, file) =>
          (severity === 'all' || problem.severity === severity) &&
          isFound(query, problem, file, () => titleOf(file, problem)),
      ),
    [all, severity, query, titleOf],
  )
  const counts = useMemo(() => countProblems(all), [all])
  const offers = useFixOffers(groups, texts)

  const fix = (chosen: readonly ChosenFix[], name: (made: number) => EditName, told?: string) => {
    const joined = joinFixes(chosen)
    if (joined.made.length === 0) return
    mended.mend(joined)
    say(told ?? words.mendedMany(joined.made.length, joined.left.length), true)
    onFix(joined.changes, name(joined.made.length))
  }
  const fixMany = (of: readonly Group[], choose: (fix: Fix) => boolean) =>
    fix(chooseKnown(of, texts, choose), (count) => ({ kind: 'fix-all', count }))
  const context: ProblemContext = {
    ...{ texts, titleOf, onGo, onTable, locale },
    lineOf: (file, { from }) => lineMaps(texts)(file).lineColumn(from).line,
    onFixOne: (file, problem, one) => {
      const member = fixWords.label(one)
      fix([{ file, problem, fix: one }], () => ({ kind: 'fix', member }), words.mended(member))
    },
  }
  return (
    <section ref={box} className="problem-list" aria-label={words.label} tabIndex={-1} {...keepFocus}>
      <h2 className="visually-hidden">{words.label}</h2>
      <ProblemTotal {...{ counts, checking }} />
      {counts.all > 0 && (
        <ProblemBar
          {...{ filter, counts, locale }}
          safe={offers.safe}
          onFilter={setFilter}
          onFixSafe={() => fixMany(groups, ({ isSafe }) => isSafe)}
        />
      )}
      <output className="problem-note">{note}</output>
      {unlisted > 0 && <p className="problem-help">{words.unlisted(formatNumber(unlisted, locale))}</p>}
      {[...texts.keys()].map((file) => {
        const within = groups.filter((group) => group.file === file)
        const note = file === lessonsInPart[0] && (
          <p key="alone" className="problem-help">
            {checkWords.lessonsInPart(lessonsInPart.length)}
          </p>
        )
        if (within.length === 0) return note
        const section = (
          <section key={file} className="problem-file" aria-label={file}>
            <h3>
              <bdi>{file}</bdi>
            </h3>
            <ul className="problem-groups">
              {within.map((group) => {
                const [first] = group.problems
                const key = groupKey(group)
                const isAlone = group.problems.length === 1 && first
                return (
                  <li key={key} data-stop={isAlone ? true : undefined}>
                    {isAlone ? (
                      <ProblemRow context={context} file={file} problem={first} />
                    ) : (
                      <ProblemGroup
                        context={context}
                        group={group}
                        most={most.get(key) ?? FIRST}
                        onMost={(wanted) => setMost(new Map(most).set(key, wanted))}
                        offers={offers.byGroup.get(key) ?? []}
                        onFixAll={(of, code) => fixMany([of], (each) => each.code === code)}
                      />
                    )}
                  </li>
                )
              })}
            </ul>
          </section>
        )
        return note ? [note, section] : section
      })}
      {counts.all > 0 && groups.length === 0 && (
        <div className="problem-empty">
          <p>{words.notFound}</p>
          <button type="button" className="button" onClick={() => setFilter(ALL)}>
            {words.showAll}
          </button>
        </div>
      )}
      {counts.all === 0 && checking !== 'underway' && (
        <p className="problem-help">
          {checking === 'failed' ? notChecked : words.checked([...texts.keys()].join(', '))}
        </p>
      )}
    </section>
  )
}

function countProblems(problems: ProblemListProps['problems']) {
  const counts = { all: 0, error: 0, warning: 0 }
  for (const found of problems.values())
    for (const { severity } of found) {
      counts.all++
      counts[severity]++
    }
  return counts
}
