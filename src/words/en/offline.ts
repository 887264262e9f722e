/** Reading without a network. */

export const askingTheBrowser = 'Asking the browser …';
export const nothingIsKept = 'Nothing is kept. {words}';
export const youAreReadingFrom =
  'You are reading from a folder on this device. Everything is here already: it needs no network and keeps nothing in the browser.';
export const browsersKeepPagesOnly =
  'Browsers keep pages only of addresses that start with https://. This one does not, so the zip and the single file are the ways to take it away.';
export const thisBrowserOrThis =
  'This browser, or this private window, keeps no pages. The zip and the single file need nothing of it.';
export const keepItAgain = 'Keep it again';
export const nothingIsKeptYou = 'Nothing is kept: you removed it.';
export const kept = 'Kept';
export const theContentsPageAnd = 'The contents page, and what you have read.';
export const size = 'Size';
export const thisSiteUsesOf = '; this site uses {formatBytes} of the browser’s storage in all';
export const edition = 'Edition';
export const removeEverythingFromThis = 'Remove everything from this browser';
export const reloadToReadIt = 'Reload to read it';
export const takingTheNewEdition = 'Taking the new edition …';
export const later = 'Later';
export const aNewEditionIs = 'A new edition is here.';
export const bytesBytes = '{bytes} bytes';
export const keepingName = 'Keeping {name}';
export const thisEditionOfThe = 'This edition of the site does not have it.';
export const notKeptOnThis = 'Not kept on this device.';
export const keepNameOfflineSize = 'Keep {name} offline{size}';
export const keptOnThisDevice = 'Kept on this device: {formatBytes}.';
export const whatIsKeptNeeds = '{words} What is kept needs it.';
export const removeName = 'Remove {name}';
export const tryAgain = 'Try again';
export const gettingReady = 'Getting ready …';
export const keepingFormatBytesQuarter = 'Keeping {formatBytes}: {quarter} %';
export const readBefore = 'Read before';
export const storageIsFullSo = 'Storage is full, so nothing was added.';
export const thisNeedsFormatBytes = 'This needs {formatBytes}.';
export const theBrowserHasLeft = 'The browser has {formatBytes} left for this site.';
export const removeSomethingThatIs =
  'Remove something that is kept, free some space on the device, or take the single file instead.';
export const theBrowserRefusesTo =
  'The browser refuses to store pages of this site. A private window, blocked cookies or an administrator’s rule can be the cause. The single file and the zip need no storage.';
export const theNetworkWentAway =
  'The network went away before everything was here. Nothing was changed; try again when it is back.';
export const theServersCopyOf =
  'The server’s copy of {what} is not the one this edition names: the site may be in the middle of an update. Nothing was changed; try again in a while.';
export const aFile = 'a file';
export const thereIsNoNetwork = 'There is no network, and this page is not kept on this device.';
export const withoutANetwork = 'Without a network';
export const keepThisSiteIn =
  'Keep this site in your browser, install it, carry it on a stick, or take one {units} away as a single file.';
export const useItWithoutA = 'Use it without a network';
export const keepItInThis =
  'Keep it in this browser, install it, carry it on a stick, or take one {units} away as a single file.';
export const thatPageIsNot = 'That page is not kept on this device';
export const youAskedForThere = [
  'You asked for',
  'There is no network now, and this browser doesn’t keep that page. What it keeps is listed below.',
] as const;
export const tryThatPageAgain = 'Try that page again';
export const inThisBrowser = 'In this browser';
export const withJavascriptSwitchedOn =
  'With JavaScript switched on, this says what your browser keeps of this site. Without it, browsers keep nothing; the files below need no script.';
export const installOnThisDevice = 'Install {title} on this device';
export const toTakeAway = 'To take away';
export const theWholeSiteAs = 'The whole site as a zip';
export const unpackItAndOpen = [
  'unpack it and open',
  'It needs no server and no network.',
] as const;
export const youAreReadingThe =
  'You are reading the unpacked zip, or a copy of it: copy this folder to pass it on. It needs no server and no network.';
export const theWholeSiteIs =
  'The whole site is too large for a zip that opens everywhere. Ask whoever runs it for a copy of its folder.';
export const orTakeOneAs =
  'Or take one {units} as a single file: all its statements with their sources, and its checklists to print. It opens in any browser, and can be mailed or put on a learning platform.';
export const rubricBuilderATool = ['Rubric builder', 'a tool of this site, no file'] as const;
export const whichWayWhen = 'Which way when';
export const aLockedMachine = 'A locked machine';
export const unpackTheZipOnto = [
  'Unpack the zip onto a stick or a shared drive, and open',
  'there. Search works too.',
] as const;
export const yourOwnDevice = 'Your own device';
export const keepTheInThe =
  'Keep the {units} in the browser, or install the site from the browser’s menu. A new edition is announced, and taken when you say so.';
export const aClass = 'A class';
export const mailTheSingleFile = 'Mail the single file, or put it on the learning platform.';
export const yourOwnServer = 'Your own server';
export const unpackTheZipIn = 'Unpack the zip in any folder of it. Nothing needs to be set.';
export const whatWorksWhereAnd = 'What works where, and what an administrator may block';
export const thisOne = 'this {one}';
export const thisAsOneFile = [
  'This {one} as one file',
  'to mail or to put on a learning platform.',
  'Other ways to take it away',
] as const;
export const rubricBuilder = 'Rubric builder';
export const yourOwnFrameworkFrom = 'Your own framework, from a table';
export const guidesSourcesAndPages = 'Guides, sources and pages about everything here';
export const search = 'Search';
export const chooseItsFirstPage = [
  'Choose {a}',
  'its first page offers the file, and to keep it in this browser.',
] as const;
