import { describe, expect, it } from 'vitest';
import { addressOf, listen, placeOf } from '#cli/listen.ts';

describe('placeOf', () => {
	it.each([
		{ in: {}, want: { host: '127.0.0.1', port: 3000 } },
		{ in: { PORT: '8080', HOST: '0.0.0.0' }, want: { host: '0.0.0.0', port: 8080 } },
		{ in: { PORT: '', HOST: '' }, want: { host: '127.0.0.1', port: 3000 } },
		{ in: { PORT: '0' }, want: { host: '127.0.0.1', port: 0 } }
	])('reads $in', ({ in: env, want }) => {
		expect(placeOf(env)).toEqual(want);
	});

	it.each(['http', '-1', '65536', '30.5', '0x50', ' 80', '３０００'])('refuses PORT=%s', (PORT) => {
		expect(() => placeOf({ PORT })).toThrow(`PORT=${PORT}: expected a whole number from 0 to 65535`);
	});
});

describe('listen', () => {
	it('tells where it is, and which port and setting it is about when that is taken', async () => {
		const server = await listen({ host: '127.0.0.1', port: 0 }, (_, response) => response.end('好'));
		const address = addressOf(server);
		expect(await (await fetch(address)).text()).toBe('好');
		const port = Number(new URL(address).port);
		const refused = listen({ host: '127.0.0.1', port }, () => {});
		await expect(refused).rejects.toThrow(
			`Port ${port} on 127.0.0.1 is taken. Name another one in PORT, such as PORT=${port + 1} npm start`
		);
		await expect(refused).rejects.toThrow(`端口 ${port} 已被占用`);
		server.close();
	});

	it('names a host that is not of this machine', async () => {
		await expect(listen({ host: '192.0.2.1', port: 0 }, () => {})).rejects.toThrow(
			'HOST=192.0.2.1 is no address of this machine'
		);
	});
});
