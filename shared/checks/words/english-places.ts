import { words } from '../lexicon.ts';

/** Begins with a capital behind `in` or `from` and is no place, or one too wide to point at anybody: countries, states, months, makers. */
export const notPlaceWords = words(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan eid diwali thanksgiving halloween lent boxing
   covid covid-19 hiv icu er ed us usa uk u.s u.k eu america american england britain british scotland wales ireland europe european africa african asia asian
   australia canada india china germany france spain italy japan brazil mexico nigeria kenya ghana uganda israel russia ukraine sweden denmark
   norway finland netherlands belgium austria switzerland portugal poland greece turkey iran iraq egypt pakistan bangladesh nepal philippines
   indonesia vietnam thailand malaysia singapore korea taiwan zealand peru chile argentina colombia cuba haiti jamaica congo sudan ethiopia
   somalia malawi zambia zimbabwe rwanda tanzania senegal mali cameroon liberia guinea sierra gaza yemen syria afghanistan iceland
   alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky
   louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
   tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan nova scotia queensland
   victoria tasmania kerala punjab gujarat maharashtra karnataka york jersey hampshire dakota carolina mexico england scotland
   facebook twitter instagram tiktok youtube whatsapp telegram reddit google netflix bbc cnn english spanish french german arabic urdu hindi
   god medicare medicaid nhs nice who cdc fda ema mhra efsa acip jcvi pfizer moderna astrazeneca novavax lancet nejm bmj jama cochrane nature
   science pubmed vaers yellow g5p0 i dr doctor mr mrs ms miss professor ramadan mmr hpv rsv bcg dna mrna rna ppe ai a&e gp gps
   internet web english covid's parkinson's alzheimer's ebola lassa zika mpox measles polio malaria hepatitis vitamin omega ivermectin
   ministry department government parliament congress senate house public health world national royal international university
   north south east west northern southern eastern western january's muslim christian jewish hindu catholic`,
);
