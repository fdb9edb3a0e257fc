import { EntityScreen } from '../../components/base/entity-screen.tsx';
import { report } from '../../utils/report/report.ts';
import { viewKey, viewOf } from '../../utils/room/around.ts';
import { deeds } from '../../utils/room/deeds.ts';
import { entityDeeds } from '../../utils/room/entity-deeds.ts';
import { readEntity } from '../../utils/room/entity-read.ts';
import { useFinder } from '../../utils/room/finder.ts';
import { findChoices } from '../../utils/room/found.ts';
import { typeChoices } from '../../utils/room/type-choices.ts';
import { useEntity } from '../../utils/room/use-entity.ts';
import { baseWords } from '../../utils/wording/base.ts';
import { entityEdits } from './entity-edits.ts';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';
import { useExporting } from './use-exporting.tsx';
import { useHistory } from './use-history.ts';
import { useLeft } from './use-left.ts';

/** One entry, by its id in the address; `facts` behind it leads to those. */
export function EntityPage(props: PageProps) {
  const [id = '', part] = props.path;
  // Another entry is another page: nothing that is being written goes with it.
  return <OneEntity key={id} {...props} id={id} part={part === 'facts' ? part : undefined} />;
}

function OneEntity(props: PageProps & { readonly id: string; readonly part: 'facts' | undefined }) {
  const { id, part, lang, factsLang, settings, directory, undoing } = props;
  const words = baseWords(lang);
  const finder = useFinder(factsLang, settings);
  const { read, look } = useEntity(
    () => readEntity(id, factsLang, viewOf(settings), lang),
    viewKey(settings, factsLang, lang, id),
  );
  const { isRead, left, onLeft } = useLeft(id);
  const history = useHistory(id, lang, read);
  const find = async (query: string) => {
    try {
      return finder ? await findChoices(finder, query) : [];
    } catch (error) {
      report('search', error);
      return [];
    }
  };
  const { onExport, exporting } = useExporting(props);
  const tell = (work: Promise<unknown>) => {
    work.catch((error: unknown) => {
      report('entity', error);
      undoing.onFailed();
    });
  };
  const edits = entityEdits(id, lang, look);
  const shown = read &&
    isRead && {
      view: read.view,
      tables: read.tables,
      types: typeChoices(read.known, words),
      knownTags: [...(directory?.counts.tags.keys() ?? [])],
      history: history.lines,
      deeds: {
        ...entityDeeds(id, read, edits, lang, (what, work) => tell(deeds.do(what, work))),
        history: { onPutBack: (line: Parameters<typeof history.putBack>[0]) => tell(history.putBack(line)) },
      },
    };
  return (
    <>
      <EntityScreen
        {...undoing}
        words={words}
        part={part}
        shown={shown || undefined}
        find={find}
        {...{ left, onLeft }}
        noteHref={(note) => hashOf('notes', note)}
        {...{ canUndo: undoing.last !== undefined, canRedo: undoing.next !== undefined }}
        onExport={() => onExport({ entity: id })}
      />
      {exporting}
    </>
  );
}
