<?php
// SPDX-License-Identifier: BSD-3-Clause
// PDO with mysqlnd, at MariaDB: queries, statements, transactions, large results, errors, connections that are killed, TLS.

const SLOW = ['MYSQL_PORT'];

/** @param array<int, mixed> $options */
function database(array $options = [], string $name = 'tasks_pdo'): PDO
{
    return new PDO('mysql:host=127.0.0.1;port=' . port_of('MYSQL') . ";dbname=$name", 'php', 'secret',
        $options + [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
}

function prepare(): void
{
    database(name: 'mysql')->exec('CREATE DATABASE IF NOT EXISTS tasks_pdo');
}

/** Waits until the server has closed a connection. */
function wait_until_gone(PDO $other, int $connection): void
{
    $asked = $other->prepare('SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE ID = ?');
    wait_until(function () use ($asked, $connection): bool {
        $asked->execute([$connection]);
        return (int) $asked->fetchColumn() === 0;
    }, "the end of connection $connection");
}

function scenes(int $id): void
{
    $pdo = database();
    $table = own($id);
    $pdo->exec("CREATE OR REPLACE TABLE $table (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(50) UNIQUE, amount DECIMAL(10, 2), data LONGBLOB) ENGINE=InnoDB");
    echo "=== queries\n";
    show('exec', $pdo->exec("INSERT INTO $table (name, amount) VALUES ('one', 1.5), ('two', NULL), ('drei äöü', -3)"));
    show('last id', $pdo->lastInsertId());
    show('all', $pdo->query("SELECT id, name, amount FROM $table ORDER BY id")->fetchAll(PDO::FETCH_ASSOC));
    show('objects', $pdo->query("SELECT name, id FROM $table ORDER BY id")->fetchAll(PDO::FETCH_KEY_PAIR));
    $statement = $pdo->query("SELECT id, name, amount, data FROM $table LIMIT 1");
    show('meta', array_map(fn (int $column) => $statement->getColumnMeta($column), [0, 1, 2, 3]));
    $statement = $pdo->query('SELECT 1; SELECT 2, 3; SELECT 4 FROM dual WHERE 0');
    do {
        show('rows', $statement->fetchAll(PDO::FETCH_NUM));
    } while ($statement->nextRowset());
    foreach ($pdo->query('SELECT seq, SLEEP(0.02) FROM seq_1_to_3') as $row) {
        show('slow row', $row[0]);
    }
    echo "=== statements\n";
    foreach ([false, true] as $emulates) {
        $pdo->setAttribute(PDO::ATTR_EMULATE_PREPARES, $emulates);
        $insert = $pdo->prepare("INSERT INTO $table (name, amount, data) VALUES (:name, :amount, :data)");
        foreach (['' => 0, "a'b\"c\\d\0e" => 1e3, (string) $emulates . 'x' => null] as $name => $amount) {
            $insert->execute(['name' => $name . (int) $emulates, 'amount' => $amount, 'data' => str_repeat($name, 1000)]);
        }
        $select = $pdo->prepare("SELECT name, amount, MD5(data), SLEEP(0.005) FROM $table WHERE id > ? AND (amount > ? OR amount IS NULL) ORDER BY id");
        $select->execute([1, -1]);
        show('selected', $select->fetchAll(PDO::FETCH_NUM));
        $data = fopen('php://memory', 'w+');
        fwrite($data, str_repeat('0123456789', 150000));
        rewind($data);
        $update = $pdo->prepare("UPDATE $table SET data = ? WHERE id = 1");
        $update->bindValue(1, $data, PDO::PARAM_LOB);
        show('long data', [$update->execute(), $pdo->query("SELECT MD5(data), LENGTH(data) FROM $table WHERE id = 1")->fetch(PDO::FETCH_NUM)]);
        attempt('twice', fn () => $insert->execute(['name' => 'one', 'amount' => 0, 'data' => '']));
        attempt('wrong', fn () => $pdo->prepare('SELEKT ?')->execute([1]));
    }
    echo "=== transactions\n";
    $second = database();
    foreach (['rollBack', 'commit'] as $end) {
        $pdo->beginTransaction();
        $pdo->exec("UPDATE $table SET amount = amount + 100 WHERE id = 1");
        $pdo->query('SELECT SLEEP(0.01)')->fetchAll();
        show('inside, outside', [$pdo->query("SELECT amount FROM $table WHERE id = 1")->fetchColumn(), $second->query("SELECT amount FROM $table WHERE id = 1")->fetchColumn()]);
        show($end, $pdo->$end());
        show('after', $second->query("SELECT amount FROM $table WHERE id = 1")->fetchColumn());
    }
    $pdo->beginTransaction();
    $pdo->exec("UPDATE $table SET amount = 7 WHERE id = 1");
    $second->exec('SET innodb_lock_wait_timeout = 1');
    attempt('locked', fn () => $second->exec("UPDATE $table SET amount = 8 WHERE id = 1"));
    $pdo->rollBack();
    echo "=== large results\n";
    $hash = hash_init('md5');
    $count = 0;
    foreach ($pdo->query("SELECT seq, REPEAT(CHAR(65 + seq % 26), 1000) FROM seq_1_to_3000")->fetchAll(PDO::FETCH_NUM) as $row) {
        hash_update($hash, implode($row));
        $count++;
    }
    show('buffered', [$count, hash_final($hash)]);
    $plain = database([PDO::MYSQL_ATTR_USE_BUFFERED_QUERY => false]);
    $hash = hash_init('md5');
    $rows = $plain->query("SELECT seq, REPEAT(CHAR(65 + seq % 26), 1000) FROM seq_1_to_3000", PDO::FETCH_NUM);
    foreach ($rows as $count => $row) {
        hash_update($hash, implode($row));
        $count === 10 && usleep(1000);
    }
    show('as they come', [$count, hash_final($hash)]);
    attempt('in the middle of it', function () use ($plain) {
        $rows = $plain->query('SELECT seq FROM seq_1_to_1000');
        $rows->fetch();
        return $plain->query('SELECT 1');
    });
    show('large value', md5($pdo->query("SELECT REPEAT('large', 400000)")->fetchColumn()));
    echo "=== errors\n";
    attempt('syntax', fn () => $pdo->query('SELEKT'));
    attempt('no table', fn () => $pdo->query('SELECT * FROM nowhere'));
    attempt('in the middle, buffered', fn () => $pdo->query('SELECT a.seq, (SELECT b.seq FROM seq_1_to_2 AS b WHERE a.seq = 500) FROM seq_1_to_1000 AS a')->fetchAll());
    $count = 0;
    attempt('in the middle', function () use ($plain, &$count) {
        foreach ($plain->query('SELECT a.seq, (SELECT b.seq FROM seq_1_to_2 AS b WHERE a.seq = 500) FROM seq_1_to_1000 AS a') as $row) {
            $count++;
        }
    });
    show('rows before', $count);
    attempt('after it', fn () => $plain->query('SELECT 1')->fetchAll(PDO::FETCH_NUM));
    attempt('too long', fn () => $pdo->query('SET STATEMENT max_statement_time=0.05 FOR SELECT COUNT(*) FROM seq_1_to_100000000')->fetchAll());
    foreach ([PDO::ERRMODE_SILENT, PDO::ERRMODE_WARNING] as $mode) {
        $pdo->setAttribute(PDO::ATTR_ERRMODE, $mode);
        show('mode', [$pdo->query('SELEKT'), $pdo->errorInfo()[0], $pdo->errorCode()]);
    }
    echo "=== killed\n";
    foreach (['query' => fn (PDO $pdo) => $pdo->query('SELECT 1')->fetchAll(), 'exec' => fn (PDO $pdo) => $pdo->exec('DO 1'),
        'begin' => fn (PDO $pdo) => $pdo->beginTransaction()] as $how => $call) {
        $victim = database();
        $connection = (int) $victim->query('SELECT CONNECTION_ID()')->fetchColumn();
        $second->exec("KILL $connection");
        wait_until_gone($second, $connection);
        attempt("killed, $how", fn () => $call($victim));
        attempt("killed, $how again", fn () => $call($victim));
    }
    $victim = database();
    attempt('by itself', fn () => $victim->exec('KILL ' . $victim->query('SELECT CONNECTION_ID()')->fetchColumn()));
    attempt('by itself, later', fn () => $victim->exec('DO 1'));
    $victim = database([PDO::MYSQL_ATTR_USE_BUFFERED_QUERY => false]);
    $connection = (int) $victim->query('SELECT CONNECTION_ID()')->fetchAll()[0][0];
    $rows = $victim->query("SELECT REPEAT('x', 1000) FROM seq_1_to_30000");
    $rows->fetch();
    $second->exec("KILL $connection");
    wait_until_gone($second, $connection);
    try {
        for ($count = 1; @$rows->fetch(); $count++);
        show('in the middle', $count < 30000);
    } catch (PDOException $exception) {
        show('in the middle', $count < 30000);
    }
    echo "=== TLS\n";
    $ssl = database([PDO::MYSQL_ATTR_SSL_CA => getenv('CERTIFICATE'), PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => false]);
    show('cipher', $ssl->query("SHOW STATUS LIKE 'Ssl_cipher'")->fetch(PDO::FETCH_NUM)[1] !== '');
    show('large', md5($ssl->query("SELECT REPEAT('large', 400000), SLEEP(0.01)")->fetchColumn()));
    attempt('not verified', fn () => database([PDO::MYSQL_ATTR_SSL_CA => getenv('CERTIFICATE'), PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => true])->query('SELECT 1')->fetchColumn());
    echo "=== by other ways\n";
    $local = new PDO('mysql:unix_socket=' . getenv('MYSQL_PATH'), 'php', 'secret');
    show('Unix socket', $local->query('SELECT SLEEP(0.01), 7')->fetch(PDO::FETCH_NUM));
    $kept = database([PDO::ATTR_PERSISTENT => true]);
    show('persistent', $kept->query('SELECT 8')->fetch(PDO::FETCH_NUM));
    echo "=== no connection\n";
    attempt('password', fn () => new PDO('mysql:host=127.0.0.1;port=' . port_of('MYSQL'), 'php', 'wrong'));
    attempt('no database', fn () => database(name: 'nowhere'));
    attempt('nobody there', fn () => new PDO('mysql:host=127.0.0.1;port=' . nobody(), 'php', 'secret'));
    attempt('no path', fn () => new PDO('mysql:unix_socket=/nowhere', 'php', 'secret'));
}

function together(int $id): void
{
    $pdo = database();
    $statement = $pdo->prepare('SELECT ? + 1');
    $statement->execute([41]);
    show('answer', $statement->fetchAll(PDO::FETCH_NUM));
}
