import { IntlMessageFormat } from 'intl-messageformat';
import { english } from '../../shared/messages/en.ts';
import type { CrashReports } from '../host/crash-reports.ts';
import type { LogFile } from '../host/log-file.ts';

interface SupportParts {
  readonly log: LogFile;
  readonly crashReports: CrashReports;
}

/** Writes every throw that nobody caught into the log and says so; Electron alone would show a stack that helps nobody. */
export function reportFaults({ log, crashReports }: SupportParts, show: (title: string, text: string) => void): void {
  const report = (error: unknown) => {
    const number = log.reportBug(error, 'window');
    crashReports.write({ program: 'window', end: 'fault', error });
    const text = new IntlMessageFormat(english['window.faultText'], 'en').format({ report: number, file: log.file });
    show(english['window.faultTitle'], String(text));
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}
