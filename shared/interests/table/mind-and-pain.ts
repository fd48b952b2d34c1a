/** Medicines for mind, pain, skin, joints and cancer: `name | other names | makers | classes`. */
export const mindRows = `
Prozac | fluoxetine, fluoxetina, Fluoxetin | Eli Lilly | SSRI
Zoloft | sertraline, sertralina, Sertralin, Lustral | Viatris, Pfizer | SSRI
Lexapro | escitalopram, Cipralex | Lundbeck, AbbVie | SSRI
Celexa | citalopram, Cipramil | Lundbeck, AbbVie | SSRI
Paxil | paroxetine, paroxetina, Seroxat | GSK | SSRI
Effexor | venlafaxine, Efexor | Viatris, Pfizer | SNRI
Cymbalta | duloxetine, duloxetina | Eli Lilly | SNRI
Wellbutrin | bupropion, Zyban | GSK | antidepressant
Trintellix | Brintellix, vortioxetine | Takeda, Lundbeck | antidepressant
Auvelity | | Axsome | antidepressant
Zurzuvae | zuranolone, Zulresso | Sage Therapeutics, Biogen | postpartum depression medicine
Spravato | esketamine | Johnson & Johnson | ketamine
Rexulti | brexpiprazole | Otsuka, Lundbeck | antipsychotic
Abilify | aripiprazole | Otsuka | antipsychotic
Seroquel | quetiapine | AstraZeneca | antipsychotic
Zyprexa | olanzapine | Eli Lilly | antipsychotic
Risperdal | risperidone, Invega | Johnson & Johnson | antipsychotic
Cobenfy | | Bristol Myers Squibb | antipsychotic
Xanax | alprazolam | Viatris, Pfizer | benzodiazepine
Valium | diazepam | Roche | benzodiazepine
Klonopin | clonazepam, Rivotril | Roche | benzodiazepine
Ambien | zolpidem, Stilnox | Sanofi | sleeping pill
Belsomra | suvorexant | Merck | sleeping pill
Dayvigo | lemborexant | Eisai | sleeping pill
Quviviq | daridorexant | Idorsia | sleeping pill
Adderall | Adderall XR | Teva, Takeda | ADHD medicine
Vyvanse | lisdexamfetamine, Elvanse | Takeda | ADHD medicine
Ritalin | methylphenidate, Concerta, metilfenidato, Methylphenidat | Novartis, Johnson & Johnson | ADHD medicine
Strattera | atomoxetine | Eli Lilly | ADHD medicine
Qelbree | | Supernus | ADHD medicine
Leqembi | lecanemab | Eisai, Biogen | Alzheimer antibody
Kisunla | donanemab | Eli Lilly | Alzheimer antibody
Aduhelm | aducanumab | Biogen | Alzheimer antibody
Aricept | donepezil | Eisai | Alzheimer pill
Namenda | memantine | AbbVie | Alzheimer pill
Chantix | Champix, varenicline | Pfizer | stop-smoking medicine
Nicorette | | Haleon, Kenvue | nicotine replacement
Nicoderm | NicoDerm CQ, Habitrol | Haleon | nicotine replacement
Suboxone | Sublocade, buprenorphine | Indivior | opioid treatment
Narcan | naloxone, Nyxoid | Emergent BioSolutions | overdose reversal
OxyContin | oxycodone | Purdue Pharma | opioid
Percocet | Vicodin, hydrocodone | Endo | opioid
Tramal | tramadol, Ultram | Grünenthal | opioid
Journavx | suzetrigine | Vertex | pain medicine
Tylenol | acetaminophen, paracetamol, Acetaminofén | Kenvue | paracetamol
Panadol | | Haleon | paracetamol
Doliprane | | Opella | paracetamol
ben-u-ron | | Bene | paracetamol
Advil | Advil PM | Haleon | ibuprofen
Motrin | | Kenvue | ibuprofen
Nurofen | | Reckitt | ibuprofen
ibuprofen | ibuprofeno, Ibuprofène | Haleon, Kenvue, Reckitt | ibuprofen
Aleve | naproxen | Bayer | NSAID
Bayer Aspirin | aspirin, aspirina, Aspirine, acetylsalicylic acid | Bayer | aspirin
Celebrex | celecoxib | Viatris, Pfizer | NSAID
Voltaren | diclofenac, Voltarol | Haleon, Novartis | NSAID
Vioxx | rofecoxib | Merck | NSAID
Excedrin | | Haleon | headache medicine
Theraflu | | Haleon | cold medicine
NyQuil | DayQuil, Vicks | Procter & Gamble | cold medicine
Sudafed | pseudoephedrine | Kenvue | cold medicine
Mucinex | | Reckitt | cold medicine
Benadryl | diphenhydramine | Kenvue | allergy medicine
Zyrtec | cetirizine | Kenvue | allergy medicine
Claritin | loratadine, Clarityn | Bayer | allergy medicine
Flonase | Sensodyne | Haleon | allergy spray
Lyrica | pregabalin, pregabalina | Viatris, Pfizer | nerve pain medicine
Neurontin | gabapentin | Viatris, Pfizer | nerve pain medicine
Nurtec | rimegepant, Vydura | Pfizer | migraine medicine
Ubrelvy | ubrogepant, Qulipta, atogepant | AbbVie | migraine medicine
Aimovig | erenumab | Amgen, Novartis | migraine antibody
Ajovy | fremanezumab | Teva | migraine antibody
Emgality | galcanezumab | Eli Lilly | migraine antibody
Botox | onabotulinumtoxinA, botulinum toxin | AbbVie | botulinum toxin
Dysport | | Ipsen | botulinum toxin
Juvederm | Juvéderm | AbbVie | filler
Kybella | | AbbVie | filler
CoolSculpting | | AbbVie | fat freezing
Humira | adalimumab | AbbVie | TNF inhibitor
Enbrel | etanercept | Amgen, Pfizer | TNF inhibitor
Remicade | infliximab | Johnson & Johnson | TNF inhibitor
Stelara | ustekinumab | Johnson & Johnson | psoriasis antibody
Skyrizi | risankizumab | AbbVie | psoriasis antibody
Cosentyx | secukinumab | Novartis | psoriasis antibody
Taltz | ixekizumab | Eli Lilly | psoriasis antibody
Tremfya | guselkumab | Johnson & Johnson | psoriasis antibody
Otezla | apremilast | Amgen | psoriasis pill
Dupixent | dupilumab | Sanofi, Regeneron | eczema antibody, asthma antibody, COPD antibody
Adbry | tralokinumab, Adtralza | LEO Pharma | eczema antibody
Rinvoq | upadacitinib | AbbVie | JAK inhibitor
Olumiant | baricitinib | Eli Lilly | JAK inhibitor
Xeljanz | tofacitinib | Pfizer | JAK inhibitor
Ocrevus | ocrelizumab | Roche | MS medicine
Tysabri | natalizumab, Tecfidera | Biogen | MS medicine
Kesimpta | ofatumumab | Novartis | MS medicine
Singulair | montelukast | Organon | asthma medicine
Symbicort | | AstraZeneca | asthma inhaler
Advair | Seretide, Ventolin, albuterol, salbutamol | GSK | asthma inhaler
Trelegy | Breo | GSK | asthma inhaler
Xolair | omalizumab | Roche, Novartis | allergy antibody, asthma antibody
EpiPen | epinephrine auto-injector | Viatris | adrenaline pen
neffy | | ARS Pharma | adrenaline spray
Palforzia | | Stallergenes Greer | peanut allergy medicine
Epidiolex | cannabidiol oral solution | Jazz Pharmaceuticals | cannabidiol medicine
Keytruda | pembrolizumab | Merck | cancer immunotherapy
Opdivo | nivolumab, Yervoy | Bristol Myers Squibb | cancer immunotherapy
Tecentriq | atezolizumab | Roche | cancer immunotherapy
Imfinzi | durvalumab | AstraZeneca | cancer immunotherapy
Herceptin | trastuzumab, Kadcyla | Roche | breast cancer medicine
Enhertu | | Daiichi Sankyo, AstraZeneca | breast cancer medicine
Ibrance | palbociclib | Pfizer | breast cancer medicine
Kisqali | ribociclib | Novartis | breast cancer medicine
Verzenio | abemaciclib | Eli Lilly | breast cancer medicine
Tagrisso | osimertinib | AstraZeneca | lung cancer medicine
Avastin | bevacizumab | Roche | cancer medicine
Revlimid | lenalidomide | Bristol Myers Squibb | cancer medicine
Pluvicto | | Novartis | prostate cancer medicine
Eylea | aflibercept | Regeneron, Bayer | eye injection
Lucentis | ranibizumab, Vabysmo, faricimab | Roche, Novartis | eye injection
Zolgensma | | Novartis | gene therapy
Spinraza | nusinersen | Biogen | SMA medicine
Elevidys | | Sarepta | gene therapy
Trikafta | Kaftrio, Kalydeco | Vertex | cystic fibrosis medicine
Roundup | glyphosate | Bayer | glyphosate
`;
