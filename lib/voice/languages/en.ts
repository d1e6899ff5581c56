import { list } from '@/lib/reading/lexicon';
import type { VoiceWords } from './voice-words';

export const en: VoiceWords = {
  language: 'en',
  common: list(`
    the, a, an, and, or, but, so, if, then, than, as, at, by, for, from, in, into, of, off, on, onto, out, over, to,
    up, with, without, about, after, before, again, all, any, some, no, not, only, just, also, too, very, more,
    most, much, many, few, other, own, same, such, this, that, these, those, there, here, it, its, he, she, his,
    her, him, they, them, their, who, what, which, when, where, why, how, is, am, are, was, were, be, been, being,
    do, does, did, done, have, has, had, will, would, shall, should, can, could, may, might, must, get, got, go, going,
    make, made, it's, that's, there's, here's, what's, he's, she's, isn't, aren't, don't, doesn't, didn't, can't, won't, yes,
    now, today, one, two, while, until, because, back, down, still, ever, never, each, every, both, once
  `),
  contractions: {
    short: list(`
      i'm, i've, i'll, i'd, we're, we've, we'll, we'd, you're, you've, you'll, you'd, they're, they've, they'll,
      they'd, he's, she's, it's, it'll, that's, that'll, there's, here's, what's, who's, where's, how's, let's, isn't,
      aren't, wasn't, weren't, don't, doesn't, didn't, can't, couldn't, won't, wouldn't, shouldn't, haven't,
      hasn't, hadn't, shan't
    `),
    long: list(`
      i am, i have, i will, i would, we are, we have, we will, we shall, we would, you are, you have, you will, they are, they
      have, they will, it is, it will, that is, there is, here is, what is, who is, let us, is not, are not, was not, were
      not, do not, does not, did not, cannot, can not, could not, will not, would not, should not, have not, has
      not, had not
    `),
  },
  one: list("i, i'm, i've, i'll, i'd, me, my, mine, myself"),
  many: list("we, we're, we've, we'll, we'd, us, our, ours, ourselves"),
  you: list("you, you're, you've, you'll, you'd, your, yours, yourself, yourselves"),
  formal: list(`
    regret, apologise, apologize, apologies, kindly, grateful, pleased, delighted, assist, assistance, enquiry,
    inquiry, ensure, regarding, furthermore, however, therefore, shall, please note, unfortunately, promptly,
    accordingly, should you, we appreciate, appreciate, sincerely, currently, available, request, require, receive, dear, at
    your earliest convenience, hesitate, indeed, customers
  `),
  casual: list(`
    hey, hi, yep, yeah, yay, nope, nah, lol, haha, omg, wow, oops, ugh, hm, folks, guys, mate, pal, cheers, thanks, thx,
    awesome, cool, super, sooo, gonna, wanna, gotta, kinda, stuff, loads, bits, stoked, yum, btw, fyi, ok,
    okay, sorry, aye, ta, grab, pop, kids, dude, love, huge
  `),
};
