/**
 * English, from the honest no to the closing. A remedy's sentence also stands after the colon of `part.giveIn`, so it
 * has no colon of its own, and reads whole without its day.
 */
import { inHalves, list, lowerFirst, type ReplyTexts } from '../texts.ts';

const on = (day: string | null) => (day ? ` on ${day}` : '');
/** `On Thursday 26 November I'll post` or `I'll post`. */
const onDay = (day: string | null, clause: string) => (day ? `On ${day} ${clause}` : clause);
const elsewhere = (shops: readonly string[]) => (shops.length > 0 ? list(shops, 'or') : 'another shop');

export const cannot: ReplyTexts['cannot'] = [
  (words) => `There's one thing I can't do, and I'd rather tell you now: ${words}.`,
  (words) => `I want to be honest about what isn't possible: ${words}.`,
  (words) => `I'm sorry that I have to say no to one thing: ${words}.`,
  (words) => `I wish I could do one more thing for you, and I can't: ${words}.`,
  (words) => `Here I can't help you, and it's fairer to say so: ${words}.`,
  (words) => `You deserve a straight answer on what I can't offer: ${words}.`,
];

export const remedy: ReplyTexts['remedy'] = {
  replacement: [
    (day) => `I'll send you a replacement${on(day)}.`,
    (day) => `You'll get a new one from me${day ? `; I'll post it on ${day}` : ''}.`,
    (day) => `${onDay(day, "I'll put")} a replacement in the post for you.`,
    (day) => `I'm replacing it for you${day ? `, and I'll send the new one off on ${day}` : ''}.`,
    (day) => `I want you to have a good one, so I'll send you another${on(day)}.`,
    (day) => `I'll pack a new one for you and hand it to the carrier${on(day)}.`,
  ],
  refund: [
    (day) => `I'll refund you the full amount${on(day)}.`,
    (day) => `You'll get all of your money back${day ? `; I'll transfer it on ${day}` : ''}.`,
    (day) => `${onDay(day, "I'll pay")} you back in full.`,
    (day) => `I'm returning the whole amount to you${day ? `, and I'll make the payment on ${day}` : ''}.`,
    (day) => `I'll make sure that the full amount goes back to you${on(day)}.`,
    (day) =>
      `What you paid is coming back to you in full${day ? `; I'll send the money on ${day}` : ", and I'll see to that myself"}.`,
  ],
  'partial-refund': [
    (day, amount) => `I'll refund you ${amount ?? 'part of the amount'}${on(day)}.`,
    (day, amount) =>
      `You'll get ${amount ? `${amount} of` : 'part of'} your money back${day ? `; I'll transfer it on ${day}` : ''}.`,
    (day, amount) => `${onDay(day, "I'll pay")} you back ${amount ?? 'part of what you paid'}.`,
    (day, amount) =>
      `I'm sending ${amount ?? 'part of the amount'} back to you${day ? `, and I'll make the payment on ${day}` : ''}.`,
    (day, amount) =>
      `I'm giving you ${amount ?? 'part of your money'} back${day ? `, which I'll pay on ${day}` : ''}.`,
    (day, amount) => `I'll return ${amount ?? 'part of the amount'} to you${on(day)}.`,
  ],
  repair: [
    (day) => `I'll have it repaired for you${day ? ` and will set that in motion on ${day}` : ''}.`,
    (day) => `I'll make sure it gets repaired${day ? `; I'll arrange it on ${day}` : ''}.`,
    (day) => `${onDay(day, "I'll arrange")} the repair for you.`,
    (day) => `I'm getting it mended for you${day ? `, and I'll start on that on ${day}` : ''}.`,
    (day) => `You can leave the repair to me${day ? `; I'll get it under way on ${day}` : ''}.`,
    (day) => `I'll book it in for repair${on(day)}.`,
  ],
  resend: [
    (day) => `I'll send your order again${on(day)}.`,
    (day) => `You'll get your order after all; I'll send a new parcel${on(day)}.`,
    (day) => `${onDay(day, "I'll put")} your order in the post once more.`,
    (day) => `I'm getting a new parcel ready for you${day ? `, and I'll send it off on ${day}` : ''}.`,
    (day) => `I'll pack your order afresh and hand it to the carrier${on(day)}.`,
    (day) => `I'd like it to reach you this time, so I'll send your order again${on(day)}.`,
  ],
  discount: [
    (day, amount) =>
      `I'd like to give you ${amount ? `${amount} off` : 'a discount on'} your next order${day ? `; I'll send you the code on ${day}` : ''}.`,
    (day, amount) =>
      `You'll get a discount code${amount ? ` worth ${amount}` : ''} from me for a future order${day ? `; I'll send it on ${day}` : ''}.`,
    (day, amount) =>
      `${onDay(day, "I'll send")} you a code ${amount ? `for ${amount} off` : 'for a discount on'} your next order.`,
    (day, amount) =>
      `Your next order comes with ${amount ? `${amount} off` : 'a discount'} from me${day ? `, and I'll email you the code on ${day}` : ''}.`,
    (day, amount) =>
      `On a future order, ${amount ?? 'part of the price'} is on me${day ? `; I'll write to you with the code on ${day}` : ''}.`,
    (day, amount) =>
      `I'm putting ${amount ?? 'a discount'} towards your next order${day ? `, and I'll send you the code on ${day}` : ''}.`,
  ],
  call: [
    (day) => `${day ? `I'll call you on ${day}` : "I'd like to call you"} so that we can talk it through.`,
    (day) => `I'd rather talk this over with you on the phone${day ? `, so I'll call you on ${day}` : ''}.`,
    (day) =>
      `Talking will get us further than writing, so ${day ? `I'll ring you on ${day}` : "I'd like to ring you"}.`,
    (day) =>
      `${onDay(day, day ? "I'll pick up the phone" : "I'd like to pick up the phone")} and go through all of it with you.`,
    (day) => `I'd like to hear it from you directly${day ? `, and I'll call you on ${day}` : ', by phone'}.`,
    (day) =>
      `Rather than send you another email, ${day ? `I'll phone you on ${day}` : "I'd like to phone you"}.`,
  ],
  explanation: [
    (day) => `I'll look into how this could happen and write to you${on(day)} with what I find.`,
    (day) => `I'll find out how this came about and explain it to you${on(day)}.`,
    (day) => `${onDay(day, "I'll write")} and tell you what was behind this.`,
    (day) => `I want to know myself what happened here, and I'll tell you${on(day)} what I found.`,
    (day) => `I owe you an answer on how this came about, and I'll give it to you${on(day)}.`,
    (day) => `You'll get the full story from me${on(day)}, once I've found out what happened.`,
  ],
  exception: [
    (day) => `I'm making an exception for this order${day ? `, and I'll see to it on ${day}` : ''}.`,
    (day) =>
      `For this order I'm setting our usual rule aside${day ? `, and I'll arrange it on ${day}` : ''}.`,
    (day) => `I won't hold you to our usual rule here${day ? `; I'll put that through on ${day}` : ''}.`,
    (day) => `${onDay(day, "I'll arrange")} an exception for you on this order.`,
    (day) =>
      `I'm doing this another way for you than we do for others${day ? `, and I'll have it done on ${day}` : ''}.`,
    (day) => `You can count on an exception from me here${day ? `; I'll arrange it on ${day}` : ''}.`,
  ],
};

export const basis: ReplyTexts['basis'] = {
  right: [
    () => "You're entitled to that.",
    () => "That's your right.",
    () => "There's no need to thank me: it's yours by right.",
    () => "That's no favour: you have a right to it.",
    () => "It's no more than you have a right to.",
    () => 'The law is on your side in this.',
  ],
  goodwill: [
    () => "I don't have to, but I'm glad to do it.",
    () => "It goes beyond what I owe you, and I'd like to do it.",
    () => "I see it as a courtesy, and I'm happy to do it.",
    () => "I'm doing this of my own accord, and with pleasure.",
    () => 'Please take it as a gesture of goodwill from me.',
    () => "It's more than I have to do, and I do it gladly.",
  ],
};

export const part: ReplyTexts['part'] = {
  giveIn: [
    (remedy) => after("I'll do what you ask", remedy),
    (remedy) => after("I'll go along with what you ask", remedy),
    (remedy) => after("I'm giving you what you asked for", remedy),
    (remedy) => after('My answer to your request is yes', remedy),
    (remedy) => (remedy ? `${remedy} That is what you asked of me.` : "I'm doing what you asked of me."),
    (remedy) => after('I agree to what you want', remedy),
  ],
  goodbye: [
    (shops) =>
      `With that, I'd like to let the discussion rest. You and I see this differently, and I don't expect us to agree. I think ${elsewhere(shops)} would suit you better, and I hope you enjoy buying there. I wish you well.`,
    (shops) =>
      `As far as I'm concerned, that settles it. We look at this in different ways, and that's all right. You'll probably find a better match at ${elsewhere(shops)}. Thank you for having bought from us, and all the best.`,
    (shops) =>
      `I'd like to leave the debate here. We don't see eye to eye, and neither of us has to change our mind. I expect you'd be better served by ${elsewhere(shops)}. Thank you, and take good care.`,
    (shops) =>
      `For me, that brings this to a close. Your view and mine lie too far apart to meet, and I respect yours. For what you're looking for, I'd try ${elsewhere(shops)}. I wish you all the best.`,
    (shops) =>
      `I won't go on about which of us is right. You and I aren't on the same page, and I doubt more messages would change that. You may well be happier with ${elsewhere(shops)}. Goodbye, and I hope things go well for you.`,
    (shops) =>
      `I think our ways part here, on good terms as far as I'm concerned. We disagree, and I'm leaving it at that. I'd recommend ${elsewhere(shops)} for your next purchase. I'm grateful that you shopped with us, and I wish you well.`,
  ],
};

export const openQuestion: ReplyTexts['openQuestion'] = {
  more: [
    () => 'Is there anything else that bothers you? Please tell me, even if it seems small.',
    () => "What else, if anything, got in your way? I'd like to hear all of it.",
    () => "Is there more you'd like to tell me? I'll take the time for it.",
    () => 'What else should I know about how this went for you?',
    () => 'If something else has been bothering you as well, I want to know. What would you add?',
    () => "I'd like to have the full story from you. What else belongs in it?",
    () => 'Have I missed anything that matters to you? Please write it down for me.',
  ],
  solution: [
    () => 'What would be a good solution for you?',
    () => 'How would you like to see this solved?',
    () => 'What would help you most now?',
    () => 'If it were up to you, how would this end?',
    () => "I'd like to settle this in a way that suits you. What do you have in mind?",
    () => 'What can I do that would make this right for you?',
    () => 'What outcome are you hoping for?',
  ],
  comeBack: [
    (day) => `You'll hear from me by ${day} at the latest.`,
    (day) => `I'll get back to you on ${day}, with what I know by then.`,
    (day) => `By ${day} you'll have my answer.`,
    (day) => `On ${day} I'll write to you again, so that you know where things stand.`,
    (day) => `I've set ${day} aside to come back to you on this.`,
    (day) => `I'll answer you by ${day}.`,
  ],
  pursue: [
    (day) => `I'll find out what I can do for you here and let you know${on(day)}.`,
    (day) => `I'll see how far I can get with this for you, and you'll hear from me${on(day)}.`,
    (day) => `${onDay(day, "I'll write")} to you about what I can do here.`,
    (day) => `Let me check what is possible; you'll have my answer${on(day)}.`,
    (day) => `I'm going to work out how far I can meet you in this, and I'll get back to you${on(day)}.`,
    (day) => `It's my turn now, so I'll work on this and give you an answer${on(day)}.`,
    (day) => `I'll take this up now and write to you${on(day)} with the outcome.`,
  ],
  afterRemedy: [
    () => 'Does that work for you, or would you prefer something else?',
    () => 'Would that be a good solution for you?',
    () => 'How does that sound to you?',
    () => 'Does that help you, or is something still missing?',
    () => "Is there anything about this that you'd change?",
    () => 'Is this all right with you, or do you see a better way?',
    () => 'Is this what you need, or have I missed something?',
  ],
  call: [
    () => 'Which number can I reach you on, and what time suits you?',
    () => 'When is a good moment for you, and on which number?',
    () => "Could you send me your number and a time that's convenient?",
    () => "What's the best number for you, and when are you free to talk?",
    () => 'At what time would you like me to ring, and where can I reach you?',
    () => 'Please tell me where I can reach you: which number, and which part of the day?',
    () => "Would you let me know your number, and when a call won't disturb you?",
  ],
};

export const absence: ReplyTexts['absence'] = (day) =>
  `I'm away up to and including ${day}. If you write to me in the meantime, I'll answer as soon as I'm back.`;

export const closing: ReplyTexts['closing'] = [
  () => 'Kind regards,',
  () => 'Warm regards,',
  () => 'Best wishes,',
  () => 'With kind regards,',
  () => 'With best wishes,',
  () => 'Warm wishes,',
  () => 'With warm regards,',
];

function after(answer: string, remedy: string | null): string {
  if (remedy === null) return `${answer}.`;
  if (inHalves(remedy)) return `${answer}. ${remedy}`;
  return `${answer}: ${/^I\b/.test(remedy) ? remedy : lowerFirst(remedy)}`;
}
