import { foldName } from './fold-name.ts';
import { legalForms } from './legal-forms.ts';

/** A folded name without its legal form: `pfizer inc.` and `pfizer` are one company, `merck kgaa` and `merck` are two. */
export function withoutLegalForm(name: string): string {
  let folded = foldName(name).replace(/^the /, '');
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = folded.replace(legalForm, '').replace(/[\s,.&]+$/, '');
  }
  return folded === '' ? foldName(name) : folded;
}

/** A folded name without form, country and line of trade: `novartis pharma schweiz ag` gives `novartis`. Several words may go, the first stays. */
export function shortestName(name: string): string {
  let folded = withoutLegalForm(name);
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = folded
      .replace(descriptor, '')
      .replace(legalForm, '')
      .replace(/[\s,.&]+$/, '');
  }
  return folded === '' ? withoutLegalForm(name) : folded;
}

const legalForm = new RegExp(`[ ,]+(?:${legalForms.map((form) => form.replace(/[./]/g, '\\$&')).join('|')})\\.?$`);

const descriptor =
  / (?:\(?(?:usa|us|u\.s|uk|u\.k|deutschland|germany|schweiz|switzerland|france|espana|spain|mexico|canada|ireland|austria|osterreich|europe|international|global|america|north america|india|brasil|brazil|japan|china|italia|italy|nederland|netherlands|belgium|sverige|sweden|norge|norway|danmark|denmark|suomi|finland|polska|poland|portugal|argentina|colombia|chile|peru|africa|south africa|kenya|nigeria|philippines|singapore|malaysia|indonesia|pakistan|australia|new zealand|turkey|turkiye|israel|greece|hungary|asia|pacific|emea|latam|latin america|iberica|nordic|nordics)\)?|holdings?|group|gruppe|pharmaceuticals?|pharma|laboratories|laboratorios|laboratoires|therapeutics|biosciences|biopharma|consumer health|healthcare|health care|vaccines)\.?$/;
