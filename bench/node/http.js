// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/http.php. It answers without looking at the request, as the others do: module http would be slower.
'use strict';
const net = require('net');

const answer = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n';
const server = net.createServer({ noDelay: true }, (socket) => {
    socket.on('data', () => socket.write(answer));
    socket.on('error', () => socket.destroy());
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => console.log(server.address().port));
