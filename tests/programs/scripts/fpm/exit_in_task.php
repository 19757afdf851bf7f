<?php
// SPDX-License-Identifier: BSD-3-Clause
Echoing::wait();
echo "begun $_GET[n]";
socket_spawn(fn () => exit(1));
socket_sleep(1000.0);
