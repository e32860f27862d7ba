/**
 * English, from the greeting to the questions. Phrasings of one slot at the same place stand side by side in a reply
 * (`understood.two`, `rest`, `matters` …), so they share no turn of phrase. Words that come from elsewhere stand last,
 * after a colon: they may be a question or anything else.
 */
import { list, type ReplyTexts } from '../texts.ts';

const about = (order: string | null) => (order ? `about order ${order}` : 'about this');
const some = (count: number, one: string, more: string) => (count === 1 ? one : more);

export const greeting: ReplyTexts['greeting'] = {
  named: [
    (name) => `Hello ${name},`,
    (name) => `Hi ${name},`,
    (name) => `Dear ${name},`,
    (name) => `Good day ${name},`,
  ],
  unnamed: [() => 'Hello,', () => 'Hello there,', () => 'Good day,'],
};

export const thanks: ReplyTexts['thanks'] = {
  first: [
    (order) =>
      order ? `Thank you for writing to me about order ${order}.` : 'Thank you for telling me about this.',
    (order) => `I'd much rather know than not, so I'm glad you wrote ${about(order)}.`,
    (order) => `You took the trouble to write to me ${about(order)}, and I'm grateful.`,
    (order) =>
      `I've read your message${order ? ` about order ${order}` : ''} from start to finish. Thank you.`,
    (order) => `It's good that you told me ${about(order)}. Thank you.`,
    (order) => `A message like yours takes effort. Thank you for writing ${about(order)}.`,
    (order) => `Thank you for being open with me ${about(order)}.`,
  ],
  repeat: [
    (order) => `I'm sorry you had to write again ${about(order)}. Thank you for explaining it once more.`,
    (order) => `You shouldn't have had to come back to me ${about(order)}. I'm sorry, and thank you.`,
    (order) =>
      `Writing ${about(order)} once should have been enough. I'm sorry, and thank you for trying again.`,
    (order) =>
      `I left you without a proper answer ${about(order)}. I'm sorry, and thank you for asking again.`,
    (order) =>
      `It was for me to settle ${order ? `order ${order}` : 'this'} when you first wrote. I'm sorry, and thank you for writing again.`,
    (order) =>
      `I should have spared you another message ${about(order)}. I'm sorry, and thank you for sending it.`,
    (order) => `Thank you for coming back to me ${about(order)}. I still owed you an answer, and I'm sorry.`,
  ],
};

export const understood: ReplyTexts['understood'] = {
  one: [
    (quote) => `You wrote: ${quote}.`,
    (quote) => `This is what stands out to me: ${quote}.`,
    (quote) => `The heart of the matter seems to be this: ${quote}.`,
    (quote) => `These words of yours stay with me: ${quote}.`,
    (quote) => `Let me start with what you told me: ${quote}.`,
    (quote) => `I don't want to gloss over what you wrote: ${quote}.`,
  ],
  two: [
    (first, second) => `You wrote: ${first}, and also: ${second}.`,
    (first, second) => `Two things stand out to me: ${first} and ${second}.`,
    (first, second) => `The heart of the matter seems to be this: ${first}, together with ${second}.`,
    (first, second) => `These words of yours stay with me: ${first}. And so do these: ${second}.`,
    (first, second) => `Let me start with what you told me: ${first}. You also told me this: ${second}.`,
    (first, second) =>
      `I don't want to gloss over what you wrote: ${first}. The same goes for this: ${second}.`,
  ],
  rest: [
    (count) => `I've read the other ${some(count, 'point', 'points')} you make as well.`,
    (count) => `The other ${some(count, 'point you make has', 'points you make have')} my attention too.`,
    (count) => `And I haven't skipped the other ${some(count, 'point', 'points')} you make.`,
    () => "You mention more than that, and I've read all of it.",
    () => "I've read the rest of your message with the same care.",
    (count) =>
      `Beyond that you make ${some(count, "another point, and I've taken it in", "other points, and I've taken them in")} as well.`,
  ],
  expected: [
    (words) => `As I read it, you expect this from us: ${words}.`,
    (words) => `And this, I think, is what you're counting on: ${words}.`,
    (words) => `About what you expected, I read this: ${words}.`,
    (words) => `What you were hoping for is clear to me: ${words}.`,
    (words) => `I've noted what you're looking for: ${words}.`,
    (words) => `Here is what I believe you expect: ${words}.`,
  ],
  matters: [
    (words) => `What seems to matter most to you is this: ${words}.`,
    (words) => `Above all, it seems, you care about this: ${words}.`,
    (words) => `I gather that one thing weighs heaviest for you: ${words}.`,
    (words) => `I most want to keep this in mind for you: ${words}.`,
    (words) => `If one thing matters most to you, I'd say it's this: ${words}.`,
    (words) => `I take it that this comes first for you: ${words}.`,
  ],
  added: [
    (words, also) => `I understand that this ${also ? 'also ' : ''}matters here: ${list(words, 'and')}.`,
    (words, also) => `There's this${also ? ', too,' : ','} as far as I can see: ${list(words, 'and')}.`,
    (words, also) =>
      `${also ? 'Something else plays a part, I think' : 'What plays a part here, I think, is this'}: ${list(words, 'and')}.`,
    (words, also) =>
      `${also ? 'On top of that comes this, as I see it' : 'This is what I take from your message'}: ${list(words, 'and')}.`,
    (words, also) => `${also ? 'And I' : 'I'} haven't overlooked this: ${list(words, 'and')}.`,
    (words, also) =>
      `${also ? 'Apart from that' : 'From your message'}, I noted this: ${list(words, 'and')}.`,
  ],
};

/** Each names its feeling once, and claims nothing about what happened. */
export const feeling: ReplyTexts['feeling'] = {
  disappointed: [
    () => "I can see why you're disappointed.",
    () => "This isn't what you had in mind, and I understand how disappointing that is.",
    () => "I imagine you'd been looking forward to this. It's a disappointment to end up here instead.",
    () => "That must have been a disappointment, and I don't want to make it smaller than it is.",
    () => "In your place I'd be disappointed too.",
    () => "You'd hoped for better, and I'm aware how disappointing this is.",
  ],
  angry: [
    () => 'I can tell how angry this has made you, and I take that seriously.',
    () => "You're angry about this, and I'm not going to wave that away.",
    () => "You don't hide that you're angry, and you don't have to.",
    () => "I hear how angry you are, and I'm not going to talk you out of it.",
    () => 'The anger in your message has reached me.',
    () => "Your anger comes across, and I'm not asking you to hide it.",
  ],
  frustrated: [
    () => 'This has cost you time and effort, and I can see how frustrating that is.',
    () => 'You have better things to do than chase this. I can imagine how frustrating it is.',
    () => "It's frustrating when something that ought to be easy takes up your energy like this.",
    () => 'I can hear the frustration in your message, and it makes sense to me.',
    () => "You placed an order and ended up with a task. I'd find that frustrating too.",
    () => "Having to go after this yourself is frustrating, and I'd have liked to spare you that.",
  ],
  worried: [
    () => "I can see why you're worried: you want to know where you stand.",
    () => 'Not knowing how this will end is worrying, and I see that.',
    () => "As long as you don't know how this turns out, it's bound to worry you.",
    () => "An order isn't something you should need to worry about. I can see that you do.",
    () => 'This must keep going through your mind, and I see how worrying that is.',
    () => "You're left not knowing, and I understand that this worries you.",
  ],
  confused: [
    () => 'I can see how this leaves you wondering what is going on.',
    () => 'From where you are, this must be hard to make sense of.',
    () => "This is confusing, I can see that: the pieces don't fit together.",
    () => "It doesn't surprise me that you're puzzled. Seen from your side, this doesn't add up.",
    () =>
      'You want to know how things stand, and right now that is hard to tell. I can see how confusing it is.',
    () => "If I put myself in your shoes, I'd be confused by this as well.",
  ],
  hurt: [
    () => "I can tell that this got to you, and I don't take that lightly.",
    () => "I can see that this hurt. That isn't how I want anyone to feel after buying from us.",
    () => 'I can read in your words that this hurt you, and that matters to me.',
    () => 'This hurt, I can see that. To you it was about more than an order.',
    () => "Something like this can hurt, and it did. I'm not going to brush past that.",
    () => "You let me see that this hurt, and I'm taking that to heart.",
  ],
  powerless: [
    () => "From behind a screen there's little you can do yourself. I can see how powerless that feels.",
    () => "Waiting for others to act when it's your own order is a helpless feeling. I can see that.",
    () => "You've done what you could, and now you have to wait and see. That is a powerless feeling.",
    () => "I can imagine how helpless it feels when you can't move this forward yourself.",
    () => "There's no button you can press to settle this. It's a powerless feeling, and I see that.",
    () => 'You depend on me here, and I realise how powerless that can feel.',
  ],
  distrustful: [
    () => 'I can see that this has dented your trust.',
    () => 'I can see why you wonder whether you can rely on us.',
    () => 'Trust takes time to build, and this has taken some of yours away. I realise that.',
    () => 'After this you no longer trust us easily, and I understand why.',
    () => "You're not sure you can take our word for things any more. I hear that.",
    () => "Your trust has taken a knock from this, and I know that words alone won't restore it.",
  ],
};

export const share: ReplyTexts['share'] = {
  right: [
    (which) => `You're right about ${which ?? 'this'}.`,
    (which) => `I agree with you on ${which ?? 'this'}.`,
    (which) => `I've looked at ${which ?? 'this'}, and you're right.`,
    (which) => `It's as you say${which ? ` with ${which}` : ''}.`,
    (which) => `I can confirm what you say${which ? ` about ${which}` : ''}.`,
    (which) => `Your account${which ? ` of ${which}` : ''} matches what I found.`,
  ],
  partly: [
    (which) => `You're partly right about ${which ?? 'this'}.`,
    (which) =>
      which
        ? `As for ${which}: part of that matches what I see here.`
        : 'Part of this matches what I see here.',
    (which) => `${which ? `About ${which}: I see` : 'I see'} part of it the way you do.`,
    (which) => `There is truth in ${which ?? 'this'}, though I see part of it differently.`,
    (which) => `${which ? `On ${which}, part` : 'Part'} of what you say is true.`,
    (which) => `I've checked ${which ?? 'this'}, and some of it is as you describe.`,
  ],
  own: [
    (again) => `That is my responsibility, and I'm sorry${again ? ' about that too' : ''}.`,
    (again) => `I should have got this right for you, and I'm sorry${again ? ' about that too' : ''}.`,
    (again) => `It was up to me to do better. I'm sorry${again ? ' about that too' : ''}.`,
    (again) => `That's on me, and I'm sorry${again ? ' about that too' : ''}.`,
    (again) => `I let you down here, and I'm sorry for that${again ? ' as well' : ''}.`,
    (again) => `I owed you better than this. I'm sorry${again ? ' for that as well' : ''}.`,
  ],
  partOfIt: [
    (again) => `I have a share in this myself, and I'm sorry about that${again ? ' too' : ''}.`,
    (again) =>
      `Part of this is down to me: I should have done better. I'm sorry${again ? ' about that too' : ''}.`,
    (again) =>
      `Some of this I could have prevented. I'm sorry${again ? ' for that as well' : " that I didn't"}.`,
    (again) => `How this went is partly my doing, and I'm sorry for that${again ? ' as well' : ''}.`,
    (again) => `My own part in this wasn't good enough. I'm sorry for it${again ? ', too' : ''}.`,
    (again) => `I take responsibility for my side of this, and I'm sorry${again ? ' about that too' : ''}.`,
  ],
  untrue: [
    (which) =>
      `${which ? `On ${which}, I see` : 'I see'} something different here, and I'd like to compare notes with you.`,
    (which) => `I have a different picture of ${which ?? 'this'}, and I'm happy to show you why.`,
    (which) =>
      `${which ? `On ${which}, I come to a different answer` : 'I come to a different answer here'}, and I'd be glad to go through it with you.`,
    (which) => `My information about ${which ?? 'this'} is different. I'd like to see what I may be missing.`,
    (which) =>
      `You and I see ${which ?? 'this'} differently, and I'd like to understand where that comes from.`,
    (which) =>
      `I went through ${which ?? 'this'} and came away with another impression. What haven't I seen yet?`,
  ],
};

export const strain: ReplyTexts['strain'] = [
  () => "I notice that things between us haven't been easy. What can I do differently for you?",
  () => "Writing to each other hasn't always gone well for you and me. What would help us both?",
  () =>
    'You and I have had difficult moments. What made them hard for you, and what could we change together?',
  () => 'I think our contact has been hard work, for you as much as for me. What would make it easier?',
  () => 'You and I have had to work things out before. What would make it easier for you this time?',
  () => "I'd like things to run more smoothly between us. Where does it get stuck, and what could I change?",
];

export const questions: ReplyTexts['questions'] = {
  unknown: [
    (which) =>
      `${which ? `I don't know enough about ${which} yet. ` : ''}Could you tell me what exactly happened, and when?`,
    (which) =>
      `${which ? `I want to understand ${which} properly. ` : ''}Would you take me through what happened, step by step?`,
    (which) =>
      `${which ? `I can't quite picture ${which} yet. ` : ''}What more can you tell me about it, from the beginning?`,
    (which) =>
      `${which ? `I still have questions about ${which}. ` : ''}Can you describe what happened, and on which day?`,
    (which) =>
      `${which ? `I'd like to see ${which} through your eyes. ` : ''}Which details can you add? A photo or a date helps, too.`,
    (which) =>
      `${which ? `I'd like to hear more about ${which}. ` : ''}What happened, and what have you run into since?`,
  ],
  expected: [
    () => `What had you expected?`,
    () => `How had you hoped it would go?`,
    () => `If it had gone as you wanted, what would that have looked like?`,
    () => `What were you counting on when you ordered?`,
    () => `What was supposed to happen, as you saw it?`,
    () => `What would have been right, in your eyes?`,
  ],
};
