// SPDX-License-Identifier: BSD-3-Clause
// See bench/tasks/echo-server.php.
'use strict';
const net = require('net');

const server = net.createServer({ noDelay: true }, (socket) => {
    socket.on('data', (message) => socket.write(message));
    socket.on('error', () => socket.destroy());
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => console.log(server.address().port));
