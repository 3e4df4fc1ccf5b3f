/** The pattern cannot be read: RE2 knows it neither, or we do not. */
export class Unreadable extends Error {
	override readonly name: string = 'Unreadable';
}

/** Groups stand deeper within each other than we follow. */
export class TooDeep extends Unreadable {
	override readonly name = 'TooDeep';
}
