// The menu is ours; what Alongside has for this person comes from its navigation feed, the same for any intranet.
async function entries() {
  try {
    const answer = await fetch('/alongside/api/nav', { headers: { Accept: 'application/json' } });
    return answer.ok ? (await answer.json()).entries || [] : [];
  } catch {
    return []; // Alongside is away; the intranet goes on without it
  }
}

function item(entry) {
  const link = document.createElement('a');
  link.href = entry.href;
  link.textContent = entry.label;
  if (entry.badge) {
    const badge = document.createElement('span');
    badge.className = 'badge';
    badge.textContent = entry.badge;
    link.append(' ', badge);
  }
  const li = document.createElement('li');
  li.dataset.entry = entry.id;
  li.append(link);
  return li;
}

entries().then((list) => {
  for (const place of ['menu', 'together-links']) {
    document.getElementById(place)?.append(...list.map(item));
  }
  document.documentElement.dataset.menu = 'ready';
});
