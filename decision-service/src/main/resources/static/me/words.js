// What the page says, in the languages that it has; days, times and numbers as the language writes them.
const count = (locale, one, more) => n => n === 1 ? `1 ${one}` : `${new Intl.NumberFormat(locale).format(n)} ${more}`;
const points = count('en-GB', 'point', 'points');
const vouchers = count('en-GB', 'voucher', 'vouchers');
const visits = count('en-GB', 'more visit', 'more visits');
const punkte = count('de', 'Punkt', 'Punkte');
const gutscheine = count('de', 'Gutschein', 'Gutscheine');
const besuche = count('de', 'Besuch', 'Besuche');

const en = {
  title: 'My page', yourPage: name => `Your page at ${name}`, offline: at => `No connection. This is as of ${at}.`,
  away: 'The service cannot be reached. Try again.', again: 'Try again', wrong: 'Something went wrong. Try again.',
  signIn: 'Sign in', address: 'E-mail address or telephone number',
  addressEmail: 'E-mail address', addressSms: 'Telephone number',
  addressHelp: 'The one that you gave in the shop. We send you a code; there is no password.',
  sendCode: 'Send me a code', noChannel: 'Nobody can sign in right now: the shop has not set up how to send codes.',
  sent: 'If this address is a member’s, a code is on its way to it. It is good for ten minutes, on this device.',
  code: 'Code', codeHelp: 'Six digits', go: 'Open my page', otherAddress: 'Another address',
  linkTitle: 'Your page', linkText: 'You came by a link that was sent to you. It opens your page once.',
  card: 'Show this instead of a card', cardCode: 'QR code of your card number', balance: 'Points',
  pending: n => `${n} more can be used later.`, owed: n => `You owe ${n} after a return.`,
  household: n => `Your household has ${n} together.`,
  ends: 'What ends, and when', endsNone: 'None of your points ends on a set day.', until: 'Until', points: 'points',
  tier: 'Your tier', tierKept: day => `Safe until ${day}.`, tierTop: 'There is nothing above it that you could reach by buying.',
  nextSpend: (needed, tier) => `${needed} more to spend, and you are ${tier}.`,
  nextPoints: (needed, tier) => `${points(needed)} more, and you are ${tier}.`,
  nextVisits: (needed, tier) => `${visits(needed)}, and you are ${tier}.`,
  vouchers: 'Vouchers', vouchersNone: 'You have no vouchers right now.', voucherUntil: day => `usable until ${day}`,
  voucherFrom: day => `usable from ${day}`, voucherNot: 'cannot be used right now', voucherCode: 'QR code of the voucher',
  offers: 'For you', offersNone: 'There is no offer for you right now.',
  history: 'What happened', historyNone: 'Nothing yet.', earlier: 'Show earlier',
  rate: 'How was it?', rateQuestion: 'How likely are you to recommend us? 0: not at all, 10: very likely.',
  rateComment: 'What should we know?', rateSend: 'Send', rated: 'Thank you. The store hears of it.',
  friends: 'Bring a friend', friendsText: 'Whoever becomes a member can give this code in the shop.',
  messages: 'What we may send you', messagesNone: 'We know no address of yours to write to.',
  messagesHelp: 'A change holds at once.', noted: 'Noted.',
  said: day => `Last changed on ${day}.`,
  pending: channel => `Almost done: we sent you ${channel === 'sms' ? 'a text message' : 'an e-mail'} with a link. Open it to confirm.`,
  data: 'Your data and this device', exportText: 'Get a copy of all that is stored about you.', exportLink: 'Download my data',
  newCard: 'Get a new card number', newCardText: 'If somebody else has seen your code: the one shown until now stops working.',
  newCardDone: 'You have a new card number.',
  signOut: 'Sign out', signOutAll: 'Sign out on all devices',
  leave: 'Leave the program', leaveAsk: 'Leave …',
  leaveText: (lost, unused) => `You would lose ${points(lost)} and ${vouchers(unused)}. All that is known of you is erased. This cannot be undone.`,
  leaveSure: 'Erase everything and leave', stay: 'Stay', left: 'You have left. All that was known of you is erased. Goodbye.',
  problems: {
    INVALID_VALUE: 'This is neither an e-mail address nor a telephone number.', MISSING_FIELD: 'Something is missing.',
    CODE_NOT_RIGHT: 'This code is not right, or too old, or was asked for on another device. After five wrong ones ask for a new one.',
    LINK_NOT_RIGHT: 'This link was used, or is too old. Sign in with your address.',
    TOO_MANY_CODES: 'Enough codes were sent to this address. Wait a quarter of an hour, and use the last one until then.',
    TOO_MANY_SIGN_INS: 'Too many tries. Wait a minute.',
    CHANNEL_NOT_SET: 'The shop cannot send anything this way right now. Try the other one.',
    TOO_MANY_CARDS: 'The number was replaced too often.',
    CSRF_TOKEN_WRONG: 'The page was open for too long. Load it again.',
    EDIT_CONFLICT: 'Your points or vouchers have just changed. Look again.',
  },
};
const de = {
  title: 'Meine Seite', yourPage: name => `Deine Seite bei ${name}`, offline: at => `Keine Verbindung. Das ist der Stand von ${at}.`,
  away: 'Der Dienst ist nicht erreichbar. Versuch es noch einmal.', again: 'Noch einmal versuchen', wrong: 'Etwas ging schief. Versuch es noch einmal.',
  signIn: 'Anmelden', address: 'E-Mail-Adresse oder Telefonnummer',
  addressEmail: 'E-Mail-Adresse', addressSms: 'Telefonnummer',
  addressHelp: 'Die, die du im Laden angegeben hast. Wir schicken dir einen Code; ein Passwort gibt es nicht.',
  sendCode: 'Code schicken', noChannel: 'Gerade kann sich niemand anmelden: Der Laden hat nicht eingerichtet, wie Codes verschickt werden.',
  sent: 'Wenn ein Mitglied diese Adresse hat, ist ein Code dorthin unterwegs. Er gilt zehn Minuten, auf diesem Gerät.',
  code: 'Code', codeHelp: 'Sechs Ziffern', go: 'Meine Seite öffnen', otherAddress: 'Andere Adresse',
  linkTitle: 'Deine Seite', linkText: 'Du kommst über einen Link, der dir geschickt wurde. Er öffnet deine Seite einmal.',
  card: 'Zeig das statt einer Karte', cardCode: 'QR-Code deiner Kartennummer', balance: 'Punkte',
  pending: n => `${n} weitere kannst du später verwenden.`, owed: n => `Nach einer Rückgabe schuldest du ${n}.`,
  household: n => `Dein Haushalt hat zusammen ${n}.`,
  ends: 'Was wann verfällt', endsNone: 'Keiner deiner Punkte verfällt an einem festen Tag.', until: 'Bis', points: 'Punkte',
  tier: 'Deine Stufe', tierKept: day => `Sicher bis ${day}.`, tierTop: 'Darüber gibt es keine, die du durch Einkaufen erreichst.',
  nextSpend: (needed, tier) => `Noch ${needed} Einkauf, und du bist ${tier}.`,
  nextPoints: (needed, tier) => `Noch ${punkte(needed)}, und du bist ${tier}.`,
  nextVisits: (needed, tier) => `Noch ${besuche(needed)}, und du bist ${tier}.`,
  vouchers: 'Gutscheine', vouchersNone: 'Du hast gerade keine Gutscheine.', voucherUntil: day => `gültig bis ${day}`,
  voucherFrom: day => `gültig ab ${day}`, voucherNot: 'gerade nicht verwendbar', voucherCode: 'QR-Code des Gutscheins',
  offers: 'Für dich', offersNone: 'Gerade gibt es kein Angebot für dich.',
  history: 'Was war', historyNone: 'Noch nichts.', earlier: 'Früheres zeigen',
  rate: 'Wie war es?', rateQuestion: 'Wie wahrscheinlich empfiehlst du uns weiter? 0: gar nicht, 10: sehr wahrscheinlich.',
  rateComment: 'Was sollten wir wissen?', rateSend: 'Abschicken', rated: 'Danke. Die Filiale erfährt davon.',
  friends: 'Bring jemanden mit', friendsText: 'Wer Mitglied wird, kann diesen Code im Laden angeben.',
  messages: 'Was wir dir schicken dürfen', messagesNone: 'Wir kennen keine Adresse von dir.',
  messagesHelp: 'Eine Änderung gilt sofort.', noted: 'Gemerkt.',
  said: day => `Zuletzt geändert am ${day}.`,
  pending: channel => `Fast fertig: Wir haben dir eine ${channel === 'sms' ? 'SMS' : 'E-Mail'} mit einem Link geschickt. Öffne ihn, um zu bestätigen.`,
  data: 'Deine Daten und dieses Gerät', exportText: 'Hol dir eine Kopie von allem, was über dich gespeichert ist.', exportLink: 'Meine Daten herunterladen',
  newCard: 'Neue Kartennummer', newCardText: 'Falls jemand deinen Code gesehen hat: Der bisherige gilt dann nicht mehr.',
  newCardDone: 'Du hast eine neue Kartennummer.',
  signOut: 'Abmelden', signOutAll: 'Auf allen Geräten abmelden',
  leave: 'Das Programm verlassen', leaveAsk: 'Verlassen …',
  leaveText: (lost, unused) => `Du verlierst ${punkte(lost)} und ${gutscheine(unused)}. Alles, was über dich bekannt ist, wird gelöscht. Das lässt sich nicht rückgängig machen.`,
  leaveSure: 'Alles löschen und verlassen', stay: 'Bleiben', left: 'Du hast das Programm verlassen. Alles über dich ist gelöscht. Mach’s gut.',
  problems: {
    INVALID_VALUE: 'Das ist weder eine E-Mail-Adresse noch eine Telefonnummer.', MISSING_FIELD: 'Etwas fehlt.',
    CODE_NOT_RIGHT: 'Der Code stimmt nicht, ist zu alt oder wurde auf einem anderen Gerät angefordert. Nach fünf falschen fordere einen neuen an.',
    LINK_NOT_RIGHT: 'Der Link wurde verwendet oder ist zu alt. Melde dich mit deiner Adresse an.',
    TOO_MANY_CODES: 'An diese Adresse gingen genug Codes. Warte eine Viertelstunde und nimm bis dahin den letzten.',
    TOO_MANY_SIGN_INS: 'Zu viele Versuche. Warte eine Minute.',
    CHANNEL_NOT_SET: 'Auf diesem Weg kann der Laden gerade nichts schicken. Nimm den anderen.',
    TOO_MANY_CARDS: 'Die Nummer wurde zu oft ersetzt.',
    CSRF_TOKEN_WRONG: 'Die Seite war zu lange offen. Lade sie neu.',
    EDIT_CONFLICT: 'Punkte oder Gutscheine haben sich gerade geändert. Sieh noch einmal nach.',
  },
};
const all = {en, de};

export function wordsIn(language) {
  const known = all[language] ? language : 'en';
  // A British way of writing days: 21 November 2026.
  const locale = known === 'en' ? 'en-GB' : known;
  const words = all[known];
  return {
    ...words,
    language: known,
    number: n => new Intl.NumberFormat(locale).format(n),
    money: (amount, currency) => new Intl.NumberFormat(locale, {style: 'currency', currency}).format(amount),
    // A day is a day of the program, whatever zone somebody is in; a moment is told in the zone of the device.
    day: day => new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${day}T00:00:00Z`)),
    moment: at => new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeStyle: 'short'}).format(new Date(at)),
    problem: error => error.code === 'AWAY' ? words.away : words.problems[error.code] ?? words.wrong,
  };
}

export const browsers = () => wordsIn((navigator.language || 'en').slice(0, 2));
