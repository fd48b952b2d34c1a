import { useEffect, useEffectEvent, useState } from 'react';
import { definedOf } from '../../../shared/defined-of.ts';
import { type LimitOverride, type LimitOverrides, limitOverrides } from '../../../shared/model/limit-overrides.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { type LimitName, settableLimits } from '../../../shared/thread/limit-overrides.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Detail } from '../../parts/section.tsx';
import { useDay, useText } from '../../use-text.ts';
import styles from './settings.module.css';
import { useSettings } from './use-settings.ts';

/** One column for each number that some platform has. */
const limitNames = [
  'post',
  'linkCost',
  'altTextCharacters',
  'imagesPerPost',
  'linksPerPost',
  'tagsPerPost',
  'mentionsPerPost',
] as const satisfies readonly LimitName[];

interface LimitsFieldsProps {
  readonly platforms: readonly PlatformId[];
  readonly limits: LimitOverrides;
}

/** What the platforms allow, where a server or an account has other limits than they. */
export function LimitsFields({ platforms, limits }: LimitsFieldsProps): React.JSX.Element {
  const text = useText();
  const { change } = useSettings();
  const keep = (platform: PlatformId, own: LimitOverride) => {
    const others = Object.entries(limits).filter(([each]) => each !== platform);
    const isEmpty = Object.keys(own).length === 0;
    change({ limits: { ...Object.fromEntries(others), ...(isEmpty ? {} : { [platform]: own }) } });
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{text('settings.limits')}</legend>
      <Detail>{text('settings.limitsHint')}</Detail>
      <div className={styles.platforms}>
        <p aria-hidden className={styles.limitHeads}>
          {limitNames.map((name) => (
            <span key={name}>{text(`settings.limitOf.${name}`)}</span>
          ))}
        </p>
        {platforms.map((platform) => (
          <PlatformLimitsFields
            key={platform}
            platform={platform}
            own={limits[platform] ?? {}}
            onKeep={(own) => keep(platform, own)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface PlatformLimitsProps {
  readonly platform: PlatformId;
  readonly own: LimitOverride;
  readonly onKeep: (own: LimitOverride) => void;
}

/** The numbers of one platform, when and where they were looked up, and the way back to them. */
function PlatformLimitsFields({ platform, own, onKeep }: PlatformLimitsProps): React.JSX.Element {
  const text = useText();
  const day = useDay();
  const { checkedOn, source } = platformLimits[platform];
  const keep = (name: LimitName, value: number | null) => onKeep(definedOf({ ...own, [name]: value ?? undefined }));
  const isOwn = Object.keys(own).length > 0;
  return (
    <fieldset className={styles.platform}>
      <legend>{text(`thread.${platform}`)}</legend>
      <div className={styles.limits}>
        {settableLimits[platform].map((name) => (
          <LimitField
            key={name}
            {...{ platform, name, limit: own[name] ?? null }}
            onKeep={(value) => keep(name, value)}
          />
        ))}
      </div>
      <div className={styles.source}>
        <Detail>{text('settings.limitsChecked', { day: day(checkedOn), source })}</Detail>
        {isOwn ? (
          <Button size="small" onPress={() => onKeep({})}>
            {text('settings.limitsUsual', { platform: text(`thread.${platform}`) })}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}

interface LimitFieldProps {
  readonly platform: PlatformId;
  readonly name: LimitName;
  readonly limit: number | null;
  readonly onKeep: (limit: number | null) => void;
}

/** Kept when it is left: half a number would cut every thread into pieces. */
function LimitField({ platform, name, limit, onKeep }: LimitFieldProps): React.JSX.Element {
  const text = useText();
  const [typed, setTyped] = useState(shownAs(limit));
  const [kept, setKept] = useState(limit);
  // A number that was taken back elsewhere leaves the field as well.
  if (kept !== limit) {
    setKept(limit);
    setTyped(shownAs(limit));
  }
  const value = typed.trim() === '' ? null : Number(typed);
  const isRight = value === null || limitOverrides.safeParse({ [platform]: { [name]: value } }).success;
  const keep = () => {
    if (isRight && value !== limit) onKeep(value);
  };
  // Leaving the screen by key does not always take the focus out of the field first.
  const keepAtEnd = useEffectEvent(keep);
  useEffect(() => () => keepAtEnd(), []);
  const usual = platformLimits[platform][name];
  return (
    <fieldset className={styles.limit} data-limit={name} onBlur={keep}>
      <TextField
        label={text(`settings.limitOf.${name}`)}
        type="number"
        value={typed}
        onChange={setTyped}
        placeholder={usual === null ? text('settings.limitNone') : String(usual)}
        error={isRight ? undefined : text(`settings.limitFault.${name}`)}
      />
    </fieldset>
  );
}

function shownAs(limit: number | null): string {
  return limit === null ? '' : String(limit);
}
