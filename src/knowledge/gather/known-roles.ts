import { entriesOf } from './tables.ts';

/** All of this is written from general knowledge: kind, then titles in lower case. */
export const knownRoles = `
head: administrator; adviser; boss; advisor; aide; ambassador; archivist; attaché; auditor general; auditor-general; bursar
head: chair; chairman; chairperson; chairwoman; chancellor; chief; chief accountant; chief accounting officer
head: chief administrative officer; chief adviser; chief advisor; chief ai officer; chief analyst
head: chief analytics officer; chief architect; chief auditor; chief brand officer; chief business officer
head: chief clinical information officer; chief clinical officer; chief commercial officer
head: chief communications officer; chief compliance officer; chief content officer; chief corporate affairs officer
head: chief creative officer; chief customer officer; chief data officer; chief data scientist
head: chief delivery officer; chief design officer; chief development officer; chief digital and information officer
head: chief digital information officer; chief digital officer; chief diversity officer; chief economic adviser
head: chief economist; chief engineer; chief entrepreneur; chief ethics officer; chief executive
head: chief executive officer; chief experience officer; chief finance officer; chief financial officer
head: chief fire officer; chief growth officer; chief human resources officer; chief impact officer
head: chief information officer; chief information security officer; chief innovation officer; chief inspector
head: chief investment officer; chief knowledge officer; chief learning officer; chief legal officer; chief librarian
head: chief marketing officer; chief medical adviser; chief medical officer; chief merchandising officer
head: chief negotiator; chief nurse; chief nursing information officer; chief nursing officer; chief of operations
head: chief of policy; chief of police; chief of protocol; chief of security; chief of staff; chief operating officer
head: chief operations officer; chief partnerships officer; chief people officer; chief pharmacist
head: chief pharmaceutical officer; chief planner; chief planning officer; chief policy officer
head: chief privacy officer; chief procurement officer; chief product officer; chief programme officer
head: chief public affairs officer; chief research officer; chief restructuring officer; chief revenue officer
head: chief risk officer; chief sales officer; chief scientific adviser; chief scientific advisor
head: chief scientific officer; chief scientist; chief secretary; chief security officer; chief software architect
head: chief statistician; chief strategist; chief strategy officer; chief superintendent; chief supply chain officer
head: chief surveyor; chief sustainability officer; chief talent officer; chief technical officer; chief technologist
head: chief technology officer; chief transformation officer; chief veterinary officer; ceo; cfo; cio; ciso; cmo; cdo
head: coo; cpo; cro; cso; cto; chro; ccio; cdio; evp; svp; vp; co-ceo; co-chair; co-chairman; co-chairwoman
head: co-chief executive; co-director; co-editor; co-founder; cofounder; co-head; co-lead; co-leader; co-owner
head: co-president; commander-in-chief; commissioner; commissioner general; company secretary; comptroller
head: comptroller general; conservator; consul; consul general; consul-general; controller; controller general
head: convener; convenor; coordinator; co-ordinator; coroner; curator; dean; delegate-general; deputy
head: deputy administrator; deputy assistant secretary; deputy chair; deputy chairman; deputy chancellor
head: deputy chief; deputy chief executive; deputy chief executive officer; deputy chief of staff
head: deputy commissioner; deputy director; deputy director general; deputy director-general; deputy editor
head: deputy general secretary; deputy governor; deputy head; deputy head teacher; deputy headteacher; deputy leader
head: deputy manager; deputy managing director; deputy mayor; deputy minister; deputy president
head: deputy prime minister; deputy principal; deputy secretary; deputy secretary general; deputy secretary-general
head: deputy speaker; deputy vice-chancellor; digital director; director; director general
head: director of communications; director of digital; director of education; director of finance
head: director of human resources; director of it; director of marketing; director of nursing; director of operations
head: director of planning; director of policy; director of public health; director of public prosecutions
head: director of research; director of sales; director of strategy; director of technology
head: director of adult social services; director of children's services; director of national intelligence
head: director-general; editor; editor-at-large; editor-in-chief; editor in chief; emissary; envoy; examiner
head: executive; executive assistant; executive chair; executive chairman; executive director; executive editor
head: executive head; executive headteacher; executive officer; executive partner; executive principal
head: executive producer; executive secretary; executive vice chairman; executive vice president
head: executive vice-president; external examiner; fellow; fire chief; finance director; financial controller
head: financial director; first secretary; founder; founding director; founding editor; founding partner
head: founding president; general counsel; general director; general manager; general partner; general secretary
head: global head; governor; governor general; governor-general; group chairman; group chief executive
head: group director; group finance director; group managing director; head; head coach; head of communications
head: head of department; head of design; head of digital; head of finance; head of government; head of it
head: head of marketing; head of mission; head of news; head of operations; head of policy; head of research
head: head of sales; head of school; head of state; head of strategy; head of technology; head of transformation
head: head of year; head teacher; headmaster; headmistress; headteacher; high commissioner; high representative
head: high sheriff; honorary president; honorary secretary; information commissioner; inspector; inspector general
head: inspector-general; interim chief executive; interim director; it director; joint chief executive
head: joint managing director; keeper; leader; legal director; lead; lead commissioner; lead director; lead developer
head: lead engineer; lead member; lord-lieutenant; manager; managing director; managing editor; managing partner
head: master; medical director; member of the board; mission director; moderator; monitoring officer
head: national coordinator; national director; national officer; national security adviser; national security advisor
head: national statistician; negotiator; non-executive chair; non-executive chairman; non-executive director; nuncio
head: officer; ombudsman; operations director; organiser; organizer; owner; partner; party chair; party chairman
head: patron; permanent representative; permanent secretary; permanent under-secretary; plenipotentiary
head: police and crime commissioner; policy director; postmaster; postmaster general; practice director; president
head: president-elect; press officer; press secretary; principal
head: principal deputy director; principal investigator; principal private secretary; principal secretary
head: private secretary; pro-chancellor; pro-vice-chancellor; pro vice-chancellor; pro vice chancellor; proctor
head: product director; programme director; program director; programme lead; programme manager; program manager
head: project director; project lead; project leader; project manager; proprietor; provost; publisher
head: publishing director; quartermaster; rapporteur; receiver; recorder; rector; referee; regional administrator
head: regional director; regional head; regional manager; registrar; registrar general; representative
head: research director; resident coordinator; resident representative; sales director; second permanent secretary
head: second secretary; secretary; secretary general; secretary-general; secretary-treasurer; section chief
head: senior adviser; senior advisor; senior director; senior fellow; senior manager; senior officer; senior partner
head: senior responsible owner; senior vice chairman; senior vice president; senior vice-president; showrunner
head: solicitor general; special adviser; special advisor; special assistant; special commissioner; special envoy
head: special rapporteur; special representative; spokesman; spokesperson; spokeswoman; state director
head: station manager; steward; strategy director; superintendent; supervisor; surgeon general; surveyor general
head: team captain; team lead; team leader; technical director; technology director; town clerk; trade commissioner
head: trade envoy; treasurer; trustee; under-secretary; under secretary; under-secretary general
head: under-secretary-general; vice captain; vice chair; vice chairman; vice chairwoman; vice chancellor; vice-chair
head: vice-chairman; vice-chancellor; vice president; vice-president; vice provost; vice principal; vice-principal
head: visiting fellow; warden; president emeritus; chairman emeritus; director emeritus; chair of governors
head: chair of the board; chair of trustees; president of the board; marketing director; communications director
head: commercial director; creative director; artistic director; music director; musical director; editorial director
head: design director; art director; engineering director; hr director; human resources director; people director
head: property director; estates director; development director; fundraising director; campaigns director
head: public affairs director; corporate affairs director; investment director; portfolio manager; fund manager
head: customer director; managing principal; clinical director; clinical lead; nursing director
head: public health director; borough commander; area manager; branch manager; country director; country manager
head: bureau chief; political director; campaign manager; campaign director; finance minister; sporting director
head: director of football; director of rugby; chief coach; racing director; team principal; race director
head: station commander; group commander; area commander; base commander; mission commander; mission specialist
head: flight director; harbour master; harbourmaster; stationmaster; astronomer royal; poet laureate
head: artist in residence; writer in residence; entrepreneur in residence; engineer in residence; ceo-designate
head: chief executive-designate; chair-elect; president-designate; first lady; second lady; consort; chancellor-elect
head: caretaker; caretaker manager; clinical adviser; clinical advisor; records manager; support lead; tech lead
head: technical lead; ambassador extraordinary and plenipotentiary; envoy extraordinary
title: accounting officer; adjutant general; advocate general; archbishop of canterbury; archbishop of york
title: assistant attorney general; assistant chief constable; assistant commissioner; assistant general secretary
title: assistant secretary; assistant secretary general; assistant secretary of state; attorney general
title: attorney-general; auditor of state; black rod; cabinet secretary; chaplain of the fleet
title: chairman of the joint chiefs of staff; chancellor of the duchy of lancaster
title: chancellor of the exchequer; chief constable; chief justice; chief justice of the united states
title: chief of defence staff; chief of the defence staff; chief of the general staff; chief of the air staff
title: chief of naval operations; chief rabbi; chief secretary to the treasury; chief whip; city attorney; city clerk
title: city manager; clerk of the house; clerk of works; commandant; commandant of the marine corps
title: commander in chief; commissioner for human rights; commissioner of police; comptroller and auditor general
title: comptroller of the currency; county clerk; county commissioner; county executive; deputy attorney general
title: deputy chief constable; deputy first minister; deputy secretary of state; director of central intelligence
title: director of the budget; district attorney; district commissioner; district judge; earl marshal
title: european commissioner; father of the house; first lord of the treasury; first minister; first sea lord
title: government chief scientific adviser; grand mufti; head of the civil service
title: her majesty's chief inspector; his majesty's chief inspector; hm chief inspector; home secretary
title: foreign secretary; justice secretary; defence secretary; defense secretary; health secretary
title: education secretary; transport secretary; environment secretary; culture secretary; business secretary
title: trade secretary; energy secretary; housing secretary; communities secretary; levelling up secretary
title: work and pensions secretary; northern ireland secretary; scottish secretary; welsh secretary
title: international development secretary; brexit secretary; local government secretary; technology secretary
title: science secretary; treasury secretary; labor secretary; agriculture secretary; commerce secretary
title: homeland security secretary; interior secretary; transportation secretary; secretary of commerce
title: secretary of defense; secretary of education; secretary of energy; secretary of health
title: secretary of homeland security; secretary of labor; secretary of state; secretary of state for defence
title: secretary of state for education; secretary of state for health; secretary of state for transport
title: secretary of the air force; secretary of the army; secretary of the interior; secretary of the navy
title: secretary of the treasury; secretary of transportation; secretary of veterans affairs
title: secretary to the treasury; financial secretary; financial secretary to the treasury; economic secretary
title: economic secretary to the treasury; exchequer secretary; paymaster general; parliamentary private secretary
title: parliamentary secretary; parliamentary under secretary of state; parliamentary under-secretary
title: parliamentary under-secretary of state; minister of state; minister without portfolio
title: minister for the cabinet office; leader of the house; leader of the house of commons
title: leader of the house of lords; leader of the opposition; leader of the council; council leader
title: opposition leader; party leader; lieutenant governor; lord advocate; lord chamberlain; lord chancellor
title: lord chief justice; lord justice; lord lieutenant; lord mayor; lord president of the council; lord privy seal
title: lord provost; lord speaker; lord high admiral; lord justice clerk; master of the rolls; majority leader
title: majority whip; minority leader; minority whip; speaker of the house; house speaker; senate majority leader
title: senate minority leader; house majority leader; house minority leader; ranking member; president pro tempore
title: official receiver; official solicitor; president of the board of trade; president of the council
title: president of the family division
title: presiding officer; procurator fiscal; prosecutor general; public defender; public prosecutor; queen's counsel
title: king's counsel; returning officer; section 151 officer; senior presiding judge; serjeant at arms
title: sergeant at arms; sergeant-at-arms; shadow cabinet minister; shadow chancellor; shadow home secretary
title: shadow foreign secretary; shadow health secretary; shadow minister; shadow secretary
title: shadow secretary of state; special counsel; special prosecutor; state attorney; state auditor
title: state comptroller; state treasurer; tax commissioner; treasury minister; united states attorney; us attorney
title: u.s. attorney; united states trade representative; us trade representative; u.s. trade representative
title: white house chief of staff; white house press secretary; children's commissioner; victims' commissioner
title: small business commissioner; traffic commissioner; charity commissioner; electoral commissioner
title: civil service commissioner; health service commissioner; parliamentary ombudsman; pensions ombudsman
title: housing ombudsman; independent reviewer of terrorism legislation; surveillance camera commissioner
title: metropolitan police commissioner; met commissioner; police commissioner; fire commissioner
title: border commissioner; commissioner for public appointments; caldicott guardian; national data guardian
title: supreme court justice; associate justice; puisne judge
political: alderman; aldermen; alderwoman; assembly member; assemblyman; assemblywoman; backbencher; cabinet member
political: cabinet minister; cabinet office minister; candidate; chief minister; city councillor; city councilman
political: city councilwoman; cllr; committee chair; committee chairman; committee chairwoman; congressman
political: congressmen; congressperson; congresswoman; council member; councillor; councilman; councilmember
political: councilor; councilwoman; county councillor; crossbencher; culture minister; defence minister
political: defense minister; delegate; digital minister; dictator; diplomat; economics minister; economy minister
political: education minister; emir; emperor; energy minister; environment minister; foreign minister; frontbencher
political: governor-elect; health minister; home affairs minister; housing minister; immigration minister
political: interior minister; justice minister; junior minister; king; labour minister; lawmaker; legislator
political: life peer; local government minister; lord; mayor; mayor-elect; mayor of london; mayoral candidate
political: member of congress; member of parliament; member of the european parliament; member of the house of lords
political: member of the legislative assembly; member of the scottish parliament; member of the senedd; mep
political: metro mayor; mhp; minister; minister for digital; minister of finance; minister of foreign affairs
political: minister of health; minister of education; minister-president; mla; monarch; mp; mps; meps; msps; msp
political: oil minister; parliamentarian; parliamentary candidate; peer; peeress; police minister; politician; pope
political: premier; presidential candidate; presidential nominee; prime minister; prime minister-designate
political: prince regent; queen; regent; science minister; security minister; senator; senator-elect
political: shadow business secretary; shadow spokesman; shadow spokeswoman; skills minister; social affairs minister
political: speaker; speaker of the house of commons; speaker of the house of representatives; state representative
political: state senator; statesman; stateswoman; sultan; taoiseach; tánaiste; tanaiste; teachta dála; trade minister
political: transport minister; tsar; czar; tourism minister; universities minister; us senator; u.s. senator
political: vice-presidential candidate; water minister; whip; chancellor of germany; president of the united states
political: prime minister of the united kingdom; veep; us president; french president; running mate; nominee
political: presidential adviser; party chairwoman; party spokesman; party secretary; commissar; ayatollah
political: supreme leader; caliph
rank: able seaman; acting sergeant; adjutant; admiral; admiral of the fleet; air chief marshal; air commodore
rank: air marshal; air vice-marshal; air vice marshal; airman; bombardier; brigadier; brigadier general
rank: brigadier-general; cadet; captain; chief master sergeant; chief petty officer; chief warrant officer; colonel
rank: colonel-in-chief; commander; commodore; company commander; constable; corporal; detective
rank: detective chief inspector; detective chief superintendent; detective constable; detective inspector
rank: detective sergeant; detective superintendent; drill sergeant; ensign; field marshal; fighter pilot
rank: first lieutenant; first officer; fleet admiral; flight lieutenant; flight sergeant; flying officer; fusilier
rank: general; general of the army; group captain; guardsman; gunner; gunnery sergeant; inspector of police
rank: lance bombardier; lance corporal; lance sergeant; leading seaman; lieutenant; lieutenant colonel
rank: lieutenant commander; lieutenant general; lieutenant-colonel; lieutenant-commander; lieutenant-general; major
rank: major general; major-general; marine; marshal; master sergeant; midshipman; patrol officer; petty officer
rank: pilot officer; police captain; police chief; police constable; police inspector; police lieutenant
rank: police officer; police sergeant; police superintendent; private; private first class; provost marshal
rank: quartermaster sergeant; rear admiral; rear-admiral; regimental sergeant major; rifleman; second lieutenant
rank: senior airman; sergeant; sergeant first class; sergeant major; sheriff; sheriff's deputy; deputy sheriff
rank: sub-lieutenant; agent; special agent; squadron leader; staff officer; staff sergeant; state trooper
rank: superintendent of police; technical sergeant; trooper; vice admiral; vice-admiral; warrant officer
rank: watch commander; watch manager; wing commander; station officer; sapper; signaller; paratrooper
group: academics; activists; administrators; advisers; advisors; aides; ambassadors; analysts; architects
group: authorities; backbenchers; bankers; bosses; bureaucrats; campaigners; candidates; captains; chairs; chiefs
group: civil servants; clinicians; commentators; commissioners; consultants; contractors; councillors; councilors
group: critics; dealers; delegates; designers; detectives; developers; diplomats; directors; doctors; donors
group: economists; editors; educators; employees; employers; engineers; entrepreneurs; envoys; executives; experts
group: financiers; firefighters; founders; governors; headteachers; inspectors; insiders; insurers; investigators
group: investors; journalists; judges; lawmakers; lawyers; leaders; lecturers; legislators; librarians; lobbyists
group: magistrates; managers; mayors; medics; ministers; nurses; observers; officers; officials; organisers
group: organizers; owners; partners; peers; personnel; physicians; pilots; planners; police; policymakers
group: policy-makers; politicians; practitioners; presidents; principals; professionals; professors; programmers
group: prosecutors; regulators; reporters; representatives; researchers; scholars; scientists; secretaries; senators
group: shareholders; soldiers; solicitors; sources; specialists; spokesmen; spokespeople; staff; staffers
group: stakeholders; strategists; students; supervisors; surgeons; surveyors; teachers; technicians; technologists
group: trade unionists; traders; troops; trustees; tutors; unionists; volunteers; watchdogs; whips; witnesses
group: workers; workforce; writers; management; leadership; crew; board members; union leaders; business leaders
group: council leaders; police chiefs; health chiefs; council bosses; health officials; government officials
group: senior officials; us officials; police officers; law enforcement; civil service; expert; critic; veteran
group: insider; observer; official; source; guru; doyen; pioneer; visionary; figurehead; luminary; supremo
group: mogul; tycoon; magnate; baron; thinker; thought leader; evangelist; advocate; campaigner; activist; staffer
group: professional; specialist; practitioner; pundits; pundit; enthusiasts; enthusiast; proponents; proponent
group: sceptic; sceptics; skeptic; skeptics`;

/** Occupations used before a name or after one: "economist Jane Roe", "Jane Roe, a nurse". */
export const knownOccupations = `
abbess; abbot; account manager; arbitrator; bailiff; host; mufti; friar; tribunal judge; contracting officer
shareholder activist; deputy chief medical officer; academic; accountant; actor; actress; actuary; acupuncturist
advertising executive; agronomist; air traffic controller; ambulance driver; anaesthetist; analyst; anchor; anchorman
anchorwoman; anesthesiologist; animator; anthropologist; apprentice; aquaculturist; arborist; archaeologist
archbishop; archdeacon; architect; archivist; art critic; art dealer; art historian; artist; assessor; assistant
assistant editor; assistant manager; assistant professor; associate; associate director; associate editor
associate fellow; associate professor; astronaut; astronomer; astrophysicist; athlete; attorney; auctioneer; auditor
author; baker; ballerina; banker; barista; barrister; bartender; beautician; beekeeper; biochemist; biographer
biologist; biomedical scientist; biophysicist; bishop; blogger; bookkeeper; bookseller; botanist; bricklayer
broadcaster; broker; builder; bus driver; business analyst; business editor; business owner; businessman
businesswoman; businessperson; butcher; butler; buyer; cabin crew; cabinetmaker; cameraman; canon; captain; cardinal
cardiologist; care assistant; care worker; carer; caretaker; carpenter; cartographer; cartoonist; caseworker; cashier
caterer; cellist; chambermaid; chaplain; chauffeur; chef; chemical engineer; chemist; chiropractor; choreographer
cinematographer; city editor; civil engineer; civil servant; classicist; cleaner; clergyman; clerk; climate scientist
climatologist; clinician; clinical psychologist; coach; columnist; comedian; commentator; commodities trader
community worker; composer; computer programmer; computer scientist; conductor; conservationist
constitutional lawyer; construction worker; consultant; consultant surgeon; contractor; contributing editor
contributor; cook; copywriter; cosmologist; correspondent; cosmonaut; costume designer; counsel; counsellor
counselor; couturier; cricketer; criminologist; cryptographer; curate; customs officer; cyclist; dancer; data analyst
data engineer; data scientist; deacon; dealer; decorator; defence analyst; defence correspondent; demographer
dental nurse; dentist; deputy political editor; dermatologist; designer; detective; developer; developer advocate
devops engineer; dietitian; dietician; digital strategist; diplomat; diplomatic correspondent
director of photography; disc jockey; diver; doctor; documentary maker; dramatist; draughtsman; dressmaker; driver
drummer; ecologist; econometrician; economic historian; economics correspondent; economics editor; economist
education correspondent; educationalist; educator; electrical engineer; electrician; emergency planner
endocrinologist; energy analyst; engineer; engineering manager; engraver; entertainer; entomologist; entrepreneur
environment correspondent; environmental scientist; environmentalist; epidemiologist; equity analyst; essayist
estate agent; ethicist; ethnographer; evangelist; explorer; factory worker; farm manager; farmer; fashion designer
features editor; fellow; fiction writer; film director; film-maker; filmmaker; film producer; financial adviser
financial advisor; financial analyst; financial journalist; financial planner; financier; firefighter; fireman
first officer; fisherman; fishmonger; flight attendant; florist; food writer; footballer; foreign correspondent
foreign editor; forecaster; foreman; forensic scientist; forester; freelance journalist; freelance writer; freelancer
front-end developer; full stack developer; full-stack developer; fundraiser; gallerist; game designer; gamekeeper
gardener; garden designer; general practitioner; geneticist; geographer; geologist; geophysicist; glaciologist
goldsmith; golfer; gp; graduate student; grandmaster; graphic designer; grocer; groundsman; guitarist; gynaecologist
gymnast; hacker; haematologist; hairdresser; healthcare assistant; health correspondent; health economist
health visitor; hedge fund manager; historian; home affairs correspondent; home affairs editor; horticulturalist
hospital consultant; hotelier; housekeeper; human rights lawyer; hydrologist; illustrator; imam; immunologist
industrial designer; industrialist; information officer; innkeeper; instructor; insurance broker
intelligence analyst; intelligence officer; interior designer; intern; interpreter; inventor
investigative journalist; investigator; investment analyst; investment banker; investment manager; investor
ironmonger; it consultant; it manager; jeweller; jockey; joiner; journalist; judge; junior doctor; jurist; justice
keyboardist; laboratory technician; labourer; land agent; landscape architect; lawyer; leader writer; lecturer
librarian; librettist; lifeguard; linguist; literary critic; literary editor; litigator; lobbyist; locksmith
lorry driver; lyricist; machinist; magician; magistrate; maintainer; make-up artist; management consultant
marine biologist; marine engineer; market analyst; market researcher; market trader; marketeer; marketer
marketing consultant; marketing executive; marketing manager; mason; materials scientist; mathematician; matron
mechanic; mechanical engineer; mediator; medic; medical student; medieval historian; merchant; merchant banker
metallurgist; meteorologist; microbiologist; midwife; military analyst; military historian; miner; missionary; model
modeller; molecular biologist; money manager; monk; monsignor; mortgage broker; motoring correspondent; mountaineer
musician; musicologist; nanny; naturalist; negotiator; nephrologist; network engineer; neurologist; neuroscientist
neurosurgeon; news anchor; news editor; newscaster; newsreader; notary; novelist; nuclear engineer; nuclear physicist
nun; nurse; nurse practitioner; nursery nurse; nutritionist; obstetrician; occupational therapist; oceanographer
oncologist; open source developer; open-source developer; operations manager; ophthalmologist; optician; optometrist
organist; ornithologist; orthodontist; osteopath; paediatrician; painter; palaeontologist; paleontologist; paralegal
paramedic; parish priest; park ranger; parliamentary correspondent; pastor; pathologist; patent attorney
patent lawyer; pediatrician; performer; personal assistant; personal trainer; pharmacist; pharmacologist
phd candidate; phd student; philanthropist; philologist; philosopher; photographer; photojournalist; physician
physicist; physiologist; physiotherapist; pianist; picture editor; pilot; planner; planning consultant
planning officer; plasterer; playwright; plumber; podcaster; poet; police officer; policy adviser; policy advisor
policy analyst; policy officer; policymaker; political analyst; political commentator; political correspondent
political editor; political scientist; pollster; pop star; porter; portrait painter; post office manager; postdoc
postdoctoral researcher; postgraduate student; postman; potter; practice manager; practice nurse; preacher; presenter
press photographer; priest; primary school teacher; principal engineer; printer; printmaker; prison governor
prison officer; private equity manager; private investigator; probation officer; producer; product designer
product manager; product owner; professor; professor emeritus; professor of economics; professor of law
professor of medicine; programme officer; programmer; proofreader; prosecutor; psephologist; psychiatrist
psychoanalyst; psychologist; psychotherapist; public relations consultant; public relations officer; public servant
publican; publicist; puppeteer; quantity surveyor; rabbi; racing driver; radiographer; radiologist; radiotherapist
rancher; ranger; rapper; realtor; receptionist; record producer; recruiter; recruitment consultant; referee
regius professor; registered nurse; relationship manager; reporter; research analyst; research assistant
research associate; research chemist; research engineer; research fellow; research scientist; researcher
resident doctor; restaurant critic; restaurateur; retailer; reviewer; rheumatologist; roboticist; roofer
royal correspondent; royal editor; rugby player; sailor; sales assistant; sales executive; sales manager; salesman
salesperson; saleswoman; saxophonist; scholar; school governor; schoolmaster; schoolteacher; science correspondent
science editor; scientist; scientific adviser; screenwriter; scriptwriter; sculptor; seafarer; seamstress
secondary school teacher; security analyst; security consultant; security guard; security researcher; seismologist
senior analyst; senior associate; senior consultant; senior correspondent; senior counsel; senior developer
senior economist; senior editor; senior engineer; senior lecturer; senior policy adviser; senior policy analyst
senior producer; senior reporter; senior research fellow; senior researcher; senior scientist
senior software engineer; senior writer; set designer; shepherd; shipbuilder; shoemaker; shopkeeper; singer
singer-songwriter; site manager; site reliability engineer; skipper; social entrepreneur; social scientist
social worker; sociologist; software architect; software developer; software engineer; soldier; solicitor
solutions architect; sommelier; songwriter; soprano; special correspondent; special needs teacher; speech therapist
speechwriter; sports commentator; sports journalist; sportsman; sportswoman; staff engineer; staff nurse
staff writer; stand-up comedian; statistician; stockbroker; stonemason; storyteller; strategist; structural engineer
student; stylist; sub-editor; subeditor; subpostmaster; sub-postmaster; supply teacher; surgeon; surveyor; swimmer
systems administrator; systems analyst; systems engineer; tailor; tax adviser; tax lawyer; taxi driver; teacher
teaching assistant; teaching fellow; team manager; technician; technologist; technology correspondent
technology editor; technology entrepreneur; technology journalist; technology lawyer; television presenter; tenor
tennis player; test engineer; textile designer; theatre critic; theatre director; theologian; theoretical physicist
therapist; toolmaker; topographer; tour guide; town planner; toxicologist; trade union official; trade unionist
trader; train driver; trainee; trainee solicitor; trainer; translator; transport planner; travel agent; travel editor
travel writer; trial lawyer; truck driver; trucker; tutor; tv presenter; typist; umpire; under-sheriff; undertaker
underwriter; undergraduate; union leader; union official; university lecturer; university professor; upholsterer
urban planner; urbanist; urologist; user experience designer; user researcher; ux designer; valuer
venture capitalist; veterinarian; veterinary surgeon; vet; vicar; violinist; virologist; visiting lecturer
visiting professor; visiting scholar; vlogger; vocalist; volcanologist; waiter; waitress; war correspondent
war reporter; warehouse worker; watchmaker; weather forecaster; weaver; web designer; web developer; web editor
webmaster; welder; wine merchant; wine writer; winemaker; woodworker; writer; yoga teacher; youth worker; zookeeper
zoologist; emeritus professor; distinguished professor; distinguished fellow; adjunct professor; associate lecturer
honorary professor; honorary fellow; junior research fellow; graduate researcher; doctoral student
doctoral candidate; doctoral researcher; innovation fellow; policy fellow; data journalist; digital editor
audience editor; community manager; content designer; content strategist; service designer; service manager
delivery manager; business architect; enterprise architect; cloud architect; security architect; data architect
technical architect; solution architect; interaction designer; performance analyst; user research lead; scrum master
agile coach; release manager; test manager; database administrator; network administrator; penetration tester
security engineer; mobile developer; backend developer; back-end developer; frontend developer; front-end engineer
backend engineer; machine learning engineer; ai researcher; quantum physicist; robotics engineer; hardware engineer
electronics engineer; aerospace engineer; aeronautical engineer; environmental engineer; petroleum engineer
mining engineer; railway engineer; signalling engineer; structural biologist; plant scientist; soil scientist
food scientist; sports scientist; rocket scientist; space scientist; planetary scientist; public health specialist
trade negotiator; hostage negotiator; chief reporter; chief political correspondent; chief correspondent
chief leader writer; chief sub-editor; chief sports writer; music critic; film critic; tv critic; television critic
food critic; literary agent; sports agent; land surveyor; building surveyor; chartered accountant; chartered surveyor
chartered engineer; management accountant; forensic accountant; tax accountant; credit analyst; risk analyst
ratings analyst; industry analyst; technology analyst; retail analyst; media analyst; city analyst
currency strategist; bond trader; oil trader; day trader; hedge-fund manager; pension fund manager; private banker
retail banker; central banker; loss adjuster; claims handler; call centre worker; customer service representative
delivery driver; courier; warehouseman; docker; steelworker; railwayman; signalman; fire officer
ambulance technician; community nurse; district nurse; mental health nurse; school nurse; theatre nurse
nurse consultant; advanced nurse practitioner; consultant physician; consultant psychiatrist; consultant cardiologist
consultant paediatrician; public health consultant; heart surgeon; plastic surgeon; orthopaedic surgeon
brain surgeon; trauma surgeon; medical researcher; clinical researcher; clinical scientist; clinical trial manager
hospital manager; nhs manager; practice partner; gp partner; care home manager; housing officer; planning inspector
building inspector; tax inspector; schools inspector; trading standards officer; environmental health officer
licensing officer; youth offending officer; parole officer; court clerk; court reporter; law clerk; law professor
law lecturer; law student; family lawyer; criminal lawyer; employment lawyer; corporate lawyer; commercial lawyer
privacy lawyer; immigration lawyer; defence lawyer; defense attorney; prosecuting counsel; leading counsel
in-house lawyer; maths teacher; science teacher; english teacher; music teacher; physics teacher; nursery teacher
college principal; university administrator; admissions tutor; careers adviser; education consultant; childminder
social care worker; charity worker; aid worker; humanitarian worker; community organiser; community organizer
trade union organiser; shop steward; union representative; conservation officer; beef farmer; dairy farmer
sheep farmer; arable farmer; fruit grower; wine grower; fish farmer; trawlerman; deckhand; sea captain; airline pilot
helicopter pilot; test pilot; flight engineer; air steward; train conductor; tube driver; cab driver; minicab driver
van driver; hgv driver; ship's captain; barber; bioethicist; boatbuilder; brewer; committer; copy editor; crofter
fact checker; fact-checker; futurist; innovation specialist; janitor; pattern-maker; methodologist; tester; volunteer
whistleblower`;

/** Professions that the list of job titles may put after another word: "ventilation engineer". */
export const occupationHeads =
  'engineer analyst designer developer scientist architect planner professor pilot technician photographer';

const registerTitles = `
level designer; world designer; pattern designer; sign designer; information developer; group teacher
pattern engineer; train engineer; mine engineer; fire engineer; line pilot; copy technician; cell technician
dish technician; combination technician; door technician; engineer technician; justice professor
communication professor; clinical professor; order analyst; seed analyst; decision analyst; conference planner
load planner; statistical scientist; image scientist; exercise scientist; engineering scientist; licensed engineer`;
/** What the register of occupations calls a title but articles would not. */
export const noTitles: ReadonlySet<string> = new Set(entriesOf(registerTitles));
