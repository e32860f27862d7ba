import type { ToneRules } from '../types.ts';

export const en: ToneRules = {
  words: {
    we: 'we/i',
    us: 'us/me',
    our: 'our/my',
    sorry: 'sorry/apologi*/regret*/apology',
    read: 'read/checked/looked/noticed/known/seen/told/called/contacted/measured/asked/waited/followed/reported/ordered/chosen/kept/informed/realised/realized/emailed/let/thought/tried/consulted/listened/paid',
    carrier:
      'courier/carrier/supplier/manufacturer/driver/warehouse/bank/post/postal/delivery/fedex/ups/dhl/dpd/evri',
    care: 'please/check/read/make/measure/remember/ensure/contact/try/allow/consider/keep/be/bear/do/order/look/take/perhaps/maybe/best/advise/recommend/suggest',
  },
  families: [
    {
      kind: 'accusing',
      rule: 'should-have',
      phrases: `it would have been ~ helpful/nice/good/better, would have helped if you, if you d/had ~~ would still, if you d/had ~~ would have, if you had ~~ it would, if you had/d ~~ wouldn t/would_not, not sure what you ~ expect*, don t know what you ~ expect*, no idea what you ~ expect*, if you ~~ can t/shouldn_t be surprised, don t be surprised, hardly surprising ~ if, no surprise ~ if you, would not have happened, wouldn t have happened, would never have happened, we would have expected, we d have expected, we had expected ~ from, had expected better, you should have, you should ve, you ought to have, you could have ~ @read, you could ve ~ @read, you might have ~ @read, should you have ~ @read, you were supposed to, you were meant to, you were told, you were informed, you were warned, you were advised, you were asked to, you needed to, you had to,
        if you had ~ @read, if you d ~ @read, had you ~ @read, if you ~ bothered, if you had ~ only/simply/just, you would have ~ known/seen/noticed, you d have ~ known/seen/noticed, you would know, you d know, why didn t you, why did you not, why haven t you, why wouldn t you, how could you, you really should, next time you should`,
    },
    {
      kind: 'accusing',
      rule: 'you-did-not',
      silent: ['asked'],
      phrases: `didn t you, haven t you, weren t you, what happens when you, you only ~ told/mentioned/reported/contacted/wrote, you ~ dropped it, last minute ~~ and, @we find ~ odd/strange/funny that you, you missed/overlooked/skipped the, we notice that you, i notice that you, we note that you, we see that you, records show ~ you, you are ~ being, you re ~ being, you are ~ impatient/unreasonable/demanding/picky/fussy/difficult, you re ~ impatient/unreasonable/demanding/picky/fussy/difficult, moaning, whining, if everyone, if everybody, you could have ~ picked/phoned/rung/written/used, if you don t force, works ~ if you, used in a way, never designed for, not designed for, not used as, if used ~ correctly/properly, when used ~ correctly/properly, the only one who, only one ~ reads, other people ~ manage/wait/don_t, people manage, you failed to, your failure to, you neglected, you forgot, you ve forgotten, you have forgotten, you ignored, you chose to, you chose ~ yourself, you refuse*, you insist*,  you keep asking/saying/sending/changing/repeating/emailing/calling/demanding/insisting, you continue to, you agreed to, you accepted ~ terms/conditions, you signed for, you confirmed ~ yourself, you yourself, you ve yourself,
        you did not ~ read/check/follow/tell/give/provide/enter/select/measure/reply/respond/mention/report/include/state/keep/return/fill/notice/look/let/pay/bother/contact, you didn t ~ read/check/follow/tell/give/provide/enter/select/measure/reply/respond/mention/report/include/state/keep/return/fill/notice/look/let/pay/bother/contact, you have not ~ read/followed/given/provided/replied/responded/returned/paid/filled/kept, you haven t ~ read/followed/given/provided/replied/responded/returned/paid/filled/kept, you never ~ read/checked/told/asked/replied/mentioned/said/reported/bothered/contacted,
        you weren t ~ home/in, you were not ~ home/in, you were out, you must have, you must ve, you obviously, you clearly, obviously you, clearly you, you evidently, you apparently, apparently you, evidently you, you seem to ~ have/think/misunderst*/confus*/forget/expect, you appear to, it seems ~ you ~ didn t/not/misread/have/misunderst*/forgot/may, it looks like you, you misread, you misunderst*, you ve misunderst*, you have misunderst*, you are mistaken, you re mistaken, you are confused, you re confused, you got it/that/this wrong, you ve got it/that wrong, you have it wrong, you were wrong, you are wrong, you re wrong, you entered/put/typed/selected/ordered/gave/chose/picked ~ wrong, you waited/left it ~ too/until, you took your time, you decided to`,
    },
    {
      kind: 'accusing',
      rule: 'your-fault',
      phrases: `problem/issue/error/fault/caused ~ on/at your end, confusion ~ at your end, your ~ own fault/choice/mistake/error/decision/responsibility/risk/doing, your fault, your mistake, your error, your negligence, your carelessness, user error, customer error, misuse*, mishandl*, improper use/care/handling, incorrect use/handling, damage ~ by you, caused by you, your responsibility, fault ~ is yours, fault lies with you, you only have yourself, only yourself to blame, brought ~ on yourself, you broke/damaged/dropped, you have broken/damaged/dropped, you ve broken/damaged/dropped`,
    },
    {
      kind: 'accusing',
      rule: 'you-claim',
      silent: ['asked'],
      phrases: `you claim*, you allege*, alleged*, your claim that, your allegation*, according to you, you assert, so called, supposedly, you say ~ but, you maintain, your version, your story, you re implying, you are implying, you imply, you suggest that, you pretend, you make it sound, purported*`,
    },
    {
      kind: 'accusing',
      rule: 'as-said-before',
      phrases: `the third/fourth/fifth/sixth time you, third/fourth/fifth/sixth email, emailing/calling/writing/asking ~ every day, emailing/calling/chasing/repeating ~ won t/doesn_t, won t make it ~ faster/quicker, doesn t make it ~ faster/quicker, explain ~ again, explain ~ once more, one more time, as @we ~ already/previously/repeatedly ~ said/told/explained/mentioned/stated/advised/informed, as @we ~ said/told/explained/mentioned/stated/wrote/advised, as @we ve ~ said/told/explained/mentioned/stated/advised, as already/previously/repeatedly/clearly ~ said/told/explained/mentioned/stated/advised/noted/communicated, as explained/mentioned/stated/advised/said/noted ~ previous/earlier/last/before/already/above/previously/email/emails/times, as per @our, per @our last/previous/earlier, like @we said, @we ve ~ already/told/explained ~ you/this/that, @we have already, @we already told/explained/said/answered/sent, @we told you, @we ve told you, once again, yet again, for the last/third/second/umpteenth time, how many times, let me repeat, to repeat, again as, @we repeat, @we can only repeat, as stated, as advised`,
    },
    {
      kind: 'accusing',
      rule: 'distrust',
      phrases: `have/is/without no/any proof/evidence, been worn/used ~ before/already, was/were not there when it left, wasn t there when it left, when it left us, in one piece when, twisting ~ words/facts, evidently ignored, doubt you, mixed up the, you waited # days/weeks, not what you told, surprised by your/at, surprised that you, taken aback, abus*, fraud*, suspicious*, suspect*, implausible, convenient that, conveniently, customers/people/buyers like you, you re/are lying, liar, dishonest*, scam*, taking advantage, take advantage, try it on, trying it on, trying to get ~ free/refund/discount/money, you re trying/just, you are trying/just, you just want, prove it, can you prove, unless you can prove, clearly ~ worn/used/washed/opened/damaged, obviously ~ worn/used/washed/opened/damaged, signs of wear, happened ~ after ~ delivery/received/arrived, in your hands/possession/care, don t believe, do not believe, hard to believe, you admit*, by your own admission, your attitude, your behaviour, your behavior, your tone`,
    },
    {
      kind: 'lecturing',
      rule: 'must-understand',
      phrases: `you ~ have to expect, you must expect, you need to ~ understand/realise/realize/appreciate/know/be/accept/learn/read/remember, you have to ~ understand/realise/realize/appreciate/accept/remember/bear, you must ~ understand/realise/realize/appreciate/accept/remember, you should ~ understand/know/realise/realize/appreciate/always/really, you ll/will ~ understand/appreciate/agree, surely you, i m sure you ~ understand/appreciate/agree, i am sure you ~ understand/appreciate/agree, i trust you ~ understand/appreciate, please understand, please appreciate, please realise, please be aware, please bear in mind, bear in mind, keep in mind, try to understand, try to be reasonable, you can t expect, you cannot expect, you can hardly expect, think about it, you might want to, do consider, consider that, put yourself in, imagine if, adults/anyone/anybody/everyone/everybody ~ knows/know/would/understand*/appreciate*, any/every/reasonable/most customer/customers/person/people ~ would/knows/know/understand*`,
    },
    {
      kind: 'lecturing',
      rule: 'goes-without-saying',
      phrases: `goes a long way, any ~ will/would know/tell, little patience, bit of patience, a good customer ~ reads/would/knows, not the other way, the other way around, as any/every ~ knows/know, takes ~ to settle, exactly why, precisely why, any reasonable, reasonable person, you can t just, you cannot just, you can t ~ expect/demand, explained ~ step/manual/page, have you tried ~ reading/turning, have you even, the difference between, a ~ is not a, a ~ isn t a, takes/take a risk, for a reason, start with the basics, back to basics, worth ~ing, worth measuring/checking/reading/noting/remembering, it s ~ obvious/logical/common/basic, it is ~ obvious/logical/common/basic, goes without saying, everyone knows, everybody knows, anyone knows, common sense, common knowledge, stands to reason, that s how ~ work/works, that is how ~ work/works, how it works, how things work, rules are ~ rules, policy is policy, a deal is a deal, fine/small print, first things first, as ~ any adult, is what it is, it s not rocket, not rocket science, the whole point of, it s called, that s what ~ is for, that is what ~ is for, are/is ~ not meant/intended/designed to/for, isn t ~ meant/intended/designed, aren t ~ meant/intended/designed, is/are there for a reason, is there for a reason, there for a reason, does what it says, needless to say, by definition, when/if you order/buy ~~ you/must/should/always/expect/accept`,
    },
    {
      kind: 'lecturing',
      rule: 'as-stated',
      silent: ['owned'],
      phrases: ` clearly ~ stated/says/state/states/written/shown/marked/mentioned/indicated/labelled/listed/explained/described/displayed/visible, stated ~ clearly/website/site/listing/terms, says ~ clearly/right there, as ~ stated/described/shown/listed/explained/set_out/outlined/indicated ~ on/in ~ website/site/page/listing/terms/conditions/description/policy/manual/confirmation/label, it says ~ on/in, in black and white, in bold, if you look at ~ page/site/website/listing/terms, you will see ~ on/in/that, you ll see ~ on/in/that, the website/listing/description/label/manual/page/instructions/terms ~ clear/clearly/states, plainly`,
    },
    {
      kind: 'lecturing',
      rule: 'next-time',
      silent: ['first-person'],
      phrases: `before buying, next time ~ @care, @care ~~ next time, for next time, for future reference, in future ~ @care, in the future ~ @care, @care ~~ in future, @care ~~ in the future, going forward ~ @care, @care ~ going forward, future orders ~ @care, @care ~~ future orders/purchases, before ordering, before you order, before you buy, before purchasing, before complaining, before you ~ complain/write/email, let this be, a word of advice, a piece of advice, a little tip, learning experience, learn from, advise you to, recommend ~ you, suggest ~ you, may i suggest, might i suggest, may I remind, next time maybe/perhaps/you`,
    },
    {
      kind: 'lecturing',
      rule: 'reminding',
      phrases: `must/would/like ~ point out, not ~ call/contact/email us, refrain from, very clear ~ about, should be ~ reported, must be ~ reported, needs to be ~ reported, entitled to your opinion, your opinion, free to ~ think/disagree, your right to, we ~ ask that you, we would ask, we d ask, be patient, please be patient, remind you, reminder that, draw your attention, as a reminder, for the record, let s be clear, let me be clear, let us be clear, kindly ~ refer/read/refrain/remember, please refer to, please refrain, we ask ~ customers, customers are ~ expected/responsible/required/asked/advised, you are ~ expected/required/obliged/responsible, you re ~ expected/required/obliged/responsible, buyers are, it is ~ your/customer s, be polite, be civil, remain civil, language like, mind your, watch your, politeness, be reasonable, bit of respect, a bit of patience, be patient, patience is, appreciate your patience`,
    },
    {
      kind: 'defensive',
      rule: 'cannot-be',
      phrases: `has/have ever ~ complain*/had/said/mentioned, nobody/no_one has ever, first time in ~ years, every other shop/store/retailer, any other shop/store/retailer, other shops/stores/retailers, how was/am i ~ supposed/meant/to ~ know, how were/are we ~ supposed/meant/to ~ know, how should i/we ~ know, how could i/we ~ know, found to be ~ working/order/fine/perfect/condition/no, found to be in, in working order, no fault found, no fault was, that s/is impossible, impossible that, that can t be, that cannot be, this can t be, can t be right, cannot be right, not possible that, highly unlikely, very unlikely, hard to see how, can t imagine, cannot imagine, don t see how, do not see how, fail to see, i/we ~ find ~ hard to ~ believe/imagine/see/understand, i find it ~ odd/strange, never had ~ complain*/problem*/issue*/this, never happened, never received ~ complain*, nobody else, no one else, no other customer*, no other ~ complain*, only/first customer/person/one ~ complain*/who/to, you are the ~ first/only, you re the ~ first/only, other customers, all ~ other customers, thousands of, hundreds of ~ customers/happy, everyone else, everybody else, most ~ customers/people ~ happy/love/manage/find/don t, we dispute, i dispute, not true, simply untrue, untrue, i reject, we reject, never said, never promised, never guaranteed, didn t promise, did not promise, we don t make mistakes, doesn t make mistakes, our system doesn t, our system does not, tested before, checked before`,
    },
    {
      kind: 'defensive',
      rule: 'not-us',
      phrases: `@we can t help it/that/if, @we don t control, @we do not control, just/only the messenger, what can/could @we ~ do about, let us down, nothing to be done, in # years ~ never/not/no, for # years ~ never/without, by the book, that s your problem, your problem not, not my problem, that s where it ends, as far as we go, that s ~ end of it, between you and the, not by us, set by ~ @carrier, between you and your, third party, fine when it left, liability/responsibility ~ ends/stops, ends at, your insurer, your insurance, meets/meet ~ all ~ standards/requirements, meets/meet the ~ standards, all standards, in all ~ years, stand by ~ product*/colleague*, done our part, no way of ~ knowing/checking/verifying, busy ~ week/day/period/time/season/month, it was ~ busy, been ~ busy, were ~ busy, @we could not have ~ known/foreseen/predicted, @we couldn t have ~ known/foreseen/predicted, can t please everyone, cannot please everyone, cannot accept ~ claim/complaint, with the utmost care, with ~ great care, utmost, not @our fault/problem/responsibility/department/job/doing/mistake/error, isn t @our fault/problem/responsibility/department/job/doing/mistake/error, wasn t @our fault/problem/responsibility/doing/mistake/error, not ~ the fault of, hardly @our fault, no fault of @our, nothing to do with @us, nothing @we can ~ do, nothing ~ more @we can, nothing more @we, little/not much @we can do, @we can t do ~ about/anything/more, @we cannot do ~ about/anything/more, can t be ~ held/responsible/blamed/liable, cannot be ~ held/responsible/blamed/liable, not responsible, not liable, not accountable, no liability, no responsibility, accept no, out of @our hands/control, outside @our control/hands, beyond @our control/hands, no control over, no influence, no say in, not in @our control/power, force majeure, down to ~ @carrier, fault of ~ @carrier, @carrier ~ s fault, blame ~ @carrier, @carrier ~ to blame, take ~ up with ~ @carrier, up to ~ @carrier, you ll have to ~ @carrier, you need to ~ contact ~ @carrier, you need to speak, you should ~ contact ~ @carrier, issue ~ with ~ @carrier, not with us, @we did/ve/have done ~ nothing wrong, @we did everything, @we have done everything, @we ve done everything, left ~ warehouse/us ~ perfect/good/fine/intact/on, in perfect condition, in good condition when, was fine when, we re only/just ~ reseller/intermediary/shop/retailer/middleman, we are only/just ~ reseller/intermediary/shop/retailer/middleman, only the middleman`,
    },
    {
      kind: 'defensive',
      rule: 'our-rules',
      phrases: `standard procedure, same for everyone, the same for everybody, @we are/re/m/am ~ not obliged/required, under no obligation, proof of delivery, packing slip ~ says/shows, the fact is/remains, fact of the matter, can/may/might ~ vary/differ, reputable, @our policy/policies/terms/rules/procedure*/records ~ is/are/state*/say*/show*/clear*/not/require*/prevent*/don_t/do_not/does_not/doesn_t/won_t, against ~ policy, company policy, store policy, per ~ policy, under @our ~ terms/policy, according to @our ~ terms/policy/records, in accordance with, in line with @our ~ terms/policy, it s @our policy, it is @our policy, terms and conditions, under no obligation, not entitled, no right to, not eligible, make ~ exception*, can t make ~ for everyone, if @we did ~ for everyone, for everyone who, cannot bend, can t bend, my hands are tied, hands are tied, that s the policy, that is the policy`,
      unless: 'but i/we/i_ll/i_d/i_ve, in time',
    },
    {
      kind: 'defensive',
      rule: 'doing-our-job',
      silent: ['owned'],
      phrases: `did what @we could, did all @we could, done all @we, i never said/promised/told, sounds like a you problem, tiny team, perfectly polite, # pairs of hands, pair of hands, be everywhere, do this on my own, one person business, without a hitch, @we only/just/merely/simply ~ did/followed/said/asked/told/doing/follow/work/relay/passed/sell/explained/advised, @we was/were/m/am/re/are only/just/merely/simply ~ doing/following/trying/asking/saying/explaining/passing, doing @our job, doing @our best, did @our best, do @our best, doing ~ best @we can, @we are only human, @we re only human, only human, only so many, only so much, @we can t ~ everything/every/please, @we cannot ~ everything/every/please, @we can t win, sorry but, apologies but, apologise but, apologize but, sorry however, no offence, no offense, nobody ~ offence, taken offence, i meant ~ well, meant well, wasn t meant, was not meant, didn t mean, did not mean, not what i said, in @our defence, in @our defense, with ~ respect, with all due, have you any idea, we get hundreds, @we get/receive ~ hundreds/thousands/dozens, short staffed, extremely busy, incredibly busy, very busy`,
    },
    {
      kind: 'hysterical',
      rule: 'upset',
      phrases: `had it up, tired of this, sick and tired, enough now, what a circus, wasted ~ time, wasting ~ time, waste of ~ time, leave us alone, leave me alone, too much to, i refuse, stop writing, stop emailing, ridiculous*, nonsense, absurd*, outrageous*, insane, insanity, crazy, lunacy, preposterous, rubbish, bonkers, idiotic, stupid, calm down, calm yourself, chill out, get a grip, take a deep, deep breath, for god s sake, for goodness sake, for heaven s sake, for crying out, oh my god, oh my goodness, omg, good grief, good lord, oh dear god, horrified, devastated, mortified, appalled, appalling, disgusting, disgusted, furious, fuming, livid, raging, i could scream, i could cry, i m in tears, in tears, heartbroken, can t believe, cannot believe, sick of, fed up, had enough, had it with, enough is enough, last straw, lost for words, beside myself, worst ~ ever, absolute ~ nightmare/disaster/disgrace, nightmare, catastroph*, a disaster, total disaster, disgrace*, unacceptable behaviour, unacceptable language, how dare, what ~ hell, on earth, hysterical, drama, dramatic, overreact*, blow* ~ out of proportion, unbelievable, i m losing, my goodness`,
      unless:
        'must have been, for you, sounds, you re, you are, you were, you must, you felt, understand, your',
    },
    {
      kind: 'non-apology',
      rule: 'you-feel',
      phrases: `shame/pity/unfortunate ~ you ~ feel/felt/think/see/chose, @sorry ~ you ve ~ taken/felt/found, taken it ~ way, came across ~ wrong, come across ~ wrong, @sorry ~ you ~~ our decision, @sorry ~ you feel, @sorry ~ you ~ feel/felt/think/thought/believe/consider/perceive*/interpreted/misunderst*, @sorry ~ you ~ took it/that/this, @sorry ~ you re ~ unhappy/upset/disappointed/dissatisfied/frustrated/offended/angry, @sorry ~ you are ~ unhappy/upset/disappointed/dissatisfied/frustrated/offended/angry, @sorry ~ you were ~ unhappy/upset/disappointed/dissatisfied/offended, @sorry ~ you ~ had ~ feeling/impression, @sorry to hear ~ you ~ feel/felt/think/unhappy/dissatisfied/disappointed/upset, @sorry to hear ~ unhappy/dissatisfied/disappointed, @sorry ~ that s how, @sorry ~ way you, sorry ~ your experience, sorry for ~ your feelings, feel that way, felt that way, we understand ~ you feel, regret that you ~ feel/felt/were/are, your disappointment is`,
    },
    {
      kind: 'non-apology',
      rule: 'if-anything',
      phrases: `if ~~ @sorry, @sorry ~ if, sorry if, apologise if, apologize if, apologies if, if ~~ then ~ @sorry, if ~~ i m sorry, if ~~ we re sorry, if ~~ we apologise/apologize, if ~~ @we ~ apologise/apologize, any inconvenience*, any ~ inconvenience*, any confusion, any ~ confusion, any upset, any distress, any frustration, any ~ disappointment, any offence, any offense, any misunderstanding, any trouble, any ~ caused, may have caused, might have caused, may have ~ been caused, could have caused, for the inconvenience*, for ~ inconvenience*, inconvenience caused, to the extent that, sorry ~ for you`,
    },
    {
      kind: 'minimising',
      rule: 'only',
      phrases: `it s/is/was ~ a tiny/small/little ~ dent/scratch/mark/crack/chip/tear/hole/stain/delay, not even # , all of # , such a small/tiny/little, something so small, literally ~ a/two/just, # minute ~ fix/job, minute fix/job, quick fix, takes ~ # minutes/seconds, take ~ # minutes/seconds ~ if, it s/is/was ~ only/just/merely a/an/one/two/#, that s/is ~ only/just/merely a/an/one/two/#, this is ~ only/just/merely a/an/one/two/#, they re ~ only/just, they are ~ only/just, there s only, there is only, we re only talking, we are only talking, only a ~ small/few/tiny/minor/little/slight/couple, just a ~ small/few/tiny/minor/little/slight/couple/bit, merely a, a mere, all of #, only # days/day/hours/minutes/late, just # days/day/hours/minutes, a couple of days, a day or two ~ late/longer, a few days ~ late, few days late, slight ~ delay/mark/scratch/difference/scuff, minor ~ delay/mark/scratch/difference/scuff/issue/inconvenience/cosmetic/defect/blemish, teeny, a bit ~ late, cosmetic, it s ~ after all, it is ~ after all, it was ~ after all`,
      unless:
        'fair, left, @we can, shall, the only, only one left, only ~ left, only ~ in stock, i only, it only takes',
    },
    {
      kind: 'minimising',
      rule: 'not-so-bad',
      phrases: `with a bit of glue/care/effort/patience, you can ~ just/easily/simply ~ wipe/glue/sew/clean/fix/rub/cut, one day more, a day either, who ~ notices/looks, difference does it, it ~ just happens, it happens to, lose ~ sleep, wouldn t/won_t/shouldn_t ~ worry about, nothing to write home, dab of, nobody/no_one would ~ see/notice, from a ~ away, buffs/washes/wipes ~ out/off, pounds/euros we are ~ talking, come on it s, oh come on, it is what it is, that s life, such is life, such things, can t be helped, cannot be helped, what the ~ fuss/problem/issue is, see ~ the ~ problem/issue, fuss, better than nothing, you should be glad, you should be grateful, consider yourself lucky, let s be ~ honest/realistic/fair,  simply a matter, first world, the same ~ in a ~ different, perfectly/quite/completely/entirely/totally/absolutely normal, within ~ normal, normal wear, within tolerance, stuff/things ~ get/gets lost, get/gets/goes/go ~ lost ~ post, stuff happens, hardly a, plenty of people, most people, other people ~ wait, in the end you, not ~ big deal, no big deal, no big, isn t ~ big deal, hardly ~ big deal/end/disaster/noticeable/visible/worth/matters/a, barely noticeable/visible/there/see, hardly noticeable/visible/see, scarcely, not ~ end of the world, not ~ serious/important/major/terrible/bad/disaster, not that ~ bad/big/serious/important/long/noticeable/different/much, not ~ so bad, isn t ~ so bad, isn t that bad, isn t ~ serious, wasn t that, could be ~ worse, could have been ~ worse, worse things, things ~ happen, these things happen, happens to ~ us all/everyone/best/all, happens all the time, happens ~ sometimes, mistakes happen, accidents happen, can happen ~ to anyone, no harm done, no real harm, nobody died, no one died, no one ~ notice*, nobody ~ notice*, you ~ hardly/barely/won_t/wouldn_t ~ notice/see/know/feel, won t ~ even notice, wouldn t ~ worry, no need to ~ panic/fuss/upset, get over it, move on, you ll ~ get used to, you will ~ get used to, get used to, forget* ~ soon, never know ~ difference, still works, works ~ fine/perfectly, works just, perfectly ~ fine/usable/good/wearable/functional/edible/safe, does not affect, doesn t affect, does ~ the job, still ~ usable/wearable/perfectly/fine, look on the bright, bright side, at least ~ got/arrived/nobody, storm in a teacup, mountain out of, fuss, make a fuss, nitpick*, trivial, trifl*, insignificant, quibbl*, sense of proportion, in perspective, in the grand scheme, nothing ~ can t ~ fix, easily ~ fixed/sewn/glued/wiped`,
      unless:
        'don t worry about sending/returning/the return, no need to return/send, no need to pay, not the, fair',
    },
    {
      kind: 'vague',
      rule: 'no-date',
      silent: ['dated'],
      phrases: `hopefully ~ soon/arrive/next/be, as soon as we ~ know/hear/have ~ more/news/something, in time you, normally ~ arrives/arrive/comes, probably ~ week/month/arrive/come/back/be, or so, should be ~ sorted/there/ok/okay/resolved, should ~ arrive/come/reach, more or less, takes its course, as soon as possible, as soon as @we can, asap, soon as possible, shortly, soon, very soon, in due course, in the near future, at some point, at some stage, sometime, at a later, in good time, when possible, when we can, when we get, once we ~ know/have/hear, as quickly as possible, as quickly as @we can, at @our earliest, earliest convenience, at the earliest, eventually, one of these days, before long, momentarily, before too long, with any luck, fingers crossed, when ~ comes back`,
    },
    {
      kind: 'vague',
      rule: 'somebody',
      silent: ['owned', 'dated'],
      phrases: `someone/somebody ~ will/ll/should/can, someone/somebody from/in the/our, someone will, a colleague/teammate ~ will/is/may, a member of ~ team ~ will/may/should, one of @our ~ will, the ~ relevant/right/appropriate/responsible/correct/respective ~ team/department/people/person/colleague*/parties, relevant/appropriate ~ department/team/parties, passed ~ on to, been passed ~ to, pass ~ on to ~ team, forwarded ~ to, forward ~ to ~ team/department, escalated, been ~ made aware, been raised, been logged, has been noted, been flagged, taken on board, internally, the team ~ will/is/are`,
    },
    {
      kind: 'vague',
      rule: 'being-looked-at',
      silent: ['dated'],
      phrases: `pass ~ to the boss, tell the boss, will turn up, ll turn up, sort it when, see if @we ~ can, investigation ~ ongoing/underway, is ongoing, trust this ~ clarifies/answers, we ll try, we will try, i ll try, try to ~ find/see/do/help/get, to be continued, bear ~ in mind for, will be informed, be informed ~ outcome, kept informed, we ~ take ~ seriously, taken seriously, asked around, we re on it, on the case, look/looking into ~ this/it/matter/that/what/things/your, looking into, being looked, being ~ investigated/reviewed/processed/dealt/handled/addressed/worked, being investigated, under investigation, under review, in progress, get back to you, getting back to you, be in touch, be back in touch, keep you ~ posted/updated/informed, keep you in the loop, @we ll/will ~ let you know, you ll hear, you will hear, hear from us, hear back, keep an eye, monitor*, work* on it, work* on this, see what ~ can, do what @we can, do everything @we can, do @our best, do @our utmost, try @our best, take ~ necessary/appropriate, necessary steps, appropriate action, take steps, take action, find ~ solution, something ~ out, sort something, working ~ on ~ it/this, follow* up ~ on, check ~ and ~ revert, investigat* ~ further, bear with us, awaiting, take it up with`,
      unless: 'let me know, you let, you can, you get back, by, if you',
    },
    {
      kind: 'passive-dodge',
      rule: 'something-went-wrong',
      silent: ['first-person', 'owned'],
      phrases: `somehow, there seems/appears ~ to be ~ error/mistake/mix/misunderstanding/confusion, oversight ~ occurred/happened, it appears ~ error/mistake/oversight/mix, wires ~ crossed, along the line, along the way, seems/appears to have been, got left ~ out/off/behind, never got through, not picked up, sent late, longer than ~ anticipated/expected/planned/usual/hoped, steps/measures/action ~ have/has/were/been taken, turned out ~ not/to be ~ wrong/incorrect, got ~ delayed/lost/mixed/swapped/stuck, was/were ~ mixed up/swapped/switched, never ~ made it, mistake/mistakes/error/errors was/were/has/have ~ made/occurred/happened/been, mistakes ~ made, error ~ occurred, something ~ went wrong, something ~ gone wrong, something ~ has/have ~ gone/happened/slipped/broken, things ~ went/gone ~ wrong, went wrong ~ somewhere, somewhere ~ went, there was/were/has/have ~ error/mistake/mix/issue/glitch/problem/oversight/miscommunication/mishap/breakdown/misunderstanding/delay/confusion/failure/hiccup, an error/oversight/mistake/mishap ~ occurred/happened/made, due to ~ error/oversight/mix/glitch/technical/circumstances/unforeseen/issue/misunderstanding/miscommunication/availability/failure, unforeseen, human error, was/were/been/got ~ overlooked/missed/lost/misplaced/mislaid/delayed/forgotten/mishandled/misrouted/omitted, slipped through, fell through, fallen through, slipped ~ cracks/net, fell between, step was, steps were, circumstances, administrative/technical/clerical error/issue/problem/oversight, glitch, not as ~ intended/planned/expected/hoped, did not go, didn t go, gone astray, went astray`,
    },
    {
      kind: 'passive-dodge',
      rule: 'no-doer',
      silent: ['first-person', 'owned', 'asked'],
      phrases: `no ~ was/were received, case/ticket/order ~ was/been closed, was/were/been ~ not ~ processed/sent/shipped/passed/followed/communicated/recorded/packed/checked/updated/handled/answered/received/completed/registered/dispatched/actioned, wasn t/weren t ~ processed/sent/shipped/passed/followed/communicated/recorded/packed/checked/updated/handled/answered/completed/registered/delivered/dispatched/actioned, not ~ been ~ processed/sent/shipped/passed/followed/communicated/recorded/packed/checked/updated/handled/answered/completed/registered/delivered/dispatched/actioned, was/were ~ incorrectly/wrongly/mistakenly/inadvertently/accidentally, incorrectly/wrongly/mistakenly/inadvertently/erroneously, could not be ~ processed/completed/delivered/met/handled/honoured/honored, couldn t be ~ processed/completed/delivered/met/handled/honoured/honored, substitutions/changes/adjustments were, was/were ~ substituted/cancelled/amended/closed/rejected/declined/refused, has been ~ cancelled/changed/closed/rejected/declined/refused/amended`,
      unless: 'you, by',
    },
    {
      kind: 'passive-dodge',
      rule: 'it-was-decided',
      phrases: `it was/has ~ decided/determined/concluded/established/deemed, it s been ~ decided/determined/concluded/established/deemed, a decision was/has ~ made/taken, the decision was/has ~ made/taken`,
    },
    {
      kind: 'threat-back',
      rule: 'legal',
      silent: ['asked'],
      phrases: `sue you, to sue, will/ll sue, to/in court, court action/case/proceedings, legal action, legal steps, legal proceedings, legal advice, legal team, legal department, our/a/my lawyer*, lawyers, solicitor*, attorney*, suing, defam*, libel*, slander*, debt collector*, debt collection, collection agency, collections, bailiff*, police, prosecut*, press charges, claim damages, seek damages, hold you liable, hold you responsible, held liable, cease and desist, blacklist*, blocklist*, block list, black list`,
      unless: 'you can, you may, you could, you are free, no legal, not legal, small claims, your right',
    },
    {
      kind: 'threat-back',
      rule: 'consequences',
      silent: ['asked'],
      phrases: `@we ~ forced to, @we ~ not hesitate, @we won t hesitate, post ~ review and, respond in kind, one more ~ email/message/mail and, as evidence, keep ~ as evidence, don t bother ~ ordering/coming, teach ~ lesson, if you ~~ review/rating/stars ~~ we/i will/ll/won_t/have/may, leave ~ review ~~ won t/will, take ~ down ~ review, remove ~ review, consider ~ closed, consider ~ settled, as far as we re ~ concerned, as far as we are ~ concerned, be careful what, careful what you, we stop ~ serving, no choice but, no other choice, no option but, be obliged to, obliged to close, reserve ~ right, block ~ your account/you, blocked ~ your account, close ~ your account, suspend ~ your account, ban ~ you/account, banned, your account ~ will/may ~ be, refuse ~ future/further/your orders, no longer ~ welcome/serve/accept/reply/respond/correspond, not ~ welcome, no further ~ correspondence/emails/replies/orders/help, last ~ warning, final warning, consequences, you will regret, you ll regret, you will be ~ charged/billed/invoiced/reported, will be ~ reported/recorded/published, charge you ~ for, add ~ charge, report you, pass ~ details ~ to, hand ~ over to, go public, publish, we will ~ respond ~ publicly, if you ~~ we will/ll ~ have/close/block/cancel/refuse/hand/take/pass/charge/report/stop, this conversation is, case closed, discussion is, matter is ~ closed, matter closed, end of ~ discussion/conversation/story, take your ~ business/custom ~ elsewhere, shop elsewhere`,
    },
    {
      kind: 'sarcastic',
      rule: 'mock-praise',
      phrases: `your next email/complaint/review, your ~ lovely/kind/charming/delightful/constructive/pleasant tone, the lovely/charming/delightful/pleasant tone, glad you still ~ time, lucky ~ you have time, hopefully/hope ~ this one ~~ liking/standards/enough/approval, what a tragedy, how fortunate, congratulations ~ on/for, congrats ~ on/for, bravo, well done ~ for/on/you, good for you, how nice/lovely/wonderful/kind/thoughtful/convenient/clever/observant/charming/generous/original that/of, how very, what a surprise, what a coincidence, what a shame ~ for, surprise surprise, lovely to hear ~ that/from ~ again, thanks/thank ~ for ~ enlightening/lecture/lesson/informing/novel/essay/nothing, so sorry ~ that ~ perfect, aren t you, lucky you, poor you, boo hoo, cry me, oh dear, oh well, oh wow, wow, gee, golly, bless, big surprise, shock horror, fancy that, imagine that, stop the press*, nice try, impressive, clever of you, clever you, great detective, sherlock, genius, gold star, medal, round of applause, applause, slow clap, delighted ~ you ~ finally, glad ~ you ~ finally, great ~ you ~ finally, nice ~ you ~ finally, so much ~ time ~ hands, time on your hands, too much time, much free time`,
      unless: 'on your ~ wedding/birthday/baby/new, bless you for',
    },
    {
      kind: 'sarcastic',
      rule: 'mock',
      phrases: `good luck with that, at that price you, time machine, light a candle, nothing ~ do ~ good enough, never good enough, do anything right, please some people, @we have/ve ~ better things to do, what more do you want, reading is, customer is ~ king/right, even a child, a child could, year olds ~ manage, twelve year, a five year old, any beginner, well well, there there, gold plated, wrong side of ~ bed, out of bed, failing to predict, not predicting, on purpose, mind reader*, mind readers, crystal ball, magic wand, magicians, psychic*, telepath*, wizards, not a charity, aren t a charity, isn t a charity, babysit*, fortune teller, of course it s ~ our/my fault, of course it is ~ our/my fault, obviously ~ our/my ~ fault, clearly ~ our/my ~ fault, i m sure ~ know/knows ~ better, you know best, you ~ know better, as an expert, being the expert, since you re ~ expert, your majesty, your highness, red carpet, silver platter, world revolves, sun revolves, end of the world, whole world, what did you expect for/from/at, what did you expect really, what else did you expect, what were you expecting for/from, what did you think, you get what you pay, for # pounds/euros/dollars, enjoy ~ your ~ wait/refund/search, at least ~ had/got ~ nice/exercise/laugh, believe it or not, shocking as, newsflash, news flash, it turns out ~ are, funny how, funny that, strange how, amazing how, amazingly, miraculously, as if by magic, heaven forbid, god forbid, we ll alert, alert the media`,
    },
  ],
  harmless: `don t/not ~ blame, you couldn t ~ have, you could not ~ have, you are/re not ~ required/obliged/expected, won t/not/never charge, wanted to let you, if you d ~ like/prefer/rather, if you had heard, @we m/am/are/re not obliged ~~ like/happy/glad/gladly, not be/been ~ charged/billed/invoiced, won t be ~ charged/billed, you should ~ see/receive/get/be_able/be_refunded, stupid/silly of me/mistake, my stupid, can/could imagine that, not obliged ~~ i/i_d/gladly/happy, obliged to ~~ like/happy/glad/gladly/want, thank/thanks ~~ let/letting, see you soon, speak soon, talk soon, from you soon, well soon, to you soon, you are/re not the first/only, you aren t the first/only, not the first/only, aren t the first/only, look* into how ~ could/came/happened/come, someone should have, somebody should have, you should have ~ heard/received/got/had/been_told/gotten/arrived, you should have had, you should have ~ been, you should ve ~ been/heard/received, should you have ~ question*/any/other, you should have it, you should have them, you should have your, you should have ~ by/on/within/tomorrow/today, you could have ~ expected, you were ~ told ~ by us/me, you were right, you were told by @us, you have to do nothing, you don t ~ have/need to, you do not ~ have/need to, as you ~ said/mentioned/wrote/explained/asked/pointed/described, as @we promised, as promised, as agreed, not your fault/mistake/doing, wasn t your fault, isn t your fault, nothing wrong on your, let me know, as soon as ~ you, @sorry ~ you ~ had to, @sorry ~ you had to, you had to ~ wait/chase/write/ask/call/find/send/email/explain/repeat/take/stay/go/come/deal/tell/hear, you had to, you have been waiting, next time @we, next time i, if you ~ like/prefer/want, only right, only fair, all the best, best wishes, please let me know, no need to ~ send/return/post, nothing for you to, at least until, at least # , how soon, as soon as it, on your end ~ needed, anything else, not at your end, you must have ~ been/felt/wondered, you must be, you clearly ~ described/explained/wrote/asked/said/told/marked, thank you for ~ patience, keep asking for, would you like`,
  owned: `my fault, our fault, my mistake, our mistake, my oversight, we got, i got, i packed, i forgot, i missed, i sent, i misread, we sent, we packed, we missed, we forgot, we should, i should, that s on us, that s on me, down to us, down to me, we failed, i failed, we let, i let, we made, i made, ours, i should have, we should have`,
  remedy: `new one, a new, the right, the correct, replacement, refunded, reversed, credited, swap, swapped, replaced, repaired, fixed, collected, missing, free of charge, second pair`,
  firstPerson: 'i, we, my, us, me',
  dated: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, today, tonight, tomorrow, this morning, this afternoon, this evening, by noon, within # days/hours/minutes/weeks/working, within the hour, within a day/week/hour, in # days/hours/minutes/working/weeks, by #, # am, # pm, #am, #pm, at #, on the #th/#st/#nd/#rd, #th, #st, #nd, #rd, january, february, march, april, june, july, august, september, october, november, december, end of the week, end of ~ day, this week, next week, the weekend, in the morning, straight away, right away`,
  thanks: `thank, thanks, grateful, appreciate ~ you, glad you, good of you`,
  doing: `i, we, you ll, you will, it, they, arrives, arrive, leaves, leave, reaches, reach, the courier, my colleague, is, are, gets, comes`,
  empty: `a, about, all, also, am, an, and, any, are, as, at, be, because, been, but, by, can, could, did, didn, do, does, don, for, from, get, got, had, has, have, he, her, here, him, his, how, i, if, in, into, is, isn, it, its, just, me, more, my, no, not, now, of, on, one, only, or, order, ordered, our, out, over, re, s, she, should, so, some, still, t, than, that, the, their, them, then, there, they, this, to, too, up, us, ve, very, was, wasn, we, were, what, when, where, which, who, will, with, would, you, your, received, dear, hi, hello, regards, best, thanks`,
  rewrites: {
    apology: {
      formal: "I'm sorry that this happened to you.",
      informal: "I'm sorry that this happened to you.",
    },
    swaps: [
      { kind: 'passive-dodge', from: 'mistakes were made', to: 'we made mistakes' },
      { kind: 'passive-dodge', from: 'a mistake was made', to: 'we made a mistake' },
      { kind: 'passive-dodge', from: 'a mistake has been made', to: 'we made a mistake' },
      { kind: 'passive-dodge', from: 'an error was made', to: 'we made an error' },
      { kind: 'passive-dodge', from: 'an error occurred', to: 'we made a mistake' },
      { kind: 'passive-dodge', from: 'an error has occurred', to: 'we made a mistake' },
      { kind: 'passive-dodge', from: 'there was an error', to: 'we made an error' },
      { kind: 'passive-dodge', from: 'there has been an error', to: 'we made an error' },
      { kind: 'passive-dodge', from: 'there was a mistake', to: 'we made a mistake' },
      { kind: 'passive-dodge', from: 'there has been a mistake', to: 'we made a mistake' },
      { kind: 'passive-dodge', from: 'it appears an oversight occurred', to: 'we overlooked something' },
      { kind: 'passive-dodge', from: 'an oversight occurred', to: 'we overlooked something' },
      { kind: 'passive-dodge', from: 'a mistake occurred', to: 'we made a mistake' },
      { kind: 'passive-dodge', from: 'a mistake happened', to: 'we made a mistake' },
      { kind: 'passive-dodge', from: 'there was a delay', to: 'we are late' },
      { kind: 'passive-dodge', from: 'something went wrong', to: 'we got something wrong' },
      { kind: 'passive-dodge', from: 'something has gone wrong', to: 'we got something wrong' },
      { kind: 'passive-dodge', from: 'there was a mix-up', to: 'we made a mix-up' },
      { kind: 'passive-dodge', from: 'there has been a mix-up', to: 'we made a mix-up' },
      { kind: 'passive-dodge', from: 'it was decided to', to: 'we decided to' },
      { kind: 'passive-dodge', from: 'it has been decided to', to: 'we decided to' },
      { kind: 'accusing', from: 'you claim that', to: 'you write that' },
      { kind: 'accusing', from: 'you claim', to: 'you write that' },
    ],
    turned: '',
    leads: {
      accusing: `as i already said, as i said, as already mentioned, as i already mentioned, as mentioned before, as explained before, as we already explained,
        as i already explained, as previously mentioned, as previously explained, as stated before, as i told you, as i already told you, once again`,
      lecturing:
        'please note, as a reminder, may i remind you, i would remind you, i must remind you, for the record',
    },
    agency:
      'send, refund, call, check, look, ask, make, find, arrange, order, replace, email, post, ring, book, contact'
        .split(', ')
        .flatMap((verb) => [
          { we: `we will ${verb}`, i: `I will ${verb}` },
          { we: `we'll ${verb}`, i: `I'll ${verb}` },
        ]),
  },
};
