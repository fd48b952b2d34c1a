import { words } from '../lexicon.ts';

/** What myths of health are told about, by class: the first part of a relation of `english-myth-relations.ts`. Names begin with `of-`. */
export const mythAgents: Readonly<Record<string, readonly string[]>> = {
  'of-vaccine': [
    ...words(`vaccine vaccines vaccination vaccinations vaccinate vaccinating vaccinated immunisation immunisations immunization immunizations jab jabs jabbed booster boosters mrna mmr gardasil
      pfizer moderna astrazeneca covishield sinovac dtap tdap bcg vax vaxx vaxxed inoculation clotshot`),
    'the|a|flu|covid|hpv|shingles|polio|measles|rsv|tetanus|these|those|that|this|their|baby|childhood|first|second|third|one|two|three|many|more|gene shot|shots|injection|injections',
    'injected children|babies|people',
    'mrna|gene|experimental gene? therapy|technology|injection|shots',
  ],
  'of-vaccinated': [
    'vaccinated|jabbed people|person|persons|coworkers|colleagues|neighbours|neighbors|relatives|mothers|children|kids|women|men|folk|folks|individuals|blood|donors',
    'the vaccinated|jabbed',
    'those|anyone|people|someone who have|has|had|got|is|are|were? been? vaccinated|jabbed|boosted|the',
  ],
  'of-ingredient': [
    ...words(
      'mercury thimerosal thiomersal aluminium aluminum formaldehyde adjuvants adjuvant nanoparticles graphene squalene polysorbate luciferase',
    ),
    'spike protein|proteins',
    'lipid nanoparticles',
    'fetal|foetal cells|tissue',
  ],
  'of-waves': [
    ...words('5g 4g wifi wi-fi radiation emf emfs bluetooth airpods smartmeters masts microwaves microwave'),
    'cell|phone|mobile|5g tower|towers|mast|masts|antennas',
    'mobile|cell|smart phone|phones|meters',
    'power lines',
    'airport scanners',
  ],
  'of-fluoride': [...words('fluoride fluoridation fluoridated'), 'tap water'],
  'of-additive': [
    ...words(`aspartame sweetener sweeteners msg gmo gmos gluten dairy milk sugar carbs lectins seed-oils canola margarine preservatives additives food-dyes dyes teflon
      plastic plastics parabens deodorant deodorants antiperspirant antiperspirants talc shampoo sunscreen sunscreens bra bras tampons toothpaste glyphosate chlorine chemtrails
      microwaved soy soya meat wheat coffee carrageenan nightshades fruit`),
    'seed|vegetable|canola oil|oils',
    'underwire bra|bras',
    'cow|cows milk',
    'tap|bottled water',
    'processed food|foods',
    'artificial sweetener|sweeteners|colours|colors',
    'chemical sunscreen|sunscreens',
    'hair dye',
    'ice|cold water|drinks',
  ],
  'of-mask': [
    ...words('mask masks masking facemask facemasks'),
    'face mask|masks|coverings|covering',
    'mask wearing|wearing|use',
  ],
  'of-painkiller': words('paracetamol acetaminophen tylenol ibuprofen panadol calpol aspirin'),
  'of-medicine': [
    ...words(`statin statins antidepressant antidepressants ssri ssris insulin metformin antibiotics chemo chemotherapy radiotherapy steroids inhaler inhalers ritalin
      ozempic semaglutide wegovy antipsychotics arvs antiretrovirals art prep azt warfarin anaesthesia anesthesia anaesthetic epidural epidurals hrt medicine medicines medication
      medications pharmaceuticals drugs pills tablets antimalarials remdesivir ventilators ventilator paxlovid levothyroxine beta-blockers`),
    'blood|prescription pressure? pills|tablets|medicine|medication|medicines|drugs',
    'conventional|western|modern|allopathic|hospital|prescription|english|orthodox medicine|medicines|treatment|treatments|drugs',
    'cancer treatment|treatments|drugs',
    'adhd medication|meds|medicine',
    'asthma pump|pumps',
  ],
  'of-contraceptive': [
    ...words(
      'contraceptive contraceptives contraception iud iuds coil implanon implant implants depo condom condoms nexplanon',
    ),
    'the|birth-control|contraceptive pill|pills|injection',
    'birth control pills?',
    'morning-after|emergency pill|contraception',
    'family planning',
  ],
  'of-test': [
    ...words(
      'mammogram mammograms mammography smear smears pap pcr swab swabs biopsy biopsies colonoscopy ultrasound ultrasounds x-rays scans lateral-flow screening',
    ),
    'vitamin k shot|injection',
    'blood transfusion|transfusions|donation|donations',
    'organ donation|donations',
    'heel prick',
    'covid|pcr test|tests',
  ],
  'of-remedy': [
    ...words(`garlic ginger turmeric curcumin lemon lemons lime honey cinnamon onion onions vinegar moringa neem papaya pawpaw soursop graviola guava aloe noni mangosteen
      pomegranate beetroot celery kale broccoli blueberries blueberry cucumber pineapple bromelain avocado cloves clove nutmeg pepper cayenne fenugreek cumin basil tulsi
      ashwagandha giloy amla triphala bitter-gourd karela okra hibiscus dandelion burdock nettle sage thyme rosemary oregano peppermint chamomile lavender eucalyptus
      echinacea elderberry ginseng ginkgo mistletoe wormwood artemisia hawthorn berberine kratom kava mushrooms chaga reishi cordyceps lion's-mane
      frankincense myrrh copaiba essential-oils spirulina chlorella wheatgrass barley seaweed sea-moss zeolite charcoal clay bentonite colloidal borax
      turpentine kerosene bleach mms chlorine-dioxide hydrogen-peroxide peroxide urine dmso ozone methylene ivermectin fenbendazole mebendazole hydroxychloroquine
      laetrile amygdalin b17 cannabis cbd hemp marijuana hash rso kombucha kefir probiotics colostrum broth ghee coconut castor
      zinc selenium magnesium iodine quercetin nac glutathione resveratrol melatonin collagen multivitamins supplements supplement vitamins herb herbs herbal herbals concoction
      tea teas infusion juice juices juicing smoothie smoothies detox cleanse cleanses enema enemas fasting keto ketogenic carnivore vegan alkaline
      homeopathy homeopathic homoeopathy ayurveda ayurvedic siddha unani reiki acupuncture acupressure cupping chiropractic chiropractor osteopathy reflexology naturopathy
      naturopath crystals crystal magnets magnet prayer prayers faith meditation affirmations hypnosis manifesting yoga breathing sunlight sunbathing sungazing grounding earthing sauna saunas steam
      steaming tobacco snuff cowdung gin vodka whisky whiskey ethanol brandy coke cola mercury-free potatoes potato cabbage egg eggs banana bananas
      dates nigella mullein comfrey tea-tree witch-hazel cranberry cranberries d-mannose creatine bicarbonate saltwater gargling butter mustard camphor menthol vicks
      poultice spells amulet exorcism pendant bracelet patches foot-pads potion remedy remedies superfood superfoods tonic tonics elixir`),
    'vitamin|vitamins a|b|c|d|e|b17|k2|d3|b12|iv|drip|drips?',
    'iv|vitamin|drip drip|drips|vitamins|infusions|infusion',
    'apple cider vinegar?',
    'black seed|seeds|cumin|salve oil?',
    'olive|coconut|castor|oregano|fish|cannabis|mustard|hemp|cbd|snake|peppermint|clove|flaxseed|essential|eucalyptus|black|palm|neem oil|oils',
    'bitter leaf|gourd|melon|kola|apricot',
    'apricot|papaya|chia|flax|pumpkin|avocado|fennel|mango kernels|kernel|seeds|seed|leaf|leaves|pits',
    'baking|bicarbonate soda|of',
    'raw|unpasteurised|unpasteurized|camel|goat|goats|breast|donkey milk|cheese',
    'colloidal silver',
    'salt|warm|hot|lemon|alkaline|hydrogen|structured|holy|blessed|sea|ozonated|cold|ionised|ionized|rice|coconut|saline|saltwater water|rinse|rinses|shower|showers|bath|baths',
    'ice baths?',
    'coffee|garlic|herbal|salt|detox enema|enemas|tea|teas|drops|baths|tonic|mixture',
    'green|herbal|lemon|ginger|guava|papaya|dandelion|nettle|mint|moringa|soursop|black|raspberry tea|teas|leaf|leaves',
    'bone broth',
    'raw food|foods|diet|honey|garlic|onion|eggs|liver|vegan|juice',
    'plant|whole based|food diet',
    'plant-based|low-carb|sugar-free|gluten-free|dairy-free|vegan|keto|carnivore|paleo|fruit|grape|juice|alkaline|anti-inflammatory diet|diets|fast|cleanse|eating',
    'intermittent|water|dry|juice fasting|fast|fasts',
    'chlorine|hydrogen dioxide|peroxide',
    'miracle mineral',
    'horse|sheep|cattle|dog dewormer|paste|drench|wormer',
    'cow urine|dung',
    'own urine|pee',
    'sea|irish moss',
    'activated charcoal',
    'tea tree',
    'witch hazel',
    'essential oil|oils',
    'detox foot|drink|tea|patch pads|patches|pad|teas?',
    'parasite cleanse|cleanses|protocol',
    'liver|colon|kidney|gallbladder|heavy cleanse|flush|detox|cleansing|metal',
    'ear candle|candles|candling',
    "traditional|natural|folk|herbal|home|ancient|grandmother's|grandma's|chinese|african|alternative|indigenous|holistic medicine|medicines|remedies|remedy|healer|healers|cure|cures|treatment|treatments|herbs|healing|mixture|therapy|therapies",
    'energy|spiritual|faith|sound|quantum|crystal healing|healer|healers|therapy',
    'positive thinking|thoughts|mindset',
    'holy oil|water',
    'palm wine|oil',
    'sun exposure',
    'fresh air',
    'cold|cod plunge|plunges|liver',
    'sex with a? virgin|virgins',
    'chewing gum|tobacco',
    'himalayan|epsom|pink|black salt|salts',
    'pulling oil',
    'oil pulling',
    "human|dog|mother's|breast milk|saliva|spit",
  ],
  'of-practice': [
    ...words(
      'bleach mms urine peroxide turpentine kerosene borax smoking cigarettes vaping vapes alcohol wine beer dewormer hookah shisha marijuana weed cannabis kratom tanning sunbeds steroids fentanyl homebirth freebirth fasting laxatives tobacco snus douching',
    ),
    'raw|unpasteurised|unpasteurized milk|milks',
    'chlorine|hydrogen dioxide|peroxide',
    'colloidal silver',
    'drinking bleach|urine|peroxide|methanol',
    'home|free|unassisted|water birth|births',
    'measles|chickenpox|pox party|parties',
    'lip|chewing tobacco',
    'sharing needles',
    'drink|drinking and driving',
    'tanning bed|beds',
    'black salve',
  ],
  'of-illness': [
    ...words(
      'covid covid-19 coronavirus corona flu influenza measles mumps rubella chickenpox polio whooping pertussis rsv hpv mpox monkeypox ebola malaria dengue tb tuberculosis cholera',
    ),
    'whooping cough',
    'childhood diseases|illnesses|infections',
    'the|this|a virus|disease|infection|pandemic',
    'natural infection',
  ],
  'of-illnessMind': [
    ...words(
      'depression adhd anxiety ptsd autism schizophrenia addiction anorexia bipolar dyslexia endometriosis fibromyalgia',
    ),
    'long|chronic covid|fatigue',
    'mental illness|illnesses',
    'postnatal|postpartum depression',
    'period pain',
  ],
  'of-germ': [
    ...words(
      'hiv viruses virus germs bacteria sars-cov-2 germ pathogens cholesterol ldl smoking salt sunburn obesity hpv',
    ),
    'blood pressure',
    'high cholesterol',
  ],
  'of-habit': [
    ...words(
      'swimming bathing showering reading cracking shaving masturbation microwaving sweating tattoos perfume stress sugar candy chocolate spicy parenting trauma screens television witchcraft curse curses demons sin jinn karma cold draught draughts damp air-conditioning',
    ),
    'wet|damp hair|feet',
    'cold weather|air|water|drinks|temperatures|floor',
    'bad|poor|lazy|strict|cold|working parenting|parents|mothers|mother|upbringing',
    'going out|outside',
    'evil eye|spirits|spirit',
    'toilet|public seat|seats|toilet|toilets',
    'mosquito|insect bites|mosquitoes',
    'refrigerator mothers',
    'the full? moon',
    'dim|poor|low light',
    'screen time',
    'sitting too? close',
    'shaking hands',
    'sharing cups|plates|cutlery|utensils|food',
    'hugging|kissing',
    'toxins|parasites|mould|mold|heavy',
    'heavy metals?',
    'spinal misalignment|misalignments',
    'negative thoughts|emotions|energy',
    'leaky gut',
    'acid|acidic body|blood|diet|food|foods',
  ],
  'of-body': [
    ...words('immunity immune body'),
    'natural|innate|god-given|own|strong|good immunity|defences|defenses|immune',
    'immune system',
    'healthy|organic|clean|good|balanced|proper|right diet|food|eating|lifestyle|nutrition|living',
    'breast-feeding|breastfeeding|breastmilk',
    'breast milk',
    'hand|good hygiene|sanitation',
  ],
  'of-pharma': [
    ...words(
      'pharma doctors governments government who cdc fda gates elites media hospitals scientists oncologists paediatricians pediatricians regulators bigpharma authorities establishment nih',
    ),
    'big pharma',
    'bill gates',
    'drug|pharmaceutical companies|industry|firms',
    'health|medical ministry|authorities|officials|department|establishment|industry',
  ],
};
