/** The sums by which numbers of persons and accounts are told from other numbers. */

/** ISO 13616: the first four moved to the end, letters as numbers from 10, the whole leaves 1 by 97. `iban` without spaces. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return rest(digits, 97) === 1;
}

/** Visa, Mastercard, American Express, Diners, and what begins with a 6 (Maestro, Discover, UnionPay), by ISO/IEC 7812. */
const CARD = /^(?:4\d{12}(?:\d{3}){0,2}|[25]\d{15}|3[47]\d{13}|3[068]\d{12}|6\d{15,18})$/;

/** By its length and Luhn's sum. */
export function isCard(digits: string): boolean {
  if (!CARD.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The Dutch citizen service number: the digits by 9, 8 … 2 and -1 add up to a multiple of 11. */
export function isBsn(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const nine = [...digits.padStart(9, '0')].map(Number);
  const sum = nine.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

/** The Belgian national number: a day of birth, and 97 less what the first nine digits leave by 97; of this century after a 2. */
export function isRijksregister(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const [month, day] = [Number(digits.slice(2, 4)) % 20, Number(digits.slice(4, 6))];
  if (month > 12 || day > 31) return false;
  const check = Number(digits.slice(9));
  return ['', '2'].some((century) => 97 - rest(`${century}${digits.slice(0, 9)}`, 97) === check);
}

/** The French social security number: 97 less what the first thirteen digits leave by 97. */
export function isNir(digits: string): boolean {
  if (!/^[12]\d{14}$/.test(digits)) return false;
  const month = Number(digits.slice(3, 5));
  return month >= 1 && month <= 12 && 97 - rest(digits.slice(0, 13), 97) === Number(digits.slice(13));
}

/** Of a number too long for a number. */
function rest(digits: string, by: number): number {
  return [...digits].reduce((left, digit) => (left * 10 + Number(digit)) % by, 0);
}
