/** The pages of levels, areas and other places, and the ladder. */

export const inTheWorkOf =
  '{name} in the work of {title}: {statements}, with the sources they cite.';
export const howItShowsIn = 'How it shows in this work';
export const statements = 'Statements';
export const aboutName = 'About {name}';
export const nameInEveryUnits = '{name} in every {units}';
export const questionsToAsk = 'Questions to ask';
export const rubricSheets = 'Rubric sheets';
export const checkYourself = 'Check yourself';
export const labelUnverified = '{label} (unverified)';
export const citedAsVersion = 'Cited as: {version}. ';
export const notReported = 'Not reported';
export const whatItDoesNot = 'What it does not mean.';
export const theEvidencePack = 'The evidence pack';
export const figuresThatTheExport =
  'Figures that the export shows for this {one} as a whole. None of them is about a single worker, and none was measured at a workplace.';
export const theExportsHoldNo = 'The exports hold no evidence pack for this {one}.';
export const fromFirstToLast = 'from {first} to {last}';
export const theOfSideBy = 'The {severalPlaces} of {title} side by side: what changes {span}.';
export const nounGuide = '{noun} guide';
export const nextPart = 'Next part';
export const theLadderSideBy = 'The ladder: {severalPlaces} side by side';
export const chooseTheToCompare = '{title}, {span}. Choose the {noun} to compare; phrases of';
export const support = 'support';
export const andOf = 'and of';
export const autonomy = 'autonomy';
export const areMarked = 'are marked.';
export const nameShown = '{name} shown';
export const allToScroll = 'All {severalPlaces}, to scroll';
export const notDescribedAtThis = 'Not described at this {noun}.';
export const strandsAreOwnGrouping = 'Strands are {whose} own grouping; the framework has none. ';
export const strandsAreTheFrameworks = 'Strands are the framework’s own grouping. ';
export const statementsStandInThe = 'Statements stand in the framework’s order. ';
export const statementsOnOneLine =
  '{grouping} Statements on one line are not pairs: the framework does not align its {noun} by row. Marked phrases come from {whose} own word list.';
export const addToSheet = 'Add to sheet';
export const fromBelowToLevel = 'From {below} to {level}';
export const whereItStarts = 'Where it starts';
export const theSentenceInLarge =
  'The sentence in large type is {whose} reading, made of the framework’s own phrases by a word list. {phraseCounts} No statement is paired with one of another {noun}.';
export const andSideBySide = '{below} and {level} side by side';
export const forAtTheOf = '{statements} for {title} at the {fullName}, {ordinal} of {count}.';
export const nounBefore = '{noun} before';
export const nextNoun = 'Next {noun}';
export const allCount = 'All {count}';
export const ordinalOfCountNoun = '{ordinal} of {count} {noun} · {title}, {frameworkVersion}';
export const whatAWorkerAt = 'What a worker at this {noun} does';
export const yourOwnMarksStay = [
  'Your own marks stay on this device.',
  'How to use a level guide',
] as const;
export const theFrameworkGivesThese =
  'The framework gives these statements no {noun}, and none is shown.';
export const nameForTitleCount = '{name} for {title}: {count} in {counted}.';
export const countInInPlaces = '{count} in {inPlaces}.';
export const theFrameworkGivesThem = ' The framework gives them no {noun}.';
export const fromTheHandfulThat = 'from the handful that an activity will show.';
export const forWithTheSources = '{name} for {title}: {statements}, with the sources they cite.';
export const copyCitation = 'Copy citation';
export const theHeadingsAreThe = 'The headings are the framework’s own grouping.';
export const nothingIsDescribedHere = 'Nothing is described here.';
export const alone = 'alone';
export const dataNote = 'Data note';
