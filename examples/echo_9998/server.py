#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Welcomes whatever one client sends. Run: python3 server.py [port]"""
import socket
import sys

PORT = int(sys.argv[1]) if len(sys.argv) > 1 else 9998


def serve(connection):
    while True:
        print("等待数据>>>>")
        received = connection.recv(1024)
        if not received:
            return
        text = received.decode("utf-8")
        print(text)
        connection.send(f"欢迎访问>>>>{text}\r\n".encode("utf-8"))


def main():
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.bind(("127.0.0.1", PORT))
    listener.listen(5)
    print("服务器已启动,等待连接>>>")
    connection, address = listener.accept()
    print(f"连接地址: {address}")
    serve(connection)
    connection.close()


if __name__ == "__main__":
    main()
