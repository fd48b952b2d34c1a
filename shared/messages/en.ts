import { actionMessages } from './en/actions.ts';
import { checkMessages } from './en/checks.ts';
import { claimMessages } from './en/claims.ts';
import { compareMessages } from './en/compare.ts';
import { composerMessages } from './en/composer.ts';
import { evidenceMessages } from './en/evidence.ts';
import { exportDialogMessages } from './en/export-dialog.ts';
import { exportMessages } from './en/exports.ts';
import { findMessages } from './en/find.ts';
import { gateMessages } from './en/gate.ts';
import { helpMessages } from './en/help.ts';
import { historyMessages } from './en/history.ts';
import { houseStyleMessages } from './en/house-styles.ts';
import { libraryMessages } from './en/library.ts';
import { pasteMessages } from './en/paste.ts';
import { paymentMessages } from './en/payments.ts';
import { peopleMessages } from './en/people.ts';
import { policyMessages } from './en/policy.ts';
import { policyFieldMessages } from './en/policy-fields.ts';
import { purgeMessages } from './en/purge.ts';
import { recognitionMessages } from './en/recognition.ts';
import { recoveryMessages } from './en/recovery.ts';
import { ruleMessages } from './en/rules.ts';
import { settingsMessages } from './en/settings.ts';
import { sheetMessages } from './en/sheets.ts';
import { shellMessages } from './en/shell.ts';
import { spellingMessages } from './en/spelling.ts';
import { statementMessages } from './en/statement.ts';
import { tableMessages } from './en/tables.ts';
import { tabMessages } from './en/tabs.ts';
import { threadMessages } from './en/thread.ts';
import { tourMessages } from './en/tour.ts';
import { translationMessages } from './en/translations.ts';
import { triageMessages } from './en/triage.ts';
import { windowMessages } from './en/window.ts';
import { writeMessages } from './en/write.ts';

/** Every sentence that the app shows, in ICU message syntax. A key that is missing here does not compile where it is used. */
export const english = {
  ...shellMessages,
  ...actionMessages,
  ...helpMessages,
  ...tourMessages,
  ...claimMessages,
  ...triageMessages,
  ...evidenceMessages,
  ...writeMessages,
  ...compareMessages,
  ...findMessages,
  ...tabMessages,
  ...spellingMessages,
  ...pasteMessages,
  ...sheetMessages,
  ...threadMessages,
  ...composerMessages,
  ...tableMessages,
  ...gateMessages,
  ...libraryMessages,
  ...historyMessages,
  ...peopleMessages,
  ...statementMessages,
  ...paymentMessages,
  ...policyMessages,
  ...policyFieldMessages,
  ...purgeMessages,
  ...ruleMessages,
  ...houseStyleMessages,
  ...recoveryMessages,
  ...settingsMessages,
  ...checkMessages,
  ...recognitionMessages,
  ...exportMessages,
  ...exportDialogMessages,
  ...windowMessages,
  ...translationMessages,
} as const;

export type MessageKey = keyof typeof english;

/** Whether a key that came as data (from a finding) stands in the catalogue. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(english, key);
}
