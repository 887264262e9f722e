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
export const onYourSheet = '{statements} on your sheet{what}';
export const undone = 'Undone.';
export const nothingToUndo = 'Nothing to undo.';
export const doneAgain = 'Done again.';
export const nothingToDoAgain = 'Nothing to do again.';
export const lineWhatRemoved = 'Line {what}removed.';
export const theUsualLinesAre = 'The usual lines are back.';
export const remove = 'Remove';
export const addALine = 'Add a line';
export const usualLines = 'Usual lines';
export const noStatementHasAll =
  'No statement has all of these words. Try fewer, or another place.';
export const countOfStatements = '{count} of {statements}.';
export const openAPlaceOr = '{statements}: open a place, or type a word.';
export const onYourSheet2 = ', {picked} on your sheet';
export const takeAllOff = 'Take all{which} off';
export const addAllCountWhich = 'Add all {count}{which}';
export const aSheetHoldsStatementsAt = 'A sheet holds {statements} statements at most.';
export const nameAdded = '{name} added. {statements} on the sheet.';
export const nameTakenOff = '{name} taken off. {statements} on the sheet.';
export const everywhere = 'Everywhere';
export const theListOfOccupations =
  'The list of occupations and frameworks could not be loaded. Are you without a network, or is a file of the site missing? Reload the page to try again.';
export const thisBrowserKeepsNothing =
  'This browser keeps nothing, so the sheet is in the address only: keep the link before you leave.';
export const changedOnAnotherPage = 'Changed on another page.';
export const theSheetOfThe = 'The sheet of the new link.';
export const thisIsTheSheet =
  'This is the sheet of the link. The one that was here is among your saved sheets as “{aside}”.';
export const clearedUndoBringsAll = 'Cleared. Undo brings all of it back.';
export const aSheetOfYour =
  'A sheet of your own with {count} was put aside for another. It is among your saved sheets as “{name}”.';
export const thisIsTheSheetOf =
  'This is the sheet of a link. You have one of your own with {count}; it goes to your saved sheets when you change this one.';
export const showMyOwnSheet = 'Show my own sheet';
export const yourOwnSheet = 'Your own sheet.';
export const addItsStatementsHere = 'Add its statements here';
export const onTheSheet = '{statements} on the sheet.';
export const leaveItThere = 'Leave it there';
export const dismiss = 'Dismiss';
export const theLinkNamesNoOccupation =
  'The link names no occupation or framework, so its statements can’t be shown.';
export const thisSiteHasNo =
  'This site has no occupation or framework {id}. Choose one; title, scale and lines of the link are kept.';
export const theStatementsOfCould =
  'The statements of {id} could not be loaded. Are you without a network, or is a file of the site missing? Reload the page to try again.';
export const pagesOnNames = '{pages} on {names}.';
export const pagesOnPaper = '{pages} on {paper}';
export const rowsToWriteIn = ' Rows to write in are {height} mm high at least, so that it fits.';
export const itCantBeOne =
  '{howMany} It can’t be one: {statements} need more room than a page has, even with the lowest rows that can be written in. Fewer statements or another kind of sheet may fit.';
export const noQrCodeThe =
  'No QR code: the link has {count} characters, and a code that phones read from paper holds fewer. A shorter title, a usual scale or fewer statements may make room.';
export const noQrCodeThis =
  'No QR code: this copy of the site is a folder on a disk and has no address that a phone could open.';
export const standsThereAlready = '{nameAt} stands there already.';
export const nameAtMovedPosition = '{nameAt} moved. {positionOf}';
export const takenOffLeft = '{name} taken off. {statements} left.';
export const aSheetHoldsHeadingsAt = 'A sheet holds {headings} headings at most.';
export const headingAddedTypeIts = 'Heading added. {positionOf} Type its words.';
export const groupedByPlaceUnder = 'Grouped by place, under headings.';
export const nothingHereYetTick = 'Nothing here yet: tick statements in the list.';
export const thisKindOfSheet =
  'This kind of sheet has empty lines and one list of codes: headings are not printed on it.';
export const makeALongSheet =
  '{statements} make a long sheet. A chosen handful is used more than a full list.';
export const altAndAnArrow = 'Alt and an arrow key move the line you are on, Delete takes it off.';
export const theStatement = 'The statement';
export const theHeadingText = 'The heading “{text}”';
export const theHeading = 'The heading';
export const underText = ', under “{text}”';
export const linePositionOfCount = 'Line {position} of {count}{under}.';
export const dragToAnotherPlace = 'Drag to another place';
export const wordsOfTheHeading = 'Words of the heading';
export const heading = 'Heading';
export const up = 'Up';
export const down = 'Down';
export const takeOff = 'Take off';
export const pagePage = 'Page {page}';
export const pageFooterStart = 'Page {footerStart}';
export const noneYet = 'none yet';
export const save = 'Save';
export const saveChanges = 'Save changes';
export const thisBrowserKeepsNothingIt =
  '{words} This browser keeps nothing: it is there for as long as this page is open.';
export const thereIsNothingTo = 'There is nothing to save yet: tick a statement.';
export const savedAsInThis = 'Saved as “{name}”, in this browser.';
export const backAgain = 'Back again.';
export const nameIsOpen = '“{name}” is open.';
export const thereIsNoRoom = 'There is no room for more.';
export const copiedTypeItsName = 'Copied. Type its name.';
export const nameDeleted = '“{name}” deleted.';
export const itsNameIs = 'Its name is “{name}”.';
export const putAside = 'put aside {day}';
export const savedOn = 'saved {day}';
export const nameOfTheSaved = 'Name of the saved sheet';
export const open = 'Open';
export const duplicate = 'Duplicate';
export const notOnTheSheet = 'Not on the sheet yet: {messages}';
export const stepsHavePoints = 'Steps have points.';
export const stepsHaveNoPoints = 'Steps have no points.';
export const stepPositionRemoved = 'Step {position} removed.';
export const theUsualScaleIs = 'The usual scale is back.';
export const stepsAndLabel = '{steps} and “{label}”';
export const withALogo = 'with a logo';
export const thisBrowserKeepsNothingItLasts =
  '{words} This browser keeps nothing: it lasts as long as this page.';
export const theLogoIsOn = 'The logo is on the sheet.';
export const theLogoIsGone = 'The logo is gone.';
export const yourLogo = 'Your logo';
export const largePrint = ', large print';
export const makingTheName = 'Making the {name} …';
export const theCouldNotBe =
  'The {name} could not be made: the part of the site that makes it could not be loaded. Are you without a network?';
export const noNameReason = 'No {name}: {reason}';
export const fileNameIsMade = '{fileName} is made.';
export const itHasCharactersSome =
  ' It has {length} characters; some programs cut links that long. Fewer statements or words make it shorter.';
export const itLeadsToThis =
  ' It leads to this folder on this machine, so it works for nobody else; the part after # works with any copy of the site.';
export const linkCopiedWhoeverOpens = 'Link copied: whoever opens it sees this sheet.{size}{local}';
export const thisBrowserDoesNot =
  'This browser does not let the page copy. Copy the address from the address bar: it is the sheet.';
export const fromMostToLeast = [
  'From most to least, by the support that was given. “',
  '” always stays: it is no score.',
] as const;
export const markWordMeaning = ['Mark', 'Word', 'Meaning'] as const;
export const points = 'Points';
export const pointsForPlatformsThat = 'Points, for platforms that want them';
export const addAStep = 'Add a step';
export const usualScale = 'Usual scale';
export const mark = 'Mark';
export const word = 'Word';
export const meaning = 'Meaning';
export const anyPlacesInSentence = 'any {placesInSentence}';
export const buildYourOwnSheet = 'Build your own sheet';
export const chooseTheStatementsThat =
  'Choose the statements that an activity will show, set up a rubric sheet as you like it, print it, share its link or take it to your learning platform.';
export const rubricBuilder = 'Rubric builder';
export const chooseTheHandfulOf =
  'Choose the handful of statements that your activity will show. Print them as a sheet, share its link, or take it to your learning platform.';
export const allOfTheSheet =
  'All of the sheet is in this page’s address, and nothing leaves your machine.';
export const howToBuildYour = 'How to build your own';
export const thisPageNeedsA =
  'This page needs a script, and your browser runs none here. With one, you could choose statements from {anyPlace}, put them in order, and print them as a sheet.';
export const withoutItThereAre = 'Without it, there are sheets that are ready to print:';
export const rubricSheetsFor = 'Rubric sheets for {title}';
export const chooseThenItsRubric = 'Choose {a}, then its rubric sheets';
export const findAndPick = 'Find and pick';
export const chooseA = 'Choose {a}';
export const wordsOrACode = 'Words or a code';
export const notesDisputesExampleCode = 'notes, disputes, {exampleCode}';
export const where = 'Where';
export const arrange = 'Arrange';
export const undo = 'Undo';
export const redo = 'Redo';
export const addAHeading = 'Add a heading';
export const groupByPlace = 'Group by place';
export const clear = 'Clear';
export const linesOfYourSheet = 'Lines of your sheet';
export const titleAndKind = 'Title and kind';
export const title = 'Title';
export const week3FirstCalls = 'Week 3: first calls';
export const kindOfSheet = 'Kind of sheet';
export const school = 'School';
export const nameAboveTheTitle = 'Name, above the title';
export const logoAnSvgPng = ['Logo: an SVG, PNG or JPEG of up to', 'KB'] as const;
export const removeTheLogo = 'Remove the logo';
export const theNameGoesWith =
  'The name goes with the link. The logo stays in this browser, for all sheets that you print from it: no link carries it, nothing is sent, and Word and Excel files have the name alone.';
export const scale = 'Scale';
export const linesAtTheTop = 'Lines at the top';
export const paper = 'Paper';
export const size = 'Size';
export const largePrint16Points = 'Large print, 16 points, on its side';
export const printShareKeep = 'Print, share, keep';
export const print = 'Print';
export const copyLink = 'Copy link';
export const forAPdfChoose =
  'For a PDF, choose “Save as PDF” in the print dialog: it is called by the sheet’s title.';
export const savedSheets = 'Saved sheets';
export const inThisBrowserOn =
  'In this browser, on this device. A link opens a sheet anywhere; keep that as well.';
export const filesForWordSpreadsheets = [
  'Files',
  'for Word, spreadsheets, Canvas, Moodle, Classroom, Blackboard',
] as const;
export const preview = 'Preview';
export const fitOnOnePage = 'Fit on one page';
export const goToIt = 'Go to it';
export const lineAtTheTop = 'Line {position} at the top';
export const removeLine = 'Remove line {position}';
export const moveUp = 'Move {name} up';
export const moveDown = 'Move {name} down';
export const takeNameOff = 'Take {name} off';
export const partOfStep = '{part} of step {position}';
export const removeStep = 'Remove step {position}';
export const noSchool = 'none';
