<?php
// SPDX-License-Identifier: BSD-3-Clause
Echoing::wait();
echo "begun $_GET[n]";
socket_spawn(fn () => eval("class Echoing {}"));
socket_sleep(1000.0);
