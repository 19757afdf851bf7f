--TEST--
Every script in README.md and docs/ is run by the test of its page, is an example that its own test runs, or says why it is not run
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/connecting.md');
skip_unless_file(__DIR__ . '/../../README.md');
?>
--FILE--
<?php
require __DIR__ . '/page.inc';
$root = dirname(__DIR__, 2);
foreach (["$root/README.md", ...glob("$root/docs/*.md"), ...glob("$root/docs/zh/*.md")] as $page) {
    $name = substr($page, strlen($root) + 1);
    $scripts = read_scripts($page);
    count($scripts) === substr_count(file_get_contents($page), '```php') or print "$name: a script is in no form that is known\n";
    foreach ($scripts as ['script' => $script, 'printed' => $printed, 'not_run' => $reason]) {
        if (preg_match('#^(examples/\S+\.php), by (tests/\S+\.phpt)$#', (string) $reason, $files)) {
            $script === file_get_contents("$root/$files[1]") or print "$name: $files[1] is another script\n";
            str_contains(file_get_contents("$root/$files[2]"), basename($files[1])) or print "$name: $files[2] does not run $files[1]\n";
        } elseif ($reason !== null) {
            echo "$name: not run: $reason\n";
        }
        ($printed === null) === ($reason !== null) or print "$name: a script needs either what it prints or a reason\n";
    }
    $test = __DIR__ . '/' . strtolower(strtr(preg_replace('#^docs/|\.md$#', '', $name), '/', '_')) . '_page.phpt';
    $scripts === [] || str_contains((string) @file_get_contents($test), "run_page(__DIR__ . '/../../$name')") or print "$name: no test runs it\n";
}
?>
--EXPECT--
docs/connecting.md: not run: no host answers at this address
docs/connecting.md: not run: needs a name server
