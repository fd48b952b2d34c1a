/** Tests, devices, apps and telehealth: `name | other names | makers | classes`. */
export const serviceRows = `
FreeStyle Libre | Libre 2, Libre 3, Libre sensor, FreeStyle, Libre | Abbott | glucose sensor
Lingo biosensor | Lingo by Abbott | Abbott | glucose sensor
BinaxNOW | Panbio | Abbott | Covid test
MitraClip | Amplatzer | Abbott | heart device
G6 sensor | Dexcom G6, Dexcom G7, Stelo, G7 sensor | Dexcom | glucose sensor
Eversense | | Senseonics, Ascensia | glucose sensor
Guardian sensor | Guardian 4, Simplera, MiniMed 780G | Medtronic | glucose sensor
Contour Next | | Ascensia | glucose meter
Accu-Chek | | Roche | glucose meter
OneTouch Verio | | LifeScan | glucose meter
Omnipod | Omnipod 5 | Insulet | insulin pump
t:slim | Tandem Mobi, t:slim X2 | Tandem Diabetes Care | insulin pump
Micra | | Medtronic | pacemaker
Watchman | Watchman FLX | Boston Scientific | heart device
Sapien | Sapien 3 | Edwards Lifesciences | heart valve
da Vinci robot | da Vinci Surgical System, da Vinci surgery | Intuitive Surgical | surgical robot
DreamStation | | Philips | CPAP
AirSense | | ResMed | CPAP
Apple Watch | AirPods Pro hearing aid | Apple | smartwatch
Oura ring | | Oura | wearable
Whoop band | Whoop strap | Whoop | wearable
Fitbit Sense | | Fitbit | wearable
Zio patch | | iRhythm | heart monitor
KardiaMobile | Kardia | AliveCor | heart monitor
Cologuard | Cologuard Plus, Oncotype DX, Cancerguard | Exact Sciences | cancer screening test
Galleri | Galleri test | Grail | cancer blood test
Shield test | Guardant Shield, Guardant360 | Guardant Health | cancer blood test
Signatera | Panorama test | Natera | genetic test
MyRisk | GeneSight, Prequel | Myriad Genetics | genetic test
23andMe test | 23andMe kit | 23andMe | genetic test
AncestryDNA kit | | Ancestry | genetic test
Harmony test | cobas HPV, Elecsys | Roche | laboratory test
Aptima | ThinPrep, Genius 3D | Hologic | laboratory test
Everlywell kit | | Everlywell | home test
QuickVue | Sofia test | Quidel | Covid test
Flowflex | | ACON | Covid test
Lucira test | | Lucira | Covid test
GeneXpert | Xpert | Cepheid | laboratory test
Prenuvo scan | | Prenuvo | whole-body MRI
Ezra scan | | Ezra | whole-body MRI
Levels app | | Levels Health | glucose sensor
Zoe programme | ZOE program, ZOE app, Daily30 | Zoe | nutrition app
Noom Med | | Noom | weight programme
WeightWatchers Clinic | Sequence programme | WeightWatchers | weight programme
Ro Body | | Ro | weight programme
Found programme | | Found | weight programme
Flo app | | Flo Health | period app
Clue app | Clue Birth Control | Clue | period app
Natural Cycles app | | Natural Cycles | period app
BetterHelp therapy | | BetterHelp | online therapy
Talkspace therapy | | Talkspace | online therapy
Headspace app | Ginger app | Headspace | meditation app
Calm app | | Calm | meditation app
reSET-O | | | digital therapeutic
EndeavorRx | | Akili | digital therapeutic
Lasik | LASIK, PRK | | eye surgery
Invisalign | | Align Technology | dental aligner
SmileDirectClub | | | dental aligner
MyPillow | | | bedding
Inspire implant | Inspire sleep, Inspire | Inspire Medical | sleep apnoea implant
Zerona | Emsculpt | BTL | body shaping
`;
