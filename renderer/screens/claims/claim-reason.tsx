import type { Triage } from '../../../shared/model/claim.ts';
import { RiskMeter } from '../../parts/risk-meter.tsx';
import { Detail, Section } from '../../parts/section.tsx';
import { useDay, useText } from '../../use-text.ts';
import { decisionWords } from './claim-words.ts';

/** The last decision on a claim with its reason. `triages` has the newest first. */
export function ClaimReason({ triages }: { readonly triages: readonly Triage[] }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  const last = triages[0];
  return (
    <Section title={text('claims.why')}>
      {last === undefined ? (
        <Detail>{text('claims.whyNone')}</Detail>
      ) : (
        <div>
          <p>{last.reason}</p>
          <Detail>
            {text('claims.whyOn', { decision: text(decisionWords[last.decision]), day: day(last.createdAt) })}
          </Detail>
          <RiskMeter risk={last.risk} />
        </div>
      )}
    </Section>
  );
}
