// Makes tests/Privacy/Corpus/stories.jsonl: 180 invented texts from all sub-regions of the UN's M49, each with the
// stretches that must be found. No person stands behind a name: given and family names common in a country are thrown
// together by a fixed seed; telephone numbers are libphonenumber's own examples; hosts are example domains.
//
//   node tests/Data/make-story-corpus.mjs > tests/Privacy/Corpus/stories.jsonl
//
// A line: {"id","text","context","gold":[{"start","end","type","own"}]}; own marks what the submission itself says.

// code | given | family | city | library | acronym | telephone | telephone abroad | postal address
const places = `
DZ|Yasmine,Karim|Benali,Haddad|Oran|Bibliothèque municipale d'Oran|BMO|040 12 34 56|+213 551 23 45 67|14 rue des Oliviers
EG|Nourhan,Tarek|El-Sayed,Mansour|Mansoura|Mansoura University Library|MUL|02 34567890|+20 10 01234567|22 Sharia Talaat Harb
SD|Amna,Osman|Elhassan,Bashir|Wad Madani|Gezira Reading House|GRH|015 3123456|+249 91 123 1234|House No. 14, Block 7
KE|Wanjiku,Otieno|Kamau,Odhiambo|Kisumu|Kisumu Lakeside Library|KLL|0712 123456|+254 712 123456|P.O. Box 4471
ET|Selamawit,Dawit|Tesfaye,Gebremariam|Bahir Dar|Blue Nile Academic Library|BNAL|011 111 2345|+251 91 123 4567|P.O. Box 3312
TZ|Neema,Baraka|Mushi,Kessy|Arusha|Meru Public Library|MPL|0621 234 567|+255 621 234 567|P. O. Box 7719
MG|Voahangy,Hery|Rakotomalala,Andriana|Antsirabe|Bibliothèque Mitsinjo|BMI|032 12 345 67|+261 32 12 345 67|B.P. 219
CM|Nadège,Emmanuel|Ngono,Fotso|Bafoussam|Bibliothèque des Hauts Plateaux|BHP|6 71 23 45 67|+237 6 71 23 45 67|B.P. 1187
CD|Mireille,Patient|Kabongo,Ilunga|Lubumbashi|Bibliothèque Wenze|BIWE|0991 234 567|+243 991 234 567|45, avenue Kasavubu
ZA|Thandeka,Sipho|Dlamini,Mokoena|Polokwane|Limpopo Valley Library|LVL|071 123 4567|+27 71 123 4567|17 Jacaranda Street
BW|Boitumelo,Kagiso|Seretse,Mogapi|Maun|Okavango Community Library|OCLB|71 123 456|+267 71 123 456|Plot 1182, Thito Ward
NA|Ndapewa,Festus|Shikongo,Amutenya|Ongwediva|Oshana Reading Centre|OSRC|081 123 4567|+264 81 123 4567|Erf 423, Valombola Street
NG|Oluwaseun,Chidinma|Adebayo,Nwosu|Ibadan|Bodija Community Library|BCLI|0802 123 4567|+234 802 123 4567|12 Awolowo Avenue
GH|Akosua,Kwabena|Mensah,Boateng|Tamale|Savannah Teachers Library|STL|023 123 4567|+233 23 123 4567|P.O. Box TL 88
SN|Aïssatou,Mamadou|Ndiaye,Diop|Ziguinchor|Bibliothèque Kadiandou|BIKA|70 123 45 67|+221 70 123 45 67|7 rue Javelier
CA|Geneviève,Liam|Tremblay,Bouchard|Sherbrooke|Bibliothèque Éva-Laplume|BEL|(506) 234-5678|+1 506-234-5678|455 Wellington Street
US|Marisol,Tyler|Henderson,Ramirez|Duluth|Spirit Lake Public Library|SLPL|(201) 555-0123|+1 201-555-0123|2210 Maple Grove Road
MX|Itzel,Rodrigo|Hernández,Cuevas|Oaxaca|Biblioteca Casa del Nopal|BCN|222 123 4567|+52 222 123 4567|Calle Reforma 18
GT|Ixchel,Mynor|Xicay,Cojtí|Quetzaltenango|Biblioteca Xelajú|BIXE|5123 4567|+502 5123 4567|Avenida Las Américas 7-62
CR|Marcela,Esteban|Quirós,Solano|Cartago|Biblioteca La Ruina|BLR|8312 3456|+506 8312 3456|Apartado 2310
JM|Shanique,Devon|Campbell,Wright|Mandeville|Manchester Parish Library|MAPL|(876) 210-1234|+1 876-210-1234|31 Caledonia Road
TT|Kavita,Kerwin|Ramlogan,Baptiste|San Fernando|Naparima Reading Room|NRR|(868) 291-1234|+1 868-291-1234|9 Cipero Street
BB|Shakira,Rommel|Greenidge,Holder|Speightstown|Speightstown Branch Library|SPBL|(246) 250-1234|+1 246-250-1234|4 Orange Street
CU|Yanelis,Osvaldo|Pérez,Machín|Matanzas|Biblioteca Bellamar|BIBE|05 1234567|+53 5 1234567|Calle Milanés 112
AR|Florencia,Ezequiel|Pereyra,Giménez|Rosario|Biblioteca Popular Alumbrar|BPA|011 2345-6789|+54 11 2345-6789|Avenida Pellegrini 1840
BR|Jussara,Thiago|Cavalcanti,Moreira|Londrina|Biblioteca Pé Vermelho|BPV|(11) 96123-4567|+55 11 96123-4567|Rua das Acácias, 233
PE|Killari,Wilfredo|Huamán,Ccori|Ayacucho|Biblioteca Wari|BIWA|912 345 678|+51 912 345 678|Jirón Asamblea 341
CO|Leidy,Andrés|Valderrama,Ospina|Manizales|Biblioteca El Samán|BES|321 1234567|+57 321 1234567|Carrera 23 No. 45-12
KZ|Aigerim,Nurlan|Bekova,Sadykov|Karaganda|Karaganda Steppe Library|KSLI|8 (710) 000 9998|+7 710 000 9998|ul. Yerubayeva 44
UZ|Dilnoza,Rustam|Yusupova,Karimov|Samarkand|Registon Library|RELI|91 234 56 78|+998 91 234 56 78|ul. Gagarina 27/3
CN|Xiaoling,Weijie|Ouyang,Zhang|Chengdu|Jinjiang Reading House|JJRH|131 2345 6789|+86 131 2345 6789|88 Tianfu Road
JP|Haruka,Takeshi|Mizushima,Okabe|Matsuyama|Matsuyama Castle Library|MCL|090-1234-5678|+81 90-1234-5678|3-14 Ichiban-cho
KR|Seo-yeon,Min-jun|Bae,Hwangbo|Jeonju|Jeonju Hanok Library|JHL|02-212-3456|+82 2-212-3456|52 Girin-daero
MN|Oyunchimeg,Batbayar|Ganbold,Enkhtur|Erdenet|Selenge Library|SELI|8812 3456|+976 8812 3456|P.O. Box 613
BD|Nusrat,Tanvir|Chowdhury,Sarkar|Rajshahi|Padma Reading Society|PRS|01812-345678|+880 1812-345678|House 21, Road 4
IN|Lakshmi,Arjun|Raghunathan,Deshpande|Mysuru|Kaveri College Library|KCL|081234 56789|+91 81234 56789|27 Temple Road
LK|Dilrukshi,Nuwan|Wickramasinghe,Perera|Kandy|Mahaweli Library|MAHL|071 234 5678|+94 71 234 5678|118 Peradeniya Road
NP|Sushmita,Prakash|Gurung,Adhikari|Pokhara|Phewa Community Library|PCL|984-1234567|+977 984-1234567|P.O. Box 905
PK|Mehwish,Bilal|Siddiqui,Qureshi|Multan|Chenab Women's Library|CWL|0301 2345678|+92 301 2345678|House No. 8, Street 15
MY|Nur Aisyah,Hafiz|Abdullah,Ismail|Kuching|Perpustakaan Sungai Sarawak|PSS|012-345 6789|+60 12-345 6789|Jalan Satok 47
ID|Ratna,Bagus|Wijaya,Kusumawardani|Malang|Perpustakaan Tugu|PETU|0812-345-678|+62 812-345-678|Jl. Ijen No. 25
PH|Maricel,Jomar|Dimaculangan,Villanueva|Iloilo|Molo Reading Hub|MRH|0905 123 4567|+63 905 123 4567|61 Rizal Street
VN|Thu Hà,Quang Minh|Nguyen,Tran|Da Nang|Thư viện Sông Hàn|TVSH|091 234 56 78|+84 91 234 56 78|42 Bach Dang Street
TH|Suphaporn,Kittisak|Srisuk,Wongsawat|Chiang Mai|Doi Suthep Library|DSL|081 234 5678|+66 81 234 5678|15 Nimmanhaemin Road
TR|Elif,Mustafa|Yıldırım,Kaplan|Eskişehir|Porsuk Kütüphanesi|POKU|0501 234 56 78|+90 501 234 56 78|Atatürk Caddesi No: 41
LB|Rima,Jad|Khoury,Haddad|Tripoli|Mina Public Library|MIPL|71 123 456|+961 71 123 456|14 Azmi Street
AE|Maitha,Sultan|Al Mazrouei,Al Ketbi|Al Ain|Hili Oasis Library|HOL|050 123 4567|+971 50 123 4567|P.O. Box 15551
GE|Tamar,Giorgi|Kvaratskhelia,Beridze|Kutaisi|Rioni Library|RIOL|0555 12 34 56|+995 555 12 34 56|21 Tsereteli Street
PL|Małgorzata,Zbigniew|Wiśniewska,Dąbrowski|Bydgoszcz|Biblioteka nad Brdą|BNB|512 345 678|+48 512 345 678|ul. Długa 14/6
RO|Ruxandra,Mihai|Popescu,Dumitrașcu|Sibiu|Biblioteca Cibin|BICI|0712 034 567|+40 712 034 567|Strada Mitropoliei 9
UA|Oksana,Taras|Shevchuk,Kravchenko|Poltava|Vorskla Library|VOLI|050 123 4567|+380 50 123 4567|ul. Sobornosti 33
FI|Aino,Juhani|Koskinen,Lehtovaara|Kuopio|Kallaveden kirjasto|KAKI|041 2345678|+358 41 2345678|Satamakatu 7 B
GB|Eilidh,Gareth|Sutherland,Prosser|Inverness|Moray Firth Library|MFL|07400 123456|+44 7400 123456|22 Academy Street, Flat 3
NO|Ragnhild,Sondre|Haugland,Bjørnstad|Tromsø|Tromsøya bibliotek|TRBI|406 12 345|+47 406 12 345|Storgata 91
EE|Liisi,Tanel|Tammsaare,Kuusk|Viljandi|Viljandi Lossi Library|VLL|5123 4567|+372 5123 4567|Tallinna tn 11
ES|Begoña,Iñaki|Etxeberria,Zubizarreta|Zaragoza|Biblioteca del Cierzo|BICE|612 34 56 78|+34 612 34 56 78|Calle Don Jaime 31
IT|Ginevra,Matteo|Bianchi,Colombo|Bergamo|Biblioteca dei Mille|BDM|312 345 6789|+39 312 345 6789|Via Sant'Alessandro 58
GR|Eleni,Stavros|Papadimitriou,Kostopoulos|Volos|Pelion Library|PELI|691 234 5678|+30 691 234 5678|18 Dimitriados Street
HR|Ivana,Domagoj|Kovačević,Jurić|Osijek|Knjižnica Drava|KNDR|092 123 4567|+385 92 123 4567|Kapucinska ulica 12
DE|Friederike,Jörg|Schönhuber,Kowalczyk|Tübingen|Neckarbücherei|NEBU|01512 3456789|+49 1512 3456789|Lindenstraße 24
FR|Maëlle,Thibault|Lefebvre,Carpentier|Nantes|Médiathèque de l'Erdre|MEDE|06 12 34 56 78|+33 6 12 34 56 78|12 rue Crébillon
NL|Fleur,Joris|van der Meulen,Dijkstra|Zwolle|Bibliotheek IJsselkade|BIJS|06 12345678|+31 6 12345678|Kerkstraat 18
AU|Bronwyn,Jarrah|McAllister,O'Shea|Ballarat|Eureka Regional Library|EURL|0412 345 678|+61 412 345 678|5 Lydiard Street North
NZ|Hinemoa,Wiremu|Tamihana,Parata|Whanganui|Awa Community Library|AWCL|021 123 4567|+64 21 123 4567|64 Ridgway Street
FJ|Mere,Josefa|Vakaloloma,Naivalu|Lautoka|Sugar City Library|SUCL|701 2345|+679 701 2345|P.O. Box 1190
PG|Betty,Gabriel|Kaupa,Wari|Goroka|Asaro Valley Library|ASVL|7012 3456|+675 7012 3456|P.O. Box 417
SB|Doreen,Selwyn|Maelasi,Kwaioloa|Auki|Malaita Reading Room|MARR|74 21234|+677 74 21234|P.O. Box 52
WS|Sina,Tavita|Faleolo,Leota|Salelologa|Savaii Library|SAVL|72 12345|+685 72 12345|P.O. Box 2093
TO|Ana,Semisi|Taufa,Fonua|Neiafu|Vavau Library|VAVL|771 5123|+676 771 5123|P.O. Box 31
KI|Teretia,Ioane|Tebano,Kirata|Betio|Betio Book Hut|BEBH|72001234|+686 72001234|P.O. Box 76
FM|Yolanda,Kasio|Silbanuz,Ehmes|Kolonia|Pohnpei Reading Center|POHR|350 1234|+691 350 1234|P.O. Box 128
`.trim().split('\n').map(line => line.split('|'));

// mulberry32: the same texts every time.
let state = 20260817;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = list => list[Math.floor(random() * list.length)];
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıł]/g, c => ({ ı: 'i', ł: 'l' })[c]).replaceAll('ø', 'o').toLowerCase().replace(/[^a-z]/g, '');

const orcid = () => {
  let digits = '0000000' + pick(['1', '2', '3']);
  for (let i = 0; i < 7; i++)
    digits += Math.floor(random() * 10);
  let total = 0;
  for (const digit of digits)
    total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  digits += check === 10 ? 'X' : check;
  return digits.match(/.{4}/g).join('-');
};

// Three shapes of every kind of text; {type:value} is a stretch to be found, own! marks the submission's own.
const story = [
  o => `My name is ${o.own(o.full)} and I work at ${o.lib()} in ${o.town()}. In the second week my partner ${o.other('first')} asked me how we choose our books, and I had no answer ready. We have talked every Friday since. If you would like to hear more, write to ${o.mail()}.`,
  o => `Hello from ${o.town()}! I am a school librarian. My partner, ${o.other('full')}, lives eleven time zones away, so we leave each other voice messages. She calls me ${o.own(o.nick)}. My WhatsApp is ${o.phone()} and I am ${o.handle()} on Instagram.`,
  o => `What I learned this round: weeding is universal. ${o.other('first')} and I compared our lists and laughed. At ${o.lib()} we still keep the encyclopaedia of 1984.\n\nBest wishes,\n${o.own(o.full)}`,
  o => `${o.own(o.first)} here. I was born on ${o.birth()} and became a librarian by accident. You can post a card to ${o.address()}, I answer all of them. My partner sent one with a kookaburra.`,
  o => `We skyped twice, then the power went. ${o.own(o.acronym, 'institution')} has one generator for three buildings. My Skype name is ${o.account()}. Dr ${o.other('last')} from the medical branch joined us for the last call.`,
  o => `I keep a diary of the exchange at ${o.url()}. There I wrote about ${o.other('full')}, who runs a book boat, and about our first call when neither of us could understand the other.`,
  o => `My e-mail is ${o.obfuscated()} because robots read everything. ${o.other('first')}, my partner, thought that very funny. We both catalogue with RDA and both miss the card catalogue.`,
  o => `For the record my ORCID is ${o.id()}; I publish on school libraries in rural districts. My colleague ${o.other('full')} translated the survey. Contact: ${o.mail()}, tel. ${o.phone()}.`,
  o => `Dear all, thank you for this round. I am writing for ${o.own(o.last)}'s team at the ${o.lib()}. We met with ${o.other('full')} online; the chat log shows my address as ${o.ip()}, please remove it. Kind regards, ${o.own(o.first)}`,
  o => `${o.upper(o.own, o.full)} SPEAKING. I TYPE IN CAPITALS BECAUSE MY KEYBOARD IS BROKEN. THE LIBRARY IN ${o.upperTown()} IS OPEN ON SUNDAYS AGAIN.`,
  o => `hi, this is ${o.lower(o.own, o.first)} from ${o.lowerTown()}. sorry for the small letters, i write from my phone. my number is ${o.phone()} if the mail bounces. we loved the question about the view from our desks.`,
  o => `The best moment was when Puan ${o.other('first')} showed me the mobile library. I told her about our reading club. ${o.own(o.first)} ${o.own(o.last)}, ${o.lib()}, ${o.address()}`,
  o => `I turned forty on ${o.birth()}, in the middle of the round, and my partner ${o.other('first')} ${o.other('last')} sent a song. I will be ${o.own(o.first)} the Singing Librarian for ever now. Find me at ${o.profile()}.`,
  o => `Our director, ${o.other('full')}, allowed an hour a week for this. ${o.own(o.initials)} did the rest at night. Call me on ${o.phone()} after six.`,
  o => `Two librarians, two islands. On mine there is one reading room, and ${o.own(o.slip)} (that is how the partner spelled me) keeps the key. You can reach us at ${o.obfuscated()}.`,
  o => `When I joined I knew nobody outside ${o.town()}. Now I know that ${o.other('full')} shelves picture books by colour. I tweet as ${o.handle()}.`,
  o => `DOB: ${o.birth()}. Address: ${o.address()}. I know you did not ask for these but the form at our place always does. Yours, ${o.own(o.full)}.`,
  o => `${o.other('full')} told me that her branch lends umbrellas. We lend seeds, tools and one goat. See ${o.profile()} for the goat.`,
];

const write = (place, number) => {
  const [code, givens, families, city, library, acronym, local, abroad, address] = place;
  const [given, otherGiven] = number % 2 ? givens.split(',').reverse() : givens.split(',');
  const [family, otherFamily] = number % 3 ? families.split(',') : families.split(',').reverse();
  const stranger = pick(places.filter(other => other !== place));
  const [strangeGiven, strangeFamily] = [pick(stranger[1].split(',')), pick(stranger[2].split(','))];
  const local2 = `${plain(given)}.${plain(family)}`;
  const email = `${local2}@${pick(['mail', 'library', 'post'])}.example.${pick(['org', 'com', 'net'])}`;
  const nick = given.slice(0, 3) + pick(['za', 'lu', 'ky']);
  let text = '';
  const gold = [];
  const mark = (value, type, own = false) => `\u0001${type}${own ? '!' : ''}\u0002${value}\u0003`;
  const date = () => {
    const [day, month, year] = [1 + Math.floor(random() * 28), Math.floor(random() * 12), 1951 + Math.floor(random() * 48)];
    const name = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month];
    const two = n => String(n).padStart(2, '0');
    return pick([`${day} ${name} ${year}`, `${name} ${day}, ${year}`, `${two(day)}/${two(month + 1)}/${year}`, `${year}-${two(month + 1)}-${two(day)}`, `${day}th of ${name} ${year}`, `${two(day)}.${two(month + 1)}.${year}`]);
  };
  const o = {
    full: random() < 0.3 ? `${family}, ${given}` : `${given} ${family}`, first: given, last: family, nick, acronym,
    initials: [given, family].map(name => name[0]).join('.') + '.',
    slip: family.length > 6 ? family.slice(0, 3) + family.slice(4) : family,
    own: (value, type = 'person') => mark(value, type, true),
    upper: (own, value) => own(value.toUpperCase()),
    lower: (own, value) => own(value.toLowerCase()),
    other: part => mark(part === 'full' ? `${strangeGiven} ${strangeFamily}` : part === 'first' ? strangeGiven : strangeFamily, 'person'),
    lib: () => mark(library, 'institution', true),
    town: () => mark(city, 'city', true),
    upperTown: () => mark(city.toUpperCase(), 'city', true),
    lowerTown: () => mark(city.toLowerCase(), 'city', true),
    mail: () => mark(email, 'email'),
    obfuscated: () => {
      const [local, host] = email.split('@');
      return mark(pick([
        `${local} [at] ${host.replaceAll('.', ' [dot] ')}`, `${local}(at)${host.replaceAll('.', '(dot)')}`, `${local} at ${host.replaceAll('.', ' dot ')}`,
        `${local} AT ${host.replaceAll('.', ' DOT ')}`, `${local} arroba ${host.replaceAll('.', ' punto ')}`, `${local}＠${host}`, `${local}&#64;${host}`,
        `${local}%40${host}`, `${local} @ ${host.replaceAll('.', ' . ')}`, `${local}[@]${host}`, `${local}\u200b@\u200b${host}`, `${local} (@) ${host}`,
      ]), 'email_obfuscated');
    },
    phone: () => mark(random() < 0.5 ? local : abroad, 'phone'),
    handle: () => mark(`@${pick([`${plain(given)}_reads`, `${plain(nick)}${10 + Math.floor(random() * 89)}`, `book${plain(family)}`, `the_${pick(['shelf', 'quiet', 'ink'])}_${plain(nick)}`])}`, 'handle'),
    account: () => mark(pick([`live:${local2}`, `${plain(nick)}_lib`, `${plain(given)}${1970 + Math.floor(random() * 30)}`, `reading.${plain(nick)}`]), 'handle'),
    url: () => mark(pick([`https://${plain(nick)}reads.wordpress.com/`, `http://${plain(given)}-${plain(family)}.blogspot.com/2014/03/first-call.html`, `www.example.edu/~${plain(family)}/iln`, `https://medium.com/@${plain(nick)}/two-desks`]), 'url_personal'),
    profile: () => mark(pick([`https://www.linkedin.com/in/${plain(given)}-${plain(family)}-4b1`, `facebook.com/${plain(given)}.${plain(family)}.9`, `https://twitter.com/${plain(nick)}_lib`, `https://www.flickr.com/people/${plain(nick)}`, `instagram.com/${plain(nick)}.books`, `https://www.researchgate.net/profile/${given.replace(/[^A-Za-z]/g, '')}_${family.replace(/[^A-Za-z]/g, '')}`, `https://library.example.edu/staff/${plain(family)}`, `https://wa.me/${abroad.replace(/\D/g, '')}`]), 'url_personal'),
    birth: () => mark(date(), 'date_of_birth'),
    address: () => mark(address, 'street_address'),
    id: () => mark(pick(['', 'https://orcid.org/']) + orcid(), 'orcid'),
    ip: () => mark(pick([`${pick([41, 103, 202])}.${Math.floor(random() * 256)}.${Math.floor(random() * 256)}.${1 + Math.floor(random() * 254)}`, `2001:db8:${Math.floor(random() * 65535).toString(16)}::${1 + Math.floor(random() * 99)}`]), 'ip'),
  };
  const marked = story[number % story.length](o);
  const open = [];
  for (let i = 0; i < marked.length; i++)
    if (marked[i] === '\u0001') {
      const end = marked.indexOf('\u0002', i);
      open.push({ start: text.length, type: marked.slice(i + 1, end) });
      i = end;
    }
    else if (marked[i] === '\u0003') {
      const { start, type } = open.pop();
      gold.push({ start, end: text.length, type: type.replace('!', ''), own: type.endsWith('!') });
    }
    else
      text += marked[i];
  return {
    id: `${code.toLowerCase()}-${number}`, text,
    context: { kind: 'story', round: '2', country: code, submission: { name: `${given} ${family}`, email, library, acronym, city, nick, role: 'librarian' } },
    gold,
  };
};

for (let number = 0; number < 180; number++)
  console.log(JSON.stringify(write(places[(number * 7 + Math.floor(number / places.length)) % places.length], number)));
