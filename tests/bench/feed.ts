/** A page at X's address: a feed that takes in posts as it scrolls, and a reply box with the real editor. */
export const feedAddress = 'https://x.com/home';

export const feedPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Home / X</title>
<style>
  body { margin: 0; font: 15px system-ui, sans-serif; }
  main { width: 600px; margin: 0 auto; }
  article { border-bottom: 1px solid #ddd; padding: 12px; }
  .toolbar { display: flex; justify-content: flex-end; padding: 8px; }
</style></head>
<body><main data-testid="primaryColumn">
<div>
  <div data-testid="tweetTextarea_0" role="textbox" contenteditable="true" aria-label="Post text" aria-multiline="true"
    class="public-DraftEditor-content" data-editor="draft-js" data-editor-placeholder="What is happening?!"
    data-editor-submit='[data-testid="tweetButtonInline"]'></div>
  <div class="toolbar" data-testid="toolBar"><button data-testid="tweetButtonInline">Post</button></div>
</div>
<section id="feed" aria-label="Timeline"></section></main>
<script src="/editors/draft-js.js"></script>
<script>
  const feed = document.getElementById('feed');
  let made = 0;
  /** As the site does: the next screen's posts are made while scrolling, those far above are let go. */
  window.morePosts = (count) => {
    for (let i = 0; i < count; i++) {
      const post = document.createElement('article');
      post.dataset.testid = 'tweet';
      const text = document.createElement('div');
      text.dataset.testid = 'tweetText';
      text.lang = 'en';
      text.textContent = 'Post ' + ++made + ': the ferry was late again and the coffee on board was cold, but the light over the fjord made up for it.';
      const actions = document.createElement('div');
      for (const name of ['reply', 'retweet', 'like', 'bookmark']) {
        const button = document.createElement('button');
        button.dataset.testid = name;
        button.textContent = name;
        actions.append(button);
      }
      post.append(text, actions);
      feed.append(post);
    }
    while (feed.childElementCount > 60) feed.firstElementChild.remove();
  };
  morePosts(20);
  /** Scrolls until so many posts have gone by, twenty a frame. */
  window.scrollPosts = (count) => new Promise((resolve) => {
    const last = made + count;
    const step = () => {
      morePosts(20);
      scrollTo(0, document.documentElement.scrollHeight);
      if (made < last) requestAnimationFrame(step);
      else resolve(scrollTo(0, 0));
    };
    requestAnimationFrame(step);
  });
</script></body></html>`;
