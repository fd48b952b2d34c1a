import type { Output } from '../../../../shared/contract.ts';
import { ScreenFrame } from '../../../frame/screen-frame.tsx';
import { Columns } from '../../../parts/columns.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../../parts/notice.tsx';
import { useCommand } from '../../../use-command.ts';
import { useText } from '../../../use-text.ts';
import { RuleViews } from '../rule-views.tsx';
import ruleStyles from '../rules.module.css';
import { ChoosePack, ImportPack } from './import-pack.tsx';
import styles from './policy.module.css';
import { PolicyKeys } from './policy-keys.tsx';
import { PolicyPack } from './policy-pack.tsx';

/** What the organisation requires: the pack in force, who signed it and what it asks for, and the way to another. */
export function PolicyScreen(): React.JSX.Element {
  const text = useText();
  const { data, error, refetch } = useCommand('policy.get', {});
  const inForce = data?.inForce ?? null;
  const foot =
    inForce === null
      ? text('policy.footNone')
      : text('policy.foot', { organisation: inForce.policy.organisation, version: inForce.policy.version });
  return (
    <ScreenFrame title={text('shell.rules')} foot={foot}>
      <Columns sideLabel={text('policy.keys')} side={<PolicyKeys keys={data?.keys ?? []} />}>
        <ImportPack>
          {(choose) => (
            <>
              <div className={ruleStyles.toolbar}>
                <RuleViews current="policy" />
                <ChoosePack onChoose={choose} />
              </div>
              <div className={styles.page}>
                <p className={ruleStyles.intro}>{text('policy.intro')}</p>
                {error === null ? null : <ErrorNotice error={error} onAgain={() => void refetch()} />}
                {data === undefined ? <Loading /> : <Packs found={data} onChoose={choose} />}
              </div>
            </>
          )}
        </ImportPack>
      </Columns>
    </ScreenFrame>
  );
}

interface PacksProps {
  readonly found: Output<'policy.get'>;
  readonly onChoose: (file: File) => void;
}

function Packs({ found, onChoose }: PacksProps): React.JSX.Element {
  const text = useText();
  const { inForce, waiting, broken } = found;
  return (
    <>
      {broken.length === 0 ? null : (
        <p role="alert" className={styles.broken}>
          {text('policy.broken')}
        </p>
      )}
      {waiting === null ? null : <PolicyPack kept={waiting} isWaiting />}
      {inForce === null ? null : <PolicyPack kept={inForce} />}
      {inForce === null && waiting === null ? (
        <EmptyState title={text('policy.noneTitle')} actions={<ChoosePack onChoose={onChoose} />}>
          <p>{text('policy.noneText')}</p>
          <p>{text('policy.noneMake')}</p>
        </EmptyState>
      ) : null}
    </>
  );
}
