import { entriesOf, weightedEntries } from './tables.ts';

/** All of this is written from general knowledge: type, then names with their short forms in square brackets. */
export const knownOrganisations = `
company: Aer Lingus; Aeroflot; Aeroméxico; Air Canada; Air China; Air France; Air France-KLM; Air India
company: Air New Zealand; AirAsia; Alaska Airlines; American Airlines; All Nippon Airways [ANA]; Austrian Airlines
company: Avianca; British Airways; Cathay Pacific; China Eastern; China Southern; Delta Air Lines; easyJet; EasyJet
company: El Al; Emirates; Ethiopian Airlines; Etihad; Etihad Airways; EVA Air; Finnair; Flybe; Garuda Indonesia
company: Gulf Air; Iberia; Icelandair; IndiGo; International Airlines Group [IAG]; ITA Airways; Japan Airlines [JAL]
company: Jet2; JetBlue; Jetstar; Kenya Airways; KLM; Korean Air; LATAM; Loganair; LOT Polish Airlines; Lufthansa
company: Malaysia Airlines; Monarch Airlines; Norwegian Air; Pegasus Airlines; Philippine Airlines; Qantas
company: Qatar Airways; Royal Jordanian; Ryanair; SAS; Saudia; Singapore Airlines; South African Airways
company: Southwest Airlines; Spirit Airlines; SriLankan Airlines; Swiss International Air Lines; TAP Air Portugal
company: Thai Airways; Thomas Cook; Turkish Airlines; United Airlines; Virgin Atlantic; Virgin Australia; Vueling
company: WestJet; Wizz Air; Heathrow Airport Holdings; Manchester Airports Group; NATS; Acura; Alfa Romeo; Alpine
company: Aston Martin; Audi; Bentley Motors; BMW; Bugatti; Buick; Cadillac; Caterham; Chery; Chevrolet; Chrysler
company: Citroën; Cupra; Dacia; Daihatsu; Daimler; Daimler Truck; Dodge; Ferrari; Fiat; Fiat Chrysler; Fisker; Ford
company: Ford Motor Company; Geely; General Motors [GM]; Great Wall Motor; Harley-Davidson; Hino; Honda; Hyundai
company: Hyundai Motor; Infiniti; Isuzu; Iveco; Jaguar; Jaguar Land Rover [JLR]; John Deere; Kawasaki; Kia; KTM; Lada
company: Lamborghini; Lancia; Land Rover; Lexus; Li Auto; Lotus; Mahindra; Mahindra & Mahindra; Maruti Suzuki
company: Maserati; Mazda; McLaren; Mercedes; Mercedes-Benz; MG; MG Motor; Mini; Mitsubishi; Mitsubishi Motors; Nissan
company: Opel; Peugeot; Piaggio; Porsche; PSA Group; Range Rover; Renault; Rolls-Royce; Rover; SAIC Motor; Scania
company: Seat; Skoda; Škoda; Smart; SsangYong; Stellantis; Subaru; Suzuki; Tata Motors; Tesla Motors; Toyota; Triumph
company: Vauxhall; VinFast; Volkswagen [VW]; Volvo; Volvo Cars; XPeng; Yamaha; Zeekr; Allison Transmission; Aptiv
company: Autoliv; BorgWarner; Bosch; Bridgestone; CATL; Continental AG; Contemporary Amperex Technology; Cummins
company: Denso; Goodyear; JCB; Komatsu; Magna; Michelin; Northvolt; Pirelli; Valeo; ZF; Aldi; Lidl; Tesco
company: Sainsbury's; J Sainsbury; Asda; Morrisons; Waitrose; John Lewis; John Lewis Partnership
company: Marks & Spencer [M&S]; Marks and Spencer; Iceland Foods; Ocado; Co-op; Co-op Group; Co-operative Group; Spar
company: Costcutter; Budgens; Booker; Bestway; Boots; Superdrug; Lloyds Pharmacy; Holland & Barrett; The Body Shop
company: Lush; Next; Primark; Associated British Foods [ABF]; River Island; New Look; Topshop; Arcadia Group
company: Debenhams; House of Fraser; Frasers Group; Sports Direct; JD Sports; Selfridges; Harrods; Harvey Nichols
company: Fortnum & Mason; Liberty London; Matalan; Peacocks; Dunelm; Argos; Currys; Dixons Carphone
company: Carphone Warehouse; Halfords; Kwik Fit; B&Q; Kingfisher; Screwfix; Wickes; Homebase; Robert Dyas; Timpson
company: WHSmith; WH Smith; Waterstones; Foyles; Hamleys; Smyths; The Range; B&M; Poundland; Poundstretcher
company: Home Bargains; Wilko; Woolworths; Costco; Walmart; Kroger; Albertsons; Safeway; Whole Foods
company: Whole Foods Market; Trader Joe's; Publix; Target; Kmart; Sears; Macy's; Nordstrom; Bloomingdale's
company: Saks Fifth Avenue; Neiman Marcus; J.C. Penney; JCPenney; Kohl's; TJX; TK Maxx; TJ Maxx; Gap; Old Navy
company: Banana Republic; Abercrombie & Fitch; American Eagle; Urban Outfitters; Victoria's Secret; Bath & Body Works
company: Best Buy; GameStop; RadioShack; Circuit City; Toys R Us; Toys "R" Us; Home Depot; The Home Depot; Lowe's
company: Ace Hardware; Walgreens; Walgreens Boots Alliance; CVS; CVS Health; Rite Aid; 7-Eleven; Circle K; Wawa
company: Dollar General; Dollar Tree; Bed Bath & Beyond; Wayfair; Ikea; IKEA; H&M; Zara; Inditex; Uniqlo
company: Fast Retailing; Mango; C&A; Decathlon; Carrefour; Auchan; Leclerc; Casino Group; Metro AG; Rewe; Edeka
company: Kaufland; Schwarz Group; Ahold Delhaize; Albert Heijn; Delhaize; Mercadona; El Corte Inglés; Loblaws; Loblaw
company: Sobeys; Canadian Tire; Hudson's Bay; Shoppers Drug Mart; Tim Hortons; Lululemon; Roots; Coles
company: Woolworths Group; Wesfarmers; Bunnings; Myer; David Jones; JB Hi-Fi; Harvey Norman; Officeworks
company: Dunnes Stores; SuperValu; Musgrave; Centra; Penneys; Arnotts; Shoprite; Pick n Pay; Jumia; Takealot
company: Reliance Retail; Big Bazaar; Tata; Tata Group; Aeon; Seven & i; Lawson; FamilyMart; Lotte; E-Mart; Coupang
company: Rakuten; Mercari; MercadoLibre; Mercado Libre; Allegro; Zalando; ASOS; Asos; Boohoo; Missguided; Farfetch
company: Depop; Vinted; Etsy; eBay; Gumtree; Moonpig; Gousto; HelloFresh; Just Eat Takeaway; Uber Eats; Grubhub
company: Getir; Gorillas; Zepto; Swiggy; Blinkit; Ola Cabs; Adidas; Nike; Puma; Reebok; Under Armour; New Balance
company: Asics; Converse; Vans; Levi's; Levi Strauss; Patagonia; The North Face; Columbia Sportswear; Canada Goose
company: Burberry; Mulberry; Barbour; Hugo Boss; Prada; Gucci; Kering; LVMH; Louis Vuitton; Hermès; Chanel; Dior
company: Cartier; Richemont; Tiffany; Rolex; Swatch; Omega; Pandora; L'Oréal; L'Oreal; Estée Lauder; Estee Lauder
company: Revlon; Avon Products; Beiersdorf; Nivea; Shiseido; Coty; Unilever; Procter & Gamble [P&G]
company: Colgate-Palmolive; Kimberly-Clark; Reckitt; Reckitt Benckiser; Johnson & Johnson [J&J]; Church & Dwight
company: Henkel; Kao; SC Johnson; Nestlé; Nestle; Danone; Kraft Heinz; Kraft; Heinz; Mondelez; Cadbury; Mars; Hershey
company: Ferrero; Lindt; Kellogg's; Kellogg; Kellanova; General Mills; Campbell's; Conagra; Hormel; Tyson Foods; JBS
company: Smithfield; Cargill; Archer Daniels Midland [ADM]; Bunge; Louis Dreyfus; Arla; Müller; Fonterra; Lactalis
company: Premier Foods; Greencore; Bakkavor; Cranswick; Warburtons; Hovis; Kerry Group; Glanbia; Tate & Lyle; Diageo
company: Guinness; Heineken; Carlsberg; AB InBev; Anheuser-Busch; SABMiller; Molson Coors; Pernod Ricard; Bacardi
company: Brown-Forman; Jack Daniel's; Coca-Cola; Pepsi; PepsiCo; Keurig Dr Pepper; Red Bull; Monster Beverage
company: Britvic; Fever-Tree; Innocent Drinks; Starbucks; Costa; Costa Coffee; Caffè Nero; Pret; Pret A Manger
company: Greggs; McDonald's; Burger King; KFC; Subway; Domino's; Pizza Hut; Papa John's; Taco Bell; Chipotle
company: Five Guys; Nando's; Wagamama; PizzaExpress; Pizza Express; Wetherspoon; JD Wetherspoon; Wetherspoons
company: Mitchells & Butlers; Greene King; Marston's; Whitbread; Premier Inn; Travelodge; Hilton; Marriott; Hyatt
company: Accor; InterContinental Hotels Group [IHG]; Holiday Inn; Four Seasons; Best Western; Wyndham; Sheraton
company: Airbnb; Booking.com; Expedia; Tripadvisor; TripAdvisor; Trivago; Skyscanner; Tui; TUI; Saga; Center Parcs
company: Butlin's; Merlin Entertainments; Disney; Walt Disney; Disneyland; Pixar; Marvel; Lucasfilm; Warner Bros
company: Warner Bros Discovery; Universal Studios; NBCUniversal; Paramount; Paramount Pictures; ViacomCBS
company: Sony Pictures; Lionsgate; MGM; DreamWorks; HBO; Hulu; Netflix; Spotify; Deezer; Universal Music
company: Universal Music Group; Warner Music; EMI; Live Nation; Ticketmaster; Endemol; Fremantle; Banijay; Lego; LEGO
company: Mattel; Hasbro; Nintendo; Sega; Atari; Capcom; Konami; Bandai Namco; Rockstar Games; Take-Two; Activision
company: Blizzard; Valve; Supercell; King Digital; Electronic Arts; Epic Games; Ubisoft; CD Projekt; Zynga; Roblox
company: NetEase; Niantic; Unity Technologies; Saudi Aramco; Aramco; ExxonMobil; Exxon; Exxon Mobil; Mobil Oil
company: Chevron; Texaco; ConocoPhillips; BP; Shell; Royal Dutch Shell; TotalEnergies; Total; Eni; Equinor; Statoil
company: Repsol; OMV; Galp; Petronas; PetroChina; Sinopec; CNOOC; Gazprom; Rosneft; Lukoil; Petrobras; Pemex
company: Ecopetrol; Sonatrach; ADNOC; QatarEnergy; Schlumberger; SLB; Halliburton; Baker Hughes; Weatherford
company: Transocean; Petrofac; Wood Group; Tullow Oil; Cairn Energy; Harbour Energy; Ithaca Energy; Centrica
company: British Gas; EDF; EDF Energy; E.ON; Npower; RWE; Vattenfall; Ørsted; Orsted; Iberdrola; ScottishPower
company: Scottish Power; SSE; National Grid; Octopus; Octopus Energy; Ovo; Ovo Energy; OVO; Bulb; Good Energy
company: Ecotricity; Utilita; Utility Warehouse; Drax; Drax Group; Engie; Enel; Endesa; Naturgy; Fortum; TenneT
company: Duke Energy; Southern Company; NextEra Energy; Dominion Energy; Exelon; PG&E; Pacific Gas and Electric
company: Con Edison; Consolidated Edison; AES; First Solar; SunPower; Sunrun; Vestas; Siemens Gamesa; Siemens Energy
company: Siemens; GE; General Electric; GE Vernova; ABB; Schneider Electric; Alstom; Hitachi; Hitachi Rail
company: Bombardier; Toshiba; Mitsubishi Heavy Industries; Mitsubishi Electric; Honeywell; Emerson
company: Rockwell Automation; 3M; Caterpillar; Otis; Schindler; Kone; Thyssenkrupp; ThyssenKrupp; BASF; Bayer; Dow
company: DuPont; ICI; Linde; Air Liquide; Air Products; Solvay; Ineos; INEOS; Sabic; SABIC; Johnson Matthey; Croda
company: AkzoNobel; Akzo Nobel; Sherwin-Williams; ArcelorMittal; Tata Steel; British Steel; Nippon Steel; US Steel
company: U.S. Steel; Nucor; Posco; Liberty Steel; Alcoa; Rio Tinto; BHP; Glencore; Anglo American; De Beers; Vale
company: Fortescue; Freeport-McMoRan; Newmont; Barrick Gold; Codelco; Antofagasta; Vedanta; Teck; Trafigura; Vitol
company: Gunvor; Thames Water; Severn Trent; United Utilities; Yorkshire Water; Anglian Water; Southern Water
company: South West Water; Pennon; Wessex Water; Northumbrian Water; Welsh Water; Dŵr Cymru; Affinity Water
company: Scottish Water; Veolia; Suez; Biffa; FCC Environment; Viridor; Waste Management; Republic Services; Rentokil
company: Rentokil Initial; Serco; G4S; Capita; Mitie; Sodexo; Compass Group; Aramark; ISS; Interserve; Carillion
company: Balfour Beatty; Kier; Kier Group; Morgan Sindall; Galliford Try; Laing O'Rourke; Costain; Skanska; Vinci
company: Bouygues; Eiffage; Hochtief; Strabag; Ferrovial; ACS; Bechtel; Fluor; Jacobs; Mace; Multiplex; Lendlease
company: Willmott Dixon; Wates; Bam Nuttall; BAM; Amey; Ringway; Barratt; Barratt Redrow; Barratt Developments
company: Redrow; Persimmon; Taylor Wimpey; Berkeley Group; Bellway; Crest Nicholson; Vistry; Countryside Properties
company: Cairn Homes; Bovis Homes; Lennar; D.R. Horton; PulteGroup; KB Home; Toll Brothers; Legal & General Homes
company: Peabody; L&Q; Clarion; Clarion Housing Group; Notting Hill Genesis; Hyde Group; Places for People
company: Sovereign Network Group; Sanctuary Housing; Riverside Group; Guinness Partnership; British Land
company: Land Securities; Landsec; Hammerson; Segro; SEGRO; Grosvenor; Cadogan; Canary Wharf Group; Unite Students
company: Grainger; Rightmove; Zoopla; OnTheMarket; Purplebricks; Foxtons; Connells; Countrywide; Savills; Zillow
company: Redfin; Compass; WeWork; IWG; Regus; CEMEX; Cemex; Holcim; Lafarge; LafargeHolcim; Heidelberg Materials
company: HeidelbergCement; Hanson UK; Tarmac; CRH; Kingspan; Saint-Gobain; Travis Perkins; Jewson; Wolseley; Ferguson
company: Marshalls; Ibstock; Wienerberger; Maersk; A.P. Moller-Maersk; MSC; Hapag-Lloyd; CMA CGM; Cosco; COSCO
company: Evergreen Marine; DP World; P&O; P&O Ferries; P&O Cruises; Stena Line; Brittany Ferries; Carnival
company: Royal Caribbean; Cunard; Associated British Ports; Peel Ports; Port of London Authority; Network Rail
company: Eurostar; Getlink; Eurotunnel; Avanti West Coast; CrossCountry; East Midlands Railway
company: Great Western Railway [GWR]; Greater Anglia; LNER; London North Eastern Railway; London Overground
company: Northern Rail; Northern Trains; ScotRail; South Western Railway; Southeastern; Southern Rail; Thameslink
company: Govia Thameslink; TransPennine Express; Transport for Wales; West Midlands Trains; c2c; Chiltern Railways
company: Merseyrail; Hull Trains; Lumo; Grand Central; Caledonian Sleeper; FirstGroup; First Bus; Stagecoach; Arriva
company: Go-Ahead; Go-Ahead Group; National Express; Mobico; Abellio; Keolis; Transdev; RATP; SNCF; Deutsche Bahn
company: Trenitalia; Renfe; ÖBB; SBB; Amtrak; BNSF; Union Pacific; CSX; Norfolk Southern; Canadian National
company: Canadian Pacific; Via Rail; Metrolinx; Indian Railways; East Japan Railway; MTR Corporation; MTR
company: Porterbrook; Angel Trains; Eversholt Rail; FedEx; UPS; DHL; Deutsche Post; DPD; Hermes; Evri; Yodel
company: Parcelforce; Royal Mail; International Distributions Services; Post Office; An Post; La Poste; PostNL
company: Poste Italiane; Wincanton; Eddie Stobart; Kuehne+Nagel; DB Schenker; DSV; XPO; GXO; C.H. Robinson; Ryder
company: Wallenius Wilhelmsen; Uber; Lyft; Bolt; Didi; Grab; Gojek; GoTo; Ola; Addison Lee; Free Now; BlaBlaCar
company: Zipcar; Enterprise Rent-A-Car; Hertz; Avis; Europcar; Sixt; Lime; Voi; Tier; Bird; Dott; Waymo; Cruise; Zoox
company: Wayve; Aurora Innovation; Mobileye; Oxa; National Car Parks [NCP]; Motability; Motability Operations; The AA
company: RAC; Cazoo; Auto Trader; Pendragon; Lookers; Inchcape; Arnold Clark; Evans Halshaw; Lockheed Martin; Boeing
company: Airbus; Embraer; Gulfstream; Cessna; Textron; Bell Helicopter; Sikorsky; Leonardo; BAE Systems; Babcock
company: Babcock International; QinetiQ; Thales; Dassault Aviation; Dassault Systèmes; Safran; MBDA; Rheinmetall
company: Saab; Kongsberg; Raytheon; RTX; Northrop Grumman; General Dynamics; L3Harris; Huntington Ingalls; Leidos
company: SAIC; Booz Allen Hamilton; CACI; ManTech; Palantir; Anduril; Ultra Electronics; Meggitt; GKN; Melrose
company: Cobham; Chemring; Spirit AeroSystems; Pratt & Whitney; GE Aerospace; Rolls-Royce Holdings; SpaceX
company: Blue Origin; Virgin Galactic; Virgin Orbit; Arianespace; Surrey Satellite Technology; Inmarsat; OneWeb
company: Eutelsat; Intelsat; SES; Viasat; Iridium; Maxar; Planet Labs; Rocket Lab; AstraZeneca; GSK; GlaxoSmithKline
company: Haleon; Pfizer; Moderna; BioNTech; Novartis; Sandoz; Roche; Genentech; Sanofi; Novo Nordisk; Eli Lilly
company: Merck; MSD; AbbVie; Abbott; Abbott Laboratories; Amgen; Gilead; Gilead Sciences; Biogen
company: Bristol Myers Squibb; Bristol-Myers Squibb [BMS]; Takeda; Astellas; Daiichi Sankyo; Eisai
company: Boehringer Ingelheim; Teva; Viatris; Mylan; Hikma; Dr Reddy's; Sun Pharma; Cipla; Biocon
company: Serum Institute of India; Regeneron; Vertex; Illumina; Thermo Fisher; Thermo Fisher Scientific; Danaher
company: Medtronic; Boston Scientific; Stryker; Smith & Nephew; Becton Dickinson; Baxter; Fresenius
company: Siemens Healthineers; GE HealthCare; GE Healthcare; Philips; Intuitive Surgical; Edwards Lifesciences
company: Zimmer Biomet; Convatec; Oxford Nanopore; BenevolentAI; Exscientia; Isomorphic Labs; Genomics England; Bupa
company: BUPA; Spire; Spire Healthcare; Nuffield Health; Circle Health; Ramsay Health Care; HCA Healthcare
company: Virgin Care; HCRG; Care UK; Practice Plus Group; Babylon; Babylon Health; Push Doctor; Livi; Kry; Doctolib
company: Accurx; AccuRx; EMIS; Emis Health; TPP; SystmOne; Cerner; Oracle Health; Epic Systems; Meditech; Allscripts
company: Optum; UnitedHealth; UnitedHealth Group; UnitedHealthcare; Elevance Health; Anthem; Cigna; Aetna; Humana
company: Kaiser Permanente; Centene; Blue Cross Blue Shield; Mayo Clinic; Cleveland Clinic; McKesson; Cardinal Health
company: AmerisourceBergen; Cencora; Quest Diagnostics; Labcorp; LabCorp; Synlab; Specsavers; Vision Express
company: Bupa Dental; Mydentist; Theranos; 23andMe; Ancestry; HC-One; Four Seasons Health Care; Barchester
company: Care England; Anchor Hanover; Barclays; Barclaycard; HSBC; Lloyds; Lloyds Bank; Lloyds Banking Group
company: Halifax Bank; Bank of Scotland; NatWest; NatWest Group; Royal Bank of Scotland [RBS]; Ulster Bank; Coutts
company: Santander; Santander UK; TSB; Nationwide; Virgin Money; Clydesdale Bank; Yorkshire Bank
company: Yorkshire Building Society; Skipton Building Society; Leeds Building Society; Coventry Building Society
company: Metro Bank; Monzo; Starling; Starling Bank; Revolut; Atom Bank; OakNorth; Shawbrook; Aldermore; Paragon
company: Close Brothers; Handelsbanken; Triodos; First Direct; Tesco Bank; Sainsbury's Bank; M&S Bank
company: Co-operative Bank; Allied Irish Banks [AIB]; Bank of Ireland; Permanent TSB; Investec; Standard Chartered
company: Northern Rock; Bradford & Bingley; HBOS; Lehman Brothers; Bear Stearns; Merrill Lynch; Goldman Sachs
company: Goldman; JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan; Chase Bank; Morgan Stanley; Citigroup; Citi
company: Citibank; Bank of America; Wells Fargo; US Bank; U.S. Bank; U.S. Bancorp; PNC; Truist; Capital One
company: Discover Financial; Ally Financial; Fifth Third; KeyBank; KeyCorp; Huntington Bancshares; Regions Financial
company: M&T Bank; Citizens Financial; Comerica; First Citizens; First Republic; Silicon Valley Bank; Signature Bank
company: BNY Mellon; State Street; Northern Trust; Charles Schwab; Fidelity; Vanguard; BlackRock; Blackstone; KKR
company: Carlyle; Apollo; TPG; Bain Capital; Lazard; Evercore; Moelis; Rothschild; Rothschild & Co; Jefferies; Nomura
company: Cantor Fitzgerald; Robinhood; E-Trade; Interactive Brokers; Credit Suisse; UBS; Julius Baer; Pictet
company: Lombard Odier; Deutsche Bank; Commerzbank; KfW; Dresdner Bank; BNP Paribas; Société Générale
company: Crédit Agricole; Crédit Mutuel; Natixis; ING; ABN AMRO; Rabobank; KBC; Dexia; UniCredit; Intesa Sanpaolo
company: Monte dei Paschi; Banco Santander; BBVA; CaixaBank; Bankia; Banco Sabadell; Nordea; SEB; Swedbank
company: Danske Bank; DNB; Erste Group; Raiffeisen; Raiffeisen Bank International; Sberbank; VTB; Gazprombank
company: Royal Bank of Canada [RBC]; TD Bank; Toronto-Dominion; Scotiabank; BMO; Bank of Montreal; CIBC
company: National Bank of Canada; Desjardins; Commonwealth Bank; Westpac; NAB; ANZ; Macquarie; Bank of Queensland
company: Bendigo Bank; Kiwibank; DBS; OCBC; UOB; HDFC Bank; ICICI Bank; Axis Bank; Kotak Mahindra
company: State Bank of India; Punjab National Bank; Yes Bank; Bank of Baroda; MUFG; Mizuho; SMBC; Sumitomo Mitsui
company: SoftBank; ICBC; Bank of China; China Construction Bank; Agricultural Bank of China; Ping An
company: China Merchants Bank; Itaú; Itaú Unibanco; Bradesco; Banco do Brasil; Nubank; Standard Bank; Absa; FirstRand
company: Nedbank; Capitec; Ecobank; Zenith Bank; Access Bank; Guaranty Trust Bank; First Bank of Nigeria; Equity Bank
company: KCB; M-Pesa; Safaricom; Emirates NBD; First Abu Dhabi Bank; Qatar National Bank [QNB]; Visa; Mastercard
company: MasterCard; American Express; PayPal; Stripe; Square; Block; Adyen; Worldpay; WorldPay; Klarna; Clearpay
company: Afterpay; Affirm; Wise; TransferWise; Western Union; MoneyGram; Payoneer; Checkout.com; SumUp; iZettle
company: Zettle; GoCardless; Nutmeg; Wealthsimple; Moneybox; Freetrade; eToro; Plus500; IG Group; CMC Markets
company: Hargreaves Lansdown; AJ Bell; Interactive Investor; St James's Place; Quilter; Brewin Dolphin; Rathbones
company: Schroders; Abrdn; abrdn; Standard Life; Standard Life Aberdeen; Aberdeen Asset Management; M&G; Prudential
company: Legal & General; Aviva; Phoenix Group; Royal London; Scottish Widows; Zurich; Zurich Insurance; Axa; AXA
company: Allianz; Munich Re; Swiss Re; Hannover Re; Generali; Aegon; NN Group; Direct Line; Direct Line Group
company: Admiral; Admiral Group; Hastings Direct; Churchill Insurance; Esure; RSA; RSA Insurance; Hiscox; Beazley
company: Lancashire Holdings; Lloyd's; Lloyd's of London; NFU Mutual; LV=; Liverpool Victoria; Ageas
company: Berkshire Hathaway; Geico; GEICO; State Farm; Allstate; Progressive; Liberty Mutual; Travelers; The Hartford
company: Chubb; AIG; MetLife; Prudential Financial; New York Life; MassMutual; Northwestern Mutual; Nationwide Mutual
company: USAA; Farmers Insurance; Lemonade; Manulife; Sun Life; Great-West Lifeco; Intact; QBE; Suncorp; IAG; AIA
company: AIA Group; Tokio Marine; Nippon Life; Dai-ichi Life; LIC; Life Insurance Corporation of India; Marsh
company: Marsh McLennan; Mercer; Aon; Willis Towers Watson; WTW; Gallagher; Lockton; Howden; Jardine Lloyd Thompson
company: Comparethemarket; Compare the Market; MoneySuperMarket; GoCompare; Confused.com; Experian; Equifax
company: TransUnion; FICO; Moody's; S&P; S&P Global; Standard & Poor's; Fitch; Fitch Ratings; Morningstar; MSCI
company: FTSE Russell; Refinitiv; Bloomberg; Dow Jones; Euronext; Deutsche Börse; London Stock Exchange; Nasdaq
company: NASDAQ; NYSE; ICE; Cboe; CME; LCH; Euroclear; Clearstream; SWIFT; Coinbase; Binance; Kraken; FTX; Tether
company: Ripple; Bitstamp; Crypto.com; OpenSea; Chainalysis; ConsenSys; Grayscale; MicroStrategy; Marathon Digital
company: Greensill; Greensill Capital; Wirecard; Wonga; QuickQuid; Provident Financial; Amigo; Funding Circle; Zopa
company: RateSetter; Iwoca; Tide; Soldo; Pleo; Spendesk; Qonto; N26; Bunq; Lunar; Trade Republic; Scalable Capital
company: Raisin; Mollie; Viva Wallet; Curve; ClearBank; Thought Machine; Mambu; 10x Banking; Form3; Featurespace
company: Onfido; Yoti; Jumio; Plaid; TrueLayer; Tink; Bud; Chip; Plum; Cleo; Adobe; Acer; Accenture; Akamai; Alibaba
company: Aliyun; Ant Group; Ant Financial; Amazon; Amazon Web Services [AWS]; AMD; Advanced Micro Devices; AOL; Apple
company: Applied Materials; ARM; Arm Holdings; ASML; Asus; ASUS; Atlassian; Atos; Autodesk; Automattic; Autonomy
company: Avaya; Aveva; AVEVA; Baidu; BEA Systems; BlackBerry; BMC Software; Broadcom; BT; BT Group; ByteDance
company: CA Technologies; Cadence Design Systems; Canon; Canonical; Capgemini; CGI; Check Point; Cisco; Cisco Systems
company: Citrix; Civica; Cloudera; Cloudflare; Cognizant; Compaq; Computacenter; Comcast; Corning; CrowdStrike; CSC
company: Darktrace; Databricks; Datadog; DataRobot; DeepMind; DeepL; Dell; Dell Technologies; DocuSign; Dropbox
company: Duolingo; Dyson; DXC; DXC Technology; Eidos; Elastic; EMC; Ericsson; Facebook; Fastly; FireEye; Fitbit
company: Foxconn; Fujitsu; F-Secure; Fortinet; Garmin; Gartner; Getty Images; GitHub; GitLab; GoDaddy; Google
company: Google Cloud; Google DeepMind; GoPro; GraphCore; Graphcore; HashiCorp; HCL; HCLTech; Hewlett-Packard
company: Hewlett Packard; Hewlett Packard Enterprise [HPE]; HP; HTC; Huawei; HubSpot; Hugging Face; IBM; iFlytek
company: Imagination Technologies; Infineon; Infosys; Ingram Micro; Instagram; Intel; Intuit; Iomega; Iron Mountain
company: JetBrains; Juniper; Juniper Networks; Kaspersky; Kaspersky Lab; Kyndryl; Lenovo; LG; LG Electronics
company: LinkedIn; Logitech; Logica; Lucent; Luminance; Mandiant; MathWorks; McAfee; MediaTek; Megvii
company: Mentor Graphics; Meta; Meta Platforms; Micro Focus; Micron; Microsoft; Misys; MongoDB; Monster Worldwide
company: Motorola; Motorola Solutions; Mozilla; Myspace; NCC Group; NCR; NEC; NetApp; Netscape; NetSuite; New Relic
company: Nokia; Nortel; Novell; NTT; NTT Data; NTT DATA; Nuance; Nutanix; Nvidia; NVIDIA; NXP; Okta; Olivetti; OpenAI
company: OpenText; Oppo; Oracle; Palo Alto Networks; Panasonic; Perplexity; Pinterest; Pure Storage; Qualcomm; Quora
company: Qualtrics; Rackspace; Raspberry Pi Ltd; Red Hat; Reddit; Ricoh; RIM; Research In Motion; Sage; Sage Group
company: Salesforce; Samsung; Samsung Electronics; SanDisk; SAP; SAS Institute; Scale AI; Seagate; SenseTime
company: ServiceNow; Sharp; Shopify; Silicon Graphics; Sitecore; Skype; Slack; Snap; Snap Inc; Snapchat; Snowflake
company: Snyk; Softcat; SolarWinds; SonicWall; Sony; Sophos; Splunk; Squarespace; Stack Overflow; STMicroelectronics
company: Sun Microsystems; SUSE; SK Hynix; SMIC; Symantec; Synopsys; Tableau; Tanium; Tata Consultancy Services [TCS]
company: Tech Mahindra; Tencent; Teradata; Texas Instruments; TikTok; TomTom; Trend Micro; Trustpilot; TSMC; Tumblr
company: Twilio; Twitch; Twitter; UiPath; Unisys; Verisign; VeriSign; Veritas; Vimeo; Vivo; VMware; Waze; WeChat
company: Weibo; Western Digital; WhatsApp; Wikipedia; Wipro; Wix; Workday; WPP; Xerox; Xero; Xiaomi; Yahoo; Yahoo!
company: Yandex; Yelp; YouTube; Zendesk; Zoho; Zoom; ZTE; 37signals; Basecamp; Twitter Inc; X Corp; xAI; Anthropic
company: Cohere; Mistral; Mistral AI; Stability AI; Midjourney; Inflection; Character.AI; ElevenLabs; Synthesia
company: Faculty; Faculty AI; Quantexa; Improbable; Arrival; Britishvolt; Ocado Technology; Deliveroo; Made.com
company: Zilch; Multiverse; FutureLearn; Coursera; Udacity; Udemy; edX; Khan Academy; Chegg; Pearson; Blackboard
company: Instructure; Kahoot; BYJU'S; Byju's; Vodafone; Vodafone Group; EE; O2; Three UK; Virgin Media
company: Virgin Media O2; Sky; TalkTalk; Plusnet; Giffgaff; KCOM; Kcom; CityFibre; Hyperoptic; Gigaclear; Openreach
company: Cable & Wireless; Orange; Bouygues Telecom; Iliad; SFR; Altice; Telefónica; Telefonica; Telecom Italia; TIM
company: Deutsche Telekom; T-Mobile; T-Mobile US; Swisscom; KPN; Proximus; Telenor; Telia; TDC; Tele2; Elisa; Eir
company: eir; AT&T; Verizon; Sprint; Lumen; CenturyLink; Level 3; Charter; Charter Communications; Spectrum
company: Cox Communications; Dish; Dish Network; DirecTV; Frontier Communications; US Cellular; Bell Canada; BCE
company: Rogers; Rogers Communications; Shaw Communications; Telus; Telstra; Optus; TPG Telecom; Spark New Zealand
company: NTT Docomo; KDDI; China Mobile; China Unicom; China Telecom; SK Telecom; KT Corporation; Singtel; StarHub
company: Reliance; Reliance Industries; Reliance Jio; Bharti Airtel; Airtel; Vodafone Idea; BSNL; MTN; MTN Group
company: Vodacom; Etisalat; e&; STC; Ooredoo; Zain; Turkcell; Millicom; América Móvil; Claro; Liberty Global
company: Liberty Media; Crown Castle; American Tower; Cellnex; Arqiva; Equinix; Digital Realty; Virtus; Global Switch
company: Telehouse; Interxion; Colt; Colt Technology Services; Gamma; Daisy Group; Vonage; RingCentral; Mitel
company: Nokia Siemens Networks; Alcatel-Lucent; Alcatel; Ciena; Arista; Arista Networks; CommScope; Neos Networks
company: Zayo; Cogent; McKinsey; McKinsey & Company; Boston Consulting Group [BCG]; Bain; Bain & Company; Deloitte
company: PwC; PricewaterhouseCoopers; EY; Ernst & Young; KPMG; Grant Thornton; BDO; RSM; Mazars; Baker Tilly
company: PA Consulting; Oliver Wyman; Roland Berger; Kearney; A.T. Kearney; LEK; Arthur D. Little; Booz & Company
company: Arthur Andersen; Andersen Consulting; Methods; Public Digital; Made Tech; Kainos; BJSS; Softwire
company: Equal Experts; ThoughtWorks; Thoughtworks; NashTech; Version 1; Sopra Steria; Steria; Xchanging; Northgate
company: Northgate Public Services; NEC Software Solutions; Liberata; Agilisys; Unit4; Idox; IDOX; Granicus
company: Tyler Technologies; Jadu; Placecube; Netcall; OpenGov; Socrata; Maximus; ICF; Guidehouse; Noblis; MITRE
company: RAND; Aerospace Corporation; Frontier Economics; Oxera; NERA; Nielsen; Kantar; Ipsos; Ipsos MORI; YouGov
company: Opinium; Savanta; ComRes; Survation; ICM; Populus; Gallup; Harris Poll; Morning Consult; SurveyMonkey
company: Statista; Forrester; IDC; Canalys; Omdia; Strategy Analytics; CB Insights; PitchBook; Crunchbase; Dealroom
company: Beauhurst; Adecco; Randstad; ManpowerGroup; Manpower; Hays; Michael Page; PageGroup; Robert Half
company: Robert Walters; Reed; Indeed; Glassdoor; Monster; Totaljobs; Korn Ferry; Heidrick & Struggles
company: Spencer Stuart; Egon Zehnder; Russell Reynolds; Odgers Berndtson; Edelman; Weber Shandwick; FleishmanHillard
company: Ketchum; Hill & Knowlton; Burson; Brunswick Group; Finsbury; Portland Communications; Teneo; Ogilvy
company: Saatchi & Saatchi; M&C Saatchi; Publicis; Publicis Groupe; Omnicom; Interpublic; Dentsu; Havas; GroupM
company: MediaCom; Mindshare; Wunderman; Wieden+Kennedy; S4 Capital; Sotheby's; Christie's; Bonhams; Berkshire
company: Alphabet; Koch Industries; Publicis Sapient; Bertelsmann; Penguin Random House; Penguin; HarperCollins
company: Hachette; Macmillan; Simon & Schuster; Bloomsbury; Faber; Wiley; Elsevier; Springer Nature; Taylor & Francis
company: Informa; RELX; Reed Elsevier; LexisNexis; Thomson Reuters; Wolters Kluwer; Clarivate; Axel Springer; Reach
company: Reach plc; Trinity Mirror; Johnston Press; JPIMedia; National World; Newsquest; Archant; Gannett; McClatchy
company: Tribune Publishing; Hearst; Condé Nast; Future plc; Dennis Publishing; Time Inc; Meredith; News UK
company: News Corp; News Corporation; News International; Fox Corporation; 21st Century Fox; Viacom; CBS Corporation
company: Discovery Communications; Sinclair; iHeartMedia; Global Media; Bauer Media; Guardian Media Group
company: Telegraph Media Group; DMGT; Daily Mail and General Trust; Nine Entertainment; Fairfax; Seven West Media
company: Postmedia; Torstar; Vivendi; Canal+; RTL; RTL Group; ProSiebenSat.1; Mediaset; Naspers; Prosus; MultiChoice
company: Nikkei; Tencent Music; Gawker; BuzzFeed; Vice Media; Vox Media; Substack; Medium; Patreon; OnlyFans
company: Abbey National; Amstrad; Blockbuster; British Coal; British Leyland; British Rail; British Telecom
company: Cadbury Schweppes; Comet; Enron; Kodak; Eastman Kodak; Fujifilm; Polaroid; Lehman; Marconi; MFI; Monarch
company: Pan Am; Rover Group; Thomas Cook Group; WorldCom; Railtrack; BHS; Pontins; Mothercare; Maplin; Jessops; HMV
company: Virgin; Virgin Group; Virgin Trains; Tupperware; Whirlpool; Electrolux; Miele; Hotpoint; Haier; Hisense; TCL
company: Midea; SharkNinja; iRobot; Sonos; Bose; Bang & Olufsen; Peloton; GoFundMe; Kickstarter; Crowdcube; Seedrs
company: Nextdoor; Meetup; Eventbrite; Groupon; OpenTable; StubHub; Viagogo; Tinder; Match Group; Bumble; Grindr
company: Hinge; Betfair; Paddy Power; Flutter; Flutter Entertainment; Entain; Ladbrokes; Coral; William Hill; Bet365
company: bet365; DraftKings; FanDuel; Caesars; MGM Resorts; Las Vegas Sands; Wynn; Genting; Camelot; Allwyn
company: Philip Morris; Philip Morris International; Altria; British American Tobacco [BAT]; Imperial Brands
company: Imperial Tobacco; Japan Tobacco; Juul; Juul Labs; Monsanto; Syngenta; Corteva; John Lewis & Partners
company: Smiths Group; Smurfit Kappa; DS Smith; Mondi; International Paper; Amcor; Ball Corporation; Tetra Pak; Rexam
company: Bunzl; Halma; Spectris; Renishaw; IMI; Weir; Weir Group; Spirax-Sarco; Rotork; Intertek; SGS; Bureau Veritas
company: DNV; Lloyd's Register; BSI; UL; TÜV; Underwriters Laboratories
university: Harvard; Harvard Business School; Harvard Kennedy School; Harvard Law School; Yale; Yale Law School
university: Princeton; Stanford; Stanford Graduate School of Business; Massachusetts Institute of Technology [MIT]
university: MIT Media Lab; MIT Sloan; Caltech; Cornell; Columbia Business School; Dartmouth; Duke; Georgetown
university: Johns Hopkins; Carnegie Mellon; UC Berkeley; Berkeley; UCLA; UC San Diego; UC Davis; UC Irvine
university: UC Santa Barbara; UCSF; University of Southern California [USC]; New York University [NYU]; UPenn
university: Wharton; Wharton School; Rutgers; Purdue; Notre Dame; Vanderbilt; Tufts; Northwestern
university: Kellogg School of Management; Emory; Georgia Tech; Virginia Tech; Texas A&M; Penn State; Ohio State
university: Michigan State; Arizona State; Florida State; UNC; UNC Chapel Hill; UT Austin
university: City University of New York [CUNY]; SUNY; Fordham; Baylor; Brandeis; Wellesley; Vassar; Amherst; Bowdoin
university: Swarthmore; Howard University; Spelman; Juilliard; Parsons; RISD; West Point; Oxford University
university: Cambridge University; University of Oxford; University of Cambridge; Oxford Internet Institute
university: Saïd Business School; Blavatnik School of Government; Judge Business School; Balliol; Magdalen
university: Christ Church; All Souls; Nuffield College; Trinity College; London School of Economics [LSE]
university: London School of Economics and Political Science; University College London [UCL]
university: Imperial College London; Imperial College; Imperial; King's College London [KCL]; Queen Mary; SOAS
university: Goldsmiths; Birkbeck; Royal Holloway; Brunel; City, University of London; London Business School [LBS]
university: London School of Hygiene and Tropical Medicine [LSHTM]; London School of Hygiene & Tropical Medicine
university: Royal College of Art [RCA]; Royal Academy of Music; Courtauld; Central Saint Martins
university: Open University [OU]; Cranfield; Loughborough University; Heriot-Watt; Queen's University Belfast
university: Trinity College Dublin [TCD]; University College Dublin [UCD]; University College Cork; DCU; Maynooth
university: Sandhurst; Eton; Eton College; Harrow School; Winchester College; Westminster School; ETH Zurich
university: ETH Zürich; EPFL; INSEAD; HEC Paris; HEC; Sciences Po; École Polytechnique; Ecole Polytechnique
university: École Normale Supérieure; Sorbonne; ENA; ESSEC; ESCP; IESE; IE Business School; ESADE; Bocconi
university: SDA Bocconi; Politecnico di Milano; La Sapienza; Humboldt University; TU Munich
university: Technical University of Munich [TUM]; TU Delft; TU Berlin; RWTH Aachen; Karlsruhe Institute of Technology
university: Max Planck Institute; Max Planck Society; Fraunhofer; Fraunhofer Institute; Helmholtz Association; CNRS
university: Inria; INRIA; Karolinska Institute; Karolinska Institutet; KTH; Chalmers; KU Leuven; Hertie School; IMD
university: McGill; University of British Columbia [UBC]; University of Toronto; Rotman School of Management
university: Western University; Australian National University [ANU]; University of New South Wales; UNSW; RMIT
university: Monash; Macquarie University; Tsinghua; Tsinghua University; Peking University; Fudan; Fudan University
university: HKUST; National University of Singapore [NUS]; Nanyang Technological University [NTU]; KAIST; IIT
university: IIT Bombay; IIT Delhi; IIT Madras; IIM Ahmedabad; Indian Institute of Science; Technion
university: Weizmann Institute; Makerere; Wits; Francis Crick Institute; Crick Institute; Wellcome Sanger Institute
university: Sanger Institute; Alan Turing Institute; Rothamsted; Jodrell Bank; Broad Institute; Salk Institute
university: Scripps Research; Woods Hole; Lawrence Livermore; Los Alamos; Oak Ridge; Brookhaven; Fermilab; SLAC; CERN
charity: Save the Children; Oxfam; Unicef UK; ActionAid; Amnesty; Amnesty International; Age UK; Alzheimer's Society
charity: Alzheimer's Research UK; Anthony Nolan; Asthma + Lung UK; Barnardo's; BBC Children in Need; Children in Need
charity: Blood Cancer UK; Blue Cross; British Heart Foundation [BHF]; British Lung Foundation; British Red Cross
charity: Breast Cancer Now; Cancer Research UK [CRUK]; Carers UK; Catch22; Centrepoint; Childline; ChildLine
charity: Children's Society; Christian Aid; Citizens Advice; Comic Relief; Contact the Elderly; Crisis UK
charity: Diabetes UK; Dogs Trust; Downs Syndrome Association; Duke of Edinburgh's Award; English Heritage
charity: Epilepsy Action; Gingerbread; Girlguiding; Good Things Foundation; Great Ormond Street Hospital Charity
charity: Guide Dogs; Help for Heroes; Hospice UK; Independent Age; Islamic Relief; Joseph Rowntree Foundation
charity: Leonard Cheshire; Macmillan Cancer Support; Marie Curie; Mencap; Mental Health Foundation; Mind
charity: Motor Neurone Disease Association; MS Society; NACRO; Nacro; National Autistic Society; National Trust
charity: National Trust for Scotland; NCVO; Nesta; Nominet; Nominet Trust; NSPCC; Parkinson's UK; PDSA
charity: Plan International; Prince's Trust; King's Trust; Prostate Cancer UK; RAC Foundation; Refuge; Relate
charity: Rethink Mental Illness; RNIB; RNID; RNLI; Royal British Legion; Royal National Institute of Blind People
charity: RSPB; RSPCA; SSPCA; Salvation Army; Samaritans; SANE; Scope; Scouts; Scout Association; Sense; Shelter
charity: Sightsavers; St John Ambulance; St Mungo's; Stonewall; Stroke Association; Sustrans; Tearfund; Teach First
charity: Terrence Higgins Trust; The King's Fund; Trussell Trust; Turning Point; Victim Support; War Child; WaterAid
charity: Wellcome; Wellcome Trust; Wildlife Trusts; Woodland Trust; Women's Aid; WWF; YMCA; YWCA; Young Minds
charity: YoungMinds; Youth Hostels Association; ZSL; Open Rights Group; Privacy International; Big Brother Watch
charity: Liberty; Hope Not Hate; Global Witness; Transparency International; Reprieve; Human Rights Watch; Greenpeace
charity: Friends of the Earth; Extinction Rebellion; Just Stop Oil; Insulate Britain; ClientEarth; Feeding America
charity: Goodwill; Habitat for Humanity; Red Cross; American Red Cross; United Way; Boys & Girls Clubs of America
charity: Big Brothers Big Sisters; Teach for America; Code.org; Girls Who Code; Mozilla Foundation; Linux Foundation
charity: Apache Software Foundation; Free Software Foundation; Open Source Initiative; Open Knowledge Foundation
charity: Open Knowledge; Wikimedia; Wikimedia Foundation; Internet Archive; Creative Commons
charity: Electronic Frontier Foundation [EFF]; Internet Society; Software Freedom Conservancy
charity: Python Software Foundation; Eclipse Foundation; OpenJS Foundation
charity: Cloud Native Computing Foundation [CNCF]; Raspberry Pi Foundation; Code Club; CoderDojo; Let's Encrypt
charity: Internet Security Research Group [ISRG]; Signal Foundation; Tor Project; Sunlight Foundation
charity: Knight Foundation; Ford Foundation; Rockefeller Foundation; MacArthur Foundation; Open Society Foundations
charity: Bill & Melinda Gates Foundation; Gates Foundation; Bill and Melinda Gates Foundation; Clinton Foundation
charity: Obama Foundation; Omidyar Network; Luminate; Bloomberg Philanthropies; Chan Zuckerberg Initiative
charity: Schmidt Futures; Hewlett Foundation; Packard Foundation; Carnegie Corporation; Kresge Foundation
charity: Robert Wood Johnson Foundation; Kaiser Family Foundation; Susan G. Komen; American Cancer Society
charity: American Heart Association; March of Dimes; St. Jude; Make-A-Wish; Sierra Club; Nature Conservancy
charity: The Nature Conservancy; Audubon Society; PETA; Humane Society; ASPCA; Planned Parenthood; NAACP; ACLU
charity: Anti-Defamation League; Southern Poverty Law Center; Common Cause; League of Women Voters; Code for America
charity: U.S. Digital Response; mySociety; Democracy Club; Full Fact; Africa Check; Snopes; Bellingcat
charity: Médecins Sans Frontières [MSF]; Doctors Without Borders; International Rescue Committee; Mercy Corps
charity: World Vision; CARE International; Catholic Relief Services; Norwegian Refugee Council
charity: Danish Refugee Council; BRAC; Grameen Foundation; Aga Khan Foundation; Médecins du Monde; Caritas; Cafod
charity: CAFOD; HelpAge; Concern Worldwide; Trócaire; GOAL; St Vincent de Paul; Focus Ireland; Threshold
charity: Royal Flying Doctor Service; Smith Family; Beyond Blue; Lifeline; RSL; Surf Life Saving Australia
media: ABC; ABC News; Al Jazeera; Al-Jazeera; Associated Press; AFP; Agence France-Presse; BBC; BBC News; BBC Radio 4
media: Radio 4; BBC Radio 1; BBC Radio 5 Live; Radio 5 Live; 5 Live; BBC One; BBC Two; BBC Three; BBC iPlayer
media: BBC World Service; BBC Scotland; BBC Wales; BBC Persian; BBC Arabic; BBC Trust; BBC Studios; Bloomberg News
media: Bloomberg TV; Bloomberg Businessweek; CBC; CBS; CBS News; Channel 4; Channel 4 News; Channel 5; Classic FM
media: CNBC; CNN; Daily Express; Daily Mail; MailOnline; Mail Online; Daily Mirror; Daily Record; Daily Star
media: Daily Telegraph; The Daily Telegraph; The Telegraph; Telegraph; Economist; The Economist; Evening Standard
media: Financial Times [FT]; Forbes; Fortune; Fox News; GB News; Guardian; The Guardian; Harvard Business Review
media: Heart FM; HuffPost; Huffington Post; Independent; The Independent; ITN; ITV; ITV News; Kiss FM; Le Monde
media: Los Angeles Times; LA Times; Metro; MSNBC; NBC; NBC News; New Statesman; New York Post; New York Times
media: The New York Times; NYT; New Yorker; The New Yorker; Newsnight; Newsweek; NPR; Observer; The Observer
media: Panorama; PBS; Politico; POLITICO; Press Association; PA News; Private Eye; Reuters; RT; RTÉ; RTE; S4C
media: Sky News; Sky Sports; Spectator; The Spectator; STV; Sun; The Sun; The Mirror; Mirror; Times; Sunday Telegraph
media: Sunday Times; The Sunday Times; The Times; The Times of India; The Hindu; TIME; Time magazine; Today programme
media: USA Today; Voice of America; Wall Street Journal; The Wall Street Journal; WSJ; Washington Post
media: The Washington Post; WIRED; Wired; TechCrunch; The Verge; Ars Technica; CNET; ZDNet; Engadget; Gizmodo
media: Mashable; The Register; The Next Web; Slashdot; Hacker News; VentureBeat; Recode; Axios; Quartz; The Atlantic
media: The Nation; Mother Jones; National Review; Breitbart; Daily Beast; The Daily Beast; Daily Caller
media: Drudge Report; Salon; Slate; Vox; BuzzFeed News; ProPublica; The Intercept; The Conversation; Nature; Science
media: The Lancet; Lancet; BMJ; British Medical Journal; New England Journal of Medicine; JAMA; New Scientist
media: Scientific American; National Geographic; Der Spiegel; Die Zeit; Die Welt; Süddeutsche Zeitung
media: Frankfurter Allgemeine; Bild; El País; El Mundo; Corriere della Sera; La Repubblica; Le Figaro; Libération
media: Les Echos; NRC Handelsblad; Dagens Nyheter; Aftenposten; Haaretz; Jerusalem Post; Times of Israel; Al Arabiya
media: Al-Ahram; Dawn; Hindustan Times; Indian Express; Economic Times; Straits Times
media: South China Morning Post [SCMP]; China Daily; Global Times; People's Daily; Xinhua; CGTN; Caixin; Nikkei Asia
media: Asahi Shimbun; Yomiuri Shimbun; Mainichi Shimbun; Japan Times; NHK; Kyodo News; Yonhap; Korea Herald
media: Bangkok Post; Jakarta Post; Rappler; Sydney Morning Herald; The Age; The Australian
media: Australian Financial Review [AFR]; New Zealand Herald; Globe and Mail; The Globe and Mail; Toronto Star
media: National Post; Maclean's; Irish Times; The Irish Times; Irish Independent; Irish Examiner; Belfast Telegraph
media: The Scotsman; The Herald; Western Mail; Yorkshire Post; Manchester Evening News; Liverpool Echo
media: Birmingham Mail; Local Government Chronicle [LGC]; Municipal Journal; Health Service Journal [HSJ]
media: Nursing Times; Inside Housing; Computer Weekly; Computing; PublicTechnology; UKAuthority; Civil Service World
media: Public Finance; Public Sector Executive; GovInsider; Apolitical; Government Technology; Nextgov; FCW; FedScoop
media: StateScoop; Route Fifty; Times Higher Education; TES; Schools Week; Retail Week; The Grocer; Drapers
media: Construction News; Building magazine; Architects' Journal; Estates Gazette; Property Week; Campaign magazine
media: Marketing Week; PR Week; PRWeek; Press Gazette; Broadcast magazine; Variety; Billboard; Hollywood Reporter
media: Rolling Stone; Vogue; GQ; Vanity Fair; Esquire; Cosmopolitan; Reader's Digest; Consumer Reports; Which?
media: Moneyweek; MoneyWeek; Investors Chronicle; Barron's; MarketWatch; Motley Fool; Business Insider; Fast Company
media: Inc. magazine; Entrepreneur magazine; Lloyd's List; Janes; Jane's; Flight International; Aviation Week
media: Railway Gazette; New Civil Engineer; The Engineer; The Lawyer; Law Gazette; Law Society Gazette
media: Accountancy Age; City AM; City A.M.; Pravda; Izvestia; Kommersant; Novaya Gazeta; TASS; Interfax; Kyiv Post
media: Kyiv Independent; Ukrainska Pravda; Gazeta Wyborcza; Euronews; EurActiv; Euractiv; EUobserver; Politico Europe
media: Deutsche Welle; France 24; RFI; Radio Free Europe; Radio Free Asia; Tortoise Media; Semafor; Puck
media: The Information; Rest of World; 404 Media; The Markup; Stratechery; Daily Maverick; Mail & Guardian
media: Business Day; Daily Nation; The East African; Punch; Premium Times
party: Conservative Party; Conservatives; Tories; Labour Party; Labour; Liberal Democrats; Lib Dems
party: Scottish National Party [SNP]; Plaid Cymru; Green Party; Greens; Reform UK; UK Independence Party [UKIP]; Ukip
party: Brexit Party; Democratic Unionist Party [DUP]; Sinn Féin; Sinn Fein; SDLP; Alliance Party
party: Ulster Unionist Party [UUP]; Traditional Unionist Voice [TUV]; Alba; Alba Party; Change UK
party: Social Democratic Party; British National Party [BNP]; English Defence League [EDL]; Scottish Labour
party: Welsh Labour; Scottish Conservatives; Scottish Greens; Co-operative Party; Momentum; Fine Gael; Fianna Fáil
party: Fianna Fail; Social Democrats; Democratic Party; Democrats; Republican Party [GOP]; Republicans
party: Democratic National Committee [DNC]; Republican National Committee [RNC]; Tea Party; Libertarian Party
party: Liberal Party; Liberals; New Democratic Party [NDP]; Bloc Québécois; Parti Québécois; People's Party of Canada
party: Australian Labor Party [ALP]; Labor; Labor Party; Liberal National Party; Nationals; National Party
party: One Nation; Christian Democratic Union; Christian Democrats; Christian Social Union; Free Democrats
party: Alternative for Germany; Die Linke; Front National; National Front; National Rally; La République En Marche
party: En Marche; Les Républicains; La France Insoumise; Socialist Party; Five Star Movement; Lega; Lega Nord
party: Northern League; Forza Italia; Brothers of Italy; Partito Democratico; Podemos; Ciudadanos; Syriza; SYRIZA
party: New Democracy; Golden Dawn; Fidesz; Jobbik; Law and Justice; Civic Platform; Sweden Democrats; Venstre; Likud
party: Kadima; Hamas; Fatah; Hezbollah; Hizbollah; Muslim Brotherhood; Taliban; al-Qaeda; Al Qaeda
party: Islamic State [ISIS;ISIL]; Boko Haram; al-Shabaab; Al-Shabaab; IRA; Provisional IRA; ETA; PKK; Tamil Tigers
party: African National Congress [ANC]; Democratic Alliance; Economic Freedom Fighters; Inkatha; Zanu-PF; ZANU-PF
party: MDC; Bharatiya Janata Party [BJP]; Congress Party; Indian National Congress; Aam Aadmi Party; Shiv Sena
party: Trinamool Congress; Muslim League; PTI; Awami League; Communist Party; Chinese Communist Party [CCP]
party: Communist Party of China; Kuomintang; Democratic Progressive Party; Liberal Democratic Party; Komeito
party: Pheu Thai; Golkar; United Russia; Servant of the People; Party of Regions; European People's Party [EPP]
party: Renew Europe; Vote Leave; Leave.EU; Britain Stronger in Europe; People's Vote; Better Together; Yes Scotland
party: Occupy Wall Street; Black Lives Matter; Proud Boys; Ku Klux Klan
union: Trades Union Congress [TUC]; Unison; UNISON; Unite; Unite the Union; GMB; Usdaw; RMT; Aslef; ASLEF; TSSA; CWU
union: Communication Workers Union; PCS; Prospect; Bectu; Equity; Musicians' Union
union: National Union of Journalists [NUJ]; NEU; National Education Union; NASUWT; NUT; National Union of Teachers
union: ATL; NAHT; ASCL; UCU; University and College Union; NUS; National Union of Students
union: British Medical Association [BMA]; Royal College of Nursing [RCN]; Royal College of Midwives [RCM]; FBU
union: Fire Brigades Union; Police Federation; Prison Officers Association; Prison Officers' Association; Balpa
union: BALPA; NUM; National Union of Mineworkers; SIPTU; Fórsa; Mandate; ICTU; AFL-CIO; Teamsters
union: United Auto Workers [UAW]; Service Employees International Union [SEIU]; AFSCME
union: American Federation of Teachers [AFT]; National Education Association [NEA]; United Steelworkers
union: International Longshoremen's Association [ILA]; UNITE HERE; SAG-AFTRA; Writers Guild of America
union: Screen Actors Guild; IG Metall; Verdi; ver.di; CGT; CFDT; Force Ouvrière; CGIL; COSATU; Cosatu; ACTU; CFMEU
union: Unifor; CUPE; Canadian Labour Congress
international: United Nations [UN]; UN Security Council; UN General Assembly; UN Human Rights Council; UN Secretariat
international: UNICEF; Unicef; UNESCO; Unesco; UNHCR; UNDP; UNEP; UNFPA; UNAIDS; UNRWA; UN Women
international: World Health Organization [WHO]; World Health Organisation; World Food Programme [WFP]
international: Food and Agriculture Organization [FAO]; International Labour Organization [ILO]
international: International Labour Organisation; International Monetary Fund [IMF]; World Bank
international: World Trade Organization [WTO]; World Trade Organisation; OECD
international: Organisation for Economic Co-operation and Development; NATO; Nato; OPEC; Opec; ASEAN; Asean
international: African Union; Arab League; Commonwealth; Commonwealth Secretariat; European Union [EU]
international: European Commission; European Parliament; European Council; Council of the European Union
international: Council of Europe; European Court of Justice [ECJ]; European Court of Human Rights [ECtHR]
international: European Central Bank [ECB]; European Investment Bank [EIB]; European Medicines Agency [EMA]
international: European Space Agency [ESA]; Eurostat; Europol; Interpol; Frontex; Eurozone Group; Eurogroup; G7; G8
international: G20; G77; BRICS; Mercosur; EFTA; ECOWAS; Ecowas; SADC; Caricom; OSCE; IAEA; ICC
international: International Criminal Court; ICJ; International Court of Justice
international: International Committee of the Red Cross [ICRC]; International Organization for Standardization [ISO]
international: International Telecommunication Union [ITU]; ICANN; IETF; W3C; World Wide Web Consortium
international: World Economic Forum [WEF]; World Intellectual Property Organization [WIPO]
international: World Meteorological Organization [WMO]; International Civil Aviation Organization [ICAO]
international: International Maritime Organization [IMO]; International Energy Agency [IEA]
international: International Renewable Energy Agency [IRENA]; Intergovernmental Panel on Climate Change [IPCC]
international: Green Climate Fund; Global Fund; Gavi; GAVI; Cepi; CEPI
international: International Organization for Migration [IOM]; International Olympic Committee [IOC]; FIFA; Fifa
international: UEFA; Uefa; World Anti-Doping Agency [WADA]; World Athletics; FIA; World Rugby
international: World Customs Organization; Financial Action Task Force [FATF]; Financial Stability Board
international: Bank for International Settlements [BIS]; Basel Committee; Asian Development Bank
international: African Development Bank; Inter-American Development Bank; EBRD; Open Government Partnership [OGP]
international: Five Eyes; Quad; Aukus; Holy See; Vatican; Kremlin; Elysée; Élysée; Bundestag; Bundesrat; Bundesbank
international: Reichstag; Knesset; Duma; Lok Sabha; Rajya Sabha; Diet; Politburo; National People's Congress
international: People's Liberation Army [PLA]; Wehrmacht; Red Army; KGB; FSB; GRU; Mossad; Stasi; Shin Bet; IDF
international: Israel Defense Forces; Revolutionary Guard; Wagner Group; RCMP; Royal Canadian Mounted Police; CSIS
international: Gendarmerie; Carabinieri; Guardia Civil; Bundeswehr; Rosatom; Roscosmos; ISRO; JAXA; CNES; DLR; Isro
international: Ofcom
public-body: Parliament; House of Commons; House of Lords; Commons; Lords; Scottish Parliament; Scottish Government
public-body: Scottish Executive; Welsh Assembly; National Assembly for Wales; Senedd; Senedd Cymru; Welsh Government
public-body: Northern Ireland Assembly; Northern Ireland Executive; Dáil; Dail; Dáil Éireann; Oireachtas; Seanad
public-body: Downing Street; 10 Downing Street; No 10; No. 10; Number 10; Number Ten; No 11; Cabinet Office; Treasury
public-body: HM Treasury; Home Office; Foreign Office; Foreign and Commonwealth Office [FCO]; War Office
public-body: Scotland Office; Wales Office; Northern Ireland Office; Ministry of Defence [MoD;MOD]
public-body: Ministry of Justice [MoJ]; Department for Transport [DfT]; Department for Education [DfE]
public-body: Department of Health; Department of Health and Social Care [DHSC]
public-body: Department for Work and Pensions [DWP]; Department for Environment, Food and Rural Affairs [Defra;DEFRA]
public-body: DCMS; BEIS; DECC; DCLG; DLUHC; Department for Levelling Up, Housing and Communities; MHCLG; DfID; DFID
public-body: Department for International Development; DIT; Department for International Trade; DExEU; FCDO; DSIT
public-body: DESNZ; DBT; HMRC; HM Revenue and Customs; Inland Revenue; HM Customs and Excise; DVLA; DVSA; HMCTS
public-body: HMPPS; Border Force; UK Border Agency [UKBA]; UKVI; Passport Office; Companies House; Land Registry
public-body: HM Land Registry; Ordnance Survey; Met Office; Environment Agency; Natural England; Forestry Commission
public-body: Highways England; National Highways; Highways Agency; HS2; HS2 Ltd; High Speed 2; Crossrail
public-body: Crossrail Ltd; Transport for London [TfL]; TfL; Transport for the North
public-body: Transport for Greater Manchester [TfGM]; Greater London Authority [GLA]; London Assembly; City Hall
public-body: Greater Manchester Combined Authority [GMCA]; West Midlands Combined Authority [WMCA]; NHS
public-body: National Health Service; NHS England; NHS Improvement; NHS Digital; NHSX; NHS Scotland; NHS Wales
public-body: NHS Providers; NHS Confederation; HSCIC; Public Health England [PHE]; Public Health Scotland
public-body: Public Health Wales; UKHSA; UK Health Security Agency; Monitor; Care Quality Commission [CQC]; NICE
public-body: MHRA; National Institute for Health and Care Research [NIHR]; NIHR; Health Education England [HEE]
public-body: Ofsted; Ofqual; Ofgem; Ofwat; Office for Students; HEFCE; UCAS; Ucas; Student Loans Company
public-body: Arts Council; Arts Council England; Sport England; UK Sport; Historic England; British Library
public-body: British Museum; British Council; British Film Institute; BFI; Tate; Tate Modern; National Gallery
public-body: Natural History Museum; Science Museum; V&A; Victoria and Albert Museum; Imperial War Museum
public-body: Kew Gardens; Crown Estate; Crown Commercial Service [CCS]; Government Digital Service [GDS]; GDS
public-body: Central Digital and Data Office [CDDO]; CDDO; Government Property Agency
public-body: Infrastructure and Projects Authority; National Infrastructure Commission
public-body: Office for National Statistics [ONS]; Office for Budget Responsibility [OBR]
public-body: National Audit Office [NAO]; Audit Commission; Audit Scotland; Audit Wales
public-body: Public Accounts Committee [PAC]; Bank of England; Monetary Policy Committee
public-body: Financial Conduct Authority [FCA]; Financial Services Authority [FSA]
public-body: Prudential Regulation Authority [PRA]; Competition and Markets Authority [CMA]; Competition Commission
public-body: Office of Fair Trading [OFT]; Serious Fraud Office; National Crime Agency; SOCA
public-body: Crown Prosecution Service [CPS]; Information Commissioner's Office [ICO]; Electoral Commission
public-body: Equality and Human Rights Commission [EHRC]; Law Commission; Parole Board; Legal Aid Agency
public-body: Supreme Court; High Court; Court of Appeal; Court of Session; Old Bailey; Crown Court; Privy Council
public-body: Judicial Committee of the Privy Council; Church of England; Church of Scotland; Church of Scientology [Scientology]; Catholic Church; MI5
public-body: MI6; GCHQ; National Cyber Security Centre [NCSC]; Royal Navy; Royal Air Force [RAF]; RAF; British Army
public-body: Royal Marines; Territorial Army; Royal Household; Buckingham Palace; Kensington Palace; Clarence House
public-body: Lambeth Palace; Acas; ACAS; Health and Safety Executive; Pensions Regulator; The Pensions Regulator
public-body: Pension Protection Fund; Pensions Ombudsman; Local Government Association; LGA; Low Pay Commission
public-body: Migration Advisory Committee; Climate Change Committee; Committee on Climate Change; Homes England
public-body: Homes and Communities Agency; Planning Inspectorate; UK Research and Innovation [UKRI]; UKRI
public-body: Innovate UK; Technology Strategy Board; Medical Research Council; UK Biobank; UK Atomic Energy Authority
public-body: UKAEA; Nuclear Decommissioning Authority; Sellafield; Great British Railways; Great British Energy
public-body: Office of Rail and Road; Civil Aviation Authority; Coastguard; HM Coastguard; Jobcentre Plus; Jobcentre
public-body: Sure Start; Child Support Agency; Student Finance England; SAGE; Test and Trace; NHS Test and Trace
public-body: Independent Sage; Post Office Horizon Inquiry; Scottish Enterprise; Highlands and Islands Enterprise
public-body: Invest Northern Ireland; Invest NI; Visit Scotland; VisitScotland; VisitBritain
public-body: Scottish Environment Protection Agency [SEPA]; Transport Scotland; Police Scotland; Revenue Scotland
public-body: Social Security Scotland; Scottish Qualifications Authority [SQA]; Education Scotland; Creative Scotland
public-body: Skills Development Scotland; Natural Resources Wales; Cadw; Estyn; HSE; Health Service Executive; Garda
public-body: Gardaí; Garda Síochána; An Garda Síochána; Revenue Commissioners; IDA Ireland; Enterprise Ireland
public-body: Central Statistics Office; ComReg; Environmental Protection Agency [EPA]; Congress; US Congress
public-body: U.S. Congress; Senate; US Senate; U.S. Senate; House of Representatives; Capitol; White House
public-body: Oval Office; West Wing; Executive Office of the President; National Security Council
public-body: Office of Management and Budget [OMB]; OMB; OSTP; Office of Science and Technology Policy
public-body: U.S. Digital Service; US Digital Service; United States Digital Service [USDS]; USDS; 18F; GSA
public-body: General Services Administration; Technology Transformation Services [TTS]; TTS
public-body: State Department; US State Department; U.S. State Department
public-body: Treasury Department; US Treasury; U.S. Treasury; Pentagon; Defense Department
public-body: Department of Defense [DoD;DOD]; DoD; Justice Department; Department of Justice [DOJ]; DOJ
public-body: Department of Homeland Security [DHS]; DHS; Department of Health and Human Services [HHS]; HHS
public-body: Department of Veterans Affairs [VA]; Veterans Affairs; Department of Energy [DOE]
public-body: Department of Education; Department of Labor [DOL]; Department of Commerce; Commerce Department
public-body: Department of Agriculture [USDA]; USDA; Department of the Interior [DOI]; Interior Department
public-body: Department of Transportation [DOT]; Department of Housing and Urban Development [HUD]; HUD; FBI
public-body: Federal Bureau of Investigation; CIA; Central Intelligence Agency; NSA; National Security Agency; DEA
public-body: ATF; CBP; TSA; FEMA; Federal Emergency Management Agency; USCIS; Secret Service; US Secret Service
public-body: Coast Guard; U.S. Coast Guard; National Guard; Army National Guard; US Army; U.S. Army; US Navy
public-body: U.S. Navy; US Air Force; U.S. Air Force; Marine Corps; U.S. Marine Corps; Space Force; U.S. Space Force
public-body: Joint Chiefs of Staff; Joint Chiefs; Army Corps of Engineers; DARPA; NASA; NOAA
public-body: National Weather Service; NIST; National Science Foundation [NSF]; NSF; NIH
public-body: National Institutes of Health; CDC; Centers for Disease Control and Prevention; FDA
public-body: Food and Drug Administration; CMS; Centers for Medicare & Medicaid Services; EPA; OSHA; FAA; FCC; FTC
public-body: SEC; Securities and Exchange Commission; IRS; Internal Revenue Service
public-body: Social Security Administration [SSA]; SBA; Small Business Administration; CFPB; FDIC; Fed
public-body: Federal Reserve; Federal Reserve Board; Federal Reserve Bank; New York Fed; Fannie Mae; Freddie Mac
public-body: Ginnie Mae; US Postal Service; U.S. Postal Service [USPS]; USPS; Tennessee Valley Authority
public-body: Library of Congress; National Archives; Smithsonian; Smithsonian Institution
public-body: Government Accountability Office [GAO]; GAO; Congressional Budget Office [CBO]; CBO; Census Bureau
public-body: U.S. Census Bureau; US Census Bureau; Bureau of Labor Statistics [BLS]; Peace Corps; AmeriCorps; USAID
public-body: Millennium Challenge Corporation; Supreme Court of the United States; US Supreme Court
public-body: U.S. Supreme Court; Port Authority of New York and New Jersey; Port Authority
public-body: Metropolitan Transportation Authority [MTA]; New York Police Department [NYPD]; NYPD; LAPD
public-body: Los Angeles Police Department; FDNY; Chicago Police Department; Bay Area Rapid Transit [BART]; WMATA
public-body: Federal Housing Finance Agency; National Labor Relations Board [NLRB]
public-body: National Transportation Safety Board [NTSB]; Consumer Product Safety Commission
public-body: Federal Election Commission; US Trade Representative; U.S. Trade Representative
public-body: Office of the U.S. Trade Representative [USTR]; CISA; Cybersecurity and Infrastructure Security Agency
public-body: Argonne; Sandia; Jet Propulsion Laboratory [JPL]; JPL; National Renewable Energy Laboratory [NREL]
public-body: ARPA-E; ARPA-H; BARDA; US Geological Survey; U.S. Geological Survey [USGS]; Fish and Wildlife Service
public-body: National Park Service; Forest Service; U.S. Forest Service; Bureau of Land Management
public-body: House Oversight Committee; Senate Judiciary Committee; Senate Intelligence Committee
public-body: Canada Revenue Agency [CRA]; Statistics Canada; StatCan; Health Canada; Public Health Agency of Canada
public-body: Service Canada; Shared Services Canada; Canadian Digital Service [CDS]
public-body: Treasury Board of Canada Secretariat; Global Affairs Canada; Bank of Canada; Parks Canada; Canada Post
public-body: CBC/Radio-Canada; Ontario Digital Service; Environment and Climate Change Canada; Elections Canada
public-body: Library and Archives Canada; Privy Council Office; Hydro-Québec; Ontario Power Generation
public-body: Toronto Transit Commission [TTC]; Australian Taxation Office; Services Australia; Centrelink; NBN Co
public-body: Digital Transformation Agency; Digital Transformation Office; CSIRO; Reserve Bank of Australia; RBA
public-body: ACCC; ASIC; APRA; Australian Bureau of Statistics; Australian Defence Force [ADF]
public-body: Australian Federal Police; Service NSW; Transport for NSW; NSW Health; Service Victoria
public-body: Infrastructure Australia; Fair Work Commission; High Court of Australia; Snowy Hydro; Australia Post
public-body: Inland Revenue Department; Stats NZ; Waka Kotahi; Te Whatu Ora; Health New Zealand
public-body: Reserve Bank of New Zealand; Kāinga Ora; Ministry of Business, Innovation and Employment [MBIE]
public-body: Reserve Bank of India; NITI Aayog; UIDAI; SEBI; GovTech; GovTech Singapore; Smart Nation
public-body: Smart Nation and Digital Government Office; Monetary Authority of Singapore
public-body: Housing and Development Board [HDB]; Temasek; Estonian Information System Authority; e-Residency; DINUM
public-body: Etalab; Bundeskartellamt; BaFin; AEPD; CNIL; Garante; AgID; SAMA; Public Investment Fund; Mubadala
public-body: Abu Dhabi Investment Authority [ADIA]; Kuwait Investment Authority; Qatar Investment Authority
public-body: Norges Bank; Riksbank; Bank of Japan; People's Bank of China; State Council; Eskom; Transnet; Denel
public-body: Prasa; South African Revenue Service [SARS]; Constitutional Court; Kenya Revenue Authority
public-body: Independent Electoral and Boundaries Commission; Central Bank of Nigeria
public-body: Nigerian National Petroleum Corporation [NNPC]; EFCC
police: Met; Metropolitan Police; Met Police; Scotland Yard; New Scotland Yard; Special Branch; Flying Squad
police: City of London Police; British Transport Police [BTP]; Police Service of Northern Ireland [PSNI]
police: Royal Ulster Constabulary [RUC]; Greater Manchester Police [GMP]; West Midlands Police; West Yorkshire Police
police: Thames Valley Police; Strathclyde Police; Lothian and Borders Police; National Police Chiefs' Council [NPCC]
police: Association of Chief Police Officers [ACPO]; Association of Police and Crime Commissioners [APCC]
police: College of Policing; Police Digital Service; Independent Office for Police Conduct
police: Independent Police Complaints Commission [IPCC]; HMICFRS; HMIC; Victoria Police; New South Wales Police
police: NSW Police; Queensland Police; Ontario Provincial Police; Toronto Police Service; Texas Rangers
police: California Highway Patrol
professional-body: Confederation of British Industry [CBI]; Institute of Directors [IoD]
professional-body: Federation of Small Businesses [FSB]; British Chambers of Commerce [BCC]; Make UK; EEF; techUK
professional-body: TechUK; Tech Nation; Tech City UK; Tech London Advocates; Coadec; Digital Leaders; BCS; Socitm
professional-body: SOCITM; CIPFA; Cipfa; Chartered Institute of Public Finance and Accountancy; Solace; SOLACE
professional-body: Local Government Information Unit [LGIU]; County Councils Network; District Councils' Network
professional-body: London Councils; Core Cities; Key Cities; National Association of Local Councils
professional-body: Association of Directors of Adult Social Services [ADASS]
professional-body: Association of Directors of Children's Services [ADCS]; Convention of Scottish Local Authorities
professional-body: Cosla; COSLA; Welsh Local Government Association [WLGA]; Chartered Institute of Housing [CIH]
professional-body: National Housing Federation; RIBA; RICS; RTPI; Royal Town Planning Institute
professional-body: Institution of Civil Engineers; Institution of Mechanical Engineers; Royal Academy of Engineering
professional-body: Royal Society; Royal Society of Arts [RSA]; British Academy; Academy of Medical Sciences
professional-body: General Medical Council; GMC; Nursing and Midwifery Council; General Dental Council
professional-body: Royal College of GPs; Royal College of General Practitioners; Royal College of Physicians
professional-body: Royal College of Surgeons; Royal College of Psychiatrists; Royal College of Emergency Medicine
professional-body: Royal College of Paediatrics and Child Health; Royal Pharmaceutical Society
professional-body: Faculty of Public Health; British Dental Association [BDA]; British Psychological Society
professional-body: Law Society; Law Society of Scotland; Bar Council; Bar Standards Board
professional-body: Solicitors Regulation Authority; CILEx; ICAEW; ICAS; ACCA; CIMA
professional-body: Institute and Faculty of Actuaries; Chartered Insurance Institute; Association of British Insurers
professional-body: ABI; UK Finance; British Bankers' Association [BBA]; Building Societies Association
professional-body: Council of Mortgage Lenders; Investment Association; Pensions and Lifetime Savings Association
professional-body: TheCityUK; City of London Corporation; Corporation of London; British Retail Consortium [BRC]
professional-body: UKHospitality; British Beer and Pub Association; Food and Drink Federation
professional-body: National Farmers' Union; NFU; NFU Scotland; Country Land and Business Association
professional-body: Society of Motor Manufacturers and Traders [SMMT]; Road Haulage Association; Logistics UK
professional-body: Freight Transport Association; Rail Delivery Group; RSSB; Railway Industry Association
professional-body: Airport Operators Association; Airlines UK; ABTA; Abta; ADS Group; Energy UK; RenewableUK
professional-body: Solar Energy UK; Oil & Gas UK; Offshore Energies UK; Nuclear Industry Association; Water UK
professional-body: Home Builders Federation; Federation of Master Builders; Construction Industry Council; Build UK
professional-body: British Property Federation; National Landlords Association; Residential Landlords Association
professional-body: National Residential Landlords Association; Propertymark; CIPD
professional-body: Chartered Institute of Personnel and Development; Recruitment and Employment Confederation [REC]
professional-body: REC; Chartered Management Institute; Chartered Institute of Marketing; CIPR; PRCA
professional-body: Advertising Association; Internet Advertising Bureau; IAB; ISPA
professional-body: Internet Services Providers' Association; GSMA; Internet Watch Foundation [IWF]; RIPE NCC; LINX
professional-body: Universities UK; Russell Group; MillionPlus; University Alliance; Association of Colleges [AoC]
professional-body: Jisc; JISC; Ucisa; UCISA; Independent Schools Council; Headmasters' and Headmistresses' Conference
professional-body: Confederation of School Trusts; Governors for Schools; National Governance Association
professional-body: US Chamber of Commerce; U.S. Chamber of Commerce; Business Roundtable
professional-body: National Association of Manufacturers; National Federation of Independent Business
professional-body: American Medical Association; American Bar Association; American Bankers Association
professional-body: American Hospital Association; PhRMA; Information Technology Industry Council [ITI]; CompTIA
professional-body: Consumer Technology Association; Motion Picture Association
professional-body: Recording Industry Association of America; National Governors Association
professional-body: National Association of State Chief Information Officers [NASCIO]; NASCIO
professional-body: National League of Cities; U.S. Conference of Mayors; US Conference of Mayors
professional-body: National Association of Counties; ACT-IAC; AFCEA; IEEE; ACM; IAPP; ISACA; ISC2; (ISC)²
professional-body: SANS Institute; OWASP; FIDO Alliance; Bluetooth SIG; Wi-Fi Alliance; Khronos Group; OASIS
professional-body: Ecma International; ANSI; BSI Group; National Retail Federation; National Rifle Association [NRA]
professional-body: AARP; AIPAC; Australian Industry Group; Ai Group; Business Council of Australia
professional-body: Minerals Council of Australia; Ibec; IBEC; Irish Congress of Trade Unions
professional-body: Construction Industry Federation; Chambers Ireland; Canadian Chamber of Commerce; BusinessEurope
professional-body: DigitalEurope; BDI; Medef; Confindustria; Keidanren; Nasscom; CII; FICCI; Premier League
professional-body: English Football League [EFL]; Football Association; FA; Scottish Football Association
professional-body: Football Supporters' Association; England and Wales Cricket Board [ECB]
professional-body: Rugby Football Union [RFU]; Lawn Tennis Association; Jockey Club; Formula One Management; NFL; NBA
professional-body: NHL; MLB; NCAA; MLS; PGA; PGA Tour; ATP; WTA; USTA
think-tank: Institute for Government [IfG]; Institute for Fiscal Studies [IFS]; Resolution Foundation
think-tank: Policy Exchange; Demos; IPPR; Institute for Public Policy Research; Fabian Society; Adam Smith Institute
think-tank: Institute of Economic Affairs [IEA]; Centre for Policy Studies; Centre for Social Justice
think-tank: Centre for Cities; Centre for London; New Local; New Local Government Network [NLGN]; Localis
think-tank: Bright Blue; Onward; Social Market Foundation; ResPublica; Civitas; TaxPayers' Alliance
think-tank: Taxpayers' Alliance; Migration Watch; MigrationWatch; Migration Observatory; Health Foundation
think-tank: King's Fund; Nuffield Trust; Nuffield Foundation; Education Policy Institute; Sutton Trust
think-tank: Higher Education Policy Institute [HEPI]; Doteveryone; Open Data Institute [ODI]; ODI
think-tank: Ada Lovelace Institute; Royal United Services Institute [RUSI]; RUSI; Chatham House
think-tank: International Institute for Strategic Studies [IISS]; Overseas Development Institute
think-tank: National Institute of Economic and Social Research [NIESR]; Tony Blair Institute
think-tank: Tony Blair Institute for Global Change; European Council on Foreign Relations; Centre for European Reform
think-tank: Bruegel; CEPS; Carnegie Europe; German Marshall Fund; Green Alliance; E3G; Carbon Trust
think-tank: Energy Saving Trust; Ember; Carbon Tracker; New Economics Foundation; Common Wealth; High Pay Centre
think-tank: Living Wage Foundation; Behavioural Insights Team; Nudge Unit; What Works Network; Brookings
think-tank: Brookings Institution; Heritage Foundation; Cato Institute; Cato; American Enterprise Institute [AEI]
think-tank: Center for American Progress; Urban Institute; RAND Corporation; Council on Foreign Relations
think-tank: Center for Strategic and International Studies; Atlantic Council; Carnegie Endowment
think-tank: Carnegie Endowment for International Peace; Aspen Institute; Hoover Institution; Hudson Institute
think-tank: Peterson Institute; Pew Research Center; Pew; Pew Charitable Trusts; Tax Policy Center
think-tank: Economic Policy Institute; Bipartisan Policy Center; New America; Data & Society; AI Now Institute
think-tank: AI Now; Center for Democracy & Technology; Center for Democracy and Technology
think-tank: Information Technology and Innovation Foundation; Mercatus Center; Niskanen Center; R Street; Third Way
think-tank: Brennan Center; Belfer Center; Berkman Klein Center; GovLab; Beeck Center; Lowy Institute
think-tank: Grattan Institute; Fraser Institute; C.D. Howe Institute; Ifo Institute; Ifo; ZEW; DIW; Kiel Institute
think-tank: Club of Rome; Observer Research Foundation
club: Arsenal; Aston Villa; AFC Bournemouth; Brentford; Brighton & Hove Albion; Burnley; Chelsea FC; Crystal Palace
club: Everton; Fulham; Leeds United; Leicester City; Liverpool FC; Manchester City; Manchester United; Man United
club: Man Utd; Newcastle United; Norwich City; Nottingham Forest; Sheffield United; Southampton FC; Tottenham
club: Tottenham Hotspur; Spurs; Watford; West Bromwich Albion; West Brom; West Ham; West Ham United; Wolves
club: Wolverhampton Wanderers; Sunderland AFC; Stoke City; Swansea City; Cardiff City; Birmingham City; Bristol City
club: Derby County; Queens Park Rangers [QPR]; Celtic; Rangers; Hearts; Hibernian; Aberdeen FC; Wrexham AFC
club: Real Madrid; Atlético Madrid; FC Barcelona; Juventus; AC Milan; Inter Milan; AS Roma; Napoli; Bayern Munich
club: Borussia Dortmund; Paris Saint-Germain [PSG]; Olympique de Marseille; Ajax; PSV; Benfica; FC Porto; Sporting CP
club: Galatasaray; Fenerbahçe; LA Galaxy; Inter Miami; New York Yankees; Yankees; Boston Red Sox; Red Sox
club: Chicago Cubs; Los Angeles Dodgers; Dallas Cowboys; New England Patriots; Green Bay Packers; Kansas City Chiefs
club: Los Angeles Lakers; Lakers; Golden State Warriors; Chicago Bulls; Boston Celtics; New York Knicks
club: Toronto Raptors; Toronto Maple Leafs; Montreal Canadiens; Leicester Tigers; Saracens; Harlequins
club: Leinster Rugby; Munster Rugby; All Blacks; Wallabies; Springboks; Marylebone Cricket Club [MCC]; Garrick Club
club: Reform Club; Athenaeum; Rotary Club; Rotary International; Lions Clubs; Women's Institute; Freemasons
club: Mercedes F1; Red Bull Racing; Scuderia Ferrari; McLaren Racing; Williams Racing; Team Sky; Team GB
club: ParalympicsGB
club: Mets; Dodgers; Phillies; Steelers; Knicks; Celtics; Packers; Seahawks; Oakland Athletics
media: Wikinews; ESPN; KCNA; Korean Central News Agency; Itar-Tass; Kyodo; IANS; IRNA; France 24; Bernama
media: Lifehacker; LWN; LWN.net; Hackaday; 404 Media; Phoronix; Seattle Post-Intelligencer; News & Observer
media: Star Tribune; Pioneer Press; Times-Picayune; Deseret News; Plain Dealer; Star-Ledger; Christian Science Monitor
media: Stars and Stripes; Village Voice; La Presse; Le Devoir; Crikey; Newstalk; Newshub; TheJournal.ie; New Republic
media: South Wales Echo; Express & Star; Khaleej Times; Vedomosti; Yedioth Ahronoth
company: Baillie Gifford; Linode; OVH; OVHcloud; Hetzner; Collabora; Igalia; Boston Dynamics; Kioxia; Nikon; Epson; Auth0
company: Cambridge Analytica; Zapier; Rovio; Mojang; BioWare; Naughty Dog; Square Enix; Dolby; Zeiss; Leica
company: Harman; Hortonworks; Sam's Club; Campbell Soup [Campbell's Soup]
professional-body: WHATWG; OpenSSF; IANA; Software in the Public Interest`;

/** Acronyms that several bodies have, with the one that articles mean. */
export const acronymOwners: Readonly<Record<string, string>> = {
  CBI: 'Confederation of British Industry',
  CPS: 'Crown Prosecution Service',
  ABC: 'Australian Broadcasting Corporation',
  ECB: 'European Central Bank',
  IEA: 'International Energy Agency',
  FSB: 'Federation of Small Businesses',
  ICO: "Information Commissioner's Office",
  GDS: 'Government Digital Service',
  CCS: 'Crown Commercial Service',
  BBB: 'British Business Bank',
  GLA: 'Greater London Authority',
  IFS: 'Institute for Fiscal Studies',
  BBC: 'BBC',
  ACS: 'ACS',
  EPA: 'Environmental Protection Agency',
  CAA: 'Civil Aviation Authority',
  PAC: 'Public Accounts Committee',
};

// A famous company called by a plain word, a family name or a place has at most 3: it takes more than the capital to
// know it.
const weights = `
9: Google; Facebook; Twitter; YouTube; LinkedIn; Instagram; WhatsApp; TikTok; Netflix; Airbnb; Spotify; Nvidia; Nokia
9: Ericsson; Samsung; Sony
9: Boeing; Airbus; Toyota; Volkswagen; Siemens; Nestlé; Unilever; Vodafone; Deloitte; Accenture; Capgemini; Infosys
9: Wipro; Oxfam; Greenpeace
9: Reuters; Ofcom; Ofgem; Ofsted; Ofqual; Interpol; Downing Street; White House; NHS; BBC; Home Office
9: Cabinet Office; Foreign Office; Yahoo
9: Skype; Pinterest; Snapchat; Salesforce; Microsoft; Wikipedia; HM Treasury; House of Commons; House of Lords
9: Scotland Yard; Bundestag
9: Knesset; Tories; Oireachtas; Carrefour; Sainsbury's; Reddit; Dropbox
8: SAP; Disney; Walmart; Tesco; Ikea; Lego; Nike; Adidas; Honda; Nissan; Mazda; Hyundai; Kia; Audi; Porsche; Ferrari
8: Renault; Peugeot; Citroën; Fiat
8: Volvo; Suzuki; Mitsubishi; Subaru; Chevrolet; Chrysler; Cadillac; Lamborghini; Bosch; Philips; Panasonic; Toshiba
8: Hitachi; Fujitsu; Lenovo
8: Dell; Motorola; Kodak; Xerox; Pfizer; Novartis; Moderna; AstraZeneca; Barclays; Aviva; Allianz; Citigroup
8: Starbucks; McDonald's; Pepsi
8: Coca-Cola; Heinz; Cadbury; Harvard; Stanford; Yale; Sorbonne; Politico; Bloomberg; Uber; Arriva; Keolis; Politburo
8: Teamsters; Cognizant
8: Intuit; IndiGo; Monsanto; Jefferies; Gartner; Kremlin; Pentagon; Barnardo's; Mencap
7: Amazon; Intel; Cisco; Tesla; Parliament; Congress; Senate; Treasury; Supreme Court; High Court; Court of Appeal
7: Huawei; Centrica; Drax
7: Serco; Capita; Mitie; Kier; Carillion; Babcock; Amey; Atos; Logica; Kainos; Civica; Merck; Bechtel; Lazard
7: Bombardier; Chanel; Nordstrom
7: Roche; Hyatt; Marriott; Dyson; McAfee; Forrester; Henkel; Coty; Amnesty; Tottenham; Everton; Gawker; Aramark
7: Chubb; Hamas; Mossad; Pixar
7: Citi; Princeton; Cornell; Newsweek; Interfax; Forbes; Sandhurst; Yankees; Micron; Yelp; LG; HP; Kellogg's
7: Sky News; Chatham House; G7; G20
7: O2; 3M; EE; BlackBerry; Medtronic; Halifax Bank; Costa Coffee; Unison
6: Conservatives; Democrats; Republicans; Goldman; Rothschild; Cargill; Goodyear; Chevron; Prudential; Gallup
6: Telegram; Sears; Argos; Edelman
6: Lehman; Arsenal; Fulham; Napoli; McGill; Tufts; McLaren; Trimble; Vogue; Stonewall; Samaritans; Verdi; Garda
6: WIRED; Marvel; Momentum; Duma
6: Aldermore; Labor Party; Check Point; Persimmon; Nielsen; Garmin; Primark
5: Emirates; Hertz; Kellogg; Bayer; Lexus; Adobe; Perplexity; Workday; Corning; Iberia; Zara; Decathlon; Kraft
5: Hilton; Avis; Kroll; Weatherford
5: Cobham; Spurs; Legrand; Pew; Coastguard; Wharton; Kingfisher; Whirlpool; Caterpillar; Kawasaki; Puma; Georgetown
5: Berkeley; Northgate
5: Better Together; Four Seasons; Macmillan; Saab; Vatican; Otis; Anthem; UPS; SWIFT; Commons
4: Liberals; Hershey; Cummins; Bain; Kearney; Brunel; Tate; Watford; Burnley; Nikola; Schindler; Snowflake; Juniper
4: Starling; Peabody; Suez
4: Vox; Billboard; Pearson; Dartmouth; Dow; Subway; Imperial; Duke; Jacobs; Mercer; Marsh; Hays; Nationals; Labor
4: Capitol; Commonwealth; Lancet
4: Iceland Foods; Virgin; Rangers; Celtic; Ajax; Emory; Fordham; Baylor; Ola; Myer; Kao; Garante; Sinclair; Meredith
4: Fairfax
3: Apple; Shell; Visa; Boots; Gap; Ford; Target; Meta; Oracle; Slack; Zoom; Twitch; Mercedes; Jaguar; Labour; Greens
3: Lords; Fed; Guardian
3: Economist; Emerson; Vanguard; Fidelity; Abbott; Orange; Sky; Sage; Snap; Nationwide; Unite; Mind; Shelter; Scope
3: Refuge; Nature; Science
3: Reed; Wolves; Hearts; Opera; Signal; Medium; Discord; Stripe; Block; Box; Wise; Sun; Fortune; Dawn; Bolt; Total
3: Compass; Progressive
3: City Hall; Lotus; Tiffany; Pret
2: Met; Telegraph; Times; Mirror; Next; Square; Threads; Metro; Prospect; Reach; Crisis; Independent; Observer
2: Spectator; TIME; Three; Bulb; Lime; Bird; Tier; Vale; Monitor
2: Community; Equity; Liberty; Sense; Relate; Reform; Renaissance; Quad; Diet; Sprint; Vans; Roots; Coles; Mars; Mini
2: Smart; Seat; Alpine
2: Triumph; Rover; Penguin; Converse; Mango; Lush; Booker; Spar; Tide; Chip; Plum; Bud; Curve; Faculty; Indeed
1: ISS; SAS; LIC; BAM; Aurora; Horizon; Lambda; Cursor; Cognition; Brave; Cruise; Epic; Grab; Methods; Arrival
1: Multiverse; Improbable; Autonomy
1: Computing; Solace; Mandate; Threshold; Lunar; Raisin`;
/** Names whose weight the general rules get wrong. */
export const organisationWeights: ReadonlyMap<string, number> = weightedEntries(weights, entriesOf);
