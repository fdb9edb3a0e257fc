import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { BackupScreen } from '../../../components/health/backup-screen.tsx';
import { HealthScreen } from '../../../components/health/health-screen.tsx';
import { mount, show, unmount } from '../../support/mounted.ts';
import { baseWords } from '../../../utils/wording/base.ts';
import { say } from '../../../utils/wording/say.ts';
import { BACKUP_STATES, backupProps, HEALTH_STATES, healthProps } from './sample-care.ts';

beforeEach(() => page.viewport(1_280, 900));
afterEach(unmount);

const words = baseWords('en');
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('a backup', () => {
  test('dropped anywhere is looked into, and nothing is done by itself', async () => {
    const props = backupProps('en');
    await mount(<BackupScreen {...props} />);
    const dataTransfer = new DataTransfer();
    const file = new File(['{}'], 'mine.ndjson');
    dataTransfer.items.add(file);
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    await vi.waitFor(() => expect(props.onFile).toHaveBeenCalledWith(file));
    expect(props.onRestore).not.toHaveBeenCalled();
  });

  test('says kind by kind what it will do before it does it, and where it is damaged', async () => {
    const props = backupProps('en');
    await mount(<BackupScreen {...props} />);
    await show(<BackupScreen {...props} {...BACKUP_STATES['plan']} />);
    const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(cells).toEqual([
      ['Notes', '4', '2', '2', '40', '1'],
      ['Other', '0', '0', '0', '2', '0'],
    ]);
    expect(document.activeElement?.textContent).toBe('What restoring mine.ndjson.gz will do');
    await expect.element(page.getByText(say(words, 'restore.state.cut'), { exact: false })).toBeVisible();
    await page.getByText('1 line cannot be used').click();
    await expect.element(page.getByText('Line 7: it is not what was written')).toBeVisible();
    await button('Restore').first().click();
    expect(props.onRestore).toHaveBeenCalledOnce();
  });

  test('that is none cannot be restored', async () => {
    await mount(<BackupScreen {...backupProps('en', BACKUP_STATES['foreign'])} />);
    await expect.element(page.getByText(say(words, 'restore.state.foreign'))).toBeVisible();
    expect(button('Restore').elements()).toEqual([]);
  });

  test('tells what came back after the browser had lost it, until the reader knows', async () => {
    const props = backupProps('en');
    await mount(<BackupScreen {...props} />);
    await expect
      .element(page.getByText(say(words, 'back.rows', { count: 48 }), { exact: false }))
      .toBeVisible();
    await button(say(words, 'back.known')).click();
    expect(props.onKnown).toHaveBeenCalledOnce();
  });
});

describe('health', () => {
  test('offers one press for each finding that can be put right', async () => {
    const props = healthProps('en', HEALTH_STATES['found']);
    await mount(<HealthScreen {...props} />);
    expect(button(/^Put right/u).elements()).toHaveLength(2);
    await button(/^Put right: 3 entries/u).click();
    expect(props.onRepair).toHaveBeenCalledWith(expect.objectContaining({ code: 'rows-lost' }));
    await expect.element(button(say(words, 'repair.working'))).toBeDisabled();
  });

  test('lists every request, and says so where there were none', async () => {
    await mount(<HealthScreen {...healthProps('en')} />);
    await expect.element(page.getByText('failed: unreachable')).toBeVisible();
    await expect.element(page.getByText('no end was noted')).toBeVisible();
    await show(<HealthScreen {...healthProps('en', HEALTH_STATES['nothing'])} />);
    await expect.element(page.getByText('None.')).toBeVisible();
  });
});
