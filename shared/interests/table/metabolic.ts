/** Medicines for weight, diabetes, heart and blood: `name | other names | makers | classes | source`. `label`: the label on DailyMed or the maker's label page, read on 2026-11-22. */
export const metabolicRows = `
Ozempic | semaglutide, semaglutida, Semaglutid, sémaglutide | Novo Nordisk | GLP-1 | label
Wegovy | Rybelsus | Novo Nordisk | GLP-1
Saxenda | Victoza, liraglutide, liraglutida, Liraglutid | Novo Nordisk | GLP-1
CagriSema | cagrilintide | Novo Nordisk | GLP-1
Mounjaro | Zepbound, tirzepatide, tirzepatida, Tirzepatid | Eli Lilly | GLP-1 | label
Trulicity | dulaglutide, dulaglutida | Eli Lilly | GLP-1
retatrutide | retatrutida | Eli Lilly | GLP-1
orforglipron | Foundayo | Eli Lilly | GLP-1
Byetta | Bydureon, exenatide | AstraZeneca | GLP-1
MariTide | maridebart cafraglutide | Amgen | GLP-1
survodutide | | Boehringer Ingelheim | GLP-1
Adlyxin | lixisenatide, Soliqua | Sanofi | GLP-1
Contrave | Mysimba, naltrexone-bupropion | Currax | weight-loss pill
Qsymia | | Vivus | weight-loss pill
Alli | orlistat | Haleon | weight-loss pill
Xenical | | Roche | weight-loss pill
Jardiance | empagliflozin, Glyxambi, Synjardy | Boehringer Ingelheim, Eli Lilly | SGLT2 inhibitor
Farxiga | Forxiga, dapagliflozin | AstraZeneca | SGLT2 inhibitor
Invokana | canagliflozin | Johnson & Johnson | SGLT2 inhibitor
Januvia | Janumet, sitagliptin | Merck | DPP-4 inhibitor
Tradjenta | Trajenta, linagliptin | Boehringer Ingelheim | DPP-4 inhibitor
Glucophage | metformin, metformina | Merck KGaA | metformin
Actos | pioglitazone | Takeda | diabetes pill
Lantus | Toujeo, insulin glargine, Admelog, Apidra | Sanofi | insulin
Basaglar | Humalog, Humulin, Lyumjev, Rezvoglar, insulin lispro | Eli Lilly | insulin
Levemir | NovoLog, NovoRapid, Tresiba, Fiasp, Novolin, insulin degludec, insulin aspart, Awiqli, insulin icodec | Novo Nordisk | insulin
Afrezza | inhaled insulin | MannKind | insulin
Tzield | teplizumab | Sanofi | diabetes antibody
Kerendia | finerenone | Bayer | kidney medicine
Lipitor | atorvastatin, atorvastatina, Sortis | Viatris, Pfizer | statin
Crestor | rosuvastatin, rosuvastatina | AstraZeneca | statin
Zocor | simvastatin, simvastatina | Organon | statin
Pravachol | pravastatin | Bristol Myers Squibb | statin
Livalo | pitavastatin | Kowa | statin
Lescol | fluvastatin | Novartis | statin
Zetia | ezetimibe, Ezetrol, Vytorin | Organon | cholesterol medicine
Repatha | evolocumab | Amgen | PCSK9 inhibitor
Praluent | alirocumab | Regeneron, Sanofi | PCSK9 inhibitor
Leqvio | inclisiran | Novartis | PCSK9 inhibitor
Nexletol | bempedoic acid, Nilemdo, Nexlizet | Esperion, Daiichi Sankyo | cholesterol medicine
Vascepa | icosapent ethyl, Vazkepa | Amarin | prescription fish oil
Lovaza | Omacor | GSK | prescription fish oil
Eliquis | apixaban | Bristol Myers Squibb, Pfizer | blood thinner, DOAC
Xarelto | rivaroxaban | Bayer, Johnson & Johnson | blood thinner, DOAC
Pradaxa | dabigatran | Boehringer Ingelheim | blood thinner, DOAC
Savaysa | Lixiana, edoxaban | Daiichi Sankyo | blood thinner, DOAC
Coumadin | warfarin | Bristol Myers Squibb | blood thinner
Plavix | clopidogrel | Sanofi, Bristol Myers Squibb | antiplatelet
Brilinta | Brilique, ticagrelor | AstraZeneca | antiplatelet
Entresto | sacubitril | Novartis | heart medicine
Diovan | valsartan | Novartis | blood pressure medicine
Norvasc | amlodipine | Viatris, Pfizer | blood pressure medicine
Viagra | sildenafil | Viatris, Pfizer | erection medicine
Cialis | tadalafil | Eli Lilly | erection medicine
Levitra | vardenafil | Bayer | erection medicine
Synthroid | levothyroxine, Euthyrox, L-Thyroxin | AbbVie, Merck KGaA | thyroid hormone
Armour Thyroid | NP Thyroid | AbbVie | thyroid hormone
Prolia | denosumab, Xgeva | Amgen | bone medicine
Evenity | romosozumab | Amgen, UCB | bone medicine
Fosamax | alendronate, alendronic acid | Organon | bone medicine
Nexium | esomeprazole | AstraZeneca | acid medicine
Prilosec | omeprazole, Losec | AstraZeneca, Procter & Gamble | acid medicine
Zantac | ranitidine | Sanofi | acid medicine
Epogen | Aranesp | Amgen | anaemia medicine
`;
