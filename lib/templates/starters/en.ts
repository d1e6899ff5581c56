import { list } from '@/lib/reading/lexicon';
import type { StarterSet } from '@/lib/templates/starter';

export const en: StarterSet = {
  language: 'en',
  replies: [
    {
      id: 'inquiry-answer',
      intent: 'inquiry',
      angle: 'answer',
      text: 'Hi{{ first_name}}, [[the answer in one sentence]]. If your case is a bit different, tell us how and we’ll be more exact.',
    },
    {
      id: 'inquiry-answer-detail',
      intent: 'inquiry',
      angle: 'answer',
      text: '[[Yes or no, and the detail that matters most]]. Anything else you need to decide{{, first_name}}?',
    },
    {
      id: 'inquiry-answer-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'answer',
      text: 'We deliver to [[countries or regions]], and it costs [[price]]. Tell us where you are{{, first_name}}, and we’ll say what applies to you.',
    },
    {
      id: 'inquiry-answer-place',
      intent: 'inquiry',
      area: 'delivery',
      angle: 'answer',
      text: 'Delivery {{place}}: [[yes or no, with the cost]]. Anything else you’d need to know before ordering{{, first_name}}?',
    },
    {
      id: 'inquiry-answer-price',
      intent: 'inquiry',
      area: 'price',
      angle: 'answer',
      text: 'It’s [[price]], and that covers [[what is included]]. The only thing on top is [[what costs extra]], so you can plan with the full number{{, first_name}}.',
    },
    {
      id: 'inquiry-answer-product',
      intent: 'inquiry',
      area: 'product',
      angle: 'answer',
      text: 'Hi{{ first_name}}, [[what you asked about]] is [[in stock / sold out / expected in …]]. If that doesn’t suit, [[the nearest alternative]] comes closest.',
    },
    {
      id: 'inquiry-answer-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'answer',
      text: 'We’re open [[days and hours]]. On holidays it can differ, so check here before you set off{{, first_name}}: [[link]]',
    },
    {
      id: 'inquiry-ask',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'That depends on one thing{{, first_name}}: [[which model, size or country]] is it for? Then we can give you a proper answer instead of a maybe.',
    },
    {
      id: 'inquiry-ask-case',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'We can tell you exactly once we know [[the one detail you need]]. What is it in your case{{, first_name}}?',
    },
    {
      id: 'inquiry-ask-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'ask',
      text: 'Where would it be going{{, first_name}}? The town is enough. With that we can tell you whether we deliver there and what it costs.',
    },
    {
      id: 'inquiry-ask-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'ask',
      text: 'Which of our places do you mean{{, first_name}}? Then you get the hours for exactly that one, holidays included.',
    },
    {
      id: 'inquiry-point',
      intent: 'inquiry',
      angle: 'point',
      text: 'It’s all on this page, and we keep it up to date: [[link]]. If it leaves anything open, ask here and one of us will answer.',
    },
    {
      id: 'inquiry-point-topic',
      intent: 'inquiry',
      angle: 'point',
      text: 'Everything on {{topic}} is in one place: [[link]]. Scroll to [[section]] for your question{{, first_name}}.',
    },
    {
      id: 'inquiry-check',
      intent: 'inquiry',
      angle: 'check',
      text: 'We’d rather check than guess{{, first_name}}. We’re asking [[the people who know]] and will answer you right here.',
    },
    {
      id: 'complaint-own',
      intent: 'complaint',
      angle: 'own',
      text: 'That’s not how it should have gone{{, first_name}}, and we’re sorry. Send us a private message with [[what you need, like the order number]] and one of us will look at it properly.',
    },
    {
      id: 'complaint-own-better',
      intent: 'complaint',
      angle: 'own',
      text: 'Sorry{{, first_name}}. You expected better from us, and so do we. Please message us [[what you need to look it up]], so that a person can look into it instead of sending you a standard answer.',
    },
    {
      id: 'complaint-own-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'own',
      text: 'Waiting and not knowing is the worst part, and we’re sorry{{, first_name}}. Send us the order number in a private message and we’ll find out where things stand.',
    },
    {
      id: 'complaint-own-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'own',
      text: 'Sorry{{, first_name}}, it should simply work, and right now it doesn’t for you. Message us the e-mail address of your account, never the password, and we’ll look at what went wrong there.',
    },
    {
      id: 'complaint-own-money',
      intent: 'complaint',
      area: 'money',
      angle: 'own',
      text: 'Money questions deserve a straight explanation{{, first_name}}. Send us the date and the amount privately, no card details, and we’ll go through it with you line by line.',
    },
    {
      id: 'complaint-own-product',
      intent: 'complaint',
      area: 'product',
      angle: 'own',
      text: 'That’s not what you paid for{{, first_name}}, and not what we want to sell. Send us a photo and the order number privately, and we’ll talk about how to put it right.',
    },
    {
      id: 'complaint-own-service',
      intent: 'complaint',
      area: 'service',
      angle: 'own',
      text: 'You shouldn’t have to post about it to get an answer{{, first_name}}. We’re sorry. Message us and mention this post: [[name]] will take it on.',
    },
    {
      id: 'complaint-own-staff',
      intent: 'complaint',
      area: 'staff',
      angle: 'own',
      text: 'Nobody should be treated like that in our name{{, first_name}}. We’re sorry. Send us the place and the time in a private message, and [[who]] will talk to the team about it.',
    },
    {
      id: 'complaint-ask',
      intent: 'complaint',
      angle: 'ask',
      text: 'Sorry to read this{{, first_name}}. So that we look in the right place: what happened, and when? [[One thing you need to know, like which shop]] would help too.',
    },
    {
      id: 'complaint-ask-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'ask',
      text: 'Sorry about this{{, first_name}}. What does the tracking say at the moment, and did you get any message about it? With that we know whom to chase.',
    },
    {
      id: 'complaint-ask-tech',
      intent: 'complaint',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Sorry about that{{, first_name}}. Two things help us find it: the device and version you’re on, and the last thing you tapped before it happened.',
    },
    {
      id: 'complaint-ask-product',
      intent: 'complaint',
      area: 'product',
      angle: 'ask',
      text: 'Sorry{{, first_name}}, that’s a let-down. Which one do you have, and roughly when did you buy it? We’d like to know whether it’s just yours or the whole batch.',
    },
    {
      id: 'complaint-act',
      intent: 'complaint',
      angle: 'act',
      text: 'You’re right to say so{{, first_name}}. What we know: [[what happened]]. What we’re doing about it: [[the next step]].',
    },
    {
      id: 'complaint-act-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'act',
      text: 'Here’s where it stands: [[what you found out]]. Sorry that it took a post to get this far{{, first_name}}. If anything about it looks wrong to you, say so here.',
    },
    {
      id: 'complaint-act-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'act',
      text: 'This one is on us{{, first_name}}. [[The cause, as far as you know it]], and [[who]] is working on it. Until then, this gets most people going again: [[workaround]].',
    },
    {
      id: 'complaint-act-price',
      intent: 'complaint',
      area: 'price',
      angle: 'act',
      text: 'Nobody likes paying more{{, first_name}}, so here is the honest reason: [[why the price is what it is]]. What hasn’t changed: [[what people still get for it]].',
    },
    {
      id: 'praise-share',
      intent: 'praise',
      angle: 'share',
      text: 'This goes straight to [[the person or team behind it]]{{, first_name}}. They don’t hear it nearly often enough.',
    },
    {
      id: 'praise-share-work',
      intent: 'praise',
      angle: 'share',
      text: 'We’re passing this on to [[name or team]], because it’s their work you’re describing{{, first_name}}. Thank you.',
    },
    {
      id: 'praise-curious',
      intent: 'praise',
      angle: 'curious',
      text: 'That’s lovely to read{{, first_name}}. Now we’re curious: what was it that won you over?',
    },
    {
      id: 'praise-curious-first',
      intent: 'praise',
      angle: 'curious',
      text: 'You’ve made our day{{, first_name}}. What would you tell someone who’s about to try it for the first time?',
    },
    {
      id: 'praise-curious-visit',
      intent: 'praise',
      area: 'visit',
      angle: 'curious',
      text: 'So good to hear{{, first_name}}. What should be waiting for you the next time you drop in?',
    },
    {
      id: 'praise-brief',
      intent: 'praise',
      angle: 'brief',
      text: 'Well, that made us smile{{, first_name}}. Thank you for taking the time to say it.',
    },
    {
      id: 'praise-brief-hope',
      intent: 'praise',
      angle: 'brief',
      text: 'Thank you{{, first_name}}. That’s exactly what we were hoping for when we started on it.',
    },
    {
      id: 'thanks-brief',
      intent: 'thanks',
      angle: 'brief',
      text: 'Any time{{, first_name}}. Good to know it worked out.',
    },
    {
      id: 'thanks-brief-list',
      intent: 'thanks',
      angle: 'brief',
      text: 'You’re very welcome{{, first_name}}. One thing less on your list.',
    },
    {
      id: 'thanks-share',
      intent: 'thanks',
      angle: 'share',
      text: 'We’ll tell [[the colleague who did it]]{{, first_name}}, who’ll be glad to hear that it helped.',
    },
    {
      id: 'thanks-open',
      intent: 'thanks',
      angle: 'open',
      text: 'Glad that’s settled{{, first_name}}. If anything else comes up, write to us right here and we’ll pick it up from there.',
    },
    {
      id: 'thanks-curious',
      intent: 'thanks',
      angle: 'curious',
      text: 'Good to hear{{, first_name}}. Was there a point where we could have made it easier? We’d honestly like to know.',
    },
    {
      id: 'help-steps',
      intent: 'help',
      angle: 'steps',
      text: 'This usually does it{{, first_name}}: [[first step]], then [[second step]]. If it stops somewhere, tell us where and we’ll take it from there.',
    },
    {
      id: 'help-steps-tech',
      intent: 'help',
      area: 'tech',
      angle: 'steps',
      text: 'Try it in this order{{, first_name}}: [[first step]], then [[second step]]. Still stuck? Tell us what the screen says, word for word, and we’ll go on from there.',
    },
    {
      id: 'help-steps-delivery',
      intent: 'help',
      area: 'delivery',
      angle: 'steps',
      text: 'You can change an order under [[where]]{{, first_name}}. If it’s already on its way, message us the order number and we’ll see what is still possible.',
    },
    {
      id: 'help-ask',
      intent: 'help',
      angle: 'ask',
      text: 'Let’s find it{{, first_name}}. What exactly do you see at the point where it stops, and what have you tried already? That saves you hearing the same tips twice.',
    },
    {
      id: 'help-ask-tech',
      intent: 'help',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Happy to dig into it{{, first_name}}. Which device are you on, app or browser, and what does the message on the screen say?',
    },
    {
      id: 'help-private',
      intent: 'help',
      angle: 'private',
      text: 'Best looked at together and not in public{{, first_name}}: send us a private message with [[what you need to look it up]]. Leave passwords out, we never need them.',
    },
    {
      id: 'help-point',
      intent: 'help',
      angle: 'point',
      text: 'Here it is from the start: [[link]]. The step where most people get stuck is [[which one]], so take your time there{{, first_name}}.',
    },
    {
      id: 'outside-boundary',
      intent: 'out-of-scope',
      angle: 'boundary',
      text: 'We’ll leave it at that. If there’s something about {{brand|our work}} you’d like to know, we’re glad to answer.',
    },
    {
      id: 'outside-steer',
      intent: 'out-of-scope',
      angle: 'steer',
      text: 'Not our field{{, first_name}}, so we won’t pretend to have an opinion. With [[what you do]] we can help, just ask.',
    },
    {
      id: 'outside-ask',
      intent: 'out-of-scope',
      area: 'insult',
      angle: 'ask',
      text: 'If something of ours went wrong for you, we want to hear it, and it’s easier without the insults. What happened?',
    },
    {
      id: 'outside-brief',
      intent: 'out-of-scope',
      angle: 'brief',
      text: 'Noted. We’ll stick to [[what you do]] on this account.',
    },
    {
      id: 'unclear-ask',
      intent: 'unclear',
      angle: 'ask',
      text: 'Just so we get you right{{, first_name}}: is this about [[one thing]], or something else?',
    },
    {
      id: 'unclear-open',
      intent: 'unclear',
      angle: 'open',
      text: 'We’re listening{{, first_name}}. Tell us a little more and we’ll see what we can do.',
    },
    {
      id: 'unclear-curious',
      intent: 'unclear',
      angle: 'curious',
      text: 'Now you’ve made us curious{{, first_name}}. What’s the story behind it?',
    },
  ],
  posts: [
    { id: 'post-plain', angle: 'plain', text: '{{idea}}{{\n\nlink}}' },
    {
      id: 'post-question',
      angle: 'question',
      text: '{{idea}}\n\nWhat would make it more useful to you? Tell us below.{{\n\nlink}}',
    },
    {
      id: 'post-behind',
      angle: 'behind',
      text: '{{idea}}\n\nWhat you don’t see: [[one true detail from the making]].{{\n\nlink}}',
    },
    {
      id: 'post-why',
      angle: 'why',
      text: '{{idea}}\n\nWhy now? [[The reason, in a sentence]].{{\n\nlink}}',
    },
    {
      id: 'post-call',
      angle: 'call',
      text: '{{idea}}\n\n[[What people can do now]]: {{link|[[link]]}}',
    },
  ],
  topics: [
    {
      area: 'delivery',
      words: list('deliver*, shipping, shipment, ship, courier, dispatch*'),
      echo: 'delivery',
    },
    { area: 'delivery', words: list('parcel*, package*, packet, tracking') },
    { area: 'delivery', words: list('order, orders, my order') },
    { area: 'tech', words: list('app, apps'), echo: 'the app' },
    { area: 'tech', words: list(`website, site, web page, page won't load`), echo: 'the website' },
    {
      area: 'tech',
      words: list('log in, login, logging in, sign in, password, locked out, account'),
      echo: 'your account',
    },
    {
      area: 'tech',
      words: list(`
        update, crash*, bug*, error*, outage*, glitch*, server*, settings, setup, set up,
        install*, sync*, export*, import*
      `),
    },
    { area: 'money', words: list('refund*, money back'), echo: 'refunds' },
    {
      area: 'money',
      words: list('charge*, payment*, invoice*, billed, billing, bank account'),
      echo: 'payment',
    },
    {
      area: 'price',
      words: list(`
        price*, cost*, how much, expensive, overpriced, discount*, raised your price*
      `),
      echo: 'prices',
    },
    { area: 'money', words: list('subscription*, plan, plans'), echo: 'subscriptions' },
    {
      area: 'product',
      words: list('size*, in stock, restock*, back in, availab*, colour*, color*'),
      echo: 'sizes and stock',
    },
    {
      area: 'product',
      words: list(`
        fell apart, broke, broken, torn, faulty, defective, quality, mould*, mouldy, moldy, stale,
        scratched, cracked, zip, battery, fabric
      `),
    },
    {
      area: 'visit',
      words: list('opening hours, what time, open on, are you open, closing time'),
      echo: 'opening hours',
    },
    {
      area: 'visit',
      words: list(`
      shop, store, branch, café, cafe, restaurant, visit*, queue*
    `),
    },
    {
      area: 'staff',
      words: list(`
        rude, rudely, unfriendly, staff, waiter, waitress, cashier, receptionist, employee*,
        manager, disrespect*, shouted at, yelled at
      `),
    },
    {
      area: 'service',
      words: list(`
        nobody answers, no one answers, no reply, no response, no answer, support, customer
        service, helpline, hotline, ignored, ignoring, on hold, hung up
      `),
    },
    {
      area: 'insult',
      words: list(`
        idiot*, moron*, stupid, clowns, losers, fuck*, f*ck, shit*, bastards, assholes, screw you,
        go to hell, shut up, pathetic, scumbag*
      `),
    },
  ],
  prepositions: list('to the, to, in the, in'),
  ideaBlank: '[[What is new, in a sentence]].',
  manner: {
    greeting: 'Hi{{ first_name}}!',
    greets: /^(hi|hello|hey|good (morning|afternoon|evening)|dear)\b/i,
    closing: 'We’re glad you wrote.',
    intensifiers: list(`
      really, very, so very, super, totally, absolutely, completely, truly, definitely, honestly,
      literally, incredibly, extremely, simply, straight
    `),
  },
};
