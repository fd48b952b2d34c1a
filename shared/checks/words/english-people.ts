import { words } from '../lexicon.ts';

// Nouns for one person by what they say: a post names patients by kinship, age and work.

/** Somebody, whatever else: anyone may be a patient. */
export const plainPeople = words(
  `patient pt man woman boy girl guy bloke lad lass chap fella fellow gentleman lady dude teen teenager tween adolescent youngster youth kid child
   kiddo toddler infant baby newborn preemie neonate bairn wee-one person someone somebody adult senior elder pensioner retiree soul twin
   septuagenarian octogenarian nonagenarian centenarian sexagenarian thirtysomething twentysomething victim survivor sufferer client resident
   individual individual's visitor stranger primigravida primip multip schoolgirl schoolboy schoolchild schoolkid preschooler sixth-former
   foster-child orphan evacuee newcomer regular inpatient outpatient neighbour neighbor lodger housemate roommate flatmate caller follower
   friend acquaintance classmate customer punter walk-in passenger spouse kiddie little-one tot granny nan nana gran grandad`,
);

/** Family of somebody. */
export const kinPeople = words(
  `mother mom mum mama mam father dad daddy parent grandmother grandma grandfather grandpa husband wife widow widower bride groom son daughter
   brother sister uncle aunt auntie cousin niece nephew grandson granddaughter grandchild stepson stepdaughter stepfather stepmother fiance
   fiancee partner boyfriend girlfriend carer caregiver guardian`,
);

/** What somebody does for a living or is in life: each narrows down who it is. Others are told by their ending (`beekeeper`). */
export const workPeople = words(
  `veteran vet soldier marine sailor farmer rancher driver trucker firefighter policeman policewoman officer cop teacher principal headteacher
   headmaster professor lecturer student pupil freshman undergraduate undergrad postgraduate athlete runner jogger cyclist swimmer boxer jockey
   quarterback footballer player gymnast dancer wrestler bodybuilder coach referee pastor priest nun monk imam rabbi deacon preacher missionary
   vicar bishop lawyer barrister solicitor judge clerk cashier waiter waitress barista chef cook baker butcher barber hairdresser beautician
   florist mechanic plumber electrician carpenter joiner roofer builder bricklayer welder miner fisherman trawlerman postman postmistress
   engineer architect accountant banker salesman realtor musician singer guitarist pianist drummer artist painter writer journalist gardener
   janitor cleaner caretaker nanny babysitter housewife prisoner inmate convict refugee migrant immigrant asylum-seeker tourist traveller
   traveler backpacker camper hunter hiker smoker drinker addict activist influencer podcaster vlogger youtuber vegan vegetarian mayor
   councilman councillor councilwoman sheriff alderman champion grandmaster goalkeeper keeper attendant technician apprentice trainee intern
   pilot stewardess steward conductor bus-driver lorry-driver taxi-driver cabbie courier shopkeeper grocer publican bartender landlord
   landlady stonemason blacksmith carpet-fitter programmer developer coder librarian secretary receptionist civil-servant councillor
   beekeeper shepherd herder weaver tailor seamstress potter brewer winemaker surfer climber skier skater rower golfer rugby-player
   cricketer tuk-tuk-driver rickshaw-driver auto-driver labourer laborer bricklayer foreman supervisor executive ceo director manager
   recluse hermit homemaker mum-of-two mum-of-three mother-of-two mother-of-three father-of-two father-of-three dad-of-two dad-of-three
   grandmother-of-three bride-to-be mum-to-be mother-to-be cheerleader scout cadet recruit reservist squaddie airman nun novice
   sex-worker escort dealer bouncer wrestler acrobat clown comedian actor actress model dj rapper busker pharmacist dentist optician
   paramedic midwife`,
);

/** People who speak of health at work: a patient only where the sentence says that care was given to them. */
export const workerWords = words(
  `nurse doctor physician surgeon colleague paediatrician pediatrician medic resident registrar consultant intern houseman gp
   hca sister matron porter ward-clerk anaesthetist anesthesiologist radiographer physio radiologist psychiatrist resident fellow`,
);

/** Ends like a word for a person at work, and is none. */
export const notWork = words(
  `cancer fever number tumor tumour paper letter water computer disorder center centre order liver ulcer blister error factor monitor vector
   vaccine answer matter offer other another never ever over under after either neither whether rather together hospital doctor user power
   shower flower winter summer october november december september corner counter counselor chapter poster booster twitter newsletter
   layer lower higher later earlier greater larger smaller older younger better fewer former latter inner outer upper consider remember
   remainder reminder register helper booker bladder shoulder finger powder ladder gender slider boulder border murder danger hunger anger
   burger ginger trigger laser buyer layer prayer player's river fiber fibre timber member chamber amber rubber october carrier barrier
   major minor floor door color colour flavor flavour labor labour tremor rumor rumour humor humour mirror donor anchor armor odor behavior
   behaviour neighbor's sector reactor indicator ventilator defibrillator calculator generator operator refrigerator elevator terror horror
   list mist twist fist wrist cyst assist consist exist insist resist persist artist's plant infant important relevant significant instant
   constant distant elegant giant variant mutant pollutant transplant implant oxidant antioxidant anticoagulant stimulant depressant
   relaxant pregnant dominant remnant redundant covenant vigilant tolerant resistant abundant brilliant compliant grant want
   ian asian indian russian italian brazilian guardian amphibian vegetarian's reptilian civilian caesarean cesarean
   thriller killer filter starter container transfer disclaimer pointer tracker marker maker printer scanner dinner banner winner
   breather sticker cracker sweater rooster cluster master monster sister's stinger stranger inhaler pacemaker catheter
   thermometer nebuliser nebulizer ether theatre theater meter metre litre liter quarter character diameter parameter perimeter
   december number's blocker painkiller beta-blocker thinner freezer cooler heater burner toaster mower trailer stapler router
   adviser advisor sponsor author editor reader reviewer researcher observer commenter poster claimant tweeter debunker investigator
   scientist expert specialist epidemiologist virologist immunologist statistician minister senator president governor officer's
   manufacturer reporter maker provider presenter campaigner volunteer organiser organizer listener viewer leader speaker founder prefer order offer supplier insurer publisher regulator vendor seller`,
);
