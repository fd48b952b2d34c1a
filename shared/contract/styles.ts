import { z } from 'zod';
import { finding, notChecked } from '../model/finding.ts';
import { houseEntry, houseFault, houseRule } from '../model/house-style.ts';
import { fileToken } from '../model/job.ts';
import { language } from '../model/row.ts';
import { done } from './parts.ts';

const nothing = z.strictObject({});

/** House styles: the folder that they are read from, what was found there, and what is switched on. */
export const styleCommands = {
  /** Reads the folder again where a file has changed. The faults name the file, the line and what to do. */
  'style.list': {
    input: nothing,
    output: z.strictObject({
      /** Where the styles are read from; `isThere` is false when nobody has put a folder there. */
      place: z.string(),
      isThere: z.boolean(),
      /** Whether a person chose it; otherwise it is the usual one. */
      isChosen: z.boolean(),
      /** Whether this host can be given another folder while it runs. */
      canChoose: z.boolean(),
      styles: z.array(
        z.strictObject({
          name: z.string(),
          isOn: z.boolean(),
          /** The policy in force does not let it be switched off. */
          isLocked: z.boolean(),
          rules: z.array(
            z.strictObject({
              ...houseEntry.shape,
              isOn: z.boolean(),
              isLocked: z.boolean(),
              /** The file has an error now, and this is what it said before. */
              isPrevious: z.boolean(),
            }),
          ),
        }),
      ),
      faults: z.array(houseFault),
    }),
  },
  /** The rules that are switched on, for the checks of the page. */
  'style.rules': { input: nothing, output: z.strictObject({ rules: z.array(houseRule) }) },
  /** `above` is how many folders above the file the wanted one is, 0 when the file is the folder; null goes back to the usual folder. Raises `unsupported` where files have no place. */
  'style.setFolder': {
    input: z.strictObject({ file: fileToken.nullable(), above: z.int().min(0).max(30).default(0) }),
    output: done,
  },
  /** Switches a rule by its id, or a whole style by its name. */
  'style.setEnabled': { input: z.strictObject({ id: z.string().min(1).max(200), isOn: z.boolean() }), output: done },
  /** What rules say of a text: those of `written` (YAML, as in a file), else the one of `ruleId`, else all that are switched on. */
  'style.try': {
    input: z.strictObject({
      text: z.string().max(20_000),
      written: z.string().max(20_000).nullable().default(null),
      ruleId: z.string().max(200).nullable().default(null),
      language: language.default('en'),
    }),
    output: z.strictObject({
      findings: z.array(finding),
      notChecked: z.array(notChecked),
      faults: z.array(houseFault),
      /** How many rules were tried. */
      rules: z.int(),
    }),
  },
} as const;
