--TEST--
docs/tasks.md says of every function and method of the extension what it waits for in a task, or that it never does
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/tasks.md');
?>
--FILE--
<?php
$section = strstr(strstr(file_get_contents(__DIR__ . '/../../docs/tasks.md'), '## Every function that can wait'), '## Implementation', true);
[$table, $never] = explode("\nNever wait: ", $section);
preg_match_all('/^\| (`.*?) \|/m', $table, $rows);
preg_match_all('/`([\w\\\\:]+(?:\*|(?=\(\)`)))/', implode($rows[1]) . $never, $names);
$said = array_count_values($names[1]);

$found = [];
foreach (['sockets', 'sockets_ext'] as $module) {
    $extension = new ReflectionExtension($module);
    array_push($found, ...array_keys($extension->getFunctions()));
    foreach ($extension->getClasses() as $class) {
        foreach ($class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
            if ($method->class === $class->name) {
                $found[] = isset($said["$class->name::*"]) ? "$class->name::*" : "$class->name::$method->name";
            }
        }
    }
}
var_dump(count($found) > 50);
foreach (array_unique($found) as $name) {
    if (($said[$name] ?? 0) !== 1) {
        echo $name, ' stands there ', $said[$name] ?? 0, " times\n";
    }
}
?>
--EXPECT--
bool(true)
