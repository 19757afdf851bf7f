<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * One address, a result of socket_addrinfo_lookup().
 *
 * @strict-properties
 * @not-serializable
 */
final class AddressInfo
{
}
