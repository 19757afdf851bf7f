// SPDX-License-Identifier: BSD-3-Clause
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** Greets the server and prints its answer. Run: java GreetingClient.java [host [port [greeting]]] */
public class GreetingClient {
    public static void main(String[] arguments) throws IOException {
        String host = arguments.length > 0 ? arguments[0] : "localhost";
        int port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6666;

        System.out.println("连接到主机:" + host + " ,端口号:" + port);
        try (Socket server = new Socket(host, port)) {
            System.out.println("远程主机地址:" + server.getRemoteSocketAddress());
            String greeting = arguments.length > 2 ? arguments[2] : "Hello from " + server.getLocalSocketAddress();
            new DataOutputStream(server.getOutputStream()).writeUTF(greeting);
            System.out.println("服务器响应: " + new DataInputStream(server.getInputStream()).readUTF());
        }
    }
}
