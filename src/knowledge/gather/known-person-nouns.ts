/** Common nouns for people that are no posts, in the singular. Written from general knowledge. */
export const personNouns = `
accomplice acquaintance addict adherent admirer adolescent adoptee adopter adult advocate aficionado aggressor
ally alumna alumnus amateur ancestor applicant apprentice asylum-seeker attacker attendee aunt auntie baby bachelor
backer backpacker beginner believer beneficiary benefactor bidder bigwig billionaire birdwatcher blackmailer boarder
bondholder borrower boss boy boyfriend breadwinner bride bridegroom brother brother-in-law bully burglar bystander
caller camper campaigner captive car-owner caregiver carer casualty cat-owner celebrity centenarian champion character
cheat child childminder citizen civilian claimant classmate client co-author co-conspirator co-defendant co-worker
collaborator colleague collector commoner communist commuter companion competitor complainant compatriot comrade
confidant connoisseur conscript conservative conspirator constituent consumer contemporary contestant contributor
convert convict counterpart countryman cousin coward creditor criminal critic crook culprit customer cyclist dad
daughter daughter-in-law daredevil debtor defector defendant defender democrat demonstrator dependant dependent
depositor descendant detainee detractor deserter devotee dieter diner disciple dissenter dissident divorcee dog-owner
dog-walker donor dreamer driver dropout drug-user dupe dweller early-adopter earner eccentric elder employee employer
enemy enthusiast entrant evacuee ex-boyfriend ex-girlfriend ex-husband ex-offender ex-wife exile expat expatriate
expert explorer eyewitness fan fanatic father father-in-law favourite favorite felon feminist fiancé fiancée fighter
film-maker finalist flatmate flier follower forebear foreigner forerunner fraudster freelancer freshman friend
fugitive gambler gamer gangster gentleman gentlewoman girl girlfriend giver go-between godfather godmother godson
grandchild granddaughter grandfather grandma grandmother grandpa grandparent grandson groom grown-up guardian guest
gunman guy hacker half-brother half-sister heavyweight heir heiress helper heretic hermit hero heroine hijacker hiker
hitchhiker hobbyist holder holidaymaker homebuyer home-buyer homeowner home-owner homeworker hooligan host hostage
hostess householder housemate housewife human husband idealist immigrant impostor individual industrialist infant
infiltrator informant informer inhabitant inmate innocent innovator insider insurgent intellectual intruder investor
invitee islander jobholder jobseeker job-seeker journeyman juror juvenile kid kidnapper killer kinsman lad lady
latecomer layman layperson leader learner leaseholder leaver lender liar liberal lifesaver listener local lodger loner
looter loser lover loyalist luminary man manufacturer martyr mastermind mate member mentor middleman migrant militant
millennial millionaire mobster moderate modernist mogul monarch moralist mother mother-in-law motorist mourner mum mom
murderer mystic namesake national nationalist native neighbour neighbor nephew newborn newcomer newlywed niece
nobleman nominee nomad non-smoker novice observer occupant occupier octogenarian offender official onlooker operative
opponent optimist oligarch orphan outlaw outsider owner owner-occupier pal panellist panelist parent parishioner
participant partner party-goer partygoer passenger passer-by passerby patient patriot patron payer peasant pedestrian
peer pensioner perpetrator person pessimist petitioner pilgrim pioneer pirate plaintiff player policyholder populist
possessor postgraduate practitioner predecessor pretender prisoner prodigy professional progressive proponent
protagonist protester protestor provider psychopath punter pupil purchaser radical raider rambler ratepayer reader
realist rebel recipient recruit reformer refugee relative reoffender republican rescuer resident respondent retiree
returnee reveller rider rioter rival robber rookie romantic roommate runner-up ruler saver saviour scholar
school-leaver seeker seller senior separatist servant settler shareholder shopper sibling signatory sinner sister
sister-in-law skier skeptic sceptic smoker smuggler socialist son son-in-law specialist spectator spender sponsor
spouse squatter stakeholder star stepbrother stepchild stepdaughter stepfather stepmother stepsister stepson stowaway
stranger striker sub-contractor subcontractor subordinate subscriber successor sufferer suitor supplier supporter
suspect survivor swimmer sympathiser sympathizer taxpayer taker teen teenager teammate tenant tester thief thinker
ticket-holder toddler tourist townsman trader traditionalist trafficker traitor trainee traveller traveler trespasser
triplet trustee twin uncle undergraduate underdog user vandal vegan vegetarian vendor veteran victim victor viewer
villager villain visitor visionary volunteer voter walker wanderer warrior wearer whistleblower whistle-blower widow
widower wife winner witness woman wrongdoer worker worshipper writer youngster youth youth-worker zealot`;

/** Nouns for many people, and plurals without a singular of their own. */
export const groupNouns = `
accused adults audience audiences bereaved bystanders clientele colleagues community communities congregation couple couples
crowd crowds diaspora dead disabled elderly elite elites electorate families family folk folks gang gangs generation
generations grassroots homeless household households humanity humankind humans injured jobless kin kinfolk ladies
listenership majority mankind middle-aged minorities minority mob newlyweds offspring people peoples peasantry
populace population populations poor public readership relatives rich siblings spouses townsfolk townspeople twins
underprivileged unemployed viewership villagers vulnerable wealthy working-class young youth`;
