import { vi } from 'vitest';

type Answers = (message: { call: string; asked: { run?: string } }) => unknown;

interface FakeTab {
  readonly id: number;
  url: string;
}

/** As much of the browser as utils/sites needs: storage, grants, alarms, tabs, and the frames that run our script. */
export function fakeBrowser() {
  const tabs: FakeTab[] = [];
  const granted = new Set<string>();
  /** Frames with our script, `tab/frame`, and what each answers; others have no receiving end. */
  const scripts = new Map<string, Answers>();
  const injected: number[] = [];
  const browser = {
    runtime: { id: 'own' },
    i18n: { getUILanguage: () => 'en' },
    storage: { local: area(), session: area() },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one)),
      getAll: async () => ({ origins: [...granted] }),
      request: vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>(),
      remove: async ({ origins }: { origins: string[] }) => origins.some((one) => granted.delete(one)),
    },
    alarms: {
      create: vi.fn<(name: string, info: { when: number }) => Promise<void>>(),
      clear: vi.fn<(name: string) => Promise<boolean>>(),
    },
    tabs: {
      get: async (id: number) => tabs.find((tab) => tab.id === id),
      query: async ({ url }: { url: string[] }) =>
        tabs.filter((tab) => {
          const { protocol, hostname } = new URL(tab.url);
          return ['*:', protocol].some((scheme) => url.includes(`${scheme}//${hostname}/*`));
        }),
      sendMessage: async (tab: number, message: never, { frameId }: { frameId: number }) => {
        const answers = scripts.get(`${tab}/${frameId}`);
        if (!answers) throw new Error('Receiving end does not exist.');
        return { ok: true, value: await answers(message) };
      },
    },
    scripting: {
      insertCSS: async () => undefined,
      executeScript: async ({ target }: { target: { tabId: number } }) => injected.push(target.tabId),
    },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setBadgeText: vi.fn<(badge: { tabId: number; text: string }) => Promise<void>>(),
      setIcon: async () => undefined,
    },
  };
  return { browser, tabs, granted, scripts, injected };
}

function area() {
  const kept = new Map<string, unknown>();
  return {
    get: async (keys: string | readonly string[] | null): Promise<Record<string, unknown>> => {
      const wanted = keys === null ? [...kept.keys()] : [keys].flat();
      return Object.fromEntries(
        wanted.filter((key) => kept.has(key)).map((key) => [key, structuredClone(kept.get(key))]),
      );
    },
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    remove: async (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
