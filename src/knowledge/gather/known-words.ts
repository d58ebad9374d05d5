import { keyedEntries, wordsOf } from './tables.ts';

// Function words: the gazetteers say what they are. They stay in the list, with no part of speech, since a word that is
// known to be common is no name.
const functionWords = `
a an the this that these those each every either neither some any no all both half several few fewer fewest many more
most much less least enough such another other others own same certain various whichever whatever what which whose i
me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our
ours ourselves they them their theirs themselves one ones oneself who whom whoever whomever someone somebody something
anyone anybody anything everyone everybody everything nobody nothing none whichever thee thou thy ye can could may
might must shall should will would ought cannot don't can't won't aboard about above across after against along
alongside amid amidst among amongst around as at atop before behind below beneath beside besides between beyond by
concerning considering despite down during except excluding for from in including inside into like minus near of off
on onto opposite out outside over past per plus regarding save since than through throughout till to toward towards
under underneath unlike until unto up upon versus via vs with within without worth according and but or nor yet so
because although though unless whereas whether while whilst if once lest else whenever wherever where when why how
whence whereby wherein albeit zero two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
thousand thousands million millions billion billions trillion trillions dozen dozens first third fourth fifth sixth
seventh eighth ninth tenth eleventh twelfth twentieth thirtieth hundredth not n't there ah oh hey hi hello yes ok okay
wow etc mr mrs ms dr ii iii iv vi vii viii ix xi xii dont doesnt didnt cant wont isnt thats whats ive im youre`;

// The order of parts of speech where how often the forms occur does not tell it. Written from general knowledge.
const orders = `
V: am are assist be bring do feel get give go have keep like say sell tell
VE: become come overcome
VDE: let put quit
VDEN: bet hit hurt read shed upset
VNDE: beat cast cut offset reset shut split spread
NVDE: bid broadcast cost forecast ground input output thrust
VNDEJ: set
VNE: run
Z: does goes has is
D: ate began broke came chose did drew drove fell gave grew knew rose saw spoke took was went were wrote
DE: appointed asked bought brought built caught faced felt fought found had heard held kept laid led lost made meant
DE: met named paid said sent sold sought spent stood taught thought told understood won
E: been chosen done given gone seen shown taken written
EJ: born broken drawn driven grown hidden known proven
G: becoming coming getting giving going having keeping looking making putting taking trying using
R: abroad afterwards again ago ahead almost already also altogether always anyway anywhere apart aside away elsewhere
R: even ever everywhere forever forth furthermore hence here however indeed instead just maybe moreover never
R: nevertheless nonetheless now nowadays nowhere often otherwise perhaps quite rather regardless sometimes somewhere
R: soon still then therefore thus together too twice very
RJ: afterward far forward nationwide overnight pretty
RNVJ: back
RN: today tomorrow tonight yesterday
RNJ: well
RC: earlier later sooner
RCJV: further
CR: better faster harder longer worse
CNV: lower
J: able amazing big complicated corresponding dead entire exciting existing experienced false former forthcoming glad
J: grand great huge ill inner interested interesting large long-standing main medieval modern nice old ongoing outer
J: outstanding possible rapid raw real remaining remote same senior skilled sole sophisticated sorry sure talented
J: tall tiny tired tough true unable underlying unprecedented upcoming upper vast willing wise worldwide wrong young
JR: alone due early easy fast hard late likely long nearby next only overall quick short straight tight wide
JRN: annual daily hourly monthly nightly quarterly weekly yearly
JV: appropriate busy clean correct empty free mature narrow own perfect separate smooth
JVN: clear dry open present secure welcome
JVR: direct slow
JN: basic bright chief commercial complex conservative dear dependent extreme federal female final general
JN: international junior liberal local major male medium military minor national native original particular personal
JN: poor potential prime professional progressive public relative rich safe secret single standard whole wild
JDE: advanced aged classified detailed disabled fixed limited married mixed organised organized rated retired united
JDE: used
JG: continuing developing emerging growing leading missing rising winning
JNV: average equal total
JNR: high low overseas
JNRV: right
JRNV: last
N: accessory ceiling chairman champion choice evening expense founder incident initiative kid king lot man minute
N: morning news owner prescription prize proof reason regulation romance scheme series spring sun thing tutorial
N: utility way wedding
NV: aim bank benefit bit board bond chair colour concern cook decline decrease engineer fee figure fund honour host
NV: increase issue labour layer limit list master material matter note number nurse offer order page part poll price
NV: program programme question race release report share side stake support surprise test
NVJ: advance base express light model sound
NJ: adult alternative assistant capital content criminal directive documentary editorial equivalent executive expert
NJ: future giant gold human individual key level novel objective official past patient representative resident routine
NJ: subject summary
NRJ: east home north south west
NG: beginning being building drawing ending feeling finding gathering hearing holding learning meaning meeting
NG: offering opening painting setting understanding warning writing
VN: call commit die find help look mean move play start think try turn use wait win work
VJR: live
VJ: complete
NP: data media
P: affairs assets children clothes earnings goods headquarters men people police premises proceedings savings thanks
P: women
NDE: shot
DEJ: left
SR: most worst
SRN: best
PZ: details needs services terms works
ZP: commits remains says`;

/** Words that have no part of speech here. */
export const closedClassWords: ReadonlySet<string> = new Set(wordsOf(functionWords));

/** Word → its parts of speech in the order that is usual. */
export const usualOrders: ReadonlyMap<string, string> = keyedEntries(orders, wordsOf);

// Forms that look like comparatives of an adjective but are not: "number" is not more numb.
const falseComparisons = `after owner offer number matter layer butter liver founder broker master corner poster tender buffer buster outer
inner upper forest harvest latter former letter chapter center counter quarter order other over under never ever
rather water bitter utter shutter stranger pauper ladder rubber banner tanner manner planner thinner tester porter
lager pager lever bluster drier dryer`;
/** Nouns and verbs whose form is that of a comparative. */
export const notComparisons: ReadonlySet<string> = new Set(wordsOf(falseComparisons));

// Words that came into use after the texts behind the frequency list, and British spellings that it takes for names.
const younger = `
N: app backend blockchain broadband chatbot cleantech codebase coronavirus covid crypto cryptocurrency cyberattack cybercrime
N: cybersecurity dataset deepfake decarbonisation decarbonization devops digitalisation digitalization edtech emoji fintech
N: frontend fundraise greenwashing hackathon hallucination hashtag headwind homeworking inclusivity influencer insurtech
N: interoperability lockdown mentee metaverse microservice misinformation multicloud onboarding paywall podcast proptech
N: quango ransomware regtech repo reskilling rollout scaleup selfie smartphone smartwatch stagflation startup start-up storey
N: tailwind telehealth telemedicine teleworking tokenisation tyre upskilling vlog wearable webinar wellbeing wildfire
N: workstream backbench backbencher barista cloud datacentre edge flexitime gamification handset hotspot neobank offshoring
N: paywall playbook pushback roadmap roaming safeguarding sandbox screenshot spreadsheet superfast takeaway tablet touchpoint
N: touchscreen ultrafast unicorn user
P: analytics apps backends chatbots cryptocurrencies datasets deepfakes emojis fintechs frontends hackathons hashtags headwinds
P: influencers lockdowns mentees microservices podcasts quangos renewables rollouts scaleups selfies smartphones smartwatches
P: startups start-ups storeys tailwinds tyres vlogs wearables webinars workstreams roadmaps playbooks datacentres
V: crowdfund crowdsource decarbonise decarbonize declutter deepen deplatform digitise digitalise digitalize electrify
V: fundraise furlough gamify geolocate greenlight hallucinate incentivise incentivize livestream micromanage monetise monetize
V: nationalise offshore onboard outsource pedestrianise privatise rebrand redevelop refactor repurpose reshore reskill
V: rightsize scale-up shortlist standardise tokenise unfollow unfriend upcycle upskill vape
VN: download install rebuild reboot restart upload
NV: blog cloud crowdsource email furlough google hack livestream merge pivot refactor retweet selfie transition tweet vlog
J: agentic agile carbon-neutral cloud-based cross-border cyber data-driven digital-first end-to-end generative grey granular
J: greenfield high-speed immersive inclusive interoperable long-term low-carbon low-code multimodal net-zero next-generation
J: no-code on-premise on-premises open-source post-pandemic real-time scalable serverless short-term state-of-the-art
J: transformative user-centred user-friendly virtual viral well-known world-class work-from-home year-on-year zero-carbon
JN: crypto cyber grey hybrid machine-learning nationwide startup`;

/** Word → its parts of speech, for base forms that the frequency list lacks or takes for names. */
export const youngerWords: ReadonlyMap<string, string> = keyedEntries(younger, wordsOf);
