import { words } from '../lexicon.ts';

/** Short forms that need no explanation, and words that are written in capitals for other reasons. */
export const knownAcronyms: ReadonlySet<string> = new Set(
  words(
    `US USA UK EU UN WHO CDC FDA NHS HIV AIDS DNA TV DVD CD ID PIN OK AM PM BBC NASA NATO ASAP FAQ DIY SMS PDF URL USB GPS MP CEO VIP IQ RIP
     PS QA Q A I II III IV V VI VII VIII IX X XI XII MD DO RN PHD BSC NY LA DC UAE USSR COVID SARS GP ER NO YES NOT AND OR BUT ALL NEVER ALWAYS
     STOP DO DON'T NOW NEW ANY VERY ONLY EVERY BOTH NONE ONE TWO ZERO FACT MYTH FALSE TRUE READ PLEASE THREAD UPDATE BREAKING WARNING WHY HOW
     WHAT WHEN WHO'S IS ARE WAS THE THIS THAT YOU YOUR MY WE IT CAN CANNOT WILL MORE LESS MOST SO IF MUST BEFORE AFTER WITH WITHOUT FREE ALSO`,
  ),
);

/** What the short forms of medicine stand for, so that the rule can offer it. */
export const spelledOut: ReadonlyMap<string, string> = new Map(
  `ACE angiotensin-converting enzyme
ADHD attention deficit hyperactivity disorder
AF atrial fibrillation
AMR antimicrobial resistance
ASD autism spectrum disorder
BCG the tuberculosis vaccine
BMI body mass index
BP blood pressure
BPA bisphenol A
CBD cannabidiol
CBT cognitive behavioural therapy
CKD chronic kidney disease
COPD chronic obstructive pulmonary disease
CPR cardiopulmonary resuscitation
CT computed tomography
CVD cardiovascular disease
DTP diphtheria, tetanus and pertussis
DVT deep vein thrombosis
ECG electrocardiogram
EEG electroencephalogram
EKG electrocardiogram
EMA European Medicines Agency
ENT ear, nose and throat
EPA Environmental Protection Agency
GBS Guillain-Barré syndrome
GI gastrointestinal
GMO genetically modified organism
HCQ hydroxychloroquine
HCV hepatitis C virus
HBV hepatitis B virus
HDL high-density lipoprotein
HPV human papillomavirus
HRT hormone replacement therapy
IBS irritable bowel syndrome
ICU intensive care unit
IPV inactivated polio vaccine
IUD intrauterine device
IVF in vitro fertilisation
LDL low-density lipoprotein
LDCT low-dose CT scan
MHRA Medicines and Healthcare products Regulatory Agency
MMR measles, mumps and rubella
MRI magnetic resonance imaging
MRNA messenger RNA
MRSA methicillin-resistant Staphylococcus aureus
MS multiple sclerosis
NICE National Institute for Health and Care Excellence
NICU neonatal intensive care unit
NIH National Institutes of Health
NSAID nonsteroidal anti-inflammatory drug
OCD obsessive compulsive disorder
OTC over the counter
PCOS polycystic ovary syndrome
PCR polymerase chain reaction
PE pulmonary embolism
POTS postural orthostatic tachycardia syndrome
PPE personal protective equipment
PPI proton pump inhibitor
PSA prostate-specific antigen
PTSD post-traumatic stress disorder
RCT randomised controlled trial
RNA ribonucleic acid
RSV respiratory syncytial virus
SIDS sudden infant death syndrome
SPF sun protection factor
SSRI selective serotonin reuptake inhibitor
STD sexually transmitted disease
STI sexually transmitted infection
TB tuberculosis
TIA transient ischaemic attack
UTI urinary tract infection
UV ultraviolet
VAERS Vaccine Adverse Event Reporting System
VTE venous thromboembolism`
    .split('\n')
    .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);
