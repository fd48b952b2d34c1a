/**
 * Kinds of medicine and vaccine under the names that people use for them: `class | other names`. To name one is to name what its few makers sell. Kinds of goods,
 * devices, tests and common generics (sunscreen, glucose sensors, paracetamol) are none: every shop has them. They stand in the other tables for rivals alone.
 */
export const classRows = `
GLP-1 | GLP-1 agonist, GLP-1 receptor agonist, GLP-1 drug, GLP-1 medicine, GLP-1 medication, GLP-1 RA, GLP1, incretin, incretin drug, weight-loss jab, weight-loss injection, weight-loss shot, skinny jab, skinny shot, Abnehmspritze, agonista GLP-1, agoniste GLP-1, análogo GLP-1, analogue GLP-1
Covid vaccine | COVID-19 vaccine, COVID vaccination, Covid shot, COVID-19 shot, Covid jab, COVID booster, COVID-19 booster, coronavirus vaccine, vacuna contra la covid, vacuna contra el covid, vacuna covid, Corona-Impfung, Corona-Impfstoff, Covid-Impfung, Covid-Impfstoff, COVID-19-Impfstoff, vaccin contre la covid, vaccin covid, vaccin anti-Covid
mRNA vaccine | mRNA shot, mRNA jab, mRNA vaccination, vacuna de ARNm, vacuna de ARN mensajero, mRNA-Impfstoff, mRNA-Impfung, vaccin à ARNm, vaccin ARNm, vaccin à ARN messager
MMR vaccine | MMR, MMR shot, MMR jab, measles vaccine, measles shot, triple vírica, MMR-Impfung, Masernimpfung, Masern-Impfung, Masernimpfstoff, vacuna contra el sarampión, vacuna del sarampión, vaccin ROR, vaccin contre la rougeole
HPV vaccine | 9vHPV, HPV shot, HPV jab, HPV vaccination, HPV-Impfung, HPV-Impfstoff, vacuna del VPH, vacuna contra el VPH, vaccin HPV, vaccin contre les papillomavirus
flu vaccine | flu shot, flu jab, influenza vaccine, Grippeimpfung, Grippe-Impfung, Grippeimpfstoff, vacuna de la gripe, vacuna contra la gripe, vaccin contre la grippe, vaccin antigrippal
RSV vaccine | RSV shot, RSV-Impfung, RSV-Impfstoff, vacuna contra el VRS, vaccin contre le VRS
RSV antibody | RSV antibody shot
shingles vaccine | RZV, recombinant zoster vaccine, shingles shot, shingles jab, zoster vaccine, Gürtelrose-Impfung, Herpes-zoster-Impfung, vacuna contra el herpes zóster, vaccin contre le zona
pneumococcal vaccine | PCV13, PCV15, PCV20, PCV21, PPSV23, pneumonia vaccine, pneumonia shot, Pneumokokken-Impfung, vacuna neumocócica, vaccin antipneumococcique
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
insulin | insulina, insuline, long-acting insulin, insulin analogue, insulin analog
PCSK9 inhibitor | PCSK9, PCSK9 antibody
hormonal IUD | hormonal coil, Hormonspirale, DIU hormonal, hormone coil
copper IUD |
contraceptive implant | birth control implant, Hormonstäbchen
morning-after pill | emergency contraception, emergency contraceptive, Pille danach, píldora del día después, pilule du lendemain
abortion pill | píldora abortiva, Abtreibungspille, pilule abortive
puberty blocker | bloqueador de la pubertad
Alzheimer antibody | anti-amyloid antibody, anti-amyloid drug
cancer immunotherapy | checkpoint inhibitor
TNF inhibitor | anti-TNF
JAK inhibitor | JAK inhibitors
botulinum toxin |
cancer blood test | multi-cancer early detection, MCED
`;
