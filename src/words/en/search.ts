/** The search page, and what it says while one searches. */

export const forQuery = 'for';
export const orQuery = 'or';
export const noneHasAll = 'None has all of these words; these have some.';
export const filterThe = 'Filter the {noun}s';
export const filterAll = { one: 'Filter {count} {noun}', other: 'Filter {count} {noun}s' };
export const countChosen = ' ({count} chosen)';
export const numbersCountPages = 'Numbers count pages.';
export const addToSheet = 'Add to sheet';
export const onThisPage = '{moreResults} on this page';
export const relatedWords = ' (related words)';
export const onlyAsWritten = 'Only as written. ';
export const searchForSynonymsToo = 'Search for synonyms too';
export const alsoShownResultsFor = 'Also shown: results for ';
export const onlyWritten = 'Only “{written}”';
export const showingResultsFor = 'Showing results for ';
export const allStatementsThatCite = 'All statements that cite {mark}';
export const resultsOnPages = '{results} on {pages}';
export const theFirstOnOf = 'The first {results}, on {figure} of {pages}';
export const theFirstOnOfAtLeast = 'The first {results}, on {figure} of at least {pages}';
export const atLeast = 'at least {many}';
export const nothingFound = 'Nothing found';
export const didYouMean = 'Did you mean ';
export const soAreTasksSkills =
  'So are tasks, skills, tools, technology and certificates, and the pages about levels, sources and how to use them.';
export const soAreThePages = 'So are the pages about sources and how to use them.';
export const search = 'Search';
export const searchEveryStatementTask =
  'Search every statement, task, skill, tool, source and guide of {title}.';
export const statementsTasksSkillsTools = 'Statements, tasks, skills, tools, sources and guides';
export const toThisBoxArrows = [
  'to this box,',
  'Arrows',
  'through the results,',
  'Enter',
  'to open,',
  'Esc',
  'to clear',
] as const;
export const searchNeedsJavascriptWhich =
  'Search needs JavaScript, which is off here. Everything can be reached without it:';
export const results = 'Results';
export const everyStatementIsFound =
  'Every statement is found by its words, its topic or its code. {alsoFound} Choose something beside or above to list it without typing.';
export const forExample = 'For example';
export const shortFormsAreUnderstood =
  'Short forms are understood: a search for an abbreviation also shows what is written out, and says so. Words in “straight quotes” are found only side by side.';
export const searching = 'Searching …';
export const someResultsCouldNot = 'Some results could not be loaded.';
export const tryAgain = 'Try again';
export const showMore = 'Show more';
export const thereAreResultsWithout = 'There are results without what you narrowed down to.';
export const showThem = 'Show them';
export const tryFewerWordsOr =
  'Try fewer words, or a shorter form of a word: the beginning is enough, from three letters.';
export const tryTheWordThat = 'Try the word that the trade uses, or the plain one.';
export const lookWhereEverythingIs = 'Look where everything is listed:';
export const searchDoesNotWork = 'Search does not work here just now';
export const aFileOfThe = [
  'A file of the search index is missing:',
  'If this folder was copied or updated, part of it is from another edition: copy all of it again, into an empty folder.',
] as const;
export const aFileOfTheSearch = [
  'A file of the search index is damaged or cut off:',
  'If this folder was copied or unpacked, do it again; if it is on a web server, load the page anew.',
] as const;
export const theSearchIndexCould =
  'The search index could not be reached. Check the connection, then try again.';
export const thisBrowserDoesNot =
  'This browser does not run WebAssembly, which search is made of. It may be switched off by whoever looks after this device; another browser may have it.';
export const somethingWentWrongThat =
  'Something went wrong that this page has no name for. Load it anew; if that does not help, copy the folder again.';
export const allPagesReadLink = 'All pages read, link and print without search:';
export const ifNothingHappensWhen = [
  'If nothing happens when you type, a file of this site is missing or blocked',
  'Every page can be reached from the links above.',
] as const;
export const narrowDown = 'Narrow down';
export const narrowDownTheResults = 'Narrow down the results';
export const noneTogetherWithWhat = 'None together with what is chosen.';
export const clearAll = 'Clear all';
export const whatStatementsAreAbout = 'what statements are about';
export const whatAtWork = '{what} at work';
export const anONetSkill = 'an O*NET skill';
export const theCodeOfA = 'the code of a statement';
export const anOccupationByIts = 'an occupation by its O*NET-SOC code';
export const oneGuides = '{one} guides';
export const oneGuide = '{one} guide';
export const tasksAndSkills = 'Tasks and skills';
export const titlesAndRelated = 'Titles and related';
export const career = 'Career';
export const rubricSheets = 'Rubric sheets';
export const evidenceSources = 'Evidence sources';
export const evidenceSource = 'Evidence source';
export const guides = 'Guides';
export const guide = 'Guide';
export const toolsOfThisSite = 'Tools of this site';
export const tool = 'Tool';
export const source = 'Source';
export const kindOfPage = 'Kind of page';
