/** Words of frameworks and of the groups and places in them, wherever they are shown. */

export const inNoStrand = 'In no strand';
export const rubricSheets = 'rubric sheets';
export const whatAWorkerCan = 'what a worker can do at each of {count} {noun}';
export const whatAWorkerCanDo = 'what a worker can do, in {statements}';
export const withNames = ', with {names}';
export const firstSkillsFirst = 'first skills: {first}';
export const certificatesActivitiesOutlook = '{certificates}, activities, outlook';
export const inPlainLanguage = 'In plain language';
export const toPrintFor = 'To print, for {placesInSentence}';
export const eachNoun = 'each {noun}';
export const tasksAndSkills = 'Tasks and skills';
export const titlesAndRelated = 'Titles and related';
export const alsoCalled = 'also called {titles}';
export const whatOnetTells = 'what O*NET tells of the occupation';
export const career = 'Career';
export const rubricSheets2 = 'Rubric sheets';
export const theFrameworkGivesThese =
  'The framework gives these statements no level, and this sheet claims none.';
export const isTheOfThe = '{name} is the {order} of the framework’s {count} {noun}.';
export const occupationNoun = { one: 'occupation', a: 'an occupation', many: 'occupations' };
export const frameworkNoun = { one: 'framework', a: 'a framework', many: 'frameworks' };
export const noVersionStated = 'no version stated';
export const nameLevel = '{name} level';
export const aiAtWork = 'AI at work';
export const levels = 'Levels';
export const aiAtWorkStatement = 'AI-at-work statement';
export const aiAtWorkStatements = 'AI-at-work statements';
export const howAWorkerUses =
  'How a worker uses, directs and checks AI tools in this occupation. Each statement names the sources it cites; the framework gives these statements no level.';
export const durableSkills = 'Durable skills';
export const durableSkill = 'durable skill';
export const skillsThatOutlastAny =
  'Skills that outlast any one tool or job, as they show in this work';
export const skillsThatOutlastAnyOne = 'skills that outlast any one tool or job';
export const support = 'Support';
export const autonomy = 'Autonomy';
export const shareOfStatements = '{share} of {count}';
export const noneOfStatements = 'none of {count}';
export const isNamedInStatements =
  '{name} is named in {before} statements at {below}, and in {share} at {level}.';
export const isNamedIn = '{name} is named in {share} statements.';
export const estimatedByAModel = 'estimated by a model';
export const of5 = 'of 5';
export const of100ForTop = 'of 100, for {topSkill}{what}';
export const littleOrNoPreparation =
  'little or no preparation: a few days to a few months on the job';
export const somePreparationAFew =
  'some preparation: a few months up to a year of learning on the job';
export const mediumPreparationOneOr =
  'medium preparation: one or two years of training or experience';
export const considerablePreparationSeveralYears =
  'considerable preparation: several years of experience, often with a degree';
export const extensivePreparationLongExperience =
  'extensive preparation: long experience, often with a graduate degree';
export const jobZoneOf5 = 'Job Zone {zone} of 5: {what}';
export const preparationNotDescribed = 'preparation not described';
export const withheldInTheExport =
  'Withheld: in the export, but not shown, because it would mislead.';
export const notReportedTheExport = 'Not reported: the export names it, but gives no value.';
export const correctedShownDifferentlyFrom = 'Corrected: shown differently from the export.';
export const inferredNotInThe =
  'Inferred: not in the export; worked out by Levelbook or by the exporting site.';
export const disagreedTwoPlacesSay =
  'Disagreed: two places say different things; the note says which is shown.';
export const incompleteTheExportHolds = 'Incomplete: the export holds less than it says.';
export const notSuppliedAnOptional = 'Not supplied: an optional export is missing.';
export const ofMarkedOnYour = '{marked} of {statements} marked, {alone} on your own';
/** Where the notice of O*NET stands. */
export const where = { page: 'page', sheet: 'sheet', file: 'file' };
export const theONetDatabase = 'the O*NET Database (the export names no release)';
export const theONetDatabase2 = 'the O*NET {release} Database';
export const thisIncludesInformationFrom =
  'This {where} includes information from {database} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. {maker} has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.';
export const itStartsInWords = 'It starts in words such as';
export const noLongerInWords = 'No longer in words such as';
export const nowInWordsSuch = 'Now in words such as';
export const fromTo = ['From', 'to'] as const;
export const partsOfThisFramework = 'Parts of this framework';
export const orderOfCountNoun = '{order} of {count} {noun}';
export const nothingIsDescribedHere = 'Nothing is described here.';
export const unverified = '(unverified)';
