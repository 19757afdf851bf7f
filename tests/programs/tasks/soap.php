<?php
// SPDX-License-Identifier: BSD-3-Clause
// SoapClient at a SoapServer, with a WSDL and without, over http and https. Its calls block, so that two of them do not mix up
// their answers.

function prepare(): void
{
    $port = port_of('SOAP');
    file_put_contents(getenv('PROGRAMS_SCRATCH') . '/service.wsdl', <<<WSDL
        <?xml version="1.0"?>
        <definitions name="Service" targetNamespace="urn:test" xmlns:tns="urn:test" xmlns:xsd="http://www.w3.org/2001/XMLSchema"
            xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns="http://schemas.xmlsoap.org/wsdl/">
          <message name="addRequest"><part name="a" type="xsd:int"/><part name="b" type="xsd:int"/></message>
          <message name="addResponse"><part name="result" type="xsd:int"/></message>
          <portType name="Type"><operation name="add"><input message="tns:addRequest"/><output message="tns:addResponse"/></operation></portType>
          <binding name="Binding" type="tns:Type"><soap:binding style="rpc" transport="http://schemas.xmlsoap.org/soap/http"/>
            <operation name="add"><soap:operation soapAction="add"/><input><soap:body use="literal" namespace="urn:test"/></input>
              <output><soap:body use="literal" namespace="urn:test"/></output></operation></binding>
          <service name="Service"><port name="Port" binding="tns:Binding"><soap:address location="http://127.0.0.1:$port/"/></port></service>
        </definitions>
        WSDL);
}

function scenes(int $id): void
{
    $trust = stream_context_create(['ssl' => ['cafile' => getenv('CERTIFICATE'), 'peer_name' => 'localhost']]);
    $ways = [
        'http' => [null, ['location' => 'http://127.0.0.1:' . port_of('SOAP') . '/', 'uri' => 'urn:test']],
        'https' => [null, ['location' => 'https://127.0.0.1:' . port_of('HTTPS') . '/soap/', 'uri' => 'urn:test', 'stream_context' => $trust]],
        'by a WSDL' => [getenv('PROGRAMS_SCRATCH') . '/service.wsdl', ['cache_wsdl' => WSDL_CACHE_NONE]],
        'as it comes' => [null, ['location' => 'http://127.0.0.1:' . port_of('SOAP') . '/', 'uri' => 'urn:test', 'keep_alive' => false, 'compression' => SOAP_COMPRESSION_ACCEPT | SOAP_COMPRESSION_GZIP]],
    ];
    foreach ($ways as $name => [$wsdl, $options]) {
        echo "=== $name\n";
        $client = new SoapClient($wsdl, $options + ['trace' => true]);
        attempt('add', fn () => $client->__soapCall('add', [40, 2]));
        show('said', [shorten($client->__getLastRequest()), shorten($client->__getLastResponse())]);
        show('headers', preg_grep('/^(Date|X-Powered-By|Server|Host|User-Agent|Via):/i', preg_split('/\r?\n/', $client->__getLastResponseHeaders()), PREG_GREP_INVERT));
        if ($wsdl === null) {
            attempt('own', fn () => $client->__soapCall('repeat', ["own", 2000]));
            attempt('struct', fn () => $client->__soapCall('struct', [['a' => 1, 'b' => ['x', 'y']]]));
            attempt('slow', fn () => $client->__soapCall('slow', [5]));
            attempt('fault', fn () => $client->__soapCall('fail', []));
            attempt('no function', fn () => $client->__soapCall('nothing', []));
        }
    }
    attempt('nobody there', fn () => (new SoapClient(null, ['location' => 'http://127.0.0.1:' . nobody() . '/', 'uri' => 'urn:test']))->__soapCall('add', [1, 2]));
    attempt('no SOAP there', fn () => (new SoapClient(null, ['location' => 'http://127.0.0.1:' . port_of('HTTP') . '/files/small', 'uri' => 'urn:test']))->__soapCall('add', [1, 2]));
    attempt('no WSDL', fn () => @new SoapClient('http://127.0.0.1:' . port_of('HTTP') . '/files/missing', ['cache_wsdl' => WSDL_CACHE_NONE]));
}
