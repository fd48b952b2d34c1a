import { IntlMessageFormat } from 'intl-messageformat';
import { english } from '../../shared/messages/en.ts';
import type { LogFile } from '../host/log-file.ts';

/** Writes every throw that nobody caught into the log and says so; Electron alone would show a stack that helps nobody. */
export function reportFaults(log: LogFile, show: (title: string, text: string) => void): void {
  const report = (error: unknown) => {
    const number = log.reportBug(error, 'window');
    const text = new IntlMessageFormat(english['window.faultText'], 'en').format({ report: number, file: log.file });
    show(english['window.faultTitle'], String(text));
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}
