import type { LibraryHandlers } from '../../shared/contract.ts';

/**
 * What a command means for undo: `reads` changes nothing that a person made; `records` changes the library at once and is
 * recorded as a whole; `records_itself` takes several turns and records its own parts; else why it cannot be undone.
 */
export type Recording = 'reads' | 'records' | 'records_itself' | { readonly cannotBeUndone: string };

const left = { cannotBeUndone: 'What left the app cannot be called back; the record of it is kept.' };
const setting = {
  cannotBeUndone: 'Settings are no work of the library; they are changed back where they were changed.',
};
const turning = { cannotBeUndone: 'Undo is taken back by redo, and redo by undo.' };
const final = { cannotBeUndone: 'What is purged is gone for good, and all undo before it with it.' };
const stopping = { cannotBeUndone: 'A job that was cancelled has put everything back; it is started again.' };

/** Every command of the contract: one that is missing does not compile. */
export const recordings: Readonly<Record<keyof LibraryHandlers, Recording>> = {
  ...{ 'claim.list': 'reads', 'claim.get': 'reads', 'claim.match': 'reads', 'claim.previewImport': 'reads' },
  ...{ 'claim.add': 'records', 'claim.update': 'records', 'claim.delete': 'records', 'claim.restore': 'records' },
  ...{ 'claim.merge': 'records', 'claim.import': 'records_itself' },
  ...{ 'sighting.add': 'records', 'sighting.delete': 'records', 'sighting.separate': 'records' },
  'triage.decide': 'records',
  ...{ 'import.list': 'reads', 'import.undo': 'records_itself' },
  ...{ 'source.list': 'reads', 'source.get': 'reads', 'source.format': 'reads' },
  ...{ 'source.addText': 'records_itself', 'source.import': 'records_itself', 'source.update': 'records' },
  ...{ 'source.delete': 'records', 'source.restore': 'records' },
  ...{ 'passage.add': 'records', 'passage.delete': 'records' },
  ...{ 'evidence.attach': 'records', 'evidence.detach': 'records' },
  ...{ 'template.list': 'reads', 'draft.list': 'reads', 'draft.get': 'reads', 'draft.check': 'reads' },
  ...{ 'reader.read': 'reads', 'reader.listSetAside': 'reads', 'reader.setAside': 'records_itself' },
  ...{ 'style.list': 'reads', 'style.rules': 'reads', 'style.try': 'reads' },
  ...{ 'style.setFolder': setting, 'style.setEnabled': setting },
  ...{ 'draft.versions': 'reads', 'draft.version': 'reads' },
  ...{ 'draft.create': 'records', 'draft.save': 'records', 'draft.delete': 'records', 'draft.restore': 'records' },
  ...{ 'gate.get': 'reads', 'gate.override': 'records', 'gate.withdrawOverride': 'records', 'gate.approve': 'records' },
  ...{ 'variant.list': 'reads', 'variant.save': 'records' },
  ...{ 'thread.compose': 'reads', 'thread.export': left, 'export.list': 'reads' },
  ...{ 'translation.list': 'reads', 'translation.start': 'records', 'translation.bringUpToDate': 'records' },
  ...{ 'translation.link': 'records', 'translation.save': 'records', 'translation.remove': 'records' },
  ...{ 'composer.get': 'reads', 'composer.moveBreak': 'records', 'composer.editPost': 'records' },
  ...{ 'posting.save': 'records', 'posting.remove': 'records' },
  ...{ 'image.list': 'reads', 'image.get': 'reads', 'image.add': 'records_itself', 'image.update': 'records' },
  ...{ 'image.move': 'records', 'image.remove': 'records' },
  ...{ 'person.list': 'reads', 'person.save': 'records', 'person.delete': 'records' },
  'person.confirmStatement': 'records',
  ...{ 'person.exportStatement': left, 'draft.exportStatement': left },
  'payment.import': 'reads',
  ...{ 'policy.get': 'reads', 'policy.preview': 'reads', 'policy.import': 'records_itself' },
  ...{ 'policy.remove': 'records', 'policy.takeBackKey': 'records', 'policy.markRead': 'records' },
  ...{ 'interest.save': 'records', 'interest.delete': 'records' },
  ...{ 'account.save': 'records', 'account.delete': 'records' },
  ...{ 'claim.ids': 'reads', 'claim.topics': 'reads', 'claim.exportTable': 'reads', 'source.exportTable': 'reads' },
  ...{ 'draft.exportTable': 'reads', 'debunk.exportAll': 'reads', 'table.takeFile': 'reads' },
  ...{ 'claim.tag': 'records_itself', 'claim.assign': 'records_itself', 'claim.mergeAll': 'records_itself' },
  ...{ 'claim.deleteAll': 'records_itself', 'source.setAll': 'records_itself', 'source.deleteAll': 'records_itself' },
  'draft.deleteAll': 'records_itself',
  ...{ 'library.info': 'reads', 'library.search': 'reads', 'library.countHits': 'reads' },
  ...{ 'library.findText': 'reads', 'library.replaceText': 'records' },
  ...{ 'library.addSamples': 'records_itself', 'library.removeSamples': 'records' },
  ...{ 'settings.get': 'reads', 'settings.save': setting, 'audit.list': 'reads', 'audit.verify': 'reads' },
  ...{ 'job.get': 'reads', 'job.cancel': stopping },
  ...{ 'action.list': 'reads', 'action.undo': turning, 'action.redo': turning },
  ...{ 'bin.list': 'reads', 'bin.restore': 'records' },
  ...{ 'purge.preview': 'reads', 'purge.run': final, 'purge.report': 'reads' },
};
