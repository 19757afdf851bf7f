// SPDX-License-Identifier: BSD-3-Clause
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Prints every client's greeting and thanks it. Run: java GreetingServer.java [port] */
public class GreetingServer {
    public static void main(String[] arguments) throws IOException {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 6666;
        try (ServerSocket listener = new ServerSocket(port)) {
            while (true) {
                System.out.println("等待远程连接,端口号为:" + listener.getLocalPort() + "...");
                try (Socket client = listener.accept()) {
                    greet(client);
                }
            }
        }
    }

    private static void greet(Socket client) throws IOException {
        System.out.println("远程主机地址:" + client.getRemoteSocketAddress());
        System.out.println(new DataInputStream(client.getInputStream()).readUTF());
        new DataOutputStream(client.getOutputStream())
            .writeUTF("谢谢连接我:" + client.getLocalSocketAddress() + "\nGoodbye!");
    }
}
