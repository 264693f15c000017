import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where to listen. */
export interface Place {
	host: string;
	/** 0: any that is free. */
	port: number;
}

/** HOST and PORT, by default 127.0.0.1 and 3000. Throws a RangeError on a port that is none. */
export function placeOf(env: Record<string, string | undefined>): Place {
	const [host, port] = [env.HOST || '127.0.0.1', env.PORT || '3000'];
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
		throw new RangeError(
			`PORT=${port}：应为 0 到 65535 的整数，例如 3000\nPORT=${port}: expected a whole number from 0 to 65535, such as 3000`
		);
	}
	return { host, port: Number(port) };
}

/** A server that listens there. Throws an Error that names the port or host and the setting to change. */
export function listen({ host, port }: Place, listener: RequestListener): Promise<Server> {
	const server = createServer(listener);
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, { host, port })));
		server.listen(port, host, () => resolve(server));
	});
}

/** Address to open in a browser: `http://127.0.0.1:3000`. A server that listens everywhere is also here. */
export function addressOf(server: Server): string {
	const { address, family, port } = server.address() as AddressInfo;
	if (address === '0.0.0.0' || address === '::') return `http://localhost:${port}`;
	return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}

function cannotListen(cause: NodeJS.ErrnoException, { host, port }: Place): Error {
	const at = `${host}:${port}`;
	if (cause.code === 'EADDRINUSE') {
		return new Error(
			`端口 ${port} 已被占用（${host}）。请用 PORT 指定另一个端口，例如 PORT=${port + 1} npm start\n` +
				`Port ${port} on ${host} is taken. Name another one in PORT, such as PORT=${port + 1} npm start`
		);
	}
	if (cause.code === 'EACCES') {
		return new Error(
			`没有权限使用端口 ${port}。请用 PORT 指定 1024 以上的端口\n` +
				`Port ${port} may not be used. Name one above 1024 in PORT`
		);
	}
	if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND') {
		return new Error(
			`HOST=${host} 不是这台机器的地址。请用 127.0.0.1（本机）或 0.0.0.0（所有网络）\n` +
				`HOST=${host} is no address of this machine. Give 127.0.0.1 (this machine) or 0.0.0.0 (all networks)`
		);
	}
	return new Error(`不能在 ${at} 提供服务 · Cannot listen on ${at}`, { cause });
}
