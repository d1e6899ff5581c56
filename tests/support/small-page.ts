/**
 * The least page that is X: one post, one reply box with the real editor. For tests that are about
 * something else than reading a page; those use the fixtures.
 */
export const smallBox = '[data-testid="tweetTextarea_0"]';
const smallPost = 'Third time my birthday order is late, @nordlys. Where is my cake?';

/** A post's address, another one for every number. */
export function smallAddress(number: number): string {
  return `https://x.com/mira_k/status/${1_990_000_000_000_000_000n + BigInt(number)}`;
}

/**
 * @param address where it will be served.
 * @param more markup at the end of the body.
 */
export function smallPage(address: string, more = ''): string {
  const path = new URL(address).pathname;
  const handle = path.split('/')[1];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mira K on X</title>
<style>main { width: 600px; margin: 0 100px; font: 15px system-ui, sans-serif } article, .reply { padding: 12px }</style>
</head><body>
<a data-testid="AppTabBar_Profile_Link" href="/nordlys">Profile</a>
<main data-testid="primaryColumn">
  <article data-testid="tweet" tabindex="-1">
    <div data-testid="User-Name">
      <a href="/${handle}"><span>Mira K</span></a> <a href="/${handle}"><span>@${handle}</span></a>
      <a href="${path}"><time datetime="2026-11-19T10:00:00.000Z">1h</time></a>
    </div>
    <div data-testid="tweetText" lang="en">${smallPost}</div>
    <button data-testid="reply">1</button>
  </article>
  <div class="reply"><div data-testid="inline_reply_offscreen">
    <div>${smallEditor}</div>
    <div data-testid="toolBar"><button data-testid="tweetButtonInline">Reply</button></div>
  </div></div>
</main>
<script src="/editors/draft-js.js"></script>
${more}
</body></html>`;
}

/** The least page that is X's home: one box for a new post. */
export function smallHome(more = ''): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Home / X</title></head><body>
<a data-testid="AppTabBar_Profile_Link" href="/nordlys">Profile</a>
<main data-testid="primaryColumn" style="width: 600px; margin: 40px 100px">
  <div>${smallEditor}</div>
  <div data-testid="toolBar"><button data-testid="tweetButtonInline">Post</button></div>
</main>
<script src="/editors/draft-js.js"></script>
${more}
</body></html>`;
}

/** The box alone, as the site renders it. */
export const smallEditor = `<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true" aria-label="Post text"
  aria-multiline="true" class="public-DraftEditor-content" data-editor="draft-js"
  data-editor-placeholder="Post your reply" data-editor-submit='[data-testid="tweetButtonInline"]'></div>`;
