<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * One address that socket_addrinfo_lookup() found.
 *
 * @strict-properties
 * @not-serializable
 */
final class AddressInfo
{
}
