/** What stands on rubric sheets, and what kinds of sheets say of themselves. */

export const frameworkFrameworkVersion = 'Framework {frameworkVersion}';
export const statement = 'Statement';
export const supportGiven = 'Support given';
export const positionOfCount = '{position} of {count}';
export const learner = 'Learner';
export const siteOrCourse = 'Site or course';
export const assessor = 'Assessor';
export const date = 'Date';
export const attempt = 'Attempt';
export const checklist = 'Checklist';
export const markWhatWasSeen =
  'Mark what was seen, and how much support it took. Quickest to fill in.';
export const watchWorkAndMark = 'watch work and mark what I see, line by line';
export const tickOneBoxOn =
  'Tick one box on each line for the support given on the occasion you saw. Add the date, your initials and what shows it.';
export const dateInitials = 'Date, initials';
export const evidence = 'Evidence';
export const nextStep = 'Next step';
export const singlePointSheet = 'Single-point sheet';
export const theTargetStandsIn =
  'The target stands in the middle; you write what is not there yet, and what goes beyond.';
export const talkAboutOnePiece = 'talk about one piece of work with the learner afterwards';
export const theMiddleColumnIs =
  'The middle column is the target. Write to its left what is missing, to its right what goes beyond it. Then tick the support given.';
export const notYet = 'Not yet';
export const whatIsMissing = 'what is missing';
export const target = 'Target';
export const beyond = 'Beyond';
export const whatGoesFurther = 'what goes further';
export const support = 'Support';
export const holisticSheet = 'Holistic sheet';
export const allStatementsAsOne =
  'All statements as one picture, one mark for the whole, and your reasons.';
export const giveOneMarkFor = 'give one mark for the whole, with reasons';
export const readAllStatementsAs =
  'Read all statements as one picture. Tick one box for the support given on the whole, on the occasion you saw. Write what makes you say so, with codes.';
export const theWholePicture = 'The whole picture';
export const whatMakesMeSay = 'What makes me say so, with codes';
export const observationLog = 'Observation log';
export const datedLinesForWhat =
  'Dated lines for what you happen to see over weeks, with the codes it shows.';
export const collectWhatIHappen = 'collect what I happen to see over some weeks';
export const oneLineForEach =
  'One line for each thing you saw: the date, the situation, what was done and said, the codes it shows, and the support given. Write on the day itself.';
export const situation = 'Situation';
export const whatWasSeen = 'What was seen';
export const codes = 'Codes';
export const observer = 'Observer';
export const fromWord = 'From';
export const to = 'To';
export const whatTheLinesShow = 'What the lines show together';
export const learnerSelfCheck = 'Learner self-check';
export const forLearnersWhereI =
  'For learners: where I stand, how I know, and what I do next. No assessor signs it.';
export const letLearnersLookAt = 'let learners look at their own work first';
export const readEachLineAs =
  'Read each line as if it began with “I”. Tick how I do it today, and write when I last did it or what shows it. An honest “not tried yet” is a good answer.';
export const whatIDo = 'What I do';
export const howIDoIt = 'How I do it';
export const whenILastDid = 'When I last did it, and what shows it';
export const myName = 'My name';
export const classOrWorkplace = 'Class or workplace';
export const whatIDoWell = 'What I do well, and how I know';
export const myNextStepAnd = 'My next step, and who can help me';
export const analyticSheet = 'Analytic sheet';
export const strandByStrandFrom =
  'Strand by strand, from the first step to the last, with the statements in each cell.';
export const seeHowTheWork = 'see how the work grows from one step to the next';
export const chooseTheStrandsYou =
  'Choose the strands you look at. Write the mark of the support given beside each statement you saw; leave the others empty.';
export const evidenceCodeDateWhat = 'Evidence: code, date, what was seen';
export const asAWhole = '{name}, as a whole';
export const independent = 'Independent';
export const didItAloneUnprompted = 'did it alone, unprompted';
export const prompted = 'Prompted';
export const didItAfterA = 'did it after a reminder or a question';
export const assisted = 'Assisted';
export const didItWithSomeones = 'did it with someone’s help on the way';
export const notObserved = 'Not observed';
export const noOccasionToSee = 'no occasion to see it; not a “no”';
export const onMyOwn = 'On my own';
export const iDoThisWithout = 'I do this without help';
export const withAPrompt = 'With a prompt';
export const iDoThisOnce = 'I do this once someone reminds me';
export const withHelp = 'With help';
export const iDoThisWhile = 'I do this while someone helps me';
export const notTriedYet = 'Not tried yet';
export const iHaveHadNo = 'I have had no chance so far';
export const withoutANoun = ', without a {noun}';
export const stepOrderOfOf = 'step {order} of {of}';
export const strand = 'Strand';
export const strandsAreLevelbooksOwn =
  'Strands are Levelbook’s own grouping; the framework has none.';
export const area = 'Area';
export const rowsAreTheFrameworks = 'Rows are the framework’s own areas.';
export const chooseTheAreasYou =
  'Choose the areas you look at. Write the mark of the support given beside each statement you saw; leave the others empty.';
export const strandsAreThisSites = 'Strands are this site’s own grouping; the framework has none.';
export const allCountNoun = 'All {count} {noun}';
export const theSheetShowsThe =
  'The sheet shows the framework’s {count} {levels}, first to {last}. Neither the framework nor this sheet says how many statements make a {level}.';
export const readEachAsOne =
  'Read each {noun} as one picture. Tick for each the support given on the whole in the work you saw; where you saw nothing of it, tick {what}.';
export const nothing = 'nothing';
export const nearestPictureOnThe =
  'Nearest picture on the whole, and what makes me say so, with codes';
export const positionOfCountNoun = '{position} of {count} {noun}';
export const notDescribedAtThis = 'Not described at this {noun}.';
export const whoSignature = '{who}: signature';
export const restsOnSources = 'rests on {sources}';
export const onTheSiteAt = 'on the site at ';
export const statements = 'Statements';
export const orderOfOf = '{order} of {of}';
export const idFrameworkFrameworkVersion = '{id} · framework {frameworkVersion}';
export const rubricSheetsFor = 'Rubric sheets for {title}';
export const sheetsToPrintOne =
  '{count} sheets. To print one, choose its pages in the print dialogue. Nobody needs them all: take the handful that fits what you are going to see.';
