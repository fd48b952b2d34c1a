import type { MessageKey } from '../../../shared/messages/en.ts';
import type { FindingCategory, Severity } from '../../../shared/model/finding.ts';

/** What the interface calls the kinds and severities of rules. */
export const categoryWords: Readonly<Record<FindingCategory, MessageKey>> = {
  structure: 'rules.structure',
  evidence: 'rules.evidence',
  coi: 'rules.coi',
  privacy: 'rules.privacy',
  tone: 'rules.tone',
  absolutes: 'rules.absolutes',
  advice: 'rules.advice',
  disclaimers: 'rules.disclaimers',
  'plain-language': 'rules.plainLanguage',
  numbers: 'rules.numbers',
  promotion: 'rules.promotion',
  publishing: 'rules.publishing',
  'myth-alone': 'rules.mythAlone',
  governance: 'rules.governance',
  house: 'rules.house',
};

export const severityWords: Readonly<Record<Severity, MessageKey>> = {
  block: 'rules.blocks',
  warn: 'rules.warns',
  note: 'rules.notes',
};
