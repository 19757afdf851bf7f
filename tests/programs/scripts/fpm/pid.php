<?php
// SPDX-License-Identifier: BSD-3-Clause
echo getmypid();
