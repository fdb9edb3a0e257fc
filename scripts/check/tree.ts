import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PASSED_OVER = new Set(['node_modules', '.git', '.output', '.wxt', '.vitest']);

/** What a tool printed, and how it ended. */
export interface Outcome {
  readonly status: number;
  readonly printed: string;
}

/** The project's files, in the project itself or in a copy of it. */
export class Tree {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Paths of all files but those that tools make, sorted, with `/` between folders. */
  files(): readonly string[] {
    return readdirSync(this.root, { withFileTypes: true })
      .filter((entry) => !PASSED_OVER.has(entry.name))
      .flatMap((entry) => (entry.isDirectory() ? walk(this.root, entry.name) : [entry.name]))
      .toSorted();
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  /** Runs one of the installed tools in the tree; both of its streams come back as one text. */
  run(tool: string, given: readonly string[]): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const child = spawn(join(this.root, 'node_modules', '.bin', tool), given, { cwd: this.root });
      const pieces: Buffer[] = [];
      child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
      child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
      child.on('error', reject);
      child.on('close', (status) => {
        resolve({ status: status ?? 1, printed: Buffer.concat(pieces).toString('utf8') });
      });
    });
  }
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(root, path) : [path];
  });
}
