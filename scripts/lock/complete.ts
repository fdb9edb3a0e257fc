/** What of package-lock.json matters here. */
export interface LockFile {
  readonly packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * Packages for other platforms that the lock file names as optional dependencies and does not list. A registry that
 * carries only some platforms makes npm write such a file, and `npm ci` then refuses it on every machine.
 */
export function missingPlatforms({ packages }: LockFile): ReadonlyMap<string, string> {
  const missing = new Map<string, string>();
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!isListed(packages, path, name)) missing.set(name, version);
    }
  }
  return missing;
}

/**
 * The lock file with the missing platforms added, each of the version asked for. They carry no hash: none can be known
 * where they cannot be had.
 * @throws where a package is none for one platform, or is not asked for by an exact version
 */
export function completed(lock: LockFile): LockFile {
  const packages = { ...lock.packages };
  for (const [name, version] of missingPlatforms(lock)) {
    const words = name.split(/[/-]/);
    const system = SYSTEMS.find((each) => words.includes(each));
    const processor = PROCESSORS.find((each) => words.includes(each));
    if (!system || !processor || !/^\d+\.\d+\.\d+$/.test(version)) {
      throw new Error(
        `${name}@${version} is missing from the lock file, and is no package for one platform.`,
      );
    }
    packages[`node_modules/${name}`] = {
      version,
      optional: true,
      os: [system],
      cpu: [processor],
      dev: true,
    };
  }
  const inOrder = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(inOrder) };
}

/** As Node looks for a package: in the folder of the one that asks, then in each folder above. */
function isListed(packages: LockFile['packages'], from: string, name: string): boolean {
  for (let path = from; ; path = path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0))) {
    if (`${path}${path && '/'}node_modules/${name}` in packages) return true;
    if (path === '') return false;
  }
}
