import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

export type Server = { address: URL; pid: number; stop(): Promise<void> };

/** Runs `npm start` in a folder, without opening a window, and waits until JupyterLab names its address. */
export async function startServer(folder: string, env = process.env): Promise<Server> {
  const server = spawn(
    process.execPath,
    [path.join(folder, "scripts", "course.cjs"), "start", "--no-browser"],
    { stdio: ["ignore", "pipe", "pipe"], env },
  );
  const address = await announcedAddress(server);
  return {
    address,
    pid: server.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        server.on("close", () => resolve());
        if (process.platform === "win32") {
          spawn("taskkill", ["/pid", String(server.pid), "/t", "/f"]); // Windows has no SIGTERM to pass on.
        } else server.kill("SIGTERM");
      }),
  };
}

function announcedAddress(server: ChildProcess): Promise<URL> {
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (text: Buffer) => {
      output += text.toString();
      const address = output.match(/http:\/\/(?:localhost|127\.0\.0\.1):\d+\/lab\S*token=\w+/);
      if (address) resolve(new URL(address[0]));
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.on("close", () => reject(new Error(`npm start ended early: ${output}`)));
  });
}
