/**
 * Kinds of goods and generics that several makers sell, under the names that people use for them: `kind | other names`. They stand for the maker's product only
 * where a thread names nothing nearer, and never for what every shop has (sunscreen, toothpaste, paracetamol, vitamins).
 */
export const goodsRows = `
statin | cholesterol tablets, cholesterol pills, Statine, estatina, statine
glucose sensor | continuous glucose monitor, continuous glucose monitoring, continuous glucose sensor, glucose monitoring sensor, CGM, rtCGM, flash glucose monitor, flash glucose, Glukosesensor, Glukose-Sensor, Gewebezucker-Sensor, sensor de glucosa, monitor continuo de glucosa, capteur de glucose, capteur de glycémie
insulin pump | tubeless pump, patch pump, hybrid closed loop, closed-loop system, automated insulin delivery, artificial pancreas, Insulinpumpe, bomba de insulina, pompe à insuline
hearing aid | Hörgerät, Hörgeräte, audífono, appareil auditif, appareils auditifs, prothèse auditive
cochlear implant | Cochlea-Implantat, implante coclear, implant cochléaire
infant formula | baby formula, formula milk, follow-on formula, follow-on milk, toddler milk, growing-up milk, Säuglingsnahrung, Säuglingsmilch, Folgemilch, leche de fórmula, leche de inicio, lait infantile, lait en poudre, préparation pour nourrissons
surgical robot | robotic surgery, robot-assisted surgery, robot surgery, OP-Roboter, cirugía robótica, chirurgie robotique
dental aligner | clear aligners, invisible braces, unsichtbare Zahnspange, alineadores invisibles, aligneurs
CPAP | CPAP machine, CPAP-Gerät
prenatal test | NIPT, cell-free DNA test, non-invasive prenatal test
whole-body MRI | full-body MRI, whole-body scan, full-body scan
cord blood banking | cord blood bank, Nabelschnurblut einlagern
genetic test | hereditary cancer panel, hereditary cancer test
homeopathy | homoeopathy, homeopathic remedies, homeopathic remedy, homeopathics, Homöopathie, Globuli, homeopatía, homéopathie
tobacco product | e-cigarette, vape, vaping, nicotine pouch, heated tobacco, heat-not-burn, E-Zigarette, cigarrillo electrónico, cigarette électronique
soft drink | sugary drink, sugar-sweetened beverage, fizzy drink, Softdrink, refresco azucarado, bebidas azucaradas, boisson sucrée, boissons sucrées
energy drink | Energydrink, bebida energética, boisson énergisante
SSRI | selective serotonin reuptake inhibitor
DOAC | NOAC, direct oral anticoagulant
ADHD medicine | ADHD medication, ADHD stimulant, ADHS-Medikament
migraine antibody | CGRP antibody, CGRP inhibitor, anti-CGRP, CGRP-Antikörper
hormone therapy | HRT, menopausal hormone therapy, hormone replacement therapy, Hormonersatztherapie, terapia hormonal, traitement hormonal de la ménopause
birth control pill | combined pill, contraceptive pill, oral contraceptive, Antibabypille, píldora anticonceptiva, pilule contraceptive
opioid | opioid painkillers, opioid analgesic
nicotine replacement | nicotine patch, nicotine gum, Nikotinpflaster, patch de nicotine, parche de nicotina
medical cannabis | medicinal cannabis, medical marijuana, medizinisches Cannabis, Medizinalcannabis, cannabis medicinal, cannabis médical
psilocybin | psilocybin therapy, Psilocybin, psilocibina, psilocybine
weight programme | online weight-loss programme, online weight-loss program
hepatitis C medicine | direct-acting antivirals for hepatitis C
`;
