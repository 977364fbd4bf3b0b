// Says so when the service stops answering: figures that stand still must not look like live ones.
const away = document.getElementById('away');
const say = text => { if (away.textContent !== text) away.textContent = text; };
const lost = () => say('Analytics does not answer: these figures are no longer live.');
for (const name of ['htmx:sendError', 'htmx:responseError', 'htmx:timeout']) document.body.addEventListener(name, lost);
document.body.addEventListener('htmx:afterOnLoad', () => say(''));
