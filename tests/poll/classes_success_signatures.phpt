--TEST--
the methods have the signatures of PHP 8.6
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
foreach (['Io\Poll\Context', 'Io\Poll\Watcher', 'StreamPollHandle', 'Io\Poll\Backend'] as $class) {
    foreach ((new ReflectionClass($class))->getMethods() as $method) {
        $parameters = [];
        foreach ($method->getParameters() as $parameter) {
            $parameters[] = trim($parameter->getType() . ' $' . $parameter->getName())
                . ($parameter->isDefaultValueAvailable() ? ' = ' . var_export($parameter->getDefaultValue(), true) : '');
        }
        printf("%s %s::%s(%s)%s\n", implode(' ', Reflection::getModifierNames($method->getModifiers())), $class,
            $method->getName(), implode(', ', $parameters),
            $method->hasReturnType() ? ': ' . $method->getReturnType() : '');
    }
}
?>
--EXPECT--
public Io\Poll\Context::__construct(Io\Poll\Backend $backend = \Io\Poll\Backend::Auto)
public Io\Poll\Context::add(Io\Poll\Handle $handle, array $events, mixed $data = NULL): Io\Poll\Watcher
public Io\Poll\Context::wait(?Time\Duration $timeout = NULL, ?int $maxEvents = NULL): array
public Io\Poll\Context::getBackend(): Io\Poll\Backend
final private Io\Poll\Watcher::__construct()
public Io\Poll\Watcher::getHandle(): Io\Poll\Handle
public Io\Poll\Watcher::getWatchedEvents(): array
public Io\Poll\Watcher::getTriggeredEvents(): array
public Io\Poll\Watcher::getData(): mixed
public Io\Poll\Watcher::hasTriggered(Io\Poll\Event $event): bool
public Io\Poll\Watcher::isActive(): bool
public Io\Poll\Watcher::modify(array $events, mixed $data = NULL): void
public Io\Poll\Watcher::modifyEvents(array $events): void
public Io\Poll\Watcher::modifyData(mixed $data): void
public Io\Poll\Watcher::remove(): void
public StreamPollHandle::__construct($stream)
public StreamPollHandle::getStream()
public StreamPollHandle::isValid(): bool
public static Io\Poll\Backend::getAvailableBackends(): array
public Io\Poll\Backend::isAvailable(): bool
public Io\Poll\Backend::supportsEdgeTriggering(): bool
public static Io\Poll\Backend::cases(): array
