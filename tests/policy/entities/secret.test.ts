import {describe, expect, it} from 'vitest';
import {secrets} from '../../../src/policy/entities/secret.ts';
import {type Case, describeDetector, found} from './cases.ts';

/** Put together here, so that nothing in the repository has the form of a live token. */
const LETTERS = 'aB3dE7gH1jK9mN5pQ2sT8vW4xY6zR0cF';
const random = (length: number) => LETTERS.repeat(4).slice(0, length);
const hex = (length: number) => '4f9c1e8ba7d3052c6e'.repeat(8).slice(0, length);
const token = (...pieces: readonly string[]) => pieces.join('');

const TOKENS: readonly string[] = [
	token('AKI', 'A', '2JXQ7ZP4WM6TRB5N'),
	token('gh', 'p_', random(36)),
	token('gh', 'o_', random(36)),
	token('github', '_pat_', random(22), '_', random(59)),
	token('gl', 'pat-', random(20)),
	token('xo', 'xb-', '263594206564-2343594206574-', random(24)),
	token('sk', '_live_', random(24)),
	token('rk', '_live_', random(24)),
	token('AI', 'za', random(35)),
	token('sk', '-proj-', random(48)),
	token('sk', '-ant-', 'api03-', random(60)),
	token('S', 'K', hex(32)),
	token('A', 'C', hex(32)),
	token('S', 'G.', random(22), '.', random(43)),
	token('np', 'm_', random(36)),
	token('py', 'pi-', random(80)),
	token('ke', 'y-', hex(32)),
	token('shp', 'at_', hex(32)),
	token('dop', '_v1_', hex(64)),
	token('h', 'f_', random(34)),
	token('da', 'pi', hex(32)),
	token('123456', '7890:', random(35)),
	token('ey', 'JhbGciOiJIUzI1NiJ9', '.ey', random(40), '.', random(43)),
];

const DOCUMENTED: readonly string[] = [
	token('AKI', 'A', 'IOSFODNN7EXAMPLE'),
	token('sk', '_test_', random(24)),
	token('pk', '_live_', random(24)),
	token('xo', 'xb-', 'xxxxxxxxxxxx-xxxxxxxxxxxx'),
	token('gh', 'p_', 'x'.repeat(36)),
	token('gh', 'p_', 'abcdefghijklmnopqrstuvwxyz0123456789'),
	token('gl', 'pat-', 'your-token-goes-here-1'),
	token('S', 'K', '0'.repeat(32)),
	token(
		...['ey', 'JhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0Ij'],
		...['oxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c'],
	),
	token('gh', 'p_', random(20)),
	token('x123456', '7890:', random(35)),
	'AKIA',
	'sk_live_',
	'eyJ.eyJ.eyJ',
	'Skandal Access ACDC SK',
];

const PASSWORDS: readonly Case[] = [
	['Passwort: geheim', 'geheim'],
	['Benutzer: admin, Passwort: geheim.', 'geheim'],
	['das Passwort lautet Sommer2024', 'Sommer2024'],
	['Das Kennwort lautet: Nordlicht.', 'Nordlicht'],
	['My password is hunter2!', 'hunter2'],
	['pw: abc123', 'abc123'],
	['PW abc-123', 'abc-123'],
	['Passwort für das Gäste-WLAN: Sommer', 'Sommer'],
	['WLAN-Passwort "Blauer Himmel"', 'Blauer Himmel'],
	['Adminpasswort: Hallo.Welt', 'Hallo.Welt'],
	['{"password": "tR0ub4dor"}', 'tR0ub4dor'],
	['Zugangscode 4711', '4711'],
	['Der Türcode ist 4711#', '4711#'],
	['Meine PIN ist 4711.', '4711'],
	['PIN: 1234', '1234'],
	['TAN 482913', '482913'],
	['CVV: 123', '123'],
	[`API key = ${random(20)}`, random(20)],
	[`aws_secret_access_key=${random(40)}`, random(40)],
	[`AccountKey=${random(86)}==`, `${random(86)}==`],
	['postgres://app:s3cr3tpw@db.nordwind.example/x', 's3cr3tpw'],
	['Passwort vergessen?'],
	['Passwort: bitte zurücksetzen'],
	['Ihr Passwort ist abgelaufen'],
	['Ihr Passwort ist 12 Zeichen lang'],
	['password is required'],
	['password is 8-20 characters'],
	['never share your password'],
	['Passwort: wie sicher ist es?'],
	['Passwort: vergessen'],
	['Passwort: mindestens 8 Zeichen'],
	['Ein 12-stelliges Passwort 12-stellig'],
	['Passwort ändern: so geht es'],
	['Passwort: ********'],
	['Passwort: <dein-passwort>'],
	['password: changeme'],
	['password=$' + '{DB_PASS}'],
	['password: string'],
	['const token = getToken()'],
	['Passwort: Geheim oder nicht'],
	['Passwort: https://nordwind.example/reset'],
	['Zugangscode anfordern'],
	['Zugangscode: folgt per Mail'],
	['pin 2024 posts'],
	['PIN vergessen'],
	['https://user:password@nordwind.example'],
	['https://nordwind.example:8080/@anna'],
	[`aws_secret_access_key=${token('wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY')}`],
	['Tokenring, Geheimnis, secret garden'],
];

describeDetector(
	'secrets',
	secrets,
	[
		...TOKENS.map((value): Case => [`Nimm ${value}, das geht.`, value]),
		...DOCUMENTED.map((value): Case => [`Nimm ${value}, das geht.`]),
		...PASSWORDS,
	],
	[
		...['Passwort: ', 'Passwort ', 'password is ', 'secret ', '"Passwort "', 'PIN 1', 'Passwort für das das das das '],
		...[
			'eyJaaaaaaaaaa-',
			'eyJaaaaaaaaaa.',
			'sk-ant-',
			'://a:',
			'://a:b@c ',
			'-----BEGIN PRIVATE KEY-----',
			'12345678:',
		],
		`-----BEGIN PRIVATE KEY-----\n${'A'.repeat(20)}`,
	],
);

describe('private keys', () => {
	const body = `${random(64)}\n${random(64)}\n${random(20)}==`;

	it.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'])(
		'are found from their first line to their last: %s',
		kind => {
			const key = `-----BEGIN ${kind}-----\n${body}\n-----END ${kind}-----`;
			expect(found(secrets, `Hier:\n${key}\nDanke`)).toEqual([key]);
		},
	);

	it('are found without their end', () => {
		const key = `-----BEGIN PRIVATE KEY-----\n${body}`;
		expect(found(secrets, `${key}\n`)).toEqual([key]);
	});

	it.each(['-----BEGIN PRIVATE KEY-----', '-----BEGIN PRIVATE KEY-----\n...', `-----BEGIN PUBLIC KEY-----\n${body}`])(
		'are none: %s',
		text => {
			expect(found(secrets, text)).toEqual([]);
		},
	);
});

describe('webhooks', () => {
	const slack = token('https://hooks.slack', '.com/services/', 'T024BE7LD/B024BE7LH/', random(24));
	const discord = token('https://disc', 'ord.com/api/webhooks/', '917283645012345678/', random(68));

	it.each([slack, discord])('are found whole: %s', address => {
		expect(found(secrets, `(${address})`)).toEqual([address]);
	});

	it('of a manual are none', () => {
		expect(found(secrets, 'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX')).toEqual([]);
	});
});
