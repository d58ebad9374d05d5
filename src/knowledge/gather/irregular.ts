import { wordsOf } from './tables.ts';

// Written from general knowledge: base/past/participle, alternatives separated by commas.
// Only irregular verbs are here; what has regular forms too (learn, burn) lists the irregular ones, the rule adds the others.
const verbs = `
abide/abode/abode arise/arose/arisen awake/awoke/awoken be/was,were/been bear/bore/borne,born beat/beat/beaten
become/became/become beget/begot/begotten begin/began/begun behold/beheld/beheld bend/bent/bent
beseech/besought/besought beset/beset/beset bet/bet/bet bid/bid,bade/bid,bidden bind/bound/bound bite/bit/bitten
bleed/bled/bled blow/blew/blown break/broke/broken breed/bred/bred bring/brought/brought broadcast/broadcast/broadcast
browbeat/browbeat/browbeaten build/built/built burn/burnt/burnt burst/burst/burst bust/bust/bust buy/bought/bought
cast/cast/cast catch/caught/caught choose/chose/chosen cling/clung/clung come/came/come cost/cost/cost
creep/crept/crept cut/cut/cut deal/dealt/dealt dig/dug/dug dive/dove/dived do/did/done draw/drew/drawn
dream/dreamt/dreamt drink/drank/drunk drive/drove/driven dwell/dwelt/dwelt eat/ate/eaten fall/fell/fallen feed/fed/fed
feel/felt/felt fight/fought/fought find/found/found flee/fled/fled fling/flung/flung fly/flew/flown
forbid/forbade/forbidden forecast/forecast/forecast foresee/foresaw/foreseen foretell/foretold/foretold
forget/forgot/forgotten forgive/forgave/forgiven forgo/forwent/forgone forsake/forsook/forsaken freeze/froze/frozen
get/got/got,gotten give/gave/given go/went/gone grind/ground/ground grow/grew/grown handwrite/handwrote/handwritten
hang/hung/hung have/had/had hear/heard/heard hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt
input/input/input inset/inset/inset keep/kept/kept kneel/knelt/knelt know/knew/known lay/laid/laid lead/led/led
lean/leant/leant leap/leapt/leapt learn/learnt/learnt leave/left/left lend/lent/lent let/let/let lie/lay/lain
light/lit/lit lose/lost/lost make/made/made mean/meant/meant meet/met/met mislead/misled/misled
misread/misread/misread misspell/misspelt/misspelt mistake/mistook/mistaken misunderstand/misunderstood/misunderstood
mow/mowed/mown offset/offset/offset outbid/outbid/outbid outdo/outdid/outdone outgrow/outgrew/outgrown
output/output/output outrun/outran/outrun outsell/outsold/outsold outshine/outshone/outshone
outspend/outspent/outspent overcome/overcame/overcome overdo/overdid/overdone overhang/overhung/overhung
overhear/overheard/overheard override/overrode/overridden overrun/overran/overrun oversee/oversaw/overseen
oversell/oversold/oversold overspend/overspent/overspent overtake/overtook/overtaken overthrow/overthrew/overthrown
partake/partook/partaken pay/paid/paid plead/pled/pled preset/preset/preset proofread/proofread/proofread
prove/proved/proven put/put/put quit/quit/quit read/read/read rebuild/rebuilt/rebuilt recast/recast/recast
redo/redid/redone redraw/redrew/redrawn remake/remade/remade rend/rent/rent repay/repaid/repaid reread/reread/reread
rerun/reran/rerun resell/resold/resold reset/reset/reset resit/resat/resat retake/retook/retaken retell/retold/retold
rethink/rethought/rethought rewrite/rewrote/rewritten rid/rid/rid ride/rode/ridden ring/rang/rung rise/rose/risen
run/ran/run saw/sawed/sawn say/said/said see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent set/set/set
sew/sewed/sewn shake/shook/shaken shear/sheared/shorn shed/shed/shed shine/shone/shone shoot/shot/shot
show/showed/shown shrink/shrank/shrunk shut/shut/shut sing/sang/sung sink/sank/sunk sit/sat/sat slay/slew/slain
sleep/slept/slept slide/slid/slid sling/slung/slung slit/slit/slit smell/smelt/smelt sneak/snuck/snuck sow/sowed/sown
speak/spoke/spoken speed/sped/sped spell/spelt/spelt spend/spent/spent spill/spilt/spilt spin/spun/spun spit/spat/spat
split/split/split spoil/spoilt/spoilt spread/spread/spread spring/sprang/sprung stand/stood/stood steal/stole/stolen
stick/stuck/stuck sting/stung/stung stink/stank/stunk strew/strewed/strewn stride/strode/stridden
strike/struck/struck,stricken string/strung/strung strive/strove/striven swear/swore/sworn sweep/swept/swept
swell/swelled/swollen swim/swam/swum swing/swung/swung take/took/taken teach/taught/taught tear/tore/torn
telecast/telecast/telecast tell/told/told think/thought/thought throw/threw/thrown thrust/thrust/thrust
tread/trod/trodden typecast/typecast/typecast undercut/undercut/undercut undergo/underwent/undergone
underlie/underlay/underlain underpay/underpaid/underpaid undersell/undersold/undersold
understand/understood/understood undertake/undertook/undertaken underwrite/underwrote/underwritten undo/undid/undone
unwind/unwound/unwound uphold/upheld/upheld upset/upset/upset wake/woke/woken wear/wore/worn weave/wove/woven
wed/wed/wed weep/wept/wept wet/wet/wet win/won/won wind/wound/wound withdraw/withdrew/withdrawn
withhold/withheld/withheld withstand/withstood/withstood wring/wrung/wrung write/wrote/written`;

// Verbs whose final consonant is doubled though the stress rule of thumb (one short syllable) does not show it, and verbs
// that British and American English treat differently: both forms are kept.
const doubling = `
abet abut acquit admit allot annul appal befit begin bedevil cancel channel chisel commit compel concur confer control
corral counsel debar defer demur deter dial dispel distil emit enrol entrap equal equip excel expel extol forget
format fuel funnel fulfil handicap impel incur infer initial instil inter intermit jewel kidnap label level libel
marvel marshal model occur omit outbid outfit outrun overlap overrun panel patrol pedal permit prefer program propel
quarrel rebel rebut recap recur refer refit regret remit repel reset rival shovel signal snivel spiral stencil submit
swivel target total towel transfer transmit transship travel trial tunnel unplug unravel unwrap upset wiretap worship`;

const nouns = `
man/men woman/women child/children person/people foot/feet tooth/teeth goose/geese mouse/mice louse/lice ox/oxen
penny/pence,pennies die/dice analysis/analyses basis/bases crisis/crises thesis/theses hypothesis/hypotheses axis/axes
oasis/oases diagnosis/diagnoses emphasis/emphases synthesis/syntheses parenthesis/parentheses prognosis/prognoses
paralysis/paralyses criterion/criteria phenomenon/phenomena datum/data medium/media,mediums bacterium/bacteria
curriculum/curricula,curriculums stratum/strata memorandum/memoranda,memorandums referendum/referenda,referendums
addendum/addenda forum/forums,fora consortium/consortia,consortiums symposium/symposia stadium/stadiums,stadia
aquarium/aquariums,aquaria millennium/millennia,millenniums spectrum/spectra,spectrums quantum/quanta alumnus/alumni
alumna/alumnae stimulus/stimuli syllabus/syllabuses,syllabi nucleus/nuclei radius/radii focus/focuses,foci
fungus/fungi cactus/cacti terminus/termini locus/loci corpus/corpora genus/genera index/indexes,indices
appendix/appendices,appendixes matrix/matrices vertex/vertices vortex/vortices formula/formulas,formulae
antenna/antennas,antennae larva/larvae vertebra/vertebrae series/series species/species means/means
headquarters/headquarters crossroads/crossroads aircraft/aircraft spacecraft/spacecraft hovercraft/hovercraft
craft/crafts,craft sheep/sheep deer/deer fish/fish,fishes salmon/salmon offspring/offspring knife/knives life/lives
wife/wives half/halves shelf/shelves self/selves leaf/leaves loaf/loaves thief/thieves calf/calves wolf/wolves
elf/elves hoof/hooves scarf/scarves wharf/wharves hero/heroes potato/potatoes tomato/tomatoes echo/echoes veto/vetoes
cargo/cargoes embargo/embargoes torpedo/torpedoes tornado/tornadoes,tornados volcano/volcanoes
mosquito/mosquitoes,mosquitos mango/mangoes,mangos domino/dominoes passerby/passersby quiz/quizzes gas/gases,gasses
bus/buses,busses plus/pluses bonus/bonuses virus/viruses campus/campuses census/censuses lens/lenses chassis/chassis
corps/corps premises/premises proceedings/proceedings`;

const comparisons = `
good/better/best well/better/best bad/worse/worst ill/worse/worst far/further,farther/furthest,farthest
little/less/least many/more/most much/more/most old/older,elder/oldest,eldest late/later,latter/latest,last`;

/** Base → its forms, each with its alternatives. */
type Irregular = ReadonlyMap<string, readonly (readonly string[])[]>;

const tableOf = (block: string): Irregular =>
  new Map(
    wordsOf(block).map((line) => {
      const [base = '', ...forms] = line.split('/');
      return [base, forms.map((alternatives) => alternatives.split(','))];
    }),
  );

/** Base form → past forms, participles. */
export const irregularVerbs: Irregular = tableOf(verbs);
/** Singular → plurals. */
export const irregularNouns: Irregular = tableOf(nouns);
/** Positive → comparatives, superlatives. */
export const irregularComparisons: Irregular = tableOf(comparisons);
/** Verbs of more than one syllable that double their last consonant, at least in British spelling. */
export const doublingVerbs: ReadonlySet<string> = new Set(wordsOf(doubling));
