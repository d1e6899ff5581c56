import type { Want } from './lexicon';

type Sign = { readonly want: Want; readonly weight: number; readonly emoji: RegExp };

/** What emoji say, in any language. Those that say everything and nothing (😂 😭 🙏 alone) are left out. */
export const signs: readonly Sign[] = [
  { want: 'complaint', weight: 2, emoji: /[😡🤬😠👎💩😤🤮]/gu },
  { want: 'complaint', weight: 1, emoji: /[🙄🤡🤦😒😞😩🗑]/gu },
  { want: 'praise', weight: 2, emoji: /[😍🥰🤩💖💯🏆❤🔥🎉👏🙌💙💚💛🧡💜👌😋✨💪]/gu },
  { want: 'thanks', weight: 1, emoji: /🙏/gu },
  { want: 'help', weight: 2, emoji: /[🆘]/gu },
  { want: 'out-of-scope', weight: 1, emoji: /[🚀💰💸🤑📈💎]/gu },
];

/** Marks with which people say the opposite of their words. */
export const irony = /[🙄🙃🤡]|(?<!\S)\/s(?!\S)|(?<=\s)["“„«][^"”“»]{2,25}["”“»](?=\s|[.!?…]|$)/u;

/** What is asked, as far as the sign goes. */
export const questionMark = /[?？؟]/;
