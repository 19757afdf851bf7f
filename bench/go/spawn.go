// SPDX-License-Identifier: BSD-3-Clause
// See bench/tasks/spawn.php.
package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"sync"
	"syscall"
	"time"
)

func serve(conn *net.TCPConn) {
	defer conn.Close()
	conn.SetLinger(0)
	message := make([]byte, 64)
	io.ReadFull(conn, message)
	conn.Write(message)
	conn.Read(message)
}

func ask(address *net.TCPAddr, all *sync.WaitGroup) {
	defer all.Done()
	conn, err := net.DialTCP("tcp", nil, address)
	if err != nil {
		panic(err)
	}
	defer conn.Close()
	conn.SetLinger(0)
	message := make([]byte, 64)
	conn.Write(message)
	io.ReadFull(conn, message)
	conn.CloseWrite()
}

func processorTime() float64 {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / float64(time.Second)
}

func main() {
	seconds, _ := strconv.ParseFloat(os.Args[1], 64)
	count, _ := strconv.Atoi(os.Args[2])
	listener, err := net.ListenTCP("tcp", &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)})
	if err != nil {
		panic(err)
	}
	go func() {
		for {
			if conn, err := listener.AcceptTCP(); err == nil {
				go serve(conn)
			}
		}
	}()
	start, took, done := processorTime(), 0.0, 0
	for took < seconds {
		var all sync.WaitGroup
		all.Add(count)
		for i := 0; i < count; i++ {
			go ask(listener.Addr().(*net.TCPAddr), &all)
		}
		all.Wait()
		done += count
		took = processorTime() - start
	}
	fmt.Printf("%.3f\n", float64(done)/took)
}
