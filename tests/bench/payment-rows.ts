import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { newColumns, oldColumns, ordinary, ownNpi, ownProfileId, product } from '../shared/payments/payment-files.ts';

/** Makes a general payments file of rows of other people, with a row of the person in every hundred thousand. Gives how many of each. */
export async function writePaymentFile(
  path: string,
  layout: 'new' | 'old',
  size: { readonly bytes: number; readonly rows: number },
): Promise<{ readonly rows: number; readonly own: number }> {
  const columns = layout === 'new' ? newColumns : oldColumns;
  const out = createWriteStream(path);
  const width = Math.floor(size.bytes / size.rows);
  let own = 0;
  let piece = `\uFEFF${columns.map((name) => `"${name}"`).join(',')}\r\n`;
  for (let place = 0; place < size.rows; place += 1) {
    const isOwn = place % 100_000 === 50_000 % size.rows;
    own += isOwn ? 1 : 0;
    piece += rowOf(columns, { place, isOwn, width });
    if (piece.length < 1_000_000) continue;
    if (!out.write(piece)) await once(out, 'drain');
    piece = '';
  }
  out.end(piece);
  await once(out, 'close');
  return { rows: size.rows, own };
}

interface RowPlan {
  readonly place: number;
  readonly isOwn: boolean;
  readonly width: number;
}

const cities = ['Springfield', 'Portland', 'São Paulo, Illinois', 'Columbus'] as const;

/** As CMS writes rows: texts in quotation marks, numbers and days bare, most cells empty; every eighth has a line break in a cell. */
function rowOf(columns: readonly string[], { place, isOwn, width }: RowPlan): string {
  const number = String(1_000_000_000 + ((place * 7919) % 900_000_000));
  const profile = isOwn ? ownProfileId : String(1_000_000 + place);
  const cells: Readonly<Record<string, string>> = {
    ...ordinary,
    ...{
      Covered_Recipient_NPI: isOwn ? ownNpi : number,
      Covered_Recipient_Profile_ID: profile,
      Physician_Profile_ID: profile,
    },
    ...{ Covered_Recipient_First_Name: `First${place % 977}`, Covered_Recipient_Last_Name: `Last${place % 7919}` },
    ...{
      Recipient_City: cities[place % cities.length] ?? '',
      Recipient_State: 'IL',
      Record_ID: String(900_000_000 + place),
    },
    ...{ Nature_of_Payment_or_Transfer_of_Value: 'Food and Beverage', [product(1)]: 'OZEMPIC' },
    Contextual_Information: place % 8 === 0 ? 'lunch, "grand rounds"\r\nsecond line' : '',
  };
  const row = columns.map((name) => cellOf(cells[name] ?? '')).join(',');
  return `${row.replace('"IL"', `"IL${'x'.repeat(Math.max(0, width - row.length - 2))}"`)}\r\n`;
}

function cellOf(text: string): string {
  return /^[\d./]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
