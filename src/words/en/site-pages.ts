/** The pages about the whole site: contents, sources, guides, notes, domains. */

export const nameInEveryUnits = '{name} in every {units}';
export const whatItIs = 'What it is';
export const questionsToAsk = 'Questions to ask';
export const whereDescribeIt = 'Where {units} describe it';
export const noHereDescribesIt = 'No {units} here describes it.';
export const findOneOfBy = 'Find one of {counted} by name or code';
export const youReadLast = 'You read last';
export const onlyThisBrowserKnows = 'Only this browser knows.';
export const forgetThem = 'Forget them';
export const byGroup = 'By group';
export const allCounted = 'All {counted}';
export const filterByNameOr = 'Filter {counted} by name or code';
export const searchLooksIntoAll = ['Search', 'looks into all {units}, too.'] as const;
export const pageNotFound = 'Page not found';
export const thereIsNoPage = 'There is no page at this address.';
export const thereIsNoPageAt = 'There is no page at this address';
export const itMayHaveMoved = 'It may have moved, or the address has a slip in it.';
export const contents = 'Contents';
export const search = 'Search';
export const ofAndWhereDescribe = '{count} of {about}, and where {units} describe them.';
export const namedByTheWhat = [
  '{count}, named by the',
  'What each one is, in {whose} words, and where {units} describe it.',
] as const;
export const dataNotes = 'Data notes';
export const forEachTheExports =
  'For each {units}: the exports that were read, with their hashes and counts, and all that was withheld, corrected, inferred or left open.';
export const whatThisSiteWas =
  'What this site was made from, and where it says more, less or something other than the exports.';
export const leftOutOfThis = 'Left out of this edition';
export const theExportsOfThese =
  'The exports of these {units} have errors, so nothing of them is shown:';
export const theNotesOfEach = 'The notes of each {units}';
export const guides = 'Guides';
export const shortGuidesHowTo =
  'Short guides: how to read a level guide, how to assess with a rubric sheet, and where the statements come from.';
export const shortGuidesInPlain = 'Short guides, in plain words.';
export const forLearners = 'For learners';
export const forEducators = 'For educators';
export const forAnyone = 'For anyone';
export const shortAndInPlain = 'Short, and in plain words.';
export const levelNounGuides = '{levelNoun} guides';
export const rubricSheets = 'rubric sheets';
export const whatAWorkerCan = 'What a worker can do, {levelNoun} by {levelNoun}';
export const whatAWorkerCanDo = 'What a worker can do';
export const competencyFrameworksAsPages =
  'Competency frameworks as pages that people can read, search and print: {names}.';
export const competencyFrameworksAsPagesTo =
  'Competency frameworks as pages to read, search and print: {what}, what the statements rest on, and sheets to assess with.';
export const whatEachAsks = 'what each {levelNoun} asks';
export const whatTheyAsk = 'what they ask';
export const searchStatementsWhat = 'Search {statements}{what}';
export const andEveryTaskSkill = ', and every task, skill and tool';
export const aTopicAA = 'A topic, a {thing}, a code{suchAs}';
export const suchAsExampleCode = ' such as {exampleCode}';
export const whereToBegin = 'Where to begin';
export const youAreLearning = 'You are learning';
export const readWhatAndSee = 'Read what {what}, and see where you stand.';
export const eachLevelNounAsks = 'each {levelNoun} asks';
export const isAsked = 'is asked';
export const theFirstOf = 'The first {noun} of {title}';
export const compareItsCountNoun = 'Compare its {count} {noun}';
export const howToUseA = 'How to use a level guide';
export const youTeachOrAssess = 'You teach or assess';
export const printASheetOr = 'Print a sheet, or take the statements that fit your week.';
export const rubricSheetsOf = 'Rubric sheets of {title}';
export const buildYourOwnSheet = 'Build your own sheet';
export const bringYourOwnFramework = 'Bring your own framework, from a table';
export const howToAssessWith = 'How to assess with a rubric sheet';
export const youWantToKnow = 'You want to know';
export const whereASentenceComes = 'Where a sentence comes from, and what a number means.';
export const whereTheStatementsCome = 'Where the statements come from';
export const evidenceSources = 'Evidence sources';
export const dataNotesWhatWas = 'Data notes: what was withheld or corrected';
export const countWithOffers = '{count} with {offers}.';
export const countBy = '{count}, by {what}.';
export const oNetSocCode = 'O*NET-SOC code';
export const twoSideBySide = 'Two occupations side by side';
export const whatTheyShare = ': what they share, and where they clearly differ.';
export const noIsHereYet = 'No {units} is here yet: the data folder held none that could be read.';
export const evidenceSource = 'Evidence source';
export const publishedBy = 'Published by';
export const home = 'Home';
export const versionCited = 'Version cited';
export const theExportsNameNone = 'The exports name none.';
export const licence = 'Licence';
export const terms = 'Terms';
export const citeAs = 'Cite as';
export const itsNumbersAndNames = 'Its numbers and names, one by one';
export const whatItDoesNot = 'What it does not mean.';
export const whatCitesIt = 'What cites it';
export const noStatementHereCites = 'No statement here cites it.';
export const eachWithHowMany =
  'Each {units} with how many of its statements cite this source, and how many of them cite no other.';
export const sources = 'sources';
export const tool = 'tool';
export const word = 'word';
export const name = 'name';
export const citedByStatements = 'Cited by statements';
export const creditedByTheExports = 'Credited by the exports';
export const whatTheStatementsRest =
  'What the statements rest on: each source, what its numbers mean and do not mean, its licence, and every statement that cites it.';
export const whatStatementsRestOn =
  'What statements rest on. Each source has a page: what it is, what its numbers mean and do not mean, its licence, and what cites it.';
export const whatStatementsRestOnAs = 'What statements rest on, as far as it is stated.';
export const namedByFrameworks = 'Named by the frameworks';
export const namedByExports = 'Named by the exports';
export const noStatementHereNames = 'No statement here names a source.';
