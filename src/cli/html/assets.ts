/** Style of the page. Colours stand for sections; a checkbox of the legend turns its section's marks on and off. */
export const pageStyle: string = `
:root { color-scheme: light dark; --line: #8886; --soft: #8881; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 Georgia, 'Times New Roman', serif; }
header { padding: 1rem 1.5rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.4rem; margin: 0; }
header p { margin: .2rem 0 0; font: 14px/1.4 system-ui, sans-serif; opacity: .8; }
main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
#text { padding: 1.5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
#items { padding: 1rem; font: 14px/1.4 system-ui, sans-serif; border-left: 1px solid var(--line); height: 100vh; overflow: auto; position: sticky; top: 0; }
#items h2 { font-size: 1rem; margin: 1rem 0 .3rem; border-left: .4rem solid var(--kind); padding-left: .4rem; }
#items ol { list-style: none; margin: 0; padding: 0; }
.item { display: block; width: 100%; text-align: left; font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: .3rem; padding: .3rem .5rem; cursor: pointer; overflow-wrap: anywhere; }
.item:hover, .item:focus-visible { background: var(--soft); border-color: var(--line); outline: none; }
.item[aria-pressed='true'] { border-color: currentColor; background: var(--soft); }
.item small { display: block; opacity: .75; }
fieldset { border: 1px solid var(--line); margin: 0; padding: .4rem .6rem; display: flex; flex-wrap: wrap; gap: .3rem .9rem; }
label { white-space: nowrap; }
.sec-checks { --kind: #d33; } .sec-events { --kind: #2a7; } .sec-statements { --kind: #37c; } .sec-forecasts { --kind: #a5c; }
.sec-signals { --kind: #c71; } .sec-visits { --kind: #197; } .sec-transfers { --kind: #763; } .sec-ties { --kind: #667; }
.sec-roles { --kind: #888; } .sec-terms { --kind: #b38; } .sec-claims { --kind: #555; } .sec-entities { --kind: #999; } .sec-times { --kind: #59a; }
label::before { content: ''; display: inline-block; width: .7em; height: .7em; margin-right: .3em; background: var(--kind); }
.show-events .in-events { background: #2a73; } .show-statements .in-statements { background: #37c2; } .show-forecasts .in-forecasts { background: #a5c3; }
.show-signals .in-signals { background: #c713; } .show-visits .in-visits { background: #1973; } .show-transfers .in-transfers { background: #7633; }
.show-ties .in-ties { background: #6673; } .show-roles .in-roles { border-bottom: 2px dotted #888; } .show-terms .in-terms { background: #b383; }
.show-entities .in-entities { border-bottom: 1px solid #999; } .show-times .in-times { border-bottom: 2px dashed #59a; } .show-checks .in-checks { outline: 2px solid #d33; }
.show-checks .in-held { border-bottom: 2px solid #2a7; } .show-checks .in-open { border-bottom: 2px dotted #888; }
#text .on { background: #fd0a !important; color: #000; }
@media (max-width: 800px) { main { display: block; } #items { height: auto; position: static; border-left: 0; border-top: 1px solid var(--line); } }
`;

/** Script of the page: an item lights up its passages, a passage its item; j and k or the arrows walk, Escape lets go. */
export const pageScript: string = `
'use strict';
const text = document.getElementById('text');
const items = [...document.querySelectorAll('.item')];
const pieces = [...text.querySelectorAll('[data-items]')];
let current = null;
function choose(item, from) {
  for (const piece of pieces) piece.classList.remove('on');
  if (current) current.setAttribute('aria-pressed', 'false');
  current = item;
  if (!item) return;
  item.setAttribute('aria-pressed', 'true');
  const lit = pieces.filter((piece) => piece.dataset.items.split(' ').includes(item.dataset.item));
  for (const piece of lit) piece.classList.add('on');
  if (from === 'text') { item.focus({ preventScroll: true }); item.scrollIntoView({ block: 'nearest' }); }
  else if (lit.length > 0) lit[0].scrollIntoView({ block: 'center' });
}
for (const item of items) item.addEventListener('click', () => choose(item === current ? null : item, 'items'));
text.addEventListener('click', (event) => {
  const piece = event.target.closest('[data-items]');
  if (!piece) return;
  const here = piece.dataset.items.split(' ').map((id) => items.find((item) => item.dataset.item === id)).filter(Boolean);
  if (here.length > 0) choose(here[(here.indexOf(current) + 1) % here.length], 'text');
});
document.addEventListener('keydown', (event) => {
  if (event.target.tagName === 'INPUT' && event.key !== 'Escape') return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') choose(null);
  if (!step || items.length === 0) return;
  const at = items.indexOf(current ?? document.activeElement);
  const next = items[Math.min(items.length - 1, Math.max(0, at + step))];
  event.preventDefault();
  next.focus();
  choose(next, 'items');
});
for (const box of document.querySelectorAll('fieldset input')) {
  box.addEventListener('change', () => text.classList.toggle('show-' + box.value, box.checked));
}
`;
