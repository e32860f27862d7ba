import type { SignalCues } from '../types.ts';

export const toldEn: readonly SignalCues[] = [
  // Late, lost.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `no delivery, no sign, no word from, no trace, no parcel, no package, no movement, no update since, no updates since, nothing ~ delivered, nothing's come, nothing's arrived, nothing since, hasn't moved/updated/changed/budged/shipped/left/progressed, haven't moved/updated/changed/shipped/left, has not moved/updated/changed/shipped/left/arrived, not updated since, not moved since, not been delivered, not been sent, not been shipped, not been dispatched, hasn't been delivered/sent/shipped/dispatched/collected/posted, haven't been delivered/sent/shipped/dispatched/collected, never handed over, never been handed, never left ~ warehouse, never shipped, never turned up, never showed up, never made it,
      yet to see/appear/show/turn/receive/arrive/hear/get/be/come/reach/materialise, still sitting, still at ~ depot/warehouse, still in transit, still says processing, still showing, still processing, still being, still on its way, still on order, empty-handed, empty handed, weeks overdue, days overdue, well overdue, # days late, # weeks late, a day late, a week late, days late, weeks late, hours late, # days after, # weeks after, days after the/my/her/his/our, weeks after the/my/her/his/our, the day after the/my/her/his/our, came the day after, showed up ~ after, turned up ~ after, arrived ~ after, came too late, arrived too late, took # weeks, taken # weeks, took over # weeks, it's been # weeks/days/months, its been # weeks/days/months, has been # weeks/days/months, been over # weeks, been more than, for over # weeks, lost in the post, lost in transit, lost by ~ courier, went missing, gone missing, gone astray, returned to sender, sent back to you, delivered to the wrong, delivered to someone, someone else signed, i didn't sign, nobody signed, ordinary post, standard post, normal post, by regular`,
  },
  // Another thing, or less of it.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `both left, both right, both lefts, two lefts, two rights, two left feet, odd pair, not a pair, don't match, doesn't match, do not match, mismatched, don't go together, different sizes, different shades, different lengths, wrong way round, wrong way up, wrong, you've sent me the, you sent me the, i was sent a/an/the, we were sent a/an/the, you've sent us, i got sent, i'd gone for, i'd asked for, i had asked for, we'd asked for, we had ordered, not the one i, isn't the one, not the model, not the version, someone else's order, somebody else's order, another customer's, meant for someone, addressed to someone, when i ordered, although i ordered, i specifically ordered, clearly ordered,
      # ~ short, am short, i'm short, we're short, short of, one too few, two too few, wasn't with, weren't with, isn't with, wasn't inside, weren't inside, wasn't there, weren't there, wasn't enclosed, wasn't attached, not with it, not enclosed, not in there, not supplied, came with no, comes with no, arrived with no, came without, arrived without, turned up without, delivered without, no instructions, no manual, no screws, no lid, no charger, no cable, no plug, no remote, no key, no bolts, no fixings, left out, left off, forgot to include, forgot to pack, forgot to send, forgot to put, you forgot, you've forgotten, half the, half of the, only half, not all of, not everything, not complete, isn't complete, only one, only got one, just the one, just one, one of them, another one is, a part ~ missing, the bag was empty, box was empty, envelope was empty, nothing in it, nothing inside`,
  },
  // Broken on the way, dirty, used, spoilt.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `hundred pieces, thousand pieces, in pieces, in bits, in shards, in smithereens, smithereens, in a ~ state, crushed, squashed, mangled, battered, bashed, buckled, dinged, ding in, gouge*, gouged, snapped, splinter*, punctured, puncture, water damage, waterlogged, sopping, drenched, damp, soaked, spilled, spilt, leaked all over, leaked everywhere, all over the box, burst open, hairline, ripped open, bent out of shape, out of shape, misshapen, poorly packed, badly packed, badly packaged, poorly packaged, no padding, no bubble wrap, not wrapped, just thrown in,
      used tissue, been used, clearly used, obviously used, already used, previously used, previously owned, not new, isn't new, wasn't new, not brand new, second-hand, worn before, been worn, someone's worn, signs of use, signs of wear, food residue, hair in, hairs in, hairs on, crumbs, fingerprints, already opened, been opened, seal broken, broken seal, seal was, no seal, makeup on, lipstick on, deodorant marks, sticky, grubby, mucky, stinky, reeks, reek of, stank, whiffs, a funny smell, smells funny, smells off, tastes off, tastes of, tasted of, tastes like, tasted like, went off, gone off, was off, rancid, stale, mushy, soggy, wilted, limp and, went limp, all limp, was limp, went brown, gone brown, turned brown, and brown, went sour, tastes sour, drooping, shrivelled, shriveled, lifeless, dead on, half dead, bruised, thawed, defrosted, lukewarm, out of date, past its best, past its date, past the date, use-by, ran out last, mould on, mold on, weevils, moths, bugs, maggot*, worms`,
  },
  // Does not do what it should.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `has stopped, have stopped, just stopped, suddenly stopped, stopped charging/heating/spinning/cooling/turning/playing/connecting/responding/printing/recording/ticking/pumping/going/altogether/completely/halfway, won't ~ charge/turn/switch/connect/pair/heat/cool/start/close/open/shut/stay/hold/fit/light/print/play/work/come/stop/lock/spin/drain/stand/sit/zip/inflate/sync/boot/load/click/stick, doesn't ~ charge/turn/switch/connect/pair/heat/cool/start/close/open/shut/stay/hold/light/print/play/come/stop/lock/spin/drain/stand/sit/zip/inflate/sync/boot/load/click/respond/recognise/keep/last/do, don't ~ charge/turn/switch/connect/pair/heat/close/open/stay/hold/light/come/stop/lock/respond/last, didn't ~ last/work/hold/survive, can't ~ get ~ to, cannot get ~ to, couldn't get ~ to, can't be opened, can't be closed, can't use it, cannot use it, unable to use, can't use them,
      no longer charges/turns/works/closes/opens/lights/holds/heats/cools/spins/fits/connects, doesn't run/tick/suck/grind/cut/brew/blow/glue/write/foam/steam/tell/slide/fold, don't run/cut/write/glow, loses time, runs slow, runs fast, gave up, given up, giving up the ghost, packed up, packed in, conked out, died on me, died on us, died after, dies after, is dead, was dead, completely dead, went dead, gone dead, went bang, blew up, tripped the, keeps flashing/beeping/tripping/switching/turning/cutting/coming/falling/slipping/leaking/freezing/crashing/stopping/jamming/breaking/losing/disconnecting/resetting/restarting/saying/telling/showing/deflating/sliding/popping/getting, kept falling/coming/stopping/cutting/crashing/switching, constantly flashing/beeping/crashing/losing/leaking, error e#, shows e#, error message, fault code, error code, fault light, warning light, not a drop, not a drip, not a sound, nothing happens, nothing happened, does nothing, did nothing, doing nothing, barely lasts, lasts about, lasted # days/weeks/months/uses/washes, lasted a day/week/month/fortnight, lasted less, only lasted, didn't even last, runs out after, flat after, flat within, goes flat, loses air, loses pressure, loses power, loses connection,
      squeaks, squeaky, squeaking, creaks, creaking, grinds, screeches, wobbles, wobbly, wobbling, overheats, gets so hot, freezes, crashes, jammed, slips, sags, sagged, sagging, peels, peeling off, flakes, flaking, fades, rusts, rusting, shrank, shrunk, shrinks, bled in, dye ~ ran, colour ~ ran, color ~ ran, stained my, ruined my, came apart, comes apart, coming apart, falls apart, fell to pieces, comes off, coming off, came away, coming away, falls off, fallen off, falling off, came unstuck, came unglued, split, ripped, ripped after, tore, tore after, holes after, hole after, broke after, broke on, broke within, broke the first, broke off, snapped after, snapped the first, in my hand, came off in, doesn't seal, not sealed, lets water, lets in water, let the water in, not waterproof, isn't waterproof, isn't level, not straight, not level, not even, isn't straight, crooked, lopsided, badly stitched, badly made, badly finished, badly glued, poorly stitched, poorly finished, poorly assembled, holes don't line, holes not drilled, don't line up, doesn't line up, doesn't sit, rough edges, sharp edge, sharp edges, scratches my, too hot to touch`,
  },
  // Other than told: size, colour, make.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `no way this is, no way that is, can't get it past/over/on/into/round/around, can't get them past/over/on, can't get into, couldn't get it on, couldn't get them on, can't do it up, can't do them up, sizing is off, sizing is way, sizing is all, size is off, sizes are off, size guide is, size chart is, miles out, way off, nowhere near, not even close, far too, way too, much too, swims on me, drown in, falls off me, pinches, pinch my, runs small, runs large, come up small, came up small, came up tiny, more like a, more of a, looks nothing, look nothing, looks more like, look more like, bears no resemblance, nothing like, clashes, not the shade, washed out, much darker, much lighter, much duller, much thinner, much smaller, much bigger, a lot smaller, a lot darker, a lot thinner, garish, see-through, see through, paper thin, paper-thin, flimsy, cheap plastic, feels plasticky, plasticky, tacky, is actually, it's actually, turns out to be, turned out to be, it turns out, turns out it's, chipboard, not leather, isn't leather, not real leather, not wood, isn't wood, isn't solid, not solid, not cotton, isn't cotton, not wool, isn't wool, not genuine, isn't genuine, not authentic, not silver, isn't silver, turned green, went green, turns my skin, false advertising, falsely advertised, falsely, i call that, no such, nothing of the sort, nowhere does it, doesn't say anywhere, doesn't mention, did not mention, didn't mention, wasn't mentioned, not mentioned, out by # cm, isn't compatible, not compatible, is not compatible, doesn't support`,
  },
  // Money.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `isn't back on/in, is not back on/in, not back on/in my, hasn't come back, hasn't reached, not reached my, hasn't hit, not been refunded/credited/reimbursed/repaid/paid, haven't been refunded/credited/reimbursed/repaid, hasn't been refunded/credited/reimbursed/repaid/processed, not refunded, never refunded, never got ~ back, never saw, not seen a penny, haven't seen a penny, still out of pocket, out of pocket, refund ~ not, refund ~ never, refund ~ yet, refund was short, refunded less, only refunded, partially refunded, refunded the wrong, # twice, taken ~ twice, took ~ twice, billed ~ twice, debited ~ twice, paid ~ twice, twice for the same, two payments, two charges, double payment, double the, charged double, charged for, charged the wrong, charged more, charged full, charged the full, charging me, kept charging, still charging, being charged, i'm being charged, was charged, were charged, been charged, never agreed to pay, price went up, different amount, more than i agreed, more than advertised, more than the site, more than it said, never came off, didn't come off, hasn't come off, not come off, hasn't been applied, not been applied, code ~ rejected, code doesn't, code wouldn't, code is invalid, voucher ~ not, gift card ~ not, gift card ~ empty, points ~ disappeared, points ~ gone, extra fee, extra fees, hidden fee, hidden fees, customs bill, handling fee, pay for the return, pay the return, pay to return, paying for your mistake, still going out, still coming out, still being taken, still taking, still billing, keep taking, keep billing, keeps billing, tied into, locked into, never signed up, didn't sign up, never asked for, didn't ask for, never ordered, did not order, never subscribed, didn't subscribe, can't cancel, cannot cancel, impossible to cancel, no way to cancel, no way of cancelling, won't let me, will not let me, wouldn't let me`,
  },
  // No answer, no help, a word not kept.
  {
    signal: 'chase',
    weight: 2,
    phrases: `unanswered, automated messages, automated emails, automatic messages, automatic replies, template reply, template answer, stock reply, same reply, same email, is there a human, anyone there, anyone reading, is anyone there, is anyone reading, anybody there, been trying to reach, trying to reach you, tried to reach you, get hold of you, get hold of anyone, get hold of someone, get through to, can't get through, cut off, got disconnected, line went dead, in a queue, passed around, passed from, sent round, sent from one, being passed, blame the courier, blaming the courier, blames you, blame each other, nobody/no-one came/called/rang/replied/turned/showed/bothered/knows/helped/helps/seems/can/wants/told/informed/ever, no one came/called/rang/replied/turned/showed/bothered/knows/helped/helps/seems/can/wants/told/informed/ever, no engineer, no technician, no callback, no call back, no reply to, no reaction, heard nothing since, nothing since then, not a single reply, no apology, without a reply, without reply, without an answer, without any reply, second/third/fourth/fifth/sixth/umpteenth time/email/message/mail/attempt/request/letter, #rd/#th/#nd/#st email/message/attempt/request/letter/time, i've written # times, written # times, called # times, rang # times, phoned # times, emailed # times, messaged # times, tried # times, explained # times, took the day off, day off work, took a day off, took time off, taken time off, waited in, stayed in, stayed home, waited at home, waited all day, waited the whole, waited for nothing, for nothing, that was ~ ago, that was ~ weeks, that was last week, which was ~ ago, still waiting, am still waiting, keep waiting, keep being told, keep getting, you keep saying, you keep telling, always next week, every week the same, fob me off, fobbing me, given the runaround, giving me the runaround, stalling, going nowhere, getting nowhere, go round in circles`,
  },
  // Refused, cancelled, how they were treated.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `won't take ~ return, won't take it back, won't take them back, won't accept ~ return, won't accept, won't refund, won't replace, won't repair, won't exchange, won't honour, will not accept, will not refund, will not replace, will not take, wouldn't accept, wouldn't take, wouldn't refund, refused my, refused the, refused to, turned down, turned me down, was rejected, been rejected, got rejected, was denied, been denied, denied my, was declined, been declined, not accepted, saying they'd been, saying it had been, says it's been, claiming it, claiming i, claim i, accusing me, accused me, accuse me, as if i, blaming me, blame me, my own fault apparently, apparently it's my fault, treated like a, made to feel, talked down, spoken to like, laughed at me, hung up on me, closed my ticket, closed the ticket, closed the case, closed my case, has been cancelled, been canceled, was cancelled, was canceled, got cancelled, cancelled on me, cancelled by you, order cancelled, you cancelled, you've cancelled, simply cancelled, just cancelled, without explanation, no explanation, no reason given, without any notice, no notice, no warning, sold it to someone, still for sale, still on sale, still on your site, still in stock on, guarantee is over, guarantee has expired, guarantee is up, warranty is over, warranty is up, warranty has expired, warranty expired, warranty is void, warranty was void, not under warranty, out of warranty, only months old, less than a year, not even a year, not even a month, not even # months, barely a month, barely # months,
      lobbed, threw the, threw it, threw my, thrown, chucked, dumped, tossed, hurled, slung, kicked, dropped it, dropped the parcel, left on the, left at the, left it on, left it in, left it outside, left it with, left it at, left in the, left outside, left with a neighbour, left a # kg, on the pavement, in full view, at the kerb, down the road, wrong neighbour, rude, abrupt, aggressive, offhand, curt, sullen, dismissive, patronising, condescending, sarcastic, shouted at, swore at, yelled at, sneered, shrugged, couldn't care less, couldn't be bothered, can't be bothered, didn't care, didn't bother, doesn't care, don't care, refused to carry, refused to bring, wouldn't carry, wouldn't bring`,
  },
  {
    signal: 'displeasure',
    weight: 2,
    phrases: `not on, it's not on, out of order, bang out of order, poor show, poor form, beyond a joke, taking the mickey, sick of this, sick to death, at the end of my, last straw, lost patience, losing patience, patience is, run out of patience, no patience left, this is getting, leaves a lot to be desired, leaves a bad taste, sour taste, below par, sub-par, subpar, substandard, sub-standard, not up to standard, not up to scratch, not fit for purpose, unfit for purpose, not of satisfactory quality, won't do, simply won't do, not the standard, not what we paid, not what i paid, not worth, isn't worth, overpriced, a let down, such a let-down, feel cheated, feel let down, feel conned, feel ripped, feel stupid, feel fobbed, feel mugged, hurtful, stings, heartless, insult, insulting, farce, farcical, fiasco, shambles, shambolic, hopeless, diabolical, dire, abysmal, woeful, lousy, crappy, rotten service, ghastly, cheeky, cheek of it, bad form, bad taste, mortified, dismayed, exasperat*, infuriat*, aggravat*, irritat*, irate, cross about, cross that, very cross, rather cross, quite cross, put out, peeved, miffed, hacked off, narked, cheesed off, had it with`,
  },
  {
    signal: 'displeasure',
    weight: 1,
    phrases: `pain, a pain, headache, hassle, faff, not good, not very good, not nice, not helpful, unhelpful, not funny, not amused, hurt, embarrassing, awkward, worrying, upsetting, stressful, a bore, tiresome, tedious, messy, sorry state, so-so, not as good, not quite, no good, less than ideal, less than impressed, could be better, left me, left us, without a, stuck with, put up with, make do, made do, to be honest, frankly, honestly, i must say, i have to say, put this right, put it right, make this right, sort this, look into this, look into it, what's going on, what is going on, what gives, how else, what now, any idea why`,
  },
  {
    signal: 'solved',
    weight: 4,
    phrases: `forget my, forget about my, disregard, ignore that, sorry for the panic, was with next door, was with the neighbour, was at next door, turned up at the neighbour, next door had it, neighbour had it, in one piece this time, sorted it so, sorting it so, sorting that out so, sorting this so, arrived safely, arrived safe and sound, all working, all good now, all fine now, no longer an issue, no longer a problem`,
  },
  {
    signal: 'own-fault',
    weight: 3,
    phrases: `our own doing, my own doing, all my doing, my own stupid, my own silly, my own clumsy, i was clumsy, clumsy me, i broke it myself, little one dropped, son dropped, daughter dropped, dog chewed, dog ate, cat knocked, i lost the, i've lost the, to my shame, hit the buy button twice, clicked twice, ordered twice by, ordered one too many, ordered too many, put the wrong, typed the wrong, gave the wrong, entered the wrong, picked the wrong, chose the wrong, ordered the wrong`,
  },
  {
    signal: 'asking',
    weight: 1,
    phrases: `spare part, spare parts, spares for, sell them singly, sell them separately, worn out after # years, after # years of, returns policy, return policy, just isn't me, isn't really me, isn't for me, not really my style, doesn't suit me, suit me, changed my mind, like to send ~ back, want to send ~ back, still amend, amend my order, go to my office, invoice in, deliver after, we're away, roughly when, no hurry, is it dimmable, i wondered whether, i wondered if`,
  },
  {
    signal: 'automatic',
    weight: 6,
    phrases: `my thesis, my dissertation, my research project, student at, your email will not be read, we are closed, are closed from, our office is closed, currently closed, back in the office, on annual leave, on maternity leave`,
  },
  {
    signal: 'failure',
    weight: 1,
    phrases: `# days later, # weeks later, a month old, a week old, # weeks old, # months old, straight away, right away, from day one, on first use, the first time i`,
  },
  {
    signal: 'chase',
    weight: 1,
    phrases: `over a month ago, over # weeks ago, more than a month ago, more than # weeks ago, a month ago and, # weeks ago and, all week, all this week, for a week now`,
  },
  {
    signal: 'chase',
    weight: 2,
    phrases: `didn't help, did not help, hasn't helped, has not helped, no help at all, made no difference, to no effect, without success, without result, had no reaction, no reaction so far, yet to see one, never seen one, been promised`,
  },
  {
    signal: 'displeasure',
    weight: 2,
    phrases: `not supposed to happen, isn't supposed to, aren't supposed to, not supposed to be, shouldn't happen, should not happen, that's not normal, this isn't normal, isn't normal, not what i expected, not what i was expecting, not as expected, less than expected, not how it should, doesn't seem right, does not seem right, can't be right, cannot be right, not acceptable, had to pay, had no time to, left it standing, left it standing in, engraved wrong*, printed wrong*, spelled wrong*, written wrong*, wrongly engraved, wrongly printed, misprinted, misprint`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `dip in, a dip, doesn't match, does not match, don't match, do not match, isn't among, aren't among, not among them, doesn't keep, doesn't even keep, won't keep, doesn't stay, going in circles, driving in circles, in circles on, round in circles, in a plain, in an ordinary`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `is too big/small/short/long/tight/wide/large ~ after all, are too big/small/short/long/tight/wide/large ~ after all, too big/small/short/long/tight/wide/large for me after all, is it too late, too late to, not too late, not a dip, dip in sight, burner, burners, is it normal`,
  },
  {
    signal: 'asking',
    weight: 1.5,
    phrases: `i'll send it back, i'll send them back, i will send it back, will be sending it back, do i print, forgot to enter, forgot to add, forgot to use, move the delivery, add # more, add another, to yesterday's order, to my order, introduce our, introduce ourselves, is it normal for, who does the, how long is the, i'm new to this`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `emptying itself, claims i, claims that i, claims to have, insists i, insists that, got two, got two of, got the same, two of the same, same one twice, burst open, sprang open, popped open, now in week, in week #, nothing has been sent, nothing has been shipped, nothing's been sent, red patches, itchy patches, out in a rash, but the order was, but the price was, but the total was, but it should, isn't picked up, not picked up, isn't recognised, isn't recognized, not recognised, not recognized, a different story, different story every, tells me to use, told me to raise, sends me to, sent me back to, stench, gives off, at an angle, haven't spoken to a, not spoken to a`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `damaged-box discount, don't mind a dent, don't mind a scratch, it should be m1, don't mind`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `to my old address, to the old address, in polish only, in chinese only, in german only, only in polish/chinese/german/french/spanish/italian, whine, whining, high-pitched, for no reason, without any reason, we count #, i count #, counted #, didn't make it past, didn't last, don't last, drop the price, dropped the price, lowered the price, hung up, put through, every evening it, turns into tomorrow, postage on both, isn't how i ordered, not how i ordered`,
  },
  {
    signal: 'praise',
    weight: 1.5,
    phrases: `looking forward to the, really looking forward, still look lovely, still looks lovely, still going strong, works fine, working fine, works perfectly`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `two weeks on, mislaid the, lost the manual`,
  },
];
