import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { isMessageKey, type MessageKey } from '../shared/messages/en.ts';

type Values = Readonly<Record<string, string | number>>;

/** Gives the sentence of the message catalogue for a key, its placeholders filled. */
export type Text = (key: MessageKey, values?: Values) => string;

export function useText(): Text {
  const intl = useIntl();
  return useCallback(
    (key, values) => intl.formatMessage({ id: key }, values === undefined ? undefined : { ...values }),
    [intl],
  );
}

/** For sentences that came as data (findings): an unknown key is shown as it is rather than hidden. */
export function useDataText(): (sentence: { key: string; values: Values }) => string {
  const text = useText();
  return useCallback(
    (sentence) => (isMessageKey(sentence.key) ? text(sentence.key, sentence.values) : sentence.key),
    [text],
  );
}

/** Days as people say them: `21 Nov 2026`. */
export function useDay(): (time: string) => string {
  const intl = useIntl();
  return useCallback((time) => intl.formatDate(time, { day: 'numeric', month: 'short', year: 'numeric' }), [intl]);
}

/** Days of which perhaps only the year or the month is known: `2024`, `Mar 2024`, `9 Mar 2024`. */
export function usePartialDay(): (day: string) => string {
  const intl = useIntl();
  return useCallback(
    (day) => {
      const [year, month, dayOfMonth] = day.split('-');
      if (year === undefined || month === undefined) return day;
      // A day on the calendar is the same one in every zone.
      const parts = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
      return dayOfMonth === undefined
        ? intl.formatDate(`${year}-${month}-01T00:00:00Z`, parts)
        : intl.formatDate(`${day}T00:00:00Z`, { ...parts, day: 'numeric' });
    },
    [intl],
  );
}

/** A day with its clock: `21 Nov 2026, 08:12`. */
export function useMoment(): (time: string) => string {
  const intl = useIntl();
  return useCallback(
    (time) =>
      intl.formatDate(time, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
      }),
    [intl],
  );
}
