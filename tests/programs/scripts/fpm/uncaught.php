<?php
// SPDX-License-Identifier: BSD-3-Clause
Echoing::wait();
echo "begun $_GET[n]";
socket_spawn(fn () => throw new Error("uncaught"))->join();
