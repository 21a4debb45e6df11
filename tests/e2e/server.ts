// The real binary with the sample data, on a database of its own, serving the built pages.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Engine = 'sqlite' | 'postgres'

const root = fileURLToPath(new URL('../..', import.meta.url))
const binary = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug', 'amanat')

export interface Server {
  origin: string
  stop: () => Promise<void>
}

/** Starts a server; it is ready when this returns. */
export async function serve(engine: Engine): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-e2e-'))
  const url = engine === 'sqlite' ? `sqlite:${join(folder, 'amanat.sqlite3')}` : await database()
  const child = spawn(binary, ['serve', '--demo', '--web', join(root, 'frontend/dist'), '--listen', '127.0.0.1:0', '--database-url', url], {
    cwd: folder,
    env: { ...process.env, AMANAT_LOG: 'warn,actix_server=info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const origin = await addressOf(child)
  const stop = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin, stop }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const bound = /listening on: (127\.0\.0\.1:\d+)/.exec(said)
      if (bound) resolve(`http://${bound[1]}`)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`the server ended (${code}):\n${said}`)))
  })
}

/** A new database on the server of scripts/with-postgres. */
async function database(): Promise<string> {
  const url = process.env.AMANAT_TEST_POSTGRES_URL
  if (!url) throw new Error('AMANAT_TEST_POSTGRES_URL is not set: run the tests with scripts/with-postgres')
  const name = `e2e_${randomUUID().replaceAll('-', '')}`
  const bin = execFileSync(join(root, 'scripts/install-postgres'), { encoding: 'utf8' }).trim()
  execFileSync(join(bin, 'psql'), [url, '--quiet', '--command', `CREATE DATABASE ${name}`])
  return url.replace(/\/postgres$/, `/${name}`)
}
