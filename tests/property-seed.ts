import fc from 'fast-check'

// CI checks one change with the same examples each time; everywhere else each run tries new ones.
if (process.env.CI) fc.configureGlobal({ seed: 1963_2023 })
else if (process.env.PROPERTY_RUNS) fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS) })
