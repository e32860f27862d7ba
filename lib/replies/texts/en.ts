import { dayInWords, list, lowerFirst, type ReplyTexts } from './texts.ts';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** English has one register. */
export function english(): ReplyTexts {
  const about = (order: string | null) => (order ? `about order ${order}` : 'about this');
  const elsewhere = (shops: readonly string[]) => (shops.length > 0 ? list(shops, 'or') : 'another shop');
  const on = (day: string | null) => (day ? ` on ${day}` : '');

  return {
    greeting: {
      named: [(name) => `Hello ${name},`, (name) => `Hi ${name},`, (name) => `Dear ${name},`],
      unnamed: [() => 'Hello,', () => 'Good day,'],
    },
    thanks: {
      first: [
        (order) =>
          order
            ? `Thank you for writing to me about order ${order}.`
            : 'Thank you for telling me about this.',
        (order) => `I'm glad you let me know ${about(order)}.`,
        (order) => `Thank you for taking the time to write ${about(order)}.`,
      ],
      repeat: [
        (order) => `I'm sorry you had to write again ${about(order)}. Thank you for explaining it once more.`,
        (order) =>
          `You shouldn't have had to come back to me ${about(order)}. I'm sorry, and I appreciate that you did.`,
      ],
    },
    understood: {
      one: [
        (quote) => `You wrote: ${quote}.`,
        (quote) => `What stands out to me in your message: ${quote}.`,
        (quote) => `As I read it, this is what it comes down to: ${quote}.`,
      ],
      two: [
        (first, second) => `You wrote: ${first} and also: ${second}.`,
        (first, second) => `Two things stand out to me in your message: ${first} and ${second}.`,
        (first, second) => `As I read it, it mostly comes down to this: ${first} and ${second}.`,
      ],
      rest: [
        (count) => `I've read the other ${count === 1 ? 'point' : 'points'} you make as well.`,
        (count) => `I'm also taking in the other ${count === 1 ? 'point' : 'points'} you make.`,
      ],
      expected: [
        (words) => `What you expect of us, as I read it: ${words}.`,
        (words) => `And this is what you're counting on, if I understand correctly: ${words}.`,
      ],
      matters: [
        (words) => `What matters most to you, if I read it right: ${words}.`,
        (words) => `The thing that counts most for you, as I understand it: ${words}.`,
      ],
      added: [
        (words, also) => `I understand that this ${also ? 'also ' : ''}matters here: ${list(words, 'and')}.`,
        (words, also) =>
          `There is ${also ? 'this, too' : 'this'}, if I understand correctly: ${list(words, 'and')}.`,
      ],
    },
    feeling: {
      disappointed: [
        () => 'I understand this is disappointing.',
        () => "I can see that this isn't what you had in mind, and how disappointing that is.",
      ],
      angry: [
        () => 'I can tell how angry this has made you, and I take that seriously.',
        () => "You're angry about this, and I'm not going to wave that away.",
      ],
      frustrated: [
        () => "This has cost you time and effort, and I understand that's frustrating.",
        () => 'Having to chase an order is frustrating; you have better things to do with your day.',
      ],
      worried: [
        () => "I can see why you're worried: you want to know where you stand.",
        () => 'Waiting to find out how this will end is unsettling, I understand that.',
      ],
      confused: [
        () => 'I can see how this leaves you wondering what is going on.',
        () => 'From where you are, this must be hard to make sense of.',
      ],
      hurt: [
        () => "I can tell that this got to you, and I don't take that lightly.",
        () => "I can see that this hurt. That isn't how I want anyone to feel after buying from us.",
      ],
      powerless: [
        () =>
          "You're on the other side of a screen with little you can do yourself. I can see how powerless that feels.",
        () =>
          "Waiting for others to act when it's your order that's at stake is a helpless feeling. I understand that.",
      ],
      distrustful: [
        () => 'I understand that this has dented your trust.',
        () => 'I can see why you wonder whether you can rely on us.',
      ],
    },
    share: {
      right: [
        (which) => `You're right about ${which ?? 'this'}.`,
        (which) => `I agree with you on ${which ?? 'this'}.`,
      ],
      partly: [
        (which) => `You're partly right about ${which ?? 'this'}.`,
        (which) =>
          which
            ? `As for ${which}: part of that matches what I see here.`
            : 'Part of this matches what I see here.',
      ],
      own: [
        (again) => `That is my responsibility, and I'm sorry${again ? ' about that too' : ''}.`,
        (again) => `I should have got this right for you, and I'm sorry${again ? ' about that too' : ''}.`,
        (again) => `It was up to me to do better. I'm sorry${again ? ' about that too' : ''}.`,
      ],
      partOfIt: [
        (again) => `I have a share in this myself, and I'm sorry about that${again ? ' too' : ''}.`,
        (again) =>
          `Part of this is down to me: I should have done better. I'm sorry${again ? ' about that too' : ''}.`,
      ],
      untrue: [
        (which) =>
          `${which ? `On ${which}, I see` : 'I see'} something different here. I'd like to put what you have and what I have side by side.`,
        (which) =>
          `I have a different picture of ${which ?? 'this'}. I'm happy to show you where it comes from.`,
      ],
    },
    strain: [
      () =>
        "I notice that things between us haven't been easy. What can I do differently, so that it works for you?",
      () =>
        "We've written to each other before, and it hasn't always been easy. What would help you, and what can we do about it together?",
    ],
    questions: {
      unknown: [
        (which) =>
          `${which ? `I don't know enough about ${which} yet. ` : ''}Could you tell me what exactly happened, and when?`,
        (which) =>
          `${which ? `I want to understand ${which} properly. ` : ''}Would you take me through what happened, step by step?`,
      ],
      expected: [
        (also) => `${also ? 'And what' : 'What'} had you expected?`,
        (also) => `${also ? 'And how' : 'How'} had you hoped it would go?`,
      ],
    },
    cannot: [
      (words) => `There's one thing I can't do, and I'd rather tell you now: ${words}.`,
      (words) => `I want to be honest about what isn't possible: ${words}.`,
    ],
    basis: {
      right: [() => "You're entitled to that.", () => "That's your right."],
      goodwill: [
        () => "I don't have to, but I'm glad to do it.",
        () => "It's not something I'm obliged to do; I'd like to do it for you all the same.",
      ],
    },
    remedy: {
      replacement: [
        (day) => `I'll send you a replacement${on(day)}.`,
        (day) => `You'll get a new one from me${day ? `; I'll post it on ${day}` : ''}.`,
      ],
      refund: [
        (day) => `I'll refund you the full amount${on(day)}.`,
        (day) => `You'll get all of your money back${day ? `; I'll transfer it on ${day}` : ''}.`,
      ],
      'partial-refund': [
        (day, amount) => `I'll refund you ${amount ?? 'part of the amount'}${on(day)}.`,
        (day, amount) =>
          `You'll get ${amount ? `${amount} of` : 'part of'} your money back${day ? `; I'll transfer it on ${day}` : ''}.`,
      ],
      repair: [
        (day) => `I'll have it repaired for you${day ? ` and will set that in motion on ${day}` : ''}.`,
        (day) => `I'll make sure it gets repaired${day ? `; I'll arrange it on ${day}` : ''}.`,
      ],
      resend: [
        (day) => `I'll send your order again${on(day)}.`,
        (day) => `You'll get your order after all: I'll send a new parcel${on(day)}.`,
      ],
      discount: [
        (day, amount) =>
          `I'd like to give you ${amount ? `${amount} off` : 'a discount on'} your next order${day ? `; I'll send you the code on ${day}` : ''}.`,
        (day, amount) =>
          `You'll get a discount code${amount ? ` of ${amount}` : ''} from me for a next order${day ? `; I'll send it on ${day}` : ''}.`,
      ],
      call: [
        (day) =>
          `${day ? `I'll call you on ${day}` : "I'd like to call you"} so that we can talk it through.`,
        (day) =>
          `I'd rather talk this over with you on the phone${day ? `, so I'll call you on ${day}` : ''}.`,
      ],
      explanation: [
        (day) => `I'll look into how this could happen and write to you${on(day)} with what I find.`,
        (day) => `I'll find out how this came about and explain it to you${on(day)}.`,
      ],
      exception: [
        (day) => `I'm making an exception for this order${day ? `, and I'll see to it on ${day}` : ''}.`,
        (day) =>
          `For this order I'm setting our usual rule aside${day ? `, and I'll arrange it on ${day}` : ''}.`,
      ],
    },
    part: {
      giveIn: [
        (remedy) => `I'll do what you ask${remedy ? `: ${afterColon(remedy)}` : '.'}`,
        (remedy) => `I'll go along with what you ask${remedy ? `: ${afterColon(remedy)}` : '.'}`,
      ],
      goodbye: [
        (shops) =>
          `With that, I'd like to let the discussion rest. You and I see this differently, and I don't think we'll come to agree. My sense is that ${elsewhere(shops)} would suit you better, and I hope you enjoy buying there. I wish you well.`,
        (shops) =>
          `As far as I'm concerned that settles it. We look at this in different ways, and that's all right. You'll probably find a better match at ${elsewhere(shops)}. Thank you for having bought from us, and all the best.`,
      ],
    },
    openQuestion: {
      more: [
        () => 'Is there anything else that bothers you? Please tell me, even if it seems small.',
        () => "What else got in your way? I'd like to hear all of it.",
        () => "Is there more you'd like to tell me? I'll take the time for it.",
      ],
      solution: [
        () => 'What would be a good solution for you?',
        () => 'How would you like to see this solved?',
        () => 'What would help you most now?',
      ],
      pursue: [
        (day) => `I'll find out what I can do for you here and let you know${on(day)}.`,
        (day) => `I'll see whether I can make that happen, and you'll hear from me${on(day)}.`,
      ],
      afterRemedy: [
        () => 'Does that work for you, or would you prefer something else?',
        () => 'Would that be a good solution for you?',
        () => 'How does that sound to you?',
      ],
      call: [
        () => 'Which number can I reach you on, and what time suits you?',
        () => 'When is a good moment for you, and on which number?',
      ],
    },
    closing: [() => 'Kind regards,', () => 'Warm regards,', () => 'Best wishes,'],
    which: (names, more) => list(more ? [...names, 'other points you make'] : names, 'and'),
    places: ['the first point', 'the second point'],
    day: (day, today) => dayInWords(day, today, WEEKDAYS, MONTHS),
  };
}

function afterColon(sentence: string): string {
  return /^I\b/.test(sentence) ? sentence : lowerFirst(sentence);
}
