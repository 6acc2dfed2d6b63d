/** What a rule finds, in a sentence, and why that matters or what is asked for instead. */
export type RuleText = readonly [what: string, why: string]
