/** Kinds of product under the names that people use for them: `class | other names`. A class that no product bears is known as a word alone. */
export const classRows = `
GLP-1 | GLP-1 agonist, GLP-1 receptor agonist, GLP-1 drug, GLP-1 medicine, GLP-1 medication, GLP-1 RA, GLP1, incretin, incretin drug, weight-loss jab, weight-loss injection, weight-loss shot, skinny jab, skinny shot, Abnehmspritze, agonista GLP-1, agoniste GLP-1, análogo GLP-1, analogue GLP-1
Covid vaccine | COVID-19 vaccine, COVID vaccination, Covid shot, COVID-19 shot, Covid jab, COVID booster, COVID-19 booster, coronavirus vaccine, vacuna contra la covid, vacuna contra el covid, vacuna covid, Corona-Impfung, Corona-Impfstoff, Covid-Impfung, Covid-Impfstoff, COVID-19-Impfstoff, vaccin contre la covid, vaccin covid, vaccin anti-Covid
mRNA vaccine | mRNA shot, mRNA jab, mRNA vaccination, vacuna de ARNm, vacuna de ARN mensajero, mRNA-Impfstoff, mRNA-Impfung, vaccin à ARNm, vaccin ARNm, vaccin à ARN messager
MMR vaccine | MMR, MMR shot, MMR jab, measles vaccine, measles shot, triple vírica, MMR-Impfung, Masernimpfung, Masern-Impfung, Masernimpfstoff, vacuna contra el sarampión, vacuna del sarampión, vaccin ROR, vaccin contre la rougeole
HPV vaccine | HPV shot, HPV jab, HPV vaccination, HPV-Impfung, HPV-Impfstoff, vacuna del VPH, vacuna contra el VPH, vaccin HPV, vaccin contre les papillomavirus
flu vaccine | flu shot, flu jab, influenza vaccine, Grippeimpfung, Grippe-Impfung, Grippeimpfstoff, vacuna de la gripe, vacuna contra la gripe, vaccin contre la grippe, vaccin antigrippal
RSV vaccine | RSV shot, RSV-Impfung, RSV-Impfstoff, vacuna contra el VRS, vaccin contre le VRS
RSV antibody | RSV antibody shot
shingles vaccine | shingles shot, shingles jab, zoster vaccine, Gürtelrose-Impfung, Herpes-zoster-Impfung, vacuna contra el herpes zóster, vaccin contre le zona
pneumococcal vaccine | pneumonia vaccine, pneumonia shot, Pneumokokken-Impfung, vacuna neumocócica, vaccin antipneumococcique
meningitis vaccine | meningococcal vaccine, MenB vaccine, MenB, Meningokokken-Impfung, vacuna meningocócica
chickenpox vaccine | varicella vaccine, Windpocken-Impfung
hepatitis B vaccine | hep B vaccine, hepatitis B shot, hep B shot
rotavirus vaccine | rotavirus drops
mpox vaccine | monkeypox vaccine
dengue vaccine |
malaria vaccine |
chikungunya vaccine |
tick vaccine | TBE vaccine, FSME-Impfung, Zeckenimpfung
Covid antiviral |
flu antiviral |
PrEP | pre-exposure prophylaxis
ivermectin |
hydroxychloroquine | HCQ
SGLT2 inhibitor | SGLT2, gliflozin, SGLT2-Hemmer, iSGLT2
DPP-4 inhibitor | gliptin
metformin |
insulin | insulina, insuline, long-acting insulin, insulin analogue, insulin analog
statin | statins, estatina, estatinas, Statine, Statinen, statine, cholesterol-lowering statin
PCSK9 inhibitor | PCSK9, PCSK9 antibody
blood thinner | DOAC, NOAC, anticoagulant, anticoagulante, Blutverdünner
SSRI | SSRIs, ISRS
SNRI | SNRIs
hormonal IUD | hormonal coil, Hormonspirale, DIU hormonal, hormone coil
copper IUD |
contraceptive implant | birth control implant, Hormonstäbchen
birth control pill | contraceptive pill, oral contraceptive, Antibabypille, píldora anticonceptiva, pilule contraceptive
morning-after pill | emergency contraception, emergency contraceptive, Pille danach, píldora del día después, pilule du lendemain
abortion pill | píldora abortiva, Abtreibungspille, pilule abortive
hormone therapy | HRT, hormone replacement therapy, MHT, menopausal hormone therapy
puberty blocker | bloqueador de la pubertad
hair-loss medicine |
paracetamol |
ibuprofen | ibuprofeno
aspirin |
NSAID | NSAIDs
opioid | opioids
benzodiazepine | benzos
ADHD medicine | ADHD medication, ADHD drug
Alzheimer antibody | anti-amyloid antibody, anti-amyloid drug
nicotine replacement | nicotine patch, nicotine gum
cancer immunotherapy | checkpoint inhibitor
TNF inhibitor | anti-TNF
JAK inhibitor | JAK inhibitors
botulinum toxin |
infant formula | baby formula, formula milk, infant milk, leche de fórmula, fórmula infantil, Säuglingsnahrung, Säuglingsmilch, Pre-Milch, lait infantile, lait en poudre pour bébé
sunscreen | sunblock, sun cream, protector solar, Sonnencreme, crème solaire
probiotic | probiotics, probiótico, Probiotika, probiotique
homeopathy | homeopathic, homoeopathy, homeopatía, Homöopathie, homéopathie, Globuli
greens supplement | greens powder
glucose sensor | continuous glucose monitor, CGM, glucose monitor, Glukosesensor, sensor de glucosa, capteur de glucose, continuous glucose monitoring
insulin pump | Insulinpumpe, bomba de insulina, pompe à insuline
cancer blood test | multi-cancer early detection, MCED
cancer screening test | stool DNA test
genetic test | DNA test kit, DNA kit, DNA test, home DNA test
whole-body MRI | full-body MRI, full body scan
online therapy | therapy app
weight programme |
melatonin |
tobacco product | heated tobacco, nicotine pouch, e-cigarette, vape
glyphosate |
`;
