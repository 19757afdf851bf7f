// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/echo.php. Node has no calls that wait: each end answers what has come.
'use strict';
const net = require('net');
const os = require('os');
const path = require('path');

const [, , seconds, family, size] = process.argv;
const data = Buffer.alloc(Number(size), 'x');
const where = family === 'tcp'
    ? { port: 0, host: '127.0.0.1' }
    : { path: path.join(os.tmpdir(), `bench-echo-${process.pid}`) };

/** Calls back for each message that has come in full. */
function onMessage(socket, callback) {
    let missing = data.length;
    socket.on('data', (chunk) => {
        missing -= chunk.length;
        if (missing === 0) {
            missing = data.length;
            callback();
        }
    });
}

function processorTime() {
    const usage = process.cpuUsage();
    return (usage.user + usage.system) / 1e6;
}

const server = net.createServer({ noDelay: true }, (socket) => onMessage(socket, () => socket.write(data)));
server.listen(where, () => {
    const client = net.connect(family === 'tcp' ? { ...where, port: server.address().port } : where);
    let begun = processorTime();
    let warm = false;
    let done = 0;
    onMessage(client, () => {
        done++;
        const took = processorTime() - begun;
        if (!warm && took > 0.2) {
            [warm, begun, done] = [true, processorTime(), 0];
        } else if (took > Number(seconds)) {
            console.log((done / took).toFixed(3));
            process.exit();
        }
        client.write(data);
    });
    client.write(data);
});
