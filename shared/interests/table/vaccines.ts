/** Vaccines and medicines for infections: `name | other names | makers | classes | source`. `regulator`: the table “U.S. Vaccine Names” of the CDC, read on 2026-11-22. */
export const infectionRows = `
Comirnaty | Pfizer vaccine, Pfizer-BioNTech, BNT162b2, tozinameran, Pfizer shot, Pfizer jab | Pfizer, BioNTech | Covid vaccine, mRNA vaccine | regulator
Spikevax | Moderna vaccine, mRNA-1273, Moderna shot, mNEXSPIKE | Moderna | Covid vaccine, mRNA vaccine | regulator
Nuvaxovid | Novavax vaccine, NVX-CoV2373 | Novavax, Sanofi | Covid vaccine
Vaxzevria | Covishield, AstraZeneca vaccine, Oxford vaccine, ChAdOx1, AZD1222 | AstraZeneca, Serum Institute of India | Covid vaccine
Jcovden | Janssen vaccine, J&J vaccine, Ad26.COV2.S | Johnson & Johnson | Covid vaccine
CoronaVac | | Sinovac | Covid vaccine
Covaxin | BBV152 | Bharat Biotech | Covid vaccine
Sputnik V | Gam-COVID-Vac | Gamaleya | Covid vaccine
Kostaive | | CSL | Covid vaccine, mRNA vaccine
M-M-R II | MMRII, MMR II, M-M-R | Merck | MMR vaccine
Priorix | | GSK | MMR vaccine
ProQuad | MMRV | Merck | MMR vaccine, chickenpox vaccine
Varivax | | Merck | chickenpox vaccine
Gardasil | Gardasil 9, Gardasil-9, Silgard | Merck | HPV vaccine | regulator
Cervarix | | GSK | HPV vaccine
Cecolin | | | HPV vaccine
Shingrix | | GSK | shingles vaccine | regulator
Zostavax | | Merck | shingles vaccine
Prevnar | Prevnar 13, Prevnar 20, Prevenar, Prevenar 13 | Pfizer | pneumococcal vaccine
Capvaxive | | Merck | pneumococcal vaccine
Vaxneuvance | | Merck | pneumococcal vaccine
Pneumovax | Pneumovax 23 | Merck | pneumococcal vaccine
Synflorix | | GSK | pneumococcal vaccine
Arexvy | | GSK | RSV vaccine
Abrysvo | | Pfizer | RSV vaccine
mRESVIA | | Moderna | RSV vaccine, mRNA vaccine
Beyfortus | nirsevimab | Sanofi, AstraZeneca | RSV antibody
Enflonsia | clesrovimab | Merck | RSV antibody
Synagis | palivizumab | AstraZeneca | RSV antibody
Fluzone | Fluzone High-Dose, Efluelda | Sanofi | flu vaccine
Flublok | Supemtek | Sanofi | flu vaccine
Fluarix | FluLaval | GSK | flu vaccine
Flucelvax | | CSL | flu vaccine
Fluad | | CSL | flu vaccine
FluMist | Fluenz | AstraZeneca | flu vaccine
Vaxigrip | | Sanofi | flu vaccine
Influvac | | Viatris | flu vaccine
Pediarix | | GSK | childhood vaccine
Infanrix | Infanrix hexa | GSK | childhood vaccine | regulator
Boostrix | | GSK | tetanus vaccine
Adacel | | Sanofi | tetanus vaccine
Pentacel | | Sanofi | childhood vaccine
Vaxelis | | Merck, Sanofi | childhood vaccine
Hexaxim | Hexyon | Sanofi | childhood vaccine
RotaTeq | | Merck | rotavirus vaccine
Rotarix | | GSK | rotavirus vaccine
Bexsero | | GSK | meningitis vaccine
Trumenba | | Pfizer | meningitis vaccine
Menveo | | GSK | meningitis vaccine
MenQuadfi | Menactra | Sanofi | meningitis vaccine
Nimenrix | Penbraya | Pfizer | meningitis vaccine
Engerix-B | Engerix | GSK | hepatitis B vaccine | regulator
Heplisav-B | Heplisav | Dynavax | hepatitis B vaccine | regulator
Recombivax HB | Recombivax | Merck | hepatitis B vaccine | regulator
Twinrix | | GSK | hepatitis B vaccine
Havrix | | GSK | hepatitis A vaccine | regulator
Ixchiq | | Valneva | chikungunya vaccine
Vimkunya | | Bavarian Nordic | chikungunya vaccine
Jynneos | Imvanex, Imvamune, MVA-BN | Bavarian Nordic | mpox vaccine
Qdenga | | Takeda | dengue vaccine
Dengvaxia | | Sanofi | dengue vaccine | regulator
FSME-Immun | TicoVac | Pfizer | tick vaccine
Encepur | | Bavarian Nordic | tick vaccine
Ixiaro | | Valneva | travel vaccine
Typhim Vi | | Sanofi | travel vaccine
Mosquirix | RTS,S | GSK | malaria vaccine
R21 | R21/Matrix-M | Serum Institute of India | malaria vaccine
Paxlovid | nirmatrelvir, nirmatrelvir/ritonavir | Pfizer | Covid antiviral
Lagevrio | molnupiravir | Merck | Covid antiviral
Veklury | remdesivir | Gilead | Covid antiviral
Evusheld | Pemgarda | AstraZeneca | Covid antibody
Tamiflu | oseltamivir | Roche | flu antiviral
Xofluza | baloxavir | Roche | flu antiviral
Relenza | zanamivir | GSK | flu antiviral
Truvada | Descovy | Gilead | PrEP
Apretude | cabotegravir | GSK | PrEP
Yeztugo | lenacapavir, Sunlenca | Gilead | PrEP
Biktarvy | Genvoya | Gilead | HIV medicine
Dovato | Triumeq, dolutegravir, Tivicay | GSK | HIV medicine
Stromectol | Mectizan | Merck | ivermectin
ivermectin | ivermectina, Ivermektin, ivermectine | Merck | ivermectin
Plaquenil | hydroxychloroquine, hidroxicloroquina, Hydroxychloroquin | Sanofi | hydroxychloroquine
Lariam | mefloquine | Roche | malaria pills
Malarone | atovaquone-proguanil | GSK | malaria pills
Augmentin | co-amoxiclav | GSK | antibiotic
Zithromax | azithromycin, Z-Pak | Pfizer | antibiotic
Cipro | ciprofloxacin | Bayer | antibiotic
`;
