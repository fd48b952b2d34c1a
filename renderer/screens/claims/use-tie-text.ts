import { useQueryClient } from '@tanstack/react-query';
import { AppError } from '../../../shared/app-error.ts';
import { call } from '../../call.ts';
import { sourceName } from '../../parts/source-name.ts';
import { tell, tellFailure } from '../../parts/toast.tsx';
import { type Text, useText } from '../../use-text.ts';

const limitWordingCharacters = 60;

/** Adds the sources that a dropped text names and ties them to the claim it was dropped on. A text that names none goes to `onNoSource`. */
export function useTieText(onNoSource: (text: string) => void): (claimId: string, dropped: string) => void {
  const text = useText();
  const queryClient = useQueryClient();
  const tie = async (claimId: string, dropped: string) => {
    try {
      const { sourceIds, tied } = await call('source.addText', { text: dropped, claimId });
      const [first] = sourceIds;
      if (first === undefined) onNoSource(dropped);
      else tell(await sentenceOf(text, { claimId, sourceId: first, tied: tied ?? 0 }));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.fields?.['text'] === undefined) tellFailure(error.message);
      else onNoSource(dropped);
    } finally {
      void queryClient.invalidateQueries();
    }
  };
  return (claimId, dropped) => void tie(claimId, dropped);
}

interface Tied {
  readonly claimId: string;
  readonly sourceId: string;
  readonly tied: number;
}

async function sentenceOf(text: Text, { claimId, sourceId, tied }: Tied): Promise<string> {
  const [{ claim }, { source }] = await Promise.all([
    call('claim.get', { id: claimId }),
    call('source.get', { id: sourceId }),
  ]);
  const letters = Array.from(claim.wording);
  const isLong = letters.length > limitWordingCharacters;
  const wording = isLong ? `${letters.slice(0, limitWordingCharacters).join('')} …` : claim.wording;
  return text('evidence.droppedOnClaim', { tied, name: sourceName(source), claim: wording });
}
