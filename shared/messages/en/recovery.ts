/** English sentences of what is shown when no library is open, of backups, diagnostics, and what happened by itself. */
export const recoveryMessages = {
  'recovery.damagedTitle': 'The library is damaged',
  'recovery.damagedText':
    'Part of the file cannot be read any more; a disk that fails or a broken-off copy does that. Nothing was written to it. Open a backup, or take out what can still be read: the damaged file is kept either way.',
  'recovery.foreignTitle': 'This file is not a Plainspoken library',
  'recovery.foreignText':
    'Something else lies where the library should be. It was left as it is. Open a backup, or start a new library; the other file is then kept under another name.',
  'recovery.too_newTitle': 'This library was written by a newer Plainspoken',
  'recovery.too_newText':
    'An older app could break what the newer one wrote, so it was left as it is. Update the app on this computer; or go back to a backup that was made before the update, and the newer library is kept beside it.',
  'recovery.lockedTitle': 'The library is open in another program',
  'recovery.lockedText':
    'Only one program writes to a library at a time, so that neither overwrites the other. Close it there and try again, or open it here for reading: you can search and copy, and you see what is changed there.',
  'recovery.read_onlyTitle': 'The library cannot be written',
  'recovery.read_onlyText':
    'The file or its folder is read-only, or its disk does not let anything be written. You can read it as it is. To go on writing, make the folder writable and try again, or copy the file to another folder and open it there.',
  'recovery.storage_fullTitle': 'The disk is full',
  'recovery.storage_fullText':
    'There is no room to open the library for writing. What was saved is safe. Free some space and try again; until then you can read.',
  'recovery.vanishedTitle': 'The library is not where it was',
  'recovery.vanishedText':
    'It was opened from here before, and the file is gone: its disk may not be connected, or it was moved. Nothing new was made in its place. Put it back or connect the disk, then try again.',
  'recovery.unreachableTitle': 'The folder of the library cannot be reached',
  'recovery.unreachableText':
    'The folder is not there, or you may not open it. Nothing was changed. Connect its disk and try again, or work in another library.',
  'recovery.faultTitle': 'The library could not be opened',
  'recovery.faultText':
    'The app met a fault of its own. Nothing in the library was changed. Try again; if it stays so, save the diagnostics below for support.',
  'recovery.holder': 'It is open in {program} (process {processId}) since {since}. Nothing was changed.',
  'recovery.read': 'Open for reading',
  'recovery.openOther': 'Open another library …',
  'recovery.openOtherBrowser':
    'To open another library in the browser, start the app with it: npm start -- --library FILE',
  'recovery.newInPlace': 'Start a new library here',
  'recovery.newInPlaceTitle': 'Start a new, empty library here?',
  'recovery.newInPlaceText':
    'What lies there now is kept in the same folder under a name with today’s date. Its backups stay too.',
  'recovery.newElsewhere': 'Start a new library in the app’s own folder',
  'recovery.newUntilEnd':
    'A library that is opened or made here is used until you close the app. The next start looks for the usual one again.',
  'recovery.waysOut': 'What you can do',
  'recovery.backups': 'Backups',
  'recovery.backupsHint':
    'A copy is made once a day, and before each update of the library. Each was opened and checked before it counted; ten are kept.',
  'recovery.backupsPlace': 'They lie in {place}',
  'recovery.noBackups': 'There is no backup beside this library.',
  'recovery.noBackupsYet': 'There is no backup yet. The first is made by itself soon after the start.',
  'recovery.backupOf':
    '{size, number, ::.0} MB, {claims, plural, one {# claim} other {# claims}}, {drafts, plural, one {# draft} other {# drafts}}, {sources, plural, one {# source} other {# sources}}',
  'recovery.backupUnreadable': '{size, number, ::.0} MB. It cannot be read any more.',
  'recovery.check': 'Check',
  'recovery.checkOf': 'Check the backup of {time}',
  'recovery.restore': 'Restore …',
  'recovery.restoreOf': 'Restore the backup of {time}',
  'recovery.whole': 'Whole',
  'recovery.broken': 'Damaged',
  'recovery.checking': 'Checking …',
  'recovery.restoreTitle': 'Go back to the backup of {time}?',
  'recovery.restoreText':
    'The library will hold what it held then: {claims, plural, one {# claim} other {# claims}}, {drafts, plural, one {# draft} other {# drafts}}, {sources, plural, one {# source} other {# sources}}. The backup is checked again first.',
  'recovery.restoreKept':
    'What the library holds now is not thrown away: it is kept in the same folder as “… replaced” with today’s date, and can be opened like any library.',
  'recovery.restoreDo': 'Go back to this backup',
  'recovery.restoring': 'Putting the backup in place',
  'recovery.backUpNow': 'Back up now',
  'recovery.backingUp': 'Copying and checking the library',
  'recovery.backedUp': 'A backup was made and checked.',
  'recovery.saveElsewhere': 'Save a backup elsewhere …',
  'recovery.saveElsewhereHint':
    'Keep one on another disk too: should this one fail, its backups are gone with it. Removing words for good cannot reach a copy that lies elsewhere.',
  'recovery.savingElsewhere': 'Copying and checking the library',
  'recovery.savedElsewhere':
    'A backup was checked and saved as “{fileName}”: {claims, plural, one {# claim} other {# claims}}, {drafts, plural, one {# draft} other {# drafts}}, {sources, plural, one {# source} other {# sources}}.',
  'recovery.downloadsElsewhere':
    'A backup was made and checked. Your browser now saves it as “{fileName}”; it is whole when the browser says that it is done.',
  'recovery.salvageHeading': 'What can still be read',
  'recovery.salvage': 'Take out what can be read',
  'recovery.salvageText':
    'Every row that can still be read goes into a new library. You see what was saved and what was lost before it is used.',
  'recovery.salvaging': 'Reading what can be read',
  'recovery.salvageTitle': 'What could be taken out',
  'recovery.salvageNothingUsed': 'Nothing is used yet. The damaged file is unchanged.',
  'recovery.salvageWhat': 'What',
  'recovery.salvageRead': 'Saved',
  'recovery.salvageLost': 'Lost',
  'recovery.salvageUnknown': 'not known',
  'recovery.takeSalvaged': 'Use the saved library',
  'recovery.rowsClaims': 'Claims',
  'recovery.rowsSightings': 'Sightings',
  'recovery.rowsSources': 'Sources',
  'recovery.rowsEvidence': 'Passages and evidence',
  'recovery.rowsDrafts': 'Drafts',
  'recovery.rowsVersions': 'Earlier versions of drafts',
  'recovery.rowsPeople': 'People and interests',
  'recovery.rowsDecisions': 'Decisions and approvals',
  'recovery.rowsOther': 'Settings, history and the rest',
  'recovery.support': 'Support',
  'recovery.supportText':
    'Diagnostics help whoever looks for the fault. They hold versions, sizes, counts and places in the code; no claim, no source, no draft, no name. You see them before you save them.',
  'recovery.diagnose': 'Show the diagnostics',
  'recovery.diagnosing': 'Looking at the library',
  'recovery.diagnosisTitle': 'Diagnostics',
  'recovery.diagnosisText': 'This is all of it. Nothing is sent; save it and pass it on yourself if you want to.',
  'recovery.saveDiagnosis': 'Save as a file',
  'recovery.verify': 'Check the library',
  'recovery.verifying': 'Checking the library',
  'recovery.verifiedWhole': 'The library is whole.',
  'recovery.verifiedBroken':
    'The library has faults. Back up is not possible like this: go back to a backup, or show the diagnostics. First fault: {fault}',
  'recovery.readingBanner': 'Open for reading only. You can search and copy; nothing that you change is saved.',
  'recovery.openToWrite': 'Open for writing',
  'recovery.notices': 'What happened',
  'recovery.service_restarted':
    'The library service stopped and was started again. Everything that was saved is there. A report is kept on this computer.',
  'recovery.page_restarted':
    'The window stopped and was drawn again. Everything that was saved is there; at most the last second of typing is lost.',
  'recovery.backup_failed': 'The daily backup could not be made. Earlier backups are there. {detail}',
  'recovery.restored': 'The backup is in place. What was there before is kept beside it as “{detail}”.',
  'recovery.salvaged': 'The saved library is open. The damaged file is kept beside it as “{detail}”.',
} as const;
