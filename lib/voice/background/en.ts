import { lines } from './lines';

/** Posts of nobody in particular; see `index.ts`. */
export const en = lines(`
  We're hiring! Two part-time roles in our Cardiff studio, details on our website.
  Thanks so much for your message, Sam. We'll take a look and get back to you this afternoon.
  Hi Leah, sorry to hear your parcel hasn't turned up yet. Please send us a DM with your postcode.
  Our summer sale starts tomorrow at 9am. Up to 40% off garden furniture.
  Big news coming on Thursday. Watch this space 👀
  It's National Tea Day! How do you take yours?
  just landed: 12 new prints in the shop, link in bio
  Excited to share that we've been shortlisted for the Green Business Awards!
  Good morning! The pool is open again and the water is 27 degrees.
  That's great to hear, we hope you enjoy it as much as we do 😊
  We hear you. The new menu isn't for everyone and we're bringing back the old curry.
  Please note that our office will close at noon on Friday 24 December.
  No worries at all! Your refund should be with you in 3 to 5 working days.
  What a night. Thank you Manchester, you were loud.
  Trains between Hull and York are running up to 30 minutes late because of a signal fault.
  You can change your seat for free until 24 hours before you fly.
  Throwback to our first workshop in 2009, when we had one table and no heating.
  Not sure which plan is right for you? Take our two-minute quiz.
  Delighted to welcome Dr Amara Osei to our advisory board.
  lol fair enough, we walked into that one
  Hello there, could you tell us which branch you visited and roughly when? Thanks, Ben
  The museum is free for under 18s all through half term.
  Water your plants less in winter. Most houseplants die from kindness.
  We've planted 3,000 trees with your help this year 🌳
  Our engineers are on site and we expect power to be restored by 6pm.
  New episode! We talk to a beekeeper about swarms, stings and honest honey.
  Yes, the gym's open on bank holidays from 8 till 4.
  Love this! Tag us in your photos so we can share them.
  I made the first of these bags on my kitchen table; today we shipped the thousandth.
  Here's how to tell a real receipt from a fake one. A short thread.
  Sadly we can't ship batteries by air. We can send it by road, which takes about a week.
  Happy Friday! What's everyone up to this weekend?
  Your feedback matters to us, and we've passed it on to the store manager.
  The 2027 season tickets are on sale now. Members get 10% off until Sunday.
  We don't track you. We never have.
  Doors at seven, first band at half past. Bring earplugs, seriously.
  A quick reminder: we will never ask for your password by phone or text.
  Three things we learned from a year of working four days a week:
  Sold out! Thank you all. A second date will be announced soon.
  Hey Marcus, yes it comes with a charger. Enjoy!
  Why do our candles cost more? Because we pay the people who pour them.
  Our vets answer the question we get every spring: can dogs eat strawberries?
  Oops, that link was broken. Here's the right one.
  Register now for our free webinar on energy grants for small businesses.
  Not going to lie, we cried a little when we read this.
  Roadworks on the high street until March, so please use the rear entrance.
  Fresh flowers every Wednesday. This week: tulips, anemones and a bit of eucalyptus.
  If you've had a letter from us and aren't sure it's real, call the number on your card.
`);
