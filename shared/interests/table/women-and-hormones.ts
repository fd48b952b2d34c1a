/** Contraception, pregnancy, hormones and growing up: `name | other names | makers | classes`. */
export const hormoneRows = `
Mirena | Kyleena, Skyla, Jaydess, levonorgestrel IUD | Bayer | hormonal IUD
Liletta | Levosert | AbbVie | hormonal IUD
Paragard | copper IUD | CooperCompanies | copper IUD
Nexplanon | Implanon, etonogestrel implant | Organon | contraceptive implant
NuvaRing | | Organon | contraceptive ring
Annovera | | TherapeuticsMD | contraceptive ring
Yaz | Yasmin, Beyaz, drospirenone | Bayer | birth control pill
Slynd | | Exeltis | birth control pill
Opill | norgestrel | Perrigo | birth control pill
Nextstellis | Drovelis | Mayne Pharma | birth control pill
Lo Loestrin | Lo Loestrin Fe | AbbVie | birth control pill
Depo-Provera | Depo Provera, Sayana Press, medroxyprogesterone | Pfizer | contraceptive injection
Xulane | Evra | Viatris | contraceptive patch
Plan B | Plan B One-Step | Foundation Consumer Healthcare | morning-after pill
ella | ellaOne, ulipristal | Perrigo | morning-after pill
My Way | | | morning-after pill
Mifeprex | mifepristone, mifepristona, RU-486, Mifegyne, mifépristone | Danco | abortion pill
Cytotec | misoprostol | Pfizer | abortion pill
Phexxi | | Evofem | contraceptive gel
Essure | | Bayer | sterilisation device
Filshie | | CooperCompanies | sterilisation device
Premarin | Prempro, conjugated estrogens | Pfizer | hormone therapy
Estrogel | Oestrogel, estradiol gel | Besins | hormone therapy
Femoston | | Viatris | hormone therapy
Vagifem | | Novo Nordisk | hormone therapy
Veozah | Veoza, fezolinetant | Astellas | menopause medicine
Lynkuet | elinzanetant | Bayer | menopause medicine
Addyi | flibanserin | Sprout | desire medicine
Vyleesi | | Cosette | desire medicine
Clomid | clomifene, clomiphene | | fertility medicine
Gonal-f | | Merck KGaA | fertility medicine
Makena | | Covis | pregnancy medicine
Diclegis | Bonjesta, Xonvea | Duchesnay | pregnancy medicine
Orilissa | elagolix | AbbVie | endometriosis medicine
Lupron | leuprolide, Lupron Depot | AbbVie | puberty blocker
Supprelin | histrelin | Endo | puberty blocker
AndroGel | testosterone gel | AbbVie | testosterone
Jatenzo | Kyzatrex, Tlando | Tolmar | testosterone
Propecia | finasteride, finasterida, Proscar | Organon | hair-loss medicine
Avodart | dutasteride | GSK | hair-loss medicine
Rogaine | Regaine, minoxidil | Kenvue | hair-loss medicine
Accutane | isotretinoin, Roaccutane, isotretinoína | Roche | acne medicine
`;
