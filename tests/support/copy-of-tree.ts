import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../scripts/build.ts';
import { Tree } from '../../scripts/check/tree.ts';

/** Files to write, by path; a function is given what the file held. */
export type Planted = Readonly<Record<string, string | ((old: string) => string)>>;

/** A copy of the project in which breaches can be planted and pulled out again; the tools are shared. */
export class CopyOfTree {
  readonly tree: Tree;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'sidelight-tree-'));
    const original = new Tree(ROOT);
    for (const path of original.files()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(join(ROOT, path), join(folder, path));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    this.tree = new Tree(folder);
  }

  /** Writes files and returns the function that takes them back. */
  plant(files: Planted): () => void {
    const before = Object.keys(files).map((path) => ({ path, old: this.#readIfThere(path) }));
    for (const [path, content] of Object.entries(files)) {
      const full = join(this.tree.root, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, typeof content === 'string' ? content : content(this.#readIfThere(path) ?? ''));
    }
    return () => {
      for (const { path, old } of before) {
        const full = join(this.tree.root, path);
        if (old === undefined) rmSync(full);
        else writeFileSync(full, old);
      }
    };
  }

  remove(): void {
    rmSync(this.tree.root, { recursive: true, force: true });
  }

  #readIfThere(path: string): string | undefined {
    return this.tree.has(path) ? readFileSync(join(this.tree.root, path), 'utf8') : undefined;
  }
}
