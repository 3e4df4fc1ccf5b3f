import {isDigit} from './characters.ts';

const ZERO = 0x30;

/** Luhn's formula (ISO/IEC 7812-1, annex B) over a string of ASCII digits, its last being the check digit. */
export function luhn(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index++) {
		const digit = digits.charCodeAt(digits.length - 1 - index) - ZERO;
		sum += index % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
	}
	return sum % 10 === 0;
}

/** The check digit of an article number (GS1 General Specifications, 7.9): weights 1 and 3 in turn. */
export function ean(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index++) {
		sum += (digits.charCodeAt(digits.length - 1 - index) - ZERO) * (index % 2 === 0 ? 1 : 3);
	}
	return sum % 10 === 0;
}

/** ISO 7064 MOD 11,10 over a string of ASCII digits, its last being the check digit. */
export function mod11and10(digits: string): boolean {
	let product = 10;
	for (let index = 0; index < digits.length - 1; index++) {
		const sum = (digits.charCodeAt(index) - ZERO + product) % 10 || 10;
		product = (2 * sum) % 11;
	}
	return (11 - product) % 10 === digits.charCodeAt(digits.length - 1) - ZERO;
}

/** ISO 7064 MOD 97-10 as an IBAN uses it (ISO 13616-1, 6.2): the first four characters count last. Takes A-Z and 0-9. */
export function mod97(iban: string): boolean {
	let remainder = 0;
	for (let index = 0; index < iban.length; index++) {
		const code = iban.charCodeAt((index + 4) % iban.length);
		remainder = isDigit(code) ? (remainder * 10 + code - ZERO) % 97 : (remainder * 100 + code - 0x37) % 97;
	}
	return remainder === 1;
}

/** Weights 7, 3, 1 in turn, letters A to Z counting 10 to 35 (ICAO Doc 9303-3, 4.9); the last character is the check digit. */
export function weights731(characters: string): boolean {
	let sum = 0;
	for (let index = 0; index < characters.length - 1; index++) {
		sum += Number.parseInt(characters.charAt(index), 36) * ([7, 3, 1][index % 3] ?? 0);
	}
	return sum % 10 === characters.charCodeAt(characters.length - 1) - ZERO;
}

/** Each digit times its weight, and the digits of all products added up (German social insurance, VKVV § 2). */
export function sumOfDigits(digits: string, weights: readonly number[]): number {
	let sum = 0;
	weights.forEach((weight, index) => {
		const product = (digits.charCodeAt(index) - ZERO) * weight;
		sum += Math.floor(product / 10) + (product % 10);
	});
	return sum;
}
