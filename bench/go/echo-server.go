// SPDX-License-Identifier: BSD-3-Clause
// See bench/tasks/echo-server.php.
package main

import (
	"fmt"
	"net"
)

func serve(conn net.Conn) {
	defer conn.Close()
	message := make([]byte, 8192)
	for {
		length, err := conn.Read(message)
		if err != nil {
			return
		}
		if _, err := conn.Write(message[:length]); err != nil {
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
