import type { OutcomeView, PackPlanView, PlanView } from '../../components/health/view.ts';
import type { RestorePlan } from '../../utils/backup/inspect-backup.ts';
import type { RestoreOutcome } from '../../utils/backup/restore-backup.ts';
import type { TextIn } from '../../utils/facts/texts.ts';
import { chooseText } from '../../utils/reading/choose-text.ts';

/** What a restore would do, as the page says it. */
export function planView(plan: RestorePlan, lang: string): PlanView {
  const { head, verdict, kinds, settings, packs, problems, problemCount } = plan;
  return {
    ...(head && { made: head.made }),
    state: verdict.state,
    missing: verdict.missing.rows + verdict.missing.entities,
    kinds,
    ...(settings && { settings: settings.length }),
    packs: packs.map(({ id, title, state, from, url }): PackPlanView => {
      return { id, title: titleIn(title, id, lang), state, from, ...(url !== undefined && { url }) };
    }),
    problems,
    problemCount,
  };
}

/** What a restore did; packs are called as the plan called them. */
export function outcomeView(
  { rows, settings, packs, problems }: RestoreOutcome,
  plan: PlanView,
): OutcomeView {
  const titles = new Map(plan.packs.map(({ id, title }) => [id, title]));
  return {
    rows,
    settings,
    problems,
    packs: packs.map(({ id, error }) => ({
      name: titles.get(id) ?? { text: id, lang: 'und' },
      failed: error !== undefined,
    })),
  };
}

function titleIn(title: RestorePlan['packs'][number]['title'], id: string, lang: string): TextIn {
  const plain = { text: typeof title === 'string' ? title : id, lang: 'und' };
  return typeof title === 'string' ? plain : (chooseText(title, lang) ?? plain);
}
