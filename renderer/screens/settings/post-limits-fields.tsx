import { useEffect, useEffectEvent, useState } from 'react';
import { type PostLimits, postLimits } from '../../../shared/model/limit-overrides.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { TextField } from '../../parts/field.tsx';
import { Detail } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import styles from './settings.module.css';
import { useSettings } from './use-settings.ts';

interface PostLimitsProps {
  readonly platforms: readonly PlatformId[];
  readonly limits: PostLimits;
}

/** How much a post may hold, where a server or an account has other limits than its platform. */
export function PostLimitsFields({ platforms, limits }: PostLimitsProps): React.JSX.Element {
  const text = useText();
  const { change } = useSettings();
  const keep = (platform: PlatformId, post: number | null) => {
    const others = Object.entries(limits).filter(([each]) => each !== platform);
    change({ postLimits: { ...Object.fromEntries(others), ...(post === null ? {} : { [platform]: post }) } });
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{text('settings.postLimits')}</legend>
      <div className={styles.limits}>
        {platforms.map((platform) => (
          <LimitField
            key={platform}
            platform={platform}
            limit={limits[platform] ?? null}
            onKeep={(post) => keep(platform, post)}
          />
        ))}
      </div>
      <Detail>{text('settings.postLimitsHint')}</Detail>
    </fieldset>
  );
}

interface LimitFieldProps {
  readonly platform: PlatformId;
  readonly limit: number | null;
  readonly onKeep: (post: number | null) => void;
}

/** Kept when it is left: half a number would cut every thread into pieces. */
function LimitField({ platform, limit, onKeep }: LimitFieldProps): React.JSX.Element {
  const text = useText();
  const [typed, setTyped] = useState(limit === null ? '' : String(limit));
  const post = typed.trim() === '' ? null : Number(typed);
  const isRight = post === null || postLimits.safeParse({ [platform]: post }).success;
  const keep = () => {
    if (isRight && post !== limit) onKeep(post);
  };
  // Leaving the screen by key does not always take the focus out of the field first.
  const keepAtEnd = useEffectEvent(keep);
  useEffect(() => () => keepAtEnd(), []);
  return (
    <fieldset className={styles.limit} onBlur={keep}>
      <TextField
        label={text('settings.postLimitOf', { platform: text(`thread.${platform}`) })}
        type="number"
        value={typed}
        onChange={setTyped}
        placeholder={String(platformLimits[platform].post)}
        error={isRight ? undefined : text('settings.postLimitFault')}
      />
    </fieldset>
  );
}
