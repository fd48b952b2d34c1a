import { type ScheduleShape, schedulePresets } from '../../../shared/exports/schedule-presets.ts';
import type { CardSize, ExportFormat, ExportOptions, SchedulerPreset } from '../../../shared/model/export.ts';
import { webLink } from '../../../shared/model/row.ts';

/** What stands in the fields of the dialog, as it was typed, and how the table is shaped. */
export interface ExportChoices extends ScheduleShape {
  readonly firstDay: string;
  readonly firstTime: string;
  readonly minutesBetween: string;
  readonly preset: SchedulerPreset;
  readonly isEscaped: boolean;
  readonly reviewUrl: string;
  readonly cardSize: CardSize;
}

export const firstChoices: ExportChoices = {
  ...{ firstDay: '', firstTime: '09:00', minutesBetween: '5' },
  ...presetChoices('general'),
  ...{ isEscaped: false, reviewUrl: '', cardSize: '1200x675' },
};

/** The preset with all that it says of the table. */
export function presetChoices(preset: SchedulerPreset): Pick<ExportChoices, 'preset'> & ScheduleShape {
  return { preset, ...schedulePresets[preset] };
}

/** What the fields of a format are given. */
export interface ExportFieldsProps {
  readonly format: ExportFormat;
  readonly choices: ExportChoices;
  readonly onChange: (changes: Partial<ExportChoices>) => void;
}

export type ChoiceFault = 'firstTime' | 'minutesBetween' | 'reviewUrl';

/** Which fields cannot be used as they are. */
export function choiceFaults(format: ExportFormat, choices: ExportChoices): readonly ChoiceFault[] {
  const isTable = format === 'buffer-csv' || format === 'scheduler-csv';
  const faults: readonly (readonly [ChoiceFault, boolean])[] = [
    ['firstTime', isTable && choices.firstDay !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(choices.firstTime)],
    [
      'minutesBetween',
      isTable && !(/^\d{1,5}$/.test(choices.minutesBetween) && Number(choices.minutesBetween) <= 10_080),
    ],
    [
      'reviewUrl',
      format === 'claimreview' && choices.reviewUrl !== '' && !webLink.safeParse(choices.reviewUrl).success,
    ],
  ];
  return faults.filter(([, isFault]) => isFault).map(([name]) => name);
}

/** What the service is asked for: the options of this format alone. */
export function optionsOf(format: ExportFormat, choices: ExportChoices): ExportOptions {
  const { isEscaped, reviewUrl, cardSize } = choices;
  if (format === 'buffer-csv') return timesOf(choices);
  if (format === 'scheduler-csv') return { ...timesOf(choices), ...tableOf(choices) };
  if (format === 'linkedin') return { isEscaped };
  if (format === 'claimreview') return reviewUrl === '' ? {} : { reviewUrl };
  return format === 'card' ? { cardSize } : {};
}

function timesOf({ firstDay, firstTime, minutesBetween }: ExportChoices): ExportOptions {
  return firstDay === '' ? {} : { firstPostAt: `${firstDay}T${firstTime}`, minutesBetween: Number(minutesBetween) };
}

function tableOf(choices: ExportChoices): ExportOptions {
  const { columns, dateFormat, hasHeader, quoting, lineEnd, hasByteOrderMark, formulas } = choices;
  return { columns: [...columns], dateFormat, hasHeader, quoting, lineEnd, hasByteOrderMark, formulas };
}
