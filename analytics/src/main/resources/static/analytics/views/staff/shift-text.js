// Shifts of a day as one types them: "09:00-17:30/30" with 30 minutes of break, several parted by commas.

const ONE = /^(\d{1,2})(?::?([0-5]\d))?\s*[-–]\s*(\d{1,2})(?::?([0-5]\d))?(?:\s*\/\s*(\d{1,3}))?$/;
const time = (hour, minute) => `${hour.padStart(2, '0')}:${minute ?? '00'}`;

/** @return [{begins, ends, break}], or null where it cannot be understood; 9-17/30 is right, too */
export function readShifts(text) {
  const parts = text.split(',').map(part => part.trim()).filter(Boolean);
  const read = parts.map(part => {
    const found = ONE.exec(part);
    if (!found || Number(found[1]) > 23 || Number(found[3]) > 23) return null;
    return {begins: time(found[1], found[2]), ends: time(found[3], found[4]), break: found[5] ?? '0'};
  });
  return read.includes(null) ? null : read;
}

export const writeShifts = shifts => shifts.map(one => `${one.begins}-${one.ends}${one.break ? `/${one.break}` : ''}`).join(', ');
