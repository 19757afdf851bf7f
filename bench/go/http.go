// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/http.php. It answers without looking at the request, as the others do: package net/http would be slower.
package main

import (
	"fmt"
	"net"
)

var answer = []byte("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n")

func serve(conn net.Conn) {
	defer conn.Close()
	request := make([]byte, 8192)
	for {
		if _, err := conn.Read(request); err != nil {
			return
		}
		if _, err := conn.Write(answer); err != nil {
			return
		}
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	for {
		if conn, err := listener.Accept(); err == nil {
			go serve(conn)
		}
	}
}
