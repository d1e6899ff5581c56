import { type Lexicon, list } from '@/lib/reading/lexicon';

export const en: Lexicon = {
  language: 'en',
  isFolded: false,
  common: list(`
    the, and, you, your, this, that, with, have, has, been, was, were, are, is, it's, i'm, my, of,
    for, from, just, what, when, how, where, would, could, please, not, don't, can't, does, do,
    did, to, it, a, an, now, on, in, at, be, or, if, so, but, then, there, here, as, by, out,
    about, had, this is, i've, we, they, me, all
  `),
  negators: list(`
    not, no, never, hardly, barely, isn't, wasn't, aren't, weren't, don't, doesn't, didn't, can't,
    cannot, couldn't, won't, wouldn't, isnt, wasnt, dont, doesnt, didnt, cant, wont, nothing, far
    from, anything but, zero
  `),
  trailingNegators: [],
  openers: list(`
    do you, do they, do these, do those, do we, do i, did they, are they, are those, has it, have
    they, was it, were there, could it, would there, can they, can one, does, did you, is it, is
    the, is there, is this, are you, are there, are these, are the, can i, can you, can we, could
    you, will it, will there, will you, would it, when, where, what, what's, which, who, how much,
    how many, how long, how far, how big, how old, how often, any plans, any chance, any news, any
    idea when, have you got, has, should i, may i, what about, how about, got any, is
  `),
  howTo: list(`
    how do i, how do we, how do you, how can i, how can we, how to, how should i, how would i, how
    does one, how am i, how are we supposed
  `),
  reproaches: list(`
    why did you, why have you, why are you, why do you, why does, why is, why are, why can't, why
    was, why were, why would you, why won't, why don't, how come, what happened to, what is going
    on with, what's going on with
  `),
  contrasts: list('but, however, yet, although, though, except'),
  echoes: list(`
    same, same here, same issue, same problem, me too, also affected, happened to me too, i second
    this, likewise
  `),
  ignored: list(`
    thanks in advance, thank you in advance, no thanks, no thank you, thank god, for god's sake,
    thank goodness, no problem, no worries, no issue*, not a problem, never a problem, good
    morning, good evening, good afternoon, good night, good luck, would love to, i'd love to, we'd
    love to, would be great, would be nice, would be good, would be amazing, looking good, as
    well, well then, best regards, kind regards, if it's not too late, help desk, help page, help
    center, help centre, cool down, error prone, like to know, nice to meet, best price*, best
    way, best option, wish you the best, all the best, better than nothing
  `),
  cues: {
    complaint: {
      strong: list(`
        my money back, get rid of, got rid of, took away, taken away, not coming back, won't be back, won't come
        back, never coming back, won't return, does nothing, did nothing, threw my, thrown over,
        still leaking, still broken, still down, waited _ (minutes|hours|days|weeks|months),
        waiting _ (minutes|hours|days|weeks|months), been waiting, only reason i paid, keeps
        sending me, says delivered, marked as delivered, marked delivered, nothing here, nothing
        arrived, nothing came, nothing has arrived, never got, never received, didn't receive,
        didn't arrive, did not arrive, haven't received, not received, no sign of, empty box,
        still charging, still (charged|charge|billing|billed|taking money), keep charging, keeps
        charging, charged after, won't refund, refuse to refund, refused to refund, no refund,
        bring back the old, bring the old, confusing, hard to use, impossible to use, worse than,
        hate the new, logs me out, kicks me out, keeps logging, disconnects, closes itself, keeps
        closing, just closes, nobody helps, no one helps, nobody cares, no one cares, you don't
        care, different answers, passed around, passed from, undercooked, inedible, dirty, filthy,
        fell off, came off, peeling, not as described, misleading, false advertising, nothing like
        the (picture|photo|photos), not what i ordered, expected better, expected more, deserve
        better, how much longer, can't cancel, won't let me cancel, impossible to cancel,
        impossible to reach, not impressed, unimpressed, lost a customer, losing customers, losing
        a customer, last time i, never using, is a joke, are a joke, makes no sense, out of order,
        doesn't load, won't load, won't open, not loading, not delivered, not helpful, unhelpful,
        no help, zero help, gutted, shame on, robbed, ruined, spoiled, sold out from under, too
        loud, stinks, smells, hung up, line went dead, on hold for, been on hold, is anyone there,
        anyone there, anybody there, anybody home, renewed itself, renewed without, even though i
        cancel*, even though i turned, hair in my, used to be good, used to be great, used to be
        better, what happened to you, quality _ (down|downhill|worse), service _
        (down|downhill|worse), went downhill, raised (your|the|my) price*, raised price*, price
        increase*, price hike*, prices went up, prices have gone up, shrinkflation, not working,
        isn't working, doesn't work, don't work, didn't work, stopped working, won't work, no
        longer work*, never work*, never worked, never arriv*, never showed up, never came, hasn't
        arrived, haven't arrived, hasn't come, still no sign, still haven't, still hasn't, still
        not, still waiting, still no (reply|answer|response|refund|word|parcel|order|package),
        waiting for (weeks|months|days|ages), weeks waiting, days waiting, week waiting, month
        waiting, keeps crashing, keep crashing, crash*, broken, broke, fell apart, falls apart,
        falling apart, ripped off, rip off, rip-off, scam*, fraud*, refund me, want my money back,
        want a refund, money back, overcharged, double charged, charged twice, charged me, wrong
        (item|size|order|colour|color|product|address|one), terrible, awful, horrible, horrendous,
        disgrace*, disgust*, appalling, atrocious, abysmal, unacceptable, ridiculous, pathetic,
        shocking, shambles, joke of a, what a joke, absolute joke, waste of (time|money), worst,
        disappoint*, let down, letdown, furious, fed up, sick of, never again, never buy*, never
        shop*, never order*, avoid, nobody answers, no one answers, no one replies, nobody
        replies, nobody responds, no one responds, nobody _ answer*, no one _ answer*, nobody _
        repl*, no one _ repl*, nobody _ respond*, no one _ respond*, ignored, ignoring me,
        ignoring my, ignoring us, no response, no reply, no answer, hung up on me, poor
        (quality|service|experience|support|communication|show), really poor, very poor, so poor,
        pretty poor, bad service, bad experience, bad quality, so bad, really bad, very bad,
        useless, rubbish, garbage, trash, rude, unprofessional, unreliable, arrived
        (broken|damaged|late|cold|smashed|crushed|cracked|empty), thanks for nothing, great job
        breaking, lies, lied, lying, liars, unsubscribe me, cancelling my, canceling my, in
        circles, mould*, mouldy, moldy, food poisoning, stole, stolen from, sent me the wrong,
        gone downhill, do better, unusable, nightmare, a mess, missing from my
      `),
      plain: list(`
        removed, threw, dumped, hides, puddle, leaking, cold, raw, dry, came out wrong, faded,
        shrunk, too small, sad to see, cancelled, canceled, taking money, refused, declined,
        misled, disappear*, lost, unfair, why is, why are, why does, why do i, nothing works, no
        longer, nothing but, unreadable, messy, noisy, dirty, blocked, banned, locked, pointless,
        on hold, logged me out, kicked me out, lasted exactly, lasted only, only lasted, lasted
        just, shrugged, problem with, issue with, issues with, problems with, crushed, smashed,
        cracked, scratched, torn, ripped, leak*, faulty, defective, damaged, delayed, delay*,
        late, days late, weeks late, overdue, lost my, missing, error*, bug, bugs, buggy, glitch*,
        outage*, down again, is down, slow, lag*, freez*, frozen, stuck in, expensive, overpriced,
        hidden fee*, annoy*, frustrat*, upset, angry, unhappy, complain*, complaint*, fail*,
        fault, wrong, waste*, wasted, cancelled my, canceled my, mess, embarrass*, inconvenien*,
        hate, hated, sucks, sucked, suck, worse, downgrade, cold food, stale, fix this, fix it,
        fix your, sort it out, sort this out, can't believe, for the price, another
        (delay|outage|price), went wrong, no longer possible, got worse, stopped
      `),
      weak: list(`
        still, again, waiting, weeks, third time, twice, seriously, nobody, no one, wtf, ugh, smh,
        meh, why is, why are, why can't, why do you, why does
      `),
    },
    help: {
      strong: list(`
        doing something wrong, doing anything wrong, doing wrong, what am i missing, need a hand,
        isn't accepted, not accepted, isn't recognised, isn't recognized, not recognised, doesn't
        accept my, won't accept my, nothing comes out, nothing happens when, could use a hand, can
        you check my, can you look into, where is the _ (switch|button|setting|option), where do i
        turn, fix myself, fix it myself, repair it myself, resend, send _ again, i lost my, i've
        lost, how to pair, won't pair, am i missing something, how does one, need help, need some
        help, need assistance, please help, pls help, plz help, help me, help us, help please, can
        you help, could you help, can anyone help, can someone help, could somebody, can somebody,
        could someone, can anybody, someone _ help, anyone _ help, how do i, how do we, how can i,
        how can we, how do you, how to, how would i, how should i, can't log in, cannot log in,
        can't login, can't sign in, unable to, locked out, forgot my password, forgot password,
        reset my, trying to _ but, what should i do, what do i do, what can i do, don't know how,
        do not know how, can't figure out, cannot figure out, can't find, cannot find, can't seem
        to, any advice, any tips, any help, advice please, who do i contact, who can i contact,
        who should i contact, who do i talk to, walk me through, instructions for, not sure how,
        no idea how, where do i find, where can i change, is there a way to, can't access, cannot
        access, can't open, can't get _ to
      `),
      plain: list(`
        turn on, turn off, enable, disable, settings, dark mode, explain how, help, assist*,
        advice, guide me, stuck, set up, setup, configure, reset, password, log in, login, sign
        in, troubleshoot*, activate, verification code, show me how, tutorial, manual,
        instructions, can't
      `),
      weak: list('please, anyone, somebody, someone'),
    },
    inquiry: {
      strong: list(`
        discount code*, promo code*, any discount*, do you ship, do you deliver, do you sell, do
        you offer, do you have, do you accept, do you take, do you do, how much, how long does,
        what time, opening hours, open on, are you open, in stock, back in stock, coming back in,
        restock*, when will, when does, when is, when are, when do, where can i
        (buy|get|find|order), where do you, is it available, is this available, available in, will
        there be, will it be, is there a, are there any, what's the price, price of, what does _
        cost, what is the difference, what's the difference, which one, come in, compatible with,
        work with, works with, does it, does the, does this, would like to know, wondering if,
        curious if, curious whether, was wondering, can i use, can i bring, can i pay, release
        date, does _ include, any plans, are you hiring, vegan?, gluten free
      `),
      plain: list(`
        price, cost*, availab*, stock, sizes, size, shipping to, ship to, deliver to, delivery to,
        warranty, discount for, student discount, opening, tickets, ingredients, dimensions,
        subscription include, question, allowed
      `),
      weak: list('when, which, where, wonder*, curious'),
    },
    thanks: {
      strong: list(`
        thank you, thank u, thanks, thanx, thx, ty, tysm, many thanks, cheers for, much
        appreciated, appreciate, appreciated, grateful, big thanks, shout out to, shoutout to,
        shout-out to, thankful
      `),
      plain: list(`
        cheers, that did it, that fixed it, works now, working now, works a treat, works perfectly
        now, works like a charm, sorted, problem solved, all good now, legend, lifesaver, life
        saver
      `),
      weak: list('helpful, quick reply, quick response'),
    },
    praise: {
      strong: list(`
        goosebumps, gave me chills, turned out, a star, was a star, a legend, deserves a raise,
        deserve a raise, go-to, slaps, goated, chef's kiss, every single (day|morning|time), love
        it, love this, love these, love your, love the, loved it, loved the, loved every, loving
        the, loving this, i love, we love, absolutely love, obsessed, amazing, awesome, fantastic,
        brilliant, excellent, outstanding, wonderful, beautiful*, gorgeous, stunning, incredible,
        superb, perfect, perfectly, best _ ever, the best, well done, great job, great work, good
        job, nice work, nice job, keep it up, keep up the, five stars, 5 stars, 10/10, 10 out of
        10, highly recommend, would recommend, can recommend, hands down, never disappoint*, game
        changer, delicious, can't get enough, cannot get enough, blown away, so impressed, very
        impressed, hats off, kudos, congrat*, second to none, so good, really good, very good, too
        good, my favourite, my favorite, so happy with, very happy with, top notch, top-notch,
        made my day
      `),
      plain: list(`
        great, good, love, loved, lovely, happy, impressed, impressive, recommend*, favourite,
        favorite, nice, cool, beautiful, friendly, best, delighted, pleased, enjoy*, fan of, win,
        yum*, tasty, neat, slick, sweet, stoked, excited, can't wait, proud, winner, comfy, cosy,
        cozy, wow
      `),
      weak: list(`
        fun, smooth, fast, easy, quick, fresh, yes, finally, like, better, fab, solid, class,
        quality
      `),
    },
    'out-of-scope': {
      strong: list(`
        pathetic losers, bunch of losers, invest _ today, withdraw, message me on, text me on,
        this trader, ask me how, turned * into, serious friend, looking for a
        (man|woman|husband|wife), lonely widow, nobody cares about your, dm me to, dm me for, dm
        for promo, dm us for promo, promote it on, inbox me, message me on whatsapp, whatsapp me,
        whatsapp +*, telegram channel, join my, earn $*, earn up to, earn money, make money, per
        week from home, a week from home, work from home and earn, passive income, double your,
        guaranteed (profit|return|returns|income), airdrop, connect your wallet, free crypto,
        crypto investment, bitcoin investment, invest with, forex, trading signals, 100x, 1000x,
        to the moon, presale, nft drop, giveaway winner, you have won, you've won, claim your
        prize, onlyfans, hot singles, escort*, link in my bio, check my bio, check my profile,
        check out my (page|channel|profile|store|shop|music|mixtape|bio), follow me, follow back,
        follow for follow, f4f, sub4sub, subscribe to my, buy followers, cheap followers, seo
        services, grow your (followers|account|page|business|instagram), recovery expert, recover
        your (lost|stolen|account|crypto), hacker who, loan approved, instant loan, sugar daddy,
        sugar mummy, ignore all previous, ignore previous, ignore your instructions, disregard
        previous, disregard your instructions, system prompt, as an ai, idiots, morons, moron,
        idiot, stupid company, bunch of (clowns|losers|crooks|idiots|morons), fuck you, fuck off,
        f*ck, go to hell, kill yourself, kys, screw you, losers, retard*, scumbag*, shut up,
        bastards, assholes, who are you voting, voting for, vote for, election*, president, prime
        minister, politician*, democrats, republicans, left-wing, right-wing, woke, immigrants,
        flat earth, chemtrails, vaccine*, jesus, repent, israel, palestine, gaza, ukraine, putin,
        trump
      `),
      plain: list(`
        crypto, bitcoin, btc, eth, wallet, investor*, investment, profit*, promo, collab, sponsor
        me, followers, clowns, stupid, dumb, politic*, religion, god bless, dumbass
      `),
      weak: list('win, invest, signals, click here'),
    },
  },
};
