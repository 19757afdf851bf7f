<?php
// SPDX-License-Identifier: BSD-3-Clause
// A page for the manual's client.
header('Date: today');
header('X-Powered-By: nothing');
echo 'not to be seen';
