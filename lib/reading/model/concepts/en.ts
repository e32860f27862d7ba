/** Words by what they are about, folded; `x*` begins so, `*x` ends so. The first list that holds a word names it. */
export const en = {
  i: 'i, me, myself, im, ive, id',
  we: 'we, us, ourselves, weve',
  my: 'my, our, mine, ours',
  you: 'you, ye, yous, youve, ya, yourselves',
  your: 'your, yours',
  it: 'it, they, them, this, that, these, those, its, he, she, him, her, one, ones, thats',
  there: 'there, theres, here',
  nobody: 'nobody, noone, none, neither',
  nothing: 'nothing, nowhere, zero, nil, nowt, zilch',
  not: 'not, t, dont, doesnt, didnt, isnt, wasnt, wont, cant, cannot, hasnt, havent, couldnt, arent, wouldnt',
  no: 'no, without, nor',
  never: 'never',
  always: 'always, every, each, keeps, constantly, keep, kept',
  only: 'only, just, merely, barely, hardly, single, sole',
  but: 'but, however, though, yet, except, only',
  still: 'still, yet, already, even, any',
  again: 'again, another, once, twice, back, repeatedly',
  since: 'since, ever',
  after: 'after, following, within, afterwards',
  until: 'before, until, till, by, prior',
  instead: 'instead, rather, lieu',
  than: 'than',
  whereas: 'while, whereas, although, despite, whilst',
  because: 'because, so, as, cause, hence, therefore',
  if: 'if, suppose, supposing, should, whether, unless, case, incase, might, may',
  ask: 'how, what, where, why, which, who, when, question, questions, wondering, wonder, ask, asking, asked, query',
  know: 'know, let, tell, told, confirm, advise, check, find, sure, info, information, detail, details',
  can: 'can, could, able, possible, possibly, manage, managed',
  want: 'want, would, like, love, wish, wanted, hoping, d, ll, prefer',
  must: 'must, need, needs, needed, supposed, meant, have',
  please: 'please, kindly, pls, send, sort, request, grateful',
  thanks:
    'thanks, thank, cheers, ta, thankyou, appreciate, appreciated, compliments, kudos, grateful, congrats',
  sorry: 'sorry, apologies, apologise, apology, excuse, pardon',
  luck: 'luckily, fortunately, finally, thankfully, promptly, right, quickly',
  alas: 'unfortunately, sadly, shame, pity, alas, afraid',
  upset:
    'disappointed, disappointing, angry, furious, annoyed, annoying, ridiculous, disgrace, disgraceful, useless, unacceptable, appalled, raging, unhappy, frustrated, frustrating, complaint, complain, complaining, joke, poor, shocking, terrible, awful, horrible, odd, strange, weird, disgusted, fuming, livid, scam, rubbish, rude, cross, fed, upset, rotten, wasted',
  good: 'lovely, good, great, brilliant, perfect, happy, delighted, excellent, nice, beautiful, gorgeous, pleased, fantastic, amazing, superb, best, fine, grand, wonderful, quick, fast, enjoy, enjoyed, enjoying, friendly, loves, loved, favourite, glad, well, spot, delicious, class, spotless, impressed, recommend, treat, proud, super, fab, pleasure',
  greet:
    'hi, hello, hey, dear, hiya, morning, afternoon, evening, regards, howdy, sir, madam, team, folks, lads',
  ordered: 'ordered, bought, purchased, chose, picked, paid, asked, selected, requested, booked',
  order: 'order, orders, purchase, number, ref, reference, po, receipt',
  buy: 'buy, buying, ordering, purchase, considering, thinking, interested, stock, sell, available, availability, shop, tempted',
  got: 'got, received, came, arrived, delivered, turned, get, getting, gotten, landed, unpacked, opened, comes, arrive, receive, showed, contained, supplied',
  sent: 'sent, shipped, posted, dispatched, despatched, sending, sends, included, enclosed, packed',
  delivery:
    'delivery, courier, shipping, driver, postman, tracking, carrier, dhl, ups, dpd, evri, hermes, fedex, an, royal, deliver, dispatch, van, postage, shipment, delivering, parcelforce, depot',
  parcel: 'parcel, package, box, boxes, parcels, consignment, carton, cartons, envelope, pallet, delivery',
  pack: 'packaging, wrapping, wrapped, paper, cardboard, plastic, bag, label, labels, sticker, lid, cap, seal, sealed, padding, tape, bubble',
  money:
    'money, amount, euro, euros, pounds, quid, price, bill, cost, costs, vat, fee, bank, card, balance, dollars, cheap, dear, expensive, fiver, tenner, payment, worth, usd, paypal, statement',
  charged: 'charged, charge, debited, taken, billed, took, deducted, paying, paid, charges, charging, debit',
  refund: 'refund, refunded, reimburse*, refunding, credit, credited, refunds, repaid, store-credit',
  return:
    'return, returned, returning, exchange, exchanged, returns, swap, swapped, collect, collection, collected, rma',
  invoice: 'invoice, invoices, invoiced, receipt, vat, accounts, auditor, statement',
  discount: 'discount, code, voucher, coupon, gift, promo, offer, sale, points, loyalty, off, bundle, deal',
  account: 'account, password, login, log, logged, logging, profile, app, email, username, data, reset, sign',
  subscription:
    'subscription, subscribe, subscribed, membership, monthly, trial, cancel, cancelled, cancelling, licence, license, renewal, renewed, plan, key, activation, unsubscribe',
  site: 'site, website, page, listing, photo, photos, picture, pictures, description, webpage, image, catalogue, manual, instructions, guide, chart, ad, leaflet, advert, described, shown, pictured',
  says: 'says, said, states, stated, say, according, described, shows, advertised, reads, listed, lists, claims, marked, printed, shown, showing, mentions',
  promise:
    'promised, promise, confirmed, confirmation, agreed, assured, guaranteed, supposed, due, expected, told, booked, scheduled',
  warranty:
    'warranty, guarantee, repair, repaired, engineer, technician, spare, spares, replacement, parts, fix, fixed, fitter',
  reply:
    'reply, answer, response, replied, answered, respond, responded, heard, hear, acknowledged, replies, answers, answering',
  mail: 'email, emails, emailed, mail, message, messages, wrote, write, written, contacted, contact, form, reminder, writing, messaged, letter',
  call: 'call, called, phone, phoned, rang, ring, hold, line, voicemail, calls, callback, calling, hung, queue, telephone',
  staff:
    'agent, customer, service, support, chat, chatbot, bot, robot, colleague, staff, rep, advisor, assistant, manager, lad, girl, man, woman, helpdesk, sales, team',
  wait: 'wait, waiting, waited, patient, patience, home, hours, overdue, transit, outstanding, pending',
  late: 'late, delayed, delay, later, overdue, slow, behind, rescheduled, postponed',
  broken:
    'broken, broke, smashed, cracked, snapped, torn, ripped, bent, faulty, defective, damaged, shattered, dented, crushed, squashed, split, burst, burnt, melted, ruined, dead, wilted, mouldy, moldy, bruised, chipped, warped, buckled, worn, frayed, kaput, banjaxed, bust, busted, crooked, lopsided, rancid, sour, stale, wonky, crumpled, blank, scorched, scratched, soaked, soggy, damp, wet, defect, damage, fault, leaking',
  flaw: 'scratch, scratches, dent, dents, crack, cracks, hole, holes, stain, stains, stained, chip, tear, rip, mark, marks, rust*, loose, seam, dirty, dust, dusty, hair, hairs, grease, smell, smells, smelling, reeks, reek, stinks, stink, musty, sticky, wobble*, rattle*, squeak*, leak, leaks, leaked, drips, flicker*, buzz*, hum*, click*, rub*, itch*, rash, blister*, bleach*, fade*, shed*, shrunk, shrank, bobbl*, pill*, peel*, jam*, freeze*, crash*, blur*, smudge*, misprint*, typo, burns, scuff*, splinter*, mould, creased, bubbles',
  missing:
    'missing, lost, empty, gone, short, lacking, absent, incomplete, forgot, forgotten, disappeared, vanished, missed, lacks, omitted, left, minus',
  wrong: 'wrong, incorrect, mistake, error, incorrectly, mixed, misspelt, misspelled, wrongly, correct',
  differ:
    'different, differ, other, same, difference, looks, looked, more, less, actually, real, turns, instead, nothing, unlike, match, matches, matched, actual, closer',
  extent:
    'small, smaller, big, bigger, large, larger, short, shorter, long, longer, narrow, wide, wider, thin, thinner, thick, light, lighter, dark, darker, heavy, high, low, tight, loose, hard, soft, tiny, huge, stiff, weak, flat',
  too: 'too, very, so, really, totally, completely, entirely, quite, almost, nearly, way, far, much, bit, rather, pretty',
  size: 'size, sizes, cm, mm, metre, metres, inch, inches, kg, grams, litre, ml, width, length, dimensions, feet, foot, xl, small, medium, g, m, measured, measures, weighs',
  colour:
    'red, blue, green, yellow, black, white, grey, gray, brown, pink, purple, orange, beige, cream, navy, colour, color, colours, silver, gold, teal, ivory, turquoise, burgundy, shade',
  matter:
    'wood, wooden, oak, leather, cotton, wool, plastic, metal, glass, steel, linen, silk, polyester, brass, rubber, chipboard, mdf, pine, acrylic, marble, ceramic',
  works:
    'works, work, working, worked, turn, charge, charging, start, starts, close, closes, open, opens, fit, fits, fitted, hold, holds, stays, stay, goes, go, went, spins, heats, cools, connect, connects, runs, run, fell, falls, fall, drops, comes, stops, stopped, switch, switches, lights, plays, loads, load, lasts, lasted, pair, does, do, did, stuck, gets, refuses',
  sits: 'sits, sat, sitting, lies, lying, inside, hangs, hanging, stands',
  old: 'used, worn, secondhand, old, expired, expiry, date, out, best, use, previous, opened, outdated, expire, secondhand, second-hand, refurbished',
  new: 'new, replacement, fresh, original, unopened, unused, brand',
  time: 'day, days, week, weeks, month, months, year, years, hour, hours, minutes, fortnight, time, times, working',
  weekday:
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, mon, tue, wed, thu, thurs, fri, sat, sun',
  month:
    'january, february, march, april, may, june, july, august, september, october, november, december, christmas, easter, jan, feb, sept, oct, nov, dec',
  now: 'now, today, currently, meanwhile, presently, just, recently, tonight, morning',
  past: 'yesterday, last, ago, earlier, previously, initially, first, originally',
  future: 'tomorrow, next, soon, will, shall, going, ll, upcoming, later',
  number:
    'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, hundred, dozen, both, double, couple, pair, several',
  ordinal: 'second, third, fourth, fifth, sixth, umpteenth, thrice',
  part: 'half, part, rest, left, right, side, top, bottom, back, front, edge, base, leg, legs, screw, screws, zip, button, wheel, wheels, handle, cable, plug, lock, key, piece, pieces, corner, end, strap, sole, sleeve, hinge, drawer, shelf, middle, pump, valve',
  all: 'all, everything, whole, everyone, entire, full',
  folk: 'husband, wife, daughter, son, mother, father, mum, mam, mom, dad, child, children, kids, grandson, granddaughter, sister, brother, friend, gran, granny, nan, dog, cat, baby, neighbour, neighbours, boss, guests, partner, nephew, niece, customers, client, clients',
  event:
    'birthday, party, wedding, holiday, christening, communion, funeral, present, trip, concert, anniversary, exam, school, match, race, camping, festival',
  elsewhere:
    'elsewhere, competitor, shop, amazon, ebay, supermarket, landlord, council, office, previous, another',
  ownfault:
    'accident, accidentally, myself, own, fault, silly, stupid, misread, muppet, eejit, brain, mistakenly, blame, idiot',
  solved:
    'solved, sorted, found, resolved, fine, ignore, disregard, withdraw, withdrawn, cancelled, closed, settled, panic, alarm, forget, turned, scrap, works',
  fear: 'afraid, hope, hopefully, hoping, worry, worried, worrying, risk, maybe, perhaps, probably, suspect, likely, scared, dreading, expecting',
  business:
    'quote, partnership, collaborate, collaboration, applying, application, cv, internship, vacancy, proposal, supplier, wholesale, rates, brochure, influencer, followers, seo, company, marketing, wholesale, bulk, club, trade',
  automatic:
    'automatic, automated, autoreply, newsletter, unsubscribe, noreply, leave, urgent, annual, maternity, return, monitored, ticket, unattended',
  change:
    'change, changing, add, amend, update, swap, cancel, switch, move, combine, moved, postpone, redirect, changed, correct, edit, collect, remove, delete',
  address:
    'address, street, house, postcode, door, porch, garden, step, doorstep, locker, bin, letterbox, gate, home, flat, eircode, mailbox, reception',
  be: 'is, are, was, were, be, been, being, am, s, re, m',
  have: 'have, has, had, ve, having',
  see: 'see, saw, seen, look, looks, looking, feels, feel, sounds, tastes, taste, noticed, notice, realised, measured, counted, count, weighed, found, discovered, appears, seems',
  safety:
    'dangerous, fire, flame, smoke, shock, sparks, injured, hospital, doctor, allergic, allergy, toxic, blood, cut, burned, unsafe, safe, safety, hazard, choking',
  the: 'the, a, an',
  also: 'and, also, plus, or, then, besides',
  place:
    'in, on, at, up, down, over, under, into, onto, around, round, through, outside, between, against, above, below, across, upside',
  with: 'with, by, via, per, along, together',
  of: 'of, from, to, for, about',
  some: 'something, somebody, someone, people, some, thing, things, anyone, anything, lot, few, enough, bits, anybody, whatever, stuff',
  do: 'make, made, making, done, use, using, try, tried, happen, happens, happened, help, put, set, press, pressed, pull, pulled, touch, turning, job',
  give: 'give, gave, given, take, taking, bring, brought, picked, chuck, throw, binned, saved',
  pay: 'pay, free, extra, percent, expense',
  speak:
    'talk, talked, speak, explain, explained, explaining, read, reading, word, words, mention, mentioned, spoke, laughed, informed',
  think:
    'think, thought, understand, believe, guess, assume, assumed, mind, reason, normal, clear, exactly, honest, expect, imagine',
  bad: 'bad, worse, worst, trouble, problem, issue, matter, mess, hate, drama, hassle, tough',
  thing:
    'tea, coffee, book, books, lamp, table, chair, bike, tent, coat, shoes, boots, machine, bed, mattress, sofa, cushion, curtain, curtains, kettle, oven, pan, pot, knife, knives, glasses, helmet, saddle, tyre, laptop, charger, case, candle, candles, soap, perfume, drill, saw, ladder, game, doll, toy, puzzle, dress, trousers, jeans, shirt, skirt, jumper, sweater, hoodie, desk, rug, carpet, frame, watch, necklace, earring, earrings, mug, cup, cups, vase, plate, plates, bowl, bottle, bottles, wine, flowers, plant, plants, seeds, bulbs, cake, chocolate, cheese, meat, printer, ink, toner, device, unit, product, item, items, set, backpack, socks, hat, gloves, suit, poster, album, tickets, ticket, fabric, yarn, guitar, nappies, mirror, clock, radio, speaker, headphones, earbuds, screen, torch, blender, toaster, fridge, freezer, hoover, vacuum, telescope, goods, scooter, trainers, blanket, duvet, pillow, mat, jar, tin, bars, paint, wallpaper, tiles, rolls, batch',
  home: 'house, kitchen, floor, wall, room, car, bathroom, bedroom, hall, garage, window, landing',
};
