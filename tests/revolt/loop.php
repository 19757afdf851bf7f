<?php
// SPDX-License-Identifier: BSD-3-Clause
// How the loop runs and ends, what it knows of its callbacks, and what becomes of errors.

use Revolt\EventLoop\{CallbackType, Driver, InvalidCallbackError, UncaughtThrowable};

return [
    'run() without callbacks returns' => function (Driver $loop): void {
        $loop->run();
        equals(false, $loop->isRunning());
    },
    'run() can be called again' => function (Driver $loop): void {
        $log = [];
        $loop->defer(function () use (&$log): void {
            $log[] = 'first';
        });
        $loop->run();
        $loop->defer(function () use (&$log): void {
            $log[] = 'second';
        });
        $loop->run();
        equals(['first', 'second'], $log);
    },
    'run() in a callback is an Error' => function (Driver $loop): void {
        $thrown = null;
        $loop->defer(function () use ($loop, &$thrown): void {
            $thrown = throws(Error::class, $loop->run(...));
        });
        $loop->run();
        equals('The event loop is already running', $thrown->getMessage());
    },
    'stop() ends run() with callbacks left, which the next run() calls' => function (Driver $loop): void {
        $log = [];
        $loop->delay(0.25, function () use (&$log): void {
            $log[] = 'timer';
        });
        $loop->defer(function () use ($loop, &$log): void {
            $log[] = $loop->isRunning() ? 'stop' : 'not running';
            $loop->stop();
        });
        $loop->run();
        equals(['stop'], $log);
        $loop->run();
        equals(['stop', 'timer'], $log);
    },
    'deferred callbacks are called in their order, once' => function (Driver $loop): void {
        $log = [];
        foreach (['a', 'b', 'c'] as $name) {
            $loop->defer(function () use (&$log, $name): void {
                $log[] = $name;
            });
        }
        $loop->run();
        equals(['a', 'b', 'c'], $log);
    },
    'a callback deferred by a deferred callback waits for the next turn' => function (Driver $loop): void {
        $log = [];
        $loop->defer(function () use ($loop, &$log): void {
            $loop->defer(function () use (&$log): void {
                $log[] = 'inner';
            });
        });
        $loop->defer(function () use (&$log): void {
            $log[] = 'outer';
        });
        $loop->run();
        equals(['outer', 'inner'], $log);
    },
    'what is queued comes before the next callback, with its arguments' => function (Driver $loop): void {
        $log = [];
        $loop->defer(function () use ($loop, &$log): void {
            $loop->queue(function (string ...$arguments) use (&$log): void {
                $log = [...$log, ...$arguments];
            }, 'one', 'two');
        });
        $loop->defer(function () use (&$log): void {
            $log[] = 'later';
        });
        $loop->run();
        equals(['one', 'two', 'later'], $log);
    },
    'a disabled callback is not called, an enabled one is' => function (Driver $loop): void {
        $log = [];
        $ids = [];
        foreach (['a', 'b', 'c'] as $name) {
            $ids[$name] = $loop->defer(function () use (&$log, $name): void {
                $log[] = $name;
            });
            $loop->disable($ids[$name]);
        }
        equals(false, $loop->isEnabled($ids['b']));
        $loop->enable($ids['b']);
        equals(true, $loop->isEnabled($ids['b']));
        $loop->run();
        equals(['b'], $log);
    },
    'a deferred callback that an earlier one disables is not called' => function (Driver $loop): void {
        $log = [];
        $loop->defer(function () use ($loop, &$log, &$second): void {
            $log[] = 'first';
            $loop->disable($second);
        });
        $second = $loop->defer(function () use (&$log): void {
            $log[] = 'second';
        });
        $loop->run();
        equals(['first'], $log);
    },
    'unreferenced callbacks do not keep the loop going' => function (Driver $loop): void {
        $calls = 0;
        $id = $loop->repeat(0.001, function () use (&$calls): void {
            $calls++;
        });
        equals(true, $loop->isReferenced($id));
        $loop->unreference($id);
        equals(false, $loop->isReferenced($id));
        $loop->delay(0.05, fn () => null);
        $loop->run();
        equals(true, $calls > 1);
        $calls = 0;
        $loop->run();
        equals(true, $calls <= 1);
    },
    'a callback that is referenced again keeps the loop going' => function (Driver $loop): void {
        $calls = 0;
        $id = $loop->unreference($loop->delay(0.01, function () use (&$calls): void {
            $calls++;
        }));
        $loop->reference($id);
        $loop->run();
        equals(1, $calls);
    },
    'callbacks are told apart by type and identifier' => function (Driver $loop): void {
        [$stream] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $none = fn () => null;
        $ids = [
            'Defer' => $loop->defer($none),
            'Delay' => $loop->delay(1, $none),
            'Repeat' => $loop->repeat(1, $none),
            'Readable' => $loop->onReadable($stream, $none),
            'Writable' => $loop->onWritable($stream, $none),
            'Signal' => $loop->onSignal(SIGUSR1, $none),
        ];
        foreach ($ids as $name => $id) {
            equals(constant(CallbackType::class . "::$name"), $loop->getType($id));
        }
        equals(array_values($ids), $loop->getIdentifiers());
        array_map($loop->cancel(...), $ids);
        equals([], $loop->getIdentifiers());
    },
    'an unknown identifier can be cancelled and disabled, and nothing else' => function (Driver $loop): void {
        $loop->cancel('none');
        equals('none', $loop->disable('none'));
        equals('none', $loop->unreference('none'));
        foreach (['enable', 'reference', 'isEnabled', 'isReferenced', 'getType'] as $method) {
            throws(InvalidCallbackError::class, fn () => $loop->$method('none'));
        }
    },
    'an exception in a callback ends run()' => function (Driver $loop): void {
        $cause = new RuntimeException('thrown on purpose');
        $loop->defer(fn () => throw $cause);
        $thrown = throws(UncaughtThrowable::class, $loop->run(...));
        equals($cause, $thrown->getPrevious());
    },
    'an error handler gets what callbacks throw, and the loop goes on' => function (Driver $loop): void {
        $log = [];
        $handler = function (Throwable $thrown) use (&$log): void {
            $log[] = $thrown->getMessage();
        };
        $loop->setErrorHandler($handler);
        equals($handler, $loop->getErrorHandler());
        $loop->defer(fn () => throw new Exception('deferred'));
        $loop->delay(0.001, fn () => throw new Exception('timer'));
        $loop->queue(fn () => throw new Exception('queued'));
        $loop->run();
        equals(['queued', 'deferred', 'timer'], $log);
    },
    'an exception in a stream callback reaches the error handler each time' => function (Driver $loop): void {
        [$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $calls = 0;
        $id = $loop->onWritable($stream, fn () => throw new Exception());
        $loop->setErrorHandler(function () use ($loop, $id, &$calls): void {
            if (++$calls === 3) {
                $loop->cancel($id);
            }
        });
        $loop->run();
        equals(3, $calls);
    },
    'a callback that returns something is an error' => function (Driver $loop): void {
        $loop->defer(fn () => 'something');
        $thrown = throws(UncaughtThrowable::class, $loop->run(...));
        equals(InvalidCallbackError::class, $thrown->getPrevious()::class);
    },
];
