// The emoji sequences that Unicode 17 recommends for interchange (RGI), taken from the v-flag property RGI_Emoji of
// Node 24.21. They are written down here because the engines in use know different Unicode versions: with the engine's own
// property the same post would have another length in the page than at the gate.

/** Code points (hex, ranges) that become an emoji only with U+FE0F. */
export const textStyleEmoji =
  'a9 ae 203c 2049 2122 2139 2194-2199 21a9-21aa 2328 23cf 23ed-23ef 23f1-23f2 23f8-23fa 24c2 25aa-25ab ' +
  '25b6 25c0 25fb-25fc 2600-2604 260e 2611 2618 261d 2620 2622-2623 2626 262a 262e-262f 2638-263a 2640 ' +
  '2642 265f-2660 2663 2665-2666 2668 267b 267e 2692 2694-2697 2699 269b-269c 26a0 26a7 26b0-26b1 26c8 ' +
  '26cf 26d1 26d3 26e9 26f0-26f1 26f4 26f7-26f9 2702 2708-2709 270c-270d 270f 2712 2714 2716 271d 2721 ' +
  '2733-2734 2744 2747 2763-2764 27a1 2934-2935 2b05-2b07 3030 303d 3297 3299 1f170-1f171 1f17e-1f17f ' +
  '1f202 1f237 1f321 1f324-1f32c 1f336 1f37d 1f396-1f397 1f399-1f39b 1f39e-1f39f 1f3cb-1f3ce ' +
  '1f3d4-1f3df 1f3f3 1f3f5 1f3f7 1f43f 1f441 1f4fd 1f549-1f54a 1f56f-1f570 1f573-1f579 1f587 ' +
  '1f58a-1f58d 1f590 1f5a5 1f5a8 1f5b1-1f5b2 1f5bc 1f5c2-1f5c4 1f5d1-1f5d3 1f5dc-1f5de 1f5e1 1f5e3 ' +
  '1f5e8 1f5ef 1f5f3 1f5fa 1f6cb 1f6cd-1f6cf 1f6e0-1f6e5 1f6e9 1f6f0 1f6f3';

/** Code points (hex, ranges) that take a skin tone. */
export const modifierBases =
  '261d 26f9 270a-270d 1f385 1f3c2-1f3c4 1f3c7 1f3ca-1f3cc 1f442-1f443 1f446-1f450 1f466-1f478 1f47c ' +
  '1f481-1f483 1f485-1f487 1f48f 1f491 1f4aa 1f574-1f575 1f57a 1f590 1f595-1f596 1f645-1f647 ' +
  '1f64b-1f64f 1f6a3 1f6b4-1f6b6 1f6c0 1f6cc 1f90c 1f90f 1f918-1f91f 1f926 1f930-1f939 1f93c-1f93e ' +
  '1f977 1f9b5-1f9b6 1f9b8-1f9b9 1f9bb 1f9cd-1f9cf 1f9d1-1f9dd 1fac3-1fac5 1faf0-1faf8';

/** Region codes that have a flag. */
export const flagRegions =
  'AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS ' +
  'BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ ' +
  'EA EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW ' +
  'GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ ' +
  'LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY ' +
  'MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU ' +
  'RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN ' +
  'TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** Joined sequences that never carry a skin tone: code points in hex joined by `_`. */
export const joinedPlain =
  '26d3_fe0f_200d_1f4a5 26f9_fe0f_200d_2640_fe0f 26f9_fe0f_200d_2642_fe0f 2764_fe0f_200d_1f525 ' +
  '2764_fe0f_200d_1fa79 1f344_200d_1f7eb 1f34b_200d_1f7e9 1f3cb_fe0f_200d_2640_fe0f ' +
  '1f3cb_fe0f_200d_2642_fe0f 1f3cc_fe0f_200d_2640_fe0f 1f3cc_fe0f_200d_2642_fe0f ' +
  '1f3f3_fe0f_200d_26a7_fe0f 1f3f3_fe0f_200d_1f308 1f3f4_200d_2620_fe0f 1f408_200d_2b1b ' +
  '1f415_200d_1f9ba 1f426_200d_2b1b 1f426_200d_1f525 1f43b_200d_2744_fe0f 1f441_fe0f_200d_1f5e8_fe0f ' +
  '1f468_200d_1f466 1f468_200d_1f467 1f469_200d_1f466 1f469_200d_1f467 1f575_fe0f_200d_2640_fe0f ' +
  '1f575_fe0f_200d_2642_fe0f 1f62e_200d_1f4a8 1f635_200d_1f4ab 1f636_200d_1f32b_fe0f ' +
  '1f642_200d_2194_fe0f 1f642_200d_2195_fe0f 1f9d1_200d_1f9d2 1f9de_200d_2640_fe0f 1f9de_200d_2642_fe0f ' +
  '1f9df_200d_2640_fe0f 1f9df_200d_2642_fe0f 1f468_200d_1f468_200d_1f466 1f468_200d_1f468_200d_1f467 ' +
  '1f468_200d_1f469_200d_1f466 1f468_200d_1f469_200d_1f467 1f468_200d_1f467_200d_1f466 ' +
  '1f468_200d_1f467_200d_1f467 1f468_200d_1f466_200d_1f466 1f469_200d_1f469_200d_1f466 ' +
  '1f469_200d_1f469_200d_1f467 1f469_200d_1f467_200d_1f466 1f469_200d_1f467_200d_1f467 ' +
  '1f469_200d_1f466_200d_1f466 1f9d1_200d_1f9d1_200d_1f9d2 1f9d1_200d_1f9d2_200d_1f9d2 ' +
  '1f468_200d_1f468_200d_1f467_200d_1f467 1f468_200d_1f468_200d_1f467_200d_1f466 ' +
  '1f468_200d_1f468_200d_1f466_200d_1f466 1f468_200d_1f469_200d_1f467_200d_1f467 ' +
  '1f468_200d_1f469_200d_1f467_200d_1f466 1f468_200d_1f469_200d_1f466_200d_1f466 ' +
  '1f469_200d_1f469_200d_1f467_200d_1f467 1f469_200d_1f469_200d_1f467_200d_1f466 ' +
  '1f469_200d_1f469_200d_1f466_200d_1f466 1f9d1_200d_1f9d1_200d_1f9d2_200d_1f9d2';

/** Joined sequences with no skin tone or with one. */
export const joinedToned =
  '1f3c3_200d_2640_fe0f 1f3c3_200d_2642_fe0f 1f3c3_200d_27a1_fe0f 1f3c4_200d_2640_fe0f ' +
  '1f3c4_200d_2642_fe0f 1f3ca_200d_2640_fe0f 1f3ca_200d_2642_fe0f 1f468_200d_2695_fe0f ' +
  '1f468_200d_2696_fe0f 1f468_200d_2708_fe0f 1f468_200d_1f33e 1f468_200d_1f373 1f468_200d_1f37c ' +
  '1f468_200d_1f393 1f468_200d_1f3a4 1f468_200d_1f3a8 1f468_200d_1f3eb 1f468_200d_1f3ed ' +
  '1f468_200d_1f4bb 1f468_200d_1f4bc 1f468_200d_1f527 1f468_200d_1f52c 1f468_200d_1f680 ' +
  '1f468_200d_1f692 1f468_200d_1f9af 1f468_200d_1f9b0 1f468_200d_1f9b1 1f468_200d_1f9b2 ' +
  '1f468_200d_1f9b3 1f468_200d_1f9bc 1f468_200d_1f9bd 1f469_200d_2695_fe0f 1f469_200d_2696_fe0f ' +
  '1f469_200d_2708_fe0f 1f469_200d_1f33e 1f469_200d_1f373 1f469_200d_1f37c 1f469_200d_1f393 ' +
  '1f469_200d_1f3a4 1f469_200d_1f3a8 1f469_200d_1f3eb 1f469_200d_1f3ed 1f469_200d_1f4bb ' +
  '1f469_200d_1f4bc 1f469_200d_1f527 1f469_200d_1f52c 1f469_200d_1f680 1f469_200d_1f692 ' +
  '1f469_200d_1f9af 1f469_200d_1f9b0 1f469_200d_1f9b1 1f469_200d_1f9b2 1f469_200d_1f9b3 ' +
  '1f469_200d_1f9bc 1f469_200d_1f9bd 1f46e_200d_2640_fe0f 1f46e_200d_2642_fe0f 1f46f_200d_2640_fe0f ' +
  '1f46f_200d_2642_fe0f 1f470_200d_2640_fe0f 1f470_200d_2642_fe0f 1f471_200d_2640_fe0f ' +
  '1f471_200d_2642_fe0f 1f473_200d_2640_fe0f 1f473_200d_2642_fe0f 1f477_200d_2640_fe0f ' +
  '1f477_200d_2642_fe0f 1f481_200d_2640_fe0f 1f481_200d_2642_fe0f 1f482_200d_2640_fe0f ' +
  '1f482_200d_2642_fe0f 1f486_200d_2640_fe0f 1f486_200d_2642_fe0f 1f487_200d_2640_fe0f ' +
  '1f487_200d_2642_fe0f 1f645_200d_2640_fe0f 1f645_200d_2642_fe0f 1f646_200d_2640_fe0f ' +
  '1f646_200d_2642_fe0f 1f647_200d_2640_fe0f 1f647_200d_2642_fe0f 1f64b_200d_2640_fe0f ' +
  '1f64b_200d_2642_fe0f 1f64d_200d_2640_fe0f 1f64d_200d_2642_fe0f 1f64e_200d_2640_fe0f ' +
  '1f64e_200d_2642_fe0f 1f6a3_200d_2640_fe0f 1f6a3_200d_2642_fe0f 1f6b4_200d_2640_fe0f ' +
  '1f6b4_200d_2642_fe0f 1f6b5_200d_2640_fe0f 1f6b5_200d_2642_fe0f 1f6b6_200d_2640_fe0f ' +
  '1f6b6_200d_2642_fe0f 1f6b6_200d_27a1_fe0f 1f926_200d_2640_fe0f 1f926_200d_2642_fe0f ' +
  '1f935_200d_2640_fe0f 1f935_200d_2642_fe0f 1f937_200d_2640_fe0f 1f937_200d_2642_fe0f ' +
  '1f938_200d_2640_fe0f 1f938_200d_2642_fe0f 1f939_200d_2640_fe0f 1f939_200d_2642_fe0f ' +
  '1f93c_200d_2640_fe0f 1f93c_200d_2642_fe0f 1f93d_200d_2640_fe0f 1f93d_200d_2642_fe0f ' +
  '1f93e_200d_2640_fe0f 1f93e_200d_2642_fe0f 1f9b8_200d_2640_fe0f 1f9b8_200d_2642_fe0f ' +
  '1f9b9_200d_2640_fe0f 1f9b9_200d_2642_fe0f 1f9cd_200d_2640_fe0f 1f9cd_200d_2642_fe0f ' +
  '1f9ce_200d_2640_fe0f 1f9ce_200d_2642_fe0f 1f9ce_200d_27a1_fe0f 1f9cf_200d_2640_fe0f ' +
  '1f9cf_200d_2642_fe0f 1f9d1_200d_2695_fe0f 1f9d1_200d_2696_fe0f 1f9d1_200d_2708_fe0f 1f9d1_200d_1f33e ' +
  '1f9d1_200d_1f373 1f9d1_200d_1f37c 1f9d1_200d_1f384 1f9d1_200d_1f393 1f9d1_200d_1f3a4 ' +
  '1f9d1_200d_1f3a8 1f9d1_200d_1f3eb 1f9d1_200d_1f3ed 1f9d1_200d_1f4bb 1f9d1_200d_1f4bc ' +
  '1f9d1_200d_1f527 1f9d1_200d_1f52c 1f9d1_200d_1f680 1f9d1_200d_1f692 1f9d1_200d_1f9af ' +
  '1f9d1_200d_1f9b0 1f9d1_200d_1f9b1 1f9d1_200d_1f9b2 1f9d1_200d_1f9b3 1f9d1_200d_1f9bc ' +
  '1f9d1_200d_1f9bd 1f9d1_200d_1fa70 1f9d4_200d_2640_fe0f 1f9d4_200d_2642_fe0f 1f9d6_200d_2640_fe0f ' +
  '1f9d6_200d_2642_fe0f 1f9d7_200d_2640_fe0f 1f9d7_200d_2642_fe0f 1f9d8_200d_2640_fe0f ' +
  '1f9d8_200d_2642_fe0f 1f9d9_200d_2640_fe0f 1f9d9_200d_2642_fe0f 1f9da_200d_2640_fe0f ' +
  '1f9da_200d_2642_fe0f 1f9db_200d_2640_fe0f 1f9db_200d_2642_fe0f 1f9dc_200d_2640_fe0f ' +
  '1f9dc_200d_2642_fe0f 1f9dd_200d_2640_fe0f 1f9dd_200d_2642_fe0f 1f468_200d_1f9af_200d_27a1_fe0f ' +
  '1f468_200d_1f9bc_200d_27a1_fe0f 1f468_200d_1f9bd_200d_27a1_fe0f 1f469_200d_1f9af_200d_27a1_fe0f ' +
  '1f469_200d_1f9bc_200d_27a1_fe0f 1f469_200d_1f9bd_200d_27a1_fe0f 1f9d1_200d_1f9af_200d_27a1_fe0f ' +
  '1f9d1_200d_1f9bc_200d_27a1_fe0f 1f9d1_200d_1f9bd_200d_27a1_fe0f 1f3c3_200d_2642_fe0f_200d_27a1_fe0f ' +
  '1f3c3_200d_2640_fe0f_200d_27a1_fe0f 1f6b6_200d_2642_fe0f_200d_27a1_fe0f ' +
  '1f6b6_200d_2640_fe0f_200d_27a1_fe0f 1f9ce_200d_2642_fe0f_200d_27a1_fe0f ' +
  '1f9ce_200d_2640_fe0f_200d_27a1_fe0f';

/** Joined sequences that are written like this only with one skin tone. */
export const joinedTonedOnly =
  '26f9_200d_2640_fe0f 26f9_200d_2642_fe0f 1f3cb_200d_2640_fe0f 1f3cb_200d_2642_fe0f ' +
  '1f3cc_200d_2640_fe0f 1f3cc_200d_2642_fe0f 1f575_200d_2640_fe0f 1f575_200d_2642_fe0f';

/** Two people: no skin tone, or any two. */
export const joinedPairs =
  '1f468_200d_2764_fe0f_200d_1f468 1f469_200d_2764_fe0f_200d_1f468 1f469_200d_2764_fe0f_200d_1f469 ' +
  '1f9d1_200d_1f91d_200d_1f9d1 1f468_200d_2764_fe0f_200d_1f48b_200d_1f468 ' +
  '1f469_200d_2764_fe0f_200d_1f48b_200d_1f468 1f469_200d_2764_fe0f_200d_1f48b_200d_1f469';

/** Two people with two different skin tones. */
export const joinedMixedPairs =
  '1faf1_200d_1faf2 1f468_200d_1f91d_200d_1f468 1f468_200d_1f430_200d_1f468 1f468_200d_1faef_200d_1f468 ' +
  '1f469_200d_1f91d_200d_1f468 1f469_200d_1f91d_200d_1f469 1f469_200d_1f430_200d_1f469 ' +
  '1f469_200d_1faef_200d_1f469 1f9d1_200d_2764_fe0f_200d_1f9d1 1f9d1_200d_1f430_200d_1f9d1 ' +
  '1f9d1_200d_1faef_200d_1f9d1 1f9d1_200d_2764_fe0f_200d_1f48b_200d_1f9d1';
