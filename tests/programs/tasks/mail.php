<?php
// SPDX-License-Identifier: BSD-3-Clause
// Mail by SMTP: PHPMailer and Symfony's Mailer from Packagist, and by hand; with STARTTLS, TLS from the start, and without, a password,
// refused recipients, long messages, at aiosmtpd.

use PHPMailer\PHPMailer\PHPMailer;
use Symfony\Component\Mailer\Envelope;
use Symfony\Component\Mailer\Transport;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

const SLOW = ['SMTP_PORT'];

require getenv('PROGRAMS_COMPOSER') . '/vendor/autoload.php';

function prepare(): void
{
    $GLOBALS['server'] = Program::python('mail', getenv('CERTIFICATE'));
    putenv('SMTP_PORT=' . $GLOBALS['server']->port());
    putenv('SMTPS_PORT=' . $GLOBALS['server']->port());
    register_shutdown_function(fn () => $GLOBALS['server']->stop());
}

function mailer(string $secure, string $server): PHPMailer
{
    $mail = new PHPMailer(true);
    $mail->isSMTP();
    [$mail->Host, $mail->Port, $mail->Hostname, $mail->Helo, $mail->SMTPSecure] = ['127.0.0.1', port_of($server), 'client', 'client', $secure];
    $mail->SMTPAutoTLS = $secure !== '';
    $mail->SMTPOptions = ['ssl' => ['cafile' => getenv('CERTIFICATE'), 'peer_name' => 'localhost']];
    $mail->SMTPDebug = 3;
    $mail->Debugoutput = function (string $text) {
        echo '    ', shorten(preg_replace('/b\d=?_\w+|:\d{4,5}\b|\[.*line \d+\]/', '...', trim($text))), "\n";
    };
    [$mail->Timeout, $mail->MessageDate, $mail->MessageID] = [10, 'Mon, 1 Jan 2024 00:00:00 +0000', '<1@client>'];
    $mail->setFrom('from@example.org', 'A Sender');
    return $mail;
}

function send(string $what, PHPMailer $mail, string $to, string $body): void
{
    echo "--- $what\n";
    $mail->clearAddresses();
    $mail->addAddress($to);
    $mail->Subject = "About $what: äöü";
    $mail->Body = $body;
    attempt($what, fn () => $mail->send());
}

function symfony(string $dsn): void
{
    $transport = Transport::fromDsn($dsn);
    $transport->getStream()->setStreamOptions(['ssl' => ['cafile' => getenv('CERTIFICATE'), 'peer_name' => 'localhost']]);
    foreach (['to@example.org', 'nobody@example.org', 'to@example.org'] as $to) {
        $mail = (new Email())->from('from@example.org')->to($to)->subject('A subject')->text(str_repeat("A long line of text\n", 5000));
        attempt($to, fn () => preg_replace('/^\[.*?\] |(<?[\w.]+@(client|example.org|127.0.0.1)>)|Date:.*|Message-ID:.*/m', '', substr($transport->send($mail)->getDebug(), 0, 1500)));
    }
}

/** The dialogue of STARTTLS on fsockopen(). */
function by_hand(): void
{
    $stream = fsockopen('127.0.0.1', port_of('SMTP'), $code, $text, 10);
    $say = function (string $line) use ($stream): void {
        $line === '' || fwrite($stream, "$line\r\n");
        do {
            $reply = (string) fgets($stream);
            echo "    $line: $reply";
        } while (substr($reply, 3, 1) === '-');
    };
    array_map($say, ['', 'EHLO client', 'STARTTLS']);
    stream_context_set_option($stream, ['ssl' => ['cafile' => getenv('CERTIFICATE'), 'peer_name' => 'localhost']]);
    show('TLS', stream_socket_enable_crypto($stream, true, STREAM_CRYPTO_METHOD_TLS_CLIENT));
    array_map($say, ['EHLO client', 'AUTH PLAIN ' . base64_encode("\0php\0secret"), 'MAIL FROM:<a@example.org>', 'RCPT TO:<b@example.org>', 'DATA', "Subject: x\r\n\r\nText\r\n.", 'QUIT']);
    show('end', [fgets($stream), feof($stream)]);
}

function scenes(int $id): void
{
    foreach (['' => 'SMTP', 'tls' => 'SMTP', 'ssl' => 'SMTPS'] as $secure => $server) {
        echo "=== PHPMailer, $secure\n";
        $mail = mailer($secure, $server);
        $mail->SMTPKeepAlive = true;
        send('short', $mail, 'to@example.org', 'A text');
        send('refused', $mail, 'nobody@example.org', 'A text');
        send('long', $mail, 'to@example.org', str_repeat("A long line of text.\r\n", 500));
        $mail->smtpClose();
        if ($secure !== '') {
            [$mail->SMTPAuth, $mail->Username, $mail->Password] = [true, 'php', 'secret'];
            $mail->addStringAttachment(str_repeat("\0\1\2", 1000), 'data.bin');
            send('with a password', $mail, 'to@example.org', 'A text');
            $mail->smtpClose();
            $mail->Password = 'wrong';
            send('with a wrong one', $mail, 'to@example.org', 'A text');
            $mail->smtpClose();
            $mail->SMTPOptions = [];
            $secure === 'tls' || send('without trust', $mail, 'to@example.org', 'A text');
        }
    }
    $mail = mailer('', 'SMTP');
    $mail->Port = nobody();
    send('nobody there', $mail, 'to@example.org', 'A text');
    $mail->Host = 'no.such.name.invalid';
    send('no name', $mail, 'to@example.org', 'A text');
    echo "=== Symfony\n";
    symfony('smtp://127.0.0.1:' . port_of('SMTP') . '?local_domain=client&auto_tls=false');
    symfony('smtp://php:secret@127.0.0.1:' . port_of('SMTP') . '?local_domain=client');
    symfony('smtps://127.0.0.1:' . port_of('SMTPS') . '?local_domain=client');
    attempt('nobody there', fn () => symfony('smtp://127.0.0.1:' . nobody()));
    echo "=== by hand\n";
    by_hand();
}

function together(int $id): void
{
    by_hand();
}
