/** English help of each screen: what it is for, the steps (one a line), and what the app never does there. */
export const helpMessages = {
  'help.title': 'Help',
  'help.search': 'Search help',
  'help.button': 'Help',
  'help.topics': 'Help for other screens',
  'help.here': 'The screen you are on',
  'help.stepsTitle': 'Step by step',
  'help.keysTitle': 'Keys',
  'help.neverTitle': 'What is never done',
  'help.keysNone': 'No keys of its own.',
  'help.found': '{count, plural, =0 {Nothing in the help has these words.} one {# screen} other {# screens}}',
  'help.toTour': 'Show me around',
  'help.toShortcuts': 'All shortcuts',
  'help.moreKeys': 'Everywhere',
  'help.claims.what':
    'The log of what people hear: each claim in the words in which it was said, where it was seen, and what became of it. Here you see at once whether a colleague has answered the same thing before.',
  'help.claims.steps':
    'Paste or drop a text on the list, or press New claim. While you type, claims that say the same show below with the words that matched.\nImport brings in a file with one claim in each row: choose its columns, look at the first rows, then start. The whole import can be undone later in Settings.\nSelect a claim with the mouse or the arrow keys. Its sightings, evidence and answers stand at the right; Enter goes there.\nDrop a reference, a DOI or a PMID on a claim to tie it to it.\nPress Decide to weigh it, or Answer it to start a draft, from an old answer if there is one.',
  'help.claims.never':
    'No claim is merged out of your sight: what was grouped is shown and can be separated again. Nothing is looked up on the network.',
  'help.triage.what':
    'Whether to answer at all. Answering costs time and can spread what it answers, so staying silent is a decision like any other, with a reason that stays on record.',
  'help.triage.steps':
    'The claims that wait stand at the left; the open one has its words on top.\nAnswer the five questions about harm from 0 to 3. An honest guess is enough.\nChoose the cell of impact and spread where the claim stands today.\nThe risk and a recommendation follow from your answers. Take the recommendation or decide otherwise.\nWrite your reason in a sentence, and a day to look again if you want one. Then save; the next claim opens.',
  'help.triage.never':
    'The score never decides, and it says nothing about whether a claim is true. A decision is never overwritten: earlier ones stay at the right with their reasons.',
  'help.evidence.what':
    'The sources of the library: each with its record, its passages, its standing (retracted, corrected, in doubt) and what rests on it.',
  'help.evidence.steps':
    'Press Add a source and paste anything that names one: a reference, a DOI, a PMID, BibTeX, RIS, PubMed text or CSL-JSON. A file or a text can be dropped anywhere on the screen too.\nA source that is in the library already is merged with the new record, and you are told.\nOpen a source in the list. Write down the passage that carries a statement, with its page.\nTie it to a claim and say what it is to it: does it support, contradict, give background, or is it where the myth began?\nCopy its reference in the style of your settings.',
  'help.evidence.never':
    'No source is fetched from the network, and a DOI alone stays marked as incomplete. The app never says that a source is right, only what is recorded of it.',
  'help.write.what':
    'Where an answer is written: its blocks down the middle, the claim and its evidence at the left, what the checks found at the right. Without an open draft this screen lists all of them.',
  'help.write.steps':
    'Start a draft from a claim or with New draft, on a template.\nWrite each block. The words in the margin say what it is for; the menu beside them moves it, removes it or makes it something else. A block can also be dragged by its margin.\nType @ to cite a source, or drag one from the left into the text.\nFindings are underlined as you type: double blocks, wavy warns, dotted is a note. Each card says why, whose guideline it is, and often what would mend it.\nTranslate begins the same answer in another language.\nOpen Preview to read it as others will, and Versions for what it was before. Then go on to Thread or Clear.',
  'help.write.never':
    'No sentence is written or changed for you without a press of a button. No finding does not mean that the text is right: the foot of the column tells which rules ran and which did not.',
  'help.thread.what':
    'The draft as posts, one column for each platform, cut and counted as it counts. A myth and its correction stay in one post.',
  'help.thread.steps':
    'Without an open draft, choose one first.\nChoose the platforms, the numbering and the account of each.\nThe bar under a post tells its length; a warning says what does not fit.\nThe pen under a post opens its block.\nGo with Tab and the arrow keys, or the mouse, between two sentences and press Enter to end a post there; Alt with the up and down arrows, or dragging, moves the break.\nEdit changes a post on one platform alone; Use the draft again takes that back.\nDrop, paste or choose pictures, and write what each shows.\nCopy a post with its button or its number, or one after the other with Copy next. Once the draft is cleared, Start posting leads from post to post and keeps the link of each.\nExport saves all of it as one file. Until the draft is cleared every exported post is marked as not cleared.',
  'help.thread.never':
    'Nothing is posted from here: you copy, and post it yourself. No account is connected, and no platform hears of your draft.',
  'help.clear.what':
    'The one gate before anything goes out: what blocks, what warns, what is only noted, and who decided to let something stand.',
  'help.clear.steps':
    'Without an open draft, choose one first.\nMend what blocks or warns: Open in Write puts the caret there.\nOr keep it as it is. A warning needs a reason and your name; what blocks needs a second person too. Such a decision falls away when the words change.\nLook at what no rule can check; it is listed under the findings.\nWhen the gate is open, choose who clears the text and clear it. It is a debunk of the library from then on, and copying, export and print are open.',
  'help.clear.never':
    'The gate never says that a text is true or harmless. A reason or a name is never deleted from the audit trail, and a cleared text that is changed must be cleared again.',
  'help.library.what':
    'Everything that was answered. Search all of it, open any debunk, take one as the start of a new draft, and see which answers rest on a source that no longer stands.',
  'help.library.steps':
    'Type a few words to search claims, answers and sources together; the buttons beside the field narrow it. Other endings of a word are found too.\nWalk the results with the arrow keys and open one with Enter.\nWithout words the debunks are listed, the newest first, each with the day on which it wants to be looked at again.\nTake as a start makes a new draft with the same text. The debunk itself stays as it was cleared.\nAt the right stand the debunks whose sources were retracted, corrected or put in doubt since. Open them and mend them in the open.',
  'help.library.never':
    'No debunk is changed or withdrawn by the app. A retraction is known only if it is recorded for the source in this library; nothing is looked up on the network.',
  'help.people.what':
    'Who speaks, what each person is paid for or owns, and the accounts that posts go out from. The checks of a draft read this, so that an interest is told where readers see it.',
  'help.people.steps':
    'Press New person and write the name with its credentials. Begin with yourself, and say in Settings who you are.\nAdd each interest: who pays or is owned, what for, since when. Words that belong to it, such as the name of a medicine, let the checks notice when a draft speaks of it.\nAn interest with nobody is a statement too: confirm that the list is complete, and again each year.\nAdd the accounts of each platform, so that posts show the name that readers will see.',
  'help.people.never':
    'Nothing about a person leaves this computer unless you put it into a text. The app does not judge an interest; it asks that it be told.',
  'help.rules.what':
    'Every rule that looks at your drafts, with its reason, the guideline behind it, and examples of what it flags and what it leaves alone.',
  'help.rules.steps':
    'Search by a word of a rule, of its guideline or of an example; or scroll through the kinds: structure, evidence, interests, privacy, tone and others.\nOpen Examples under a rule to see both sides.\nEach rule says how much it weighs: what blocks keeps the gate closed, what warns asks for a reason, a note is only told.\nFollow the link of a guideline to read it in your browser.\nAt the right stands what no rule looks at. Those questions stay with you, and the gate lists them again before you clear a text.\nUnder Policy, choose or drop the policy pack of your organisation. Compare the fingerprint of its key, look at what it changes, and put it in force. Read it and say so; you are asked again for each new version.',
  'help.rules.never':
    'No rule decides whether a claim is true, whether a source is good, or whether a text is kind. Words that quote the myth are left alone by all rules but those that protect patients.',
  'help.settings.what':
    'How the app looks and works, which keys do what, where the library lies, what came into it and what was done in it.',
  'help.settings.steps':
    'Choose theme and density. The comfortable density has larger text and wider rows. Ctrl with + and - makes everything larger or smaller as in any browser.\nSay who you are, so that decisions and approvals carry your name, and choose the citation style and the platforms of new threads.\nUnder Shortcuts, press Change and then the keys you want. If they do something else already, you are asked first.\nUnder Backups, save one on another disk now and then. It is checked before it counts, and opens like any library.\nUnder Imports any import can be undone as a whole.\nThe audit trail lists who did what and when, and says whether an entry was changed from outside.',
  'help.settings.never':
    'There is no account, no telemetry and no update that you did not ask for. The audit trail holds fingerprints, never the text of a claim or a draft.',
} as const;
