<?php
/* SPDX-License-Identifier: BSD-3-Clause
 *
 * api.php EXTENSION…: print the functions, constants and classes by Reflection, one a line, sorted.
 */
function describe_parameter(ReflectionParameter $parameter): string
{
    $default = '';
    if ($parameter->isDefaultValueAvailable()) {
        $default = ' = ' . ($parameter->getDefaultValueConstantName() ?? json_encode($parameter->getDefaultValue()));
    }
    return trim($parameter->getType() . ' ')
        . ' ' . ($parameter->isPassedByReference() ? '&' : '')
        . ($parameter->isVariadic() ? '...' : '')
        . '$' . $parameter->getName()
        . $default
        . ($parameter->isOptional() ? ' (optional)' : '');
}

function describe_function(ReflectionFunctionAbstract $function): string
{
    return 'function ' . ($function->returnsReference() ? '&' : '') . $function->getName()
        . '(' . implode(', ', array_map(describe_parameter(...), $function->getParameters())) . ')'
        . ': ' . ($function->getReturnType() ?? $function->getTentativeReturnType() ?? 'none')
        . ($function->isDeprecated() ? ' (deprecated)' : '');
}

/** What exceptions inherit is PHP's, and not the same in all of its versions. */
function is_own(ReflectionClass $class, ReflectionMethod|ReflectionProperty $member): bool
{
    return !$class->implementsInterface(Throwable::class) || $member->class === $class->name;
}

function describe_class(ReflectionClass $class): array
{
    $lines = ['class ' . implode(' ', Reflection::getModifierNames($class->getModifiers())) . ' ' . $class->getName()
        . ' parent ' . json_encode($class->getParentClass())
        . ' interfaces ' . json_encode($class->getInterfaceNames())
        . ($class->isInstantiable() ? ' instantiable' : '')
        . ($class->isCloneable() ? ' cloneable' : '')];
    $is_own = fn ($member) => is_own($class, $member);
    foreach (array_filter($class->getMethods(), $is_own) as $method) {
        $lines[] = 'class ' . $class->getName() . ': ' . describe_function($method);
    }
    foreach ($class->getReflectionConstants() as $constant) {
        $lines[] = 'class ' . $class->getName() . ': const ' . $constant->getName() . ' = ' . json_encode($constant->getValue());
    }
    foreach (array_filter($class->getProperties(), $is_own) as $property) {
        $lines[] = 'class ' . $class->getName() . ': property ' . $property->getType() . ' $' . $property->getName();
    }
    return $lines;
}

$lines = [];
foreach (array_slice($argv, 1) as $module) {
    $extension = new ReflectionExtension($module);
    $lines = [...$lines, ...array_map(describe_function(...), array_values($extension->getFunctions()))];
    foreach ($extension->getConstants() as $name => $value) {
        $lines[] = 'const ' . get_debug_type($value) . " $name = " . json_encode($value);
    }
    foreach ($extension->getClasses() as $class) {
        $lines = [...$lines, ...describe_class($class)];
    }
}
sort($lines);
echo implode("\n", $lines), "\n";
