import {createHash, X509Certificate} from 'node:crypto';
import {generate} from 'selfsigned';

/** A private key and a certificate (both PEM), and the fingerprint by which Chromium may trust them. */
export interface Certificate {
	readonly key: string;
	readonly cert: string;
	/** base64(SHA-256(SubjectPublicKeyInfo, DER)), as `--ignore-certificate-errors-spki-list` wants it. */
	readonly spki: string;
}

/**
 * Makes a throw-away, self-signed EC P-256 certificate that names every host. It lives in memory only;
 * a browser trusts it only when it is started with this very fingerprint (BROWSERS.md 3).
 */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
	const pems = await generate([{name: 'commonName', value: 'Handrail practice pages'}], {
		keyType: 'ec',
		curve: 'P-256',
		algorithm: 'sha256',
		extensions: [
			{name: 'basicConstraints', cA: false, critical: true},
			{name: 'keyUsage', digitalSignature: true, critical: true},
			{name: 'extKeyUsage', serverAuth: true},
			{name: 'subjectAltName', altNames: hosts.map(host => ({type: 2 as const, value: host}))},
		],
	});
	return {key: pems.private, cert: pems.cert, spki: fingerprint(pems.cert)};
}

function fingerprint(cert: string): string {
	const spki = new X509Certificate(cert).publicKey.export({type: 'spki', format: 'der'});
	return createHash('sha256').update(spki).digest('base64');
}
