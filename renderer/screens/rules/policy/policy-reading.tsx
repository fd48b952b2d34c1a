import type { KeptPolicy } from '../../../../shared/model/policy.ts';
import { Button } from '../../../parts/button.tsx';
import { Actions, Detail } from '../../../parts/section.tsx';
import { useAct } from '../../../use-act.ts';
import { useCommand } from '../../../use-command.ts';
import { useDay, useText } from '../../../use-text.ts';
import styles from './policy.module.css';

/** Who has read this version, and the button by which somebody says so. */
export function PolicyReading({ kept }: { readonly kept: KeptPolicy }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  const act = useAct();
  const people = useCommand('person.list', {}).data ?? [];
  const meId = useCommand('settings.get', {}).data?.meId ?? null;
  const nameOf = (id: string) => people.find(({ person }) => person.id === id)?.person.name ?? '';
  const mine = kept.readings.find(({ personId }) => personId === meId);
  return (
    <>
      {kept.readings.length === 0 ? <Detail>{text('policy.readByNobody')}</Detail> : null}
      <ul className={styles.readings}>
        {kept.readings.map(({ personId, readAt }) => (
          <li key={personId}>{text('policy.readOn', { name: nameOf(personId), day: day(readAt) })}</li>
        ))}
      </ul>
      {meId === null ? (
        <Detail>
          {text('policy.whoAreYou')} <a href="#/settings">{text('policy.sayWho')}</a>
        </Detail>
      ) : (
        <Actions>
          <Button
            size="small"
            variant={mine === undefined ? 'primary' : 'plain'}
            onPress={() => void act('policy.markRead', { id: kept.id, personId: meId })}
          >
            {text(mine === undefined ? 'policy.markRead' : 'policy.markReadAgain', { name: nameOf(meId) })}
          </Button>
        </Actions>
      )}
    </>
  );
}
