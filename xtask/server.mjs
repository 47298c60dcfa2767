// A small web server for this machine only: server.mjs [--port N] PREFIX=FOLDER...
//
//     node xtask/server.mjs --port 0 /=target/fixture/www /pkg/=target/fixture/pkg
//
// Its first line is its address; it ends when its standard input closes. Nothing is cached and no media
// type is guessed. `headers.json` of the first folder has headers by path, such as a strict policy.

import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const send = createRequire(new URL("npm/", import.meta.url))("send");

const HOST = "127.0.0.1";
const PORT = 8000;
/** How many ports after the wanted one are tried. */
const MORE_PORTS = 100;
const STANDARD = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
const PLAIN = "text/plain; charset=utf-8";
/** By file name, where the usual media type would be downloaded or played. */
const MEDIA_TYPES = { ".ts": PLAIN, ".md": PLAIN };
/** Our own headers decide about caching. */
const SETTINGS = { dotfiles: "ignore", acceptRanges: false, cacheControl: false, etag: false, lastModified: false };

/**
 * Serves folders below prefixes such as `/` and `/pkg/`.
 *
 * @param {Record<string, string>} roots the folder of each prefix; the first one may have `headers.json`
 * @param {{ port?: number, headers?: Record<string, string> }} [options] where port 0 takes any, and
 *   `headers` go with every answer
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(roots, { port = PORT, headers = {} } = {}) {
  const file = join(Object.values(roots)[0], "headers.json");
  const ofPaths = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const server = createServer((request, response) => {
    const [path] = request.url.split(/[?#]/);
    for (const [name, value] of Object.entries({ ...STANDARD, ...headers, ...ofPaths[path] })) response.setHeader(name, value);
    answer(request, response, roots, path);
  });
  await listen(server, port);
  return {
    url: `http://${HOST}:${server.address().port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(request, response, roots, path) {
  const refuse = (status, text) => {
    response.statusCode = status;
    if (!response.hasHeader("content-type")) response.setHeader("content-type", PLAIN);
    response.end(text);
  };
  const redirect = () => {
    // Only one slash in front: two would name another host.
    response.setHeader("location", `/${path.replace(/^\/+|\/+$/g, "")}/`);
    refuse(308, "");
  };
  if (!["GET", "HEAD"].includes(request.method)) return refuse(405, "only GET and HEAD are answered\n");
  const plain = path.replace(/\/+/g, "/");
  const prefixes = Object.keys(roots).sort((a, b) => b.length - a.length);
  if (prefixes.includes(`${plain}/`)) return redirect();
  const prefix = prefixes.find((prefix) => plain.startsWith(prefix));
  const below = plain.slice(prefix?.length);
  if (!prefix || !isInside(below, roots[prefix])) return refuse(404, "not found\n");
  send(request, `/${below}`, { root: roots[prefix], ...SETTINGS })
    .on("headers", (response, file) => {
      const type = MEDIA_TYPES[extname(file)];
      if (type && !response.hasHeader("content-type")) response.setHeader("content-type", type);
    })
    .on("directory", redirect)
    .on("error", () => refuse(404, "not found\n"))
    .pipe(response);
}

/** Whether a path names something of this folder, even after all links are followed. */
function isInside(path, folder) {
  try {
    return `${realpathSync(join(folder, decodeURIComponent(path)))}${sep}`.startsWith(`${realpathSync(folder)}${sep}`);
  } catch {
    return false;
  }
}

/** Takes a port or the next free one. */
async function listen(server, port) {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await new Promise((resolve, reject) => {
        server.once("error", reject).listen(candidate, HOST, () => resolve(server.off("error", reject)));
      });
    } catch (error) {
      if (error.code !== "EADDRINUSE" || candidate - port >= MORE_PORTS) throw error;
    }
  }
}

async function main() {
  const { values, positionals } = parseArgs({ options: { port: { type: "string" } }, allowPositionals: true });
  const roots = Object.fromEntries(
    positionals.map((argument) => {
      const [, prefix, folder] = /^(\/(?:[^=]*\/)?)=(.+)$/.exec(argument) ?? [];
      if (!prefix) throw new Error(`found "${argument}", expected a prefix and a folder such as /pkg/=pkg`);
      return [prefix, folder];
    }),
  );
  if (positionals.length === 0) throw new Error("found no folder, expected some such as /=www /pkg/=pkg");
  const port = Number(values.port ?? PORT);
  if (!Number.isInteger(port) || port < 0) throw new Error(`--port: found "${values.port}", expected a number`);
  const { url, close } = await serve(roots, { port });
  console.log(url);
  process.stdin.resume().once("close", close);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
