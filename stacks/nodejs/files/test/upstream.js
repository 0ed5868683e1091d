import { once } from "node:events";
import { createServer } from "node:http";

/** Another service on a port of its own until the end of the test: `answer` handles its requests. Returns its address. */
export async function upstream(t, answer) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}`;
}
