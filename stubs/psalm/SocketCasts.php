<?php
// SPDX-License-Identifier: BSD-3-Clause
// A plugin of Psalm: sockets of sockets_ext can be cast to int, which no other object can. In psalm.xml:
//     <plugins><plugin filename="PATH/stubs/psalm/SocketCasts.php"/></plugins>

namespace SocketsExt\Psalm;

use Psalm\Issue\InvalidCast;
use Psalm\Issue\PossiblyInvalidCast;
use Psalm\Plugin\EventHandler\BeforeAddIssueInterface;
use Psalm\Plugin\EventHandler\Event\BeforeAddIssueEvent;

final class SocketCasts implements BeforeAddIssueInterface
{
    /** Whether to report the issue: false leaves it out, null leaves the decision to others. */
    public static function beforeAddIssue(BeforeAddIssueEvent $event): ?bool
    {
        $issue = $event->getIssue();
        $is_cast = $issue instanceof InvalidCast || $issue instanceof PossiblyInvalidCast;
        return $is_cast && preg_match('/^Socket cannot be cast to int\b/', $issue->message) ? false : null;
    }
}
