#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-3-Clause
"""Sends what is typed and prints the answers, until 0 is typed. Run: python3 client.py [port]"""
import socket
import sys

HOST = "127.0.0.1"
PORT = int(sys.argv[1]) if len(sys.argv) > 1 else 9998


def main():
    peer = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    print(HOST)
    peer.connect((HOST, PORT))
    print("链接成功")
    while True:
        typed = input("请输入发送给服务器的数据:")
        print(typed)
        if typed == "0":
            break
        if not typed:
            continue  # nothing to send, so nothing would come back
        peer.send(typed.encode("utf-8"))
        print("发送成功!")
        print(peer.recv(1024).decode("utf-8"))
    peer.close()
    print("已断开链接……")


if __name__ == "__main__":
    main()
