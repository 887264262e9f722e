/** The rubric builder. */

export const theLinkAsksFor =
  'The link asks for a kind of sheet that does not exist. It is shown as a checklist.';
export const theLinkIsOf =
  'The link is of a kind that this edition does not know. What it understands is shown.';
export const theLinkWasCut =
  'The link was cut or changed on its way. What could be read is kept: compare it with the sheet you were sent.';
export const theLinkNamesNo = 'The link names no framework that can be understood.';
export const aPartOfThe = 'A part of the link’s list of statements can’t be read and is left out.';
export const theLinkNamesSome = 'The link names some statements more than once. Each is kept once.';
export const aSheetHoldsStatements =
  'A sheet holds {statements} statements at most. The first {statements} are kept, {tooMany} are left out.';
export const aSheetHoldsHeadings =
  'A sheet holds {headings} headings at most. The rest is left out.';
export const aSheetHasLines =
  'A sheet has {fields} lines at the top at most. The first {fields} are kept.';
export const thePointsOfThe = 'The points of the link’s scale are left out. {what}';
export const theLinksScaleIs = 'The link’s scale is impossible, so the usual one is shown. {what}';
export const thePrintersOwn = 'The printer’s own';
export const letter = 'Letter';
export const aLogoIsAn = 'A logo is an SVG, PNG or JPEG picture; this file is none of them.';
export const theFileIsEmpty = 'The file is empty.';
export const thePictureHasKb =
  'The picture has {has} KB; a logo may have {most} KB. Save it smaller: 400 pixels across are enough.';
export const chosenByTheAssessor = 'Chosen by the assessor.';
export const chosenByTheAssessorThe =
  'Chosen by the assessor. The framework gives these statements no {level}, and this sheet claims none.';
export const statementsOfTheAnd = {
  one: 'Statements of the {names} {level}, and statements without a {level} ({places}), chosen by the assessor; this sheet stands for no {level}.',
  other:
    'Statements of the {names} {levels}, and statements without a {level} ({places}), chosen by the assessor; this sheet stands for no {level}.',
};
export const statementsOfTheChosen =
  'Statements of the {names} {levels}, chosen by the assessor; this sheet stands for no {level}.';
export const theOfTheFrameworks = ' the {order} of the framework’s {count},';
export const statementsOfTheChosenBy =
  'Statements of the {name} {level},{ordinal} chosen by the assessor; this sheet does not stand for the {level} as a whole.';
export const ownSelection = 'Own selection';
export const headingsByTheAssessor = 'Headings by the assessor.';
export const theFrameworkNoVersion = 'the framework (no version stated)';
export const asNumberedThem = ', as {madeWith} numbered them';
export const ofThisLinkNo = {
  one: '{count} statement of this link no longer exists in {version} and is left out{names}{numbered}.',
  other:
    '{count} statements of this link no longer exist in {version} and are left out{names}{numbered}.',
};
export const thisLinkWasMade =
  'This link was made with {madeWith}. The statements are shown as {version} has them: codes and words may differ.';
export const sheetWithStatements = 'Sheet with {statements}';
export const replaceCopy = '{replace}, copy';
export const aScaleHasTo = 'A scale has {fewestSteps} to {mostSteps} steps; this one has {count}.';
export const stepPosition = 'Step {position}';
export const needsAMarkTo = '{name} needs a mark to tick.';
export const twoStepsHaveThe = 'Two steps have the mark “{mark}”.';
export const isTheMarkOf = '“{mark}” is the mark of “not observed”.';
export const needsAWord = '{name} needs a word.';
export const twoStepsAreCalled = 'Two steps are called “{label}”.';
export const hasNoPointsThough = '{name} has no points, though others have.';
export const pointsGoFrom0 = 'Points go from 0 to {mostPoints}.';
export const mustHaveFewerPoints = '{name} must have fewer points than the step before it.';
export const aStatementOf = 'a statement of “{fullName}”';
