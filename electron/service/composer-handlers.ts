import { readDraft } from '../../db/drafts.ts';
import { listImages } from '../../db/images.ts';
import type { composerCommands } from '../../shared/contract/composer.ts';
import type { Handlers } from '../../shared/contract.ts';
import { composeDraft, editPost, moveBreak } from './composer.ts';
import type { ServiceContext } from './context.ts';
import { addImage, changeImage, deleteImage, imageFile, moveImage } from './images.ts';
import { forgetPosting, savePosting } from './postings.ts';

const done = { isDone: true } as const;

/** Answers the commands of `shared/contract/composer.ts`. */
export function composerHandlers(context: ServiceContext): Pick<Handlers, keyof typeof composerCommands> {
  return {
    'composer.get': ({ draftId }) => composeDraft(context, draftId),
    'composer.moveBreak': (input) => doneAfter(() => moveBreak(context, input)),
    'composer.editPost': (input) => doneAfter(() => editPost(context, input)),
    'posting.save': (input) => savePosting(context, input),
    'posting.remove': (input) => doneAfter(() => forgetPosting(context, input)),
    'image.list': ({ draftId }) => listImages(context.library, readDraft(context.library, draftId).id),
    'image.add': (input) => addImage(context, input),
    'image.update': (input) => changeImage(context, input),
    'image.move': (input) => doneAfter(() => moveImage(context, input)),
    'image.remove': ({ id }) => doneAfter(() => deleteImage(context, id)),
    'image.get': ({ id }) => imageFile(context, id),
  };
}

function doneAfter(work: () => void): typeof done {
  work();
  return done;
}
