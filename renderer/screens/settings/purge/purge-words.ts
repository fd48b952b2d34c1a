import type { MessageKey } from '../../../../shared/messages/en.ts';
import type { PurgedFile, PurgeFileKind, PurgePlace, PurgeSubject } from '../../../../shared/model/purge.ts';

export const placeWords: Readonly<Record<PurgePlace, MessageKey>> = {
  claims: 'purge.placeClaims',
  sightings: 'purge.placeSightings',
  decisions: 'purge.placeDecisions',
  sources: 'purge.placeSources',
  passages: 'purge.placePassages',
  evidence: 'purge.placeEvidence',
  drafts: 'purge.placeDrafts',
  versions: 'purge.placeVersions',
  overrides: 'purge.placeOverrides',
  approvals: 'purge.placeApprovals',
  people: 'purge.placePeople',
  imports: 'purge.placeImports',
  settings: 'purge.placeSettings',
  other: 'purge.placeOther',
};

export const fileKindWords: Readonly<Record<PurgeFileKind, MessageKey>> = {
  library: 'purge.kindLibrary',
  journal: 'purge.kindJournal',
  backup: 'purge.kindBackup',
  kept: 'purge.kindKept',
  log: 'purge.kindLog',
  temporary: 'purge.kindTemporary',
};

export const stateWords: Readonly<Record<PurgedFile['state'], MessageKey>> = {
  clean: 'purge.stateClean',
  purged: 'purge.statePurged',
  failed: 'purge.stateFailed',
};

export const subjectWords: Readonly<Record<PurgeSubject['kind'], MessageKey>> = {
  claim: 'purge.subjectClaim',
  source: 'purge.subjectSource',
  draft: 'purge.subjectDraft',
};
