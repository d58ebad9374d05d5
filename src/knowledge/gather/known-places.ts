import { entriesOf, weightedEntries } from './tables.ts';

// All of this is written from general knowledge.

/** Other names and forms of countries. Abbreviations stand in the gazetteers as well. */
export const moreCountries: readonly string[] = entriesOf(`
UK; U.K.; US; U.S.; USA; U.S.A.; UAE; DRC; PRC; Britain; Great Britain; America; United States of America
the United States; Holland; Burma; Czechia; Czech Republic; Türkiye; Turkiye; Ivory Coast; Cote d'Ivoire
Côte d'Ivoire; Cape Verde; Congo; Congo-Brazzaville; Congo-Kinshasa; Swaziland; Eswatini; East Timor; Timor-Leste
Macau; Macao; North Macedonia; Macedonia; Bosnia; Republic of Ireland; Eire; Northern Cyprus; Kosovo; Palestine
Vatican City; Holy See; Gambia; The Gambia; Bahamas; The Bahamas; Netherlands; Trinidad; Tobago; Saint Kitts
St Kitts and Nevis; St Lucia; Saint Lucia; St Vincent; Soviet Union; USSR; Yugoslavia; East Germany; West Germany
Czechoslovakia; Rhodesia; Zaire; Ceylon; Persia; Siam; Papua New Guinea; New Zealand; Aotearoa; South Korea
North Korea; Republic of Korea; Taiwan; Hong Kong; Isle of Man; Jersey; Guernsey; Gibraltar; Greenland; Faroe Islands
Falkland Islands; Falklands; Bermuda; Cayman Islands; British Virgin Islands; Puerto Rico; England; Scotland; Wales
Northern Ireland; Somaliland; Western Sahara`);

/** Regions of states, districts known by name, seas, rivers, mountains and other areas of the world. */
export const moreRegions: readonly string[] = entriesOf(`
Alsace; Aquitaine; Auvergne; Burgundy; Corsica; Dordogne; Île-de-France; Languedoc; Loire; Lorraine; Occitanie
Picardy; Provence; Savoy; Lower Saxony; Saxony; North Rhine-Westphalia; Rhineland; Rhineland-Palatinate; Hesse
Thuringia; Saarland; Brandenburg; Baden-Württemberg; Schleswig-Holstein; Sardinia; Piedmont; Liguria; Umbria; Apulia
Puglia; Calabria; Campania; Veneto; Lazio; Emilia-Romagna; Abruzzo; Friuli; South Tyrol; Tyrol; Styria; Carinthia
Galicia; Asturias; Extremadura; Aragon; Castile; Navarre; Murcia; Balearic Islands; Canary Islands; Mallorca; Majorca
Menorca; Ibiza; Tenerife; Lanzarote; Gran Canaria; Algarve; Madeira; Azores; Silesia; Bohemia; Moravia; Transylvania
Thrace; Crete; Rhodes; Corfu; Peloponnese; Macedonia; Karelia; Lapland; Jutland; Zealand; Skåne; Gotland; Friesland
Limburg; Brabant; North Holland; South Holland; Zeeland; Utrecht; Siberia; Urals; Volga; Dagestan; Chechnya; Tatarstan
Abkhazia; South Ossetia; Nagorno-Karabakh; Transnistria; Luhansk; Donetsk; Kherson; Zaporizhzhia; Kharkiv; Anatolia
Cappadocia; Mesopotamia; Sinai; Golan Heights; Galilee; Negev; Punjab; Sindh; Balochistan; Khyber Pakhtunkhwa
Waziristan; Bengal; West Bengal; Tamil Nadu; Kerala; Karnataka; Maharashtra; Gujarat; Uttar Pradesh; Bihar; Rajasthan
Assam; Odisha; Telangana; Andhra Pradesh; Madhya Pradesh; Haryana; Himachal Pradesh; Jharkhand; Chhattisgarh
Uttarakhand; Goa; Sikkim; Manipur; Nagaland; Mizoram; Meghalaya; Tripura; Jammu and Kashmir; Ladakh; Guangdong
Guangxi; Sichuan; Yunnan; Fujian; Zhejiang; Jiangsu; Shandong; Shanxi; Shaanxi; Hebei; Henan; Hubei; Hunan; Anhui
Jiangxi; Guizhou; Gansu; Qinghai; Hainan; Heilongjiang; Jilin; Liaoning; Inner Mongolia; Manchuria; Ningxia; Hokkaido
Honshu; Kyushu; Shikoku; Okinawa; Kansai; Kanto; Java; Sumatra; Borneo; Kalimantan; Sulawesi; Bali; Lombok; Aceh
Papua; West Papua; Mindanao; Luzon; Visayas; Sabah; Sarawak; Penang; Johor; Selangor; Gauteng; KwaZulu-Natal
Western Cape; Eastern Cape; Northern Cape; Limpopo; Mpumalanga; Free State; Transvaal; Darfur; Tigray; Oromia; Biafra
Katanga; Kivu; North Kivu; South Kivu; Zanzibar; Puntland; Cabinda; Casamance; Rift Valley; Niger Delta; Sahara
Kalahari; Serengeti; Patagonia; Amazonia; Amazon basin; Pampas; Yucatán; Yucatan; Chiapas; Oaxaca; Jalisco; Sinaloa
Sonora; Chihuahua; Baja California; Tamaulipas; Minas Gerais; Bahia; Pernambuco; Paraná; Rio Grande do Sul
Mato Grosso; Antioquia; Quebec; Québec; Labrador; Newfoundland; New South Wales; NSW; Queensland; Tasmania
Western Australia; South Australia; Northern Territory; Outback; Waikato; Otago; North Island; South Island
Long Island; Manhattan; Brooklyn; Queens; Bronx; The Bronx; Staten Island; Harlem; Hollywood; Beverly Hills; Palo Alto
Cupertino; Mountain View; Menlo Park; Sand Hill Road; Bay Area; Orange County; Napa Valley; Central Valley
Southern California; Northern California; Upstate New York; Cape Cod; Martha's Vineyard; Puget Sound; Panhandle
Hudson Valley; Texas Hill Country; Ozarks; Everglades; Florida Keys; Las Vegas Strip; Midlands; Tees Valley
Scottish Highlands; Hebrides; Lothian; Strathclyde; Tayside; Grampian; Galloway; Dumfries; Peak District; Pennines
Dales; Yorkshire Dales; North York Moors; Dartmoor; Exmoor; New Forest; Fens; Norfolk Broads; South Downs; Chilterns
Cotswolds; Mendips; Malverns; Forest of Dean; Wye Valley; Snowdonia; Eryri; Brecon Beacons; South Wales; North Wales
Mid Wales; West Wales; South Wales Valleys; Isle of Skye; Isle of Wight; Isle of Man; Channel Islands; Scilly; Orkney
Shetland; County Cork; County Kerry; County Mayo; County Galway; County Donegal; County Down; County Dublin; Munster
Leinster; Connacht; Ulster; Donegal; Kildare; Kilkenny; Tipperary; Wexford; Wicklow; Roscommon; Leitrim; Offaly; Laois
Westmeath; Meath; Cavan; Monaghan; Carlow; Sligo; City of London; Square Mile; Canary Wharf; Docklands; West End
East End; Soho; Mayfair; Knightsbridge; Covent Garden; Shoreditch; Hackney; Islington; Camden; Lambeth; Southwark
Tower Hamlets; Newham; Lewisham; Haringey; Hounslow; Hillingdon; Brent; Barnet; Enfield; Croydon; Bromley; Bexley
Greenwich; Merton; Kingston upon Thames; Richmond upon Thames; Hammersmith and Fulham; Kensington
Kensington and Chelsea; Waltham Forest; Redbridge; Havering; Barking and Dagenham; Whitehall; Westminster; Holyrood
Stormont; Silicon Roundabout; Silicon Fen; Silicon Glen; Heathrow; Gatwick; Stansted; Luton Airport; Fleet Street
Threadneedle Street; Harley Street; Oxford Street; Wall Street; Madison Avenue; Pennsylvania Avenue; Capitol Hill
Foggy Bottom; Beltway; Silicon Valley; Silicon Beach; Research Triangle; Times Square; Broadway; Brussels; Strasbourg
The Hague; Davos; Côte d'Azur; Riviera; French Riviera; Left Bank; Ruhr; Ruhr Valley; Black Forest; Alps; Dolomites
Pyrenees; Carpathians; Himalayas; Andes; Rockies; Appalachians; Sierra Nevada; Urals; Caucasus; Mount Everest; Everest
Kilimanjaro; Danube; Rhine; Rhône; Seine; Elbe; Oder; Vistula; Volga; Thames; Severn; Mersey; Tyne; Humber; Clyde
Forth; Trent; Mississippi River; Missouri River; Colorado River; Rio Grande; Potomac; Hudson River; Nile; Congo River
Zambezi; Niger River; Ganges; Indus; Brahmaputra; Mekong; Yangtze; Yellow River; Amazon River; Atlantic
Atlantic Ocean; Pacific; Pacific Ocean; Indian Ocean; Arctic; Arctic Ocean; Antarctic; Mediterranean
Mediterranean Sea; Adriatic; Aegean; Baltic; Baltic Sea; North Sea; Irish Sea; Black Sea; Caspian; Caspian Sea
Red Sea; Dead Sea; Persian Gulf; Arabian Gulf; Gulf of Mexico; South China Sea; East China Sea; Sea of Japan
English Channel; Bay of Bengal; Bay of Biscay; Strait of Hormuz; Taiwan Strait; Suez; Suez Canal; Panama Canal
Bosphorus; Dardanelles; Great Lakes; Lake Michigan; Lake Superior; Lake Victoria; Great Barrier Reef; Falls Road
Shankill; Bogside; Caribbean; Nordics; West Bank; Gaza; Gaza Strip; East Jerusalem; Polynesia; Micronesia; Melanesia
Central and Eastern Europe; CEE; Visegrad; Greater China; Indo-Pacific; Asia Pacific; South-east Asia; Far East
Near East; Mid East; Midwest; Pacific Northwest; Sun Belt; Bible Belt; Deep South; Mid-Atlantic; Tri-State
New England; Eastern Seaboard; West Country; Home Counties; Black Country; Potteries; M4 corridor
Northern Powerhouse region; Thames Gateway; Thames Estuary`);

/** Continents; the regions of the world between them are regions. */
export const continents: readonly string[] = entriesOf(
  'Africa; Antarctica; Asia; Australasia; Europe; Eurasia; North America; South America; Oceania; Americas; the Americas',
);

export const moreCities: readonly string[] = entriesOf(`
New York; New York City; NYC; Washington DC; Washington, DC; Washington D.C.; Washington, D.C.; D.C.; DC; St Louis
St. Louis; Saint Louis; St Paul; St. Paul; St Petersburg; St. Petersburg; Newcastle; Newcastle-upon-Tyne; Hull
Southend; Stoke; Stockton; Burton; Barrow; King's Lynn; Kings Lynn; St Andrews; St Ives; St Davids; Kiev; Kyiv; Odessa
Odesa; Lviv; Lvov; Kharkov; Bombay; Mumbai; Madras; Chennai; Calcutta; Kolkata; Bangalore; Bengaluru; Delhi; New Delhi
Peking; Beijing; Canton; Saigon; Ho Chi Minh City; Rangoon; Yangon; Constantinople; Istanbul; Leningrad; Stalingrad
Macau; Nuremberg; Cologne; Munich; Hanover; Brunswick; Frankfurt; Frankfurt am Main; Basle; Basel; Geneva; Zurich
Zürich; Berne; Bern; Lucerne; Lausanne; Antwerp; Ghent; Bruges; The Hague; Den Haag; Rotterdam; Gothenburg; Copenhagen
Turin; Milan; Genoa; Naples; Venice; Florence; Rome; Padua; Seville; Saragossa; Zaragoza; Lisbon; Porto; Oporto
Warsaw; Cracow; Kraków; Krakow; Gdańsk; Gdansk; Wrocław; Prague; Brno; Bratislava; Budapest; Bucharest; Belgrade
Sarajevo; Zagreb; Ljubljana; Skopje; Tirana; Athens; Thessaloniki; Piraeus; Nicosia; Limassol; Valletta; Vilnius; Riga
Tallinn; Minsk; Moscow; Chisinau; Tbilisi; Yerevan; Baku; Ankara; Izmir; Damascus; Aleppo; Beirut; Amman; Jerusalem
Tel Aviv; Ramallah; Haifa; Mecca; Medina; Riyadh; Jeddah; Doha; Dubai; Abu Dhabi; Manama; Muscat; Sana'a; Sanaa; Aden
Baghdad; Basra; Mosul; Tehran; Isfahan; Kabul; Kandahar; Herat; Islamabad; Karachi; Lahore; Peshawar; Rawalpindi
Dhaka; Kathmandu; Thimphu; Colombo; Malé; Tashkent; Samarkand; Almaty; Astana; Nur-Sultan; Bishkek; Dushanbe; Ashgabat
Ulaanbaatar; Pyongyang; Seoul; Busan; Incheon; Taipei; Ottawa; Quebec City; Québec City; Montréal; Montreal; Canberra
Wellington; Christchurch; Dunedin; Suva; Apia; Port Moresby; Honolulu; Anchorage; Juneau; Kansas City; Salt Lake City
Baton Rouge; Cairo; Alexandria; Tunis; Tripoli; Benghazi; Algiers; Rabat; Casablanca; Marrakesh; Marrakech; Dakar
Bamako; Ouagadougou; Niamey; Accra; Lagos; Abuja; Ibadan; Kano; Lomé; Cotonou; Abidjan; Yamoussoukro; Freetown
Monrovia; Conakry; Banjul; Nouakchott; Khartoum; Addis Ababa; Asmara; Djibouti City; Mogadishu; Hargeisa; Nairobi
Mombasa; Kampala; Entebbe; Kigali; Bujumbura; Dodoma; Dar es Salaam; Lusaka; Harare; Bulawayo; Gaborone; Windhoek
Maputo; Lilongwe; Blantyre; Antananarivo; Luanda; Kinshasa; Brazzaville; Libreville; Yaoundé; Douala; Pretoria
Johannesburg; Joburg; Cape Town; Durban; Bloemfontein; Soweto; Mexico City; Guadalajara; Monterrey; Tijuana
Guatemala City; San Salvador; Tegucigalpa; Managua; San José; Panama City; Havana; Kingston; Port-au-Prince
Santo Domingo; San Juan; Port of Spain; Bridgetown; Nassau; Caracas; Bogotá; Bogota; Medellín; Medellin; Cali; Quito
Guayaquil; Lima; La Paz; Sucre; Asunción; Asuncion; Montevideo; Buenos Aires; Santiago; Valparaíso; Brasília; Brasilia
São Paulo; Sao Paulo; Rio de Janeiro; Rio; Salvador; Recife; Fortaleza; Belo Horizonte; Porto Alegre; Manaus`);

/** People and adjectives of places that the list of countries does not give. */
export const morePeoples: readonly string[] = entriesOf(`
British; Briton; Britons; Brit; Brits; English; Englishman; Englishmen; Englishwoman; Englishwomen; Scot; Scots
Scottish; Scotsman; Scotswoman; Welsh; Welshman; Welshwoman; Irish; Irishman; Irishmen; Irishwoman; Northern Irish
Ulsterman; Cornish; Cornishman; Yorkshireman; Yorkshirewoman; Londoner; Londoners; Mancunian; Mancunians; Liverpudlian
Liverpudlians; Scouser; Scousers; Glaswegian; Glaswegians; Geordie; Geordies; Brummie; Brummies; Bristolian
Bristolians; Aberdonian; Aberdonians; Dubliner; Dubliners; Cockney; American; Americans; US-born; African American
African Americans; African-American; African-Americans; Asian American; Asian Americans; Asian-American
Native American; Native Americans; Latino; Latinos; Latina; Latinas; Hispanic; Hispanics; Latin American
Latin Americans; North American; North Americans; South American; South Americans; Central American; Central Americans
European; Europeans; African; Africans; Asian; Asians; Australasian; Eurasian; Oceanian; Antipodean; Arab; Arabs
Arabian; Kurd; Kurds; Kurdish; Catalan; Catalans; Basque; Basques; Flemish; Walloon; Walloons; Bavarian; Bavarians
Prussian; Nordic; Scandinavian; Scandinavians; Balkan; Slavic; Slav; Slavs; Iberian; West Indian; West Indians
Middle Eastern; South Asian; South Asians; East Asian; Southeast Asian; Central Asian; West African; West Africans
East African; East Africans; North African; North Africans; Eastern European; Eastern Europeans; Western European
Western Europeans; Sicilian; Sicilians; Sardinian; Corsican; Tuscan; Venetian; Venetians; Neapolitan; Roman; Romans
Milanese; Parisian; Parisians; Berliner; Berliners; Viennese; Muscovite; Muscovites; Athenian; Athenians; Tibetan
Tibetans; Uyghur; Uyghurs; Uighur; Uighurs; Chechen; Chechens; Tatar; Tatars; Rohingya; Tamil; Tamils; Sikh; Sikhs
Punjabi; Punjabis; Bengali; Bengalis; Gujarati; Gujaratis; Kashmiri; Kashmiris; Pashtun; Pashtuns; Hazara; Hazaras
Zulu; Zulus; Xhosa; Yoruba; Igbo; Hausa; Hutu; Hutus; Tutsi; Tutsis; Māori; Maori; Maoris; Aboriginal; Aborigine
Aborigines; Torres Strait Islander; Torres Strait Islanders; Inuit; First Nations; Métis; Québécois; Quebecer
Quebecers; Ontarian; Ontarians; Albertan; Albertans; New Yorker; New Yorkers; Californian; Californians; Texan; Texans
Floridian; Floridians; Virginian; Virginians; Georgian; Georgians; Chicagoan; Chicagoans; Bostonian; Bostonians
Philadelphian; Angeleno; Angelenos; Washingtonian; Washingtonians; Ohioan; Ohioans; Pennsylvanian; Pennsylvanians
Michigander; Michiganders; Minnesotan; Minnesotans; Iowan; Iowans; Alaskan; Alaskans; Hawaiian; Hawaiians; Oregonian
Oregonians; Arizonan; Arizonans; Coloradan; Coloradans; Louisianan; Tennessean; Tennesseans; Kentuckian; Kentuckians
Alabamian; Carolinian; North Carolinian; South Carolinian; Marylander; Marylanders; Vermonter; Vermonters
Wisconsinite; Wisconsinites; Nevadan; Nevadans; Utahn; Utahns; Sydneysider; Sydneysiders; Melburnian; Melburnians
Queenslander; Queenslanders; Tasmanian; Tasmanians; Kiwi; Kiwis; Aussie; Aussies; Dutch; Dutchman; Dutchmen
Dutchwoman; Hollander; Frenchman; Frenchmen; Frenchwoman; French; German; Germans; Swiss; Dane; Danes; Danish; Swede
Swedes; Finn; Finns; Pole; Poles; Spaniard; Spaniards; Spanish; Portuguese; Turk; Turks; Greek; Greeks; Israeli
Israelis; Palestinian; Palestinians; Kosovan; Kosovar; Kosovars; Bosnian; Bosnians; Bosniak; Bosniaks; Serb; Serbs
Serbian; Serbians; Croat; Croats; Croatian; Slovene; Slovenes; Slovenian; Slovenians; Macedonian; Montenegrin
Yugoslav; Soviet; Soviets; Czechoslovak; Czechoslovakian; East German; West German; Hong Konger; Hong Kongers
Hongkonger; Taiwanese; Korean; Koreans; South Korean; South Koreans; North Korean; North Koreans; Argentine
Argentines; Argentinian; Argentinians; Emirati; Emiratis; Saudi; Saudis; Saudi Arabian; Congolese; Ivorian; Ivorians
Swazi; Basotho; Motswana; Batswana; Malagasy; Cape Verdean; Kazakh; Kazakhs; Kyrgyz; Uzbek; Uzbeks; Tajik; Tajiks
Turkmen; Azeri; Azeris; Lao; Laotian; Laotians; Burmese; Filipino; Filipinos; Filipina; Filipinas; Philippine
Timorese; Palestinian; Transatlantic; Levantine; Anglo-Saxon; Anglo-American; Anglo-Irish; Franco-German
British Asian; British Asians; British Indian; Scots-Irish; Manx; Channel Islander; Gibraltarian; Falkland Islander
Orcadian; Shetlander`);

/** Languages that articles name. */
export const commonLanguages: ReadonlySet<string> = new Set(
  entriesOf(`
Afrikaans; Amharic; Arabic; Aramaic; Assamese; Bangla; Breton; Cantonese; Cebuano; Cree; Dari; Esperanto; Farsi
Filipino; Flemish; Fula; Gaelic; Galician; Guarani; Haitian Creole; Hausa; Hebrew; Hindi; Icelandic; Igbo; Inuktitut
Javanese; Kannada; Khmer; Kinyarwanda; Kiswahili; Konkani; Kurdish; Latin; Lingala; Luxembourgish; Malay; Malayalam
Mandarin; Manipuri; Marathi; Mongolian; Navajo; Norse; Occitan; Odia; Ojibwa; Oromo; Pashto; Persian; Pidgin; Polish
Punjabi; Quechua; Romansh; Romany; Sanskrit; Scottish Gaelic; Sesotho; Setswana; Shona; Sindhi; Sinhala; Sinhalese
Somali; Swahili; Tagalog; Tamil; Telugu; Tetum; Tibetan; Tigrinya; Tswana; Twi; Ulster Scots; Urdu; Uyghur; Welsh
Wolof; Xhosa; Yiddish; Yoruba; Zulu; Putonghua; Hokkien; Hakka; Shanghainese; Bahasa; British Sign Language
American Sign Language; BSL; Braille; Old English; Middle English; American English; British English
Brazilian Portuguese; Simplified Chinese; Traditional Chinese; Catalan`),
);

// Suburbs and settlements whose name is a plain word or a company: more harm than help.
const wordsAndCompanies = `University; Central; Union; Airport; Annex; Hub; Metro; Commonwealth; Superior; Plan; Street; Reservoir; Shoreline
Uptown; Confederation; Sunset; Carrefour; Hitachi; Batman; Bimbo; Shaping; Simmering; Bender; Welling; Felling
Opportunity; San; Saki; Rouge; Oral; Mission; Springs; Spring; Male; Man; Bade; Bole; Pest; Sari; Mango; Centurion
Naga; Tours; Mentor; Brick; Fountain; Antelope; Plum; Pearl; Apex; Aloha; Portage; Pare; Lira; Mascara; Industry
Commerce; Surprise; Enterprise; Normal; Same; Of; Along; Date; Born; Home; Ho; Best; Bo; Co; Central District
Santa Claus; Middle East and Africa; Paramount; Meridian; Fishers; Vestal; Oracle; Cypress; Riverside South
Delta State; Savage; Nigel; Timon; Gao; Moro; Manas; Beni; Ceres; Engels; Laplace; Masai; Hercules; Lander; Granger
Saga; Sparks; Swords; Cornelius; Alvin; Henrietta; Rivers; Plateau; Hart; Walnut; Superior; Wheeling; Hermitage
Bountiful; Alabaster; Buckeye; Grapevine; Homestead; Plantation`;
/** City names of the raw list that are left out. */
export const noPlaces: ReadonlySet<string> = new Set(entriesOf(wordsAndCompanies));

// Towns called after people, counties that are names, words: where counting people, tokens and inhabitants misleads.
const weights = `
1: Kennedy; Rogers; Matthews; Gary; Barry; Taylor; Independence; Sale; Deal; George; Elizabeth; Brandon; Moore
1: Wilson; Davis; Anderson
2: Jackson; Clinton; Randolph; Leigh; Sherman; Vernon; Keller; Bentley; Benton; Norman; Arnold; Gilbert; Burke
2: Carson; Liberty; Temple; Fleet
2: Bow; Bend; Nancy; Mobile; Orange; Van; Split; Delta; Carney; Rosenberg; Nelson; Troy; Warren; Acre; Aurora
2: Sandy; Newton; Chandler
2: Stanley; Union City; Corona; Paradise; Vista; Reading; Savoy
3: Lawrence; Franklin; Eugene; Burton; Monroe; Marion; Milton; Hammond; Everett; Hutchinson; Hyde; Thornton
3: Middleton; Bath; Nice; Carolina
3: Pullman; Gladstone; Heston; Angus; Forth; Como; Canton; Chester; Edo; Bury; Mesa; Java; Cali; Fens
3: Outback; Dales; Queens
3: Sutton; Brunswick; Natal; Marche; Concord
4: Chad; Victoria; Charlotte; Lincoln; Madison; Hamilton; Montgomery; Providence; Salvador; Weston; Chelsea; Aston
4: Rugby; Santiago
5: Severn; Rio; Columbia; Columbus; Phoenix; Trent; Rhodes; Avon; Gulf; Princeton; Highland; Lafayette; Regina; Riverside
5: Beverley; Soho; Riviera; Stockton
5: Arlington; Slough
6: Washington; Georgia; Jordan; Austin; Jersey; Florence; Houston; Dallas; Orlando; Richmond; Lancaster; Salem
6: Warwick; Hull; Derby; Cork
6: Darwin; Buffalo; Snowdon; Cleveland
7: Cologne; Neath; Trier; Angers; Wellington; Halifax; Stratford; Windsor; York; Kent; Durham; Bradford; Lima; Alexandria; Kingston; Brooklyn
7: Camden; Holland; Guinea; Boston
7: Perth; Denver; DC; D.C.
8: Panama; Niger; Midlands; Arctic; Pacific; Oxford; Cambridge; Cornwall; Surrey; Devon; Dorset; Somerset; Virginia
8: Sydney; Norfolk
9: China; Japan; Turkey; Wales; Morocco; Israel; Cuba; Mali; Kosovo; Macau`;

/** Places whose weight counting gets wrong. */
export const placeWeights: ReadonlyMap<string, number> = weightedEntries(weights, entriesOf);

const peoples = `
3: Pole; Lao; Manx; Slav; Cockney; Geordie; Hollander; Latina
6: Polish; Scot; Turk; Turks; Dane; Danes; Finn; Finns; Swede; Kurd; Arab; Greek; Georgian; Kiwi; Kiwis; Soviet
6: Roman; Romans; Aussie; Poles; Brit; Philippine`;
/** Peoples that are also family names or words. */
export const peopleWeights: ReadonlyMap<string, number> = weightedEntries(peoples, entriesOf);
