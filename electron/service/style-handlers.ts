import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { readStyleSettings, saveStyleFolder, saveStylesOff } from '../../db/style-settings.ts';
import { AppError } from '../../shared/app-error.ts';
import { readStyles } from '../../shared/checks/house/read-styles.ts';
import { tryRules } from '../../shared/checks/house/try-rules.ts';
import type { styleCommands } from '../../shared/contract/styles.ts';
import type { Handlers, Output, Parsed } from '../../shared/contract.ts';
import type { ServiceContext } from './context.ts';
import { type StyleShelf, styleShelfOf } from './house/style-shelf.ts';
import { lockedStyles } from './policy/locked-styles.ts';

const done = { isDone: true } as const;

/** Answers the commands of `shared/contract/styles.ts`. */
export function styleHandlers(context: ServiceContext): Pick<Handlers, keyof typeof styleCommands> {
  const { library } = context;
  const shelf = styleShelfOf(context);
  return {
    'style.list': async () => {
      await shelf.refresh();
      return listOf(context, shelf);
    },
    'style.rules': async () => {
      await shelf.refresh();
      return { rules: [...shelf.rules()] };
    },
    'style.setFolder': ({ file, above }) => {
      saveStyleFolder(library, file === null ? null : folderOf(context, file, above));
      return done;
    },
    'style.setEnabled': ({ id, isOn }) => {
      if (!isOn) refuseLocked(context, shelf, id);
      const others = readStyleSettings(library).off.filter((one) => one !== id);
      saveStylesOff(library, isOn ? others : [...others, id]);
      return done;
    },
    'style.try': async (input) => {
      await shelf.refresh();
      return tried(shelf, input);
    },
  };
}

/** Raises `conflict` for what the organisation does not let anybody switch off. */
function refuseLocked(context: ServiceContext, shelf: StyleShelf, id: string): void {
  const { organisation, isRuleLocked, isStyleLocked } = lockedStyles(context);
  const style = shelf.entries().find(({ entry }) => entry.rule.id === id)?.entry.style ?? '';
  if (!isStyleLocked(id) && !isRuleLocked({ id, style })) return;
  throw new AppError('conflict', `${id} is locked by ${organisation} and stays switched on. Nothing was changed.`);
}

function listOf(context: ServiceContext, shelf: StyleShelf): Output<'style.list'> {
  const { library, ports } = context;
  const off = new Set(readStyleSettings(library).off);
  const { isRuleLocked, isStyleLocked } = lockedStyles(context);
  const entries = shelf.entries();
  const names = [...new Set(entries.map(({ entry }) => entry.style))].sort();
  const styles = names.map((name) => ({
    name,
    isOn: isStyleLocked(name) || !off.has(name),
    isLocked: isStyleLocked(name),
    rules: entries
      .filter(({ entry }) => entry.style === name)
      .map(({ entry, isPrevious }) => {
        const isLocked = isRuleLocked({ id: entry.rule.id, style: name });
        return { ...entry, isPrevious, isLocked, isOn: isLocked || !off.has(entry.rule.id) };
      }),
  }));
  return { ...shelf.folder(), canChoose: ports.files.placeOf !== undefined, styles, faults: [...shelf.faults()] };
}

/** Raises `unsupported` where a file has no place, `invalid_input` for what is no folder. */
function folderOf({ ports }: ServiceContext, file: string, above: number): string {
  const { placeOf } = ports.files;
  if (placeOf === undefined) {
    throw new AppError(
      'unsupported',
      'In the browser a folder cannot be chosen. Start the app with --styles and the folder; nothing was changed.',
    );
  }
  let place = placeOf(file);
  for (let step = 0; step < above; step += 1) place = dirname(place);
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) return place;
  throw new AppError('invalid_input', 'This is no folder. Choose the folder with the styles; nothing was changed.');
}

function tried(shelf: StyleShelf, { text, written, ruleId, language }: Parsed<'style.try'>): Output<'style.try'> {
  const clock = () => performance.now();
  const read = written === null ? [] : readStyles([{ file: 'rule.yml', folderName: 'Try', text: written }], clock);
  const all = written === null ? shelf.entries() : read.flatMap(({ entries }) => entries.map((entry) => ({ entry })));
  const rules =
    written === null && ruleId === null
      ? shelf.rules()
      : all.map(({ entry }) => entry.rule).filter(({ id }) => ruleId === null || id === ruleId);
  const faults = read.flatMap((file) => [...file.faults]);
  return { ...tryRules(text, rules, { language, clock }), faults, rules: rules.length };
}
