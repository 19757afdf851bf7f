<?php
// SPDX-License-Identifier: BSD-3-Clause
// mysqli with mysqlnd, at MariaDB: what PDO has no word for, and the errors in mysqli's own way.

const SLOW = ['MYSQL_PORT'];

function database(int $flags = 0, ?callable $before = null): mysqli
{
    $mysqli = mysqli_init();
    $before && $before($mysqli);
    $mysqli->real_connect('127.0.0.1', 'php', 'secret', 'tasks_mysqli', port_of('MYSQL'), null, $flags);
    return $mysqli;
}

function prepare(): void
{
    $mysqli = new mysqli('127.0.0.1', 'php', 'secret', 'mysql', port_of('MYSQL'));
    $mysqli->query('CREATE DATABASE IF NOT EXISTS tasks_mysqli');
}

function wait_until_gone(mysqli $other, int $connection): void
{
    wait_until(fn () => $other->query("SELECT ID FROM information_schema.PROCESSLIST WHERE ID = $connection")->num_rows === 0,
        "the end of connection $connection");
}

function scenes(int $id): void
{
    mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
    $mysqli = database();
    $table = own($id);
    echo "=== queries\n";
    $mysqli->query("CREATE OR REPLACE TABLE $table (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(50) UNIQUE, data LONGBLOB) ENGINE=InnoDB");
    show('insert', [$mysqli->query("INSERT INTO $table (name) VALUES ('a'), ('b'), ('c')"), $mysqli->affected_rows, $mysqli->insert_id, $mysqli->info]);
    $result = $mysqli->query("SELECT id, name, SLEEP(0.01) FROM $table ORDER BY id");
    show('fields', array_map(fn (object $field) => [$field->name, $field->type, $field->length, $field->flags], $result->fetch_fields()));
    show('rows', $result->fetch_all(MYSQLI_ASSOC));
    show('warnings', [$mysqli->query("SELECT 1 + 'x'")->fetch_row(), $mysqli->warning_count, $mysqli->get_warnings()->message]);
    $mysqli->multi_query("SELECT 1; INSERT INTO $table (name) VALUES ('d'); SELECT SLEEP(0.02), 2; SELEKT");
    attempt('several', function () use ($mysqli) {
        do {
            $result = $mysqli->store_result();
            show('one of several', $result ? $result->fetch_all() : $mysqli->affected_rows);
        } while ($mysqli->next_result());
    });
    $rows = $mysqli->query('SELECT seq, REPEAT("x", 2000) FROM seq_1_to_2000', MYSQLI_USE_RESULT);
    for ($length = 0; $row = $rows->fetch_row(); $length += strlen($row[1]));
    show('as they come', [$length, $rows->num_rows]);
    $rows = $mysqli->query('SELECT seq FROM seq_1_to_2000', MYSQLI_USE_RESULT);
    $rows->fetch_row();
    attempt('in the middle of it', fn () => $mysqli->query('SELECT 1'));
    $rows->free();
    show('after it', $mysqli->query('SELECT 1')->fetch_row());
    $reading = database();
    $reading->query('SELECT SLEEP(0.05), 5', MYSQLI_ASYNC);
    do {
        [$read, $error, $reject] = [[$reading], [], []];
    } while (!mysqli_poll($read, $error, $reject, 1));
    show('later', [count($read), $reading->reap_async_query()->fetch_row()]);
    echo "=== statements\n";
    $insert = $mysqli->prepare("INSERT INTO $table (name, data) VALUES (?, ?)");
    $insert->bind_param('sb', $name, $data);
    $name = 'long';
    for ($i = 0; $i < 20; $i++) {
        $insert->send_long_data(1, str_repeat((string) ($i % 10), 50000));
    }
    show('long data', [$insert->execute(), $insert->affected_rows, $mysqli->query("SELECT MD5(data) FROM $table WHERE name = 'long'")->fetch_row()]);
    $select = $mysqli->prepare("SELECT id, name FROM $table WHERE id > ? ORDER BY id");
    $select->execute([2]);
    show('result', $select->get_result()->fetch_all());
    $select->execute([1]);
    $select->bind_result($number, $name);
    while ($select->fetch()) {
        show('bound', [$number, $name]);
    }
    $select->attr_set(MYSQLI_STMT_ATTR_CURSOR_TYPE, MYSQLI_CURSOR_TYPE_READ_ONLY);
    $select->execute([0]);
    show('by a cursor', $select->get_result()->fetch_all());
    attempt('twice', fn () => $mysqli->prepare("INSERT INTO $table (name) VALUES ('a')")->execute());
    show('prepared in one call', $mysqli->execute_query('SELECT ?, SLEEP(0.01)', ['x'])->fetch_row());
    echo "=== transactions\n";
    $mysqli->begin_transaction();
    $mysqli->query("DELETE FROM $table");
    $mysqli->savepoint('point');
    $mysqli->query("INSERT INTO $table (name) VALUES ('in between')");
    show('to the point', [$mysqli->query('ROLLBACK TO point'), $mysqli->query("SELECT COUNT(*) FROM $table")->fetch_row()]);
    show('back', [$mysqli->rollback(), $mysqli->query("SELECT COUNT(*) FROM $table")->fetch_row()]);
    echo "=== other ways\n";
    $small = database(MYSQLI_CLIENT_COMPRESS);
    show('compressed', [md5($small->query("SELECT REPEAT('0123456789', 200000)")->fetch_row()[0]), $small->query('SELECT SLEEP(0.01)')->fetch_row()]);
    $ssl = database(MYSQLI_CLIENT_SSL | MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT, fn (mysqli $new) => $new->ssl_set(null, null, getenv('CERTIFICATE'), null, null));
    show('TLS', [$ssl->query("SHOW STATUS LIKE 'Ssl_version'")->fetch_row()[1], md5($ssl->query("SELECT REPEAT('0123456789', 200000)")->fetch_row()[0])]);
    show('as another', [$ssl->change_user('php', 'secret', 'mysql'), $ssl->query('SELECT DATABASE()')->fetch_row()]);
    $local = new mysqli('localhost', 'php', 'secret', 'tasks_mysqli', 0, getenv('MYSQL_PATH'));
    show('Unix socket', $local->query('SELECT SLEEP(0.01), 3')->fetch_row());
    file_put_contents($path = getenv('PROGRAMS_SCRATCH') . '/' . own($id), "from a file\nand another\n");
    $loading = database(0, fn (mysqli $new) => $new->options(MYSQLI_OPT_LOCAL_INFILE, 1));
    show('a file', [$loading->query("LOAD DATA LOCAL INFILE '$path' INTO TABLE $table (name)"), $loading->affected_rows]);
    show('ping', @$local->ping());
    $kept = new mysqli('p:127.0.0.1', 'php', 'secret', 'tasks_mysqli', port_of('MYSQL'));
    show('persistent', $kept->query('SELECT 4')->fetch_row());
    echo "=== errors\n";
    attempt('syntax', fn () => $mysqli->query('SELEKT'));
    show('error list', $mysqli->error_list);
    attempt('killed while it reads', fn () => $local->query('KILL CONNECTION_ID()') ?: $local->error);
    $victim = database();
    $mysqli->query("KILL $victim->thread_id");
    wait_until_gone($mysqli, $victim->thread_id);
    attempt('killed', fn () => $victim->query('SELECT 1'));
    attempt('killed, statement', fn () => $victim->prepare('SELECT 1'));
    $hurried = database(0, fn (mysqli $new) => $new->options(MYSQLI_OPT_READ_TIMEOUT, 1));
    attempt('time', fn () => $hurried->query('SELECT SLEEP(5)'));
    attempt('password', fn () => new mysqli('127.0.0.1', 'php', 'wrong', '', port_of('MYSQL')));
    attempt('nobody there', fn () => new mysqli('127.0.0.1', 'php', 'secret', '', nobody()));
    attempt('no name', fn () => new mysqli('no.such.name.invalid', 'php', 'secret', '', 1));
}

function together(int $id): void
{
    $mysqli = database();
    show('answer', $mysqli->execute_query('SELECT ? * 2', [21])->fetch_row());
}
